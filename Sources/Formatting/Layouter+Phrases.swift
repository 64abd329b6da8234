internal import Syntax
internal import Vocabulary

// Declarations, statements, and the entries of blocks.
extension Layouter {

  /// Appends the declaration, the entry or the exception at `node`.
  ///
  /// What stands before its body is a group of its own: where a line has no room for it, each attribute
  /// takes a line, but for a title that has room beside the name, and the brace of the body stands alone.
  mutating func appendPhrase(_ node: Int, after separator: Separator) {
    begin(after: separator)
    let parts = parts(of: node)
    if parts.count == 1, case .construct(let only)? = parts.first, isPhrase(only) {
      // An entry that is a declaration.
      appendPhrase(only, after: separator)
      return
    }
    if tokens[position].kind == .bar {
      appendRow(parts)
      return
    }
    let hasExceptions = isException(.construct(node)) || parts.contains { isException($0) }
    let whole = document.open()
    let start = document.width
    let breaks = document.breaks
    let shape = shape(ofThing: parts)
    if let shape {
      line = AlignedLine(shape: shape, isRow: false)
      cellStart = document.width
    }
    let end = parts.indices.first { isBodyOrValue($0, of: parts) } ?? parts.count
    let hasOpenedBody = appendHead(
      parts, upTo: end, after: separator, hasCells: shape != nil)
    appendRest(
      parts[end...], of: roles[Int(constructs.nodes[node].construct.start)],
      hasAttributes: parts[..<end].contains { isAttribute($0) }, hasOpenedBody: hasOpenedBody,
      hasExceptions: hasExceptions)
    document.close(whole)
    if shape != nil { finishLine(group: whole, width: document.width - start, breaks: breaks) }
  }

  /// `true` iff the construct at `node` is laid out as a phrase.
  private func isPhrase(_ node: Int) -> Bool {
    switch kind(of: node) {
    case .declaration, .entry, .exception: true
    case .attribute, .formals, .block, .body, .elements, .each, .clause, .column, .cell,
      .expression:
      false
    }
  }

  /// `true` iff `part` is an exception.
  private func isException(_ part: Part) -> Bool {
    guard case .construct(let node) = part, case .exception = kind(of: node) else { return false }
    return true
  }

  /// `true` iff `part` is an attribute, or a title; a plural and a hit policy belong to the name before
  /// them.
  private func isAttribute(_ part: Part) -> Bool {
    switch part {
    case .token(let token): tokens[token].kind == .text
    case .construct(let node):
      kind(of: node) == .attribute && !roles[start(of: part)].belongsToName
    }
  }

  /// `true` iff `part` is a title.
  private func isTitle(_ part: Part) -> Bool {
    isAttribute(part) && tokens[start(of: part)].kind == .text
  }

  /// `true` iff the part at `index` of `parts` begins a body, or is the mark before a value.
  private func isBodyOrValue(_ index: Int, of parts: [Part]) -> Bool {
    switch parts[index] {
    case .token(let token):
      guard tokens[token].kind == .equal || tokens[token].kind == .colon,
        index + 1 < parts.count, case .construct(let next) = parts[index + 1]
      else { return false }
      return expression(at: next) != nil
    case .construct(let node):
      switch kind(of: node) {
      case .body, .block, .exception: return true
      case .declaration, .attribute, .formals, .entry, .elements, .each, .clause, .column, .cell,
        .expression:
        return false
      }
    }
  }

  /// Appends the first `end` parts of `parts`, which stand before the body or the value, and the brace
  /// of the body where it may have to stand alone; returns `true` iff it has appended that.
  private mutating func appendHead(
    _ parts: [Part], upTo end: Int, after separator: Separator, hasCells: Bool
  ) -> Bool {
    guard end > 0 else { return false }
    let head = document.open()
    document.indent()
    var hasAttributes = false
    var isAfterMark = false
    for (index, part) in parts[..<end].enumerated() {
      if hasCells, isAttribute(part), !hasAttributes { endCell() }
      if index == 0 {
        append(part, after: separator)
      } else if isTitle(part), !hasAttributes {
        // A title stays beside the name where there is room.
        let title = document.open()
        append(part, after: .line(1))
        document.close(title)
      } else if isTwinOfTitle(part) {
        append(part, after: isFieldDeclaration(parts) ? .line(1) : .space)
      } else if isFieldDeclaration(parts), index > 0, isTwinOfTitle(parts[index - 1]) {
        append(part, after: .space)
      } else if isAttribute(part) || isAfterMark || isCause(part) {
        append(part, after: .line(1))
      } else {
        appendInHead(part)
      }
      if isAttribute(part) { hasAttributes = true }
      isAfterMark = isSeparatorMark(part)
    }
    document.dedent()
    if hasCells {
      endCell()
      // The title of those that have none is an empty cell.
      if !hasAttributes { endCell() }
    }
    var hasOpenedBody = false
    if hasAttributes, end < parts.count, case .token = parts[end] {
      // The mark before the value begins a line of its own where the attributes do.
      document.indent()
      appendToken(after: separatorInText.isNone ? .none : .line(1))
      document.dedent()
      document.close(head)
      return true
    }
    if hasAttributes, end < parts.count, case .construct = parts[end], !isException(parts[end]) {
      appendToken(after: .line(1))
      hasOpenedBody = true
    }
    document.close(head)
    return hasOpenedBody
  }

