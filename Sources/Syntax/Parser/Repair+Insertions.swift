internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Repairer {

  /// Returns what puts in one token around `failure`, in `window`.
  func insertions(for failure: Failure, in window: Range<Int>) -> [Repair] {
    let last = min(failure.token, window.upperBound)
    let places = (max(window.lowerBound, last - 2)...min(last + 1, window.upperBound)).reversed()
    let order = places.sorted { abs($0 - last) < abs($1 - last) }
    var found: [Repair] = []
    if case .syntax(.expected(.word(let word), _)) = failure.diagnostic.problem {
      found += order.prefix(1).compactMap { insertion(of: word, before: $0, for: failure) }
    }
    for place in order {
      found += [":", "=", "(", ")", "{", "}", "]", "[", ",", "|", "->", "."].compactMap {
        insertion(of: $0, before: place, for: failure)
      }
    }
    found += order.map { hole(before: $0, for: failure) }
    for place in order {
      found += Keyword.oftenLeftOut.compactMap {
        insertion(of: $0.spelling(in: lexed.tongue), before: place, for: failure)
      }
    }
    return found
  }

  /// Returns what puts in a value after an operator at the end of a line, around `failure`.
  func danglingOperators(for failure: Failure, in window: Range<Int>) -> [Repair] {
    let last = min(failure.token, window.upperBound - 1)
    guard last > window.lowerBound else { return [] }
    return (max(window.lowerBound + 1, last - 2)...last).compactMap { position in
      startsLine(position)
        && (asksForOperand(position - 1) || stream.tokens[position].kind == .colon)
        ? hole(before: position, for: failure) : nil
    }
  }

  /// `true` iff the token at `position` begins a line.
  func startsLine(_ position: Int) -> Bool {
    guard position > 0, position < stream.count else { return true }
    let space = Int(stream.tokens[position - 1].end)..<Int(stream.tokens[position].start)
    return source.bytes[space].contains(0x0A)
  }

  /// `true` iff the token at `position` cannot end an expression.
  private func asksForOperand(_ position: Int) -> Bool {
    guard position >= 0 else { return false }
    return switch stream.tokens[position].kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .plus, .minus, .star,
      .slash, .comma, .colon, .dot, .dotDot, .arrow:
      true
    case .word:
      WordTable.words(of: lexed.tongue).keywords(beginningWith: stream.words[position])
        .contains { $0.asksForOperand }
    default: false
    }
  }

  /// Returns what puts in, or leaves out, a bracket anywhere on the line of `failure`, where the
  /// brackets of the text are not balanced.
  func brackets(for failure: Failure, in window: Range<Int>) -> [Repair] {
    var start = min(failure.token, window.upperBound)
    var end = start
    if start > window.lowerBound, startsLine(start) { start -= 1 }
    while start > window.lowerBound, !startsLine(start) { start -= 1 }
    while end < window.upperBound, !startsLine(end) { end += 1 }
    start = max(start, end - 40)
    let places = (start...end).reversed()
    var found: [Repair] = []
    for (count, opening, closing) in [
      (stream.openBraces, "{", "}"), (stream.openParentheses, "(", ")"),
      (stream.openBrackets, "[", "]"),
    ] where count != 0 {
      let mark = count > 0 ? closing : opening
      found += places.compactMap { insertion(of: mark, before: $0, for: failure) }
      let surplus = Self.marks[count > 0 ? opening : closing]
      found += places.filter { $0 < window.upperBound && stream.tokens[$0].kind == surplus }.map {
        removal(at: $0, for: failure)
      }
    }
    return found
  }

  /// Returns what puts in `word`, a mark or a word of the grammar, before the token at `position`.
  private func insertion(of word: String, before position: Int, for failure: Failure) -> Repair? {
    let pieces: [TokenStream.Piece]
    if let kind = Self.marks[word] {
      pieces = [(stream.inserted(kind, before: position), .none)]
    } else {
      guard lexed.spellings.count > 0 else { return nil }
      let table = WordTable.words(of: lexed.tongue)
      pieces = word.split(separator: " ").map {
        (stream.inserted(.word, before: position), table.word(spelledBy: String($0)))
      }
    }
    let isHead = Self.marks[word] == nil && startsLine(position) && position < stream.count
    let place =
      isHead
      ? SourceSpan(
        Int(stream.tokens[position].start)..<Int(stream.tokens[position].start), in: file)
      : place(before: position)
    let text = Self.marks[word] == .colon ? ":" : isHead ? word + " " : " " + word
    return Repair(
      range: position..<position, pieces: pieces,
      diagnostic: diagnostic(
        for: failure, .word(word), before: position,
        fixes: [Fix(replacing: place, by: text)]),
      unread: line(around: place))
  }

  /// Returns what puts in something without a name before the token at `position`.
  private func hole(before position: Int, for failure: Failure) -> Repair {
    let nameless = UInt32(truncatingIfNeeded: lexed.spellings.count)
    let token = stream.inserted(.quotedName, before: position, payload: nameless)
    let place = place(before: position)
    return Repair(
      range: position..<position, pieces: [(token, .none)],
      diagnostic: diagnostic(
        for: failure, startsLine(position) && !asksForOperand(position - 1) ? .name : .value,
        before: position, fixes: []),
      unread: line(around: place))
  }

  /// Returns what is said where something lacks before the token at `position`: what the parser said,
  /// if that is about the same line.
  private func diagnostic(
    for failure: Failure, _ expectation: SyntaxProblem.Expectation, before position: Int,
    fixes: [Fix]
  ) -> Diagnostic {
    let place = place(before: position)
    let next = position < stream.count ? Int(stream.tokens[position].end) : Int(place.end)
    let lines = line(around: SourceSpan(Int(place.start)..<next, in: file))
    let site = failure.diagnostic.site
    if case .word(let word) = expectation, isTelling(word), failure.diagnostic.fixes.isEmpty,
      !fixes.isEmpty,
      lines.start <= site.start, site.start <= lines.end, position < stream.count
    {
      return Diagnostic(
        .syntax(.expected(expectation, found: .token(String(text(of: position).prefix(24))))),
        at: self.site(of: position..<position + 1), related: failure.diagnostic.related,
        fixes: fixes)
    }
    if lines.start <= site.start, site.start <= lines.end, expectation != .value {
      return failure.diagnostic
    }
    let own = line(around: place)
    if own.start <= site.start, site.start <= own.end { return failure.diagnostic }
    let found: SyntaxProblem.Found =
      position < stream.count ? .token(String(text(of: position).prefix(24))) : .end
    return Diagnostic(.syntax(.expected(expectation, found: found)), at: place, fixes: fixes)
  }

  /// Returns the empty text after the token before `position`.
  func place(before position: Int) -> SourceSpan {
    let end = position > 0 ? Int(stream.tokens[position - 1].end) : 0
    return SourceSpan(end..<end, in: file)
  }

  /// `true` iff it helps to be told that `word` lacks, rather than what the parser expected.
  private func isTelling(_ word: String) -> Bool {
    [":", "{", "|", "->"].contains(word)
  }

  /// The marks that are often left out.
  private static let marks: [String: Token.Kind] = [
    ":": .colon, "=": .equal, "(": .leftParenthesis, ")": .rightParenthesis, "{": .leftBrace,
    "}": .rightBrace, "]": .rightBracket, "[": .leftBracket, ",": .comma, "|": .bar, "->": .arrow,
    ".": .dot,
  ]

}

extension Keyword {

  /// The words of the grammar that are left out now and then.
  fileprivate static let oftenLeftOut: [Keyword] = [
    .import, .then, .else, .in, .of, .satisfies, .is, .and, .for, .cites, .from, .until, .on, .when,
    .where,
    .expect, .given, .require, .let, .obligation, .except, .settle, .define, .parameter,
    .table, .rule, .test, .record, .choice, .extend, .eligibility, .funding, .query, .show,
    .interpretation, .decide, .setAsOf,
  ]

  /// `true` iff an operand must follow `self`.
  fileprivate var asksForOperand: Bool {
    switch self {
    case .and, .or, .not, .in, .is, .covers, .overlaps, .to, .of, .before, .after, .starting, .then,
      .else,
      .if, .satisfies, .byDate, .byOffice, .on, .from, .until, .for, .where, .when, .cites:
      true
    default: false
    }
  }

}
