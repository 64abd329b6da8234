internal import BigInt

/// An exact rational number.
package struct Rational: Hashable, Comparable, Sendable {
  private var n: Int64 = 0
  package init(_ value: Int) { n = Int64(value) }
  package static func < (a: Self, b: Self) -> Bool { a.n < b.n }
}
