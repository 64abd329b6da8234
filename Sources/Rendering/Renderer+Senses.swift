package import Planning
internal import Values
internal import Vocabulary

/// What numbers mean, as far as it bears on how they are written.
extension Renderer {

  /// What a number is.
  package enum Sense: Hashable, Sendable {

    /// So many of something: digits stand in groups.
    case quantity

    /// A year of the calendar: digits stand without groups.
    case year

  }

  /// Returns what the numbers that `node` comes to are: years come from `year of`, and from fields and
  /// definitions that are called so, and stay years where one is moved, or one of several is chosen.
  ///
  /// `list` is the list whose elements `node` looks at, if it stands in a column.
  package func sense(of node: PlanNode.ID, inColumnOf list: PlanNode.ID? = nil) -> Sense {
    guard plan[node].type.isOfIntegers else { return .quantity }
    return isYear(node, list.flatMap { plan[$0].type.recordInside }) ? .year : .quantity
  }

  /// Returns what the numbers in the field of `record` at `position` are.
  func sense(ofField position: Int, of record: RecordID) -> Sense {
    let field = field(record, position)
    return field.type.isOfIntegers && field.name.namesYear ? .year : .quantity
  }

  /// Returns what the numbers are that the definition at `position` comes to.
  func sense(ofDefinition position: Int32) -> Sense {
    guard plan.definitions[Int(position)].type.isOfIntegers else { return .quantity }
    return isYear(definition: position) ? .year : .quantity
  }

  /// `true` iff `node`, or an element of it, is a year; it looks at an element of `record`.
  private func isYear(_ node: PlanNode.ID, _ record: RecordID?) -> Bool {
    func isYear(_ node: PlanNode.ID) -> Bool { self.isYear(node, record) }
    switch plan[node].operation {
    case .yearOf: return true
    case .field(let base, let position):
      let owner = plan[base].type.recordInside ?? record
      return owner.map { namesYear(field: Int(position), of: $0) } ?? false
    case .call(let definition, _): return self.isYear(definition: definition)
    case .add(let first, let second): return isYear(first) || isYear(second)
    // Between two years there are years, but not of the calendar.
    case .subtract(let first, let second): return isYear(first) && !isYear(second)
    case .least(let operands), .greatest(let operands), .list(let operands):
      return operands.contains { isYear($0) }
    case .conditional(_, let first, let second), .otherwise(let first, let second):
      return isYear(first) || isYear(second)
    case .asOf(let value, _), .filter(let value, _, _), .view(let value, _), .first(let value),
      .last(let value), .element(_, let value):
      return isYear(value)
    case .map(let list, _, let value):
      return self.isYear(value, plan[list].type.recordInside ?? record)
    case .aggregate(.minimum, let list), .aggregate(.maximum, let list): return isYear(list)
    default: return false
    }
  }

  /// `true` iff the field of `record` at `position` is called like a year.
  private func namesYear(field position: Int, of record: RecordID) -> Bool {
    let fields = legend.records[Int(record.rawValue)].fields
    return position < fields.count && fields[position].name.namesYear
  }

  /// `true` iff the definition at `position` comes to a year.
  private func isYear(definition position: Int32) -> Bool {
    if legend.definitions[Int(position)].name.namesYear { return true }
    return plan.definitions[Int(position)].versions.first
      .map { isYear($0.clause.body, nil) } ?? false
  }

}

extension ValueType {

  /// `true` iff values are integers, or lists of them.
  fileprivate var isOfIntegers: Bool {
    switch self {
    case .integer: true
    case .list(let element): element.isOfIntegers
    case .boolean, .decimal, .money, .text, .date, .period, .duration, .choice, .record, .outcome,
      .nothing:
      false
    }
  }

  /// The record that values, or their elements, are of.
  fileprivate var recordInside: RecordID? {
    switch self {
    case .record(let record): record
    case .list(let element): element.recordInside
    case .boolean, .integer, .decimal, .money, .text, .date, .period, .duration, .choice, .outcome,
      .nothing:
      nil
    }
  }

}

extension TwinName {

  /// `true` iff either spelling says that something is a year: `year`, `first_year`, `haushaltsjahr`,
  /// and not `cost_per_year`.
  fileprivate var namesYear: Bool { english.namesYear || german.namesYear }

}

extension String {

  /// `true` iff the last word of the name is one for a year, and no word for *each* stands before it.
  fileprivate var namesYear: Bool {
    let words = lowercased().split(separator: "_")
    guard let last = words.last, last.hasSuffix("year") || last.hasSuffix("jahr") else {
      return false
    }
    return words.count < 2 || !["per", "pro", "je", "each", "a"].contains(words[words.count - 2])
  }

}
