internal import Evaluation
internal import Planning
internal import Values

/// What is written out in a plan, as far as facts are measured against it.
struct PlanConstants {

  /// The days from a hundred years before the first to a hundred years after the last that is
  /// written, or that a fact of the case is.
  private(set) var days: ClosedRange<Day>

  /// The most decimals of a number, six at most.
  private(set) var decimals = 0

  /// The fields that something reads, by their positions; of a record where it is known.
  private var fieldsRead: Set<ReadField> = []

  /// A field that something reads.
  private struct ReadField: Hashable {

    /// The record, where it is known.
    let record: RecordID?

    /// The position of the field.
    let field: Int32

  }

  /// Returns whether something reads the field at `position` of `record`.
  func reads(_ position: Int32, of record: RecordID) -> Bool {
    fieldsRead.contains(ReadField(record: record, field: position))
      || fieldsRead.contains(ReadField(record: nil, field: position))
  }

  /// Creates an instance of what is written in the plan of `situation`.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  init(_ situation: Situation) {
    days = situation.day...situation.day
    for node in situation.plan.nodes {
      if case .field(let base, let field) = node.operation {
        var record: RecordID?
        if case .record(let known) = situation.plan[base].type { record = known }
        fieldsRead.insert(ReadField(record: record, field: field))
      }
      guard case .constant(let value, _) = node.operation else { continue }
      note(value)
    }
    note(situation.subject)
    for definition in situation.plan.definitions {
      for version in definition.versions { note(version.validity) }
    }
    for decision in situation.plan.decisions {
      for requirement in decision.requirements { note(requirement.validity) }
    }
    let century = 36_525
    let first = days.lowerBound.adding(days: -century) ?? .first
    let last = days.upperBound.adding(days: century) ?? .last
    days = first...last
  }

  /// Takes `value` into account.
  private mutating func note(_ value: Value) {
    switch value {
    case .number(let number): decimals = max(decimals, min(number.decimals ?? 0, 6))
    case .date(let day): note(day)
    case .period(let period):
      note(period.start)
      note(period.end)
    case .boolean, .money, .text, .duration, .choice, .thing: break
    }
  }

  /// Takes `day` into account.
  private mutating func note(_ day: Day) { days = days.union(day...day) }

  /// Takes the days of `validity` into account.
  private mutating func note(_ validity: Validity) {
    for day in [validity.from, validity.until].compactMap(\.self) { note(day) }
  }

  /// Takes the facts of `answer` into account.
  private mutating func note(_ answer: Answer) {
    switch answer {
    case .known(let value, _): note(value)
    case .record(let record): for field in record.fields { note(field) }
    case .list(let elements, _): for element in elements { note(element.answer) }
    case .open, .fault: break
    }
  }

}
