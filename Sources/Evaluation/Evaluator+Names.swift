package import Planning
internal import Values

/// What names stand for: `let`s, questions, definitions; and the law of another day.
extension Evaluator {

  /// Returns what the `let` at a position comes to, computed at most once.
  mutating func local(_ local: Int32) -> Answer {
    let top = frames.count - 1
    let position = frames[top].memoBase + Int(local)
    if let known = memo[position] {
      for fault in known.faults where !faults.contains(fault) { faults.append(fault) }
      if !known.consulted.isEmpty { consulted.append(contentsOf: known.consulted) }
      if consultations > 0 { consultPath(of: frames[top].shape.locals[Int(local)]) }
      recordOrigin(known.steps)
      return known.answer
    }
    let faultsBefore = faults.count
    let consultedBefore = consulted.count
    let start = derivation.steps.count
    let answer = evaluate(frames[top].shape.locals[Int(local)])
    memo[position] = Memo(
      answer: answer,
      faults: faults[faultsBefore...].withoutRepeats,
      consulted: consulted[consultedBefore...].withoutRepeats,
      steps: start..<derivation.steps.count)
    return answer
  }

  /// Returns what a person answered to the question at a position: about the case, about all that is
  /// asked, for the funding, for the program, in this order.
  mutating func question(_ question: Int32, at node: PlanNode.ID) -> Answer {
    let declared = plan.questions[Int(question)]
    if let answer = givenAnswer(to: question) ?? declared.settled {
      if declared.type == .boolean { return .known(answer, []) }
      return .known(answer, declared.readings.first { $0.value == answer }?.marks ?? [])
    }
    noteRead([.question(question)], at: node)
    if declared.type == .boolean {
      return .open(
        Open(
          needs: [.question(question)],
          alternatives: [true, false].map {
            let assumption = Assumption(.question(question), isTrue: $0)
            return Alternative(value: .boolean($0), marks: [], when: [assumption])
          }))
    }
    let count = Int32(truncatingIfNeeded: declared.readings.count)
    let alternatives = declared.readings.enumerated().map { position, reading in
      let position = Int32(truncatingIfNeeded: position)
      return Alternative(
        value: reading.value, marks: reading.marks,
        when: [Assumption(.reading(question, position, of: count), isTrue: true)])
    }
    return openAnswer(alternatives, needs: [.question(question)])
  }

  /// Returns the answer to the question at a position that was given for what is asked, or for the
  /// funding at hand.
  private func givenAnswer(to question: Int32) -> Value? {
    if !caseAnswers.isEmpty, let answer = caseAnswers[question] { return answer }
    if !answers.isEmpty, let answer = answers[question] { return answer }
    return context.settled.isEmpty ? nil : context.settled[question]
  }

  /// Returns what the definition at a position comes to, applied to `arguments`.
  mutating func call(
    _ definition: Int32, _ arguments: [PlanNode.ID], at node: PlanNode.ID
  ) -> Answer {
    let base = slots.count
    for argument in arguments {
      let answer = evaluate(argument)
      slots.append(answer)
    }
    enter(
      plan.definitions[Int(definition)].frame, base: base, site: node, holdsSubject: false)
    defer { leave() }
    return remembering({ evaluator in
      .call(
        definition, Array(evaluator.slots[base..<base + arguments.count]), evaluator.context)
    }) { evaluator in
      evaluator.body(of: definition, at: node)
    }
  }

  /// Returns what the version in force of the definition at a position comes to in the current frame.
  mutating func body(of definition: Int32, at node: PlanNode.ID?) -> Answer {
    let versions = plan.definitions[Int(definition)].versions
    if recordsCoverage { coverage.definitions.insert(definition) }
    if versions.count == 1, versions[0].validity == .always {
      return evaluate(versions[0].clause).answer.naming(definition)
    }
    return inForce(
      versions.count, validity: { versions[$0].validity }, at: node,
      gap: { .gap(definition: definition, $0) },
      { evaluator, position in
        if evaluator.recordsCoverage { evaluator.noteVersion(position, of: definition) }
        return evaluator.evaluate(versions[position].clause).answer.naming(definition)
      })
  }

  /// Keeps that the version at `position` of `definition` was in force, or may have been.
  private mutating func noteVersion(_ position: Int, of definition: Int32) {
    let part = Coverage.Part(definition, Int32(truncatingIfNeeded: position))
    let isCertain = context.day.known != nil
    coverage.versions[part, default: .reached].formUnion(isCertain ? .yes : .undecided)
  }

