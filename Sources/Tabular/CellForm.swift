internal import Facts
internal import Values

/// How the cells of a column are written, and what that is as facts write it.
struct CellForm: Hashable, Sendable {

  /// The type of what the column fills.
  let type: ValueType

  /// How its numbers are written.
  var numbers: NumberForm

  /// What stands first of a day and a month between strokes; `nil` where that is not settled.
  var days: DayOrder?

  /// Returns `text` as facts write it, where it is in another form that means something; else `nil`.
  func plain(_ text: String) -> String? {
    switch type {
    case .integer, .decimal, .money: number(text)
    case .date: date(trimmed(text))
    case .period: period(trimmed(text))
    case .list(let element): list(text, of: element)
    case .boolean, .text, .duration, .choice, .record, .outcome, .nothing: nil
    }
  }

  /// Returns the number that `text` is; of an amount, a sign of euros may stand before or after it.
  private func number(_ text: String) -> String? {
    var rest = trimmed(text)
    if type == .money { rest = withoutCurrency(rest) }
    return NumberCell(Array(rest.utf8)[...])?.plain(numbers).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Returns the elements of `text`, of which some are in another form.
  private func list(_ text: String, of element: ValueType) -> String? {
    let form = CellForm(type: element, numbers: numbers, days: days)
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    let plain = parts.map { form.plain(String($0)) }
    if plain.allSatisfy({ $0 == nil }) { return nil }
    return zip(parts, plain).map { $1 ?? String($0) }.joined(separator: "|")
  }

  /// Returns the day that `text` is, such as `31.01.2026`, `1.2.2026` or `31/01/2026`.
  private func date(_ text: some StringProtocol) -> String? {
    if text.utf8.contains(UInt8(ascii: "/")) { return StrokeDay(text)?.plain(days) }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, 1...2 ~= parts[0].count, 1...2 ~= parts[1].count, parts[2].count == 4,
      parts.allSatisfy({ $0.allSatisfy { $0 &- 0x30 <= 9 } })
    else { return nil }
    let texts = parts.map { ($0.count == 1 ? "0" : "") + String(decoding: $0, as: UTF8.self) }
    return "\(texts[2])-\(texts[1])-\(texts[0])"
  }

  /// Returns the period that `text` is, such as `01.01.2026 - 31.12.2026`.
  private func period(_ text: String) -> String? {
    for separator in ["/", "–", "-"] {
      let ends = text.split(separator: separator, omittingEmptySubsequences: false)
      guard ends.count == 2 else { continue }
      guard let start = date(trimmed(ends[0])), let end = date(trimmed(ends[1])) else { continue }
      return "\(start)/\(end)"
    }
    return nil
  }

}

/// Returns `text` without a sign of euros before or after it, and without the white space between.
func withoutCurrency(_ text: String) -> String {
  // Most amounts begin and end with digits: to ask for the signs takes long.
  let letter = UInt8(ascii: "E")
  if let first = text.utf8.first, let last = text.utf8.last, first < letter, last < letter {
    return text
  }
  for sign in ["€", "EUR", "Euro"] {
    if text.hasPrefix(sign) { return trimmed(text.dropFirst(sign.count)) }
    if text.hasSuffix(sign) { return trimmed(text.dropLast(sign.count)) }
  }
  return text
}
