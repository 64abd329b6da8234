internal import Evaluation
internal import Planning
internal import Values

/// A search for facts of which all goals hold.
///
/// A region of facts is refuted where a goal cannot hold anywhere in it; else it is cut in two, the
/// half that is nearer to the facts as they are first, down to points, which are decided. So what is
/// found along one fact is the nearest; and where nothing is found within the budget, there is
/// nothing.
struct RegionSearch {

  /// The case.
  let situation: Situation

  /// The facts that can be moved, and those that cannot.
  let variables: [Variable]

  /// What can be within a region.
  var evaluator: RegionEvaluator

  /// What is to hold, what was refuted last first.
  private var goals: [Goal]

  /// The number of times that a goal may still be looked at in a region.
  private(set) var budget: Int

  /// The number of regions that were looked at.
  private(set) var steps = 0

  /// The facts that refutations since this was emptied rest on.
  var grounds: Set<Int> = []

  /// Creates an instance looking for facts of `situation` of which `goals` hold.
  init(_ situation: Situation, _ variables: [Variable], goals: [Goal], budget: Int) {
    self.situation = situation
    self.variables = variables
    self.goals = goals
    self.budget = budget
    evaluator = RegionEvaluator(situation, moving: variables)
  }

  /// The most looks at a goal for facts of one region, so that none keeps others from being tried.
  private static let mostLooksAtRegion = 12_000

  /// `true` iff the last region was left before all of it was refuted.
  private(set) var hasLeftRegion = false

  /// `true` iff the search was cut short.
  var isExhausted: Bool { budget <= 0 }

  /// What is known of a region.
  private enum Verdict {

    /// A goal holds nowhere.
    case refuted

    /// All goals hold everywhere.
    case proven

    /// Neither is certain; goals that are not certain to hold rest on these facts.
    case doubtful(Set<Int>)

  }

  /// The region where every fact stays.
  var origin: Region { Region(variables.map(\.original)) }

  /// Returns the region in which the facts at `positions` take all their values.
  func region(moving positions: some Sequence<Int>) -> Region {
    var region = origin
    for position in positions { region.reaches[position] = variables[position].reach }
    return region
  }

  /// Returns whether `goal` can hold in `region`, and the facts that this rests on.
  mutating func canHold(_ goal: Goal, in region: Region) -> (canHold: Bool, reads: Set<Int>) {
    steps += 1
    evaluator.region = region
    evaluator.reads = []
    let extent = evaluator.extent(of: goal, by: situation.decision, on: situation.day)
    return (extent.canHold, evaluator.reads)
  }

  /// Returns what is known of `region`.
  private mutating func verdict(of region: Region) -> Verdict {
    steps += 1
    evaluator.region = region
    var doubts: Set<Int>?
    for (place, goal) in goals.enumerated() {
      budget -= 1
      evaluator.reads = []
      let extent = evaluator.extent(of: goal, by: situation.decision, on: situation.day)
      if !extent.canHold {
        grounds.formUnion(evaluator.reads)
        if place > 0 { goals.insert(goals.remove(at: place), at: 0) }
        return .refuted
      }
      if !extent.mustHold { doubts = doubts?.union(evaluator.reads) ?? evaluator.reads }
    }
    return doubts.map { .doubtful($0) } ?? .proven
  }

  /// Returns whether every point of `region` is certain to do.
  mutating func isProven(_ region: Region) -> Bool {
    if case .proven = verdict(of: region) { true } else { false }
  }

  /// Returns facts in `region` of which all goals hold, the nearest first along one fact.
  mutating func find(in region: Region) -> [Value?]? {
    var pending = [region]
    let start = budget
    hasLeftRegion = false
    while let region = pending.popLast() {
      guard budget > 0, start - budget < Self.mostLooksAtRegion else {
        hasLeftRegion = true
        return nil
      }
      switch verdict(of: region) {
      case .refuted: continue
      case .proven:
        let point = nearest(in: region)
        if isSo(at: point) { return point }
        // The region was judged too kindly; it is looked at closer.
        let parts = halves(of: region, across: movable(in: region, among: nil).first)
        if parts.isEmpty { grounds.formUnion(variables.indices) }
        pending += parts.reversed()
      case .doubtful(let facts):
        if let point = region.point {
          if isSo(at: point) { return point }
          grounds.formUnion(facts)
          continue
        }
        let parts = cut(region, along: facts)
        if parts.isEmpty {
          // What is in doubt does not depend on the facts that are moved.
          let point = nearest(in: region)
          if isSo(at: point) { return point }
          grounds.formUnion(facts)
          continue
        }
        pending += parts.reversed().compactMap { $0.isRefuted ? nil : $0.region }
      }
    }
    return nil
  }

