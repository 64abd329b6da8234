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
    case .column: appendEnumeration(node, after: separator)
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
    case .binary(.percentOf, _, _), .binary(.daysBetween, _, _), .binary(.asOf, _, _):
      appendInText(node, after: separator)
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

// Operators.
extension Layouter {

  /// Appends the operation at `node` with those of its strength inside it, one under the other where the
  /// line has no room for them.
  private mutating func appendChain(
    _ node: Int, of operation: BinaryOperator, after separator: Separator
  ) {
    let isAlone = isOnLinesOfItsOwn
    guard operation.chain != nil else {
      appendPair(node, after: separator, isNested: !isAlone)
      return
    }
    group { layouter in
      layouter.appendLinks(of: node, operation, after: separator, isNested: !isAlone)
    }
  }

  /// Appends the operation at `node`, whose operator goes to the next line where there is no room for it
  /// and its second operand behind the first.
  private mutating func appendPair(_ node: Int, after separator: Separator, isNested: Bool) {
    let parts = parts(of: node)
    guard let first = parts.first else { return }
    append(first, after: separator)
    let width = document.width
    let breaks = document.breaks
    let pair = document.open()
    let start = document.pieces.count
    document.indent()
    for (index, part) in parts.dropFirst().enumerated() {
      append(part, after: index == 0 ? .line(1) : separatorInText)
    }
    document.dedent()
    let room = DocumentPrinter.lineLength - (document.depth + 1) * Document.indentation
    let isTooLong = document.breaks > breaks || document.width - width > room
    if isTooLong, endsInList(parts) {
      // The list has lines of its own.
      document.flatten(from: start)
    } else if !isNested {
      document.outdent(from: start)
    }
    document.close(pair)
  }

  /// `true` iff the last of `parts` is a list.
  private func endsInList(_ parts: [Part]) -> Bool {
    guard case .construct(let node)? = parts.last, case .list? = expression(at: node) else {
      return false
    }
    return true
  }

  /// Appends the operands of the operation at `node`, with a place where the line may end before each
  /// operator.
  private mutating func appendLinks(
    of node: Int, _ operation: BinaryOperator, after separator: Separator, isNested: Bool
  ) {
    let parts = parts(of: node)
    guard case .construct(let first)? = parts.first else {
      appendInText(node, after: separator)
      return
    }
    if case .binary(let inner, _, _)? = expression(at: first),
      inner.chain == operation.chain, operation.chain != nil
    {
      appendLinks(of: first, inner, after: separator, isNested: isNested)
    } else {
      appendConstruct(first, after: separator)
    }
    if isNested { document.indent() }
    var separator: Separator? = .line(1)
    for part in parts.dropFirst() {
      append(part, after: separator ?? separatorInText)
      separator = nil
    }
    if isNested { document.dedent() }
  }

  /// `true` iff what comes next begins on a line of its own inside braces, so that what goes on with it
  /// needs not be indented.
  private var isOnLinesOfItsOwn: Bool {
    document.pieces.suffix(2).first?.kind == .indent && position > 0
      && [.leftBrace, .leftParenthesis].contains(tokens[position - 1].kind)
  }

  /// Appends the choice at `node`: each case on a line, the last one below them.
  private mutating func appendConditional(_ node: Int, after separator: Separator) {
    group { layouter in layouter.appendCases(of: node, after: separator) }
  }

  /// Appends the cases of the choice at `node`.
  private mutating func appendCases(of node: Int, after separator: Separator) {
    let parts = parts(of: node)
    var index = 0
    // if CONDITION then VALUE
    let first = document.open()
    while index < parts.count {
      if case .token(let token) = parts[index] {
        if roles[token] == .keyword(.else) { break }
        if roles[token] == .keyword(.then) {
          nest { layouter in
            layouter.appendToken(after: .line(1))
            index += 1
            if index < parts.count, layouter.isConditional(parts[index]) {
              // Below its own head, so that each else stands below its own if.
              layouter.nest { layouter in layouter.append(parts[index], after: .firstLine) }
              index += 1
            }
            while index < parts.count, !layouter.isElse(parts[index]) {
              layouter.append(parts[index], after: layouter.separatorInText)
              index += 1
            }
          }
          break
        }
      }
      // What goes on with the condition stands further right than what it leads to.
      nest { layouter in
        layouter.append(parts[index], after: index == 0 ? separator : layouter.separatorInText)
      }
      index += 1
    }
    document.close(first)
    // else VALUE, or else if …
    guard index < parts.count else { return }
    append(parts[index], after: .line(1))
    index += 1
    while index < parts.count {
      if isConditional(parts[index]), case .construct(let alternative) = parts[index] {
        appendCases(of: alternative, after: .space)
      } else {
        append(parts[index], after: separatorInText)
      }
      index += 1
    }
  }

