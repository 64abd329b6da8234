package import Values

/// How a tongue writes numbers, money, days and spans of time for people to read.
package struct NumberStyle: Hashable, Sendable {

  /// What stands between groups of three digits, and before decimals.
  let groupMark: String
  let decimalMark: String

  /// What stands after an amount.
  let currency: String

  /// What stands between the ends of a period.
  let periodJoint: String

  /// One and several of each unit of time.
  let year: (one: String, several: String)
  let month: (one: String, several: String)
  let day: (one: String, several: String)

  /// The way in which a day is written.
  let writesGermanDays: Bool

  /// `true` iff `a` and `b` write everything in the same way.
  package static func == (a: Self, b: Self) -> Bool { a.currency == b.currency }

  /// Hashes what tells styles apart into `hasher`.
  package func hash(into hasher: inout Hasher) { hasher.combine(currency) }

  /// Returns `number` with its digits in groups; `1/3` where no decimals are enough.
  package func text(_ number: Rational) -> String {
    number.text(groupMark: groupMark, decimalMark: decimalMark)
  }

  /// Returns an amount of `euros` with two decimals at least.
  ///
  /// Where no decimals are enough, the nearest cent is added: `1/3 EUR (0.33 EUR)`.
  package func money(_ euros: Rational) -> String {
    let exact = euros.text(
      groupMark: groupMark, decimalMark: decimalMark, minimumDecimals: 2)
    guard euros.decimals == nil else { return "\(exact) \(currency)" }
    let near = euros.approximateText(
      decimals: 2, groupMark: groupMark, decimalMark: decimalMark)
    return "\(exact) \(currency) (≈ \(near) \(currency))"
  }

  /// Returns the number of characters of `text`, which writes `number`, from the decimal mark on;
  /// `nil` where no decimals are enough.
  package func tail(of text: String, writing number: Rational) -> Int? {
    guard number.decimals != nil, let mark = decimalMark.first else { return nil }
    return text.lastIndex(of: mark).map { text.distance(from: $0, to: text.endIndex) } ?? 0
  }

  /// Returns `year` without groups of digits.
  package func year(_ year: Rational) -> String {
    year.text(groupMark: "", decimalMark: decimalMark)
  }

  /// Returns `day` as a file in the tongue writes it.
  package func text(_ day: Day) -> String { writesGermanDays ? day.germanText : day.isoText }

  /// Returns `period` as a file in the tongue writes it.
  package func text(_ period: Period) -> String {
    text(period.start) + periodJoint + text(period.end)
  }

  /// Returns `span` in words.
  package func text(_ span: SpanOfTime) -> String {
    switch span.kind {
    case .days:
      return count(span.count, day)
    case .months:
      if span.count != 0, span.count % 12 == 0 { return count(span.count / 12, year) }
      return count(span.count, month)
    }
  }

  /// Returns `range` with both ends, in euros where `isMoney`.
  package func text(_ range: ClosedRange<Rational>, isMoney: Bool) -> String {
    [range.lowerBound, range.upperBound].map { isMoney ? money($0) : text($0) }
      .joined(separator: " .. ")
  }

  /// Returns `count` of a unit.
  private func count(_ count: Int, _ unit: (one: String, several: String)) -> String {
    "\(text(Rational(count))) \(count.magnitude == 1 ? unit.one : unit.several)"
  }

}
