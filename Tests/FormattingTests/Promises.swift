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
    return broken(before, formatted, Reading(formatted.bytes))
  }

  /// Returns the promises that are broken for `text`, and what is wrong with its layout.
  static func all(brokenFor text: String) -> [String] {
    let before = Reading(text)
    let formatted = before.formatted
    let after = Reading(formatted.bytes)
    let broken = broken(before, formatted, after)
    return before.errors.isEmpty ? broken + flaws(of: after) : broken
  }

  /// Returns the promises that are broken where `before` became `formatted`, which is read as `after`.
  private static func broken(
    _ before: Reading, _ formatted: FormattedText, _ after: Reading
  ) -> [String] {
    var broken: [String] = []
    if after.formatted.bytes != formatted.bytes { broken.append("idempotent") }
    if after.comments != before.comments { broken.append("comments") }
    guard before.errors.isEmpty else { return broken }
    if !after.errors.isEmpty { broken.append("no errors: \(after.errors)") }
    if meaning(of: after) != meaning(of: before) { broken.append("meaning") }
    if after.tree.tongue != before.tree.tongue { broken.append("language") }
    if !formatted.kept.isEmpty { broken.append("nothing is kept") }
    return broken
  }

  /// Returns what `reading` says, without the space at the end of documentation.
  private static func meaning(of reading: Reading) -> String {
    reading.tree.dump().replacing(" \"", with: "\"")
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
    // Each of them is made anew whenever it is asked for.
    let tokens = reading.tokens
    var words: [String] = []
    for (index, token) in reading.tree.tokens.enumerated() {
      switch token.kind {
      case .word, .quotedName, .text:
        guard case .keyword = reading.tree.roles[index] else {
          if reading.tree.roles[index] != .continuation {
            words.append(letters(tokens[index]))
          }
          continue
        }
        words.append("keyword")
      case .number, .date, .month:
        words.append(String(tokens[index].filter(\.isNumber).sorted()).filter { $0 != "0" })
      case .comma, .semicolon: words.append(",")
      // The point of an abbreviation belongs to its word.
      case .dot where reading.tree.roles[index] == .continuation: continue
      default: words.append(tokens[index])
      }
    }
    return words
  }

  /// Returns the letters of `text`.
  private static func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  /// Returns what is wrong with the layout of `reading`, which was formatted and has no errors.
  static func flaws(of reading: Reading) -> [String] {
    let bytes = reading.source.bytes
    guard bytes.contains(0x0D) else { return flaws(ofPlain: reading) }
    // A file keeps its line ends, whichever they are.
    let plain = bytes.indices.filter { bytes[$0] != 0x0D }.map { bytes[$0] }
    let expected = plain.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    return (expected == bytes ? [] : ["mixed line ends"]) + flaws(ofPlain: Reading(plain))
  }

  /// Returns what is wrong with the layout of `reading`, whose lines end in a line feed.
  private static func flaws(ofPlain reading: Reading) -> [String] {
    let bytes = reading.source.bytes
    var flaws: [String] = []
    if bytes.starts(with: SourceFile.byteOrderMark) { flaws.append("byte-order mark") }
    if !bytes.isEmpty, bytes.last != 0x0A { flaws.append("no line end at the end") }
    if bytes.first == 0x0A { flaws.append("a blank line at the beginning") }
    if bytes.suffix(2) == [0x0A, 0x0A] { flaws.append("a blank line at the end") }
    var end = 0
    for (gap, token) in zip(reading.gaps, reading.tree.tokens) {
      let trivia = bytes[end..<Int(token.start)]
      end = Int(token.end)
      if gap.comments.isEmpty, trivia.contains(where: { $0 != 0x20 && $0 != 0x0A }) {
        flaws.append("odd space")
      }
      if gap.lineEnds.contains(where: { $0 > 2 }) { flaws.append("blank lines") }
    }
    var isLong = false
    for line in bytes.split(separator: 0x0A) {
      if line.last == 0x20 || line.last == 0x09 { flaws.append("space at the end of a line") }
      isLong = isLong || line.count > 100
    }
    return isLong ? flaws + longLines(of: reading) : flaws
  }

  /// Returns the lines of `reading` that are too long, though no token or comment makes them so.
  private static func longLines(of reading: Reading) -> [String] {
    let lines = reading.text.split(separator: "\n")
    let remarks = Set(reading.comments.flatMap { $0.split(separator: "\n").map(String.init) })
    return lines.filter { line in
      // A row of a table stands on one line.
      guard line.count > 100, !line.contains("/*"), !line.contains("//"), !line.contains(" | "),
        !line.contains("->")
      else { return false }
      let indent = line.prefix { $0 == " " }.count
      if remarks.contains(String(line.dropFirst(indent))) { return false }
      return !reading.tokens.contains { $0.count + indent > 60 && line.contains($0) }
    }.map { "long line: \($0)" }
  }

}
