internal import Diagnostics
internal import SourceText

extension Lexer {

  /// Reads the mark at `position`, which starts with `byte`, or whatever else stands there.
  @inline(__always)
  mutating func scanMark(_ byte: UInt8) {
    let next = self.byte(at: position + 1)
    switch byte {
    case UInt8(ascii: "{"): emit(.leftBrace, length: 1)
    case UInt8(ascii: "}"): emit(.rightBrace, length: 1)
    case UInt8(ascii: "("): emit(.leftParenthesis, length: 1)
    case UInt8(ascii: ")"): emit(.rightParenthesis, length: 1)
    case UInt8(ascii: "["): emit(.leftBracket, length: 1)
    case UInt8(ascii: "]"): emit(.rightBracket, length: 1)
    case UInt8(ascii: ":"): emit(.colon, length: 1)
    case UInt8(ascii: ","): emit(.comma, length: 1)
    case UInt8(ascii: ";"): emit(.semicolon, length: 1)
    case UInt8(ascii: "\""): scanStraightText()
    case UInt8(ascii: "."): scanDot()
    case UInt8(ascii: "+"): emit(.plus, length: 1)
    case UInt8(ascii: "*"): emit(.star, length: 1)
    case UInt8(ascii: "/"): emit(.slash, length: 1)
    case UInt8(ascii: "%"): emit(.percent, length: 1)
    case UInt8(ascii: "-"):
      if next == UInt8(ascii: ">") {
        emit(.arrow, length: 2)
      } else if next == byte, isFirstOnLine {
        skipForeignComment(mark: "--")
      } else {
        emit(.minus, length: 1)
      }
    case UInt8(ascii: "|") where next != byte: emit(.bar, length: 1)
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"): scanComparison(byte, next)
    case UInt8(ascii: "`"): scanQuotedName()
    default: scanRare(byte, next)
    }
  }

  /// Appends a token of `length` bytes at `position`.
  @inline(__always)
  private mutating func emit(_ kind: Token.Kind, length: Int) {
    emit(kind, from: position, to: position + length)
  }

  /// Reads the mark at `position`, which starts with a dot.
  private mutating func scanDot() {
    if byte(at: position + 1) == UInt8(ascii: ".") {
      if byte(at: position + 2) == UInt8(ascii: ".") {
        emitForeign(.dotDot, length: 3, meant: "..")
      } else {
        emit(.dotDot, length: 2)
      }
    } else if isDigit(byte(at: position + 1)), !followsOperand {
      scanBareDecimals()
    } else {
      emit(.dot, length: 1)
    }
  }

  /// `true` iff something that a dot may follow ends at `position`.
  private var followsOperand: Bool {
    guard let last = tokens.last, last.end == position else { return false }
    switch last.kind {
    case .word, .quotedName, .number, .text, .date, .month, .rightBrace, .rightParenthesis,
      .rightBracket, .percent, .euro, .unknown, .dot, .dotDot:
      return true
    case .leftBrace, .leftParenthesis, .leftBracket, .colon, .comma, .semicolon, .bar, .arrow,
      .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .plus, .minus, .star,
      .slash, .end:
      return false
    }
  }

