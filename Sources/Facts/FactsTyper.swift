internal import Diagnostics
internal import Evaluation
internal import Planning
internal import SourceText
internal import Values
internal import Vocabulary

/// Gives the pieces of a record the types that the plan declares.
struct FactsTyper {

  /// The text of the file.
  var bytes: [UInt8]
  let file: SourceFile.ID
  let plan: Plan
  let legend: Legend

  /// The questions that are asked; `nil`: all of them.
  let asked: Set<Int32>?

  /// Names of facts that are passed over where nothing here has them.
  var knownElsewhere: Set<String> = []

  /// `true` iff fields that no record has are passed over.
  var passesOverUnknown = false

  /// The fields that were passed over because no record has them, and how often.
  private(set) var passedOver: [String: Int] = [:]

  /// The number of the record at hand; `nil`: the header.
  var number: Int?

  /// The position of the table of which records are rows, if they are.
  var table: Int32?

  /// Where the way to a fact begins.
  private var root: FactPath.Root { table.map { .data($0) } ?? .subject }

  /// The steps to the record at hand.
  var start: [FactPath.Step] {
    table == nil ? [] : [.element(Int32(truncatingIfNeeded: number ?? 0))]
  }

  private var diagnostics: [Diagnostic] = []

  /// The positions of the fields of each record met, by name in each tongue.
  private var fieldsByName: [RecordID: [String: Int32]] = [:]

  /// The positions of the questions, by name in each tongue.
  private let questionsByName: [String: Int32]

  /// The declared things by path in each tongue, once asked for.
  private var thingsByPath: [String: ThingID]?

  /// What may be written for the values of each choice met.
  private var wordsByChoice: [ChoiceID: ChoiceWords] = [:]

  /// Creates an instance with the given properties.
  init(bytes: [UInt8], file: SourceFile.ID, plan: Plan, legend: Legend, asked: Set<Int32>?) {
    self.bytes = bytes
    self.file = file
    self.plan = plan
    self.legend = legend
    self.asked = asked
    questionsByName = positions(of: legend.questions.map(\.declaration.name))
  }

  /// Turns to record `number`, or (`nil`) to the header.
  mutating func begin(record number: Int?) { self.number = number }

  /// Returns what was reported since the last call.
  mutating func takeDiagnostics() -> [Diagnostic] {
    defer { diagnostics = [] }
    return diagnostics
  }

  /// Reports `problem` at `offsets`.
  mutating func report(_ problem: FactsProblem, at offsets: Range<Int>) {
    diagnostics.append(Diagnostic(.facts(problem), at: SourceSpan(offsets, in: file)))
  }

  /// Returns the place of the field called `label` with what is written at `offsets`.
  func place(_ label: String, _ offsets: Range<Int>) -> FactsPlace {
    let start = offsets.lowerBound
    let written = String(
      decoding: bytes[start..<min(offsets.upperBound, start + 256)], as: UTF8.self)
    return FactsPlace(record: number, field: shortened(label), value: shortened(written))
  }

  /// Returns the place of the field at `site` with what is written there.
  func place(_ site: FieldSite) -> FactsPlace { place(site.label, site.offsets) }

  /// Returns the facts that `node` holds as a case of `record`; `nil` where it is no object.
  mutating func typed(_ node: FactNode, as record: RecordID) -> CaseFacts? {
    guard case .object(let members) = node.content else {
      let found = place("", node.offsets).value
      report(.notARecord(record: number ?? 0, found: found), at: node.offsets)
      return nil
    }
    var answers: [Int32: Value] = [:]
    var ignored: [String] = []
    var seen: Set<Int32> = []
    var rest: [FactMember] = []
    rest.reserveCapacity(members.count)
    let fields = fields(of: record)
    for member in members {
      guard fields[member.key] == nil, let question = questionsByName[member.key] else {
        rest.append(member)
        continue
      }
      guard seen.insert(question).inserted else {
        report(.givenTwice(place(member.key, member.value.offsets)), at: member.keyOffsets)
        continue
      }
      if !(asked?.contains(question) ?? true) { ignored.append(member.key) }
      answers[question] = self.answer(of: member, to: question)
    }
    let start = start
    let answer = self.record(rest, as: record, path: { start }, label: "")
    return CaseFacts(record: answer, answers: answers, ignored: ignored)
  }

  /// Returns the record whose fields `members` fill.
  mutating func record(
    _ members: [FactMember], as record: RecordID, path: () -> [FactPath.Step], label: String
  ) -> Answer {
    let shapes = plan.records[Int(record.rawValue)].fields
    var answers = [Answer?](repeating: nil, count: shapes.count)
    let positions = fields(of: record)
    for member in members {
      let name = label.isEmpty ? member.key : label + member.key
      guard let position = positions[member.key] else {
        if knownElsewhere.contains(member.key) { continue }
        if passesOverUnknown {
          passedOver[name, default: 0] += 1
          continue
        }
        report(unknownField(member, in: record, label: label), at: member.keyOffsets)
        continue
      }
      guard answers[Int(position)] == nil else {
        report(.givenTwice(place(name, member.value.offsets)), at: member.keyOffsets)
        continue
      }
      let shape = shapes[Int(position)]
      answers[Int(position)] = answer(
        member.value, type: shape.type, range: shape.range,
        path: { path() + [.field(record, position)] }, label: name)
    }
    let fields = answers.enumerated().map { position, answer in
      answer ?? unknown(path() + [.field(record, Int32(position))])
    }
    return .record(CaseRecord(record: record, fields: fields))
  }

