internal import Syntax

// Brackets.
extension Layouter {

  /// Appends the elements at `node`: all on a line, or each on one of its own.
  mutating func appendElements(_ node: Int, after separator: Separator) {
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
    case .record?, .list?, .history?, .observations?, .group?: true
    default: false
    }
  }

  /// What separates the bracket at `node` from what stands before it, where that would be `separator`.
  func separatorOfBracket(_ node: Int, _ separator: Separator) -> Separator {
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
    if isHugged(node) {
      appendInText(node, after: separator)
      return
    }
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
