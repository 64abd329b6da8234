import Evaluation
import Testing
import Values

@testable import Planning

/// The truth values there are.
private enum Truth: CaseIterable {
  case no
  case fault
  case open
  case yes
}

@Suite("Truth values")
struct TruthTests {

  /// Returns what the operator makes of `operands`, which are all put into one plan.
  private func result(
    of operands: [Truth], _ operation: ([PlanNode.ID], PlanBuilder) -> PlanOperation
  ) -> Truth {
    let builder = PlanBuilder()
    let nodes = operands.enumerated().map { position, truth in
      switch truth {
      case .yes: builder.truth(true)
      case .no: builder.truth(false)
      case .open: builder.field(Int32(position))
      case .fault: builder.faulty()
      }
    }
    let node = builder.add(operation(nodes, builder), .boolean)
    return truth(builder.answer(node))
  }

  private func truth(_ answer: Answer) -> Truth {
    answer.fault != nil ? .fault : answer.isOpen ? .open : answer.truth == true ? .yes : .no
  }

  /// The first of `order` that is among `operands`.
  private func first(_ order: [Truth], of operands: [Truth]) -> Truth {
    order.first { operands.contains($0) } ?? .no
  }

  @Test("and: no before a fault before open before yes, in any order")
  func and() {
    for a in Truth.allCases {
      for b in Truth.allCases {
        for c in Truth.allCases {
          let operands = [a, b, c]
          #expect(
            result(of: operands) { nodes, _ in .and(nodes) }
              == first([.no, .fault, .open, .yes], of: operands))
          #expect(
            result(of: operands) { nodes, _ in .or(nodes) }
              == first([.yes, .fault, .open, .no], of: operands))
        }
      }
    }
  }

  @Test("at least one is or, at least all is and")
  func atLeast() {
    for a in Truth.allCases {
      for b in Truth.allCases {
        for c in Truth.allCases {
          let operands = [a, b, c]
          #expect(
            result(of: operands) { .atLeast($1.number(1), $0) }
              == first([.yes, .fault, .open, .no], of: operands))
          #expect(
            result(of: operands) { .atLeast($1.number(3), $0) }
              == first([.no, .fault, .open, .yes], of: operands))
        }
      }
    }
    #expect(result(of: [.yes, .open, .yes]) { .atLeast($1.number(2), $0) } == .yes)
    #expect(result(of: [.no, .open, .no]) { .atLeast($1.number(2), $0) } == .no)
    #expect(result(of: [.no, .fault, .no]) { .atLeast($1.number(2), $0) } == .no)
    #expect(result(of: [.yes, .open, .no]) { .atLeast($1.number(2), $0) } == .open)
  }

  @Test("an open answer needs what could still change it, and nothing else")
  func needs() {
    let builder = PlanBuilder()
    let (a, b, c) = (builder.field(0), builder.field(1), builder.field(2))
    let either = builder.add(.or([a, b]), .boolean)
    let node = builder.add(.and([either, c, a]), .boolean)
    #expect(builder.answer(node).needs == [need(0), need(1), need(2)])
    #expect(builder.answer(node, [1: .boolean(true)]).needs == [need(2), need(0)])
    #expect(builder.answer(node, [0: .boolean(true)]).needs == [need(2)])
    #expect(builder.answer(node, [2: .boolean(false)]) == .truth(false))
  }

  @Test("a fault that does not matter is still found")
  func listedFault() {
    let builder = PlanBuilder()
    let node = builder.add(.and([builder.faulty(), builder.truth(false)]), .boolean)
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    #expect(evaluator.answer(to: node, in: PlanBuilder.frame) == .truth(false))
    #expect(evaluator.faults.map(\.kind) == [.divisionByZero])
  }

  @Test("a branch that is not taken has no faults, and an open condition has none yet")
  func conditional() {
    let builder = PlanBuilder()
    let (condition, fault, one) = (builder.field(0), builder.faulty(), builder.truth(true))
    let node = builder.add(.conditional(condition, one, fault), .boolean)
    #expect(builder.answer(node, [0: .boolean(true)]) == .truth(true))
    #expect(builder.answer(node, [0: .boolean(false)]).kind == .divisionByZero)
    var evaluator = Evaluator(builder.plan, asOf: day(2026, 1, 1))
    let open = evaluator.answer(to: node, in: PlanBuilder.frame, slots: [builder.facts()])
    #expect(open.needs == [need(0)])
    #expect(evaluator.faults.isEmpty)
    let both = builder.add(.conditional(condition, fault, fault), .boolean)
    #expect(builder.answer(both).kind == .divisionByZero)
  }

  @Test("an open condition leaves what both branches agree on")
  func agreement() {
    let builder = PlanBuilder()
    let condition = builder.field(0)
    let (one, two) = (builder.number(1), builder.number(2))
    let same = builder.add(.conditional(condition, one, one), .integer)
    #expect(builder.answer(same) == .number(1))
    let other = builder.add(.conditional(condition, one, two), .integer)
    #expect(builder.answer(other).needs == [need(0)])
    #expect(builder.answer(other).couldBe == [.int(1), .int(2)])
    let positive = builder.compare(.greater, other, builder.number(0))
    #expect(builder.answer(positive) == .truth(true))
    // The same condition twice cannot be both.
    let difference = builder.add(.subtract(other, other), .integer)
    #expect(builder.answer(difference) == .number(0))
  }

  @Test("a question is followed both ways, and named where they differ")
  func questions() {
    let builder = PlanBuilder()
    let question = builder.question()
    let opposite = builder.add(.not(question), .boolean)
    let both = builder.add(.and([question, opposite]), .boolean)
    #expect(builder.answer(both) == .truth(false))
    let fact = builder.field(0)
    let three = builder.add(.and([fact, question, opposite]), .boolean)
    #expect(builder.answer(three) == .truth(false))
    #expect(builder.answer(question).needs == [.question(0)])
    #expect(builder.answer(question).couldBe == [.boolean(true), .boolean(false)])
    #expect(builder.answer(question, answers: [0: .boolean(false)]) == .truth(false))
    #expect(builder.answer(builder.question(settled: .boolean(true))) == .truth(true))
  }

  @Test("calls with different arguments do not share a condition")
  func scopes() {
    let builder = PlanBuilder()
    // f(x) = if x then 1 else 2; f(a) - f(b) may be anything of -1, 0 and 1.
    let condition = builder.add(.slot(0), .boolean)
    let body = builder.add(
      .conditional(condition, builder.number(1), builder.number(2)), .integer)
    builder.plan.definitions.append(
      PlanDefinition(
        parameters: [.boolean], type: .integer, frame: PlanFrame(slotCount: 1, locals: []),
        versions: [PlanVersion(validity: .always, clause: PlanClause(body))]))
    let (a, b) = (builder.field(0), builder.field(1))
    let (first, second) = (builder.add(.call(0, [a])), builder.add(.call(0, [b])))
    let different = builder.add(.subtract(first, second), .integer)
    #expect(Set(builder.answer(different).couldBe) == [.int(-1), .int(0), .int(1)])
    let same = builder.add(.subtract(first, builder.add(.call(0, [a]))), .integer)
    #expect(builder.answer(same) == .number(0))
  }

  @Test("is known and otherwise look at the state of the file")
  func stateOfTheFile() {
    let builder = PlanBuilder()
    let fact = builder.field(4)
    let known = builder.add(.isKnown(fact), .boolean)
    #expect(builder.answer(known) == .truth(false, .consultsFile))
    #expect(builder.answer(known, [4: .int(3)]) == .truth(true, .consultsFile))
    let otherwise = builder.add(.otherwise(fact, builder.number(7)), .integer)
    #expect(builder.answer(otherwise) == .known(.int(7), .consultsFile))
    #expect(builder.answer(otherwise, [4: .int(3)]) == .known(.int(3), .consultsFile))
    let faulty = builder.add(.isKnown(builder.faulty()), .boolean)
    #expect(builder.answer(faulty).kind == .divisionByZero)
  }

  @Test("in is Kleene's or of the equalities")
  func membership() {
    let builder = PlanBuilder()
    let (a, b, three) = (builder.field(4), builder.field(5), builder.number(3))
    let list = builder.add(.list([b, three]), .list(of: .integer))
    let node = builder.add(.member(a, list), .boolean)
    #expect(builder.answer(node, [4: .int(3)]) == .truth(true))
    #expect(builder.answer(node, [4: .int(2)]).needs == [need(5)])
    #expect(builder.answer(node).needs == [need(4), need(5)])
    let empty = builder.add(.member(a, builder.add(.list([]))), .boolean)
    #expect(builder.answer(empty) == .truth(false))
  }

  @Test("a range is decided by one of its ends where it can be")
  func between() {
    let builder = PlanBuilder()
    let node = builder.add(.between(builder.field(4), builder.field(5), builder.field(6)), .boolean)
    #expect(builder.answer(node, [4: .int(2), 5: .int(3)]) == .truth(false))
    #expect(builder.answer(node, [4: .int(2), 6: .int(1)]) == .truth(false))
    #expect(builder.answer(node, [4: .int(2), 5: .int(1)]).needs == [need(6)])
    #expect(builder.answer(node, [4: .int(2), 5: .int(2), 6: .int(2)]) == .truth(true))
  }

  @Test("approximate figures rub off on what is computed from them")
  func approximate() {
    let builder = PlanBuilder()
    let about = builder.constant(.int(50), isApproximate: true)
    let node = builder.compare(.less, about, builder.number(100))
    #expect(builder.answer(node) == .truth(true, .approximate))
    // What an exact operand decides alone is exact.
    let exact = builder.add(.or([node, builder.truth(true)]), .boolean)
    #expect(builder.answer(exact) == .truth(true))
    let both = builder.add(.and([node, builder.truth(true)]), .boolean)
    #expect(builder.answer(both) == .truth(true, .approximate))
  }

}