  /// `true` iff `parts` are those of a field with its type, rather than of a value of a choice, in which
  /// a line must not begin with the language of a title.
  private func isFieldDeclaration(_ parts: [Part]) -> Bool {
    parts.contains { part in
      guard case .token(let token) = part else { return false }
      return tokens[token].kind == .colon
    }
  }

  /// Appends `part` of a head; an expression, or what is in parentheses, indents what goes on with it by
  /// itself.
  private mutating func appendInHead(_ part: Part) {
    guard indentsItself(part) else {
      append(part, after: separatorInText)
      return
    }
    document.dedent()
    append(part, after: separatorInText)
    document.indent()
  }

  /// `true` iff `part` of a head indents what goes on with it on the next line by itself.
  private func indentsItself(_ part: Part) -> Bool {
    guard case .construct(let node) = part else { return false }
    if kind(of: node) == .formals { return true }
    switch expression(at: node) {
    case .conditional?, nil: return false
    default: return true
    }
  }

  /// `true` iff `part` is a word after which an expectation says why something is open, or what it can
  /// be.
  private func isCause(_ part: Part) -> Bool {
    guard case .token(let token) = part else { return false }
    return roles[token] == .keyword(.becauseOf) || roles[token] == .keyword(.canBe)
  }

  /// Appends the body or the value of a phrase that begins with `role`, and what follows it: what is
  /// cited, and exceptions.
  private mutating func appendRest(
    _ parts: ArraySlice<Part>, of role: TokenRole, hasAttributes: Bool, hasOpenedBody: Bool,
    hasExceptions: Bool
  ) {
    var isAfterMark = false
    var indents = 0
    defer { for _ in 0..<indents { document.dedent() } }
    for (index, part) in zip(parts.indices, parts) {
      switch part {
      case .token(let token):
        if !(hasOpenedBody && index == parts.startIndex) { appendToken() }
        isAfterMark = tokens[token].kind == .equal || tokens[token].kind == .colon
      case .construct(let child):
        switch kind(of: child) {
        case .body:
          appendBody(
            child, after: .space, isOpen: hasOpenedBody && index == parts.startIndex,
            isBroken: hasExceptions)
        case .block:
          appendBlock(
            child, of: role, after: .space, isOpen: hasOpenedBody && index == parts.startIndex)
        case .exception:
          if tokens[position - 1].kind == .rightBrace {
            appendPhrase(child, after: .space)
          } else {
            // What it is an exception to has no braces that it could follow.
            document.indent()
            indents += 1
            appendPhrase(child, after: .hardLine)
          }
        case .attribute:
          nest { layouter in layouter.appendAttribute(child, after: .line(1)) }
        case .declaration, .formals, .entry, .elements, .each, .clause, .column, .cell,
          .expression:
          if isAfterMark, hasAttributes {
            // It stands below a head on one line wherever not all has room there, and behind the mark
            // where the head takes several.
            nest { layouter in
              if layouter.hasComments {
                // They stay behind the mark.
                layouter.appendConstruct(child, after: .line(1))
              } else {
                layouter.document.lineUnlessBroken()
                layouter.appendConstruct(child, after: .none)
              }
            }
          } else if isAfterMark {
            appendValue(child)
          } else {
            appendConstruct(child, after: separatorInText)
          }
        }
        isAfterMark = false
      }
    }
  }

  /// Appends the expression at `node`, the value of a field or a name: on the line of the mark before
  /// it, or below.
  ///
  /// What is in brackets of its own begins on the line of the mark where it has to be broken anyway.
  private mutating func appendValue(_ node: Int) {
    if isBraced(node) {
      appendConstruct(node, after: .space)
      return
    }
    let value = document.open()
    let start = document.pieces.count
    let width = document.width
    let breaks = document.breaks
    nest { layouter in layouter.appendConstruct(node, after: .line(1)) }
    let room = DocumentPrinter.lineLength - (document.depth + 1) * Document.indentation
    let isTooLong = document.breaks > breaks || document.width - width > room
    if isTooLong, isBracketed(node) || isText(node) {
      document.flatten(from: start)
    }
    document.close(value)
  }

  /// `true` iff the expression at `node` is a list or in braces.
  private func isBraced(_ node: Int) -> Bool {
    switch expression(at: node) {
    case .list?, .record?, .history?, .observations?, .dated?, .atLeast?: true
    default: false
    }
  }

  /// `true` iff the expression at `node` is a text.
  private func isText(_ node: Int) -> Bool {
    guard case .literal(.text)? = expression(at: node) else { return false }
    return true
  }

  /// `true` iff the expression at `node` has brackets that can be broken, and nothing behind them.
  private func isBracketed(_ node: Int) -> Bool {
    switch expression(at: node) {
    case .comprehension?, .call?: true
    default: false
    }
  }

}

extension TokenRole {

  /// `true` iff an attribute that begins with a token so read stays beside the name before it.
  fileprivate var belongsToName: Bool {
    guard case .keyword(let keyword) = self else { return false }
    switch keyword {
    case .plural, .uniquePolicy, .firstPolicy, .anyPolicy, .sumPolicy, .leastPolicy,
      .greatestPolicy:
      return true
    default: return false
    }
  }

}
