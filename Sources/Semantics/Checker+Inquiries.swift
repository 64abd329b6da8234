internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// What was asked before a statement, which it may be about.
struct Asked: Sendable {

  /// The decision about a case that was asked for last.
  var decision: Int32?

  /// `true` iff anything was asked.
  var isAnything = false

}

extension ValueType {

  /// `true` iff the values are few, and written down in an order.
  fileprivate var isListed: Bool {
    switch self {
    case .boolean, .choice: true
    case .integer, .decimal, .money, .text, .date, .period, .duration, .record, .list, .outcome,
      .nothing:
      false
    }
  }

}

/// What files and people ask.
extension Checker {

  /// Checks `statement`.
  mutating func check(_ statement: StatementSyntax) {
    switch statement.request {
    case .show(let value):
      infer(value)
      asked.isAnything = true
    case .decide(let name, let subject, let date):
      checkDecide(name, subject)
      if let date { require(date, .date) }
    case .setAsOf(let date): require(date, .date)
    case .historyOf(let value):
      if let requirement = requirement(named: value) {
        setTarget(requirement, of: value)
      } else if case .table(let shown, let clauses) = expression(value), clauses.isBare {
        infer(shown)
      } else {
        infer(value)
        switch program.annotations[context.tree].target(of: value) {
        case .definition?, .field?: break
        // What has no history is shown, and can be asked about as anything that is.
        default: asked.isAnything = true
        }
      }
    case .why(_, let extent):
      guard case .part(let part) = extent else { return requireQuestion(before: statement) }
      // What is declared can be explained any time, a part of an answer after it.
      guard asked.isAnything || isDeclared(part) else {
        return requireQuestion(before: statement)
      }
      checkPart(part)
    case .whatIf(let changes):
      requireQuestion(before: statement)
      bindCase()
      for change in changes {
        guard let type = inferFact(change.field) else {
          infer(change.value)
          continue
        }
        if case .question(let question)? = program.annotations[context.tree].target(
          of: change.field)
        {
          requireAnswer(change.value, to: question)
        } else {
          require(change.value, type)
        }
      }
    case .whatWouldItTake(let amount, let kept):
      if asked.decision == nil {
        report(.declaration(.nothingDecided(mend: written(.decide))), at: statement.site)
      }
      bindCase()
      if let amount { require(amount, .money) }
      for fact in kept { inferFact(fact) }
    case .whatIsMissing: requireQuestion(before: statement)
    case .sweep(let fact, let first, let last):
      requireQuestion(before: statement)
      bindCase()
      let type = inferFact(fact)
      for end in [first, last] {
        if let type { require(end, type) } else { infer(end) }
      }
      if let type, !type.isOrdered, !type.isListed { report(.noOrder(describe(type)), at: fact) }
    case .diff(let first, let second): checkDiff(first, with: second, in: statement)
    }
  }

  /// Checks that `statement` compares two days, or two things of one kind.
  private mutating func checkDiff(
    _ first: ExpressionSyntax.ID, with second: ExpressionSyntax.ID, in statement: StatementSyntax
  ) {
    guard let type = infer(first) else {
      infer(second)
      return
    }
    if case .record = type {
      require(second, type)
      return
    }
    guard type.fits(.date) else {
      reportMismatch(first, expected: .date, found: type)
      infer(second)
      return
    }
    requireQuestion(before: statement)
    require(second, .date)
  }

  /// Returns the requirement that the expression `id` names with its decision, if it is one.
  private func requirement(named id: ExpressionSyntax.ID) -> Target? {
    guard case .member(let base, let name) = expression(id),
      case .name(let symbol) = expression(base),
      case .decision(let number)? = values[context.tongue][key(of: symbol)]
    else { return nil }
    let wanted = names[key(of: name)]
    return partNames(ofDecision: number).lazy.filter { $0.name == wanted }.map(\.target).first {
      if case .requirement = $0 { true } else { false }
    }
  }

  /// Reports that nothing was asked that `statement` could be about.
  private mutating func requireQuestion(before statement: StatementSyntax) {
    if asked.isAnything { return }
    report(.declaration(.nothingAsked(mend: written(.decide))), at: statement.site)
  }

  /// Checks that the decision called `name` is about `subject`, a case or a list of cases.
  private mutating func checkDecide(_ name: NameSyntax, _ subject: ExpressionSyntax.ID) {
    asked.isAnything = true
    // Where nothing is decided, it does not matter of what.
    guard let number = decision(called: key(of: name), at: name.site) else { return }
    asked.decision = number
    guard let record = program.decisions[Int(number)].subject else {
      infer(subject)
      return
    }
    guard let type = infer(subject, expecting: .record(record)) else { return }
    if type.fits(.record(record)) || type.fits(.list(of: .record(record))) { return }
    reportMismatch(subject, expected: .record(record), found: type)
  }

  /// Puts the facts of the case that was decided last into scope: by their name, and bare.
  private mutating func bindCase() {
    guard let number = asked.decision, let record = program.decisions[Int(number)].subject,
      let subject = subjectName(ofDecision: number)
    else { return }
    let slot = makeSlot()
    context.scope.append(.element(slot: slot, type: .record(record), groupName: nil))
    context.scope.append(.variable(subject, .slot(slot), .record(record)))
  }

