internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Parses a parameter.
  ///
  ///     parameter = "parameter" name [ ":" type ] attributes ( "=" value | history )
  ///
  mutating func parseParameter(from start: Int, _ documentation: String?) -> ParameterSyntax {
    let name = parseName()
    let type = parseOptionalResultType()
    let attributes = parseAttributes(documentation, allowing: [])
    let entries: [HistoryEntrySyntax]
    if kind == .leftBrace {
      entries = parseHistoryEntries()
    } else {
      expectEqual()
      let first = index
      let value = parseQueryExpression()
      let cites = parseOptionalCitations()
      entries = [
        HistoryEntrySyntax(
          from: nil, until: nil, value: value, cites: cites, site: span(from: first))
      ]
    }
    return ParameterSyntax(
      name: name, type: type, attributes: attributes.syntax, entries: entries,
      site: span(from: start))
  }

  /// Parses a derived value or a function.
  ///
  ///     definition = "define" name [ formals ] [ ":" type ] attributes "=" query-expression
  ///                  { exception }
  ///
  mutating func parseDefinition(from start: Int, _ documentation: String?) -> DefinitionSyntax {
    let name = parseName()
    let formals = parseOptionalFormals()
    let type = parseOptionalResultType()
    let attributes = parseAttributes(documentation, allowing: .bounds)
    expectEqualOnLine()
    let body = parseQueryExpression()
    var exceptions: [ExceptionSyntax] = []
    parseExceptions(into: &exceptions)
    return DefinitionSyntax(
      name: name, formals: formals, type: type, attributes: attributes.syntax, body: body,
      exceptions: exceptions, site: span(from: start))
  }

  /// Moves behind the `=` before a value, over whatever stands before it on its line.
  private mutating func expectEqualOnLine() {
    if kind == .equal || kind == .colon || isLineStart(at: index) {
      expectEqual()
      return
    }
    let start = index
    while kind != .equal && !isAtCloser && !isLineStart(at: index) {
      if isAtOpener { skipBracket() } else { advance() }
    }
    let end = index
    index = start
    expectEqual()
    if tokens[end].kind == .equal && start != end {
      index = end
      advance()
    }
  }

  /// Moves behind the `=` before a value.
  mutating func expectEqual() {
    if take(.equal) { return }
    if kind == .colon {
      report(.colonInDefinition, at: index, fix: replacing(site(of: index), by: " ="))
      advance()
    } else {
      reportExpected(.word("="), inserting: " =")
    }
  }

  /// Parses the exceptions that come next, which are siblings.
  ///
  ///     exception = "except" name attributes body
  ///
  mutating func parseExceptions(into exceptions: inout [ExceptionSyntax]) {
    while at(.except) {
      let start = index
      let documentation = documentation(before: start)
      _ = take(.except)
      let name = parseName()
      let attributes = parseAttributes(documentation, allowing: [.bounds, .condition, .overrides])
      var inner: [ExceptionSyntax] = []
      let body = parseBody(with: &inner)
      exceptions.append(
        ExceptionSyntax(
          name: name, attributes: attributes.syntax, body: body, exceptions: inner,
          site: span(from: start)))
      note(.exception, from: start)
    }
  }

  /// Parses an expression in braces, and the exceptions to it that stand inside.
  ///
  ///     body = "{" query-expression { exception } "}"
  ///
  mutating func parseBody(with exceptions: inout [ExceptionSyntax]) -> ExpressionSyntax.ID {
    let open = index
    guard openBrace() else { return missingExpression() }
    guard enterBlock(openedAt: open) else { return missingExpression() }
    defer { depth -= 1 }
    let wasHead = isHead
    let wasEntry = isEntry
    (isHead, isEntry) = (false, false)
    defer { (isHead, isEntry) = (wasHead, wasEntry) }
    let body = parseQueryExpression()
    parseExceptions(into: &exceptions)
    closeBrace(openedAt: open, as: .body)
    return body
  }

  /// Parses a rule.
  ///
  ///     rule = "rule" name attributes "{" query-expression "}"
  ///
  mutating func parseRule(from start: Int, _ documentation: String?) -> RuleSyntax {
    let name = parseName()
    let attributes = parseAttributes(documentation, allowing: [.bounds, .rule])
    return RuleSyntax(
      name: name, attributes: attributes.syntax, each: attributes.each,
      body: parsePlainBody(), site: span(from: start))
  }

  /// Parses an expression in braces.
  private mutating func parsePlainBody() -> ExpressionSyntax.ID {
    var exceptions: [ExceptionSyntax] = []
    let body = parseBody(with: &exceptions)
    if let exception = exceptions.first {
      report(.misplaced(spelling(of: .except)), over: exception.site)
    }
    return body
  }

  /// Parses a query.
  ///
  ///     query = "query" name [ formals ] attributes "{" query-expression "}"
  ///
  mutating func parseQuery(from start: Int, _ documentation: String?) -> QuerySyntax {
    let name = parseName()
    let formals = parseOptionalFormals()
    let attributes = parseAttributes(documentation, allowing: [])
    return QuerySyntax(
      name: name, formals: formals, attributes: attributes.syntax, body: parsePlainBody(),
      site: span(from: start))
  }

}

