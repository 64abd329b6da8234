/// What people call something, in the language of its author and in others.
package struct Title: Hashable, Sendable {

  /// The title in the language of the file that declares it; as a value, a title is this text.
  package let text: String

  /// The title in other languages, as far as the author gives it.
  package let twins: [Twin]

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
