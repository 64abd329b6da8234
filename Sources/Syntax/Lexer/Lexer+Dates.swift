internal import Diagnostics
internal import SourceText
internal import Values

/// A day or month as it is written, whether it exists or not.
private struct WrittenDate {

  /// The year.
  let year: Int

  /// The month.
  let month: Int

  /// The day; nil for a whole month.
  let day: Int?

}

extension Lexer {

  /// Reads the date or month at `start`, where a digit stands, and returns `false` iff there is none.
  mutating func scanDate(from start: Int) -> Bool {
    let end = digitsEnd(from: start)
    switch byte(at: end) {
    case UInt8(ascii: "."): return scanDottedDate(from: start, end)
    case UInt8(ascii: "/"): return scanSlashedDate(from: start, end)
    default: return scanStandardDate(from: start, end)
    }
  }

  /// Returns the value of the digits at `range`, of the first nine where there are more.
  private func value(_ range: Range<Int>) -> Int {
    var value = 0
    for offset in range.prefix(9) { value = value * 10 + Int(bytes[offset] &- 0x30) }
    return value
  }

  /// Returns the range of the digits that follow the mark `mark` at `offset`; empty if there are none.
  private func digits(after mark: UInt8, at offset: Int) -> Range<Int> {
    guard byte(at: offset) == mark else { return offset..<offset }
    return offset + 1..<digitsEnd(from: offset + 1)
  }

  /// Returns the range of the digits that follow a hyphen, or a dash, at `offset`; empty if there are
  /// none.
  private func digits(afterDashAt offset: Int) -> Range<Int> {
    guard offset < count else { return offset..<offset }
    if bytes[offset] == UInt8(ascii: "-") { return digits(after: bytes[offset], at: offset) }
    guard bytes[offset] >= 0x80 else { return offset..<offset }
    let (kind, next) = scalarClass(at: offset)
    guard kind == .dash else { return offset..<offset }
    let start = offset + next.length
    return start..<digitsEnd(from: start)
  }

}

// MARK: ISO 8601

extension Lexer {

  /// Reads `2026-01-01` or `2026-01` at `start`, whose first digits end at `yearEnd`, and returns
  /// `false` iff there is neither.
  private mutating func scanStandardDate(from start: Int, _ yearEnd: Int) -> Bool {
    let second = digits(afterDashAt: yearEnd)
    guard yearEnd - start >= 4, !second.isEmpty else {
      return scanShortDate(start..<yearEnd, second)
    }
    let third = digits(afterDashAt: second.upperBound)
    guard !third.isEmpty else { return scanStandardMonth(start..<yearEnd, second) }
    let written = WrittenDate(year: value(start..<yearEnd), month: value(second), day: value(third))
    let range = start..<third.upperBound
    guard yearEnd - start == 4 else {
      // `50000-10-20` might be arithmetic, so that only days are taken for dates.
      guard second.count == 2, third.count == 2, exists(written, inYear: 2000) else { return false }
      report(.yearOutOfRange(text(range)), at: range)
      emitDate(9999, 12, 31, at: range)
      return true
    }
    guard second.count <= 2, third.count <= 2 else {
      guard second.count == 2 else { return false }
      report(.malformedDate(text(range)), at: range)
      emitDate(written, at: range)
      return true
    }
    emitStandard(written, at: range)
    return true
  }

  /// Reads `26-01-01` or `31-12-2026`, whose first two numbers are `first` and `second`, and returns
  /// `false` iff there is neither.
  private mutating func scanShortDate(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard second.count <= 2, !second.isEmpty, first.count <= 2,
      byte(at: second.upperBound) == UInt8(ascii: "-")
    else { return false }
    let third = digits(after: UInt8(ascii: "-"), at: second.upperBound)
    let isDayFirst = third.count == 4
    guard isDayFirst || first.count == 2 && second.count == 2 && third.count == 2 else {
      return false
    }
    let (year, day) = isDayFirst ? (third, first) : (first, third)
    let written = WrittenDate(
      year: value(year) + (isDayFirst ? 0 : 2000), month: value(second), day: value(day))
    guard (1900...2199).contains(written.year), exists(written, inYear: written.year) else {
      return false
    }
    let range = first.lowerBound..<third.upperBound
    _ = emit(written, at: range, dayFirst: false)
    let difference = [first, second, third].map { text($0) }.joined(separator: " - ")
    let meant = [standardText(of: written)] + (isDayFirst ? [] : [difference])
    report(.foreignDate(text(range), meant: meant), at: range, mends: meant)
    return true
  }

