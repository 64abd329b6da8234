internal import Vocabulary

/// What people ask.
extension Parser {

  /// Parses what comes after the first words of a statement.
  ///
  ///     statement = "show" query-expression
  ///               | "decide" name "for" operand [ "as of" date ]
  ///               | "set as of" date
  ///               | "why" [ extent ] | "why not" [ extent ]
  ///               | "what if" change { ( "," | ";" ) change }
  ///               | "what would it take" [ "for" sum ] [ "keeping" operands ]
  ///               | "what is missing"
  ///               | "sweep" operand "from" rounding "to" rounding
  ///               | "diff" moment "with" date
  ///               | "history of" operand [ "as table" | "as chart" ]
  ///     change    = operand "=" expression
  ///     extent    = "all" | operand
  ///     operands  = operand { ( "," | ";" ) operand }
  ///
  mutating func parseStatement(_ head: Keyword, from start: Int) -> StatementSyntax {
    let request: RequestSyntax
    switch head {
    case .show: request = .show(parseQueryExpression())
    case .decide:
      let name = parseName()
      expect(.for)
      let facts = parseOperand()
      request = .decide(name, for: facts, asOf: take(.asOf) ? parseDate() : nil)
    case .setAsOf: request = .setAsOf(parseDate())
    case .why, .whyNot: request = .why(isNot: head == .whyNot, parseExtent())
    case .whatIf: request = .whatIf(parseChanges())
    case .whatWouldItTake:
      let amount = take(.for) ? parseExpression(atLeast: .sum) : nil
      request = .whatWouldItTake(for: amount, keeping: take(.keeping) ? parseOperands() : [])
    case .whatIsMissing: request = .whatIsMissing
    case .sweep:
      let fact = parseOperand()
      expect(.sweepFrom)
      let first = parseExpression(atLeast: .rounding)
      expect(.to)
      request = .sweep(fact, from: first, to: parseExpression(atLeast: .rounding))
    case .diff:
      // The word that follows means `where` in German.
      let first = parseMoment()
      expect(.diffWith)
      request = .diff(first, with: parseDate())
    default: request = .historyOf(parsePresented(parseOperand(), from: start))
    }
    return StatementSyntax(request: request, site: span(from: start))
  }

  /// Parses how `value` is to be presented, and returns `value` if that is not said.
  private mutating func parsePresented(
    _ value: ExpressionSyntax.ID, from start: Int
  ) -> ExpressionSyntax.ID {
    let presentation: Presentation
    if take(.asChart) {
      presentation = .chart
    } else if take(.asTable) {
      presentation = .table
    } else {
      return value
    }
    let clauses = TableClausesSyntax(
      groupedBy: [], sortedBy: [], columns: [], presentation: presentation)
    return insert(.table(value, clauses), from: start, height: height(value))
  }

  /// Parses how much is to be explained.
  private mutating func parseExtent() -> WhySyntax {
    if isLineStart(at: index) { return .answer }
    if take(.all) { return .all }
    return isName(at: index) ? .part(parseOperand()) : .answer
  }

  /// Parses the facts that are to be changed.
  private mutating func parseChanges() -> [(field: ExpressionSyntax.ID, value: ExpressionSyntax.ID)]
  {
    var changes: [(field: ExpressionSyntax.ID, value: ExpressionSyntax.ID)] = []
    var separator: Token.Kind?
    while true {
      let field = parseOperand()
      expectEqual()
      changes.append((field, parseExpression()))
      guard takeSeparator(&separator) else { return changes }
    }
  }

  /// Parses facts, and decisions of people, by their names.
  mutating func parseOperands() -> [ExpressionSyntax.ID] {
    var operands: [ExpressionSyntax.ID] = []
    var separator: Token.Kind?
    repeat { operands.append(parseOperand()) } while takeSeparator(&separator)
    return operands
  }

}
