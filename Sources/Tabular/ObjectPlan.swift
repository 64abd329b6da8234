internal import Columns
internal import Facts
internal import Planning
internal import Values
internal import Vocabulary

/// How the objects of JSON are read quickly.
struct ObjectPlan: Sendable {

  /// The ways of reading a value.
  enum Kind: Hashable, Sendable {

    /// A number, or a string that holds one.
    case number

    /// `true` or `false`.
    case truth

    /// A string that is a day.
    case day

    /// A string that is a period.
    case period

    /// A string that is one of some words, kept in a byte.
    case shortWord

    /// A string that is one of some words, kept in 32 bits.
    case longWord

    /// Any string.
    case text

    /// An object of the shape at a position.
    case record(Int)

    /// An array of values, read as the member at a position says.
    case list(Int)

    /// Something that is only read slowly.
    case other

  }

  /// A field that an object may give.
  struct Member: Sendable {

    /// How it is read.
    var kind = Kind.other

    /// How a number or a word is read, and its column in its block.
    var cell = CellPlan(kind: .other)

    /// The position of the block in which it is kept: 0 is that of the cases.
    var block = 0

  }

  /// The fields of an object.
  struct Shape: Sendable {

    /// The positions of members by their keys.
    var keys = ByteTables.Table()

  }

  /// All fields.
  private(set) var members: [Member] = []

  /// The fields of each object; those of the cases first.
  private(set) var shapes: [Shape] = []

  /// The way to each block: the positions of columns that hold it, from the block of the cases on.
  private(set) var blocks: [[Int]] = [[]]

  /// All keys and words.
  private(set) var words = ByteTables()

  /// The shapes of records.
  private let plan: Plan

  /// What their fields are called.
  private let legend: Legend

  /// Creates an instance for cases that fill `layout`, some of whose keys are called otherwise, as
  /// `mapping` says.
  init(_ mapping: ColumnMapping, layout: BlockLayout, plan: Plan, legend: Legend) {
    self.plan = plan
    self.legend = legend
    shapes.append(Shape())
    // A question that has the name of a field is none.
    let fields = fieldMembers(of: mapping.record, layout, block: 0, path: [])
    var keys = fields.keys
    for (position, question) in legend.questions.enumerated() {
      let number = Int32(truncatingIfNeeded: position)
      var member = Member()
      if let column = layout.position(ofQuestion: number) {
        member = self.member(layout, column, block: 0)
        setAnswers(to: number, of: &member)
      }
      members.append(member)
      let name = question.declaration.name
      keys += [name.english, name.german].map { ($0, Int32(members.count - 1)) }
    }
    var renamed: [(text: String, code: Int32)] = []
    for (key, field) in mapping.keys {
      // What fills a part of a record is put together slowly.
      let steps = field.split(separator: ".")
      let known = steps.count == 1 ? keys.first { $0.text == field } : nil
      if known == nil { members.append(Member()) }
      renamed.append((key, known?.code ?? Int32(members.count - 1)))
    }
    shapes[0].keys = words.add(renamed + keys)
  }

  /// Adds the fields of `record`, to which `path` leads in rows of `layout`, and returns their keys.
  private mutating func fieldMembers(
    of record: RecordID, _ layout: BlockLayout, block: Int, path: [Int32]
  ) -> (keys: [(text: String, code: Int32)], first: Int) {
    let fields = legend.records[Int(record.rawValue)].fields
    let first = members.count
    members += fields.map { _ in Member() }
    var keys: [(text: String, code: Int32)] = []
    for (position, field) in fields.enumerated() {
      let code = Int32(truncatingIfNeeded: first + position)
      keys += [(field.name.english, code), (field.name.german, code)]
      let path = path + [Int32(truncatingIfNeeded: position)]
      guard let column = layout.position(of: path) else { continue }
      members[first + position] = member(layout, column, block: block, path: path)
    }
    return (keys, first)
  }

  /// Returns how the value is read that fills the column at a position of `layout`.
  private mutating func member(
    _ layout: BlockLayout, _ column: Int, block: Int, path: [Int32] = []
  ) -> Member {
    var member = Member()
    member.block = block
    member.cell.column = column
    let specification = layout.columns[column]
    switch (specification.kind, specification.type) {
    case (.presence, .record(let record)):
      shapes.append(Shape())
      let shape = shapes.count - 1
      let (keys, _) = fieldMembers(of: record, layout, block: block, path: path)
      shapes[shape].keys = words.add(keys)
      member.kind = .record(shape)
    case (.list(let inner), _):
      guard let element = inner.position(of: []) else { break }
      blocks.append(blocks[block] + [column])
      let position = members.count
      members.append(Member())
      members[position] = self.member(inner, element, block: blocks.count - 1)
      member.kind = .list(position)
    case (.byte, .choice(let choice)):
      member.kind = .shortWord
      member.cell.words = words.add(RowPlan.values(of: choice, legend))
    case (.byte, .boolean): member.kind = .truth
    case (.code, .choice(let choice)):
      member.kind = .longWord
      member.cell.words = words.add(RowPlan.values(of: choice, legend))
    case (.code, .record(let record)):
      member.kind = .longWord
      member.cell.words = words.add(RowPlan.things(of: record, plan, legend))
    case (.day, _): member.kind = .day
    case (.period, _): member.kind = .period
    case (.text, _): member.kind = .text
    case (.number(let scale), _):
      if member.cell.setNumber(specification, scale) { member.kind = .number }
    case (.presence, _), (.byte, _), (.code, _), (.span, _), (.opaque, _): break
    }
    member.cell.isMoney = false
    return member
  }

  /// Makes `member` one that takes the answers to the question at a position.
  private mutating func setAnswers(to question: Int32, of member: inout Member) {
    let readings = plan.questions[Int(question)].readings.map(\.value)
    switch plan.questions[Int(question)].type {
    case .boolean where readings.contains(.boolean(true)) && readings.contains(.boolean(false)):
      break
    case .choice(let choice) where member.kind == .shortWord:
      member.cell.words = words.add(
        RowPlan.values(of: choice, legend).filter { readings.contains(.choice(choice, $0.code)) })
    default: member.kind = .other
    }
  }

}
