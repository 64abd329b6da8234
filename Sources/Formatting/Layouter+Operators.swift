internal import Syntax
internal import Vocabulary

// Operators.
extension Layouter {

  /// Appends the operation at `node` with those of its strength inside it, one under the other where the
  /// line has no room for them.
  mutating func appendChain(
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
  mutating func appendConditional(_ node: Int, after separator: Separator) {
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
  mutating func appendTail(_ node: Int, after separator: Separator) {
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
  mutating func appendTable(_ node: Int, after separator: Separator) {
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
  mutating func appendEnumeration(
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

  /// Appends the column at `node`; what it is called goes to the next line where there is no room for it,
  /// and so does what it is called in the other language.
  mutating func appendColumn(_ node: Int, after separator: Separator) {
    let parts = parts(of: node)
    guard let first = parts.first else { return }
    append(first, after: separator)
    var title: OpenGroup?
    for part in parts.dropFirst() {
      if isHeadingWord(part) || isTwinOfTitle(part) {
        beginTail(&title)
        append(part, after: .line(1))
      } else {
        append(part, after: separatorInText)
      }
    }
    endTail(&title)
  }

  /// `true` iff `part` is the word before the heading of a column.
  private func isHeadingWord(_ part: Part) -> Bool {
    guard case .token(let token) = part else { return false }
    return roles[token] == .keyword(.as)
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

extension TokenRole {

  /// `true` iff a word so read begins what goes on with an expression, and may begin a line.
  fileprivate var beginsTail: Bool {
    switch self {
    case .keyword(let keyword):
      switch keyword {
      case .where, .roundedTo, .roundedUpTo, .roundedDownTo, .roundedHalfEvenTo, .splitInto,
        .splitBy, .is, .for, .byOffice, .and:
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