  /// Returns the name by which the text of the decision `number` calls its facts.
  private mutating func subjectName(ofDecision number: Int32) -> NameKey? {
    let reference = program.decisions[Int(number)].declaration
    let tree = program.trees[reference.tree]
    switch tree.declarations[reference.declaration] {
    case .eligibility(let syntax): return names.key(of: tree.spelling(of: syntax.subject.name))
    case .funding(let syntax): return names.key(of: tree.spelling(of: syntax.subject.name))
    default: return nil
    }
  }

  /// Returns the type of the expression `id`, which must be a fact: a field, or a human decision.
  @discardableResult
  mutating func inferFact(_ id: ExpressionSyntax.ID) -> ValueType? {
    guard let type = infer(id) else { return nil }
    switch program.annotations[context.tree].target(of: id) {
    case .field?, .elementField?, .question?: return type
    default:
      report(
        .naming(.wrongEntity(name: name(of: id), wanted: .fact)), at: site(of: id))
      return nil
    }
  }

  /// Checks the expression `id`, for which something is said to be open: a fact, a question, or the
  /// name of a value that the files leave unknown.
  mutating func checkCause(_ id: ExpressionSyntax.ID) {
    if case .name(let symbol) = expression(id),
      case .definition(let definition)? = values[context.tongue][key(of: symbol)]
    {
      return setTarget(.definition(definition), of: id)
    }
    inferFact(id)
  }

  /// Returns the path or the name that the expression `id` is, as it is written.
  private func name(of id: ExpressionSyntax.ID) -> String {
    switch expression(id) {
    case .name(let symbol): names[key(of: symbol)]
    case .member(let base, let member): name(of: base) + "." + spelling(of: member)
    default: "…"
    }
  }

  /// Checks the expression `id`, which is to be explained: the name of a part of the decision at
  /// hand, of a rule, or what has a value.
  private mutating func checkPart(_ id: ExpressionSyntax.ID) {
    if case .name(let symbol) = expression(id) {
      let name = names[key(of: symbol)]
      if let target = part(called: name) ?? rule(called: name) {
        return setTarget(target, of: id)
      }
      if values[context.tongue][key(of: symbol)] == nil, let number = asked.decision {
        let parts = partNames(ofDecision: number)
        let near = suggest(for: name, among: parts.map(\.name))
        return report(
          .noRequirement(
            decision: program.decisions[Int(number)].heading.name.english, name: name,
            near: near.isEmpty ? parts.map(\.name) : near),
          at: site(of: id), near: near)
      }
    }
    bindCase()
    infer(id)
  }

  /// `true` iff the expression `id` begins with the name of something that is declared.
  private func isDeclared(_ id: ExpressionSyntax.ID) -> Bool {
    switch expression(id) {
    case .name(let symbol):
      let key = key(of: symbol)
      return rule(called: names[key]) != nil || values[context.tongue][key] != nil
    case .member(let base, _), .call(let base, _), .group(let base): return isDeclared(base)
    default: return false
    }
  }

  /// Returns what `name` is the name of in the decision at hand.
  private func part(called name: String) -> Target? {
    guard let number = asked.decision else { return nil }
    return partNames(ofDecision: number).first { $0.name == name }?.target
  }

  /// Returns the rule called `name`.
  private func rule(called name: String) -> Target? {
    program.rules.firstIndex { $0.heading.name.english == name }
      .map { .rule(Int32(truncatingIfNeeded: $0)) }
  }

  /// Returns the names of the parts of the decision `number` and of what it rests on, and what they
  /// are the names of: an exception is told with what it hangs on.
  private func partNames(ofDecision number: Int32) -> [(name: String, target: Target)] {
    let model = program.decisions[Int(number)]
    let reference = model.declaration
    let tree = program.trees[reference.tree]
    var parts: [(name: String, target: Target)] = []
    func addLets(_ lets: [LetSyntax]) {
      for (position, definition) in lets.enumerated() {
        let position = Int32(truncatingIfNeeded: position)
        parts.append(
          (tree.spelling(of: definition.name), .letOf(decision: number, position)))
      }
    }
    func add(_ exceptions: [ExceptionSyntax], of target: Target) {
      for exception in exceptions {
        parts.append((tree.spelling(of: exception.name), target))
        add(exception.exceptions, of: target)
      }
    }
    switch tree.declarations[reference.declaration] {
    case .eligibility(let syntax):
      for (position, requirement) in syntax.requirements.enumerated() {
        let target = Target.requirement(
          decision: number, Int32(truncatingIfNeeded: position))
        parts.append((tree.spelling(of: requirement.name), target))
        add(requirement.exceptions, of: target)
      }
      addLets(syntax.lets)
    case .funding(let syntax):
      if let eligibility = model.eligibility { parts += partNames(ofDecision: eligibility) }
      parts.append((Keyword.amount.spelling(in: context.tongue), .amount(decision: number)))
      add(syntax.exceptions, of: .amount(decision: number))
      addLets(syntax.lets)
    default: break
    }
    return parts
  }

}