  /// `true` iff `part` is a choice.
  private func isConditional(_ part: Part) -> Bool {
    guard case .construct(let node) = part, case .conditional? = expression(at: node) else {
      return false
    }
    return true
  }

  /// `true` iff `part` is the word before the last case of a choice.
  private func isElse(_ part: Part) -> Bool {
    guard case .token(let token) = part else { return false }
    return roles[token] == .keyword(.else)
  }

  /// Appends the expression at `node`, whose words after its first operand, or after the last of them,
  /// may go to the next line: `xs where …`, `x rounded to …`, `some x in xs satisfies …`.
  private mutating func appendTail(_ node: Int, after separator: Separator) {
    var tail: OpenGroup?
    var next: Separator? = separator
    for part in parts(of: node) {
      if next == nil, case .token(let token) = part, roles[token].beginsTail {
        beginTail(&tail)
        next = .line(1)
      }
      append(part, after: next ?? separatorInText)
      next = nil
      if case .token(let token) = part, roles[token] == .keyword(.satisfies) {
        beginTail(&tail)
        next = .line(1)
      }
    }
    endTail(&tail)
  }

  /// Lets what follows go to the next line together, up to where `endTail` is handed `tail`.
  private mutating func beginTail(_ tail: inout OpenGroup?) {
    endTail(&tail)
    tail = document.open()
    document.indent()
  }

  /// Ends `tail`, where there is one.
  private mutating func endTail(_ tail: inout OpenGroup?) {
    guard let open = tail else { return }
    document.dedent()
    document.close(open)
    tail = nil
  }

  /// Appends the list at `node` with the clauses after it.
  private mutating func appendTable(_ node: Int, after separator: Separator) {
    let parts = parts(of: node)
    guard let first = parts.first else { return }
    append(first, after: separator)
    group { layouter in
      layouter.document.indent()
      for part in parts.dropFirst() { layouter.append(part, after: .line(1)) }
      layouter.document.dedent()
    }
  }

  /// `true` iff `part` is a mark between the parts of an enumeration.
  func isSeparatorMark(_ part: Part) -> Bool {
    guard case .token(let token) = part else { return false }
    return tokens[token].kind == .comma || tokens[token].kind == .semicolon
  }

  /// Appends the clause at `node`: its columns one under the other where the line has no room for them.
  mutating func appendClause(_ node: Int, after separator: Separator) {
    appendEnumeration(node, after: separator, isClause: constructs.children(of: node).count > 1)
  }

  /// Appends the attribute at `node`: what it names one under the other where the line has no room.
  mutating func appendAttribute(_ node: Int, after separator: Separator) {
    appendEnumeration(node, after: separator)
  }

  /// Appends the construct at `node`, with a place where the line may end after each mark between its
  /// parts.
  private mutating func appendEnumeration(
    _ node: Int, after separator: Separator, isClause: Bool = false
  ) {
    group { layouter in
      layouter.document.indent()
      var next: Separator? = separator
      var isFirst = isClause
      for part in layouter.parts(of: node) {
        if next == nil, layouter.isTwinOfTitle(part) { next = .line(1) }
        if isFirst, case .construct = part {
          next = .line(1)
          isFirst = false
        }
        if case .construct(let child) = part, layouter.expression(at: child) != nil {
          // It indents what goes on with it by itself.
          layouter.document.dedent()
          layouter.append(part, after: next ?? layouter.separatorInText)
          layouter.document.indent()
        } else {
          layouter.append(part, after: next ?? layouter.separatorInText)
        }
        next = layouter.isSeparatorMark(part) ? .line(1) : nil
      }
      layouter.document.dedent()
    }
  }

