package import Evaluation
package import Planning
package import Values
internal import Vocabulary

/// Returns what is different between `before` and `after`, two things of `record`, or the facts of two
/// cases of it; `nil` where one of them is neither.
///
/// Strategies are read by the law of the day of `evaluator`, or of that nearest to it in their periods,
/// with all that belongs to them.
package func comparison(
  of before: Answer, with after: Answer, _ record: RecordID, legend: Legend, by evaluator: Evaluator
) -> Comparison? {
  guard before.isThingOrCase, after.isThingOrCase else { return nil }
  let reader = FieldReader(evaluator, legend: legend)
  var comparer = Comparer(reader, before, after, record)
  return comparer.comparison()
}

/// The state of comparing two things.
private struct Comparer {

  /// What reads each of the two, on its day.
  private var first: FieldReader
  private var second: FieldReader

  /// The two.
  private let before: Answer
  private let after: Answer

  /// Their kind.
  private let record: RecordID

  /// What belongs to each.
  private var content: (before: StrategyContent, after: StrategyContent)?

  /// What the things of the first strategy are in the second.
  private var partners: [ThingID: [ThingID]] = [:]

  /// What the things of the second strategy are in the first.
  private var origins: [ThingID: [ThingID]] = [:]

  /// Creates an instance that compares `before` with `after`, of `record`.
  init(_ reader: FieldReader, _ before: Answer, _ after: Answer, _ record: RecordID) {
    (first, second) = (reader, reader)
    self.before = before
    self.after = after
    self.record = record
    guard record == reader.strategies, let one = before.thing, let other = after.thing else {
      return
    }
    first.turn(toPeriodOf: one)
    second.turn(toPeriodOf: other)
    content = (StrategyContent(of: one, by: &first), StrategyContent(of: other, by: &second))
  }

  /// Returns what is different.
  mutating func comparison() -> Comparison {
    var kinds: [Comparison.Kind] = []
    if let content {
      let records = first.plan.records.indices
        .map { RecordID(rawValue: Int32(truncatingIfNeeded: $0)) }
        .filter { content.before.things[$0] != nil || content.after.things[$0] != nil }
      for record in records { pair(record, content.before, content.after) }
      kinds = records.map { kind($0, content.before, content.after) }
    }
    var fields: [Comparison.FieldChange] = []
    var same = 0
    // What the two are called is told anyway.
    for field in self.fields(of: record, all: true) where field != .title {
      let values = (reading(field, of: before, &first), reading(field, of: after, &second))
      guard values.0 != nil || values.1 != nil else { continue }
      if isSame(values.0, values.1) {
        same += 1
      } else {
        fields.append(Comparison.FieldChange(field: field, before: values.0, after: values.1))
      }
    }
    return Comparison(
      record, Comparison.Side(subject: before, day: first.evaluator.asOf),
      Comparison.Side(subject: after, day: second.evaluator.asOf), fields: fields,
      sameFields: same, kinds: kinds)
  }

  // MARK: What is what

  /// Finds which things of `record` are in both strategies: what is the same thing, what goes on with
  /// another, and of what is left what is in partners and has the same name there, or the same title.
  private mutating func pair(
    _ record: RecordID, _ before: StrategyContent, _ after: StrategyContent
  ) {
    let olds = before.things[record] ?? []
    let news = after.things[record] ?? []
    let known = Set(olds)
    for new in news where known.contains(new) { match(new, new) }
    for new in news {
      let continued = second.continued(by: new).intersection(known).subtracting([new])
      for old in continued.sorted(by: { $0.rawValue < $1.rawValue }) { match(old, new) }
    }
    // Looked at from the other side, it is the same.
    let following = Set(news)
    for old in olds {
      let continued = first.continued(by: old).intersection(following).subtracting([old])
      for new in continued.sorted(by: { $0.rawValue < $1.rawValue })
      where partners[old]?.contains(new) != true { match(old, new) }
    }
    let inside = Dictionary(grouping: olds) { before.owners[$0] }
    for new in news where origins[new] == nil {
      let owners = after.owners[new].flatMap { origins[$0] } ?? []
      let old = owners.lazy.flatMap { inside[$0] ?? [] }.first { old in
        partners[old] == nil && isCalledAlike(old, new)
      }
      if let old { match(old, new) }
    }
    let (left, new) = (
      byTitle(olds.filter { partners[$0] == nil }), byTitle(news.filter { origins[$0] == nil })
    )
    for (title, things) in new.sorted(by: { $0.key < $1.key }) where things.count == 1 {
      if let olds = left[title], olds.count == 1 { match(olds[0], things[0]) }
    }
  }

  /// Returns those of `things` that have a title, by their titles.
  private func byTitle(_ things: [ThingID]) -> [String: [ThingID]] {
    things.reduce(into: [:]) { found, thing in
      if let title = first.title(of: thing) { found[title.text, default: []].append(thing) }
    }
  }

  /// Returns whether `one` and `other` have the same name in what they are in, or the same title.
  private func isCalledAlike(_ one: ThingID, _ other: ThingID) -> Bool {
    if first.lastName(of: one) == first.lastName(of: other) { return true }
    guard let title = first.title(of: one) else { return false }
    return title.text == first.title(of: other)?.text
  }

