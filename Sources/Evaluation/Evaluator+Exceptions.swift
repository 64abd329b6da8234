internal import Planning
internal import Values

/// What a clause came to.
struct Ruling {

  /// The answer.
  let answer: Answer

  /// The innermost exception that was applied.
  let exception: Int32?

  /// Returns `self` with `more` marks.
  func marked(_ more: Marks) -> Ruling {
    more.isEmpty ? self : Ruling(answer: answer.marked(more), exception: exception)
  }

}

/// A condition that chooses what is evaluated, and is open or a fault.
struct Doubt {

  /// The expression.
  let node: PlanNode.ID

  /// What it came to.
  let answer: Answer

}

/// Default logic: an exception stands in place of what it hangs on where it applies.
extension Evaluator {

  /// Returns what `clause` comes to, by the exceptions that are in force and apply.
  mutating func evaluate(_ clause: PlanClause) -> Ruling {
    if clause.exceptions.isEmpty { return Ruling(answer: evaluate(clause.body), exception: nil) }
    var applying: [Int] = []
    var doubtful: [Int] = []
    var doubts: [Doubt] = []
    var marks: Marks = []
    for (position, exception) in clause.exceptions.enumerated() {
      let applies = applies(exception)
      marks.formUnion(applies.marks)
      if let truth = applies.truth {
        if truth { applying.append(position) }
      } else {
        doubtful.append(position)
        doubts.append(Doubt(node: exception.condition ?? clause.body, answer: applies))
      }
    }

    if doubts.isEmpty, applying.count < 2 {
      if recordsCoverage { note(applying, of: clause) }
      return self.ruling(of: clause, where: applying.first).marked(marks)
    }
    var choice = Choice(clause)
    guard !doubts.isEmpty else {
      let chosen = choice.chosen(applying)
      if recordsCoverage { note(chosen, of: clause) }
      return choice.ruling(chosen, by: &self).marked(marks)
    }
    if recordsCoverage { note([], doubtful: applying + doubtful, of: clause) }

    var exceptions: Set<Int32?> = []
    let answer = settle(
      doubts,
      choice: { isSo in
        let rest = doubtful.indices.filter { isSo($0) }.map { doubtful[$0] }
        return choice.chosen((applying + rest).sorted())
      },
      all: { evaluator in
        // Whatever applies, it is one of these, and if they agree nothing can conflict.
        ([-1] + applying + doubtful).map { choice.clause($0, by: &evaluator).answer }
      },
      result: { evaluator, chosen in
        let ruling = choice.ruling(chosen, by: &evaluator)
        // What goes wrong where two apply says nothing of which one does.
        if ruling.answer.fault == nil { exceptions.insert(ruling.exception) }
        return ruling.answer
      })
    let common = exceptions.count == 1 ? exceptions.first ?? nil : nil
    return Ruling(answer: answer.marked(marks), exception: common)
  }

  /// Returns what `clause` comes to where no exception but the one at `position`, if any, applies.
  private mutating func ruling(of clause: PlanClause, where position: Int?) -> Ruling {
    guard let position else { return Ruling(answer: evaluate(clause.body), exception: nil) }
    let exception = clause.exceptions[position]
    let inner = evaluate(exception.clause)
    return Ruling(answer: inner.answer, exception: inner.exception ?? exception.id)
  }

  /// Keeps that the exceptions of `clause` at the positions `chosen` were applied, and that all but
  /// those at the positions `doubtful` were passed over.
  private mutating func note(_ chosen: [Int], doubtful: [Int] = [], of clause: PlanClause) {
    for (position, exception) in clause.exceptions.enumerated() {
      let ways: Coverage.Ways =
        if chosen.contains(position) {
          .yes
        } else if doubtful.contains(position) {
          .undecided
        } else {
          .no
        }
      coverage.exceptions[exception.id, default: .reached].formUnion(ways)
    }
  }

  /// Returns whether `exception` is in force and applies.
  private mutating func applies(_ exception: PlanException) -> Answer {
    let force = isInForce(exception.validity)
    if force.truth == false { return force }
    guard let condition = exception.condition else { return force }
    return both(force, evaluate(condition))
  }

}

/// The choice between a body and its exceptions.
private struct Choice {

  /// What is chosen from.
  private let clause: PlanClause

  /// What the exceptions came to, and at the end the body, as far as they were evaluated.
  private var rulings: [Ruling?]

  /// Creates an instance for `clause`.
  init(_ clause: PlanClause) {
    self.clause = clause
    rulings = Array(repeating: nil, count: clause.exceptions.count + 1)
  }

  /// Returns what the exception at `position`, or the body (-1), comes to.
  mutating func clause(_ position: Int, by evaluator: inout Evaluator) -> Ruling {
    let index = position < 0 ? rulings.count - 1 : position
    if let ruling = rulings[index] { return ruling }
    let ruling: Ruling
    if position < 0 {
      ruling = Ruling(answer: evaluator.evaluate(clause.body), exception: nil)
    } else {
      let exception = clause.exceptions[position]
      let inner = evaluator.evaluate(exception.clause)
      ruling = Ruling(answer: inner.answer, exception: inner.exception ?? exception.id)
    }
    rulings[index] = ruling
    return ruling
  }

  /// Returns those of the exceptions at the positions `applying` that no other of them overrides.
  func chosen(_ applying: [Int]) -> [Int] {
    if applying.count < 2 { return applying }
    let overridden = applying.flatMap { clause.exceptions[$0].overrides }
    let rest = applying.filter { !overridden.contains(clause.exceptions[$0].id) }
    return rest.isEmpty ? applying : rest
  }

