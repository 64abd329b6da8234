internal import Evaluation
internal import Planning
internal import Values
internal import Vocabulary

/// Reads the fields of things by their names.
struct FieldReader {

  /// What answers.
  var evaluator: Evaluator

  /// What people call the fields.
  let legend: Legend

  /// The program.
  var plan: Plan { evaluator.plan }

  /// The kind of strategies, if there is one.
  let strategies: RecordID?

  /// The fields of each kind that say to which strategies a thing belongs.
  private let strategyFields: [[Int32]]

  /// The positions of the fields of each kind by name.
  private let positions: [[String: Int32]]

  /// Creates an instance that asks `evaluator`.
  init(_ evaluator: Evaluator, legend: Legend) {
    self.evaluator = evaluator
    self.legend = legend
    self.evaluator.recordsSteps = false
    let plan = evaluator.plan
    positions = legend.records.map { record in
      Dictionary(
        record.fields.enumerated().map {
          ($1.name.english, Int32(truncatingIfNeeded: $0))
        }, uniquingKeysWith: { first, _ in first })
    }
    let strategies = legend.records.firstIndex { $0.declaration.name.english == "strategy" }
      .map { RecordID(rawValue: Int32(truncatingIfNeeded: $0)) }
    self.strategies = strategies
    strategyFields = plan.records.indices.map { record in
      // A strategy does not belong to the one that was before it.
      guard let strategies, record != Int(strategies.rawValue) else { return [] }
      return plan.records[record].fields.indices
        .filter { plan.records[record].fields[$0].type.record == strategies }
        .map { Int32(truncatingIfNeeded: $0) }
    }
  }

  /// Returns the kind of `thing`.
  func record(of thing: ThingID) -> RecordID { plan.things[Int(thing.rawValue)].record }

  /// Returns the position of the field of `record` called `name`.
  func position(of name: String, in record: RecordID) -> Int32? {
    positions[Int(record.rawValue)][name]
  }

  /// Returns the fields of `thing` that say to which strategies it belongs; `nil` if its kind has none.
  func strategyFields(ofThing thing: ThingID) -> [Int32]? {
    let fields = strategyFields[Int(record(of: thing).rawValue)]
    return fields.isEmpty ? nil : fields
  }

  /// Returns the things that are in a field of `thing`.
  mutating func things(in field: Int32, of thing: ThingID) -> [ThingID] {
    evaluator.fact(field, of: thing).things
  }

  /// Returns the things in the field of `thing` called `name`.
  mutating func things(named name: String, of thing: ThingID) -> [ThingID] {
    guard let position = position(of: name, in: record(of: thing)) else { return [] }
    return things(in: position, of: thing)
  }

  /// Returns whether `thing` is a part without a name and a title.
  func isUnnamed(_ thing: ThingID) -> Bool {
    let legend = legend.things[Int(thing.rawValue)]
    return legend.declaration.title == nil && legend.path.english.hasSuffix("]")
  }

  /// Returns the goal that the goal `thing` serves.
  mutating func superior(of thing: ThingID) -> ThingID? {
    things(named: "guiding_goal", of: thing).first
  }

  /// Returns what is in `thing`, in its order: its lists of things, but those that it only speaks of.
  mutating func parts(of thing: ThingID) -> [ThingID] {
    let record = record(of: thing)
    return plan.records[Int(record.rawValue)].fields.indices.flatMap { position -> [ThingID] in
      isPart(position, of: record)
        ? things(in: Int32(truncatingIfNeeded: position), of: thing) : []
    }
  }

  /// Returns whether a field of `record` holds what is in a thing.
  func isPart(_ position: Int, of record: RecordID) -> Bool {
    guard
      case .list(of: .record(let element)) = plan.records[Int(record.rawValue)].fields[position]
        .type
    else { return false }
    return element != record && element != strategies && !isSource(element)
  }

  /// Returns whether a field of `record` holds sources.
  func isSource(atPosition position: Int, of record: RecordID) -> Bool {
    plan.records[Int(record.rawValue)].fields[position].type.record.map { isSource($0) } ?? false
  }

