internal import Planning
internal import Values

/// Truth values: Kleene's, with faults.
extension Evaluator {

  /// Returns Kleene's or of `operands` iff `absorbing` is yes, else his and.
  mutating func junction(_ operands: [PlanNode.ID], absorbing: Bool) -> Answer {
    var junction = Junction(absorbing: absorbing)
    for operand in operands { junction.add(evaluate(operand)) }
    return junction.result
  }

  /// Returns whether as many of `operands` hold as `number` says.
  ///
  /// It is yes once so many do, no once so few still can, whatever the others are.
  mutating func atLeast(
    _ number: PlanNode.ID, _ operands: [PlanNode.ID], at node: PlanNode.ID
  ) -> Answer {
    let number = evaluate(number)
    var answers: [Answer] = []
    answers.reserveCapacity(operands.count)
    for operand in operands { answers.append(evaluate(operand)) }
    switch number {
    case .known(let value, let marks):
      return atLeast(value.amount, answers).marked(marks)
    case .open(let open):
      var needs = NeedUnion()
      needs.formUnion(open.needs)
      if open.exhaustive.isEmpty {
        for answer in answers { needs.formUnion(answer.needs) }
        return .open(Open(needs: needs.needs))
      }
      let branches = open.exhaustive.map {
        Branch(ways: [$0.when], answer: atLeast($0.value.amount, answers).marked($0.marks))
      }
      return agreed(branches, needs: needs.needs)
    case .fault:
      return number
    case .record, .list:
      unreachable("a number is neither a record nor a list")
    }
  }

  /// Returns whether at least `number` of `answers` are yes.
  private func atLeast(_ number: Rational, _ answers: [Answer]) -> Answer {
    var yes = 0
    var no = 0
    var marks: Marks = []
    for answer in answers {
      marks.formUnion(answer.marks)
      if let truth = answer.truth { if truth { yes += 1 } else { no += 1 } }
    }
    if Rational(yes) >= number {
      // As of *or*: what is not needed for the answer does not rub off on it.
      return .truth(
        true,
        marks.marks { Rational(count(of: true, in: answers, without: $0)) < number })
    }
    if Rational(answers.count - no) < number {
      return .truth(
        false,
        marks.marks {
          Rational(answers.count - count(of: false, in: answers, without: $0)) >= number
        })
    }
    for answer in answers where answer.fault != nil { return answer }

    var needs = NeedUnion()
    // How many hold, by the ways that the open ones could turn out.
    var counts: [Alternative]? = [Alternative(value: .number(Rational(yes)), marks: [], when: [])]
    for case .open(let open) in answers {
      needs.formUnion(open.needs)
      guard let old = counts, !open.exhaustive.isEmpty,
        old.count * open.exhaustive.count <= mostCombinations
      else {
        counts = nil
        continue
      }
      counts = old.flatMap { count in
        open.exhaustive.compactMap { alternative in
          guard let when = joined(count.when, alternative.when) else { return nil }
          let holds = alternative.value == .boolean(true)
          return Alternative(
            value: .number(count.value.amount + (holds ? 1 : 0)),
            marks: count.marks.union(alternative.marks), when: when)
        }
      }
    }
    let alternatives = counts?.map {
      Alternative(
        value: .boolean($0.value.amount >= number), marks: marks.union($0.marks), when: $0.when)
    }
    return openAnswer(alternatives, needs: needs.needs)
  }

  /// Returns how many of `answers` are `truth` and lack `mark`.
  private func count(of truth: Bool, in answers: [Answer], without mark: Marks) -> Int {
    answers.count { $0.truth == truth && !$0.marks.contains(mark) }
  }

  /// Returns whether `element` is in `list`: Kleene's or of the equalities.
  mutating func member(
    _ element: PlanNode.ID, _ list: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let element = evaluate(element)
    let list = evaluate(list)
    switch list {
    case .list(let elements, let marks):
      var junction = Junction(absorbing: true)
      for candidate in elements {
        let equality = isEqual(element, candidate.answer, at: node)
        guard let membership = candidate.membership else {
          junction.add(equality)
          continue
        }
        var both = Junction(absorbing: false)
        both.add(membership)
        both.add(equality)
        junction.add(both.result)
      }
      return junction.result.marked(marks)
    case .open(let open):
      var needs = NeedUnion()
      needs.formUnion(element.needs)
      needs.formUnion(open.needs)
      return element.fault != nil ? element : .open(Open(needs: needs.needs))
    case .fault:
      return list
    case .known, .record:
      unreachable("what something is in is a list")
    }
  }

  /// Returns whether `value` is at least `low` and at most `high`, decided by one of them if it can.
  mutating func between(
    _ value: PlanNode.ID, _ low: PlanNode.ID, _ high: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let value = evaluate(value)
    let low = evaluate(low)
    let high = evaluate(high)
    return both(isAtMost(low, value, at: node), isAtMost(value, high, at: node))
  }

  /// Returns Kleene's and of `a` and `b`.
  func both(_ a: Answer, _ b: Answer) -> Answer {
    var junction = Junction(absorbing: false)
    junction.add(a)
    junction.add(b)
    return junction.result
  }

  /// Returns Kleene's or of `a` and `b`.
  func either(_ a: Answer, _ b: Answer) -> Answer {
    var junction = Junction(absorbing: true)
    junction.add(a)
    junction.add(b)
    return junction.result
  }