  /// `true` iff `part` is the word before the title in another language.
  func isTwinOfTitle(_ part: Part) -> Bool {
    guard case .token(let token) = part, token > 0, tokens[token - 1].kind == .text else {
      return false
    }
    return roles[token] == .keyword(.inEnglish) || roles[token] == .keyword(.inGerman)
  }

  /// Appends `for each x in xs where …`.
  mutating func appendEach(_ node: Int, after separator: Separator) {
    appendTail(node, after: separator)
  }

}

// Brackets.
extension Layouter {

  /// Appends the elements at `node`: all on a line, or each on one of its own.
  mutating func appendElements(_ node: Int, after separator: Separator) {
    if isHugged(node) {
      appendInText(node, after: separator)
      return
    }
    appendBracket(node, after: separator)
  }

  /// `true` iff what is between the brackets at `node` is one thing that has brackets of its own, so
  /// that both may stand on a line.
  private func isHugged(_ node: Int) -> Bool {
    guard tokens[Int(constructs.nodes[node].construct.start)].kind != .leftBrace else {
      return false
    }
    let children = constructs.children(of: node)
    guard children.count == 1, let child = children.first,
      parts(of: node).count == 3
    else { return false }
    return switch expression(at: child) {
    case .record?, .list?, .history?, .observations?: true
    default: false
    }
  }

  /// What separates the bracket at `node` from what stands before it, where that would be `separator`.
  private func separatorOfBracket(_ node: Int, _ separator: Separator) -> Separator {
    guard case .space = separator, position > 0,
      tokens[position].kind == .leftParenthesis
    else { return separator }
    // A call, or what a function is declared with.
    switch kind(of: node) {
    case .elements, .formals: return .none
    default: return separator
    }
  }

  /// `true` iff `parts`, a bracket with what is in it, are many and short: names, numbers, days.
  func areShort(_ parts: [Part]) -> Bool {
    guard parts.count > 12 else { return false }
    return parts.allSatisfy { part in
      guard case .construct(let node) = part else { return true }
      return switch expression(at: node) {
      case .name?, .literal?: true
      default: false
      }
    }
  }

  /// Appends what is in brackets at `node`: on one line, or each part on one of its own.
  mutating func appendBracket(_ node: Int, after separator: Separator) {
    let parts = parts(of: node)
    let isBrace = tokens[position].kind == .leftBrace
    group { layouter in
      layouter.appendToken(after: separator)
      guard parts.count > 2 else {
        for part in parts.dropFirst() { layouter.append(part, after: .none) }
        return
      }
      layouter.document.indent()
      let isFilled = layouter.areShort(parts)
      var next: Separator? = .line(isBrace ? 1 : 0)
      for (index, part) in parts.enumerated().dropFirst().dropLast() {
        if next == nil, case .construct(let child) = part, case .each = layouter.kind(of: child) {
          next = .line(1)
        }
        if let next, isFilled, index > 1 {
          // As many as there is room for stand on a line.
          let group = layouter.document.open()
          layouter.begin(after: next)
          layouter.document.close(group)
        }
        layouter.append(part, after: next ?? layouter.separatorInText)
        next = layouter.isSeparatorMark(part) ? .line(1) : nil
      }
      layouter.appendCommentsBeforeCloser()
      layouter.document.dedent()
      layouter.appendToken(after: .line(isBrace ? 1 : 0))
    }
  }

}

extension TokenRole {

  /// `true` iff a word so read begins what goes on with an expression, and may begin a line.
  fileprivate var beginsTail: Bool {
    switch self {
    case .keyword(let keyword):
      switch keyword {
      case .where, .roundedTo, .roundedUpTo, .roundedDownTo, .roundedHalfEvenTo, .splitInto,
        .splitBy, .is, .for, .byOffice:
        true
      default: false
      }
    case .none, .continuation, .name: false
    }
  }

}

extension BinaryOperator {

  /// Operators of one strength, which may follow each other without parentheses.
  enum Chain {
    case sum, product, and, or, otherwise
  }

  /// The chain that `self` belongs to.
  var chain: Chain? {
    switch self {
    case .add, .subtract: .sum
    case .multiply, .divide: .product
    case .and: .and
    case .or: .or
    case .otherwise: .otherwise
    case .percentOf, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .notIn,
      .covers, .overlaps, .to, .through, .before, .after, .starting, .asOf, .daysBetween:
      nil
    }
  }

}
