/// A span of time: of years and months, or of weeks and days; the two never mix.
package struct SpanOfTime: Hashable, Sendable {

  /// What a span is counted in.
  package enum Kind: Hashable, Sendable {

    /// Months, of which a year has 12.
    case months

    /// Days, of which a week has 7.
    case days

  }

  /// What `self` is counted in.
  package let kind: Kind

  /// How many months or days `self` is; less than 0 to go back.
  package let count: Int

  /// Creates an instance of `count` months or days.
  package init(_ count: Int, _ kind: Kind) {
    self.kind = kind
    self.count = count
  }

  /// Returns a span of `count` months.
  package static func months(_ count: Int) -> Self { Self(count, .months) }

  /// Returns a span of `count` days.
  package static func days(_ count: Int) -> Self { Self(count, .days) }

  /// Returns a span of `count` years; `nil` iff it is too long.
  package static func years(_ count: Int) -> Self? { Self(12, .months).multiplied(by: count) }

  /// Returns a span of `count` weeks; `nil` iff it is too long.
  package static func weeks(_ count: Int) -> Self? { Self(7, .days).multiplied(by: count) }

  /// `self` in the other direction; `nil` iff it is too long.
  package var negated: Self? { Self(0, kind).subtracting(self) }

  /// Returns the sum of `self` and `other`; `nil` iff they are of two kinds or it is too long.
  package func adding(_ other: Self) -> Self? {
    guard kind == other.kind else { return nil }
    let (sum, overflow) = count.addingReportingOverflow(other.count)
    return overflow ? nil : Self(sum, kind)
  }

  /// Returns `self` without `other`; `nil` iff they are of two kinds or it is too long.
  package func subtracting(_ other: Self) -> Self? {
    guard kind == other.kind else { return nil }
    let (difference, overflow) = count.subtractingReportingOverflow(other.count)
    return overflow ? nil : Self(difference, kind)
  }

  /// Returns `self`, `factor` times; `nil` iff it is too long.
  package func multiplied(by factor: Int) -> Self? {
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    return overflow ? nil : Self(product, kind)
  }

  /// Returns whether `self` is shorter than `other`; `nil` iff they are of two kinds.
  package func isShorter(than other: Self) -> Bool? {
    kind == other.kind ? count < other.count : nil
  }

}

extension SpanOfTime: CustomStringConvertible {

  /// `self` as ISO 8601 writes it: `P6M`, `P1Y`, `P1Y6M`, `P28D`; `-P6M` where it goes back.
  package var isoText: String {
    let sign = count < 0 ? "-P" : "P"
    switch kind {
    case .days:
      return "\(sign)\(count.magnitude)D"
    case .months:
      let (years, months) = count.magnitude.quotientAndRemainder(dividingBy: 12)
      let yearsText = years == 0 ? "" : "\(years)Y"
      let monthsText = months == 0 && years != 0 ? "" : "\(months)M"
      return sign + yearsText + monthsText
    }
  }

  /// `self` as ISO 8601 writes it.
  package var description: String { isoText }

  /// Creates an instance from `text` as ISO 8601 writes it, as in `P1Y6M`, `P2W` or `-P6M`.
  ///
  /// The result is `nil` iff `text` is no such thing, mixes the kinds, or is too long a span.
  package init?(isoText text: String) {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    guard bytes.popFirst() == UInt8(ascii: "P"), !bytes.isEmpty else { return nil }
    var units: [(unit: UInt8, span: Self)] = [
      (UInt8(ascii: "Y"), Self(12, .months)), (UInt8(ascii: "M"), Self(1, .months)),
      (UInt8(ascii: "W"), Self(7, .days)), (UInt8(ascii: "D"), Self(1, .days)),
    ]
    var total: Self?
    while !bytes.isEmpty {
      let digits = bytes.prefix { $0 &- 0x30 <= 9 }
      bytes = bytes[digits.endIndex...]
      // Each unit stands once, the longer ones first.
      guard let count = Int(Substring(digits)), let unit = bytes.popFirst(),
        let position = units.firstIndex(where: { $0.unit == unit }),
        let part = units[position].span.multiplied(by: isNegative ? -count : count),
        let sum = (total ?? Self(0, part.kind)).adding(part)
      else { return nil }
      units.removeSubrange(...position)
      total = sum
    }
    guard let total else { return nil }
    self = total
  }

}