  /// Checks that the columns of a header, as an object, are fields of `record` or questions.
  mutating func checkHeader(_ node: FactNode, as record: RecordID, label: String = "") {
    guard case .object(let members) = node.content else { return }
    var seen: Set<Int32> = []
    for member in members {
      guard let position = fields(of: record)[member.key] else {
        if label.isEmpty, questionsByName[member.key] != nil,
          case .cell = member.value.content
        {
          continue
        }
        if knownElsewhere.contains(member.key) { continue }
        report(unknownField(member, in: record, label: label), at: member.keyOffsets)
        continue
      }
      if !seen.insert(position).inserted {
        report(.givenTwice(place(label + member.key, 0..<0)), at: member.keyOffsets)
      }
      guard case .object(let parts) = member.value.content else { continue }
      let name = label + member.key + "."
      switch plan.records[Int(record.rawValue)].fields[Int(position)].type {
      case .record(let inner):
        checkHeader(member.value, as: inner, label: name)
      case .period:
        for part in parts where periodEnd(part.key) == nil {
          report(unknownPeriodEnd(part, label: name), at: part.keyOffsets)
        }
      default:
        let field = place(name + (parts.first?.key ?? ""), 0..<0)
        let owner = legend.records[Int(record.rawValue)].declaration.name
        report(.unknownField(field, of: owner, near: [member.key]), at: member.keyOffsets)
      }
    }
  }

  /// Returns the answer that needs the fact at `path`.
  func unknown(_ path: [FactPath.Step]) -> Answer {
    .open(Open(needs: [.fact(FactPath(root, path))]))
  }

  /// Returns the position of the question called `name`.
  func question(called name: String) -> Int32? { questionsByName[name] }

  /// Returns the positions of the fields of `record` by name.
  mutating func fields(of record: RecordID) -> [String: Int32] {
    if let known = fieldsByName[record] { return known }
    let names = positions(of: legend.records[Int(record.rawValue)].fields.map(\.name))
    fieldsByName[record] = names
    return names
  }

  /// Returns what may be written for the values of `choice`.
  mutating func words(of choice: ChoiceID) -> ChoiceWords {
    if let known = wordsByChoice[choice] { return known }
    let words = ChoiceWords(ChoiceSpellings(legend.choices[Int(choice.rawValue)]))
    wordsByChoice[choice] = words
    return words
  }

  /// Returns the declared thing of `record` that `path` names.
  mutating func thing(_ path: String, of record: RecordID) -> ThingID? {
    if thingsByPath == nil {
      thingsByPath = positions(of: legend.things.map(\.path)).mapValues {
        ThingID(rawValue: $0)
      }
    }
    guard let thing = thingsByPath?[path], plan.things[Int(thing.rawValue)].record == record else {
      return nil
    }
    return thing
  }

  /// Returns the complaint that `record` has no field of the name of `member`.
  private mutating func unknownField(
    _ member: FactMember, in record: RecordID, label: String
  ) -> FactsProblem {
    let legend = self.legend.records[Int(record.rawValue)]
    var names = legend.fields.map(\.name)
    if label.isEmpty { names += self.legend.questions.map(\.declaration.name) }
    return .unknownField(
      place(label + member.key, member.value.offsets), of: legend.declaration.name,
      near: nearest(to: member.key, among: names))
  }

  /// Returns the answer that `member` gives to the question at a position.
  mutating func answer(of member: FactMember, to question: Int32) -> Value? {
    let declared = plan.questions[Int(question)]
    let answer = answer(
      member.value, type: declared.type, range: nil, path: { [] }, label: member.key)
    guard case .known(let value, _) = answer else { return nil }
    if declared.readings.contains(where: { $0.value == value }) { return value }
    report(
      .noReading(
        place(member.key, member.value.offsets),
        readings: declared.readings.compactMap { written($0.value) }),
      at: member.value.offsets)
    return nil
  }

  /// Returns `value` as facts write it; `nil` where that takes more than a word.
  private func written(_ value: Value) -> String? {
    switch value {
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .number(let number), .money(let number): number.plainText
    case .text(let text): text
    case .date(let day): day.isoText
    case .period(let period): "\(period.start.isoText)/\(period.end.isoText)"
    case .choice(let choice, let position):
      legend.choices[Int(choice.rawValue)].values[Int(position)].name.english
    case .duration, .thing: nil
    }
  }

}

/// A field of a record, and where something is written for it.
struct FieldSite {

  /// The way to the field as its author wrote it.
  let label: String

  /// What is written.
  let offsets: Range<Int>

}

/// Returns the position of each of `names`, by its spelling in each tongue.
private func positions(of names: [TwinName]) -> [String: Int32] {
  var positions: [String: Int32] = [:]
  positions.reserveCapacity(names.count)
  for (position, name) in names.enumerated() {
    // Where two are called the same, the first counts, as everywhere.
    positions[name.english] = positions[name.english] ?? Int32(position)
    positions[name.german] = positions[name.german] ?? Int32(position)
  }
  return positions
}
