internal import Diagnostics
internal import SourceText

/// A quote that opens a text, and those that close it.
struct QuoteStyle {

  /// The number of bytes of the quote.
  let length: Int

  /// The quotes that close the text.
  let closings: [String]

  /// The quote to write where the closing one lacks.
  let closing: String

  /// `true` iff the quote is one for texts, rather than a single quote.
  let isDouble: Bool

}

extension Lexer {

  /// Returns the quote that `scalar`, outside ASCII, is.
  static func quoteStyle(of scalar: Unicode.Scalar) -> QuoteStyle? {
    // A word processor that does not know the language puts `"` or the wrong curl at the end.
    let (closings, isDouble): ([String], Bool)
    switch scalar {
    case "„", "‟": (closings, isDouble) = (["“", "”", "\""], true)
    case "“": (closings, isDouble) = (["”", "“", "\""], true)
    case "”": (closings, isDouble) = (["”", "\""], true)
    case "»": (closings, isDouble) = (["«"], true)
    case "«": (closings, isDouble) = (["»"], true)
    case "‚", "‛": (closings, isDouble) = (["‘", "’", "'"], false)
    case "‘", "’": (closings, isDouble) = (["’", "‘", "'"], false)
    case "‹": (closings, isDouble) = (["›"], false)
    case "›": (closings, isDouble) = (["‹"], false)
    default: return nil
    }
    return QuoteStyle(
      length: String(scalar).utf8.count, closings: closings, closing: closings[0],
      isDouble: isDouble)
  }

  /// Reads the text at `position`, which starts with `"`.
  @inline(__always)
  mutating func scanStraightText() {
    let start = position
    var end = start + 1
    var isASCII = true
    while end < count {
      let byte = bytes[end]
      if byte == 0x22 {
        emitText(start + 1..<end, isASCII: isASCII, from: start, to: end + 1)
        return
      }
      if byte == 0x0A || byte == 0x0D { break }
      if byte >= 0x80 { isASCII = false }
      end = isHarmless(byte) ? end + 1 : skipHazard(at: end)
    }
    emitUnclosedText(from: start, quoteLength: 1, to: end, closing: "\"")
  }

