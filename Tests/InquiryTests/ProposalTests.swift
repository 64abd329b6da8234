import Evaluation
import Inquiry
import Testing
import Values

/// What is proposed is the smallest that helps, held against all values that facts can take.
@Suite struct ProposalTests {

  /// The first number of the programs; the same each time, so that what fails can be tried again.
  static let firstSeed: UInt64 = 20_261_121

  @Test func noSmallerChangeIsLeftOut() {
    var counts: [Int: Int] = [:]
    var incomplete = 0
    for seed in Self.firstSeed..<(Self.firstSeed + 60) {
      guard let trial = Trial(seed: seed) else { continue }
      let prospect = proposals(
        for: trial.situation, raisingTo: trial.sum, keeping: trial.kept)
      // A search that was cut short says so, and promises nothing.
      if !prospect.isExact {
        incomplete += 1
        continue
      }
      let size = check(prospect, of: trial)
      counts[size, default: 0] += 1
    }
    // Programs of all kinds were drawn.
    #expect(counts[0, default: 0] > 0 && counts[1, default: 0] > 5 && counts[-1, default: 0] > 0)
    #expect(incomplete <= 4)
  }

  /// Holds `prospect` against all values of the facts of `trial`, and returns the number of changes
  /// that it takes; -1: no number does.
  private func check(_ prospect: Prospect, of trial: Trial) -> Int {
    let note = Comment(rawValue: "seed \(trial.program.seed)\n\(trial.program.text)\(trial.facts)")
    if trial.isSo([], []) {
      guard case .alreadySo = prospect.finding else {
        Issue.record(note)
        return 0
      }
      return 0
    }
    var found: [Proposal] = []
    if case .proposals(let proposals) = prospect.finding { found = proposals }
    for count in 1...3 {
      let solutions = trial.solutions(count: count)
      let proposed = found.filter { $0.changes.count == count }
      if solutions.isEmpty {
        #expect(proposed.isEmpty, note)
        continue
      }
      let sets = Set(solutions.map { Set($0.positions.map { trial.facts[$0].fact }) })
      #expect(Set(proposed.map { Set($0.changes.map(\.fact)) }) == sets, note)
      for proposal in proposed { #expect(proposal.decision.outcome == .eligible, note) }
      if count == 1 { checkNearest(proposed, solutions, of: trial, note) }
      return count
    }
    #expect(found.allSatisfy { $0.changes.count > 3 }, note)
    return found.isEmpty ? -1 : 4
  }

  /// Holds that of one fact the nearest value is proposed.
  private func checkNearest(
    _ proposed: [Proposal], _ solutions: [(positions: [Int], values: [[Value]])], of trial: Trial,
    _ note: Comment
  ) {
    for (positions, values) in solutions {
      let fact = trial.facts[positions[0]]
      guard let original = fact.original?.position,
        let change = proposed.first(where: { $0.changes[0].fact == fact.fact })?.changes[0],
        let place = change.value.position
      else { continue }
      let nearest = values.compactMap { $0[0].position }.map { way($0, original) }.min()
      #expect(way(place, original) == nearest, note)
    }
  }

  /// Returns how far `a` is from `b`.
  private func way(_ a: Rational, _ b: Rational) -> Rational { a < b ? b - a : a - b }

}
