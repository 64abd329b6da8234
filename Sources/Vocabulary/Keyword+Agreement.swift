/// What the spelling of a keyword depends on, where it does.
package enum Agreement: Hashable, Sendable {

  /// Nothing is known.
  case none

  /// It is the unit of a number: exactly one of them, or another number.
  case count(isOne: Bool)

  /// It stands before a name.
  case noun(String)
}