  /// Reads the month of the digits at `year` and `month`, and returns `false` iff there is none.
  private mutating func scanStandardMonth(_ year: Range<Int>, _ month: Range<Int>) -> Bool {
    guard year.count == 4, month.count <= 2 else { return false }
    let range = year.lowerBound..<month.upperBound
    let written = WrittenDate(year: value(year), month: value(month), day: nil)
    if month.count == 1, !(1...9).contains(written.month) { return false }
    emitStandard(written, at: range)
    return true
  }

  /// Appends a token for `written`, which is year first at `range`, and reports what is wrong with it.
  private mutating func emitStandard(_ written: WrittenDate, at range: Range<Int>) {
    let isRight = emit(written, at: range, dayFirst: false)
    // All digits there, set apart by hyphens.
    guard isRight, range.count != (written.day == nil ? 7 : 10) else { return }
    let meant = standardText(of: written)
    let dash = text(range).unicodeScalars.first { $0.value >= 0x80 }
    if let dash {
      report(.dash(dash, meant: "-"), at: range, mends: [meant])
    } else {
      // `2026-1` may be a difference, too.
      let difference = written.day == nil ? ["\(written.year) - \(written.month)"] : []
      report(
        .foreignDate(text(range), meant: [meant] + difference), at: range,
        mends: [meant] + difference)
    }
  }

}

// MARK: Other styles

extension Lexer {

  /// Reads `31.12.2025` or `12.2025` at `start`, whose first digits end at `firstEnd`, and returns
  /// `false` iff there is neither.
  private mutating func scanDottedDate(from start: Int, _ firstEnd: Int) -> Bool {
    let dot = UInt8(ascii: ".")
    let first = start..<firstEnd
    let second = digits(after: dot, at: firstEnd)
    guard first.count <= 2, !second.isEmpty else { return false }
    let third = digits(after: dot, at: second.upperBound)
    if third.isEmpty { return scanDottedMonth(first, second) }
    let range = start..<third.upperBound
    // Anything longer is no date.
    guard second.count <= 2, third.count >= 4 || third.count == 2,
      numberRunEnd(from: start) == third.upperBound
    else { return false }
    if third.count > 4 { return scanLateDate(first, second, at: range) }
    let isShort = third.count == 2
    let written = WrittenDate(
      year: value(third) + (isShort ? 2000 : 0), month: value(second), day: value(first))
    if isShort, !exists(written, inYear: 2000) { return false }
    let isRight = emit(written, at: range, dayFirst: true)
    guard isRight, isShort || !style.writesDayFirst else { return true }
    let meant = ownText(of: written)
    report(.foreignDate(text(range), meant: [meant]), at: range, mends: [meant])
    return true
  }

  /// Reads the month of the digits at `month` and `year`, and returns `false` iff there is none.
  private mutating func scanDottedMonth(_ month: Range<Int>, _ year: Range<Int>) -> Bool {
    let range = month.lowerBound..<year.upperBound
    let written = WrittenDate(year: value(year), month: value(month), day: nil)
    guard year.count == 4, (1...12).contains(written.month),
      numberRunEnd(from: month.lowerBound) == year.upperBound
    else { return false }
    if style.writesDayFirst {
      _ = emit(written, at: range, dayFirst: true)
      return true
    }
    // A decimal, unless it starts with a zero as no decimal does.
    guard bytes[month.lowerBound] == UInt8(ascii: "0"), (1900...2199).contains(written.year),
      emit(written, at: range, dayFirst: true)
    else { return false }
    let meant = standardText(of: written)
    report(.foreignDate(text(range), meant: [meant]), at: range, mends: [meant])
    return true
  }

  /// Reads `31/12/2025`, `12/31/2025`, `31/12/25` or `2025/12/31` at `start`, whose first digits end
  /// at `firstEnd`, and returns `false` iff there is none.
  private mutating func scanSlashedDate(from start: Int, _ firstEnd: Int) -> Bool {
    let slash = UInt8(ascii: "/")
    let first = start..<firstEnd
    let second = digits(after: slash, at: firstEnd)
    let third = digits(after: slash, at: second.upperBound)
    guard !second.isEmpty, second.count <= 2, !third.isEmpty else { return false }
    let candidates: [WrittenDate]
    if first.count == 4, third.count <= 2 {
      candidates = [
        WrittenDate(year: value(first), month: value(second), day: value(third))
      ]
    } else if first.count <= 2,
      third.count == 4 || third.count == 2 && first.count + second.count == 4
    {
      let year = value(third) + (third.count == 2 ? 2000 : 0)
      candidates = [
        WrittenDate(year: year, month: value(second), day: value(first)),
        WrittenDate(year: year, month: value(first), day: value(second)),
      ]
    } else {
      return false
    }
    return emitSlashed(candidates, at: start..<third.upperBound)
  }