  /// Returns what the version in force of `count` comes to; where the as-of date is open, or a fault,
  /// what all versions agree on.
  ///
  /// Days that no version covers are a fault where they are asked for; a date that is not known does
  /// not ask for them.
  mutating func inForce(
    _ count: Int, validity: (Int) -> Validity, at node: PlanNode.ID?, gap: (Day) -> FaultKind,
    _ evaluate: (inout Evaluator, Int) -> Answer
  ) -> Answer {
    switch context.day {
    case .known(let day, let marks):
      noteDay(day)
      for position in 0..<count where validity(position).contains(day) {
        return evaluate(&self, position).marked(marks)
      }
      return fail(gap(day), at: node)
    case .fault(let fault):
      let before = faults.count
      let answers = (0..<count).map { evaluate(&self, $0) }
      faults.removeSubrange(before...)
      return common(answers) ?? .fault(fault)
    case .open(let open, let scope):
      let before = faults.count
      var branches: [Branch] = []
      if open.exhaustive.isEmpty {
        for position in 0..<count {
          let assumption = Assumption(.asOf(validity(position)), isTrue: true, scope: scope)
          branches.append(Branch(ways: [[assumption]], answer: evaluate(&self, position)))
        }
      } else {
        branches = onEachDay(of: open, at: node) { evaluator in
          evaluator.inForce(count, validity: validity, at: node, gap: gap, evaluate)
        }
      }
      return supposed(agreed(branches, needs: open.needs), faultsBefore: before)
    }
  }

  /// Returns what `evaluate` comes to on each of the days that `open` could be.
  private mutating func onEachDay(
    of open: Open, at node: PlanNode.ID?, _ evaluate: (inout Evaluator) -> Answer
  ) -> [Branch] {
    let saved = context.day
    defer { context.day = saved }
    return open.exhaustive.map { alternative in
      context.day = .known(alternative.value.day, alternative.marks)
      enterView(site: node)
      defer { leave() }
      return Branch(ways: [alternative.when], answer: evaluate(&self))
    }
  }

  /// Keeps that something was read by the law of `day`.
  private mutating func noteDay(_ day: Day) {
    if lastDay == day { return }
    lastDay = day
    days.insert(day)
  }

  /// Returns whether the as-of date is in `validity`.
  mutating func isInForce(_ validity: Validity) -> Answer {
    if validity == .always { return .truth(true) }
    switch context.day {
    case .known(let day, let marks):
      noteDay(day)
      return .truth(validity.contains(day), marks)
    case .fault(let fault):
      return .fault(fault)
    case .open(let open, let scope):
      if open.exhaustive.isEmpty {
        let alternatives = [true, false].map {
          let assumption = Assumption(.asOf(validity), isTrue: $0, scope: scope)
          return Alternative(value: .boolean($0), marks: [], when: [assumption])
        }
        return openAnswer(alternatives, needs: open.needs)
      }
      let alternatives = open.exhaustive.map {
        Alternative(
          value: .boolean(validity.contains($0.value.day)), marks: $0.marks, when: $0.when)
      }
      return openAnswer(alternatives, needs: open.needs)
    }
  }

  /// Returns what `value` comes to by the law of `day`.
  mutating func value(
    _ value: PlanNode.ID, asOf day: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let answer = evaluate(day)
    let saved = context.day
    context.day = lawDate(answer, of: day)
    enterView(site: node)
    defer {
      leave()
      context.day = saved
    }
    return evaluate(value)
  }

  /// Returns the date that `answer`, which `node` comes to, is for the law.
  mutating func lawDate(_ answer: Answer, of node: PlanNode.ID) -> LawDate {
    switch answer {
    case .known(let value, let marks): .known(value.day, marks)
    case .open(let open): .open(open, scope: scope(of: node))
    case .fault(let fault): .fault(fault)
    case .record, .list: unreachable("the as-of date is a date")
    }
  }

}

extension PlanReading {

  /// What rubs off on what is made of the reading, and its bound.
  package var marks: Marks {
    guard isApproximate else { return [] }
    return switch bound {
    case .over: [.approximate, .over]
    case .nearly: [.approximate, .nearly]
    case .upTo: [.approximate, .upTo]
    case nil: .approximate
    }
  }

}

extension Answer {

  /// Returns `self`; where it is open and nothing else says why, because the text of the definition
  /// at a position leaves it unknown, that definition is what it needs.
  fileprivate func naming(_ definition: Int32) -> Answer {
    guard case .open(let open) = self, open.needs.isEmpty else { return self }
    return .open(Open(needs: [.fact(FactPath(.definition(definition), []))], range: open.range))
  }

}
