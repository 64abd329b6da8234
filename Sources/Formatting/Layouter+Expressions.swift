internal import Syntax
internal import Vocabulary

extension Layouter {

  /// Appends the construct at `node`, whose first token comes after `separator`.
  mutating func appendConstruct(_ node: Int, after separator: Separator) {
    begin(after: separatorOfBracket(node, separator))
    switch kind(of: node) {
    case .expression: appendExpression(node, after: separator)
    case .elements: appendElements(node, after: separator)
    case .formals: appendBracket(node, after: separator)
    case .each: appendEach(node, after: separator)
    case .clause: appendClause(node, after: separator)
    case .block: appendBlock(node, after: separator)
    case .body: appendBody(node, after: separator)
    case .attribute: appendAttribute(node, after: separator)
    case .declaration, .entry, .exception: appendPhrase(node, after: separator)
    case .column: appendColumn(node, after: separator)
    case .cell: appendInText(node, after: separator)
    }
  }

  /// Appends the construct at `node` in running text: its lines end only inside what it holds.
  mutating func appendInText(_ node: Int, after separator: Separator) {
    var separator: Separator? = separator
    for part in parts(of: node) {
      append(part, after: separator ?? separatorInText)
      separator = nil
    }
  }

  /// Appends `part` after `separator`.
  mutating func append(_ part: Part, after separator: Separator) {
    switch part {
    case .token: appendToken(after: separator)
    case .construct(let node): appendConstruct(node, after: separator)
    }
  }

  /// Appends what `body` appends, as a group.
  mutating func group(_ body: (inout Layouter) -> Void) {
    let group = document.open()
    body(&self)
    document.close(group)
  }

  /// Appends what `body` appends, indented.
  mutating func nest(_ body: (inout Layouter) -> Void) {
    document.indent()
    body(&self)
    document.dedent()
  }

  /// Appends the expression at `node`, whose first token comes after `separator`.
  mutating func appendExpression(_ node: Int, after separator: Separator) {
    guard let expression = expression(at: node) else { return }
    switch expression {
    case .binary(.percentOf, _, _), .binary(.asOf, _, _):
      appendInText(node, after: separator)
    case .binary(.daysBetween, _, _): appendTail(node, after: separator)
    case .binary(let operation, _, _):
      appendChain(node, of: operation, after: separator)
    case .conditional: appendConditional(node, after: separator)
    case .filtered, .rounded, .split, .quantified, .test, .application, .decision:
      appendTail(node, after: separator)
    case .table: appendTable(node, after: separator)
    case .group: appendBracket(node, after: separator)
    case .unary(.negate, _): appendNegation(node, after: separator)
    case .missing, .name, .literal, .unknown, .approximate, .list, .record, .history,
      .observations, .dated, .member, .call, .unary, .comprehension, .atLeast, .aggregate,
      .element, .interpretation:
      appendInText(node, after: separator)
    }
  }

  /// Appends the negation at `node`: no space stands behind its sign.
  private mutating func appendNegation(_ node: Int, after separator: Separator) {
    for (index, part) in parts(of: node).enumerated() {
      append(part, after: index == 0 ? separator : .none)
    }
  }

}
