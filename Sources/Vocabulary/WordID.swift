/// A word of the grammar in one tongue, as a number; 0 stands for a word that the grammar lacks.
package struct WordID: Hashable, Sendable {

  /// The number.
  package let rawValue: UInt16

  /// Creates an instance with the given raw value.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// No word of the grammar.
  package static let none = WordID(rawValue: 0)

}
