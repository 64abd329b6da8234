import Diagnostics
import Formatting
import Generation
import SourceText
import Syntax

/// What `format` promises of a text.
enum Promises {

  /// Returns the promises that are broken for `text`, each in a few words.
  static func broken(for text: String) -> [String] {
    let before = Reading(text)
    let formatted = before.formatted
    let after = Reading(formatted.bytes)
    var broken: [String] = []
    if after.formatted.bytes != formatted.bytes { broken.append("idempotent") }
    if after.comments != before.comments { broken.append("comments") }
    if before.errors.isEmpty {
      if !after.errors.isEmpty { broken.append("no errors: \(after.errors)") }
      if meaning(of: after) != meaning(of: before) { broken.append("meaning") }
      if after.tree.tongue != before.tree.tongue { broken.append("language") }
      if !formatted.kept.isEmpty { broken.append("nothing is kept") }
    }
    return broken
  }

  /// Returns what `reading` says, without the space at the end of documentation.
  private static func meaning(of reading: Reading) -> String {
    reading.tree.dump().replacing(" \"", with: "\"")
  }

  /// Returns the promises that are broken for `text`, and what is wrong with its layout.
  static func all(brokenFor text: String) -> [String] {
    let reading = Reading(text)
    let broken = broken(for: text)
    return reading.errors.isEmpty ? broken + flaws(of: reading.formattedText) : broken
  }

  /// Returns what the layout of `text`, which may be no program, has lost of it.
  static func losses(of text: String) -> [String] {
    let before = Reading(text)
    let formatted = before.formatted
    var losses: [String] = []
    var rest = formatted.bytes[...]
    for span in formatted.kept {
      let kept = trimmed(before.source.bytes[span.offsets])
      guard let place = rest.firstRange(of: kept) else {
        losses.append("not kept: \(before.source.text(at: span.offsets).prefix(100))")
        break
      }
      rest = rest[place.upperBound...]
    }
    let letters = plain(before.text)
    if plain(Reading(formatted.bytes).text) != letters { losses.append("letters") }
    return losses
  }

  /// Returns `bytes` without space at the ends.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? bytes.startIndex
    return bytes[..<end].drop { $0 <= 0x20 }
  }

  /// Returns `text` without what a layout may change: space, the case of letters, umlauts, quotes,
  /// marks between digits and elements; keywords may be other ones, too.
  private static func plain(_ text: String) -> [String] {
    let reading = Reading(text)
    var words: [String] = []
    for (index, token) in reading.tree.tokens.enumerated() {
      switch token.kind {
      case .word, .quotedName, .text:
        guard case .keyword = reading.tree.roles[index] else {
          if reading.tree.roles[index] != .continuation {
            words.append(letters(reading.tokens[index]))
          }
          continue
        }
        words.append("keyword")
      case .number, .date, .month:
        words.append(String(reading.tokens[index].filter(\.isNumber).sorted()).filter { $0 != "0" })
      case .comma, .semicolon: words.append(",")
      default: words.append(reading.tokens[index])
      }
    }
    return words
  }

  /// Returns the letters of `text`.
  private static func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  /// Returns what is wrong with how `text` is laid out, which was formatted and has no errors.
  static func flaws(of text: String) -> [String] {
    var flaws: [String] = []
    if text.contains("\r") { flaws.append("carriage return") }
    if text.contains("\u{FEFF}") { flaws.append("byte-order mark") }
    if !text.isEmpty, !text.hasSuffix("\n") { flaws.append("no line end at the end") }
    if text.hasPrefix("\n") { flaws.append("a blank line at the beginning") }
    if text.hasSuffix("\n\n") { flaws.append("a blank line at the end") }
    let reading = Reading(text)
    let bytes = reading.source.bytes
    var end = 0
    for token in reading.tree.tokens {
      let trivia = bytes[end..<Int(token.start)]
      end = Int(token.end)
      let gap = Gap(trivia)
      if gap.comments.isEmpty {
        if trivia.contains(where: { $0 != 0x20 && $0 != 0x0A }) { flaws.append("odd space") }
      }
      if gap.lineEnds.contains(where: { $0 > 2 }) { flaws.append("blank lines") }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasSuffix(" ") || line.hasSuffix("\t") { flaws.append("space at the end of a line") }
    }
    return flaws + longLines(of: reading)
  }

  /// Returns the lines of `reading` that are too long, though no token or comment makes them so.
  private static func longLines(of reading: Reading) -> [String] {
    let lines = reading.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { $0.utf8.count > 100 && $0.count > 100 }) else { return [] }
    let pieces =
      reading.tokens + reading.comments.flatMap { $0.split(separator: "\n").map(String.init) }
    return lines.filter { line in
      guard line.count > 100 else { return false }
      let indent = line.prefix { $0 == " " }.count
            if line.contains("/*") || line.contains("//") { return false }
      return !pieces.contains { $0.count + indent > 60 && line.contains($0) }
    }.map { "long line: \($0)" }
  }

}
