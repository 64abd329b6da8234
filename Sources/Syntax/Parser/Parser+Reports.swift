internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// What the grammar asks for.
  typealias Expectation = SyntaxProblem.Expectation

  /// The empty text right after the last token.
  var placeAfterLast: SourceSpan {
    let end = index > 0 ? Int(tokens[index - 1].end) : 0
    return SourceSpan(end..<end, in: file)
  }

  /// The empty text right before the next token.
  var placeBeforeNext: SourceSpan {
    let start = Int(tokens[index].start)
    return SourceSpan(start..<start, in: file)
  }

  /// Returns the mend that replaces `span` by `text`.
  func replacing(_ span: SourceSpan, by text: String) -> Fix { Fix(replacing: span, by: text) }

  /// Returns the mend that puts `text` right after the last token.
  func inserting(_ text: String) -> Fix { Fix(replacing: placeAfterLast, by: text) }

  /// Records `problem` at the token at `position`, unless that one is to blame for another already.
  mutating func report(
    _ problem: SyntaxProblem, at position: Int, over span: SourceSpan? = nil,
    related: [SourceSpan] = [], fix: Fix? = nil
  ) {
    guard position != blamed else { return }
    blamed = position
    let diagnostic = Diagnostic(
      .syntax(problem), at: span ?? site(of: position), related: related,
      fixes: fix.map { [$0] } ?? [])
    diagnostics.append(diagnostic)
    if problem.isFailure { failures.append(Failure(token: position, diagnostic: diagnostic)) }
  }

  /// Records `problem` at `span`, which no token alone is to blame for.
  mutating func report(_ problem: SyntaxProblem, over span: SourceSpan, fixes: [Fix] = []) {
    diagnostics.append(Diagnostic(.syntax(problem), at: span, fixes: fixes))
  }

  /// Records that `expectation` is not what comes next; `insertion` would mend it.
  mutating func reportExpected(_ expectation: Expectation, inserting insertion: String? = nil) {
    guard index != blamed else { return }
    if isLexicalProblemNear {
      blamed = index
      return
    }
    if let (keyword, count) = foreignKeyword(at: index, where: \.mayBeForeign) {
      reportForeign(keyword, count: count)
      return
    }
    let isFarOff = index > 0 && isLineStart(at: index) && !expectation.beginsLine
    report(
      .expected(expectation, found: found), at: index,
      over: isFarOff || kind == .end ? placeAfterLast : nil,
      fix: insertion.map { inserting($0) })
  }

  /// Records that `keyword`, `count` tokens of another language from the next on, must be the file's.
  mutating func reportForeign(_ keyword: Keyword, count: Int) {
    let meant = spelling(of: keyword)
    let span = SourceSpan(
      Int(tokens[index].start)..<Int(tokens[index + count - 1].end), in: file)
    report(
      .foreignWord(text(at: span), meant: meant), at: index, over: span,
      fix: replacing(span, by: meant))
  }

  /// What comes next, for a message.
  var found: SyntaxProblem.Found {
    // What was put in to read the rest is not there.
    var position = index
    while tokens[position].kind != .end, tokens[position].start == tokens[position].end {
      position += 1
    }
    if tokens[position].kind == .end { return .end }
    let written = spelling(of: position)
    return .token(written.count > 24 ? written.prefix(23) + "…" : written)
  }

  /// `true` iff the text around the next token has a problem that the lexer has reported.
  var isLexicalProblemNear: Bool {
    if lexed.diagnostics.isEmpty { return false }
    let start = index > 0 ? tokens[index - 1].start : 0
    let end = tokens[index].end
    return lexed.diagnostics.contains {
      $0.problem.severity == .error && $0.site.start >= start && $0.site.start <= end
    }
  }

  /// Moves behind `keyword`, or records that it lacks.
  mutating func expect(_ keyword: Keyword) {
    if !take(keyword) {
      let word = spelling(of: keyword)
      reportExpected(.word(word), inserting: " \(word)")
    }
  }

  /// Moves behind the mark of `kind`, which is written `mark`, or records that it lacks.
  mutating func expect(_ kind: Token.Kind, _ mark: String) {
    if !take(kind) { reportExpected(.word(mark), inserting: mark) }
  }

}

// Words of another language.
extension Parser {

