internal import Catalogue
package import Evaluation
internal import Planning
internal import SourceText
package import Values
internal import Vocabulary

extension Renderer {

  /// Returns `answer`, of `type`, on `asOf`, as `eval --format json` prints it.
  package func json(of answer: Answer, type: ValueType, asOf: Day?) -> JSON {
    if case .fault(let fault) = answer { return json(of: fault) }
    var members: [JSONMember] = [
      JSONMember(key: "value", value: json(of: answer, type)),
      JSONMember(key: "type", value: .string(typeName(type))),
      JSONMember(key: "approximate", value: .boolean(answer.isApproximate)),
      JSONMember(key: "as_of", value: .optional(asOf?.isoText)),
      JSONMember(key: "open", value: openJSON(of: answer, type)),
    ]
    let faults = answer.allFaults
    if !faults.isEmpty { members.append(JSONMember(key: "faults", value: json(of: faults))) }
    return .object(members)
  }

  /// Returns the value of `answer`; what is open is null.
  func json(of answer: Answer, _ type: ValueType) -> JSON {
    switch answer {
    case .known(let value, _):
      return json(of: value, type)
    case .record(let record):
      return .object(
        record.fields.enumerated().map { position, answer in
          let field = field(record.record, position)
          return JSONMember(key: field.name.english, value: json(of: answer, field.type))
        })
    case .list(let elements, _):
      let element: ValueType = if case .list(let element) = type { element } else { .nothing }
      return .array(
        elements.filter { $0.membership == nil }.map { json(of: $0.answer, element) })
    case .open:
      return .null
    case .fault(let fault):
      return json(of: fault)
    }
  }

  /// Returns `fault` as it stands in place of a value.
  func json(of fault: Fault) -> JSON {
    [
      "fault": [
        "code": .string(fault.kind.code), "message": .string(message(fault.kind).plainText),
      ]
    ]
  }

  /// Returns `value`, of `type`, as programs read it.
  func json(of value: Value, _ type: ValueType) -> JSON {
    switch value {
    case .boolean(let truth): .boolean(truth)
    case .number(let number):
      if case .integer = type { .number(number.plainText) } else { .string(number.plainText) }
    case .money(let euros):
      .string(euros.plainText(minimumDecimals: 2) ?? euros.plainText)
    case .text(let text): .string(text)
    case .date(let day): .string(day.isoText)
    case .period(let period):
      ["start": .string(period.start.isoText), "end": .string(period.end.isoText)]
    case .duration(let span): .string(span.isoText)
    case .choice(let choice, let position):
      .string(legend.choices[Int(choice.rawValue)].values[Int(position)].name.english)
    case .thing(let thing): .string(legend.things[Int(thing.rawValue)].path.english)
    }
  }

  /// Returns what `answer` still needs; null where it is settled.
  func openJSON(of answer: Answer, _ type: ValueType) -> JSON {
    guard answer.isOpenSomewhere else { return .null }
    let needs = answer.allNeeds
    var members: [JSONMember] = [
      JSONMember(key: "missing", value: .strings(missing(needs, subject: "", .forPrograms))),
      JSONMember(key: "needs_decision", value: decisionsJSON(needs)),
    ]
    if case .open(let open) = answer, !open.alternatives.isEmpty {
      members.append(
        JSONMember(key: "alternatives", value: json(of: open.alternatives, type)))
    }
    if case .open(let open) = answer, let range = open.range {
      members.append(JSONMember(key: "range", value: json(of: range, type)))
    }
    if case .list(let elements, _) = answer {
      let element: ValueType = if case .list(let element) = type { element } else { .nothing }
      let open = elements.filter { $0.membership != nil }
      if !open.isEmpty {
        members.append(
          JSONMember(key: "elements", value: .array(open.map { json(of: $0.answer, element) })))
      }
    }
    return .object(members)
  }

  /// Returns `alternatives`, values of `type`, each with its condition.
  func json(of alternatives: [Alternative], _ type: ValueType) -> JSON {
    .array(
      alternatives.map { alternative in
        [
          "value": json(of: alternative.value, type),
          "when": .string(text(alternative.when, .forPrograms)),
        ]
      })
  }

