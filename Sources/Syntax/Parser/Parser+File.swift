internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Parses a file.
  ///
  ///     file   = [ header ] { declaration }
  ///     header = ( "language" | "sprache" ) ( "english" | "englisch" | "deutsch" | "german" )
  ///
  mutating func parseFile() {
    if isHeader(at: 0) {
      header = site(of: 0).extended(toCover: site(of: 1))
      roles[0] = .keyword(.language)
      if let (named, _) = keyword(at: 1, where: { $0.namedTongue != nil }) {
        roles[1] = .keyword(named)
      }
      index = 2
      note(.declaration, from: 0)
      suspectsTongue = false
    } else if take(.language) {
      suspectsTongue = false
      reportExpected(.tongue)
      if kind == .word && !isLineStart(at: index) { advance() }
    }
    var isAfterProblem = false
    while kind != .end {
      let start = index
      declarationStarts.append(start)
      let count = diagnostics.count
      defer { isAfterProblem = diagnostics.count > count || isAfterProblem && kind == .end }
      if at(.except) && isName(at: index + 1) {
        // It is an exception to what could not be read before it.
        if !isAfterProblem { reportExpected(.declaration) }
        var dropped: [ExceptionSyntax] = []
        parseExceptions(into: &dropped)
        continue
      }
      if !isLineStart(at: start), isAfterStatement, declarationHead == nil, !canBeThing,
        !isAtCloser, kind != .comma, kind != .semicolon
      {
        reportLeftover()
        skipToDeclaration()
        continue
      }
      if mode == .file && !isLineStart(at: start) && isExpressionHere {
        reportExpected(.declaration)
        skipToDeclaration()
        continue
      }
      if !isLineStart(at: start),
        let (keyword, count) = foreignKeyword(at: start, where: \.mayBeForeign)
      {
        // It goes on with the line of the declaration before.
        reportForeign(keyword, count: count)
        skipToDeclaration()
        continue
      }
      parseDeclaration()
      note(.declaration, from: start)
      if index == start {
        reportExpected(.declaration)
        skipToDeclaration()
      }
      if suspectedTongue != nil { return }
    }
  }

  /// `true` iff the last declaration is a statement that ends in an expression.
  private var isAfterStatement: Bool {
    guard case .statement(let statement)? = declarations.last else { return false }
    return Int(statement.site.end) == Int(tokens[index - 1].end)
  }

  /// Records that what comes next cannot follow the expression before it.
  private mutating func reportLeftover() {
    guard index != blamed else { return }
    if isLexicalProblemNear {
      blamed = index
    } else if let (keyword, count) = foreignKeyword(at: index, where: \.mayBeForeign) {
      reportForeign(keyword, count: count)
    } else if case .token(let word) = found {
      report(.leftover(word), at: index)
    }
  }

  /// `true` iff the tokens from `position` on name the language of the file.
  func isHeader(at position: Int) -> Bool {
    length(of: .language, at: position) > 0
      && keyword(at: position + 1, where: { $0.namedTongue != nil }) != nil
  }

  /// Parses a declaration or a statement.
  ///
  ///     declaration = import | choice | record | extension | parameter | definition | table
  ///                 | eligibility | funding | interpretation | settle | rule | query | test
  ///                 | data | thing | statement
  ///
  mutating func parseDeclaration() {
    let documentation = documentation(before: index)
    if !words[index].isNone, let (head, count) = declarationHead {
      parse(head, at: index, length: count, documentation: documentation)
    } else if isExpressionHere {
      parseBareExpression()
    } else if suspectsTongue || !canBeThing, let (head, count, other) = foreignHead {
      if suspectsTongue {
        suspectedTongue = other
        suspiciousToken = index
        return
      }
      reportForeign(head, count: count)
      parse(head, at: index, length: count, documentation: documentation)
    } else if let (part, count, owner) = partOutsideBlock {
      parse(part, length: count, outside: owner)
    } else if isName(at: index) {
      parseTopThing(documentation: documentation)
    } else {
      parseStrayToken()
    }
  }

  /// The keyword that begins a declaration here, and its length, unless an expression does.
  private var declarationHead: (keyword: Keyword, length: Int)? {
    guard let (head, count) = keyword(at: index, where: { $0.isDeclarationHead }) else {
      return nil
    }
    if head.isStatementHead { return (head, count) }
    if head == .language { return isHeader(at: index) ? (head, count) : nil }
    let next = index + count
    switch tokens[next].kind {
    case .dot: return nil
    case .word, .quotedName, .text:
      return mode == .session && isInfix(at: next) ? nil : (head, count)
    default: return mode == .session ? nil : (head, count)
    }
  }

  /// The keyword that begins a declaration here in another language, its length, and the language.
  private var foreignHead: (keyword: Keyword, count: Int, tongue: Tongue)? {
    guard kind == .word, !isBeforeColon,
      let (head, count, other) = foreignPhrase(at: index, where: { $0.isDeclarationHead })
    else { return nil }
    switch tokens[index + count].kind {
    case .word, .quotedName, .text: return (head, count, other)
    default: return head.isStatementHead ? (head, count, other) : nil
    }
  }

  /// Parses the declaration that the `count` tokens of `head` from position `start` on begin.
  mutating func parse(
    _ head: Keyword, at start: Int, length count: Int, documentation: String?
  ) {
    if suspectsTongue && isUnmistakable(at: start) { suspectsTongue = false }
    if head == .language {
      parseLateHeader()
      return
    }
    index = start
    advance(over: head, count)
    switch head {
    case .import: declarations.append(.import(parseImport(from: start)))
    case .choice: declarations.append(.choice(parseChoice(from: start, documentation)))
    case .record: declarations.append(.record(parseRecord(from: start, documentation)))
    case .extend: declarations.append(parseExtension(from: start, documentation))
    case .parameter: declarations.append(.parameter(parseParameter(from: start, documentation)))
    case .define: declarations.append(.definition(parseDefinition(from: start, documentation)))
    case .table: declarations.append(.table(parseTable(from: start, documentation)))
    case .eligibility:
      declarations.append(.eligibility(parseEligibility(from: start, documentation)))
    case .funding: declarations.append(.funding(parseFunding(from: start, documentation)))
    case .interpretation: declarations.append(.interpretation(parseInterpretation()))
    case .settle: declarations.append(.settle(parseSettle(from: start)))
    case .rule: declarations.append(.rule(parseRule(from: start, documentation)))
    case .query: declarations.append(.query(parseQuery(from: start, documentation)))
    case .test: declarations.append(.test(parseTest(from: start, documentation)))
    case .data: declarations.append(.data(parseData(from: start, documentation)))
    default: declarations.append(.statement(parseStatement(head, from: start)))
    }
  }

  /// The word of a part that comes next where a declaration must, its length, and what it stands in.
  private var partOutsideBlock: (part: Keyword, length: Int, owner: Keyword)? {
    guard mode == .file, words[index] != .none, !canBeThing,
      let (part, count) = keyword(at: index, where: { $0.blockAround != nil }),
      let owner = part.blockAround
    else { return nil }
    return (part, count, owner)
  }

  /// Parses a part that stands outside of the block that it belongs to, after `count` tokens.
  private mutating func parse(_ part: Keyword, length count: Int, outside owner: Keyword) {
    let start = index
    index += count
    let word = SourceSpan(Int(tokens[start].start)..<Int(tokens[index - 1].end), in: file)
    report(
      .outsideBlock(spelling(of: part), owner: spelling(of: owner)), at: start, over: word)
    switch part {
    case .given, .let:
      _ = parseName()
      expectEqual()
      _ = parseQueryExpression()
    case .expect: _ = parseQueryExpression()
    default:
      _ = parseName()
      _ = parseAttributes(nil, allowing: [.bounds, .condition, .overrides, .due])
      var exceptions: [ExceptionSyntax] = []
      if kind == .leftBrace {
        _ = parseBody(with: &exceptions)
        parseExceptions(into: &exceptions)
      }
    }
    if index == start + count { skipToDeclaration() }
  }

  /// `true` iff the word at `position` begins declarations in the file's language alone.
  private func isUnmistakable(at position: Int) -> Bool {
    foreignPhrase(at: position, where: { $0.isDeclarationHead }) == nil
  }

  /// Parses a line that names the language after something else.
  private mutating func parseLateHeader() {
    let start = index
    advance()
    if kind == .word && !isLineStart(at: index) { advance() }
    report(.lateHeader, at: start, over: span(from: start))
  }

  /// Parses the import of a file.
  ///
  ///     import = "import" text
  ///
  private mutating func parseImport(from start: Int) -> ImportSyntax {
    guard let path = parseOptionalText() else {
      if let path = parseBarePath() { return ImportSyntax(path: path, site: span(from: start)) }
      reportExpected(.title)
      return ImportSyntax(
        path: TextSyntax(text: "", site: placeAfterLast), site: span(from: start))
    }
    return ImportSyntax(path: path, site: span(from: start))
  }

  /// Parses a path without quotes, up to the end of the line, and records that the quotes lack.
  mutating func parseBarePath() -> TextSyntax? {
    let start = index
    guard kind == .word || kind == .dot || kind == .slash, !isLineStart(at: index) else {
      return nil
    }
    var end = index + 1
    while tokens[end].kind != .end, !isLineStart(at: end), length(of: .with, at: end) == 0 {
      end += 1
    }
    let site = SourceSpan(Int(tokens[start].start)..<Int(tokens[end - 1].end), in: file)
    let path = text(at: site)
    report(
      .expected(.title, found: found), at: start, over: site,
      fix: replacing(site, by: "\"\(path)\""))
    index = end
    return TextSyntax(text: path, site: site)
  }

  /// Parses a thing, or a declaration whose first word is misspelt.
  private mutating func parseTopThing(documentation: String?) {
    let start = index
    if let head = misspeltHead {
      report(
        .misspelt(spelling(of: start), meant: spelling(of: head)), at: start,
        fix: replacing(site(of: start), by: spelling(of: head)))
      if head == .language {
        index += 2
      } else {
        parse(head, at: start, length: 1, documentation: documentation)
      }
      return
    }
    declarations.append(.thing(parseThing(documentation: documentation)))
  }

  /// Parses what begins no declaration.
  private mutating func parseStrayToken() {
    switch kind {
    case .rightBrace, .rightParenthesis, .rightBracket:
      let mark = spelling(of: index)
      if !isLexicalProblemNear {
        report(.unopened(mark), at: index, fix: replacing(site(of: index), by: ""))
      }
      advance()
    case .comma, .semicolon:
      let mark = spelling(of: index)
      report(.separatorBetweenFields(mark), at: index, fix: replacing(site(of: index), by: ""))
      advance()
    default:
      reportExpected(.declaration)
      skipToDeclaration()
    }
  }

  /// Returns the text of the `///` comment before the token at `position`, if there is one.
  func documentation(before position: Int) -> String? {
    let end = position > 0 ? tokens[position - 1].end : firstByte
    // Four bytes are the shortest comment with its line end.
    let start = tokens[position].start
    guard start >= end + 4, source.bytes[Int(end)..<Int(start)].contains(0x2F) else { return nil }
    return lexed.documentation(between: Int(end), and: Int(start), in: source)
  }

}