  /// Returns the keyword that `isWanted` holds of and the tokens from `start` on spell in another
  /// language, if they mean nothing in the file's own, and their number.
  func foreignKeyword(
    at start: Int, where isWanted: (Keyword) -> Bool
  ) -> (keyword: Keyword, count: Int)? {
    guard tokens[start].kind == .word, words[start].isNone,
      let (keyword, count, _) = foreignPhrase(at: start, where: isWanted)
    else { return nil }
    return (keyword, count)
  }

  /// Returns the keyword that `isWanted` holds of and the tokens from `start` on spell in another
  /// language, their number, and the language.
  func foreignPhrase(
    at start: Int, where isWanted: (Keyword) -> Bool
  ) -> (keyword: Keyword, count: Int, tongue: Tongue)? {
    for other in Tongue.allCases where other != tongue {
      let table = WordTable.words(of: other)
      guard tokens[start].kind == .word else { continue }
      let first = table.word(spelledBy: lexed.spellings[Int(tokens[start].payload)])
      if first == .none { continue }
      var spelled = [first]
      for position in start + 1..<start + 5 {
        guard position < tokens.count, tokens[position].kind == .word else { break }
        spelled.append(table.word(spelledBy: lexed.spellings[Int(tokens[position].payload)]))
      }
      for keyword in table.keywords(beginningWith: first) where isWanted(keyword) {
        if table.reach(of: first, towards: keyword) == .whole { return (keyword, 1, other) }
        for phrase in table.phrases(beginningWith: first)
        where phrase.keyword == keyword && spelled.starts(with: phrase.words) {
          return (keyword, phrase.words.count, other)
        }
      }
    }
    return nil
  }

  /// Records that the file does not say its language, which `token` gave away.
  mutating func reportMissingHeader(at token: Int) {
    let header = "\(spelling(of: Keyword.language)) \(spelling(of: tongue.keyword))"
    let start = SourceSpan(headerOffset..<headerOffset, in: file)
    diagnostics.insert(
      Diagnostic(
        .syntax(.missingHeader(header: header)), at: site(of: min(token, tokens.count - 1)),
        fixes: [replacing(start, by: header + "\n\n")]),
      at: 0)
  }

  /// Where the first line of the file would be put.
  private var headerOffset: Int { source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

}

extension Keyword {

  /// `true` iff the word is one that a problem in the middle of a line can be blamed on when it is
  /// written in another language than the file's.
  var mayBeForeign: Bool {
    switch self {
    case .cites, .until, .overrides, .lawAsOf, .require, .should, .except, .let, .obligation, .due,
      .because, .becauseOf, .canBe, .given, .expect, .yes, .no, .unknown, .and, .or, .not, .notIn,
      .is, .covers,
      .overlaps, .before, .after, .starting, .otherwise, .orNextWorkingDay, .roundedTo,
      .roundedUpTo,
      .roundedDownTo, .roundedHalfEvenTo, .roundedUp, .splitInto, .splitBy, .if, .then, .else,
      .satisfies, .atLeast,
      .countOf, .sumOf, .minOf, .maxOf, .averageOf, .firstOf, .lastOf, .yearOf, .monthOf,
      .weekdayOf, .startOf, .endOf,
      .daysOf, .monthsOf,
      .startedMonthsOf, .daysBetween, .where, .groupedBy, .sortedBy, .descending, .with, .asTable,
      .asChart, .asOf, .to, .for, .known, .empty, .met, .eligible, .open, .approximate, .fault,
      .years, .months, .weeks, .days:
      true
    default: false
    }
  }

}

extension SyntaxProblem {

  /// `true` iff what follows the problem may be misunderstood.
  var isFailure: Bool {
    switch self {
    case .expected, .unclosed, .unopened, .leftover, .notAnEntry, .bareExpression, .misplaced,
      .foreignWord, .outsideBlock:
      true
    default: false
    }
  }

}

extension SyntaxProblem.Expectation {

  /// `true` iff what is expected stands on a line of its own as a rule, so that what begins the line
  /// is to blame.
  fileprivate var beginsLine: Bool {
    switch self {
    case .declaration, .field, .fieldOrPart, .choiceValue, .requirement, .partOfFunding, .row,
      .step, .entry, .yesOrNo:
      true
    default: false
    }
  }

}
