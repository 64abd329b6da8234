import Evaluation
import Testing
import Values

@testable import Planning

@Suite("Exceptions")
struct ExceptionTests {

  /// Returns an exception that says `value` where a field of the facts does.
  private func exception(
    _ id: Int32, when field: Int32?, says value: Int, overrides: [Int32] = [],
    validity: Validity = .always, inner: [PlanException] = [], in builder: PlanBuilder
  ) -> PlanException {
    let condition = field.map { builder.field($0) }
    let body = builder.number(value)
    return PlanException(
      id: id, validity: validity, condition: condition,
      clause: PlanClause(body: body, exceptions: inner), overrides: overrides)
  }

  @Test("an exception stands in place of what it hangs on where it applies")
  func one() {
    let builder = PlanBuilder()
    let first = exception(0, when: 0, says: 2, in: builder)
    let node = builder.define(PlanClause(body: builder.number(1), exceptions: [first]))
    #expect(builder.answer(node, [0: .boolean(false)]) == .number(1))
    #expect(builder.answer(node, [0: .boolean(true)]) == .number(2))
    let open = builder.answer(node)
    #expect(open.needs == [need(0)])
    #expect(Set(open.couldBe) == [.int(1), .int(2)])
  }

  @Test("where both ways agree, an open condition does not matter, nor does a fault in it")
  func agreeing() {
    let builder = PlanBuilder()
    let first = exception(0, when: 0, says: 1, in: builder)
    let node = builder.define(PlanClause(body: builder.number(1), exceptions: [first]))
    #expect(builder.answer(node) == .number(1))
    let clause = first.clause
    let faulty = PlanException(
      id: 0, validity: .always, condition: builder.faulty(), clause: clause, overrides: [])
    let same = builder.define(PlanClause(body: builder.number(1), exceptions: [faulty]))
    #expect(builder.answer(same) == .number(1))
    let other = builder.define(PlanClause(body: builder.number(5), exceptions: [faulty]))
    #expect(builder.answer(other).kind == .divisionByZero)
  }

  @Test("exceptions nest")
  func nested() {
    let builder = PlanBuilder()
    let inner = exception(1, when: 1, says: 3, in: builder)
    let outer = exception(0, when: 0, says: 2, inner: [inner], in: builder)
    let node = builder.define(PlanClause(body: builder.number(1), exceptions: [outer]))
    #expect(builder.answer(node, [0: .boolean(false)]) == .number(1))
    #expect(builder.answer(node, [0: .boolean(true), 1: .boolean(true)]) == .number(3))
    #expect(builder.answer(node, [0: .boolean(true)]).needs == [need(1)])
    let open = builder.answer(node)
    #expect(open.needs == [need(0), need(1)])
    #expect(Set(open.couldBe) == [.int(1), .int(2), .int(3)])
  }

  @Test("two that apply at once are a conflict, unless they agree or one overrides the other")
  func conflicts() {
    let both: [Int: Value] = [0: .boolean(true), 1: .boolean(true)]
    let builder = PlanBuilder()
    var first = exception(0, when: 0, says: 2, in: builder)
    let second = exception(1, when: 1, says: 3, in: builder)
    let conflict = builder.define(
      PlanClause(body: builder.number(1), exceptions: [first, second]))
    #expect(builder.answer(conflict, both).kind == .conflict(0, 1))
    #expect(builder.answer(conflict, [0: .boolean(true)]).needs == [need(1)])
    let like = exception(2, when: 1, says: 2, in: builder)
    let agreement = builder.define(
      PlanClause(body: builder.number(1), exceptions: [first, like]))
    #expect(builder.answer(agreement, both) == .number(2))
    // One applies anyway, and the other agrees: the open one does not matter.
    #expect(builder.answer(agreement, [0: .boolean(true)]) == .number(2))
    first = exception(0, when: 0, says: 2, overrides: [1], in: builder)
    let override = builder.define(
      PlanClause(body: builder.number(1), exceptions: [second, first]))
    #expect(builder.answer(override, both) == .number(2))
    #expect(builder.answer(override, [0: .boolean(true)]) == .number(2))
  }

  @Test("of two that exclude each other, both ways may say the same")
  func complementary() {
    let builder = PlanBuilder()
    let question = builder.question()
    let opposite = builder.add(.not(question), .boolean)
    let two = PlanClause(builder.number(2))
    let exceptions = [(0, question), (1, opposite)].map {
      PlanException(
        id: Int32($0.0), validity: .always, condition: $0.1, clause: two, overrides: [])
    }
    let node = builder.define(PlanClause(body: builder.number(1), exceptions: exceptions))
    #expect(builder.answer(node) == .number(2))
  }