  /// Returns `yes` or `no` as `condition` says; where it is open, what both agree on.
  ///
  /// What the condition rules out is not evaluated, so no fault of it surfaces. A fault of the
  /// condition does not matter where both agree.
  mutating func conditional(
    _ condition: PlanNode.ID, _ yes: PlanNode.ID, _ no: PlanNode.ID
  ) -> Answer {
    let answer = evaluate(condition)
    switch answer {
    case .known(let value, let marks):
      return evaluate(value == .boolean(true) ? yes : no).marked(marks)
    case .open(let open):
      return conditional(condition, open, yes, no)
    case .fault:
      let before = faults.count
      let first = evaluate(yes)
      let second = evaluate(no)
      faults.removeSubrange(before...)
      return common([first, second]) ?? answer
    case .record, .list:
      unreachable("a condition is a truth value")
    }
  }

  /// Returns what `yes` and `no` agree on, of which `condition` chooses one, which is `open`.
  ///
  /// It stands apart so that conditions that are nested deeply have room on the stack.
  private mutating func conditional(
    _ condition: PlanNode.ID, _ open: Open, _ yes: PlanNode.ID, _ no: PlanNode.ID
  ) -> Answer {
    let before = faults.count
    let fork = fork(condition, open)
    let first = Branch(ways: fork.ways(true), answer: evaluate(yes).marked(fork.marks))
    let second = Branch(ways: fork.ways(false), answer: evaluate(no).marked(fork.marks))
    // Where both come to the same in the same cases, it does not matter which is taken.
    if isSame(first.answer, yes, second.answer, no) { return first.answer }
    let answer = supposed(agreed([first, second], needs: open.needs), faultsBefore: before)
    return answer.mayBe(open.fault)
  }

  /// `true` iff `a` and `b`, which are open, come to the same whatever is learned: both list the same
  /// values, or are one fact.
  private func isSame(
    _ a: Answer, _ first: PlanNode.ID, _ b: Answer, _ second: PlanNode.ID
  ) -> Bool {
    guard case .open(let open) = a, a == b else { return false }
    if !open.exhaustive.isEmpty { return true }
    guard let path = path(of: first, in: frames.count - 1), !path.steps.isEmpty else {
      return false
    }
    return path == self.path(of: second, in: frames.count - 1)
  }

}

/// Questions about the state of the file: more facts could change the answer.
extension Evaluator {

  /// Returns whether `operand` is known.
  mutating func isKnown(_ operand: PlanNode.ID) -> Answer {
    let answer = consult(operand)
    return answer.fault != nil ? answer : .truth(!answer.isOpen, .consultsFile)
  }

  /// Returns what `value` comes to; where it is open, what `substitute` does.
  mutating func otherwise(_ value: PlanNode.ID, _ substitute: PlanNode.ID) -> Answer {
    let answer = consult(value)
    guard case .open(let open) = answer else { return answer.marked(.consultsFile) }
    let second = evaluate(substitute).marked(.consultsFile)
    guard case .open(let rest) = second else { return second }
    // Either of the two would help.
    var needs = NeedUnion()
    needs.formUnion(open.needs)
    needs.formUnion(rest.needs)
    return .open(
      Open(needs: needs.needs, alternatives: rest.alternatives, fault: rest.fault))
  }

  /// Returns what `operand` comes to, and keeps the facts that it reads, known or not.
  private mutating func consult(_ operand: PlanNode.ID) -> Answer {
    consultations += 1
    let answer = evaluate(operand)
    consultations -= 1
    if recordsReads {
      for case .fact(let path) in answer.needs { consulted.append(path) }
    }
    return answer
  }

  /// Returns whether `operand` is open.
  mutating func isOpen(_ operand: PlanNode.ID) -> Answer {
    let answer = evaluate(operand)
    return .truth(answer.isOpen, answer.isOpen ? .consultsFile : [])
  }

  /// Returns whether a figure that is only approximate took part in `operand`, or in one of its
  /// elements.
  ///
  /// With more facts the same value may come from figures that are exact.
  mutating func isApproximate(_ operand: PlanNode.ID) -> Answer {
    let answer = evaluate(operand)
    switch answer {
    case .known(_, let marks):
      return .truth(marks.contains(.approximate), .consultsFile)
    case .list(let elements, let marks):
      let isMarked =
        marks.contains(.approximate)
        || elements.contains { $0.answer.marks.contains(.approximate) }
      return .truth(isMarked, .consultsFile)
    case .record: return .truth(false, .consultsFile)
    case .open(let open):
      let alternatives = open.exhaustive.map {
        Alternative(
          value: .boolean($0.marks.contains(.approximate)), marks: .consultsFile, when: $0.when)
      }
      return openAnswer(alternatives, needs: open.needs)
    case .fault: return answer
    }
  }

  /// Returns whether `operand` is a fault.
  mutating func isFault(_ operand: PlanNode.ID) -> Answer {
    let answer = evaluate(operand)
    return .truth(answer.fault != nil, answer.isOpen ? .consultsFile : [])
  }

  /// Returns whether `list` has no elements; of a text, whether it has no characters.
  mutating func isEmpty(_ list: PlanNode.ID, at node: PlanNode.ID) -> Answer {
    let answer = evaluate(list)
    guard case .list(let elements, let marks) = answer else {
      guard plan[list].type == .text else { return answer }
      return lift(answer, nil, at: node) { (_, text, _) throws(FaultKind) in
        .boolean(text == .text(""))
      }
    }
    var junction = Junction(absorbing: true)
    for element in elements { junction.add(element.membership ?? .truth(true)) }
    return junction.result.negated.marked(marks)
  }

}
