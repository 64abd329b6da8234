package import Planning
package import Values

/// A value, and the days on which it holds.
package struct HistoryEntry: Hashable, Sendable {

  /// The days; of an observation, its day.
  package let validity: Validity

  /// The value.
  package let answer: Answer

}

/// The values that something had, has and will have.
extension Evaluator {

  /// Returns all versions of the definition at a position, each by the law of its first day.
  package mutating func history(ofDefinition definition: Int32) -> [HistoryEntry] {
    begin()
    let declared = plan.definitions[Int(definition)]
    return declared.versions.map { version in
      context.day = .known(version.validity.firstDay ?? asOf, [])
      enter(declared.frame, arguments: [], site: nil)
      defer { leave() }
      return HistoryEntry(
        validity: version.validity, answer: evaluate(version.clause).answer)
    }
  }

  /// Returns all values of a field of the thing that `node` comes to in `frame`.
  package mutating func history(
    ofField field: Int32, of node: PlanNode.ID, in frame: PlanFrame
  ) -> [HistoryEntry] {
    begin()
    enter(frame, arguments: [], site: nil)
    defer { leave() }
    let answer = evaluate(node)
    guard case .known(.thing(let thing), _) = answer else {
      return [HistoryEntry(validity: .always, answer: self.field(field, of: answer, at: node))]
    }
    switch plan.things[Int(thing.rawValue)].fields[Int(field)] {
    case .absent:
      return []
    case .value:
      let value = self.field(field, of: thing, at: node)
      return [HistoryEntry(validity: .always, answer: value)]
    case .dated(_, let day):
      let value = self.field(field, of: thing, at: node)
      return [HistoryEntry(validity: Validity(from: day, until: day), answer: value)]
    case .history(let versions):
      return versions.map { version in
        entry(field, of: thing, at: node, version.validity, asOf: version.validity.firstDay)
      }
    case .observations(let observations):
      return observations.sorted { $0.on < $1.on }.map { observation in
        entry(
          field, of: thing, at: node, Validity(from: observation.on, until: observation.on),
          asOf: observation.on)
      }
    }
  }

  /// Returns the value of a field of `thing` on `day`.
  private mutating func entry(
    _ field: Int32, of thing: ThingID, at node: PlanNode.ID, _ validity: Validity, asOf day: Day?
  ) -> HistoryEntry {
    let saved = context.day
    defer { context.day = saved }
    context.day = .known(day ?? asOf, [])
    return HistoryEntry(validity: validity, answer: self.field(field, of: thing, at: node))
  }

}

extension Validity {

  /// A day on which something is in force: the first, else the last.
  fileprivate var firstDay: Day? { from ?? until }

}
