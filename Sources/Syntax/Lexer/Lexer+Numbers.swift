internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

extension Lexer {

  /// Reads the number or date at `position`, where a digit stands.
  @inline(__always)
  mutating func scanNumber() {
    let start = position
    var end = start
    var value = 0
    while end < count, isDigit(bytes[end]), end - start < 18 {
      value = value * 10 + Int(bytes[end] &- 0x30)
      end += 1
    }
    if isEndOfPlainNumber(end) {
      numbers.append(
        LexedNumber(
          value: Rational(value), isInteger: true, decimals: 0, isGrouped: false,
          integerDigits: end - start, hasComma: false))
      emitNumber(from: start, to: end)
    } else {
      scanRichNumber(from: start)
    }
  }

  /// `true` iff digits that end at `offset` are a number, whatever else is in the file.
  @inline(__always)
  private func isEndOfPlainNumber(_ offset: Int) -> Bool {
    let byte = byte(at: offset)
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: " "), UInt8(ascii: "'"):
      return !isDigit(self.byte(at: offset + 1))
    default: return byte < 0x80 && !isNamePart(byte)
    }
  }

  /// Appends a token for the last number.
  @inline(__always)
  private mutating func emitNumber(from start: Int, to end: Int) {
    emit(.number, from: start, to: end, payload: UInt32(truncatingIfNeeded: numbers.count - 1))
  }

  /// Reads the number or date at `start`, which may be written in any way.
  @inline(never)
  private mutating func scanRichNumber(from start: Int) {
    if scanDate(from: start) {
      scanLettersAfter(start)
      return
    }
    let shape = ownShape(from: start, to: count)
    let end = numberRunEnd(from: start)
    if end - start > Lexer.mostDigits {
      report(.numberTooLong(digits: bytes[start..<end].count(where: isDigit)), at: start..<end)
      emitNumber(start..<end, decimals: 0, integerDigits: 0)
    } else if shape.end != end {
      scanMisreading(start..<end)
    } else if let spaced = spacedEnd(from: start, shape) {
      let whole = ownShapeAfterGroups(from: start, to: spaced)
      report(
        .spacedNumber(text(start..<whole.end), meant: whole.meant), at: start..<whole.end,
        mends: [whole.meant])
      emitNumber(start..<whole.end, decimals: whole.decimals, integerDigits: whole.integerDigits)
    } else {
      reportMisreading(of: start..<end, shape)
      emitNumber(
        start..<end, decimals: shape.decimals, integerDigits: shape.integerDigits,
        isGrouped: shape.groupMark == style.groupMark,
        hasComma: hasComma(start..<end))
    }
    scanLettersAfter(start)
  }

  /// Appends a token for the number with the digits at `range`.
  mutating func emitNumber(
    _ range: Range<Int>, decimals: Int, integerDigits: Int, isGrouped: Bool = false,
    hasComma: Bool = false
  ) {
    numbers.append(
      LexedNumber(
        value: value(of: range, decimals: decimals), isInteger: decimals == 0, decimals: decimals,
        isGrouped: isGrouped,
        integerDigits: integerDigits, hasComma: hasComma))
    emitNumber(from: range.lowerBound, to: range.upperBound)
  }

  /// Returns the number with the digits at `range`, of which the last `decimals` are decimals.
  private func value(of range: Range<Int>, decimals: Int) -> Rational {
    guard range.count <= Lexer.mostDigits else { return Rational(0) }
    // Almost every number fits into a word.
    guard range.count <= 18, decimals < 18 else {
      return Rational(digits: bytes[range], decimals: decimals)
    }
    var numerator = 0
    for offset in range where isDigit(bytes[offset]) {
      numerator = numerator * 10 + Int(bytes[offset] &- 0x30)
    }
    var denominator = 1
    for _ in 0..<decimals { denominator *= 10 }
    return Rational(numerator: numerator, denominator: denominator) ?? Rational(0)
  }

  /// `true` iff a comma stands at `range`.
  private func hasComma(_ range: Range<Int>) -> Bool {
    for offset in range where bytes[offset] == UInt8(ascii: ",") { return true }
    return false
  }

  /// Reports letters at `position`, where the number or date from `start` ends, and reads them.
  private mutating func scanLettersAfter(_ start: Int) {
    let end = position
    guard end < count else { return }
    let first = bytes[end]
    guard isNameStart(first) || first >= 0x80 && scalarClass(at: end).kind == .letter else {
      return
    }
    let reported = diagnostics.count
    scanRichWord()
    if skipTimeOfDay(after: start..<end) { return }
    let letters = end..<position
    if Tongue.isOrdinal(text(letters)), tokens.count > 1, let ordinal = tokens.popLast(),
      let number = tokens.popLast()
    {
      // `1st January`: the date around it is what is written in another way.
      diagnostics.removeLast(diagnostics.count - reported)
      emit(number.kind, from: start, to: Int(ordinal.end), payload: number.payload)
      if isBesideMonth { return }
      tokens.removeLast()
      tokens += [number, ordinal]
    }
    // One cause, one problem: what is odd about the letters does not matter.
    diagnostics.removeLast(diagnostics.count - reported)
    let meant = quantity(ofNumberAt: start..<end, letters: letters)
    // The sign of the euro may follow.
    let gap = byte(at: letters.upperBound) >= 0x80 ? " " : ""
    report(
      .lettersAfterNumber(number: text(start..<end), letters: text(letters), meant: meant),
      at: start..<letters.upperBound, mends: meant.map { [$0 + gap] } ?? [])
    let word = text(letters)
    guard !isCurrency(word), WordLookup(tongue).word(word) == .none else { return }
    tokens.removeLast()
    emit(.unknown, from: letters.lowerBound, to: letters.upperBound)
  }

  /// `true` iff the name of a month stands before the last token or after it.
  private var isBesideMonth: Bool {
    if let before = tokens.dropLast().last, before.kind == .word,
      month(named: names.spellings[Int(before.payload)]) != nil
    {
      return true
    }
    var start = position
    while byte(at: start) == 0x20 { start += 1 }
    var end = start
    while end < count, isNamePart(bytes[end]) || bytes[end] >= 0x80 { end += 1 }
    return month(named: text(start..<end)) != nil
  }

  /// Reads the rest of a time of day after the date at `date`, reports it, and returns `false` iff
  /// there is none (ISO 8601: `2026-01-01T00:00`).
  private mutating func skipTimeOfDay(after date: Range<Int>) -> Bool {
    guard let last = tokens.popLast() else { return false }
    let isTime =
      tokens.last?.kind == .date && byte(at: date.upperBound) | 0x20 == UInt8(ascii: "t")
      && isDigit(byte(at: date.upperBound + 1))
    guard isTime else {
      tokens.append(last)
      return false
    }
    var end = Int(last.end)
    while isTimeMark(byte(at: end)), isDigit(byte(at: end + 1)) {
      end = digitsEnd(from: end + 1)
      if byte(at: end) == UInt8(ascii: "Z") { end += 1 }
    }
    emit(.unknown, from: date.upperBound, to: end)
    let meant = text(date)
    report(
      .foreignDate(text(date.lowerBound..<end), meant: [meant]), at: date.lowerBound..<end,
      mends: [meant])
    return true
  }

  /// `true` iff `byte` can stand between the digits of a time of day.
  private func isTimeMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-")
  }

  /// Returns the quantity that the number at `number` and the letters that touch it make, if the
  /// letters are a unit or another word that may follow a number.
  private func quantity(ofNumberAt number: Range<Int>, letters: Range<Int>) -> String? {
    let word = text(letters)
    let isKnown = WordLookup(tongue).word(word) != .none
    let spaced = isKnown ? "\(text(number)) \(word)" : nil
    guard tokens.count > 1, tokens[tokens.count - 2].kind == .number, let last = numbers.last else {
      return spaced
    }
    if let power = exponent(of: word) {
      let value = power < 7 ? last.value.multiplied(byPowerOfTen: power) : nil
      return value.map { style.written($0.plainText) }
    }
    if !isKnown, isCurrency(word) {
      return "\(text(number)) \(word.lowercased() == "eur" ? "EUR" : "Euro")"
    }
    guard !isKnown, let power = tongue.magnitude(of: word),
      let value = last.value.multiplied(byPowerOfTen: power < 6 ? power : power - 6)
    else { return spaced }
    let written = style.written(value.plainText)
    let currency = word.lowercased() == "teur" ? " EUR" : ""
    return (power < 6 ? written : "\(written) \(tongue.million)") + currency
  }

  /// Returns the exponent of ten that `word` is as in `1e5`, if it is one.
  private func exponent(of word: String) -> Int? {
    guard word.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "e"), word.utf8.count > 1,
      word.utf8.count < 5
    else { return nil }
    return Int(word.dropFirst())
  }

  /// Reports that the number of `shape` at `range` may be misread, if so: one to three digits, and
  /// exactly three decimals, which would be a group in the other style.
  private mutating func reportMisreading(of range: Range<Int>, _ shape: NumberShape) {
    // No group follows a zero, so that nobody misreads 0.125.
    guard shape.decimals == 3, shape.integerDigits <= 3, shape.groupMark == 0,
      bytes[range.lowerBound] != UInt8(ascii: "0")
    else { return }
    let found = text(range)
    let group = exchanged(range)
    if isBeforeCurrency(range.upperBound) {
      let cents = found.hasSuffix("0") ? [String(found.dropLast())] : []
      report(.misreadMoney(found, meant: group), at: range, mends: [group] + cents)
    } else {
      let decimal = withOtherDecimals(range)
      report(
        .misreadDecimals(found, grouped: group, decimal: decimal), at: range,
        mends: [group, decimal])
    }
  }

  /// Returns the number at `range`, which has three decimals, with more or fewer of the same value.
  private func withOtherDecimals(_ range: Range<Int>) -> String {
    var end = range.upperBound
    // One decimal remains.
    while bytes[end - 1] == UInt8(ascii: "0"), end > range.upperBound - 2 { end -= 1 }
    return end < range.upperBound ? text(range.lowerBound..<end) : text(range) + "0"
  }

  /// `true` iff the next that stands on the line from `offset` is a currency.
  func isBeforeCurrency(_ offset: Int) -> Bool {
    var start = offset
    while start < count {
      if bytes[start] == 0x20 || bytes[start] == 0x09 {
        start += 1
      } else if bytes[start] >= 0x80, scalarClass(at: start).kind == .space {
        start += scalar(at: start).length
      } else {
        break
      }
    }
    guard start < count else { return false }
    if bytes[start] >= 0x80 { return scalar(at: start).scalar == "€" }
    var end = start
    while end < count, isNamePart(bytes[end]), end - start < 8 { end += 1 }
    return isCurrency(text(start..<end))
  }

  /// Reads the number at `position`, which starts with its decimal mark, a dot.
  mutating func scanBareDecimals() {
    let start = position
    let end = digitsEnd(from: start + 1)
    let run = numberRunEnd(from: start + 1)
    guard run == end else {
      // The rest of a date, or of a longer number.
      report(.malformedNumber(text(start..<run)), at: start..<run)
      emitNumber(start..<run, decimals: 0, integerDigits: 0)
      return
    }
    let meant = "0" + String(UnicodeScalar(style.decimalMark)) + text(start + 1..<end)
    report(.bareDecimals(text(start..<end), meant: meant), at: start..<end, mends: [meant])
    emitNumber(start..<end, decimals: end - start - 1, integerDigits: 0)
  }

}

