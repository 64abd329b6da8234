import Evaluation
import Testing
import Values

@testable import Planning

@Suite("Lists")
struct ListTests {

  /// Returns the numbers 1, 2 and the one in field 4, where each is greater than the one in field 5.
  private func filtered(_ builder: PlanBuilder) -> PlanNode.ID {
    let list = builder.add(
      .list([builder.number(1), builder.number(2), builder.field(4)]), .list(of: .integer))
    let element = builder.add(.slot(1), .integer)
    let condition = builder.compare(.greater, element, builder.field(5))
    return builder.add(.filter(list, 1, condition), .list(of: .integer))
  }

  @Test("a filter keeps what is open, and counts and sums of it are open")
  func filter() {
    let builder = PlanBuilder()
    let list = filtered(builder)
    let count = builder.add(.aggregate(.count, list), .integer)
    let sum = builder.add(.aggregate(.sum, list), .integer)
    #expect(builder.answer(count, [4: .int(5), 5: .int(1)]) == .number(2))
    #expect(builder.answer(sum, [4: .int(5), 5: .int(1)]) == .number(7))
    #expect(builder.answer(sum, [4: .int(5), 5: .int(9)]) == .number(0))
    #expect(builder.answer(count, [5: .int(1)]).needs == [need(4)])
    #expect(builder.answer(count, [4: .int(5)]).needs == [need(5)])
    guard case .list(let elements, _) = builder.answer(list, [5: .int(1)]) else {
      Issue.record("a filter makes a list")
      return
    }
    #expect(elements.map { $0.membership?.isOpen } == [nil, true])
    let empty = builder.add(.isEmpty(list), .boolean)
    #expect(builder.answer(empty, [5: .int(1)]) == .truth(false))
    #expect(builder.answer(empty, [5: .int(2)]).needs == [need(4)])
  }

  @Test("a row that faults stays, marked, and an aggregate over it faults")
  func faulty() {
    let builder = PlanBuilder()
    let list = builder.add(
      .list([builder.number(0), builder.number(2)]), .list(of: .integer))
    let element = builder.add(.slot(1), .integer)
    let quotient = builder.add(.divide(builder.number(4), element), .decimal)
    let condition = builder.compare(.greater, quotient, builder.number(1))
    let rows = builder.add(.filter(list, 1, condition), .list(of: .integer))
    guard case .list(let elements, _) = builder.answer(rows) else {
      Issue.record("a filter makes a list")
      return
    }
    #expect(elements.map { $0.membership?.kind } == [.divisionByZero, nil])
    #expect(builder.answer(builder.add(.aggregate(.count, rows))).kind == .divisionByZero)
    let some = builder.add(.some(list, 1, condition), .boolean)
    #expect(builder.answer(some) == .truth(true))
    let every = builder.add(.every(list, 1, condition), .boolean)
    #expect(builder.answer(every).kind == .divisionByZero)
  }

  @Test("sum and count of nothing are 0, the least of nothing is a fault")
  func nothing() {
    let builder = PlanBuilder()
    let list = builder.add(.list([]), .list(of: .money))
    #expect(builder.answer(builder.add(.aggregate(.sum, list), .money)) == .money(0))
    #expect(builder.answer(builder.add(.aggregate(.count, list), .integer)) == .number(0))
    for aggregate in [PlanAggregate.minimum, .maximum, .average] {
      let node = builder.add(.aggregate(aggregate, list), .money)
      #expect(builder.answer(node).kind == .nothingToAggregate)
    }
  }

  @Test("lists of lists are joined, and an element that is unknown keeps a sum open")
  func maps() {
    let builder = PlanBuilder()
    let (one, two) = (builder.number(1), builder.number(2))
    let pair = builder.add(.list([one, two]), .list(of: .integer))
    builder.plan.things = [
      PlanThing(record: PlanBuilder.thing, fields: [.value(one), .value(pair), .absent, .absent]),
      PlanThing(record: PlanBuilder.thing, fields: [.absent, .absent, .absent, .absent]),
    ]
    builder.plan.thingsByRecord = [[], [ThingID(rawValue: 0), ThingID(rawValue: 1)]]
    let things = builder.add(.things(PlanBuilder.thing), .list(of: .record(PlanBuilder.thing)))
    let element = builder.add(.slot(1))
    let lists = builder.add(.map(things, 1, builder.add(.field(element, 1))))
    #expect(builder.answer(builder.add(.aggregate(.count, lists))) == .number(2))
    let numbers = builder.add(.map(things, 1, builder.add(.field(element, 0))))
    #expect(builder.answer(builder.add(.aggregate(.count, numbers))) == .number(2))
    let path = FactPath(.thing(ThingID(rawValue: 1)), [.field(PlanBuilder.thing, 0)])
    #expect(builder.answer(builder.add(.aggregate(.sum, numbers))).needs == [.fact(path)])
    // Of a case, a list that is not given may be anything.
    let facts = builder.add(.list([builder.add(.slot(0))]))
    let given = builder.add(.map(facts, 1, builder.add(.field(element, 11))))
    #expect(builder.answer(builder.add(.aggregate(.count, given))).needs == [need(11)])
  }

  @Test("a view sorts stably, sets apart what has no place, and groups")
  func views() {
    let builder = PlanBuilder()
    let list = builder.add(
      .list([
        builder.number(3), builder.field(4), builder.number(1), builder.number(4),
      ]), .list(of: .integer))
    let element = builder.add(.slot(1))
    let double = builder.add(.add(element, element), .integer)
    let view = builder.add(
      .view(
        list,
        PlanView(
          slot: 1, groups: [], sort: [PlanSortKey(key: element, isDescending: true)],
          columns: [element, double], isChart: false, isTable: true)))
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    guard
      case .table(let table) = evaluator.show(
        view, in: PlanBuilder.frame, slots: [builder.facts()])
    else {
      Issue.record("a table is shown")
      return
    }
    #expect(table.rows.map { $0.cells[0].value } == [.int(4), .int(3), .int(1)])
    #expect(table.rows.map { $0.cells[1].value } == [.int(8), .int(6), .int(2)])
    #expect(table.openRows.map { $0.membership?.needs } == [[need(4)]])

    let remainder = builder.compare(.greater, element, builder.number(2))
    let count = builder.add(.aggregate(.count, element), .integer)
    let grouped = builder.add(
      .view(
        list,
        PlanView(
          slot: 1, groups: [remainder], sort: [PlanSortKey(key: count, isDescending: true)],
          columns: [count], isChart: false, isTable: true)))
    evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    guard
      case .table(let groups) = evaluator.show(
        grouped, in: PlanBuilder.frame, slots: [builder.facts()])
    else {
      Issue.record("a table is shown")
      return
    }
    #expect(
      groups.rows.map { $0.cells.map(\.value) } == [
        [.boolean(true), .int(2)], [.boolean(false), .int(1)],
      ])
    #expect(groups.openRows.count == 1)
    #expect(groups.openRows.first?.membership?.needs == [need(4)])
  }

}
