internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Parses an expression that begins with a word of the grammar, be it a name here.
  ///
  ///     form = ( "year of" | "month of" | "weekday of" | "start of" | "end of" | "days of"
  ///            | "months of" | "started months of" ) form
  ///          | "days between" working-day "and" form
  ///          | ( "count of" | "sum of" | "min of" | "max of" | "average of" | "first of"
  ///            | "last of" ) postfix
  ///          | "if" expression "then" expression "else" expression
  ///          | ( "some" | "every" ) name "in" form "satisfies" expression
  ///          | postfix
  ///
  mutating func parseForm(_ minimum: BindingStrength) -> ExpressionSyntax.ID {
    let start = index
    for keyword in table.keywords(beginningWith: words[start]) {
      let count = length(of: keyword, at: start)
      if count == 0 { continue }
      if let operation = keyword.unaryForm {
        advance(over: keyword, count)
        if keyword != .yearOf, let year = parseBareYear(ofForm: true) {
          return insert(.unary(operation, year), from: start, height: height(year))
        }
        let operand = parseExpression(atLeast: .form)
        return insert(.unary(operation, operand), from: start, height: height(operand))
      }
      if let aggregate = keyword.aggregate {
        advance(over: keyword, count)
        let operand = parseBareEach() ?? parseExpression(atLeast: .postfix)
        return insert(.aggregate(aggregate, operand), from: start, height: height(operand))
      }
      switch keyword {
      case .not:
        advance(over: keyword, count)
        let operand = parseExpression(atLeast: .not)
        if case .missing = expressions[operand] { return operand }
        return insert(.unary(.not, operand), from: start, height: height(operand))
      case .if:
        advance(over: keyword, count)
        return parseConditional(from: start)
      case .some where followingKind == .word || followingKind == .quotedName:
        advance(over: keyword, count)
        return parseQuantified(.some, from: start)
      case .every where followingKind == .word || followingKind == .quotedName:
        advance(over: keyword, count)
        return parseQuantified(.every, from: start)
      case .daysBetween:
        advance(over: keyword, count)
        return parseDaysBetween(from: start)
      default: continue
      }
    }
    return parsePostfix()
  }

  /// Parses a choice between two expressions, after `if`.
  private mutating func parseConditional(from start: Int) -> ExpressionSyntax.ID {
    let condition = parseExpression()
    expect(.then)
    let consequence = parseExpression()
    expect(.else)
    let alternative = parseExpression()
    return insert(
      .conditional(condition, then: consequence, else: alternative), from: start,
      height: max(height(condition), height(consequence), height(alternative)))
  }

  /// Parses a statement about the elements of a list, after `some` or `every`.
  private mutating func parseQuantified(
    _ quantifier: Quantifier, from start: Int
  ) -> ExpressionSyntax.ID {
    let variable = parseName()
    expect(.in)
    let list = parseExpression(atLeast: .form)
    expect(.satisfies)
    let condition = parseExpression()
    return insert(
      .quantified(quantifier, variable, in: list, satisfies: condition), from: start,
      height: max(height(list), height(condition)))
  }

  /// Parses two days, after `days between`.
  private mutating func parseDaysBetween(from start: Int) -> ExpressionSyntax.ID {
    let first = parseExpression(atLeast: .orNextWorkingDay)
    expect(.and)
    let second = parseExpression(atLeast: .form)
    return insert(
      .binary(.daysBetween, first, second), from: start,
      height: max(height(first), height(second)))
  }

  /// Parses a value that begins with a word which is a word of the grammar only before what follows
  /// it here; returns nothing if the word is a name.
  ///
  ///     approximate = ( "about" | "over" | "nearly" | "up to" ) number
  ///     at-least    = "at least" form "of" "{" expression { ( ";" | "," ) expression } "}"
  ///     element     = "element" form "of" postfix
  ///     decision    = ( "discretion" | "judgement" ) name "by" ( text | name )
  ///     question    = interpretation
  ///
  mutating func parseFormOfPrimary() -> ExpressionSyntax.ID? {
    let start = index
    for keyword in table.keywords(beginningWith: words[start]) {
      let count = length(of: keyword, at: start)
      if count == 0 { continue }
      let next = start + count
      switch keyword {
      case .about, .over, .nearly, .upTo:
        guard tokens[next].kind == .number || tokens[next].kind == .euro else { continue }
        advance(over: keyword, count)
        return parseApproximate(keyword, from: start)
      case .atLeast:
        guard canBeCount(at: next) else { continue }
        advance(over: keyword, count)
        return parseAtLeast(from: start)
      case .element:
        guard canBeCount(at: next), !isLineStart(at: next) else { continue }
        advance(over: keyword, count)
        return parseElement(from: start)
      case .discretion, .judgement:
        guard isName(at: next), !isInfix(at: next), !isLineStart(at: next) else { continue }
        advance(over: keyword, count)
        return parseDecision(keyword == .discretion ? .discretion : .judgement, from: start)
      case .interpretation:
        guard isName(at: next),
          [.text, .leftBrace, .colon].contains(tokens[next + 1].kind)
        else { continue }
        advance(over: keyword, count)
        let question = parseInterpretation()
        return insert(.interpretation(question), from: start)
      default: continue
      }
    }
    return nil
  }

  /// `true` iff how many conditions must hold can be said from the token at `position` on.
  private func canBeCount(at position: Int) -> Bool {
    if keyword(at: position, where: { $0.beginsExpression }) != nil { return true }
    switch tokens[position].kind {
    case .number: return true
    case .leftParenthesis:
      var depth = 0
      var next = position
      while tokens[next].kind != .end {
        switch tokens[next].kind {
        case .leftParenthesis: depth += 1
        case .rightParenthesis: depth -= 1
        default: break
        }
        next += 1
        if depth == 0 { return length(of: .of, at: next) > 0 }
      }
      return false
    default: return isName(at: position) && !isInfix(at: position)
    }
  }

  /// Parses a figure that is not exact, after the word that says so.
  private mutating func parseApproximate(_ word: Keyword, from start: Int) -> ExpressionSyntax.ID {
    let precision: Precision =
      switch word {
      case .about: .about
      case .over: .over
      case .nearly: .nearly
      default: .upTo
      }
    let number = kind == .euro ? parseEuroFirst() : parseNumber()
    return insert(.approximate(precision, number), from: start, height: height(number))
  }

  /// Parses how many conditions must hold, and the conditions, after `at least`.
  private mutating func parseAtLeast(from start: Int) -> ExpressionSyntax.ID {
    let wasHead = isHead
    isHead = true
    let number = parseExpression(atLeast: .form)
    isHead = wasHead
    expect(.of)
    guard kind == .leftBrace else {
      reportExpected(.word("{"))
      return insert(.atLeast(number, of: []), from: start, height: height(number))
    }
    let (conditions, height, _) = parseElements(closing: .rightBrace, "}")
    return insert(
      .atLeast(number, of: conditions), from: start, height: max(self.height(number), height))
  }

  /// Parses which element of what list is meant, after `element`.
  private mutating func parseElement(from start: Int) -> ExpressionSyntax.ID {
    let number = parseExpression(atLeast: .form)
    expect(.of)
    let list = parseExpression(atLeast: .postfix)
    return insert(
      .element(number, of: list), from: start, height: max(height(number), height(list)))
  }

  /// Parses who decides what, after `discretion` or `judgement`.
  private mutating func parseDecision(
    _ decision: DecisionKind, from start: Int
  ) -> ExpressionSyntax.ID {
    let name = parseName()
    if !take(.byOffice) {
      let word = spelling(of: .byOffice)
      let isNamed = kind == .text || isName(at: index) && !isLineStart(at: index)
      reportExpected(.word(word), inserting: isNamed ? " \(word)" : " \(word) \"…\"")
    }
    let office: ExpressionSyntax.ID
    let first = index
    if let text = parseOptionalText() {
      office = insert(.literal(.text(text.text)), from: first)
    } else if isName(at: index) && !isLineStart(at: index) {
      office = insert(.name(takeName().symbol), from: first)
    } else {
      reportExpected(.office, inserting: " \"…\"")
      office = missingExpression()
    }
    return insert(.decision(decision, name, by: office), from: start, height: 1)
  }

}