  /// Appends a token for the first of `candidates` that exists, reports how `range` is to be written,
  /// and returns `false` iff none could be a date.
  private mutating func emitSlashed(_ candidates: [WrittenDate], at range: Range<Int>) -> Bool {
    let readings = candidates.filter { exists($0, inYear: $0.year) }
    guard let first = readings.first else {
      // `30/02/2025` is a date that does not exist, `60/40/2025` is none.
      guard let near = candidates.first(where: { exists($0, inYear: nil) }) else { return false }
      _ = emit(near, at: range, dayFirst: style.writesDayFirst)
      return true
    }
    var meant: [String] = []
    for reading in readings where !meant.contains(ownText(of: reading)) {
      meant.append(ownText(of: reading))
    }
    report(.foreignDate(text(range), meant: meant), at: range, mends: meant)
    emitDate(first, at: range)
    return true
  }

}

// MARK: Days and months

extension Lexer {

  /// `true` iff `written` would be a day of `year`, or of some year if that is nil.
  private func exists(_ written: WrittenDate, inYear year: Int?) -> Bool {
    guard let year else { return (1...12).contains(written.month) && (1...31) ~= written.day ?? 1 }
    return Day(year: year, month: written.month, day: written.day ?? 1) != nil
  }

  /// Appends a token for `written` at `range`, reports that there is no such day, month or year, and
  /// returns `true` iff there is.
  private mutating func emit(
    _ written: WrittenDate, at range: Range<Int>, dayFirst: Bool
  ) -> Bool {
    guard (1...9999).contains(written.year) else {
      report(.yearOutOfRange(text(range)), at: range)
      emitDate(written, at: range)
      return false
    }
    guard (1...12).contains(written.month) else {
      report(.noSuchMonth(text(range)), at: range)
      emitDate(written, at: range)
      return false
    }
    emitDate(written, at: range)
    guard let day = written.day, !exists(written, inYear: written.year) else { return true }
    let last = WrittenDate(
      year: written.year, month: written.month,
      day: lastDay(ofMonth: written.month, year: written.year))
    let meant = dayFirst && style.writesDayFirst ? ownText(of: last) : standardText(of: last)
    let first = WrittenDate(year: written.year, month: written.month, day: 1)
    let mend = dayFirst && style.writesDayFirst ? ownText(of: first) : standardText(of: first)
    report(
      .noSuchDay(text(range), last: meant), at: range, mends: day == 0 ? [mend, meant] : [meant])
    return false
  }

  /// Reads what begins with the digits at `day` and `month` as a day of a year that is too late, and
  /// returns `false` iff it is none.
  private mutating func scanLateDate(
    _ day: Range<Int>, _ month: Range<Int>, at range: Range<Int>
  ) -> Bool {
    let written = WrittenDate(year: 2000, month: value(month), day: value(day))
    guard month.count == 2, exists(written, inYear: 2000) else { return false }
    report(.yearOutOfRange(text(range)), at: range)
    emitDate(9999, 12, 31, at: range)
    return true
  }

  /// Returns the number of the last day of `month` in `year`.
  private func lastDay(ofMonth month: Int, year: Int) -> Int {
    (28...31).last { Day(year: year, month: month, day: $0) != nil } ?? 28
  }

  /// Appends a token at `range` for the day or month nearest to `written`.
  private mutating func emitDate(_ written: WrittenDate, at range: Range<Int>) {
    let year = min(max(written.year, 1), 9999)
    let month = min(max(written.month, 1), 12)
    guard let day = written.day else {
      emit(
        .month, from: range.lowerBound, to: range.upperBound,
        payload: UInt32(truncatingIfNeeded: year * 12 + month - 1))
      return
    }
    emitDate(year, month, min(max(day, 1), lastDay(ofMonth: month, year: year)), at: range)
  }

  /// Appends a token at `range` for the day with the given numbers.
  private mutating func emitDate(_ year: Int, _ month: Int, _ day: Int, at range: Range<Int>) {
    guard let day = Day(year: year, month: month, day: day) else {
      emit(.unknown, from: range.lowerBound, to: range.upperBound)
      return
    }
    days.append(day)
    emit(
      .date, from: range.lowerBound, to: range.upperBound,
      payload: UInt32(truncatingIfNeeded: days.count - 1))
  }

  /// Returns `written` as ISO 8601 has it.
  private func standardText(of written: WrittenDate) -> String {
    let month = "\(padded(written.year, to: 4))-\(padded(written.month, to: 2))"
    return written.day.map { "\(month)-\(padded($0, to: 2))" } ?? month
  }

  /// Returns `written` in the style of the file.
  private func ownText(of written: WrittenDate) -> String {
    guard style.writesDayFirst else { return standardText(of: written) }
    let month = "\(padded(written.month, to: 2)).\(padded(written.year, to: 4))"
    return written.day.map { "\(padded($0, to: 2)).\(month)" } ?? month
  }

  /// Returns the digits of `number`, with zeros before them where they are fewer than `width`.
  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

}