  /// Returns the paths of the facts among `needs`; for programs, values that the files leave unknown
  /// are among them.
  func missing(_ needs: [Need], subject: String, _ spelling: Spelling) -> [String] {
    needs.compactMap { need in
      guard case .fact(let path) = need else { return nil }
      if case (.definition, .forPeople) = (path.root, spelling) { return nil }
      return text(path, subject: subject, spelling)
    }
  }

  /// Returns the human decisions among `needs`.
  func decisionsJSON(_ needs: [Need]) -> JSON {
    .array(needs.compactMap { decisionJSON($0) })
  }

  /// Returns the human decision that `need` is, if it is one.
  private func decisionJSON(_ need: Need) -> JSON? {
    guard case .question(let position) = need else { return nil }
    let question = legend.questions[Int(position)]
    var members = [
      JSONMember(key: "name", value: .string(question.declaration.name.english)),
      JSONMember(key: "by", value: .optional(office(of: question))),
      JSONMember(key: "question", value: .optional(title(of: question.declaration))),
    ]
    let declared = plan.questions[Int(position)]
    if declared.type != .boolean {
      members.append(
        JSONMember(
          key: "readings",
          value: .array(declared.readings.map { json(of: $0.value, declared.type) })))
    }
    return .object(members)
  }

  /// Returns `faults`, each with its place.
  func json(of faults: [Fault]) -> JSON {
    if faults.isEmpty { return .array([]) }
    var places = Places(sources)
    return .array(faults.map { json(of: $0, &places) })
  }

  /// Returns `fault` with its place.
  private func json(of fault: Fault, _ places: inout Places) -> JSON {
    let site = fault.node.flatMap { self.site(of: $0) }
    let line = site.map { JSON.number(String(places.position($0.start, in: $0.file).line)) }
    return [
      "code": .string(fault.kind.code),
      "message": .string(message(fault.kind).plainText),
      "file": .optional(site.map { places.source($0.file).name }),
      "line": line ?? .null,
    ]
  }

}

extension Answer {

  /// `true` iff an approximate figure went into `self`.
  var isApproximate: Bool {
    switch self {
    case .known(_, let marks): marks.contains(.approximate)
    case .record(let record): record.fields.contains { $0.isApproximate }
    case .list(let elements, let marks):
      marks.contains(.approximate) || elements.contains { $0.answer.isApproximate }
    case .open(let open):
      open.alternatives.contains { $0.marks.contains(.approximate) }
        || open.range?.marks.contains(.approximate) == true
    case .fault: false
    }
  }

  /// `true` iff `self`, or an element of it, is open.
  ///
  /// The fields of a record are not looked at: what the facts of a case leave out is not asked here.
  var isOpenSomewhere: Bool {
    switch self {
    case .known, .record, .fault: false
    case .open: true
    case .list(let elements, _):
      elements.contains { $0.membership != nil || $0.answer.isOpenSomewhere }
    }
  }

  /// What happened in place of `self`, or of elements of it, each once, in the order met.
  var allFaults: [Fault] {
    var seen: Set<Fault> = []
    return repeatedFaults.filter { seen.insert($0).inserted }
  }

  /// What happened in place of `self`, or of elements of it.
  private var repeatedFaults: [Fault] {
    switch self {
    case .known, .record, .open: []
    case .fault(let fault): [fault]
    case .list(let elements, _):
      elements.flatMap { ($0.membership?.repeatedFaults ?? []) + $0.answer.repeatedFaults }
    }
  }

  /// What `self` and its elements still need, each once, in the order met.
  var allNeeds: [Need] {
    var seen: Set<Need> = []
    return repeatedNeeds.filter { seen.insert($0).inserted }
  }

  /// What `self` and its elements still need.
  private var repeatedNeeds: [Need] {
    switch self {
    case .known, .record, .fault: []
    case .open(let open): open.needs
    case .list(let elements, _):
      elements.flatMap { ($0.membership?.repeatedNeeds ?? []) + $0.answer.repeatedNeeds }
    }
  }

}
