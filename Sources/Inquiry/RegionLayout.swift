internal import Evaluation
internal import Planning
internal import Values

/// Where the facts that can be moved stand in a case.
struct RegionLayout {

  /// The facts of the case, or the thing that it is.
  let subject: Extent

  /// The fields of things that can be moved.
  let thingFields: [ThingField: FieldExtent]

  /// The questions that can be answered anew, and their positions among the facts.
  let questions: [Int32: Int]

  /// Creates an instance for `situation`, whose facts `variables` can be moved.
  init(_ situation: Situation, _ variables: [Variable]) {
    var questions: [Int32: Int] = [:]
    var ofSubject: [[FactPath.Step]: FieldExtent] = [:]
    var ofThings: [ThingID: [[FactPath.Step]: FieldExtent]] = [:]
    for (position, variable) in variables.enumerated() {
      switch variable.fact {
      case .question(let question): questions[question] = position
      case .fact(let path):
        let field: FieldExtent =
          switch variable.part {
          case .whole: .variable(position)
          // The last day of a period stands behind its first.
          case .start: .period(start: position, end: position + 1)
          case .end: .period(start: position - 1, end: position)
          }
        switch path.root {
        case .subject: ofSubject[path.steps] = field
        case .thing(let thing): ofThings[thing, default: [:]][path.steps] = field
        case .named, .definition, .data: break
        }
      }
    }
    self.questions = questions
    subject = Self.extent(of: situation.subject, at: [], ofSubject)
    var thingFields: [ThingField: FieldExtent] = [:]
    for (thing, fields) in ofThings {
      for (steps, field) in fields {
        guard case .field(let record, let position)? = steps.first else { continue }
        if steps.count == 1 {
          thingFields[ThingField(thing: thing, field: position)] = field
        } else {
          let path = FactPath(.thing(thing), [.field(record, position)])
          guard let answer = situation.answer(to: .fact(path)) else { continue }
          let extent = Self.extent(of: answer, at: [.field(record, position)], fields)
          thingFields[ThingField(thing: thing, field: position)] = .fixed(extent)
        }
      }
    }
    self.thingFields = thingFields
  }

  /// Returns what `answer` can be, the fact at the end of `path`.
  private static func extent(
    of answer: Answer, at path: [FactPath.Step], _ variables: [[FactPath.Step]: FieldExtent]
  ) -> Extent {
    switch answer {
    case .record(let record):
      let fields = record.fields.enumerated().map { position, field -> FieldExtent in
        let steps = path + [.field(record.record, Int32(truncatingIfNeeded: position))]
        return variables[steps] ?? .fixed(extent(of: field, at: steps, variables))
      }
      return Extent(.record(RecordExtent(record: record.record, fields: fields)))
    case .list(let elements, _):
      let items = elements.enumerated().map { position, element in
        ItemExtent(
          extent: extent(
            of: element.answer, at: path + [.element(Int32(truncatingIfNeeded: position + 1))],
            variables),
          membership: element.membership.map { Extent(fixed: $0) })
      }
      return Extent(.list(items))
    case .known, .open, .fault: return Extent(fixed: answer)
    }
  }

}
