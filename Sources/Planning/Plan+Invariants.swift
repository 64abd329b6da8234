internal import Values

extension Plan {

  /// Returns what is wrong with `self` as a plan: nothing, if the planner keeps its promises.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  package func invariantViolations() -> [String] {
    var violations: [String] = []
    for (place, node) in nodes.enumerated() {
      for operand in node.operation.operands where Int(operand.rawValue) >= place {
        violations.append("node \(place) stands before its operand \(operand.rawValue)")
      }
    }
    for (index, thing) in things.enumerated()
    where thing.fields.count != records[Int(thing.record.rawValue)].fields.count {
      violations.append("thing \(index) lacks fields of its record")
    }
    return violations
  }

}