// Tests and statements.
extension Parser {

  /// Parses a test.
  ///
  ///     test = "test" name attributes "{" { step } "}"
  ///     step = "given" name "=" query-expression | "expect" expectation
  ///          | "set as of" date | settle
  ///     expectation = query-expression
  ///                 | range "is" "open" "because of" operands | range "can be" range
  ///
  mutating func parseTest(from start: Int, _ documentation: String?) -> TestSyntax {
    let name = parseName()
    let attributes = parseAttributes(documentation, allowing: [])
    var steps: [TestStepSyntax] = []
    let open = index
    if openBrace() {
      while !isAtBlockEnd {
        let first = index
        if let step = parseOptionalStep() {
          steps.append(step)
          note(.entry, from: first)
        } else if !skipSeparator() {
          if let (keyword, count) = foreignKeyword(at: index, where: { $0.isStep }) {
            reportForeign(keyword, count: count)
          }
          reportExpected(.step)
          skipToMember()
        }
      }
      closeBrace(openedAt: open, expecting: .step)
    }
    return TestSyntax(
      name: name, attributes: attributes.syntax, steps: steps, site: span(from: start))
  }

  /// Parses a step of a test, if one is next.
  private mutating func parseOptionalStep() -> TestStepSyntax? {
    let start = index
    guard let (step, count) = keyword(at: index, where: { $0.isStep }) else { return nil }
    advance(over: step, count)
    switch step {
    case .given:
      let name = parseName()
      expectEqual()
      return .given(name, parseQueryExpression())
    case .expect: return parseExpectation(from: start)
    case .setAsOf: return .setAsOf(parseDate())
    default: return .settle(parseSettle(from: start))
    }
  }

  /// Parses what comes after `expect`.
  private mutating func parseExpectation(from start: Int) -> TestStepSyntax {
    let condition = parseQueryExpression()
    if take(.canBe) {
      return .expectPossible(condition, parseExpression(atLeast: .range), span(from: start))
    }
    let place = index
    guard take(.becauseOf) else { return .expect(condition, span(from: start)) }
    let words = span(from: place)
    let causes = parseOperands()
    guard case .test(let subject, .open, negated: false) = expressions[condition] else {
      report(
        .causeOfNothingOpen(
          spelling(of: .becauseOf), mend: spelling(of: .is) + " " + spelling(of: .open)),
        over: words)
      return .expect(condition, span(from: start))
    }
    return .expectOpen(subject, becauseOf: causes, span(from: start))
  }

  /// Moves behind a separator, if one is next, and checks that it is the one in use.
  mutating func takeSeparator(_ separator: inout Token.Kind?) -> Bool {
    guard kind == .comma || kind == .semicolon else { return false }
    if let used = separator, used != kind {
      let mark = used == .comma ? "," : ";"
      report(.mixedSeparators, at: index, fix: replacing(site(of: index), by: mark))
    }
    separator = separator ?? kind
    advance()
    return true
  }

}

extension Keyword {

  /// `true` iff `self` begins a step of a test.
  fileprivate var isStep: Bool {
    switch self {
    case .given, .expect, .setAsOf, .settle: true
    default: false
    }
  }

}
