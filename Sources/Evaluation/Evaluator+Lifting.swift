internal import Planning
internal import Values

/// Operators on values, lifted to answers: a fault before open, and open values by way of what they
/// could be.
extension Evaluator {

  /// What an operator makes of two values; an operator on one value ignores the second.
  typealias Operator = (Evaluator, Value, Value) throws(FaultKind) -> Value

  /// Returns what the operation of `node` makes of its operand `a`.
  mutating func unary(_ a: PlanNode.ID, at node: PlanNode.ID) -> Answer {
    let answer = evaluate(a)
    if case .known(let value, let marks) = answer {
      do throws(FaultKind) {
        return .known(try self.value(of: node, value, value), marks.contagious)
      } catch {
        return fail(error, at: node)
      }
    }
    return lift(answer, nil, at: node) { (evaluator, a, b) throws(FaultKind) in
      try evaluator.value(of: node, a, b)
    }
  }

  /// Returns what the operation of `node` makes of its operands `a` and `b`.
  mutating func binary(_ a: PlanNode.ID, _ b: PlanNode.ID, at node: PlanNode.ID) -> Answer {
    let left = evaluate(a)
    let right = evaluate(b)
    return binary(left, right, at: node)
  }

  /// Returns what the operation of `node` makes of `left` and `right`.
  mutating func binary(_ left: Answer, _ right: Answer, at node: PlanNode.ID) -> Answer {
    if case .known(let a, let marks) = left, case .known(let b, let more) = right {
      do throws(FaultKind) {
        return .known(try value(of: node, a, b), marks.union(more).contagious)
      } catch {
        return fail(error, at: node)
      }
    }
    if left.isWhole, right.isWhole, case .compare(let comparison, _, _) = plan[node].operation {
      return .truth((left == right) == (comparison == .equal))
    }
    return lift(left, right, at: node) { (evaluator, a, b) throws(FaultKind) in
      try evaluator.value(of: node, a, b)
    }
  }

  /// Returns the least, or the greatest, of `operands`.
  mutating func extreme(_ operands: [PlanNode.ID], at node: PlanNode.ID) -> Answer {
    guard let first = operands.first else { return fail(.nothingToAggregate, at: node) }
    var answer = evaluate(first)
    for operand in operands.dropFirst() {
      let next = evaluate(operand)
      answer = binary(answer, next, at: node)
    }
    return answer
  }

  /// Returns whether `left` is at most `right`, by their order.
  mutating func isAtMost(_ left: Answer, _ right: Answer, at node: PlanNode.ID) -> Answer {
    lift(left, right, at: node) { (evaluator, a, b) throws(FaultKind) in
      .boolean(try evaluator.order(a, b) <= 0)
    }
  }

  /// Returns whether `left` and `right` are the same.
  mutating func isEqual(_ left: Answer, _ right: Answer, at node: PlanNode.ID) -> Answer {
    if left.isWhole, right.isWhole { return .truth(left == right) }
    return lift(left, right, at: node) { (evaluator, a, b) throws(FaultKind) in
      .boolean(try evaluator.order(a, b) == 0)
    }
  }

  /// Returns the alternatives of `answer`; where there is no answer, one that is `nil`.
  private func alternatives(_ answer: Answer?) -> [Alternative?]? {
    guard let answer else { return [nil] }
    return answer.possibleValues
  }

  /// Returns what `make` makes of `left` and `right`; without `right`, of `left` alone.
  mutating func lift(
    _ left: Answer, _ right: Answer?, at node: PlanNode.ID, _ make: Operator
  ) -> Answer {
    if left.fault != nil { return left }
    if let right, right.fault != nil { return right }
    noteThresholds(left, right, at: node)
    var needs = NeedUnion()
    needs.formUnion(left.needs)
    if let right { needs.formUnion(right.needs) }
    guard let lefts = left.possibleValues, let rights = alternatives(right),
      lefts.count * rights.count <= mostCombinations
    else { return .open(Open(needs: needs.needs)) }

    var branches: [Branch] = []
    for a in lefts {
      for b in rights {
        guard let when = joined(a.when, b?.when ?? []) else { continue }
        do throws(FaultKind) {
          let value = try make(self, a.value, b?.value ?? a.value)
          let marks = a.marks.union(b?.marks ?? []).contagious
          branches.append(Branch(ways: [when], answer: .known(value, marks)))
        } catch {
          branches.append(Branch(ways: [when], answer: .fault(Fault(error, at: node))))
        }
      }
    }
    if let fault = left.possibleFault ?? right?.possibleFault {
      branches.append(Branch(ways: nil, answer: .fault(fault)))
    }
    let answer = agreed(branches, needs: needs.needs)
    // What happens whatever the operands turn out to be has happened.
    if let fault = answer.fault { faults.append(fault) }
    return answer
  }

}

extension Answer {

  /// `true` iff `self` is a record or a list.
  var isWhole: Bool {
    switch self {
    case .record, .list: true
    case .known, .open, .fault: false
    }
  }

}
