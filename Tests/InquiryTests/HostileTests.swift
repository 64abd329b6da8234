import Evaluation
import Inquiry
import Pipeline
import Planning
import SourceText
import TestSupport
import Testing
import Values
import Vocabulary

/// Questions that would take forever, or have no answer, are answered all the same.
@Suite struct HostileTests {

  /// Returns the case of the last decision of `text` of which nothing is known.
  private func situation(_ text: String) throws -> Situation {
    var workspace = Workspace()
    let file = workspace.add(text, named: "hostile.leit", tongue: .english, access: PageFiles())
    let compilation = compile([file], in: workspace)
    try #require(compilation.isExecutable)
    let plan = compilation.executable().plan
    let decision = try #require(plan.decisions.indices.last)
    let day = try #require(Day(year: 2026, month: 1, day: 1))
    let facts = CaseRecord(unknown: plan.decisions[decision].subject, in: plan)
    return Situation(
      Int32(decision), about: .record(facts), answers: [:], on: day,
      by: Evaluator(plan, asOf: day))
  }

  /// Returns the proposals for `situation`.
  private func proposed(_ situation: Situation) -> [Proposal] {
    let prospect = proposals(for: situation, raisingTo: nil, keeping: [])
    if case .proposals(let proposals) = prospect.finding { return proposals }
    return []
  }

  @Test func aHundredRequirementsAreAnsweredAtOnce() throws {
    let fields = (0..<100).map { "f\($0): boolean" }.joined(separator: " ")
    let requirements = (0..<100).map { "require r\($0) { a.f\($0) }" }.joined(separator: "\n")
    let found = proposed(
      try situation("record Facts { \(fields) }\neligibility e for a: Facts {\n\(requirements)\n}"))
    #expect(found.count == 1)
    #expect(found.first?.changes.count == 100)
  }

  @Test func whereNothingCanBeChangedItIsSaid() throws {
    let situation = try situation(
      """
      record Facts { done: boolean fixed }
      eligibility e for a: Facts { require done { a.done }  require never { no } }
      """)
    guard
      case .blocked(let obstacles) =
        proposals(for: situation, raisingTo: nil, keeping: []).finding
    else {
      Issue.record("nothing is in the way")
      return
    }
    #expect(obstacles.count == 2)
    #expect(obstacles.first?.fixed.count == 1)
    #expect(obstacles.last?.fixed.isEmpty == true && obstacles.last?.restsOnMore == false)
  }

  @Test func aLongSearchEndsAndSaysSo() throws {
    // Whether whole numbers solve this no search among them finds out soon.
    let situation = try situation(
      """
      record Facts { x: integer  y: integer  z: integer }
      eligibility e for a: Facts {
        require sum { a.x * a.x * a.x + a.y * a.y * a.y + a.z * a.z * a.z = 114 }
      }
      """)
    let prospect = proposals(for: situation, raisingTo: nil, keeping: [])
    guard case .nothingFound = prospect.finding else {
      Issue.record("something was found")
      return
    }
    #expect(!prospect.isExact)
  }

  @Test func aLongSweepEndsAndSaysSo() throws {
    let situation = try situation(
      """
      record Facts { x: integer }
      eligibility any for a: Facts { require x { a.x is known } }
      funding f for a: Facts { eligibility: any  amount: 1 EUR * a.x * a.x rounded to 1 cent }
      """)
    let record = situation.plan.decisions[Int(situation.decision)].subject
    let sweep = sweep(
      .fact(FactPath(.subject, [.field(record, 0)])), from: .number(0),
      to: .number(1_000_000_000_000), asking: .decision(situation))
    #expect(!sweep.isExact)
    #expect(sweep.stretches.count <= 2_100)
  }

}
