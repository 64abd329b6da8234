package import Evaluation
internal import Planning
package import Values

/// Returns the smallest changes of the facts of `situation`, but of `kept`, that make the case eligible
/// and, where a sum is given, raise the amount to at least `sum`.
///
/// A set of facts that makes no difference, whatever they are, is a reason: one of the facts that the
/// refutation rests on has to be changed besides. Sets that meet every reason found so far are tried,
/// the smallest first; each that fails is a reason more. So no smaller set is left out, as long as the
/// budget lasts, and how long that is does not depend on the machine.
package func proposals(
  for situation: Situation, raisingTo sum: Rational?, keeping kept: [Need]
) -> Prospect {
  let decision = situation.decided()
  var goals: [Goal] = []
  if let sum {
    guard situation.plan.decisions[Int(situation.decision)].funding?.amount != nil else {
      return Prospect(finding: .noAmount, decision: decision, isExact: true, steps: 0)
    }
    goals.append(.sum(sum))
  }
  if situation.meets(goals) {
    return Prospect(finding: .alreadySo, decision: decision, isExact: true, steps: 0)
  }
  var search = ProposalSearch(situation, decision, extra: goals, keeping: kept)
  return search.run()
}

/// The state of looking for the smallest changes.
private struct ProposalSearch {

  /// The case, and what the decision says about it.
  let situation: Situation
  let decision: Decision

  /// The facts, and why some may not be changed.
  let finder: VariableFinder

  /// What looks for facts within a set of them.
  var search: RegionSearch

  /// What is to hold.
  let goals: [Goal]

  /// Sets of facts of which one has to be changed.
  var reasons: [Set<Int>] = []

  /// Sets of facts of which changes were found that do.
  var found: [Set<Int>] = []

  /// The values that facts can have that have to change, where these are few.
  var forced: [Int: [Value]] = [:]

  var proposals: [Proposal] = []

  /// `true` iff something was left out.
  var isIncomplete = false

  /// The most proposals, and the most sets of facts, that are looked at.
  static let mostProposals = 40
  static let mostSets = 4_000

  /// The number of facts by which a set may be larger than the smallest that does.
  static let mostMore = 1

  /// The number of steps after which no larger sets are tried.
  static let mostStepsForMore = 1_000

  /// Creates an instance for `situation`, about which the decision says `decision`.
  init(_ situation: Situation, _ decision: Decision, extra: [Goal], keeping kept: [Need]) {
    self.situation = situation
    self.decision = decision
    finder = VariableFinder(situation, keeping: kept)
    let probe = RegionEvaluator(situation, moving: finder.variables)
    goals = probe.goals(of: situation.decision) + extra
    search = RegionSearch(situation, finder.variables, goals: goals, budget: 150_000)
  }

  /// The facts that may be changed.
  var free: Set<Int> { Set(finder.holds.indices.filter { finder.holds[$0] == nil }) }

  /// Returns what was found.
  mutating func run() -> Prospect {
    let free = free
    let obstacles = goals.compactMap { obstacle($0, free) }
    if !obstacles.isEmpty { return prospect(.blocked(obstacles)) }
    var needed: [Int: Goal] = [:]
    for goal in goals where !search.canHold(goal, in: search.origin).canHold {
      let reason = smallest(of: free, for: goal)
      reasons.append(reason)
      if let fact = reason.first, reason.count == 1 { needed[fact] = goal }
    }
    narrow(free, needed)
    let isPossible = enumerate(free)
    if proposals.isEmpty { return prospect(isPossible ? .nothingFound : .blocked([])) }
    proposals.sort { a, b in
      if a.facts != b.facts { return a.facts < b.facts }
      return a.decisions == b.decisions ? a.distance < b.distance : a.decisions < b.decisions
    }
    return prospect(.proposals(proposals))
  }

  /// Returns `finding` with what is known of the search.
  private func prospect(_ finding: Prospect.Finding) -> Prospect {
    Prospect(
      finding: finding, decision: decision,
      isExact: !finder.leavesOut && !isIncomplete && !search.isExhausted, steps: search.steps)
  }

  /// Returns `goal`, if nothing that may be changed brings it about.
  private mutating func obstacle(_ goal: Goal, _ free: Set<Int>) -> Obstacle? {
    let test = search.canHold(goal, in: search.region(moving: free))
    if test.canHold { return nil }
    func facts(_ hold: VariableFinder.Hold) -> [Need] {
      var facts: [Need] = []
      for position in test.reads.sorted() where finder.holds[position] == hold {
        if !facts.contains(finder.variables[position].fact) {
          facts.append(finder.variables[position].fact)
        }
      }
      return facts
    }
    return Obstacle(
      goal: goal, fixed: facts(.fixed), kept: facts(.kept),
      restsOnMore: !test.reads.isDisjoint(with: free))
  }