  @Test("an exception holds in its days only")
  func dated() {
    let builder = PlanBuilder()
    let first = exception(
      0, when: nil, says: 2, validity: Validity(from: day(2026, 1, 1), until: nil), in: builder)
    let node = builder.define(PlanClause(body: builder.number(1), exceptions: [first]))
    #expect(builder.answer(node, asOf: day(2025, 12, 31)) == .number(1))
    #expect(builder.answer(node, asOf: day(2026, 1, 1)) == .number(2))
    let dated = builder.add(.asOf(node, builder.field(8)), .integer)
    #expect(builder.answer(dated).needs == [need(8)])
    #expect(Set(builder.answer(dated).couldBe) == [.int(1), .int(2)])
  }

}

@Suite("Decision tables")
struct TableTests {

  /// Returns a table of rows that say a value where a field of the facts does, and a call of it.
  private func table(
    _ policy: PlanHitPolicy, _ rows: [(Int32, Int)], otherwise: Int? = nil,
    in builder: PlanBuilder
  ) -> PlanNode.ID {
    var planned: [PlanRow] = []
    for (field, value) in rows {
      planned.append(PlanRow(condition: builder.field(field), result: builder.number(value)))
    }
    let last = otherwise.map { builder.number($0) }
    builder.plan.tables.append(PlanTable(policy: policy, rows: planned, otherwise: last))
    let body = builder.add(.table(Int32(builder.plan.tables.count - 1), []), .integer)
    return builder.define(PlanClause(body))
  }

  private let yes = Value.boolean(true)
  private let no = Value.boolean(false)

  @Test("unique: one row, and a fault where there are two or none")
  func unique() {
    let builder = PlanBuilder()
    let node = table(.unique, [(0, 1), (1, 2)], in: builder)
    #expect(builder.answer(node, [0: yes, 1: no]) == .number(1))
    #expect(builder.answer(node, [0: yes, 1: yes]).kind == .rowsDisagree(table: 0))
    #expect(builder.answer(node, [0: no, 1: no]).kind == .noRow(table: 0))
    #expect(builder.answer(node, [0: no]).needs == [need(1)])
    let otherwise = table(.unique, [(0, 1), (1, 2)], otherwise: 3, in: builder)
    #expect(builder.answer(otherwise, [0: no, 1: no]) == .number(3))
    let open = builder.answer(otherwise)
    #expect(open.needs == [need(0), need(1)])
    #expect(Set(open.couldBe) == [.int(1), .int(2), .int(3)])
  }

  @Test("first: the rows below the one that matches are ruled out")
  func first() {
    let builder = PlanBuilder()
    let node = table(.first, [(0, 1), (1, 2), (2, 1)], otherwise: 3, in: builder)
    #expect(builder.answer(node, [0: yes]) == .number(1))
    #expect(builder.answer(node, [0: no, 1: yes]) == .number(2))
    #expect(builder.answer(node, [0: no, 1: no, 2: no]) == .number(3))
    #expect(builder.answer(node, [1: no, 2: yes]) == .number(1))
    #expect(builder.answer(node, [1: yes]).needs == [need(0)])
  }

  @Test("any: rows that match agree")
  func any() {
    let builder = PlanBuilder()
    let node = table(.any, [(0, 1), (1, 1), (2, 2)], in: builder)
    #expect(builder.answer(node, [0: yes, 1: yes, 2: no]) == .number(1))
    #expect(builder.answer(node, [0: yes, 1: yes, 2: yes]).kind == .rowsDisagree(table: 0))
    #expect(builder.answer(node, [0: yes, 2: no]) == .number(1))
    #expect(builder.answer(node, [0: yes]).needs == [need(2)])
  }

  @Test("sum, least and greatest take all rows that match")
  func all() {
    let builder = PlanBuilder()
    let rows: [(Int32, Int)] = [(0, 1), (1, 2), (2, 4)]
    let sum = table(.sum, rows, otherwise: 0, in: builder)
    let least = table(.least, rows, otherwise: 0, in: builder)
    let greatest = table(.greatest, rows, otherwise: 0, in: builder)
    let facts = [0: yes, 1: no, 2: yes]
    #expect(builder.answer(sum, facts) == .number(5))
    #expect(builder.answer(least, facts) == .number(1))
    #expect(builder.answer(greatest, facts) == .number(4))
    #expect(builder.answer(greatest, [2: yes]) == .number(4))
    #expect(builder.answer(sum, [0: yes, 2: no]).needs == [need(1)])
    #expect(Set(builder.answer(sum, [0: yes, 2: no]).couldBe) == [.int(1), .int(3)])
    #expect(builder.answer(sum, [0: no, 1: no, 2: no]) == .number(0))
  }

}
