internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Finds what the rows of the table are that `syntax`, the definition at `index`, reads, and which of
  /// its columns fill which fields.
  mutating func checkTable(of syntax: DataSyntax, definedAt index: Int) {
    guard let type = valueType(syntax.type) else { return }
    guard case .list(let element) = type else { return reportNoList(type, syntax.type) }
    guard case .record(let record) = element else {
      return report(
        .typing(.noFields(found: describe(element), name: spelling(of: syntax.name))),
        at: syntax.type.site)
    }
    program.definitions[index].type = type
    var table = TableSource(record: record, path: syntax.path, columns: nil)
    if syntax.namesColumns {
      var given: Set<[Int32]> = []
      table.columns = syntax.columns.compactMap { column in
        guard let path = path(column.path, from: record) else { return nil }
        if !given.insert(path.map(\.field)).inserted, let name = column.path.last {
          report(.naming(.fieldGivenTwice(name: spelling(of: name))), at: name.site)
        }
        return TableColumn(path: path, heading: column.heading)
      }
    }
    program.definitions[index].table = table
  }

  /// Returns the fields that `names` lead through from `record`, each in the record before it; says so
  /// where there is none.
  private mutating func path(
    _ names: [NameSyntax], from record: RecordID
  ) -> [(record: RecordID, field: Int32)]? {
    var path: [(record: RecordID, field: Int32)] = []
    var type = ValueType.record(record)
    for name in names {
      guard case .record(let owner) = type else {
        report(
          .typing(.noFields(found: describe(type), name: spelling(of: name))), at: name.site)
        return nil
      }
      guard let position = fieldPosition(name, in: owner) else {
        reportNoField(name, in: owner)
        return nil
      }
      path.append((owner, position))
      type = program.records[Int(owner.rawValue)].fields[Int(position)].type
    }
    return path
  }

  /// Reports that rows are a list, and not the `type` that `syntax` writes.
  private mutating func reportNoList(_ type: ValueType, _ syntax: TypeSyntax) {
    let site = syntax.site
    let place = SourceSpan(Int(site.start)..<Int(site.start), in: site.file)
    let words = Keyword.listOf.spelling(in: context.tongue) + " "
    report(
      .typing(.notAList(found: describe(type))), at: site,
      fixes: [Fix(replacing: place, by: words)])
  }

}

extension TypeSyntax {

  /// Where the type is written.
  fileprivate var site: SourceSpan {
    switch self {
    case .missing(let site), .builtin(_, let site), .list(_, let site): site
    case .named(let name): name.site
    }
  }

}
