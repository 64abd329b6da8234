package import Evaluation
internal import Planning
internal import Values

/// Returns how much each fact that `request` lacks would settle; `nil` of several cases.
///
/// The values of a fact are told apart by what it is compared with. Where something that is made of it
/// is compared, values are only sampled, and the entry says so.
package func rankMissing(in request: Request, by evaluator: Evaluator) -> MissingRanking? {
  if case .decisions = request.subject { return nil }
  var search = MissingSearch(request, evaluator)
  return search.run()
}

/// What looks for what settles an answer.
private struct MissingSearch {

  /// What is asked.
  let request: Request

  /// What answers.
  var evaluator: Evaluator

  /// The number of times it may be asked again.
  var budget = 4_000

  /// With what the facts were compared.
  var thresholds: [FactPath: Thresholds] = [:]

  /// The most facts that are tried.
  static let mostNeeds = 40

  /// The most facts of which sets are tried.
  static let mostOfSets = 12

  /// Creates an instance for `request`.
  init(_ request: Request, _ evaluator: Evaluator) {
    self.request = request
    self.evaluator = evaluator
    self.evaluator.asOf = request.asOf
    self.evaluator.recordsSteps = false
    self.evaluator.recordsCoverage = false
    self.evaluator.findsRanges = false
    self.evaluator.supposed = [:]
  }

  /// Returns the ranking.
  mutating func run() -> MissingRanking {
    evaluator.findsThresholds = true
    let (now, needs) = ask([:])
    thresholds = evaluator.thresholds
    evaluator.findsThresholds = false
    let tried = needs.prefix(Self.mostNeeds)
    var entries: [MissingRanking.Entry] = []
    for need in tried { entries.append(entry(need, isOnly: needs.count == 1)) }
    let order = entries.indices.sorted { a, b in
      let (first, second) = (entries[a], entries[b])
      if first.power != second.power { return first.power < second.power }
      let shares = (first.settledShare, second.settledShare)
      return shares.0 == shares.1 ? a < b : shares.0 > shares.1
    }
    entries = order.map { entries[$0] }
    markNeeded(&entries)
    let sets = settlingSets(of: entries, isAll: needs.count == tried.count)
    return MissingRanking(
      now: now, entries: entries, untried: needs.count - tried.count, sets: sets)
  }

  /// Returns what comes of it where each key of `values` is its value, and what is still needed.
  mutating func ask(_ values: [Need: Value]) -> (finding: MissingRanking.Finding, needs: [Need]) {
    budget -= 1
    evaluator.supposed = [:]
    var given: [Int32: Value] = [:]
    for (need, value) in values {
      switch need {
      case .question(let question): given[question] = value
      case .fact(let path): evaluator.supposed[rooted(path)] = .known(value, [])
      }
    }
    let saved = evaluator.answers
    defer {
      evaluator.answers = saved
      evaluator.supposed = [:]
    }
    evaluator.answers.merge(given) { $1 }
    switch request.subject {
    case .decision(let decision, let subject, let answers):
      let result = evaluator.decide(decision, about: subject, answers: answers, asOf: request.asOf)
      var amount: Value?
      if result.outcome == .eligible, case .known(let value, _)? = result.amount { amount = value }
      return (.outcome(result.outcome, amount: amount), result.needs)
    case .value(let node, let frame):
      switch evaluator.show(node, in: frame) {
      case .answer(let answer, _): return (.value(answer), answer.allMissing)
      case .table(let table):
        let rows = (table.rows + table.openRows).map { row in
          Element(.list(row.cells.map { Element($0) }, []), membership: row.membership)
        }
        return (.value(.list(rows, [])), Answer.list(rows, []).allMissing)
      }
    case .rule(let rule):
      let result = evaluator.check(rule: rule)
      return (.rule(result.status), result.needs)
    case .decisions: return (.depends, [])
    }
  }

  /// Returns `path` as the evaluation meets it: the case may be a thing.
  private func rooted(_ path: FactPath) -> FactPath {
    guard case .decision(_, .known(.thing(let thing), _), _) = request.subject,
      path.root == .subject
    else { return path }
    return FactPath(.thing(thing), path.steps)
  }

  // MARK: One fact

  /// Returns what comes of the values of `need`, the only one that is missing iff `isOnly`.
  private mutating func entry(_ need: Need, isOnly: Bool) -> MissingRanking.Entry {
    let samples = samples(of: need)
    guard !samples.classes.isEmpty else {
      // Of texts, periods and lists there is no telling which values matter.
      let finding = isOnly ? MissingRanking.Finding.depends : ask([:]).finding
      return MissingRanking.Entry(
        need: need, classes: [MissingRanking.Class(values: .any, finding: finding)],
        isExact: isOnly, isNeeded: false)
    }
    var classes: [MissingRanking.Class] = []
    for sample in samples.classes {
      var findings: [MissingRanking.Finding] = []
      for value in sample.values {
        let finding = ask([need: value]).finding
        if !findings.contains(finding) { findings.append(finding) }
      }
      let finding: MissingRanking.Finding
      let isOfAll = samples.isExact && !samples.isComputedWith
      if findings.count == 1, isOfAll || sample.isSingle || !findings[0].isSettled {
        finding = findings[0]
      } else if findings.allSatisfy(\.isSettled) {
        let common = findings.map(\.withoutAmount)
        finding = common.dropFirst().allSatisfy { $0 == common[0] } ? common[0] : .depends
      } else {
        finding = findings.first { !$0.isSettled } ?? .depends
      }
      classes.append(MissingRanking.Class(values: sample.class, finding: finding))
    }
    return MissingRanking.Entry(
      need: need, classes: classes.merged, isExact: samples.isExact || isOnly, isNeeded: false)
  }

