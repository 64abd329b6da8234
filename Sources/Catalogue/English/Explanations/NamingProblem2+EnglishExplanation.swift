extension Explanation {

  /// The pages on N10 to N16, in English.
  static let englishNaming2: [Explanation] = [
    Explanation(
      "N10", "an exception that there is not",
      meaning: """
        After `overrides` stands the name of another exception to the same rule, the one that has \
        to give way. Beside this exception there is none of that name.
        """,
      reason: """
        The order of the text never decides between exceptions. If the name led nowhere, nothing \
        would take precedence, and a case to which both apply would end in a fault instead of a \
        figure.
        """,
      failing: """
        record Application { rural: boolean  first_year: boolean }
        define share(a: Application) "Share that is funded" = 80 %
        except rural_county "Rural counties" when a.rural { 90 % }
        except first_year "The first year" when a.first_year overrides rural { 95 % }
        show share(Application { rural: yes  first_year: yes })
        """,
      mended: """
        record Application { rural: boolean  first_year: boolean }
        define share(a: Application) "Share that is funded" = 80 %
        except rural_county "Rural counties" when a.rural { 90 % }
        except first_year "The first year" when a.first_year overrides rural_county { 95 % }
        show share(Application { rural: yes  first_year: yes })
        """,
      clause: "Definitions"),
    Explanation(
      "N11", "a value that a choice does not have",
      meaning: """
        Here a value of a choice is expected, and the choice lists no value of this name. Usually \
        it is misspelt; a value that is really missing is added with `extend`.
        """,
      reason: """
        A choice is the complete list of what can occur. A value from outside of it would match no \
        row of a table and no condition.
        """,
      failing: """
        choice Authority "kind of body" { county  independent_city }
        record Application { applicant: Authority }
        Application hanau_2026 { applicant: city }
        """,
      mended: """
        choice Authority "kind of body" { county  independent_city }
        record Application { applicant: Authority }
        Application hanau_2026 { applicant: independent_city }
        """,
      clause: "Kinds"),
    Explanation(
      "N12", "a question that nobody asks",
      meaning: """
        With `settle` an open question is answered for all cases: an `interpretation` of this file \
        or of one that it imports. None has this name.
        """,
      reason: """
        The answer would go to nobody. The question that was meant would stay open, and every case \
        that depends on it would stay undecided.
        """,
      failing: """
        interpretation exactly "Does a population of exactly 50,000 count as large?" { yes no }
        settle exactley: no because "circular of 12 January 2026"
        define large(population: integer) = if exactly then population >= 50,000 else population > 50,000
        show large(50000)
        """,
      mended: """
        interpretation exactly "Does a population of exactly 50,000 count as large?" { yes no }
        settle exactly: no because "circular of 12 January 2026"
        define large(population: integer) = if exactly then population >= 50,000 else population > 50,000
        show large(50000)
        """,
      clause: "Eligibility"),
    Explanation(
      "N13", "a name from a file that is not imported",
      meaning: """
        The name is declared, but in a file that this one imports neither itself nor through \
        others. That some third file imports both does not help: each file names what it rests on.
        """,
      reason: """
        The file would mean something only as long as others happen to be read with it. Checked \
        alone, or moved to another strategy, it would be wrong.
        """,
      failing: .init(
        "check", "strategy.leit",
        files: [
          .init(
            "strategy.leit",
            """
            import "guideline.leit"
            import "kassel.leit"
            """),
          .init(
            "guideline.leit",
            """
            parameter post_cap "Highest grant per post and year" = 60,000 EUR
            """),
          .init(
            "kassel.leit",
            """
            define kassel_limit "Highest grant for the two posts in Kassel" = 2 * post_cap
            show kassel_limit
            """),
        ]),
      mended: .init(
        "check", "strategy.leit",
        files: [
          .init(
            "strategy.leit",
            """
            import "guideline.leit"
            import "kassel.leit"
            """),
          .init(
            "guideline.leit",
            """
            parameter post_cap "Highest grant per post and year" = 60,000 EUR
            """),
          .init(
            "kassel.leit",
            """
            import "guideline.leit"
            define kassel_limit "Highest grant for the two posts in Kassel" = 2 * post_cap
            show kassel_limit
            """),
        ]),
      clause: "Files"),
    Explanation(
      "N14", "a name of something else than is wanted",
      meaning: """
        In this place only the name of one thing in particular can stand: a strategy after \
        `programme:`, an eligibility after `eligibility:`, an eligibility or a funding after \
        `decide`. The name is known, but stands for something else.
        """,
      reason: """
        A funding takes its calendar from its programme and its conditions from its eligibility. \
        With anything else in their place its deadlines and its refusals would be wrong.
        """,
      failing: """
        strategy wir "WIR" { period: 2021 to 2030  calendar: hesse }
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { requested: money }
        eligibility small_project for a: Application {
          require small "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
        }
        funding grant for a: Application {
          programme: guideline
          eligibility: small_project
          amount: a.requested rounded down to 1 EUR
        }
        """,
      mended: """
        strategy wir "WIR" { period: 2021 to 2030  calendar: hesse }
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { requested: money }
        eligibility small_project for a: Application {
          require small "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
        }
        funding grant for a: Application {
          programme: wir
          eligibility: small_project
          amount: a.requested rounded down to 1 EUR
        }
        """,
      clause: "Funding"),
    Explanation(
      "N15", "a field that is given twice",
      meaning: """
        A thing, or the facts of a case, gives the same field two values. One field has one value; \
        what changed with time is written as a history with `from` and `until`.
        """,
      reason: """
        Both values cannot be right, and the one that is read would be a matter of chance. Nobody \
        could tell which amount was approved.
        """,
      failing: """
        source notice "Notice of 15 January 2026" { date: 2026-01-15 }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          grant { amount: 120,000 EUR  period: 2026 to 2030  amount: 600,000 EUR  cites: notice }
        }
        """,
      mended: """
        source notice "Notice of 15 January 2026" { date: 2026-01-15 }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          grant { amount: 600,000 EUR  period: 2026 to 2030  cites: notice }
        }
        """,
      clause: "Things"),
    Explanation(
      "N16", "a part that things of this kind do not have",
      meaning: """
        A block inside a block adds a part, and the kind of the outer thing has no list for parts \
        of this kind. An indicator, for example, belongs to a goal, not to a centre.
        """,
      reason: """
        A part in the wrong place would be counted nowhere: no rule about goals would ever see the \
        indicator.
        """,
      failing: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          indicator trained "Volunteers trained" { target: 120 by 2030-12-31 }
        }
        """,
      mended: """
        goal volunteers "Volunteers are trained" {
          indicator trained "Volunteers trained" { target: 120 by 2030-12-31 }
        }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { goals: [volunteers] }
        """,
      clause: "Things"),
  ]

}