  /// Returns what the clause comes to where just the exceptions at the positions `chosen` apply, of
  /// which none overrides another.
  mutating func ruling(_ chosen: [Int], by evaluator: inout Evaluator) -> Ruling {
    guard let first = chosen.first else { return clause(-1, by: &evaluator) }
    let ruling = clause(first, by: &evaluator)
    if chosen.count == 1 { return ruling }

    // Several apply at once: a fault, unless they agree.
    let rulings = chosen.map { clause($0, by: &evaluator) }
    if let fault = rulings.first(where: { $0.answer.fault != nil }) { return fault }
    for (i, a) in rulings.enumerated() where !a.answer.isOpen {
      for (j, b) in rulings.enumerated().dropFirst(i + 1) where !b.answer.isOpen {
        if a.answer.agrees(with: b.answer) { continue }
        let ids = (clause.exceptions[chosen[i]].id, clause.exceptions[chosen[j]].id)
        return Ruling(
          answer: evaluator.fail(.conflict(ids.0, ids.1), at: clause.body), exception: nil)
      }
    }
    if rulings.contains(where: { $0.answer.isOpen }) {
      var needs = NeedUnion()
      for ruling in rulings { needs.formUnion(ruling.answer.needs) }
      return Ruling(answer: .open(Open(needs: needs.needs)), exception: nil)
    }
    let marks = rulings.reduce(into: Marks()) { $0.formUnion($1.answer.marks) }
    return Ruling(answer: ruling.answer.marked(marks), exception: ruling.exception)
  }

}

extension Evaluator {

  /// The most doubtful conditions of which all combinations are looked at.
  private static let mostDoubts = 3

  /// Returns what `result` comes to, whether each of `doubts` is so or not, if that makes no
  /// difference; else an open answer in need of what those need that do.
  ///
  /// `choice` says what is chosen, given whether a doubt is so, and `result` what that comes to. A
  /// doubt that is a fault is the answer if it makes a difference. Where there are too many doubts to
  /// look at all combinations, the answer is what `all` agree on.
  mutating func settle(
    _ doubts: [Doubt], choice: ((Int) -> Bool) -> [Int], all: (inout Evaluator) -> [Answer],
    result: (inout Evaluator, [Int]) -> Answer
  ) -> Answer {
    let before = faults.count
    guard doubts.count <= Self.mostDoubts else {
      let answer = common(all(&self), unlessIn: doubts)
      return supposed(answer, faultsBefore: before)
    }
    let choices = (0..<(1 << doubts.count)).map { mask in choice { mask & (1 << $0) != 0 } }
    var results: [Answer] = []
    for choice in choices { results.append(result(&self, choice)) }
    return settled(doubts, choices, results, faultsBefore: before)
  }

  /// Returns what `results` agree on, each of which is what one of `choices` comes to, by which of
  /// `doubts` are so.
  ///
  /// It stands apart so that exceptions and tables that are nested deeply have room on the stack.
  private mutating func settled(
    _ doubts: [Doubt], _ choices: [[Int]], _ results: [Answer], faultsBefore before: Int
  ) -> Answer {
    let mattering = doubts.indices.filter { doubt in
      results.indices.contains { mask in
        let other = mask ^ (1 << doubt)
        if choices[mask] == choices[other] { return false }
        // Two open answers may look alike and come to different things.
        if results[mask].fault != nil { return results[mask] != results[other] }
        return !results[mask].agrees(with: results[other])
      }
    }
    for doubt in mattering where doubts[doubt].answer.fault != nil {
      return doubts[doubt].answer
    }

    var needs = NeedUnion()
    var forks: [(doubt: Int, fork: Fork)] = []
    for doubt in mattering {
      guard case .open(let open) = doubts[doubt].answer else { continue }
      needs.formUnion(open.needs)
      forks.append((doubt, fork(doubts[doubt].node, open)))
    }
    let marks = results.reduce(into: Marks()) { $0.formUnion($1.marks) }
    if forks.isEmpty { return supposed(results[0].marked(marks), faultsBefore: before) }
    var branches: [Branch] = []
    for mask in results.indices {
      // Of those that make no difference, one way stands for both.
      if doubts.indices.contains(where: { mask & (1 << $0) != 0 && !mattering.contains($0) }) {
        continue
      }
      var ways: [[Assumption]]? = [[]]
      var marks: Marks = []
      for (doubt, fork) in forks {
        ways = crossed(ways, fork.ways(mask & (1 << doubt) != 0))
        marks.formUnion(fork.marks)
      }
      branches.append(Branch(ways: ways, answer: results[mask].marked(marks)))
    }
    let answer = supposed(agreed(branches, needs: needs.needs), faultsBefore: before)
    return answer.mayBe(mattering.lazy.compactMap { doubts[$0].answer.possibleFault }.first)
  }

  /// Returns what `answers` agree on; `nil` where they do not, or not all are definite.
  func common(_ answers: [Answer]) -> Answer? {
    guard let first = answers.first, answers.allSatisfy({ $0.agrees(with: first) }) else {
      return nil
    }
    return first.marked(answers.reduce(into: []) { $0.formUnion($1.marks) })
  }

  /// Returns what `answers` agree on, else the first fault or the needs of `doubts` and `answers`.
  func common(_ answers: [Answer], unlessIn doubts: [Doubt]) -> Answer {
    if let common = common(answers) { return common }
    var needs = NeedUnion()
    for doubt in doubts {
      if doubt.answer.fault != nil { return doubt.answer }
      needs.formUnion(doubt.answer.needs)
    }
    for answer in answers { needs.formUnion(answer.needs) }
    return .open(Open(needs: needs.needs))
  }

}
