internal import Planning
internal import Values
internal import Vocabulary

/// Which columns, or keys of JSON, fill which fields.
struct ColumnMapping {

  /// A field that a column fills, by the names that lead to it.
  private struct Target {
    let names: [String]
  }

  /// What each heading fills.
  private var targets: [String: [Target]] = [:]

  /// The fields of the rows themselves that a heading fills: columns of their names do not.
  private var filled: Set<Int32> = []

  /// The headings, in the order of the text.
  let headings: [String]

  /// The headings that were come upon.
  private(set) var found: Set<String> = []

  /// Creates an instance for `columns` of rows of `record`.
  init(_ columns: [PlanColumn], of record: RecordID, plan: Plan, legend: Legend) {
    headings = columns.map(\.heading)
    for column in columns {
      var names: [String] = []
      var owner = record
      for field in column.fields {
        names.append(legend.records[Int(owner.rawValue)].fields[Int(field)].name.english)
        if case .record(let inner) = plan.records[Int(owner.rawValue)].fields[Int(field)].type {
          owner = inner
        }
      }
      if column.fields.count == 1 { filled.insert(column.fields[0]) }
      targets[column.heading, default: []].append(Target(names: names))
    }
  }

  /// Returns the names of the fields that the column `heading` fills, where it was said.
  mutating func fields(filledBy heading: String) -> [[String]]? {
    guard let targets = targets[heading] else { return nil }
    found.insert(heading)
    return targets.map(\.names)
  }

  /// `true` iff another column than the one that is called like it fills the field at a position.
  func fills(_ field: Int32) -> Bool { filled.contains(field) }

  /// Returns `members`, an object of JSON, with the names of fields in place of the headings, and
  /// without what fills nothing, as `isName` says.
  mutating func renamed(
    _ members: [FactMember], where isName: (String) -> Bool
  ) -> [FactMember] {
    var result: [FactMember] = []
    for member in members {
      if let paths = fields(filledBy: member.key) {
        for path in paths { insert(member, at: path[...], into: &result) }
      } else if isName(member.key) {
        result.append(member)
      }
    }
    return result
  }

  /// Puts the value of `member` where `path` leads to in `members`.
  private func insert(
    _ member: FactMember, at path: ArraySlice<String>, into members: inout [FactMember]
  ) {
    guard let name = path.first else { return }
    let rest = path.dropFirst()
    if rest.isEmpty {
      members.append(FactMember(key: name, keyOffsets: member.keyOffsets, value: member.value))
      return
    }
    let place = members.firstIndex { $0.key == name }
    var inner: [FactMember] = []
    if let place, case .object(let known) = members[place].value.content { inner = known }
    insert(member, at: rest, into: &inner)
    let value = FactNode(content: .object(inner), offsets: member.value.offsets)
    let made = FactMember(key: name, keyOffsets: member.keyOffsets, value: value)
    if let place { members[place] = made } else { members.append(made) }
  }

}
