/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
package struct Day: Hashable, Comparable, Sendable {
  /// The number of days since 1970-01-01.
  package let rawValue: Int32
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