  /// Reads the mark at `position`, which starts with `byte`, one of `=`, `<`, `>`, and `next`.
  private mutating func scanComparison(_ byte: UInt8, _ next: UInt8) {
    if byte == next, skipConflictMark() { return }
    switch (byte, next) {
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): emit(.lessOrEqual, length: 2)
    case (UInt8(ascii: "<"), UInt8(ascii: ">")): emit(.notEqual, length: 2)
    case (UInt8(ascii: "<"), _): emit(.less, length: 1)
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): emit(.greaterOrEqual, length: 2)
    case (UInt8(ascii: ">"), _): emit(.greater, length: 1)
    case (_, UInt8(ascii: "=")):
      var length = 2
      while self.byte(at: position + length) == UInt8(ascii: "=") { length += 1 }
      emitForeign(.equal, length: length, meant: "=")
    case (_, UInt8(ascii: ">")): emitForeign(.arrow, length: 2, meant: "->", or: ">=")
    case (_, UInt8(ascii: "<")): emitForeign(.lessOrEqual, length: 2, meant: "<=")
    default: emit(.equal, length: 1)
    }
  }

  /// Reads what is at `position`, which starts with `byte` and `next` and is no mark of ASCII.
  @inline(never)
  private mutating func scanRare(_ byte: UInt8, _ next: UInt8) {
    if byte == next, skipConflictMark() { return }
    switch byte {
    case UInt8(ascii: "#"): skipForeignComment(mark: "#")
    case UInt8(ascii: "'") where isFirstOnLine && !isQuoteClosed: skipForeignComment(mark: "'")
    case UInt8(ascii: "|"): emitForeign(word: style.or, length: 2)
    case UInt8(ascii: "&"): emitForeign(word: style.and, length: next == byte ? 2 : 1)
    case UInt8(ascii: "!"):
      if next == UInt8(ascii: "=") {
        emitForeign(.notEqual, length: 2, meant: "<>")
      } else {
        emitForeign(word: style.not, length: 1)
      }
    case UInt8(ascii: "'"):
      scanText(
        QuoteStyle(length: 1, closings: ["'", "’"], closing: "'", isDouble: false))
    case 0x80...: scanRichMark()
    default: scanUnknown()
    }
  }

  /// Skips the rest of the line, which is a comment in other languages, and reports `mark`.
  private mutating func skipForeignComment(mark: String) {
    let start = position
    report(
      .foreignComment(mark), at: start..<start + mark.utf8.count, mends: ["//"])
    while position < count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
  }

  /// `true` iff nothing but space stands before `position` on its line.
  private var isFirstOnLine: Bool {
    var start = position
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
  }

  /// `true` iff a single quote stands on the rest of the line.
  private var isQuoteClosed: Bool {
    var end = position + 1
    while end < count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == UInt8(ascii: "'") { return true }
      end += 1
    }
    return false
  }

  /// Skips the mark of a list of `length` bytes at the beginning of a line, if a word follows, and
  /// reports it.
  private mutating func skipListMark(length: Int) -> Bool {
    guard isFirstOnLine else { return false }
    var end = position + length
    while end < count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    guard end > position + length, end < count, isNameStart(bytes[end]) else { return false }
    let span = SourceSpan(position..<end, in: file)
    let mark = text(position..<position + length)
    diagnostics.append(
      Diagnostic(
        .syntax(.listMark(mark)), at: SourceSpan(position..<position + length, in: file),
        fixes: [Fix(replacing: span, by: "")]))
    position = end
    return true
  }

  /// Reads what is at `position`, where a scalar outside ASCII stands.
  private mutating func scanRichMark() {
    let (kind, next) = scalarClass(at: position)
    let length = next.length
    if kind == .dash || "•·▪◦‣●○■□".unicodeScalars.contains(next.scalar),
      skipListMark(length: length)
    {
      return
    }
    switch kind {
    case .letter: scanRichWord()
    case .dash: scanDash(next.scalar, length: length)
    case .mark, .digit, .space, .control, .direction, .invisible: scanUnknown()
    case .other:
      if let quote = Lexer.quoteStyle(of: next.scalar) {
        scanText(quote)
        return
      }
      switch next.scalar {
      case "€": emit(.euro, length: length)
      case "≤", "≦", "⩽": emitForeign(.lessOrEqual, length: length, meant: "<=")
      case "≥", "≧", "⩾": emitForeign(.greaterOrEqual, length: length, meant: ">=")
      case "≠": emitForeign(.notEqual, length: length, meant: "<>")
      case "→", "⇒", "➔", "⟶": emitForeign(.arrow, length: length, meant: "->")
      case "…", "‥": emitForeign(.dotDot, length: length, meant: "..")
      case "×", "·", "∙", "⋅", "∗": emitForeign(.star, length: length, meant: "*")
      case "÷", "∕", "⁄": emitForeign(.slash, length: length, meant: "/")
      case "∧": emitForeign(word: style.and, length: length)
      case "∨": emitForeign(word: style.or, length: length)
      case "¬": emitForeign(word: style.not, length: length)
      default: scanUnknown()
      }
    }
  }

  /// Reads the dash `scalar` of `length` bytes at `position`.
  private mutating func scanDash(_ scalar: Unicode.Scalar, length: Int) {
    let range = position..<position + length
    if byte(at: range.upperBound) == UInt8(ascii: ">") {
      let arrow = position..<range.upperBound + 1
      report(.dash(scalar, meant: "->"), at: arrow, mends: ["->"])
      emit(.arrow, length: arrow.count)
    } else if isBetweenYears(range) {
      // `2021–2030` is how people write a period.
      report(.dash(scalar, meant: style.to), at: range, mends: [" \(style.to) "])
      emit(word: style.to, from: range.lowerBound, to: range.upperBound)
    } else {
      report(.dash(scalar, meant: "-"), at: range, mends: ["-"])
      emit(.minus, length: length)
    }
  }

  /// `true` iff `range` touches a number of four digits on either side.
  private func isBetweenYears(_ range: Range<Int>) -> Bool {
    guard let last = tokens.last, last.kind == .number, last.end == range.lowerBound,
      last.end - last.start == 4, numbers[Int(last.payload)].integerDigits == 4
    else { return false }
    return digitsEnd(from: range.upperBound) == range.upperBound + 4
  }

  /// Reports that `meant` is written otherwise at `position`, and appends the token meant.
  private mutating func emitForeign(
    _ kind: Token.Kind, length: Int, meant: String, or other: String? = nil
  ) {
    let range = position..<position + length
    report(
      .foreignMark(text(range), meant: meant), at: range,
      mends: other.map { [meant, $0] } ?? [meant])
    emit(kind, length: length)
  }

  /// Reports that `word` is written as a mark at `position`, and appends a token for the word.
  private mutating func emitForeign(word: String, length: Int) {
    let range = position..<position + length
    // A space on either side, where there is none.
    let before = range.lowerBound > 0 && bytes[range.lowerBound - 1] > 0x20 ? " " : ""
    let after = byte(at: range.upperBound) > 0x20 ? " " : ""
    report(.foreignMark(text(range), meant: word), at: range, mends: [before + word + after])
    emit(word: word, from: range.lowerBound, to: range.upperBound)
  }

  /// Reads the run of characters at `position` that mean nothing, at least one, and reports it.
  private mutating func scanUnknown() {
    let start = position
    var end = start + scalar(at: start).length
    while end < count, isUnknown(at: end) { end += scalar(at: end).length }
    report(.unknownCharacter(scalar(at: start).scalar), at: start..<end)
    emit(.unknown, from: start, to: end)
  }

  /// `true` iff the character at `offset` means nothing.
  private func isUnknown(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "?"), UInt8(ascii: "@"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "~"):
      return true
    case ..<0x80: return false
    default: break
    }
    let (kind, next) = scalarClass(at: offset)
    switch kind {
    case .mark, .digit, .invisible: return true
    case .letter, .space, .control, .direction, .dash: return false
    case .other:
      return Lexer.quoteStyle(of: next.scalar) == nil
        && !"€≤≦⩽≥≧⩾≠→⇒➔⟶…‥×·∙⋅∗÷∕⁄∧∨¬".unicodeScalars.contains(next.scalar)
    }
  }

}
