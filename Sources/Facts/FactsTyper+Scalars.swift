internal import Diagnostics
internal import Values
internal import Vocabulary

/// An end of a period.
enum PeriodEnd: Hashable {
  case start
  case end

  /// What the ends are called.
  static let names = [
    TwinName(english: "start", german: "beginn"), TwinName(english: "end", german: "ende"),
  ]

}

/// `true` iff `name` is what the first day of a period is called, in whichever tongue, `false` iff it is
/// what the last is called.
package func isStartOfPeriod(_ name: String) -> Bool? {
  PeriodEnd.names.firstIndex { $0.english == name || $0.german == name }.map { $0 == 0 }
}

extension FactsTyper {

  /// Returns the end of a period that is called `name`, in whichever tongue.
  func periodEnd(_ name: String) -> PeriodEnd? {
    isStartOfPeriod(name).map { $0 ? .start : .end }
  }

  /// Returns the words of `node` where it is a string, or a cell.
  func text(_ node: FactNode) -> String? {
    switch node.content {
    case .string(let text): text
    case .cell(let text): trimmed(text)
    case .null, .boolean, .number, .list, .object: nil
    }
  }

  /// Returns the truth value that `node` is.
  func boolean(_ node: FactNode) -> Bool? {
    switch node.content {
    case .boolean(let truth):
      return truth
    case .cell(let text):
      let word = trimmed(text)
      return word.isTruth ?? word.lowercased().isTruth
    case .null, .number, .string, .list, .object:
      return nil
    }
  }

  /// Returns the number that `node` is, digit for digit; `nil` where it is none.
  func number(_ node: FactNode, _ field: FieldSite) throws(FactsProblem) -> Rational? {
    let number: Rational?
    let text: String
    switch node.content {
    case .number(let digits):
      text = digits
      let parts = digits.split { $0 == "e" || $0 == "E" }
      guard let mantissa = Rational(plainText: String(parts[0])) else { return nil }
      if parts.count > 1, !mantissa.isZero {
        // An exponent that no integer holds is too long in any case.
        guard let exponent = Int(parts[1]), exponent.magnitude <= 10_000,
          let scaled = mantissa.multiplied(byPowerOfTen: exponent)
        else {
          throw .numberTooLong(place(field), digits: Int(parts[1].drop { $0 == "-" }) ?? .max)
        }
        number = scaled
      } else {
        number = mantissa
      }
    case .string(let digits), .cell(let digits):
      text = trimmed(digits)
      // A fraction is what no field of a form holds: it would be a slip.
      number = text.utf8.contains(UInt8(ascii: "/")) ? nil : Rational(plainText: text)
    case .null, .boolean, .list, .object:
      return nil
    }
    if let number, number.exceedsLimit {
      throw .numberTooLong(place(field), digits: text.utf8.count(where: isDigit))
    }
    return number
  }

  /// `true` iff `node` is a cell such as `2.250`, which a German spreadsheet writes for 2250.
  ///
  /// Amounts have two decimals and whole numbers none, so three digits behind a point are a group to
  /// one reader and decimals to another.
  func isGrouped(_ node: FactNode) -> Bool {
    guard case .cell(let text) = node.content else { return false }
    var (whole, points, decimals) = (0, 0, 0)
    for byte in trimmed(text).utf8.drop(while: { $0 == UInt8(ascii: "-") }) {
      if byte == UInt8(ascii: ".") {
        points += 1
      } else if points == 0 {
        whole += 1
      } else {
        decimals += 1
      }
    }
    return points == 1 && (1...3).contains(whole) && decimals == 3
  }

  /// Returns the day that `text` names in ISO 8601.
  func date(_ text: some StringProtocol, _ field: FieldSite) throws(FactsProblem) -> Day {
    if let day = text.isoDay { return day }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count >= 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy(isDigit) })
    else { throw .wrongType(place(field), .date) }
    let numbers = parts.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard parts[0].count == 4,
      let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
    else { throw .impossibleDate(place(field)) }
    return day
  }

  /// Returns the period that `node` writes as `2026-01-01/2026-12-31`.
  func period(_ node: FactNode, _ field: FieldSite) throws(FactsProblem) -> Period {
    let ends = text(node)?.split(separator: "/", omittingEmptySubsequences: false) ?? []
    guard ends.count == 2 else { throw .wrongType(place(field), .period) }
    var days: [Day] = []
    for end in ends {
      do throws(FactsProblem) {
        days.append(try date(end, field))
      } catch {
        // What is wrong is the period, unless an end is a day that does not exist.
        if case .impossibleDate = error { throw error }
        throw .wrongType(place(field), .period)
      }
    }
    guard days[0] <= days[1] else { throw .periodReversed(place(field)) }
    return Period(start: days[0], end: days[1])
  }

}

extension String {

  /// The truth value that `self` is a word for.
  fileprivate var isTruth: Bool? {
    switch self {
    case "yes", "ja", "true", "wahr", "1": true
    case "no", "nein", "false", "falsch", "0": false
    default: nil
    }
  }

}

extension StringProtocol {

  /// The day, where `self` is one written as `2026-01-31`.
  fileprivate var isoDay: Day? {
    var numbers = (0, 0, 0)
    var position = 0
    for byte in utf8 {
      switch position {
      case 4, 7: if byte != UInt8(ascii: "-") { return nil }
      case 0...3, 5, 6, 8, 9:
        guard isDigit(byte) else { return nil }
        let digit = Int(byte &- 0x30)
        if position < 4 {
          numbers.0 = numbers.0 * 10 + digit
        } else if position < 7 {
          numbers.1 = numbers.1 * 10 + digit
        } else {
          numbers.2 = numbers.2 * 10 + digit
        }
      default: return nil
      }
      position += 1
    }
    return position == 10 ? Day(year: numbers.0, month: numbers.1, day: numbers.2) : nil
  }

}
