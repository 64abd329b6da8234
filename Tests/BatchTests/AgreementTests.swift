import BatchTrials
import Pipeline
import Planning
import TestSupport
import Testing
import Values
import Vocabulary

/// A batch says the same as the evaluator, of programs in which what is missing may not matter.
@Suite struct AgreementTests {

  /// Programs, by what they are about.
  static let programs = [
    "an amount that is the same whatever a fact is": """
    record Case { wants: boolean  is_large: boolean  requested: money }
    eligibility who for c: Case { require asks { c.wants } }
    funding grant for c: Case {
      eligibility: who
      amount: max(1000 EUR, if c.is_large then c.requested else 200 EUR) rounded to 1 cent
    }
    """,
    "an exception that holds in the reading in which the rule does": """
    source law "Law" { date: 2020-01-01 }
    interpretation exact "Does it count?" { yes no }
    record Case { wants: boolean  is_large: boolean }
    eligibility who for c: Case {
      require asks cites law { exact or c.wants } except large when exact { c.is_large }
    }
    """,
    "an exception that holds where the rule does": """
    record Case { name: text  size: decimal  wants: boolean }
    eligibility who for c: Case {
      require asks {
        if c.name <> "a" then c.size <= 1 or c.wants else c.size > 1000
      } except named when c.name <> "" { c.size > -1000 }
    }
    """,
    "a condition that cannot be": """
    record Case { name: text  paid: money  due: money  wants: boolean }
    eligibility who for c: Case { require asks { c.wants } }
    funding grant for c: Case {
      eligibility: who
      amount: (if c.name = "a" and c.name = "b" then c.paid else c.due) rounded to 1 cent
    }
    """,
    "numbers that are just long enough for halves, and longer ones": """
    record Case { a: money  b: money  n: integer  wants: boolean }
    define sum(c: Case): money = c.a + c.b
    eligibility who for c: Case {
      require least { sum(c) * 3 >= c.a - 21474836.47 EUR }
      require most { (if c.wants then c.a else c.b) * c.n <= min(c.a, sum(c)) }
    }
    funding grant for c: Case {
      eligibility: who
      amount: max(min(sum(c), 21474836.48 EUR), (c.a * 95 %) rounded to 1 cent)
    }
    """,
    "amounts along with requirements that most cases meet": """
    record Case { a: money  d: date  e: date  wants: boolean }
    eligibility who for c: Case {
      require early { c.d <= end of year(year of c.e - 1) or c.wants }
      require least { c.a > -5 EUR }
      require order { c.e >= start of year(year of c.d) or c.wants }
    }
    funding grant for c: Case { eligibility: who  amount: max(c.a * 3 / 7, 0 EUR) rounded to 1 cent }
    """,
  ]

  @Test(arguments: programs.keys.sorted())
  func aBatchSaysWhatTheEvaluatorSays(_ name: String) throws {
    var workspace = Workspace()
    let text = try #require(Self.programs[name])
    let file = workspace.add(text, named: "program.leit", tongue: .english, access: PageFiles())
    let compilation = compile([file], in: workspace)
    try #require(compilation.diagnostics.isEmpty, "\(compilation.diagnostics)")
    let day = try #require(Day(year: 2026, month: 1, day: 1))
    let (plan, legend) = compilation.executable()
    for seed in 1...5 {
      var comparison = Comparison()
      comparison.run(plan, titles: legend.titles, count: 400, seed: seed, asOf: day)
      if let difference = comparison.difference {
        Issue.record("\(difference.verdicts)\n\(difference.facts)")
      }
      #expect(comparison.count > 0)
    }
  }

}