  /// Keeps that `old` is `new` in the second strategy.
  private mutating func match(_ old: ThingID, _ new: ThingID) {
    partners[old, default: []].append(new)
    origins[new, default: []].append(old)
  }

  // MARK: What is different

  /// Returns what became of the things of `record`.
  private mutating func kind(
    _ record: RecordID, _ before: StrategyContent, _ after: StrategyContent
  ) -> Comparison.Kind {
    var elements: [Comparison.Element] = []
    for old in before.things[record] ?? [] {
      guard let news = partners[old] else {
        elements.append(Comparison.Element(change: .dropped, before: old, after: nil, fields: []))
        continue
      }
      for new in news { elements.append(element(old, new, record)) }
    }
    for new in after.things[record] ?? [] where origins[new] == nil {
      elements.append(Comparison.Element(change: .added, before: nil, after: new, fields: []))
    }
    return Comparison.Kind(record: record, elements: elements)
  }

  /// Returns what became of `old`, which is `new` in the second strategy.
  private mutating func element(
    _ old: ThingID, _ new: ThingID, _ record: RecordID
  ) -> Comparison.Element {
    let answers = (Answer.known(.thing(old), []), Answer.known(.thing(new), []))
    var changes: [Comparison.FieldChange] = []
    for field in fields(of: record, all: false) {
      let values = (reading(field, of: answers.0, &first), reading(field, of: answers.1, &second))
      if isSame(values.0, values.1) { continue }
      changes.append(Comparison.FieldChange(field: field, before: values.0, after: values.1))
    }
    let change: Comparison.Change =
      changes.isEmpty ? .kept : changes.map(\.field) == [.title] ? .renamed : .changed
    return Comparison.Element(change: change, before: old, after: new, fields: changes)
  }

  /// Returns the fields of `record` that are compared: unless `all` are, not those that say where it
  /// belongs, what is in it, and what it cites, since that is always other.
  private func fields(of record: RecordID, all: Bool) -> [Comparison.FieldName] {
    let fields = first.plan.records[Int(record.rawValue)].fields
    return [.title]
      + fields.indices.filter { position in
        // Strategies cite other things, too.
        if all { return content == nil || !first.isSource(atPosition: position, of: record) }
        if first.isPart(position, of: record) { return false }
        guard case .list(of: .record(let element)) = fields[position].type else { return true }
        return element != record && element != first.strategies && !first.isSource(element)
      }.map { .position(Int32(truncatingIfNeeded: $0)) }
  }

  /// Returns what `reader` knows of `field` of `subject`.
  private func reading(
    _ field: Comparison.FieldName, of subject: Answer, _ reader: inout FieldReader
  ) -> Comparison.Reading? {
    switch field {
    case .title:
      return subject.thing.flatMap { reader.title(of: $0) }.map {
        Comparison.Reading(answer: .known(.text($0.text), []), date: nil, title: $0)
      }
    case .position(let position):
      if let thing = subject.thing { return reader.reading(position, of: thing) }
      guard case .record(let facts) = subject else { return nil }
      let answer = facts.fields[Int(position)]
      if case .open = answer { return nil }
      return Comparison.Reading(answer: answer, date: nil)
    }
  }

  /// Returns whether `one` and `other` say the same; a thing is the same as its partner.
  private func isSame(_ one: Comparison.Reading?, _ other: Comparison.Reading?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.date == other.date && isSame(one.answer, other.answer)
  }

  /// Returns whether `one` and `other` say the same; a thing is the same as its partner.
  private func isSame(_ one: Answer, _ other: Answer) -> Bool {
    switch (one, other) {
    case (.known(.thing(let one), _), .known(.thing(let other), _)):
      return one == other || partners[one]?.contains(other) ?? false
    case (.record(let one), .record(let other)):
      return one.record == other.record
        && zip(one.fields, other.fields).allSatisfy { isSame($0, $1) }
    case (.list(let ones, _), .list(let others, _)):
      return ones.count == others.count
        && zip(ones, others).allSatisfy { isSame($0.answer, $1.answer) }
    case (.known, _), (.record, _), (.list, _), (.open, _), (.fault, _): return one == other
    }
  }

}

extension FieldReader {

  /// Goes to the day of the period of `strategy` that is nearest to the day at hand.
  fileprivate mutating func turn(toPeriodOf strategy: ThingID) {
    guard let period = period(of: strategy) else { return }
    evaluator.asOf = min(max(evaluator.asOf, period.start), period.end)
  }

  /// Returns the title of `thing`.
  fileprivate func title(of thing: ThingID) -> Title? {
    legend.things[Int(thing.rawValue)].declaration.title
  }

  /// Returns the name of `thing` within what it is in.
  fileprivate func lastName(of thing: ThingID) -> Substring {
    legend.things[Int(thing.rawValue)].path.english.split(separator: ".").last ?? ""
  }

}

extension Answer {

  /// The thing that the answer is, if it is one.
  fileprivate var thing: ThingID? {
    if case .known(.thing(let thing), _) = self { thing } else { nil }
  }

  /// `true` iff the answer has fields.
  fileprivate var isThingOrCase: Bool {
    switch self {
    case .known(.thing, _), .record: true
    case .known, .list, .open, .fault: false
    }
  }

}