  /// Returns the classes of the values of `need`, and values of each.
  private func samples(of need: Need) -> ValueSamples {
    switch need {
    case .question(let question):
      return ValueSamples(
        each: evaluator.plan.questions[Int(question)].readings.map(\.value))
    case .fact(let path):
      guard case .field(let record, let position)? = path.steps.last else { return .none }
      let field = evaluator.plan.records[Int(record.rawValue)].fields[Int(position)]
      return ValueSamples(
        of: field, in: evaluator.plan, thresholds[rooted(path)] ?? thresholds[path] ?? Thresholds())
    }
  }

  // MARK: Several facts

  /// Marks those of `entries` without which nothing settles it.
  private mutating func markNeeded(_ entries: inout [MissingRanking.Entry]) {
    // What settles it alone makes all others needless in that case.
    for position in entries.indices {
      let others = entries.indices.filter { $0 != position }
      if others.contains(where: { entries[$0].power != .never }) { continue }
      if others.isEmpty {
        entries[position].isNeeded = true
        continue
      }
      let samples = others.map { (entries[$0].need, self.samples(of: entries[$0].need)) }
      guard samples.allSatisfy({ !$0.1.classes.isEmpty && $0.1.isExact }) else { continue }
      entries[position].isNeeded = !canSettle(samples, most: 256)
    }
  }

  /// `true` unless no combination of values of `samples` settles it, or there are over `most`.
  private mutating func canSettle(_ samples: [(Need, ValueSamples)], most: Int) -> Bool {
    var combinations: [[Need: Value]] = [[:]]
    for (need, samples) in samples {
      combinations = combinations.flatMap { combination in
        samples.classes.compactMap(\.values.first).map { value in
          combination.merging([need: value]) { $1 }
        }
      }
      if combinations.count > most { return true }
    }
    guard budget > combinations.count else { return true }
    for combination in combinations where ask(combination).finding.isSettled { return true }
    return false
  }

  /// Returns the smallest sets, of two or three of `entries`, that settle it whatever they are; those
  /// that are all there is to know, where no smaller ones do.
  private mutating func settlingSets(
    of entries: [MissingRanking.Entry], isAll: Bool
  ) -> [[Need]] {
    let candidates = entries.filter { $0.power != .always }.prefix(Self.mostOfSets)
    let samples = candidates.map { ($0.need, self.samples(of: $0.need)) }
    if entries.contains(where: { $0.power == .always }) || samples.count < 2 { return [] }
    for size in 2...3 where samples.count >= size {
      var found: [[Need]] = []
      for set in samples.indices.combinations(of: size) {
        let chosen = set.map { samples[$0] }
        guard chosen.count < entries.count || !isAll else { return [chosen.map(\.0)] }
        if budget <= 0 { return found }
        if chosen.allSatisfy({ $0.1.isExact && !$0.1.classes.isEmpty }), alwaysSettles(chosen) {
          found.append(chosen.map(\.0))
        }
      }
      if !found.isEmpty { return Array(found.prefix(8)) }
    }
    return []
  }

  /// `true` iff every combination of values of `samples` settles it.
  private mutating func alwaysSettles(_ samples: [(Need, ValueSamples)]) -> Bool {
    var combinations: [[Need: Value]] = [[:]]
    for (need, samples) in samples {
      combinations = combinations.flatMap { combination in
        samples.classes.flatMap(\.values).map { combination.merging([need: $0]) { $1 } }
      }
      if combinations.count > 512 { return false }
    }
    for combination in combinations {
      guard budget > 0, ask(combination).finding.isSettled else { return false }
    }
    return true
  }

}

extension MissingRanking.Entry {

  /// The share of its classes that are settled, of 100.
  fileprivate var settledShare: Int {
    classes.isEmpty ? 0 : classes.count { $0.finding.isSettled } * 100 / classes.count
  }

}

extension MissingRanking.Finding {

  /// `self` without what differs from value to value.
  fileprivate var withoutAmount: MissingRanking.Finding {
    switch self {
    case .outcome(let outcome, _): .outcome(outcome, amount: nil)
    case .value, .depends: .depends
    case .rule: self
    }
  }

}

extension Answer {

  /// What `self` and its elements still need, each once, in the order met.
  fileprivate var allMissing: [Need] {
    var needs: [Need] = []
    var seen: Set<Need> = []
    func add(_ answer: Answer) {
      for need in answer.needs where seen.insert(need).inserted { needs.append(need) }
      guard case .list(let elements, _) = answer else { return }
      for element in elements {
        if let membership = element.membership { add(membership) }
        add(element.answer)
      }
    }
    add(self)
    return needs
  }

}

extension Range<Int> {

  /// Returns the sets of `size` of the numbers, each in their order.
  fileprivate func combinations(of size: Int) -> [[Int]] {
    if size == 0 { return [[]] }
    return flatMap { first in
      ((first + 1)..<Swift.max(upperBound, first + 1)).combinations(of: size - 1)
        .map { [first] + $0 }
    }
  }

}
