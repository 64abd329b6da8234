/// A word of the grammar in one tongue, as a number; 0 stands for a word that the grammar lacks.
package struct WordID: Hashable, Sendable {

  /// The number.
  package let rawValue: UInt16

  /// Creates an instance with the given raw value.
  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// No word of the grammar.
  @inlinable package static var none: WordID { WordID(rawValue: 0) }

  /// `true` iff `a` and `b` are one word.
  @inlinable package static func == (a: WordID, b: WordID) -> Bool { a.rawValue == b.rawValue }

}
