internal import Diagnostics
internal import SourceText
internal import Vocabulary

// Forms of other languages that go over more than a word.
extension Repairer {

  /// Returns the readings of what stands around `failure` as a form of another language.
  func shapes(for failure: Failure, in window: Range<Int>) -> [Repair] {
    guard failure.token < window.upperBound else { return [] }
    return [
      bracedChoice(for: failure, in: window), calledChoice(for: failure, in: window),
      bodyWithoutBraces(for: failure, in: window), bracedDefinition(for: failure, in: window),
      otherBrackets(for: failure, in: window), secondComparison(for: failure, in: window),
      rangeInWords(for: failure, in: window),
    ].compactMap { $0 }
  }

  /// Returns what reads `if (…) { … } else { … }` as `if (…) then … else …`.
  private func bracedChoice(for failure: Failure, in window: Range<Int>) -> Repair? {
    let open = failure.token
    guard stream.tokens[open].kind == .leftBrace, let close = closing(of: open, in: window),
      close + 2 < window.upperBound, stream.tokens[close + 2].kind == .leftBrace,
      let last = closing(of: close + 2, in: window)
    else { return nil }
    let then = Keyword.then.spelling(in: lexed.tongue)
    return rewriting(
      open..<last + 1,
      [open: [then], close: [], close + 2: [], last: []],
      saying: .habit("{", meant: then), at: open..<open + 1)
  }

  /// Returns what reads `if(…, …, …)` as `if … then … else …`.
  private func calledChoice(for failure: Failure, in window: Range<Int>) -> Repair? {
    guard let start = (window.lowerBound..<failure.token).last(where: { isChoice(at: $0) }),
      stream.tokens[start + 1].kind == .leftParenthesis,
      let last = closing(of: start + 1, in: window)
    else { return nil }
    var depth = 0
    let separators = (start + 1..<last).filter { position in
      switch stream.tokens[position].kind {
      case .leftParenthesis, .leftBracket: depth += 1
      case .rightParenthesis, .rightBracket: depth -= 1
      case .comma, .semicolon: return depth == 1
      default: break
      }
      return false
    }
    guard separators.count == 2 else { return nil }
    let then = Keyword.then.spelling(in: lexed.tongue)
    let otherwise = Keyword.else.spelling(in: lexed.tongue)
    let form = "\(Keyword.if.spelling(in: lexed.tongue)) … \(then) … \(otherwise) …"
    return rewriting(
      start..<last + 1,
      [start + 1: [], separators[0]: [then], separators[1]: [otherwise], last: []],
      saying: .habit(text(at: site(of: start..<start + 2)), meant: form), at: start..<start + 2)
  }

  /// `true` iff the token at `position` is the word that begins a choice.
  private func isChoice(at position: Int) -> Bool {
    stream.tokens[position].kind == .word && position + 1 < stream.count
      && WordTable.words(of: lexed.tongue).reach(of: stream.words[position], towards: .if) == .whole
  }

  /// Returns what reads a body behind `:` or `=`, up to the end of its line, as one in braces.
  private func bodyWithoutBraces(for failure: Failure, in window: Range<Int>) -> Repair? {
    let start = failure.token
    guard case .syntax(.expected(.body, let found)) = failure.diagnostic.problem,
      !startsLine(start)
    else { return nil }
    var end = start
    while end < window.upperBound, end == start || !startsLine(end),
      stream.tokens[end].kind != .rightBrace
    {
      end += 1
    }
    let isMark: Bool
    switch stream.tokens[start].kind {
    case .colon, .equal, .arrow: isMark = true
    default: isMark = false
    }
    guard end > start + (isMark ? 1 : 0) else { return nil }
    let first = stream.tokens[start]
    let open = Token(
      kind: .leftBrace, start: first.start, end: isMark ? first.end : first.start, payload: 0)
    let inner = (isMark ? start + 1 : start)..<end
    var pieces: [TokenStream.Piece] = [(open, .none)]
    pieces += inner.map { (stream.tokens[$0], stream.words[$0]) }
    pieces.append((stream.inserted(.rightBrace, before: end), .none))
    let before = Int(stream.tokens[start - 1].end)
    let after = Int(stream.tokens[end - 1].end)
    let edits = [
      TextEdit(
        SourceSpan(before..<Int(stream.tokens[inner.lowerBound].start), in: file), " { "),
      TextEdit(SourceSpan(after..<after, in: file), " }"),
    ]
    return Repair(
      range: start..<end, pieces: pieces,
      diagnostic: Diagnostic(
        .syntax(.expected(.body, found: found)), at: failure.diagnostic.site, fixes: [Fix(edits)]),
      unread: nil)
  }

  /// Returns what reads `define … { … }` as `define … = …`.
  private func bracedDefinition(for failure: Failure, in window: Range<Int>) -> Repair? {
    let open = failure.token
    guard case .syntax(.expected(.word("="), _)) = failure.diagnostic.problem,
      stream.tokens[open].kind == .leftBrace, let close = closing(of: open, in: window)
    else { return nil }
    return rewriting(
      open..<close + 1, [open: ["="], close: []], saying: .habit("{", meant: "="),
      at: open..<open + 1)
  }

  /// Returns what reads parentheses or brackets where braces must stand as braces.
  private func otherBrackets(for failure: Failure, in window: Range<Int>) -> Repair? {
    let open = failure.token
    guard case .syntax(.expected(.word("{"), _)) = failure.diagnostic.problem,
      stream.tokens[open].kind == .leftParenthesis || stream.tokens[open].kind == .leftBracket,
      let close = closing(of: open, in: window)
    else { return nil }
    return rewriting(
      open..<close + 1, [open: ["{"], close: ["}"]],
      saying: .habit(text(of: open), meant: "{"), at: open..<open + 1)
  }