extension Lexer {

  /// Returns the end of the groups of three digits that follow the number of `shape` at `start`,
  /// each after one space or apostrophe, if there are some.
  private func spacedEnd(from start: Int, _ shape: NumberShape) -> Int? {
    guard shape.decimals == 0, shape.groupMark == 0, shape.integerDigits <= 3,
      bytes[start] != UInt8(ascii: "0")
    else { return nil }
    var end = shape.end
    while let next = groupStart(at: end), digitsEnd(from: next) == next + 3 { end = next + 3 }
    guard end > shape.end else { return nil }
    // `5 2026-01-01` and `1 100,000` are something else.
    let follows = byte(at: end)
    let isPart = follows == UInt8(ascii: "-") || follows == style.groupMark
    return isPart && isDigit(byte(at: end + 1)) ? nil : end
  }

  /// Returns where a group of digits starts if one space or apostrophe stands at `offset`.
  private func groupStart(at offset: Int) -> Int? {
    guard offset < count else { return nil }
    if bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: "'") { return offset + 1 }
    guard bytes[offset] >= 0x80 else { return nil }
    let (kind, next) = scalarClass(at: offset)
    return kind == .space || next.scalar == "’" ? offset + next.length : nil
  }

  /// Returns the number at `start` whose groups end at `end`, its decimals included, and how it is
  /// meant.
  private func ownShapeAfterGroups(
    from start: Int, to end: Int
  ) -> (end: Int, decimals: Int, integerDigits: Int, meant: String) {
    var meant = grouped(start..<end)
    let integerDigits = bytes[start..<end].count(where: isDigit)
    guard byte(at: end) == style.decimalMark, isDigit(byte(at: end + 1)) else {
      return (end, 0, integerDigits, meant)
    }
    let last = digitsEnd(from: end + 1)
    meant += text(end..<last)
    return (last, last - end - 1, integerDigits, meant)
  }

}
