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
        entry.text, .type, isFile ? .best : .close, title: lexicon.record(record).heading.title)
    }
    if isFile { settle() } else { needValue(.anything) }
  }

  /// Reads the statement that `head` begins, after its words.
  mutating func readStatement(_ head: Keyword) {
    switch head {
    case .show: readQuery()
    case .decide: readDecide()
    case .setAsOf: readDate()
    case .why, .whyNot: readReason()
    case .whatIf: readChanges()
    case .historyOf: readHistory()
    default: readLoosely()
    }
  }

  /// Reads what is decided, for what, and as of when.
  private mutating func readDecide() {
    needName { if case .decision = $0 { true } else { false } }
    let place = takeName().flatMap { lexicon.decision(called: $0) }
    expect(.for)
    _ = readOperand(
      .value(place.flatMap { lexicon.program.decisions[$0].subject }.map { .record($0) }))
    if take(.asOf) { readDate() } else { offer(.asOf, rank: .best) }
  }

  /// Reads the name of what is to be explained.
  private mutating func readReason() {
    if isOpen { offerReasons() }
    _ = takeName()
  }

  /// Offers the names of what can be explained: the requirements of the last decision, and rules.
  private mutating func offerReasons() {
    let all = lexicon.program.decisions.indices
    for place in decision.map({ $0..<$0 + 1 }) ?? all {
      for requirement in lexicon.requirements(ofDecision: place) {
        findings.add(requirement.name, .part, .best, title: requirement.title)
      }
    }
    for rule in lexicon.program.rules {
      findings.add(
        lexicon.spelling(rule.heading), .name, .unlikely, title: rule.heading.title)
    }
  }

  /// Puts the facts of the last decision into scope, or of all where none was taken.
  mutating func enterSubject() {
    let all = Array(lexicon.program.decisions.indices)
    var names: Set<String> = []
    for place in decision.map({ [$0] }) ?? all {
      guard let subject = lexicon.subject(ofDecision: place),
        names.insert(subject.name).inserted
      else { continue }
      scope.append(.variable(subject.name, subject.record.map { .record($0) }))
    }
  }

  /// Reads changes of facts.
  private mutating func readChanges() {
    enterSubject()
    repeat {
      needFact()
      let field = readOperand(.anything)
      if take(.equal) { readExpression(.value(field.type)) } else { settle() }
    } while take(.comma) || take(.semicolon)
  }

  /// Offers the facts of the last decision, and what people answer.
  private mutating func needFact() {
    guard isOpen else { return }
    for case .variable(let name, let type) in scope {
      findings.add(
        name, .name, .best, opening: ".", type: type.flatMap { lexicon.spelling(of: $0) })
    }
    offerQuestions(.near)
    settle()
  }

  /// Reads what has a history.
  private mutating func readHistory() {
    guard isOpen else {
      _ = readOperand(.anything)
      return
    }
    let program = lexicon.program
    for entry in lexicon.names.entries(fitting: findings.prefix) {
      switch entry.role {
      case .definition(let place) where program.definitions[place].kind == .parameter:
        findings.add(
          entry.text, .name, .best,
          type: program.definitions[place].type.flatMap { lexicon.spelling(of: $0) },
          title: title(of: entry.role))
      case .thing(let place):
        let changes = program.things[place].fields.values.contains { content in
          switch content {
          case .history, .observations: true
          case .sources, .value, .dated: false
          }
        }
        findings.add(
          entry.text, .name, changes ? .near : .unlikely, opening: ".",
          title: title(of: entry.role))
      case .things, .definition, .question, .decision, .record, .choice, .value, .other: continue
      }
    }
    settle()
  }

  /// Reads a statement of which nothing is known but that expressions and words take turns in it.
  private mutating func readLoosely() {
    enterSubject()
    while !isAtEnd {
      let start = index
      readExpression()
      skip(from: start)
    }
    if index > 0, input.tokens[index - 1].kind != .comma { offerScopeAndNames() }
  }

  /// Offers any value, where one may stand.
  private mutating func offerScopeAndNames() {
    let wasSettled = isSettled
    needValue(.anything)
    isSettled = wasSettled
  }

}