// Bare expressions.
extension Parser {

  /// `true` iff what is next is an expression and no declaration.
  fileprivate var isExpressionHere: Bool {
    switch kind {
    case .number, .text, .date, .month, .leftParenthesis, .leftBracket, .minus, .euro: return true
    case .leftBrace: return mode == .session
    case .word where !words[index].isNone:
      if keyword(at: index, where: { $0.beginsExpression }) != nil { return true }
      if let (_, count) = keyword(at: index, where: { $0.isPrecision }) {
        let next = tokens[index + count].kind
        if next == .number || next == .euro { return true }
      }
    case .word, .quotedName: break
    default: return false
    }
    switch followingKind {
    case .dot, .leftParenthesis, .plus, .minus, .star, .slash, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .dotDot:
      return mode == .session || followingKind == .dot || followingKind == .leftParenthesis
        ? !looksMisspelt : false
    case .leftBrace, .end: return mode == .session
    case .number: return length(of: .euro, at: index) > 0 || isWrittenMonthNext
    case .word:
      return mode == .session
        && (isInfix(at: index + 1) || misspeltForm != nil || isBareRounded(at: index + 1))
    default: return false
    }
  }

  /// `true` iff the next word is almost the beginning of a declaration, and a name follows.
  private var looksMisspelt: Bool { misspeltHead != nil }

  /// Parses an expression where a declaration or a statement may stand.
  private mutating func parseBareExpression() {
    let start = index
    let value = parseQueryExpression()
    let site = span(from: start)
    if mode == .file {
      let show = spelling(of: Keyword.show)
      let place = SourceSpan(Int(site.start)..<Int(site.start), in: file)
      report(
        .bareExpression(show: show), at: start, over: site,
        fix: replacing(place, by: show + " "))
    }
    declarations.append(.statement(StatementSyntax(request: .show(value), site: site)))
    guard mode == .session, kind != .end, !isLineStart(at: index) else {
      if index == start { skipToDeclaration() }
      return
    }
    // What follows on the same line belongs to the expression, and cannot be read.
    if isAtCloser { return }
    reportLeftover()
    skipToDeclaration()
  }

}
