/// A span of time: of years and months, or of weeks and days; the two never mix.
package struct SpanOfTime: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case months, days }
  package let kind: Kind
  package let count: Int
  package init(_ count: Int, _ kind: Kind) { self.count = count; self.kind = kind }
}
