internal import Planning
internal import Values

/// Kleene's *and*, or his *or*, of as many operands as come, in any order.
///
/// Of *and*: no > fault > open > yes; of *or*: yes > fault > open > no.
struct Junction {

  /// The truth value that decides alone: no of *and*, yes of *or*.
  private let absorbing: Bool

  /// What rubs off where an operand decides alone: what rubbed off on all those that do.
  private var decided: Marks?

  /// The first operand that is a fault.
  private var fault: Answer?

  /// What rubbed off on the operands that do not decide.
  private var marks: Marks = []

  /// The operands that are open.
  private var opens: [Open] = []

  /// `true` iff an open result says when it would come to what.
  private let keepsAlternatives: Bool

  /// Creates an instance without operands: *and* iff `absorbing` is no.
  init(absorbing: Bool, keepsAlternatives: Bool = true) {
    self.absorbing = absorbing
    self.keepsAlternatives = keepsAlternatives
  }

  /// Adds an operand.
  mutating func add(_ operand: Answer) {
    switch operand {
    case .known(let value, let more):
      if value == .boolean(absorbing) {
        decided = decided.map { $0.intersection(more) } ?? more
      } else {
        marks.formUnion(more)
      }
    case .open(let open):
      opens.append(open)
    case .fault:
      if fault == nil { fault = operand }
    case .record, .list:
      unreachable("a truth value is neither a record nor a list")
    }
  }

  /// What the operands come to.
  var result: Answer {
    if let decided { return .truth(absorbing, decided) }
    if let fault { return fault }
    if opens.isEmpty { return .truth(!absorbing, marks) }
    if opens.count == 1 { return .open(opens[0]).marked(marks) }
    var needs = NeedUnion()
    for open in opens { needs.formUnion(open.needs) }
    return openAnswer(keepsAlternatives ? alternatives : nil, needs: needs.needs)
  }

  /// The values that the open operands could take together; `nil` where they are not known.
  private var alternatives: [Alternative]? {
    var result = [Alternative(value: .boolean(!absorbing), marks: marks, when: [])]
    var isComplete = true
    for open in opens {
      if open.exhaustive.isEmpty {
        isComplete = false
        continue
      }
      var next: [Alternative] = []
      for old in result {
        // What decides alone does so whatever the others are.
        if old.value == .boolean(absorbing) {
          next.append(old)
          continue
        }
        for new in open.exhaustive {
          guard let when = joined(old.when, new.when) else { continue }
          let marks = new.value == .boolean(absorbing) ? new.marks : old.marks.union(new.marks)
          next.append(Alternative(value: new.value, marks: marks, when: when))
        }
      }
      if next.count > mostCombinations { return nil }
      result = next
    }
    return isComplete || result.allSatisfy { $0.value == .boolean(absorbing) } ? result : nil
  }

}

/// Ends the program: the plan breaks a promise that its makers gave.
func unreachable(_ promise: String) -> Never {
  fatalError(promise)
}