  /// Returns as few as can be of the `free` facts of which one has to be changed for `goal` to hold.
  private mutating func smallest(of free: Set<Int>, for goal: Goal) -> Set<Int> {
    // What makes no difference by itself, or with others of the kind, need not be among them; but with
    // it moved, other facts may be looked at.
    var idle: Set<Int> = []
    var tried: Set<Int> = []
    var reads = search.canHold(goal, in: search.origin).reads.intersection(free)
    while let fact = reads.subtracting(tried).min() {
      tried.insert(fact)
      let wider = search.canHold(goal, in: search.region(moving: idle.union([fact])))
      if wider.canHold { continue }
      idle.insert(fact)
      reads = wider.reads.intersection(free)
    }
    return reads.subtracting(idle)
  }

  /// Finds the values of the facts that alone can bring about what they are needed for.
  private mutating func narrow(_ free: Set<Int>, _ needed: [Int: Goal]) {
    var region = search.region(moving: free)
    for (fact, goal) in needed {
      guard case .choices(let values) = finder.variables[fact].domain, values.count <= 32 else {
        continue
      }
      let all = region.reaches[fact]
      forced[fact] = values.filter { value in
        region.reaches[fact] = .value(value)
        return value != finder.variables[fact].original && search.canHold(goal, in: region).canHold
      }
      region.reaches[fact] = all
    }
  }

  /// Tries sets of `free` facts, the smallest first; returns whether any could do.
  private mutating func enumerate(_ free: Set<Int>) -> Bool {
    // What alone can bring something about is part of every set.
    let start = reasons.reduce(into: Set<Int>()) { if $1.count == 1 { $0.formUnion($1) } }
    var pending: [Set<Int>] = [start]
    var seen: Set<Set<Int>> = [start]
    var position = 0
    var isPossible = true
    var stepsForMore: Int?
    while position < pending.count {
      let set = pending[position]
      position += 1
      if let smallest = found.first?.count, set.count > smallest + Self.mostMore { break }
      if found.contains(where: { $0.isSubset(of: set) }) { continue }
      // The smallest are all there; of the next larger ones, as many as come soon.
      if let smallest = found.first?.count, set.count > smallest {
        stepsForMore = stepsForMore ?? search.steps + Self.mostStepsForMore
        if search.steps > stepsForMore ?? .max || proposals.count >= Self.mostProposals { break }
      }
      if position > Self.mostSets || search.isExhausted || proposals.count >= Self.mostProposals {
        isIncomplete = true
        break
      }
      var reason = reasons.filter { $0.isDisjoint(with: set) }.min { $0.count < $1.count }
      if reason == nil {
        search.grounds = []
        if let point = search.find(in: region(moving: set)) {
          add(point, of: set)
          continue
        }
        if search.isExhausted { continue }
        if search.hasLeftRegion { isIncomplete = true }
        let grounds = search.grounds.intersection(free).subtracting(set)
        reasons.append(grounds)
        reason = grounds
      }
      guard let reason else { continue }
      if reason.isEmpty, !isIncomplete {
        // However much more is changed, it does not help.
        isPossible = false
        break
      }
      for fact in reason.sorted() {
        let next = set.union([fact])
        if seen.insert(next).inserted { pending.append(next) }
      }
    }
    return isPossible
  }

  /// Returns the region in which the facts of `set` move; those that have to change leave what they are.
  private func region(moving set: Set<Int>) -> Region {
    var region = search.region(moving: set)
    for (fact, values) in forced where set.contains(fact) && !values.isEmpty {
      region.reaches[fact] = .choices(values)
    }
    return region
  }

  /// Adds the facts of `set` that `point` has, moved back as far as they can be.
  private mutating func add(_ point: [Value?], of set: Set<Int>) {
    let variables = finder.variables
    let changed = set.filter { point[$0] != variables[$0].original }.sorted()
    found.append(Set(changed))
    var best: (point: [Value?], distance: Rational)?
    // What is moved back first comes back the farthest, so each has its turn.
    for first in changed.indices.prefix(4) {
      let order = Array(changed[first...] + changed[..<first])
      let near = search.pulledBack(point, order)
      let distance = order.reduce(Rational.zero) { $0 + variables[$1].distance(to: near[$1]) }
      if best.map({ distance < $0.distance }) ?? true { best = (near, distance) }
    }
    guard let best else { return }
    let decision = situation.setting(variables, to: best.point).decided()
    let changes = changed.compactMap { position in
      best.point[position].map {
        search.change(position, to: $0, at: best.point, isOneOfFew: changed.count <= 12)
      }
    }
    proposals.append(
      Proposal(
        changes: changes.filter { !$0.isDecision } + changes.filter(\.isDecision),
        decision: decision, distance: best.distance))
  }

}

extension Proposal {

  /// The number of facts that change.
  fileprivate var facts: Int { changes.count(where: { !$0.isDecision }) }

  /// The number of human decisions.
  fileprivate var decisions: Int { changes.count(where: \.isDecision) }

}
