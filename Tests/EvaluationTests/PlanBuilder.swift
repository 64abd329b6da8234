import Evaluation
import Values

@testable import Planning

/// A plan in the making, and facts for it.
final class PlanBuilder {

  /// The plan.
  var plan = Plan()

  /// The frame of expressions: the facts in slot 0, then room for elements.
  static let frame = PlanFrame(slotCount: 12, locals: [])

  /// The record of the facts: 4 booleans, 4 numbers, 2 dates, money, a list of numbers.
  static let record = RecordID(rawValue: 0)

  /// The record of declared things: a number, a list of numbers, a date, a period.
  static let thing = RecordID(rawValue: 1)

  init() {
    func field(_ type: ValueType) -> PlanField { PlanField(type: type, range: nil, isFixed: false) }
    let facts: [ValueType] =
      Array(repeating: .boolean, count: 4) + Array(repeating: .integer, count: 4)
      + [.date, .date, .money, .list(of: .integer)]
    let declared: [ValueType] = [.integer, .list(of: .integer), .date, .period]
    plan.records = [
      PlanRecord(fields: facts.map(field)), PlanRecord(fields: declared.map(field)),
    ]
    plan.thingsByRecord = [[], []]
  }

  /// Inserts a node.
  func add(_ operation: PlanOperation, _ type: ValueType = .nothing) -> PlanNode.ID {
    plan.nodes.append(PlanNode(operation, type))
    return PlanNode.ID(rawValue: Int32(plan.nodes.count - 1))
  }

  func truth(_ value: Bool) -> PlanNode.ID { constant(.boolean(value)) }

  func number(_ value: Int) -> PlanNode.ID { constant(.number(Rational(value))) }

  func constant(_ value: Value, isApproximate: Bool = false) -> PlanNode.ID {
    add(.constant(value, isApproximate: isApproximate))
  }

  /// Inserts a read of a field of the facts.
  func field(_ position: Int32) -> PlanNode.ID {
    let facts = add(.slot(0), .record(Self.record))
    let type = plan.records[0].fields[Int(position)].type
    return add(.field(facts, position), type)
  }

  /// Inserts something that must not happen.
  func faulty() -> PlanNode.ID {
    let (one, zero) = (number(1), number(0))
    let quotient = add(.divide(one, zero), .decimal)
    return add(.compare(.greater, quotient, one), .boolean)
  }

  func compare(
    _ comparison: PlanComparison, _ a: PlanNode.ID, _ b: PlanNode.ID
  ) -> PlanNode.ID {
    add(.compare(comparison, a, b), .boolean)
  }

  /// Inserts a definition without arguments, and a call of it.
  func define(_ clause: PlanClause, type: ValueType = .integer) -> PlanNode.ID {
    define([PlanVersion(validity: .always, clause: clause)], type: type)
  }

  func define(_ versions: [PlanVersion], type: ValueType = .integer) -> PlanNode.ID {
    plan.definitions.append(
      PlanDefinition(
        parameters: [.record(Self.record)], type: type, frame: Self.frame, versions: versions))
    let facts = add(.slot(0), .record(Self.record))
    return add(.call(Int32(plan.definitions.count - 1), [facts]), type)
  }

  func question(settled: Value? = nil) -> PlanNode.ID {
    plan.questions.append(PlanQuestion(kind: .interpretation, settled: settled))
    return add(.question(Int32(plan.questions.count - 1)), .boolean)
  }

  /// Returns facts of which those in `values` are known.
  func facts(_ values: [Int: Value] = [:]) -> Answer {
    let unknown = CaseRecord(unknown: Self.record, in: plan)
    return .record(
      CaseRecord(
        record: Self.record,
        fields: unknown.fields.indices.map { position in
          values[position].map { .known($0, []) } ?? unknown.fields[position]
        }))
  }

  /// Returns what `node` comes to on the facts in `values`.
  func answer(
    _ node: PlanNode.ID, _ values: [Int: Value] = [:], asOf: Day = day(2026, 1, 1),
    answers: [Int32: Value] = [:]
  ) -> Answer {
    var evaluator = Evaluator(plan, asOf: asOf)
    evaluator.answers = answers
    return evaluator.answer(to: node, in: Self.frame, slots: [facts(values)])
  }

}

/// Returns a day that there is.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  guard let day = Day(year: year, month: month, day: day) else { fatalError("no such day") }
  return day
}

/// Returns the need for a field of the facts.
func need(_ position: Int32) -> Need {
  .fact(FactPath(.subject, [.field(PlanBuilder.record, position)]))
}

extension Answer {

  static func number(_ value: Int) -> Answer { .known(.number(Rational(value)), []) }

  static func money(_ value: Int) -> Answer { .known(.money(Rational(value)), []) }

  /// The value, where it is known.
  var value: Value? {
    if case .known(let value, _) = self { value } else { nil }
  }

  /// The values that an open answer could take.
  var couldBe: [Value] {
    if case .open(let open) = self { open.alternatives.map(\.value) } else { [] }
  }

  /// What the fault is, where there is one.
  var kind: FaultKind? { fault?.kind }

}

extension Value {
  static func int(_ value: Int) -> Value { .number(Rational(value)) }
}

extension PlanClause {
  init(_ body: PlanNode.ID) { self.init(body: body, exceptions: []) }
}
