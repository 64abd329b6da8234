import Planning
import Testing
import Values

@testable import Evaluation

/// Rows that were read from a table.
@Suite struct TableRowsTests {

  /// Returns what is not known of a field of the row at `number`.
  private func unknown(_ number: Int32, _ field: Int32) -> Answer {
    .unknown(FactPath(.data(0), [.element(number), .field(PlanBuilder.record, field)]))
  }

  /// Returns the row `number`, of which the first field is `first` and of the rest nothing is known.
  private func row(_ number: Int32, _ first: Answer) -> CaseRecord {
    let rest = (1..<12).map { unknown(number, $0) }
    return CaseRecord(
      record: PlanBuilder.record, fields: [first] + rest, row: TableRow(table: 0, number: number))
  }

  /// What counts the rows of which the first field holds.
  private func counting(_ builder: PlanBuilder) -> PlanNode.ID {
    let rows = builder.add(.data(0), .list(of: .record(PlanBuilder.record)))
    let element = builder.add(.slot(1), .record(PlanBuilder.record))
    let holds = builder.add(.field(element, 0), .boolean)
    let filtered = builder.add(.filter(rows, 1, holds), .list(of: .record(PlanBuilder.record)))
    return builder.add(.aggregate(.count, filtered), .integer)
  }

  @Test func rowsAreCounted() {
    let builder = PlanBuilder()
    let count = counting(builder)
    var evaluator = Evaluator(builder.plan, asOf: .first)
    evaluator.tables = [
      TableRows(
        rows: [row(1, .truth(true)), row(2, .truth(false)), row(3, .truth(true))], answers: [:])
    ]
    #expect(evaluator.answer(to: count, in: PlanBuilder.frame) == .known(.number(2), []))
  }

  @Test func whatARowLacksIsCalledByItsNumber() {
    let builder = PlanBuilder()
    let count = counting(builder)
    var evaluator = Evaluator(builder.plan, asOf: .first)
    evaluator.tables = [
      TableRows(rows: [row(1, .truth(true)), row(2, unknown(2, 0))], answers: [:])
    ]
    let answer = evaluator.answer(to: count, in: PlanBuilder.frame)
    #expect(answer.isOpen)
    #expect(answer.needs == unknown(2, 0).needs)
  }

  @Test(arguments: [[TableRows](), [.unread]])
  func aTableThatWasNotReadIsOpen(_ tables: [TableRows]) {
    let builder = PlanBuilder()
    let count = counting(builder)
    var evaluator = Evaluator(builder.plan, asOf: .first)
    evaluator.tables = tables
    #expect(evaluator.answer(to: count, in: PlanBuilder.frame).isOpen)
  }

  @Test func aRowThatIsDecidedByItselfIsACase() {
    let subject = Answer.record(row(7, .truth(true))).asCase
    guard case .record(let facts) = subject else {
      Issue.record("no record")
      return
    }
    #expect(facts.row == nil)
    #expect(facts.fields[3].needs == [.fact(FactPath(.subject, [.field(PlanBuilder.record, 3)]))])
  }

}
