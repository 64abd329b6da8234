internal import Facts
internal import Planning
internal import Values
internal import Vocabulary

/// The names of fields and questions.
struct FieldNames {

  /// The shapes of records.
  let plan: Plan

  /// What their fields are called.
  let legend: Legend

  /// Returns what `name` stands for in `record`; `nil` where that is nothing.
  func target(of name: String, in record: RecordID) -> ColumnTarget? {
    let steps = name.split(separator: ".", omittingEmptySubsequences: false).map { trimmed($0) }
    if let field = path(steps[...], in: record) { return field }
    let question = legend.questions.firstIndex {
      $0.declaration.name.english == steps[0] || $0.declaration.name.german == steps[0]
    }
    guard let question, steps.count == 1 else { return nil }
    return .question(Int32(truncatingIfNeeded: question))
  }

  /// Makes each of `headings` that stands for nothing in `record` the name that is the same but for small
  /// and capital letters, where that is one, and no other heading stands for it.
  func nameByLetters(_ headings: inout [String?], in record: RecordID) {
    let fields = legend.records[Int(record.rawValue)].fields.map(\.name)
    var names: [String: [String]] = [:]
    for name in fields + legend.questions.map(\.declaration.name) {
      for spelling in Set([name.english, name.german]) {
        names[spelling.lowercased(), default: []].append(spelling)
      }
    }
    let targets = headings.map { $0.flatMap { target(of: $0, in: record) } }
    let letters = headings.map { $0.map { trimmed($0).lowercased() } }
    for (column, key) in letters.enumerated() where targets[column] == nil {
      guard let key, let name = names[key]?.first, names[key]?.count == 1,
        letters.count(where: { $0 == key }) == 1,
        let target = target(of: name, in: record), !targets.contains(target)
      else { continue }
      headings[column] = name
    }
  }

  /// Returns the field of `record` to which `steps` lead.
  private func path(_ steps: ArraySlice<String>, in record: RecordID) -> ColumnTarget? {
    guard let step = steps.first,
      let position = legend.records[Int(record.rawValue)].fields.firstIndex(where: {
        $0.name.english == step || $0.name.german == step
      })
    else { return nil }
    let field = Int32(truncatingIfNeeded: position)
    let rest = steps.dropFirst()
    guard let next = rest.first else { return .field([field]) }
    switch plan.records[Int(record.rawValue)].fields[position].type {
    case .record(let inner):
      switch path(rest, in: inner) {
      case .field(let path)?: return .field([field] + path)
      case .periodStart(let path)?: return .periodStart([field] + path)
      case .periodEnd(let path)?: return .periodEnd([field] + path)
      case .question?, nil: return nil
      }
    case .period where rest.count == 1:
      switch isStartOfPeriod(next) {
      case true?: return .periodStart([field])
      case false?: return .periodEnd([field])
      case nil: return nil
      }
    case .boolean, .integer, .decimal, .money, .text, .date, .period, .duration, .choice, .list,
      .outcome, .nothing:
      return nil
    }
  }

  /// Returns how people write who speak the language of `name`, which stands for something in `record`:
  /// nothing where it is the same in all.
  func dialects(of name: String, in record: RecordID) -> Set<TableDialect> {
    let steps = name.split(separator: ".", omittingEmptySubsequences: false).map { trimmed($0) }
    var dialects: Set<TableDialect> = []
    var record: RecordID? = record
    for step in steps {
      // The ends of a period are passed over.
      guard let outer = record else { break }
      var choices = legend.records[Int(outer.rawValue)].fields.map(\.name)
      if steps.count == 1 { choices += legend.questions.map(\.declaration.name) }
      guard let position = choices.firstIndex(where: { $0.english == step || $0.german == step })
      else { break }
      let found = choices[position]
      if found.english != found.german {
        dialects.insert(found.english == step ? .pointed : .commaed)
      }
      record = nil
      let fields = plan.records[Int(outer.rawValue)].fields
      if position < fields.count, case .record(let inner) = fields[position].type { record = inner }
    }
    return dialects
  }

}
