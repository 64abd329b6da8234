internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

extension Reader {

  /// Reads the text up to the cursor.
  mutating func readText(_ mode: ParseMode) {
    while !isAtEnd {
      let start = index
      scope = []
      readNext(mode)
      skip(from: start)
    }
    guard isOpen, end == 0 || isOnNewLine else { return }
    needDeclaration(mode)
  }

  /// Reads a declaration, a statement, or an expression.
  private mutating func readNext(_ mode: ParseMode) {
    if let (head, length) = keyword(where: { $0.isDeclarationHead }), !isExpression(behind: length)
    {
      index += length
      return readDeclaration(head)
    }
    let isName = kind == .word || kind == .quotedName
    if isName, let name = input.name(at: index), lexicon.record(called: name) != nil {
      switch followingKind {
      case .word, .quotedName, .text: return readThing()
      case .end: if mode == .file { return readThing() }
      default: if mode == .file { return readThing() }
      }
    }
    readQuery()
  }

  /// `true` iff what stands behind the first word, of `length` tokens, shows that it is no head.
  private func isExpression(behind length: Int) -> Bool {
    let next = index + length
    guard next < end else { return false }
    switch input.tokens[next].kind {
    case .dot, .leftParenthesis, .equal, .plus, .star, .slash: return true
    default: return false
    }
  }

  /// Offers what a text may go on with.
  private mutating func needDeclaration(_ mode: ParseMode) {
    let isFile = mode == .file
    for keyword in Keyword.allCases where keyword.isDeclarationHead {
      if keyword == .language {
        if end == 0 { offer(keyword, rank: .unlikely) }
      } else {
        offer(keyword, rank: keyword.isStatementHead != isFile ? .best : .near)
      }
    }
    for entry in lexicon.names.entries(fitting: findings.prefix) {
      guard case .record(let record) = entry.role else { continue }
      findings.add(
        entry.text, .type, isFile ? .best : .close,
        title: lexicon.record(record).heading.title(in: input.tongue))
    }
    if isFile { settle() } else { needValue(.anything) }
  }

}