  /// Returns what reads `is between 1 and 5` as `in 1 .. 5`.
  private func rangeInWords(for failure: Failure, in window: Range<Int>) -> Repair? {
    let near = max(window.lowerBound, failure.token - 3)...failure.token
    guard
      let start = near.first(where: {
        stream.tokens[$0].kind == .word
          && Tongue.isBetween(text(of: $0), in: lexed.tongue)
      })
    else { return nil }
    let table = WordTable.words(of: lexed.tongue)
    let end = min(start + 8, window.upperBound)
    guard
      let joint = (start + 1..<max(start + 1, end)).first(where: {
        text(of: $0).lowercased() == Keyword.and.spelling(in: lexed.tongue)
      })
    else { return nil }
    let hasVerb =
      start > window.lowerBound
      && table.reach(of: stream.words[start - 1], towards: .is) == .whole
    let first = hasVerb ? start - 1 : start
    let word = Keyword.in.spelling(in: lexed.tongue)
    var changes = [start: [word], joint: [".."]]
    if hasVerb { changes[first] = [] }
    return rewriting(
      first..<joint + 1, changes,
      saying: .habit(text(at: site(of: first..<start + 1)), meant: "\(word) … .. …"),
      at: first..<start + 1)
  }

  /// Returns what reads `a > 1 and < 5` as `a > 1 and a < 5`.
  private func secondComparison(for failure: Failure, in window: Range<Int>) -> Repair? {
    var position = failure.token
    let table = WordTable.words(of: lexed.tongue)
    func isWord(_ keyword: Keyword, _ place: Int) -> Bool {
      place >= window.lowerBound && table.reach(of: stream.words[place], towards: keyword) == .whole
    }
    if isWord(.not, position - 1) { position -= 1 }
    guard position < window.upperBound, position > window.lowerBound + 2,
      isWord(.and, position - 1) || isWord(.or, position - 1)
    else { return nil }
    // What is compared stands before the comparison before.
    var last = position - 2
    while last > window.lowerBound, !startsLine(last), !isComparison(last, in: table) { last -= 1 }
    guard isComparison(last, in: table) else { return nil }
    if isWord(.not, last - 1) { last -= 1 }
    var start = last
    while start > window.lowerBound, isPath(start - 1, in: table) { start -= 1 }
    guard start < last, start > window.lowerBound, stream.tokens[start - 1].kind != .colon,
      stream.tokens[start - 1].kind != .rightParenthesis
    else { return nil }
    let operand = text(at: site(of: start..<last))
    let before = place(before: position)
    var pieces: [TokenStream.Piece] = []
    for place in start..<last {
      let token = stream.tokens[place]
      pieces.append(
        (stream.inserted(token.kind, before: position, payload: token.payload), stream.words[place])
      )
    }
    return Repair(
      range: position..<position, pieces: pieces,
      diagnostic: Diagnostic(
        failure.diagnostic.problem, at: failure.diagnostic.site,
        fixes: [Fix(replacing: before, by: " " + operand)]), unread: nil)
  }

  /// `true` iff the token at `position` compares.
  private func isComparison(_ position: Int, in table: WordTable) -> Bool {
    switch stream.tokens[position].kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .word:
      [Keyword.in, .is, .covers, .overlaps].contains {
        table.reach(of: stream.words[position], towards: $0) == .whole
      }
    default: false
    }
  }

  /// `true` iff the token at `position` is part of a path.
  private func isPath(_ position: Int, in table: WordTable) -> Bool {
    switch stream.tokens[position].kind {
    case .dot, .quotedName: true
    case .word: !table.isReserved(stream.words[position])
    default: false
    }
  }

}

// Tools.
extension Repairer {

  /// Returns the position of the bracket that closes the one at `open`.
  private func closing(of open: Int, in window: Range<Int>) -> Int? {
    var depth = 0
    for position in open..<window.upperBound {
      switch stream.tokens[position].kind {
      case .leftBrace, .leftParenthesis, .leftBracket: depth += 1
      case .rightBrace, .rightParenthesis, .rightBracket:
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
    }
    return nil
  }

  /// Returns what writes `changes` in the place of tokens at `range`, and says `problem` at `site`.
  private func rewriting(
    _ range: Range<Int>, _ changes: [Int: [String]], saying problem: SyntaxProblem,
    at place: Range<Int>
  ) -> Repair? {
    var pieces: [TokenStream.Piece] = []
    var edits: [TextEdit] = []
    for position in range {
      guard let words = changes[position] else {
        pieces.append((stream.tokens[position], stream.words[position]))
        continue
      }
      let own = position..<position + 1
      let text = words.joined(separator: " ")
      if !words.isEmpty {
        guard let written = self.pieces(writing: text, over: own) else { return nil }
        pieces += written
      }
      edits.append(edit(of: position, to: text))
    }
    return Repair(
      range: range, pieces: pieces,
      diagnostic: Diagnostic(.syntax(problem), at: site(of: place), fixes: [Fix(edits)]),
      unread: nil)
  }

  /// Returns what writes `text` for the token at `position`, with a space around words.
  private func edit(of position: Int, to text: String) -> TextEdit {
    let site = site(of: position..<position + 1)
    let bytes = source.bytes
    let isWord = text.utf8.first.map { $0 > 0x40 && $0 < 0x7B } ?? false
    let before = isWord && site.start > 0 && bytes[Int(site.start) - 1] != 0x20 ? " " : ""
    let needsSpace = isWord || text.isEmpty && position + 1 < stream.count
    let isTouched = Int(site.end) < bytes.count && bytes[Int(site.end)] > 0x20
    let after = needsSpace && isTouched && (isWord || before.isEmpty) ? " " : ""
    return TextEdit(site, before + text + after)
  }

}
