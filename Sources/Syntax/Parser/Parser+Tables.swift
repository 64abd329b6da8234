internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Parses a decision table.
  ///
  ///     table      = "table" name formals [ ":" type ] attributes "{" { row } "}"
  ///     hit-policy = "unique" | "first" | "any" | "sum" | "least" | "greatest"
  ///
  mutating func parseTable(from start: Int, _ documentation: String?) -> TableSyntax {
    let name = parseName()
    let formals = parseOptionalFormals()
    let type = parseOptionalResultType()
    let attributes = parseAttributes(documentation, allowing: [.bounds, .policy])
    var rows: [RowSyntax] = []
    let open = index
    if openBrace() {
      while !isAtBlockEnd {
        if kind == .bar {
          let first = index
          rows.append(parseRow())
          note(.entry, from: first)
        } else if !skipSeparator() {
          reportExpected(.row)
          skipToMember()
        }
      }
      closeBrace(openedAt: open, expecting: .row)
    }
    return TableSyntax(
      name: name, formals: formals, type: type, policy: attributes.policy ?? .unique,
      attributes: attributes.syntax, rows: rows, site: span(from: start))
  }

  /// Parses a row of a table.
  ///
  ///     row = "|" ( "otherwise" | cell { "|" cell } ) "->" expression { citations }
  ///
  /// - Precondition: the next token is a bar.
  private mutating func parseRow() -> RowSyntax {
    let start = index
    advance()
    var cells: [CellSyntax] = []
    let isOtherwise = at(.otherwise) && followingKind == .arrow
    let first = index
    if isOtherwise {
      _ = take(.otherwise)
      note(.cell, from: first)
    } else {
      repeat {
        let first = index
        cells.append(parseCell())
        note(.cell, from: first)
      } while take(.bar)
    }
    let result: ExpressionSyntax.ID
    if take(.arrow) {
      result = parseExpression()
    } else {
      reportExpected(.word("->"))
      result = missingExpression()
      while kind != .bar && !isAtCloser && !isLineStart(at: index) { advance() }
    }
    return RowSyntax(
      cells: cells, isOtherwise: isOtherwise, result: result, cites: parseOptionalCitations(),
      site: span(from: start))
  }

  /// Parses a test of a table.
  ///
  ///     cell = "-" | "not" cell | comparator operand [ "and" comparator operand ]
  ///          | operand [ ".." operand ] { ( "," | ";" ) operand [ ".." operand ] }
  ///
  private mutating func parseCell() -> CellSyntax {
    let start = index
    if kind == .minus && (followingKind == .bar || followingKind == .arrow) {
      advance()
      return .any(span(from: start))
    }
    if take(.not) {
      if at(.not) {
        report(.repeated(spelling(of: .not)), at: index)
        while take(.not) {}
      }
      return .not(parseCell())
    }
    if let first = parseCellComparison() {
      guard at(.and), comparison(of: followingKind) != nil else { return first }
      _ = take(.and)
      return parseCellComparison().map { .both(first, $0) } ?? first
    }
    var options: [ExpressionSyntax.ID] = []
    var separator: Token.Kind?
    repeat { options.append(parseExpression(atLeast: .range)) } while takeSeparator(&separator)
    return .oneOf(options)
  }

  /// Parses a comparison in a table; `nil` where there is none.
  ///
  ///     comparator = "=" | "<>" | "<" | "<=" | ">" | ">="
  ///
  private mutating func parseCellComparison() -> CellSyntax? {
    guard let comparison = comparison(of: kind) else { return nil }
    advance()
    return .comparison(comparison, parseExpression(atLeast: .rounding))
  }

}