  /// Reads the text at `position`, which starts with a quote of `style`.
  mutating func scanText(_ style: QuoteStyle) {
    let start = position
    if !style.isDouble, start < unclosedQuotes[style.closing] ?? 0 {
      // The rest of the line has been searched.
      emitSingleQuote(style)
      return
    }
    var end = start + style.length
    while end < count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if let length = closing(at: end, of: style) {
        if style.isDouble {
          emitText(start + style.length..<end, isASCII: false, from: start, to: end + length)
        } else {
          emitSingleQuoted(start + style.length..<end, from: start, to: end + length)
        }
        return
      }
      end = isHarmless(bytes[end]) ? end + 1 : skipHazard(at: end)
    }
    if style.isDouble {
      emitUnclosedText(
        from: start, quoteLength: style.length, to: end, closing: style.closing)
    } else {
      unclosedQuotes[style.closing] = end
      emitSingleQuote(style)
    }
  }

  /// Reports the quote of `style` at `position`, which is closed nowhere, and appends a token for it.
  private mutating func emitSingleQuote(_ style: QuoteStyle) {
    let quote = position..<position + style.length
    report(.singleQuotes(text(quote)), at: quote)
    emit(.unknown, from: quote.lowerBound, to: quote.upperBound)
  }

  /// Returns the length of the quote at `offset` that closes texts of `style`, if there is one.
  @inline(__always)
  private func closing(at offset: Int, of style: QuoteStyle) -> Int? {
    let byte = bytes[offset]
    // The bytes that quotes start with.
    guard byte == 0x22 || byte == 0x27 || byte == 0xE2 || byte == 0xC2 else { return nil }
    return style.closings.first { bytes[offset..<count].starts(with: $0.utf8) }?.utf8.count
  }

  /// Appends a token for the text at `content`.
  @inline(__always)
  private mutating func emitText(
    _ content: Range<Int>, isASCII: Bool, from start: Int, to end: Int
  ) {
    let payload = UInt32(truncatingIfNeeded: texts.count)
    texts.append(isASCII ? text(content) : normalizedText(bytes[content]))
    emit(.text, from: start, to: end, payload: payload)
  }

  /// Reports that the text from `start` to `end` is not closed, and appends a token for it.
  private mutating func emitUnclosedText(
    from start: Int, quoteLength: Int, to end: Int, closing: String
  ) {
    if quoteLength == 1, let curl = firstCurl(in: start + 1..<end) {
      // A word processor has put another quote in the place of the closing one.
      let quote = SourceSpan(curl..<curl + 3, in: file)
      report(
        .unclosedText, at: start..<curl + 3, fixes: [Fix(replacing: quote, by: closing)])
      emitText(start + 1..<curl, isASCII: false, from: start, to: curl + 3)
      return
    }
    let contentEnd = endOfWord(before: end, after: start + quoteLength)
    let content = start + quoteLength..<contentEnd
    let fixes = mends(ofUnclosedText: content, from: start, closing: closing)
    report(
      .unclosedText, at: start..<contentEnd, fixes: fixes)
    // What stands behind the text is read as it would be if the quote were there.
    let place = likelyEnd(ofText: content)
    let isClear = quoteLength == 1 && place > content.lowerBound && !fixes.isEmpty
    let textEnd = isClear ? place : contentEnd
    emitText(start + quoteLength..<textEnd, isASCII: false, from: start, to: textEnd)
  }

  /// Returns what mends the text at `content`, the rest of a line, whose quote stands at `start`.
  private func mends(ofUnclosedText content: Range<Int>, from start: Int, closing: String) -> [Fix]
  {
    // Where a text before it holds a brace, it is that text whose quote lacks, or is one too many.
    for token in tokens.reversed() {
      let range = Int(token.start)..<Int(token.end)
      if bytes[range.upperBound..<start].contains(0x0A) { break }
      if token.kind == .text, bytes[range].contains(UInt8(ascii: "{")) { return [] }
    }
    let end = likelyEnd(ofText: content)
    let isStray = end == content.lowerBound && !content.isEmpty
    let place = SourceSpan(isStray ? start..<end : end..<end, in: file)
    return [Fix(replacing: place, by: isStray ? "" : closing)]
  }

  /// Returns where the text at `content`, the rest of a line, probably ends: before the braces of
  /// what it is the title of, or before the brackets that close what it stands in.
  private func likelyEnd(ofText content: Range<Int>) -> Int {
    if let brace = bytes[content].firstIndex(of: UInt8(ascii: "{")) {
      return endOfWord(before: brace, after: content.lowerBound)
    }
    var end = content.upperBound
    for (opening, closing) in [("(", ")"), ("[", "]")] as [(Unicode.Scalar, Unicode.Scalar)] {
      let surplus =
        bytes[content].count { $0 == UInt8(ascii: closing) }
        - bytes[content].count { $0 == UInt8(ascii: opening) }
      guard surplus > 0, let last = bytes[content].lastIndex(of: UInt8(ascii: closing)) else {
        continue
      }
      end = min(end, last)
    }
    if let brace = bytes[content].firstIndex(of: UInt8(ascii: "}")) { end = min(end, brace) }
    return endOfWord(before: end, after: content.lowerBound)
  }

  /// Returns the end of what is no space before `end`, but not before `start`.
  private func endOfWord(before end: Int, after start: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  /// Returns the offset of the first quote `“` or `”` at `range`.
  private func firstCurl(in range: Range<Int>) -> Int? {
    range.first {
      bytes[$0] == 0xE2 && byte(at: $0 + 1) == 0x80
        && (byte(at: $0 + 2) == 0x9C || byte(at: $0 + 2) == 0x9D)
    }
  }

  /// Reports that the text from `start` to `end` is in single quotes, and appends a token for it.
  private mutating func emitSingleQuoted(_ content: Range<Int>, from start: Int, to end: Int) {
    var fixes: [Fix] = []
    if !bytes[content].contains(0x22) {
      fixes = [
        Fix([
          TextEdit(SourceSpan(start..<content.lowerBound, in: file), "\""),
          TextEdit(SourceSpan(content.upperBound..<end, in: file), "\""),
        ])
      ]
    }
    report(.singleQuotes(text(start..<content.lowerBound)), at: start..<end, fixes: fixes)
    emitText(content, isASCII: false, from: start, to: end)
  }

}
