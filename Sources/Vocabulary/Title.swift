/// What people call something, in the language of its author and in others.
package struct Title: Hashable, Sendable {

  /// The title as a value; of one in two languages, that in `valueTongue`.
  package let text: String

  /// The title in other languages, as far as the author gives it.
  package let twins: [Twin]

  /// The language of a title as a value, where it has several: a file means the same in whichever of them
  /// it is written.
  package static let valueTongue = Tongue.german

  /// A title in a language that is named beside it.
  package struct Twin: Hashable, Sendable {
    package let tongue: Tongue
    package let text: String

    /// Creates an instance with the given properties.
    package init(_ text: String, in tongue: Tongue) {
      self.text = text
      self.tongue = tongue
    }
  }

  /// Creates an instance with the given properties.
  package init(_ text: String, twins: [Twin] = []) {
    self.text = text
    self.twins = twins
  }

  /// Returns the title for people who read `tongue`: `text`, where nothing else is said.
  package func text(in tongue: Tongue) -> String {
    for twin in twins where twin.tongue == tongue { return twin.text }
    return text
  }

}
