internal import Planning
internal import Values

/// A condition that is open, and the ways in which it could turn out.
struct Fork {

  /// The assumptions under each of which the condition holds.
  private let yes: [[Assumption]]

  /// The assumptions under each of which it does not.
  private let no: [[Assumption]]

  /// What rubs off on what is chosen.
  let marks: Marks

  /// Creates an instance with the given properties.
  init(yes: [[Assumption]], no: [[Assumption]], marks: Marks = []) {
    self.yes = yes
    self.no = no
    self.marks = marks
  }

  /// Returns the assumptions under each of which the condition is `isTrue`.
  func ways(_ isTrue: Bool) -> [[Assumption]] { isTrue ? yes : no }

}

extension Evaluator {

  /// Returns the open condition `node`, to be supposed both ways.
  mutating func fork(_ node: PlanNode.ID, _ open: Open) -> Fork {
    guard open.exhaustive.isEmpty else {
      func ways(_ isTrue: Bool) -> [[Assumption]] {
        open.exhaustive.filter { $0.value == .boolean(isTrue) }.map(\.when)
      }
      return Fork(
        yes: ways(true), no: ways(false),
        marks: open.exhaustive.reduce(into: []) { $0.formUnion($1.marks) })
    }
    switch plan[node].operation {
    case .not(let operand):
      let fork = fork(operand, open)
      return Fork(yes: fork.ways(false), no: fork.ways(true), marks: fork.marks)
    case .and(let operands):
      return conjunction(node, operands) ?? plainFork(node)
    default:
      return plainFork(node)
    }
  }

  /// Returns the conjunction `node` of `operands` as what those of them say that are open; `nil` where
  /// one of these lists its values.
  private mutating func conjunction(
    _ node: PlanNode.ID, _ operands: [PlanNode.ID]
  ) -> Fork? {
    let kept = (faults, derivation, consulted, reads)
    defer { (faults, derivation, consulted, reads) = kept }
    var yes: [[Assumption]]? = [[]]
    var forks: [Fork] = []
    for operand in operands {
      let answer = evaluate(operand)
      if answer.truth == true { continue }
      guard case .open(let open) = answer, open.exhaustive.isEmpty else { return nil }
      let fork = fork(operand, open)
      yes = crossed(yes, fork.ways(true))
      forks.append(fork)
    }
    guard let yes, !forks.isEmpty else { return nil }
    if forks.count == 1 { return Fork(yes: yes, no: forks[0].ways(false)) }
    return Fork(yes: yes, no: plainFork(node).ways(false))
  }

  /// Returns `node` as what it says of a fact, else as itself.
  private mutating func plainFork(_ node: PlanNode.ID) -> Fork {
    if let said = test(node), let scope = scopeOfSubject(said) {
      // One thing may be said at several places.
      let key = ScopedTest(test: said, scope: scope)
      let node = sayings[key] ?? node
      sayings[key] = node
      func way(_ isTrue: Bool) -> [[Assumption]] {
        [[Assumption(.node(node), isTrue: isTrue, scope: scope, said: said)]]
      }
      return Fork(yes: way(true), no: way(false))
    }
    let scope = scope(of: nil)
    return Fork(
      yes: [[Assumption(.node(node), isTrue: true, scope: scope)]],
      no: [[Assumption(.node(node), isTrue: false, scope: scope)]])
  }

  /// Returns what `node` says of a fact that is missing, if it compares one with values.
  private mutating func test(_ node: PlanNode.ID) -> FactTest? {
    /// Returns the missing fact that `node` reads.
    func fact(_ node: PlanNode.ID) -> FactPath? {
      guard let path = path(of: node, in: frames.count - 1), !path.steps.isEmpty else { return nil }
      return path
    }
    let kept = (faults, derivation, consulted, reads)
    defer { (faults, derivation, consulted, reads) = kept }
    /// Returns the value that `node` comes to.
    func value(_ node: PlanNode.ID) -> Value? {
      if case .known(let value, _) = evaluate(node) { value } else { nil }
    }
    switch plan[node].operation {
    case .field, .slot:
      guard let fact = fact(node) else { return nil }
      return FactTest(
        fact: fact,
        comparisons: [FactTest.Comparison(comparison: .equal, value: .boolean(true))])
    case .compare(let comparison, let a, let b):
      if let fact = fact(a), let value = value(b) {
        return FactTest(
          fact: fact, comparisons: [FactTest.Comparison(comparison: comparison, value: value)])
      }
      if let fact = fact(b), let value = value(a) {
        return FactTest(
          fact: fact,
          comparisons: [FactTest.Comparison(comparison: comparison.swapped, value: value)])
      }
      return nil
    case .between(let a, let low, let high):
      guard let fact = fact(a), let low = value(low), let high = value(high) else { return nil }
      return FactTest(
        fact: fact,
        comparisons: [
          FactTest.Comparison(comparison: .greaterOrEqual, value: low),
          FactTest.Comparison(comparison: .lessOrEqual, value: high),
        ])
    default: return nil
    }
  }

  /// Returns a number for the case that `test` is about; `nil` where the fact may have several values
  /// at once.
  private mutating func scopeOfSubject(_ test: FactTest) -> Int32? {
    switch test.fact.root {
    case .named, .definition: return nil
    // A row says what it says by whatever law.
    case .data: return 0
    case .thing(let thing):
      // What a file says by dates is one thing by one law and another by the next.
      guard case .field(_, let field)? = test.fact.steps.first,
        case .absent = plan.things[Int(thing.rawValue)].fields[Int(field)]
      else { return nil }
      return 0
    case .subject:
      guard let frame = frames.last(where: { $0.holdsSubject }), frame.base < slots.count else {
        return nil
      }
      let scope = Scope(
        node: nil, slots: [slots[frame.base]],
        context: Context(day: .known(asOf, []), calendar: plan.calendar, settled: [:]))
      if let number = scopes[scope] { return number }
      let number = Int32(truncatingIfNeeded: scopes.count + 1)
      scopes[scope] = number
      return number
    }
  }

}

/// What is said of a fact of a case.
struct ScopedTest: Hashable {

  /// What is said.
  let test: FactTest

  /// The number of the case.
  let scope: Int32

}
