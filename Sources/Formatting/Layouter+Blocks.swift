internal import SourceText
internal import Syntax
internal import Vocabulary

// What stands in braces.
extension Layouter {

  /// The most fields of a thing that may stand on one line.
  private static let mostFieldsOnLine = 3

  /// Appends the expression in braces at `node`, with the exceptions to it.
  ///
  /// The brace stands there already iff `isOpen`; each part takes a line of its own if `isBroken`.
  mutating func appendBody(
    _ node: Int, after separator: Separator, isOpen: Bool = false, isBroken: Bool = false
  ) {
    let parts = parts(of: node)
    if !isOpen { appendToken(after: separator) }
    document.indent()
    for (index, part) in parts.dropFirst().dropLast().enumerated() {
      append(part, after: index == 0 ? .line(1) : .hardLine)
    }
    appendCommentsBeforeCloser()
    document.dedent()
    if parts.count > 1 { appendToken(after: parts.count > 2 ? .line(1) : .none) }
    if isBroken { document.breakGroups() }
  }

  /// Appends the entries in braces at `node`, the body of a phrase that begins with `role`, or a part of
  /// an expression if that is nil.
  ///
  /// The brace stands there already iff `isOpen`.
  mutating func appendBlock(
    _ node: Int, of role: TokenRole? = nil, after separator: Separator, isOpen: Bool = false
  ) {
    let entries = parts(of: node).dropFirst().dropLast()
    // The lines of a body are those of its phrase: they are broken where that is.
    let group = role == nil ? document.open() : nil
    if !isOpen { appendToken(after: separator) }
    let mayBeOnLine = mayBeOnLine(entries, of: role)
    document.indent()
    var run = AlignedRun(depth: document.depth)
    for (index, part) in entries.enumerated() {
      let separator: Separator =
        mayBeOnLine ? .line(index == 0 ? 1 : 2) : index == 0 ? .firstLine : .hardLine
      if role != nil, index > 0 { endCell() }
      appendEntry(part, after: separator, to: &run)
    }
    align(&run)
    appendCommentsBeforeCloser()
    document.dedent()
    if case .rightBrace = tokens[position].kind {
      appendToken(after: entries.isEmpty ? .space : .line(1))
    }
    if !entries.isEmpty && !mayBeOnLine { document.breakGroups() }
    if let group { document.close(group) }
  }

  /// `true` iff `entries`, the body of a phrase that begins with `role`, may stand on one line.
  func mayBeOnLine(_ entries: ArraySlice<Part>, of role: TokenRole?) -> Bool {
    var limit = Int.max
    switch role {
    case .keyword(let keyword)?:
      switch keyword {
      case .parameter: limit = 1
      case .choice, .record, .extend, .interpretation, .data: limit = Self.mostFieldsOnLine
      default: return false
      }
    case .name?:
      // What stands alone has more lines than what is a part of something.
      limit = document.depth > 0 ? Self.mostFieldsOnLine : Self.mostFieldsOnLine - 1
    case .some(.none), .continuation?: return false
    case nil: break
    }
    guard entries.count <= limit else { return false }
    return entries.enumerated().allSatisfy { index, entry in
      guard case .construct(let node) = entry, index == 0 || !isAfterBlankLine(node) else {
        return false
      }
      return isPlain(node, isInExpression: role == nil)
    }
  }

  /// `true` iff the author has an empty line before the construct at `node`.
  private func isAfterBlankLine(_ node: Int) -> Bool {
    let first = Int(constructs.nodes[node].construct.start)
    guard first > 0 else { return false }
    let trivia = source.bytes[Int(tokens[first - 1].end)..<Int(tokens[first].start)]
    return trivia.count { $0 == 0x0A } > 1
  }

  /// `true` iff the entry at `node` may stand beside others on a line: it has neither a title nor, unless
  /// it `isInExpression`, a block of its own.
  private func isPlain(_ node: Int, isInExpression: Bool) -> Bool {
    let range = constructs.nodes[node].construct.tokens
    if isInExpression { return true }
    for position in range {
      switch tokens[position].kind {
      case .leftBrace: return false
      case .text:
        // The text of a field is its value, that of a declaration its title.
        if position > range.lowerBound, tokens[position - 1].kind != .colon,
          !isCited(position), tokens[position - 1].kind != .leftBracket,
          tokens[position - 1].kind != .comma
        {
          return false
        }
      default: break
      }
    }
    return true
  }

  /// `true` iff the text at `position` is the clause of a source.
  private func isCited(_ position: Int) -> Bool {
    guard position > 1, roles[position - 1] == .name else { return false }
    return roles[position - 2] == .keyword(.cites) || tokens[position - 2].kind == .comma
  }

}
