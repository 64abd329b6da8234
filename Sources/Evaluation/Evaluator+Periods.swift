internal import Planning
internal import Values

/// Comparisons of periods, decided by a known end where they can be.
extension Evaluator {

  /// The first and the last day of a period, as far as they are known.
  private typealias Ends = (start: Answer, end: Answer)

  /// Returns whether `period` covers `day`.
  mutating func covers(
    _ period: PlanNode.ID, day: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let ends = self.ends(of: period)
    let day = evaluate(day)
    return both(isAtMost(ends.start, day, at: node), isAtMost(day, ends.end, at: node))
  }

  /// Returns whether `period` covers every day of `other`.
  mutating func covers(
    _ period: PlanNode.ID, period other: PlanNode.ID, at node: PlanNode.ID
  ) -> Answer {
    let ends = self.ends(of: period)
    let others = self.ends(of: other)
    return both(
      isAtMost(ends.start, others.start, at: node), isAtMost(others.end, ends.end, at: node))
  }

  /// Returns whether `a` and `b` have a day in common.
  mutating func overlap(_ a: PlanNode.ID, _ b: PlanNode.ID, at node: PlanNode.ID) -> Answer {
    let ends = self.ends(of: a)
    let others = self.ends(of: b)
    return both(
      isAtMost(ends.start, others.end, at: node), isAtMost(others.start, ends.end, at: node))
  }

  /// Returns the ends of `node`, the known one too where a period is written with an open end.
  private mutating func ends(of node: PlanNode.ID) -> Ends {
    switch plan[node].operation {
    case .period(let start, let end):
      let before = derivation.steps.count
      let ends = (start: evaluate(start), end: evaluate(end))
      let period = binary(ends.start, ends.end, at: node)
      if recordsSteps {
        let size = Int32(truncatingIfNeeded: derivation.steps.count - before)
        derivation.steps.append(Derivation.Step(node: node, answer: period, size: size))
      }
      // Ends in the wrong order make a fault of the period and of whatever is asked of it.
      if case .known = ends.start, case .known = ends.end, period.fault != nil {
        return (period, period)
      }
      return ends
    case .local(let local):
      if let body = frames.last?.shape.locals[Int(local)], case .period = plan[body].operation {
        return ends(of: body)
      }
    case .field(let record, let field):
      return ends(ofField: field, of: record, at: node)
    default:
      break
    }
    return ends(of: evaluate(node))
  }

  /// Returns the ends of a field of `record`.
  private mutating func ends(
    ofField field: Int32, of record: PlanNode.ID, at node: PlanNode.ID
  ) -> Ends {
    let before = derivation.steps.count
    let record = evaluate(record)
    if case .known(.thing(let thing), _) = record, suppositions[thing]?[field] == nil,
      case .value(let value) = plan.things[Int(thing.rawValue)].fields[Int(field)],
      case .period = plan[value].operation
    {
      enter(fieldFrame, arguments: [], site: node)
      defer { leave() }
      return ends(of: value)
    }
    let period = self.field(field, of: record, at: node)
    if recordsSteps {
      let size = Int32(truncatingIfNeeded: derivation.steps.count - before)
      derivation.steps.append(Derivation.Step(node: node, answer: period, size: size))
    }
    return ends(of: period)
  }

  /// Returns the ends of a period that is known, or open, as a whole.
  private func ends(of period: Answer) -> Ends {
    switch period {
    case .known(let value, let marks):
      return (.known(.date(value.period.start), marks), .known(.date(value.period.end), marks))
    case .open(let open):
      let starts = open.exhaustive.map {
        Alternative(value: .date($0.value.period.start), marks: $0.marks, when: $0.when)
      }
      let ends = open.exhaustive.map {
        Alternative(value: .date($0.value.period.end), marks: $0.marks, when: $0.when)
      }
      return (openAnswer(starts, needs: open.needs), openAnswer(ends, needs: open.needs))
    case .fault:
      return (period, period)
    case .record, .list:
      unreachable("ends are asked of periods")
    }
  }

}
