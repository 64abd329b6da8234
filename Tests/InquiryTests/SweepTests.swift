import Evaluation
import Inquiry
import Testing
import Values

/// A sweep says of each value what a decision about it says.
@Suite struct SweepTests {

  @Test func everyValueIsInTheStretchThatSaysWhatItComesTo() {
    var count = 0
    for seed in ProposalTests.firstSeed..<(ProposalTests.firstSeed + 40) {
      guard let trial = Trial(seed: seed) else { continue }
      for fact in trial.facts {
        guard let first = fact.values.first, let last = fact.values.last, first.position != nil
        else { continue }
        let note = Comment(rawValue: "seed \(seed)\n\(trial.program.text)\(fact)")
        let sweep = sweep(fact.fact, from: first, to: last, asking: .decision(trial.situation))
        #expect(sweep.isExact, note)
        check(sweep, of: trial, fact.fact, fact.values, note)
        count += 1
      }
    }
    #expect(count > 30)
  }

  /// Holds each of `values` against the stretch of `sweep` that it is in.
  private func check(
    _ sweep: Sweep, of trial: Trial, _ fact: Need, _ values: [Value], _ note: Comment
  ) {
    for value in values {
      let stretch = sweep.stretches.first {
        $0.first.isLess(than: value) != nil && !(value.isLess(than: $0.first) ?? true)
          && !($0.last.isLess(than: value) ?? true)
      }
      guard let stretch, let expected = stretch.start.decision else {
        Issue.record(note)
        return
      }
      let decision = trial.situation.replacing(fact, with: .known(value, [])).decided()
      #expect(decision.outcome == expected.outcome, note)
      #expect(decision.requirements.map(\.status) == expected.requirements.map(\.status), note)
      guard decision.outcome == .eligible, let amount = decision.amount?.value?.position,
        let place = value.position
      else { continue }
      if let line = stretch.line, !line.isRounded {
        #expect(line.value(at: place) == amount, note)
      } else if stretch.line == nil {
        #expect(expected.amount == decision.amount, note)
      }
    }
  }

}
