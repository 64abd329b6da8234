internal import Columns
internal import Evaluation
internal import Planning
internal import Values

/// Draws cases of a record at random: with facts that are missing, and values at the border.
struct RandomCase {

  /// The program.
  let plan: Plan

  /// Values that the program writes out, by their type.
  private let constants: [ValueType: [Value]]

  /// Creates an instance drawing cases of `plan`.
  init(_ plan: Plan) {
    self.plan = plan
    var constants: [ValueType: [Value]] = [:]
    for node in plan.nodes {
      guard case .constant(let value, _) = node.operation else { continue }
      constants[value.kind, default: []].append(value)
    }
    self.constants = constants
  }

  /// Returns a case of `record`, whose fields are missing once in `gaps` times.
  func facts(
    of record: RecordID, questions: Set<Int32>, gaps: Int, by chance: inout Chance
  ) -> CaseRow {
    var answers: [Int32: Value] = [:]
    for question in questions.sorted() where !chance.isOnce(in: 3) {
      let readings = plan.questions[Int(question)].readings
      if !readings.isEmpty { answers[question] = chance.one(of: readings).value }
    }
    return CaseRow(
      record: fields(of: record, steps: [], gaps: gaps, by: &chance), answers: answers)
  }

  /// Returns a record, to which `steps` lead.
  private func fields(
    of record: RecordID, steps: [FactPath.Step], gaps: Int, by chance: inout Chance
  ) -> Answer {
    var fields: [Answer] = []
    for (position, field) in plan.records[Int(record.rawValue)].fields.enumerated() {
      let steps = steps + [.field(record, Int32(position))]
      fields.append(
        answer(of: field.type, range: field.range, steps: steps, gaps: gaps, by: &chance))
    }
    return .record(CaseRecord(record: record, fields: fields))
  }

  /// Returns a value of `type`, to which `steps` lead, or that it is missing.
  private func answer(
    of type: ValueType, range: ClosedRange<Rational>?, steps: [FactPath.Step], gaps: Int,
    by chance: inout Chance
  ) -> Answer {
    let missing = Answer.open(Open(needs: [.fact(FactPath(.subject, steps))]))
    if chance.isOnce(in: gaps) || steps.count > 6 { return missing }
    switch type {
    case .record(let record):
      let things = plan.thingsByRecord[Int(record.rawValue)]
      if !things.isEmpty { return .known(.thing(chance.one(of: things)), []) }
      return fields(of: record, steps: steps, gaps: gaps, by: &chance)
    case .list(let element):
      let count = chance.draw(0...4)
      return .list(
        (0..<count).map { place in
          Element(
            answer(
              of: element, range: range, steps: steps + [.element(Int32(place + 1))],
              gaps: gaps * 4, by: &chance))
        }, [])
    case .outcome, .nothing: return missing
    default: break
    }
    return value(of: type, range: range, by: &chance).map { .known($0, []) } ?? missing
  }

  /// Returns a value of `type` in `range`.
  private func value(
    of type: ValueType, range: ClosedRange<Rational>?, by chance: inout Chance
  ) -> Value? {
    switch type {
    case .boolean: return .boolean(chance.isOnce(in: 2))
    case .integer:
      return .number(number(type, [1, 2, 3, 100, 10_000], range, by: &chance))
    case .decimal:
      return .number(number(type, [1, 2, 10, 1_000], range, by: &chance, denominator: 4))
    case .money:
      return .money(
        number(type, [1, 100, 5_000, 60_000, 1_000_000], range, by: &chance, denominator: 100))
    case .text: return .text(text(by: &chance))
    case .date: return .date(day(by: &chance))
    case .period:
      let start = day(by: &chance)
      return .period(
        Period(start: start, end: start.adding(days: chance.draw(0...1_200)) ?? start))
    case .duration(let kind):
      let kind = kind ?? chance.one(of: [.days, .months])
      return .duration(SpanOfTime(chance.draw(0...48), kind))
    case .choice(let choice):
      return .choice(choice, Int32(chance.draw(0...(plan.choices[Int(choice.rawValue)] - 1))))
    case .record, .list, .outcome, .nothing: return nil
    }
  }

  /// Returns a number, often one that the program writes out, or next to one.
  private func number(
    _ type: ValueType, _ sizes: [Int], _ range: ClosedRange<Rational>?, by chance: inout Chance,
    denominator: Int = 1
  ) -> Rational {
    var number = Rational(chance.draw(-2...chance.one(of: sizes)))
    if chance.isOnce(in: 3),
      let part = Rational(numerator: chance.draw(0...denominator), denominator: denominator)
    {
      number = number + part
    }
    if chance.isOnce(in: 2), let written = constants[type.plain], !written.isEmpty,
      case .number(let constant) = chance.one(of: written).plain
    {
      let step = Rational(numerator: 1, denominator: denominator) ?? 1
      number = chance.one(of: [constant, constant + step, constant - step])
    }
    if chance.isOnce(in: 200) { number = Rational(Int.max / 3) }
    if type == .integer, !number.isInteger { number = Rational(1) }
    guard let range else { return number }
    if number < range.lowerBound { return range.lowerBound }
    return number > range.upperBound ? range.upperBound : number
  }

  /// Returns a text, often one that the program writes out.
  private func text(by chance: inout Chance) -> String {
    if chance.isOnce(in: 2), let written = constants[.text], !written.isEmpty,
      case .text(let text) = chance.one(of: written)
    {
      return text
    }
    return chance.one(of: ["", "a", "Kassel", "Gießen", "Gie\u{DF}en", "u\u{308}ber", "über"])
  }

  /// Returns a day, often one that the program writes out, or next to one.
  private func day(by chance: inout Chance) -> Day {
    let days = constants[.date] ?? []
    if chance.isOnce(in: 2), !days.isEmpty, case .date(let day) = chance.one(of: days) {
      return day.adding(days: chance.draw(-1...1)) ?? day
    }
    if chance.isOnce(in: 100) { return chance.one(of: [.first, .last]) }
    let raw =
      chance.isOnce(in: 50) ? chance.draw(-700_000...2_900_000) : chance.draw(18_000...22_500)
    return Day(rawValue: raw) ?? .first
  }

}

extension Value {

  /// The type of `self`, money and numbers the same.
  fileprivate var kind: ValueType {
    switch self {
    case .number, .money: .decimal
    case .date: .date
    case .text: .text
    case .boolean, .period, .duration, .choice, .thing: .nothing
    }
  }

  /// `self`, money as a number.
  fileprivate var plain: Value {
    if case .money(let euros) = self { .number(euros) } else { self }
  }

}

extension ValueType {

  /// `self`, as `Value.kind` has it.
  fileprivate var plain: ValueType {
    switch self {
    case .integer, .decimal, .money: .decimal
    default: self
    }
  }

}
