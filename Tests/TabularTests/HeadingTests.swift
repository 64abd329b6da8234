import Tabular
import Testing

/// Which columns fill which fields where their headings have capitals.
struct HeadingTests {

  @Test(arguments: [
    ("Kind;CAP;start\ncity;5;2026-01-31\n", [true, true, true]),
    // Only one heading can be meant.
    ("Kind;kind;Cap;CAP\ncity;city;5;5\n", [false, true, false, false]),
    ("Kind ;\ncity;\n", [true, false]),
  ])
  func `headings may have capitals where one field alone can be meant`(
    table: String, isFilled: [Bool]
  ) throws {
    let sample = try Sample()
    var splitter = TableSplitter(named: "cases.csv")
    splitter.feed(Array(table.utf8))
    splitter.finish()
    guard case .header(let header)? = splitter.opening else {
      Issue.record("there is no header")
      return
    }
    let mapping = ColumnMapping(
      header, record: sample.record, plan: sample.plan, legend: sample.legend, passesOver: true)
    #expect(mapping.targets.map { $0 != nil } == isFilled)
    #expect(mapping.problems.isEmpty)
  }

}
