internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

extension Repairer {

  /// Returns what reads words and marks that people are used to at `position` as what stands for them.
  ///
  /// Some of them are words of the grammar that may stand there for something else: they are `weak`.
  func habits(at position: Int, before end: Int, weak: Bool) -> [Repair] {
    guard stream.tokens[position].end > stream.tokens[position].start else { return [] }
    let written = (position..<min(position + 6, end)).prefix { $0 == position || !startsLine($0) }
      .map { text(of: $0).lowercased() }
    let table = WordTable.words(of: lexed.tongue)
    return Habit.habits(in: lexed.tongue).compactMap { habit in
      guard written.starts(with: habit.written) else { return nil }
      let range = position..<position + habit.written.count
      let isWeak =
        range.count == 1
        && (table.isReserved(stream.words[position])
          || table.keywords(beginningWith: stream.words[position]).contains {
            table.reach(of: stream.words[position], towards: $0) == .whole
          })
      guard isWeak == weak else { return nil }
      let site = site(of: range)
      if habit.meant.isEmpty {
        return Repair(
          range: range, pieces: [],
          diagnostic: Diagnostic(
            .syntax(.needless(text(at: site))), at: site,
            fixes: [Fix(replacing: withSpace(site, before: range.upperBound), by: "")]),
          unread: nil)
      }
      guard let pieces = pieces(writing: habit.meant, over: range) else { return nil }
      return Repair(
        range: range, pieces: pieces,
        diagnostic: Diagnostic(
          .syntax(.habit(text(at: site), meant: habit.meant)), at: site,
          fixes: [Fix(replacing: site, by: spaced(habit.meant, at: site))]), unread: nil)
    }
  }

  /// Returns `text` as it is written at `site`: a word with a space before it.
  private func spaced(_ text: String, at site: SourceSpan) -> String {
    guard site.start > 0, source.bytes[Int(site.start) - 1] > 0x20,
      text.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return text }
    return " " + text
  }

  /// Returns `site` and the space between it and the token at `position`, or what stands before it.
  func withSpace(_ site: SourceSpan, before position: Int) -> SourceSpan {
    let bytes = source.bytes
    var (start, end) = (Int(site.start), Int(site.end))
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if end == bytes.count || bytes[end] == 0x0A {
      end = Int(site.end)
      while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    }
    return SourceSpan(start..<end, in: file)
  }

  /// Returns the tokens of `text`, words and marks of the grammar, in the place of those at `range`.
  func pieces(writing text: String, over range: Range<Int>) -> [TokenStream.Piece]? {
    let first = stream.tokens[range.lowerBound]
    let last = stream.tokens[range.upperBound - 1]
    let table = WordTable.words(of: lexed.tongue)
    var pieces: [TokenStream.Piece] = []
    for (place, word) in text.split(separator: " ").map(String.init).enumerated() {
      let start = place == 0 ? first.start : last.end
      if let kind = Self.comparisons[word] {
        pieces.append((Token(kind: kind, start: start, end: last.end, payload: 0), .none))
      } else if word == "1" {
        guard let one = lexed.numbers.firstIndex(where: { $0.value.intValue == 1 }) else {
          return nil
        }
        let payload = UInt32(truncatingIfNeeded: one)
        pieces.append((Token(kind: .number, start: start, end: last.end, payload: payload), .none))
      } else {
        guard first.kind == .word || !lexed.spellings.isEmpty else { return nil }
        let payload = first.kind == .word ? first.payload : 0
        pieces.append(
          (
            Token(kind: .word, start: start, end: last.end, payload: payload),
            table.word(spelledBy: word)
          ))
      }
    }
    return pieces
  }

  /// The marks that habits stand for.
  private static let comparisons: [String: Token.Kind] = [
    "=": .equal, "<>": .notEqual, "<": .less, "<=": .lessOrEqual, ">": .greater,
    ">=": .greaterOrEqual, ":": .colon, ",": .comma, "+": .plus, "*": .star, "{": .leftBrace,
    "}": .rightBrace, "..": .dotDot,
  ]

  /// Returns what reads a list's mark at the beginning of the line of `position` as nothing: `-`, `*`,
  /// `1.`, `a)`.
  func listMark(at position: Int, before end: Int) -> Repair? {
    guard startsLine(position), position + 2 < end else { return nil }
    let count: Int
    switch (stream.tokens[position].kind, stream.tokens[position + 1].kind) {
    case (.minus, .word), (.star, .word), (.dot, .word): count = 1
    case (.number, .dot), (.number, .rightParenthesis), (.word, .rightParenthesis): count = 2
    default: return nil
    }
    let range = position..<position + count
    let site = site(of: range)
    return Repair(
      range: range, pieces: [],
      diagnostic: Diagnostic(
        .syntax(.listMark(text(at: site))), at: site,
        fixes: [Fix(replacing: withSpace(site, before: range.upperBound), by: "")]), unread: nil)
  }

}
