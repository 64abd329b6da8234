internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

/// What people ask.
extension Reader {

  /// Reads the statement that `head` begins, after its words.
  mutating func readStatement(_ head: Keyword) {
    switch head {
    case .show: readQuery()
    case .decide: readDecide()
    case .setAsOf: readDate()
    case .why, .whyNot: readReason()
    case .whatIf: readChanges()
    case .whatWouldItTake: readWish()
    case .whatIsMissing: return
    case .sweep: readSweep()
    case .diff: readDiff()
    case .historyOf: readHistory()
    default: readLoosely()
    }
  }

  /// Reads what is decided, for what, and as of when.
  private mutating func readDecide() {
    needName { if case .decision = $0 { true } else { false } }
    let place = takeName().flatMap { lexicon.decision(called: $0) }
    expect(.for)
    // One case is decided, or all those of a list.
    let subject = place.flatMap { lexicon.program.decisions[$0].subject }
    _ = readOperand(.value(subject.map { .list(of: .record($0)) }))
    if take(.asOf) { readDate() } else { offer(.asOf, rank: .best) }
  }

  /// Reads two days, or two things of one kind.
  private mutating func readDiff() {
    let first = readMoment(.anything)
    expect(.diffWith)
    if first.type?.record == nil {
      readDate()
    } else {
      readExpression(.value(first.type), from: .rounding)
    }
  }

  /// Reads the name of what is to be explained.
  private mutating func readReason() {
    if take(.all) { return }
    guard isOpen else {
      enterCase()
      _ = readOperand(.anything)
      return
    }
    let all = lexicon.program.decisions.indices
    for place in decision.map({ $0..<$0 + 1 }) ?? all {
      for requirement in lexicon.requirements(ofDecision: place) {
        findings.add(requirement.name, .part, .best, title: requirement.title)
      }
      if lexicon.program.decisions[place].isFunding { offer(.amount, rank: .near) }
      for name in lexicon.details(ofDecision: place) { findings.add(name, .part, .grammar) }
    }
    offer(.all, rank: .close)
    for rule in lexicon.program.rules {
      findings.add(
        lexicon.spelling(rule.heading), .name, .unlikely,
        title: rule.heading.title(in: input.tongue))
    }
    // What has a value can be explained as well, but is seldom asked about.
    enterCase()
    for case .variable(let name, _) in scope {
      findings.add(name, .name, .unlikely, opening: ".")
    }
    for entry in lexicon.names.entries(fitting: findings.prefix) {
      switch entry.role {
      case .definition, .thing, .things:
        guard findings.hasRoom(for: entry.text, .name, .unlikely) else { continue }
        findings.add(entry.text, .name, .unlikely, title: title(of: entry.role))
      case .question, .decision, .record, .choice, .value, .other: continue
      }
    }
  }

  /// Puts the facts of the last decision into scope, by their name and bare, or the names of all
  /// decisions' facts where none was taken.
  private mutating func enterCase() {
    let all = Array(lexicon.program.decisions.indices)
    var names: Set<String> = []
    for place in decision.map({ [$0] }) ?? all {
      guard let subject = lexicon.subject(ofDecision: place),
        names.insert(subject.name).inserted
      else { continue }
      if decision != nil, let record = subject.record { scope.append(.element(record)) }
      scope.append(.variable(subject.name, subject.record.map { .record($0) }))
    }
  }

  /// Reads changes of facts.
  private mutating func readChanges() {
    enterCase()
    repeat {
      let field = readFact()
      if take(.equal) { readExpression(.value(field.type)) } else { settle() }
    } while take(.comma) || take(.semicolon)
  }

  /// Reads what is to be reached, and what is to stay as it is.
  private mutating func readWish() {
    if take(.for) { readExpression(.value(.money), from: .sum) } else { offer(.for, rank: .best) }
    guard take(.keeping) else { return offer(.keeping, rank: .best) }
    enterCase()
    repeat { _ = readFact() } while take(.comma) || take(.semicolon)
  }

  /// Reads which fact takes which values.
  private mutating func readSweep() {
    enterCase()
    let fact = readFact()
    expect(.sweepFrom)
    readExpression(.value(fact.type), from: .rounding)
    expect(.to)
    readExpression(.value(fact.type), from: .rounding)
  }

  /// Reads a fact of the last decision, or what people answer.
  mutating func readFact() -> Operand {
    guard isOpen else { return readOperand(.anything) }
    for entry in scope.reversed() {
      switch entry {
      case .variable(let name, let type):
        findings.add(
          name, .name, .best, opening: ".", type: type.flatMap { lexicon.spelling(of: $0) })
      case .element(let record):
        for field in lexicon.record(record).fields {
          findings.add(
            lexicon.spelling(field.heading), .field, .near,
            type: lexicon.spelling(of: field.type), title: field.heading.title(in: input.tongue))
        }
      }
    }
    offerQuestions(.close)
    settle()
    return Operand()
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
        let rank: Rank = changes ? .near : .unlikely
        guard findings.hasRoom(for: entry.text, .name, rank) else { continue }
        findings.add(
          entry.text, .name, rank, opening: ".", title: title(of: entry.role))
      case .things, .definition, .question, .decision, .record, .choice, .value, .other: continue
      }
    }
    settle()
  }

  /// Reads a statement of which nothing is known but that expressions and words take turns in it.
  private mutating func readLoosely() {
    enterCase()
    while !isAtEnd {
      let start = index
      readExpression()
      skip(from: start)
    }
    needValue(.anything)
  }

}