  /// Returns whether all goals hold of `point`: what the decision says there.
  mutating func isSo(at point: [Value?]) -> Bool {
    budget -= 1
    steps += 1
    return situation.setting(variables, to: point).meets(goals)
  }

  /// Returns the point of `region` that is nearest to the facts as they are.
  private func nearest(in region: Region) -> [Value?] {
    region.reaches.indices.map { position in
      switch region.reaches[position] {
      case .original: variables[position].original
      case .value(let value): value
      case .choices(let values):
        variables[position].original.flatMap { values.contains($0) ? $0 : nil } ?? values.first
      case .steps(let steps):
        steps.value(at: home(of: position, in: steps).clamped(to: steps.bounds))
      }
    }
  }

  /// Returns the step of `steps` at which the fact at `position` is, or from which it is looked for.
  func home(of position: Int, in steps: FactDomain.Steps) -> Int {
    guard let value = variables[position].original else { return 0 }
    return steps.index(before: value) ?? 0
  }

  /// A part of a region, and whether it is known to be refuted.
  private typealias Half = (region: Region, isRefuted: Bool)

  /// Returns the two parts of `region` cut across one of `facts`, the nearer one first; none where
  /// none of them is moved.
  ///
  /// It is cut where that refutes one of the parts, if there is such a fact.
  private mutating func cut(_ region: Region, along facts: Set<Int>) -> [Half] {
    let candidates = movable(in: region, among: facts)
    if candidates.count > 1 {
      for position in candidates {
        let parts = halves(of: region, across: position)
        let halves = parts.map { part -> Half in
          if case .refuted = verdict(of: part) { (part, true) } else { (part, false) }
        }
        if halves.contains(where: \.isRefuted) { return halves }
      }
    }
    return halves(of: region, across: candidates.first).map { ($0, false) }
  }

  /// Returns the facts, of `facts` where they are given, that are moved in `region`, those first of
  /// which the most is left.
  private func movable(in region: Region, among facts: Set<Int>?) -> [Int] {
    var sizes: [(position: Int, rest: Int)] = []
    for (position, reach) in region.reaches.enumerated() where facts?.contains(position) ?? true {
      switch reach {
      case .original, .value: continue
      case .choices(let values):
        // Few ways to choose are gone one by one.
        if values.count > 1 { sizes.append((position, Int.max)) }
      case .steps(let steps):
        guard steps.bounds.count > 1, case .steps(let all) = variables[position].domain else {
          continue
        }
        // The number of times that it was cut in two, about.
        let cuts = all.bounds.count.magnitudeInBits - steps.bounds.count.magnitudeInBits
        sizes.append((position, -cuts))
      }
    }
    return sizes.sorted { $0.rest > $1.rest }.map(\.position)
  }

  /// Returns the two parts of `region` cut across the fact at `position`, the nearer one first.
  private func halves(of region: Region, across position: Int?) -> [Region] {
    guard let position else { return [] }
    var first = region
    var second = region
    switch region.reaches[position] {
    case .original, .value: return []
    case .choices(var values):
      if let original = variables[position].original, let place = values.firstIndex(of: original) {
        values.swapAt(0, place)
      }
      first.reaches[position] = .value(values[0])
      second.reaches[position] = .choices(Array(values.dropFirst()))
      return [first, second]
    case .steps(var steps):
      let (low, high) = (steps.bounds.lowerBound, steps.bounds.upperBound)
      let home = home(of: position, in: steps)
      // Where the fact is in the midst of it, what is near is looked at on both sides.
      let middle = low + (high - low) / 2
      steps.bounds = low...middle
      first.reaches[position] = .steps(steps)
      steps.bounds = (middle + 1)...high
      second.reaches[position] = .steps(steps)
      return home <= middle ? [first, second] : [second, first]
    }
  }

}

extension Variable {

  /// All the values that the fact can be moved to, and the one it has.
  var reach: Region.Reach {
    switch domain {
    case .steps(let steps): .steps(steps)
    case .choices(let values): .choices(values)
    }
  }

}

extension Situation {

  /// Returns whether all of `goals` hold, which are those of eligibility at least.
  func meets(_ goals: [Goal]) -> Bool {
    let decision = decided()
    guard decision.outcome == .eligible else { return false }
    for case .sum(let sum) in goals {
      guard case .known(.money(let amount), _)? = decision.amount, amount >= sum else {
        return false
      }
    }
    return true
  }

}

extension Int {

  /// The number of bits that `self` takes.
  fileprivate var magnitudeInBits: Int { Int.bitWidth - leadingZeroBitCount }

  /// The number of `range` that is nearest to `self`.
  func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }

}
