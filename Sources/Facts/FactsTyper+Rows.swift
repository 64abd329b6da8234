internal import Diagnostics
internal import Evaluation
internal import Planning
internal import Values

/// What a column of CSV, or several of one record, fills.
struct RowPart {

  /// What is filled.
  enum Target {

    /// The field at a position.
    case field(Int32)

    /// The answer to the question at a position.
    case question(Int32)
  }

  /// What fills it.
  enum Content {

    /// The cell at a position.
    case cell(Int)

    /// Several cells, as the header has them.
    case object(FactNode)
  }

  /// What is filled.
  let target: Target

  /// What fills it.
  let content: Content

  /// The member of the header.
  let member: FactMember

  /// `true` iff a question is answered.
  var isQuestion: Bool { if case .question = target { true } else { false } }

}

extension FactsTyper {

  /// Returns what the columns of `header`, which was checked, fill of rows of `record`.
  mutating func parts(of header: FactNode, as record: RecordID) -> [RowPart] {
    guard case .object(let members) = header.content else { return [] }
    let positions = fields(of: record)
    let parts = members.compactMap { member -> RowPart? in
      var content = RowPart.Content.object(member.value)
      if case .cell(let text) = member.value.content, let cell = Int(text) { content = .cell(cell) }
      if let position = positions[member.key] {
        return RowPart(target: .field(position), content: content, member: member)
      }
      return question(called: member.key).map {
        RowPart(target: .question($0), content: content, member: member)
      }
    }
    // What people decided is read first, as of every record.
    return parts.filter(\.isQuestion) + parts.filter { !$0.isQuestion }
  }

  /// Returns the facts that `cells` hold as a case of `record`; `parts` says what each fills.
  mutating func typed(
    _ cells: [DelimitedCell], _ parts: [RowPart], as record: RecordID
  ) -> CaseFacts {
    let shapes = plan.records[Int(record.rawValue)].fields
    var fields = [Answer?](repeating: nil, count: shapes.count)
    var answers: [Int32: Value] = [:]
    var ignored: [String] = []
    let start = start
    for part in parts {
      let node =
        switch part.content {
        case .cell(let cell):
          FactNode(content: .cell(cells[cell].text), offsets: cells[cell].offsets)
        case .object(let object): filled(object, with: cells)
        }
      switch part.target {
      case .field(let position):
        let shape = shapes[Int(position)]
        fields[Int(position)] = answer(
          node, type: shape.type, range: shape.range,
          path: { start + [.field(record, position)] }, label: part.member.key)
      case .question(let question):
        if !(asked?.contains(question) ?? true) { ignored.append(part.member.key) }
        let member = FactMember(
          key: part.member.key, keyOffsets: part.member.keyOffsets, value: node)
        answers[question] = answer(of: member, to: question)
      }
    }
    let known = fields.enumerated().map { position, answer in
      answer ?? unknown(start + [.field(record, Int32(position))])
    }
    return CaseFacts(
      record: .record(CaseRecord(record: record, fields: known)), answers: answers,
      ignored: ignored)
  }

}
