package import Planning
package import Values

extension Answer {

  /// Returns the answer yes or no, marked with `marks`.
  package static func truth(_ isTrue: Bool, _ marks: Marks = []) -> Answer {
    .known(.boolean(isTrue), marks)
  }

  /// What `unknown` written out comes to: open, and in need of nothing that has a name.
  package static let unwritten = Answer.open(Open(needs: []))

  /// Yes or no, where `self` is one of the two.
  package var truth: Bool? {
    if case .known(.boolean(let isTrue), _) = self { isTrue } else { nil }
  }

  /// `true` iff more facts are needed.
  package var isOpen: Bool {
    if case .open = self { true } else { false }
  }

  /// What happened, where `self` is a fault.
  package var fault: Fault? {
    if case .fault(let fault) = self { fault } else { nil }
  }

  /// The facts and human decisions that are missing.
  package var needs: [Need] {
    if case .open(let open) = self { open.needs } else { [] }
  }

  /// What rubs off from a known value or a list.
  package var marks: Marks {
    switch self {
    case .known(_, let marks), .list(_, let marks): marks.contagious
    case .record, .open, .fault: []
    }
  }

  /// Returns `self` with `more` marks.
  package func marked(_ more: Marks) -> Answer {
    let more = more.contagious
    if more.isEmpty { return self }
    switch self {
    case .known(let value, let marks):
      return .known(value, marks.union(more))
    case .list(let elements, let marks):
      return .list(elements, marks.union(more))
    case .open(let open):
      let alternatives = open.alternatives.map {
        Alternative(value: $0.value, marks: $0.marks.union(more), when: $0.when)
      }
      return .open(
        Open(
          needs: open.needs, alternatives: alternatives, range: open.range, fault: open.fault))
    case .record, .fault:
      return self
    }
  }

  /// The values `self` could take, each with its conditions; `nil` where they are not known, or where
  /// it may be a fault instead.
  var alternatives: [Alternative]? {
    switch self {
    case .known(let value, let marks): [Alternative(value: value, marks: marks, when: [])]
    case .open(let open): open.exhaustive.isEmpty ? nil : open.exhaustive
    case .record, .list, .fault: nil
    }
  }

  /// The values `self` could take if it is no fault, each with its conditions; `nil` where they are
  /// not known.
  var possibleValues: [Alternative]? {
    if case .open(let open) = self, open.fault != nil { open.alternatives } else { alternatives }
  }

  /// What `self` could be instead of one of its alternatives.
  var possibleFault: Fault? {
    if case .open(let open) = self { open.fault } else { nil }
  }

  /// Returns `self`; where it lists the values that it can come to, with `fault` as what may come in their
  /// place.
  func mayBe(_ fault: Fault?) -> Answer {
    guard let fault, case .open(let open) = self, !open.alternatives.isEmpty, open.fault == nil
    else { return self }
    return .open(Open(needs: open.needs, alternatives: open.alternatives, fault: fault))
  }

  /// `true` iff `self` and `other` are definite and the same, whatever rubbed off on them.
  func agrees(with other: Answer) -> Bool {
    switch (self, other) {
    case (.known(let a, _), .known(let b, _)): a == b
    case (.list(let a, _), .list(let b, _)): a == b
    case (.record(let a), .record(let b)): a == b
    default: false
    }
  }

  /// Kleene's not.
  var negated: Answer {
    switch self {
    case .known(.boolean(let isTrue), let marks):
      return .truth(!isTrue, marks)
    case .open(let open):
      let alternatives = open.alternatives.map {
        Alternative(value: .boolean($0.value != .boolean(true)), marks: $0.marks, when: $0.when)
      }
      return .open(Open(needs: open.needs, alternatives: alternatives, fault: open.fault))
    case .known, .record, .list, .fault:
      return self
    }
  }

}

extension CaseRecord {

  /// Creates facts of the shape `record` in `plan` of which nothing is known.
  package init(unknown record: RecordID, in plan: Plan) {
    let count = plan.records[Int(record.rawValue)].fields.count
    self.init(
      record: record,
      fields: (0..<count).map { position in
        .unknown(FactPath(.subject, [.field(record, Int32(truncatingIfNeeded: position))]))
      })
  }

  /// Returns `self` where every unknown field, also of what is in it, names itself by the way that
  /// begins with `steps`.
  func rebased(below steps: [FactPath.Step]) -> CaseRecord {
    CaseRecord(record: record, fields: fields.map { $0.rebased(below: steps, from: record) })
  }

}

extension Answer {

  /// Returns `self` where everything unknown that names itself by a way from the record `origin` does
  /// so by one that begins with `steps`.
  fileprivate func rebased(below steps: [FactPath.Step], from origin: RecordID) -> Answer {
    switch self {
    case .record(let inner):
      return .record(
        CaseRecord(
          record: inner.record, fields: inner.fields.map { $0.rebased(below: steps, from: origin) })
      )
    case .list(let elements, let marks):
      return .list(
        elements.map {
          Element($0.answer.rebased(below: steps, from: origin), membership: $0.membership)
        }, marks)
    case .open(let open):
      let needs = open.needs.map { need in
        if case .fact(let path) = need, path.root == .subject,
          case .field(origin, _)? = path.steps.first
        {
          Need.fact(FactPath(.subject, steps + path.steps))
        } else {
          need
        }
      }
      return .open(
        Open(
          needs: needs, alternatives: open.alternatives, range: open.range, fault: open.fault))
    case .known, .fault:
      return self
    }
  }

}

extension Answer {

  /// Returns what a fact comes to that was not given.
  package static func unknown(_ path: FactPath) -> Answer { .open(Open(needs: [.fact(path)])) }

}