  /// Returns whether the things of `record` are sources.
  func isSource(_ record: RecordID) -> Bool {
    legend.records[Int(record.rawValue)].declaration.name.english == "source"
  }

  /// Returns the period of `strategy`.
  mutating func period(of strategy: ThingID) -> Period? {
    guard let position = position(of: "period", in: record(of: strategy)),
      case .known(.period(let period), _) = evaluator.fact(position, of: strategy)
    else { return nil }
    return period
  }

  /// Returns whether `thing`, which is of `strategy`, holds for days in the period of `other`, which
  /// comes before or after it.
  mutating func reaches(_ thing: ThingID, from strategy: ThingID, into other: ThingID) -> Bool {
    guard let own = period(of: strategy), let period = period(of: other),
      isPredecessor(strategy, of: other) || isPredecessor(other, of: strategy)
    else { return false }
    let (from, until) = (day(named: "from", of: thing), day(named: "until", of: thing))
    guard from != nil || until != nil else { return false }
    return (from ?? own.start) <= period.end && period.start <= (until ?? own.end)
  }

  /// Returns the day in the field of `thing` called `name`.
  private mutating func day(named name: String, of thing: ThingID) -> Day? {
    guard let position = position(of: name, in: record(of: thing)),
      case .known(.date(let day), _) = evaluator.fact(position, of: thing)
    else { return nil }
    return day
  }

  /// Returns whether `first` comes before `second`, perhaps with others between them.
  private mutating func isPredecessor(_ first: ThingID, of second: ThingID) -> Bool {
    var seen: Set<ThingID> = []
    var current = second
    while seen.insert(current).inserted, let next = things(named: "predecessor", of: current).first
    {
      if next == first { return true }
      current = next
    }
    return false
  }

  /// Returns all that `thing` goes on with, at once or by what is between them.
  mutating func continued(by thing: ThingID) -> Set<ThingID> {
    var found: Set<ThingID> = []
    var queue = things(named: "continues", of: thing)
    while let next = queue.popLast() {
      if found.insert(next).inserted { queue += things(named: "continues", of: next) }
    }
    return found
  }

  /// Returns what is known of a field of `thing`.
  mutating func reading(_ field: Int32, of thing: ThingID) -> Comparison.Reading? {
    let answer = evaluator.fact(field, of: thing)
    switch answer {
    case .open: return nil
    case .list(let elements, _) where elements.isEmpty: return nil
    case .known, .record, .list, .fault:
      return Comparison.Reading(
        answer: written(answer), date: evaluator.date(ofField: field, of: thing))
    }
  }

  /// Returns `answer` with what the files say of parts without a name in their place.
  private mutating func written(_ answer: Answer) -> Answer {
    switch answer {
    case .list(let elements, let marks):
      var written: [Element] = []
      for element in elements {
        written.append(Element(self.written(element.answer), membership: element.membership))
      }
      return .list(written, marks)
    case .known(.thing(let thing), _) where isUnnamed(thing):
      let record = record(of: thing)
      var fields: [Answer] = []
      for position in plan.records[Int(record.rawValue)].fields.indices {
        let reading = reading(Int32(truncatingIfNeeded: position), of: thing)
        fields.append(reading?.answer ?? .open(Open(needs: [])))
      }
      return .record(CaseRecord(record: record, fields: fields))
    case .known, .record, .open, .fault: return answer
    }
  }

}

extension Answer {

  /// The thing that the answer is, or the things in it.
  fileprivate var things: [ThingID] {
    switch self {
    case .known(.thing(let thing), _): [thing]
    case .list(let elements, _):
      elements.filter { $0.membership == nil }.flatMap(\.answer.things)
    case .known, .record, .open, .fault: []
    }
  }

}

extension ValueType {

  /// The kind of things that values of the type are, or that are in them.
  fileprivate var record: RecordID? {
    switch self {
    case .record(let record): record
    case .list(let element): element.record
    case .boolean, .integer, .decimal, .money, .text, .date, .period, .duration, .choice, .outcome,
      .nothing:
      nil
    }
  }

}
