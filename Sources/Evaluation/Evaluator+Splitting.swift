internal import Planning
internal import Values

/// Something split into parts that add up to it.
extension Evaluator {

  /// The most parts into which something is split.
  static let mostParts = 10_000

  /// Returns `whole` split into so many parts, multiples of `unit`, as `count` says.
  mutating func splitEvenly(
    _ mode: RoundingMode, _ whole: PlanNode.ID, into count: PlanNode.ID, to unit: PlanNode.ID,
    at node: PlanNode.ID
  ) -> Answer {
    let whole = evaluate(whole)
    let count = evaluate(count)
    let unit = evaluate(unit)
    for answer in [whole, count, unit] where answer.fault != nil { return answer }
    noteCount(count, in: 1...Self.mostParts, at: node)
    noteThresholds(whole, unit, at: node)
    guard case .known(let number, let marks) = count else {
      return openList(by: [whole, count, unit])
    }
    guard let parts = number.amount.intValue, parts >= 1, parts <= Self.mostParts else {
      return fail(.partCount(number.amount), at: node)
    }
    let share = Answer.known(.number(.one), marks)
    return split(
      whole, mode, by: Array(repeating: share, count: parts), to: unit, marks.contagious, at: node)
  }

  /// Returns `whole` split into parts, multiples of `unit`, in the ratio of the elements of `shares`.
  mutating func splitByShares(
    _ mode: RoundingMode, _ whole: PlanNode.ID, by shares: PlanNode.ID, to unit: PlanNode.ID,
    at node: PlanNode.ID
  ) -> Answer {
    let whole = evaluate(whole)
    let list = evaluate(shares)
    let unit = evaluate(unit)
    for answer in [whole, list, unit] where answer.fault != nil { return answer }
    guard case .list(let elements, let marks) = list else {
      return openList(by: [whole, list, unit])
    }
    noteThresholds(whole, unit, at: node)
    let shares = elements.map(\.answer)
    for share in shares where share.isOpen { noteThresholds(share, nil, at: node) }
    let memberships = elements.compactMap(\.membership)
    for answer in shares + memberships where answer.fault != nil { return answer }
    // Which elements there are decides how many parts there are.
    if !memberships.isEmpty { return openList(by: [whole] + memberships + shares + [unit]) }
    if shares.isEmpty { return fail(.unusableShares, at: node) }
    if shares.count > Self.mostParts {
      return fail(.partCount(Rational(shares.count)), at: node)
    }
    return split(whole, mode, by: shares, to: unit, marks.contagious, at: node)
  }

  /// Returns a list of which nothing is known but what it needs: what `operands` do.
  private func openList(by operands: [Answer]) -> Answer {
    var needs = NeedUnion()
    for operand in operands { needs.formUnion(operand.needs) }
    return .open(Open(needs: needs.needs))
  }

  /// Returns `whole` split in the ratio of `shares`; the parts are open where one of these is.
  private mutating func split(
    _ whole: Answer, _ mode: RoundingMode, by shares: [Answer], to unit: Answer, _ marks: Marks,
    at node: PlanNode.ID
  ) -> Answer {
    let operands = [whole, unit] + shares
    guard let ways = ways(of: operands) else {
      let part = openList(by: operands)
      return .list(shares.map { _ in Element(part) }, marks)
    }
    var branches = [[Branch]](repeating: [], count: shares.count)
    for way in ways {
      do throws(FaultKind) {
        let parts = try parts(of: way.values, mode)
        for (place, part) in parts.enumerated() {
          branches[place].append(
            Branch(ways: [way.when], answer: .known(part, way.marks.contagious)))
        }
      } catch {
        let fault = Answer.fault(Fault(error, at: node))
        for place in branches.indices {
          branches[place].append(Branch(ways: [way.when], answer: fault))
        }
      }
    }
    if let fault = operands.lazy.compactMap(\.possibleFault).first {
      for place in branches.indices {
        branches[place].append(Branch(ways: nil, answer: .fault(fault)))
      }
    }
    var needs = NeedUnion()
    for operand in operands { needs.formUnion(operand.needs) }
    let parts = branches.map { agreed($0, needs: needs.needs) }
    // What happens whatever the operands turn out to be has happened, and to all parts.
    if let fault = parts.first?.fault {
      faults.append(fault)
      return .fault(fault)
    }
    return .list(parts.map { Element($0) }, marks)
  }

  /// A way in which open operands could turn out.
  private struct Way {

    /// The values of the operands.
    var values: [Value]

    /// What rubbed off on them.
    var marks: Marks

    /// The conditions under which they are these.
    var when: [Assumption]

  }

  /// Returns the ways in which `operands` could turn out; `nil` where they are many, or not known.
  private func ways(of operands: [Answer]) -> [Way]? {
    var values: [Value] = []
    var marks: Marks = []
    var open: [(place: Int, alternatives: [Alternative])] = []
    for (place, operand) in operands.enumerated() {
      if case .known(let value, let more) = operand {
        values.append(value)
        marks.formUnion(more)
        continue
      }
      guard let alternatives = operand.possibleValues, let first = alternatives.first else {
        return nil
      }
      values.append(first.value)
      open.append((place, alternatives))
    }
    var ways = [Way(values: values, marks: marks, when: [])]
    for (place, alternatives) in open {
      guard ways.count * alternatives.count <= mostCombinations else { return nil }
      var next: [Way] = []
      for way in ways {
        for alternative in alternatives {
          guard let when = joined(way.when, alternative.when) else { continue }
          var way = way
          way.values[place] = alternative.value
          way.marks.formUnion(alternative.marks)
          way.when = when
          next.append(way)
        }
      }
      ways = next
    }
    return ways
  }

  /// Returns the parts of the first of `operands`, multiples of the second, in the ratio of the others.
  private func parts(
    of operands: [Value], _ mode: RoundingMode
  ) throws(FaultKind) -> [Value] {
    let (whole, unit) = (operands[0], operands[1].amount)
    if unit.isZero || unit.isNegative { throw .unitNotPositive }
    let shares = operands.dropFirst(2).map(\.amount)
    var sum = Rational.zero
    for share in shares {
      if share.isNegative { throw .unusableShares }
      sum = sum + share
      if sum.exceedsLimit { throw .numberTooLong }
    }
    guard !sum.isZero, let units = whole.amount.divided(by: unit)?.rounded(mode) else {
      throw .unusableShares
    }
    var parts: [Value] = []
    parts.reserveCapacity(shares.count)
    for part in units.split(by: shares) { parts.append(try whole.with(part * unit)) }
    return parts
  }

}
