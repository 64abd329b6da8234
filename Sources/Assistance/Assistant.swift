package import Semantics
internal import SourceText
internal import Syntax
package import Vocabulary

/// What answers the questions of editors, and of people at a prompt, about a program.
///
/// It knows neither terminals nor protocols, and looks at no file. It holds an index of the names of
/// the program: keep it as long as the program stays the same.
package struct Assistant: Sendable {

  /// What the program declares.
  let lexicon: Lexicon

  /// Creates an instance for `program`, whose names are written as files in `tongue` do.
  ///
  /// - Complexity: O(*n* log *n*) in the number of names.
  package init(of program: CheckedProgram, in tongue: Tongue) {
    lexicon = Lexicon(program, tongue)
  }

  /// Returns what may stand at the place that `question` asks about, the best first.
  ///
  /// It is what the grammar allows there and the program declares, and begins as what was typed of
  /// the word does, but for capitals and umlauts. In comments and texts there is nothing, but for
  /// paths.
  ///
  /// - Complexity: O(*n*) in the text before the cursor and in the names that begin so.
  package func completions(for question: CompletionQuestion) -> CompletionAnswer {
    if question.mode == .session, question.text.first(where: { $0 != 0x20 }) == UInt8(ascii: ".") {
      return commandCompletions(for: question)
    }
    let start =
      question.mode == .file
      ? statementStart(
        before: question.cursor, in: question.text, tongue: question.tongue) : 0
    let input = input(for: question, at: start..<question.cursor)
    switch input.ending {
    case .comment: return .nothing(at: question.cursor)
    case .text(let quote): return pathCompletions(for: question, input, quote: quote, start: start)
    case .code: return codeCompletions(for: question, input, start: start)
    }
  }

  /// Returns the tokens of the text of `question` at `range`.
  private func input(for question: CompletionQuestion, at range: Range<Int>) -> ParserInput {
    ParserInput(
      reading: SourceFile(name: "", bytes: Array(question.text[range])), in: question.tongue,
      mode: question.mode)
  }

  /// Returns what may stand at the end of `input`, which begins at `start` of the text.
  private func codeCompletions(
    for question: CompletionQuestion, _ input: ParserInput, start: Int
  ) -> CompletionAnswer {
    let length = question.cursor - start
    var prefix = Prefix("")
    var wordStart = length
    if input.count > 0 {
      let last = input.tokens[input.count - 1]
      if Int(last.end) == length {
        switch last.kind {
        case .word:
          // Marks of other languages are read as the words that they stand for.
          guard isNamePart(question.text[start + Int(last.start)]) else {
            return .nothing(at: question.cursor)
          }
          prefix = Prefix(input.name(at: input.count - 1) ?? "")
          wordStart = Int(last.start)
        case .quotedName, .number, .text, .date, .month, .percent, .euro, .rightBrace,
          .rightParenthesis, .rightBracket, .unknown, .end:
          return .nothing(at: question.cursor)
        case .leftBrace, .leftParenthesis, .leftBracket, .colon, .comma, .semicolon, .dot,
          .dotDot, .bar, .arrow, .equal, .notEqual, .less, .lessOrEqual, .greater,
          .greaterOrEqual, .plus, .minus, .star, .slash:
          break
        }
      }
    }
    if wordStart > 0 {
      // What begins so is a name in backticks, or nothing.
      let before = question.text[start + wordStart - 1]
      let isMark = prefix.text.isEmpty && isNamePart(before) || before == UInt8(ascii: "`")
      if isMark { return .nothing(at: question.cursor) }
    }
    let context =
      wordStart == length ? input : self.input(for: question, at: start..<start + wordStart)
    var findings = findings(
      for: question, context, Findings(prefix, before: nextByte(in: question)))
    addRestsOfPhrases(to: &findings, for: question, context, start: start)
    addKeywords(to: &findings, in: context.tongue)
    return CompletionAnswer(
      range: start + wordStart..<question.cursor, candidates: findings.candidates)
  }

  /// Returns the byte behind the word at the cursor and the space that follows it; 0 at the end.
  private func nextByte(in question: CompletionQuestion) -> UInt8 {
    question.text[question.cursor...].drop { isNamePart($0) }.first { $0 != 0x20 } ?? 0
  }

  /// Returns what may stand behind `input`, besides `findings`.
  private func findings(
    for question: CompletionQuestion, _ input: ParserInput, _ findings: Findings
  ) -> Findings {
    var reader = Reader(
      input, of: lexicon, decision: question.decision.flatMap { lexicon.decision(called: $0) },
      isOnNewLine: input.isFollowedByNewLine, findings: findings)
    reader.readText(question.mode)
    return reader.findings
  }

  /// Adds the words of the grammar that may stand at the cursor.
  private func addKeywords(to findings: inout Findings, in tongue: Tongue) {
    for (keyword, rank, form) in findings.keywords {
      var spellings = keyword.spellings(in: tongue)
      if form == .singular { spellings.sort { $0.utf8.count < $1.utf8.count } }
      let isField = form == .field
      // The others are for those who type them.
      let spelling = spellings.first { findings.prefix.match($0) != nil }
      findings.add(
        spelling ?? "", isField ? .field : .keyword, rank, opening: isField ? ": " : "")
    }
  }

  /// Returns what is left of `keyword` behind `words` in the first of its spellings that begins with
  /// them and goes on as `prefix` does.
  private func rest(
    of keyword: Keyword, behind words: ArraySlice<WordID>, in input: ParserInput,
    fitting prefix: Prefix
  ) -> String? {
    for spelling in keyword.spellings(in: input.tongue) {
      let parts = spelling.split(separator: " ")
      guard parts.count > words.count else { continue }
      let rest = parts[words.count...].joined(separator: " ")
      let begins = zip(parts, words).allSatisfy {
        input.table.word(spelledBy: String($0)) == $1
      }
      if begins, prefix.match(rest) != nil { return rest }
    }
    return nil
  }

  /// `true` iff `words`, the last of `input`, are a phrase, or the last of them is the name of something.
  private func isWhole(_ words: ArraySlice<WordID>, _ input: ParserInput) -> Bool {
    let start = input.count - words.count
    let isPhrase = Keyword.allCases.contains { input.length(of: $0, at: start) == words.count }
    let name = input.name(at: input.count - 1) ?? ""
    return isPhrase || lexicon.names.role(of: name) { $0.isValue } != nil
  }

  /// Adds the words that end a phrase of which some words stand before the cursor.
  private func addRestsOfPhrases(
    to findings: inout Findings, for question: CompletionQuestion, _ input: ParserInput, start: Int
  ) {
    let count = input.count
    for length in stride(from: min(3, count), to: 0, by: -1) {
      let words = input.words[count - length..<count]
      guard !words.contains(.none), !input.isFollowedByNewLine else { continue }
      var rests: [(keyword: Keyword, rest: String)] = []
      for phrase in input.table.phrases(beginningWith: words[words.startIndex])
      where phrase.words.count > length && phrase.words.starts(with: words) {
        let keyword = phrase.keyword
        guard !rests.contains(where: { $0.keyword == keyword }),
          let rest = rest(of: keyword, behind: words, in: input, fitting: findings.prefix)
        else { continue }
        rests.append((keyword, rest))
      }
      if rests.isEmpty { continue }
      let end = start + Int(input.tokens[count - length].start)
      // Nothing begins so: only the words of the grammar are asked for.
      let before = self.findings(
        for: question, self.input(for: question, at: start..<end),
        Findings(Prefix("\0"), before: 0))
      let possible = rests.filter { rest in
        before.keywords.contains { $0.keyword == rest.keyword }
      }
      if possible.isEmpty { continue }
      if !isWhole(words, input) { findings = Findings(findings.prefix, before: findings.next) }
      for (_, rest) in possible { findings.add(rest, .keyword, .near) }
    }
  }

}

extension CompletionAnswer {

  /// Returns an answer without candidates for the place at `cursor`.
  static func nothing(at cursor: Int) -> CompletionAnswer {
    CompletionAnswer(range: cursor..<cursor, candidates: [])
  }

}

extension ParserInput {

  /// `true` iff a line ends behind the last token, or there is none.
  var isFollowedByNewLine: Bool {
    count == 0 || isLineStart(at: count)
  }

}
