extension Explanation {

  /// The pages on D01 to D10, in English.
  static let englishDeclarations: [Explanation] = [
    Explanation(
      "D01", "a declaration that needs itself",
      meaning: """
        To work out the value, the value itself would have to be known already: directly, or on a \
        way through others, which the message names in order. One of them has to be given without \
        the others. The same goes for exceptions of which each overrides the other.
        """,
      reason: """
        Such a value has no result, or several. A flat rate on a total of which it is a part is \
        the usual case: the guideline nearly always means a share of the other costs.
        """,
      failing: """
        parameter staff "Staff costs" = 60,000 EUR
        define total "Total costs" = staff + overhead
        define overhead "Flat rate for overhead" = 10 % of total
        show total
        """,
      mended: """
        parameter staff "Staff costs" = 60,000 EUR
        define total "Total costs" = staff + overhead
        define overhead "Flat rate for overhead" = 10 % of staff
        show total
        """,
      clause: "Definitions"),
    Explanation(
      "D02", "days between two versions on which nothing holds",
      meaning: """
        One version ends, and the next does not begin on the day after. On the days between there \
        is no value. Without `until` a version holds until the next one begins.
        """,
      reason: """
        For a case on one of these days there would be no answer. Usually a day or a year is \
        mistyped; where nothing was funded for a while, the value is 0 and not absent.
        """,
      failing: """
        parameter post_cap "Highest grant per post and year" {
          from 2018-01-01 until 2019-12-31: 50,000 EUR
          from 2021-01-01: 60,000 EUR
        }
        show post_cap as of 2026-01-01
        """,
      mended: """
        parameter post_cap "Highest grant per post and year" {
          from 2018-01-01 until 2020-12-31: 50,000 EUR
          from 2021-01-01: 60,000 EUR
        }
        show post_cap as of 2026-01-01
        """,
      clause: "Values that change"),
    Explanation(
      "D03", "days on which two versions hold",
      meaning: """
        A version has not ended when the next one begins. On the days that both cover there would \
        be two values. The earlier one has to end on the day before the later one begins.
        """,
      reason: """
        For these days the text gives two answers, and which one an applicant gets would be \
        chance. Both days count in `from … until`: a version until 1 January still holds on that \
        day.
        """,
      failing: """
        parameter post_cap "Highest grant per post and year" {
          from 2018-01-01 until 2021-01-01: 50,000 EUR
          from 2021-01-01: 60,000 EUR
        }
        show post_cap as of 2026-01-01
        """,
      mended: """
        parameter post_cap "Highest grant per post and year" {
          from 2018-01-01 until 2020-12-31: 50,000 EUR
          from 2021-01-01: 60,000 EUR
        }
        show post_cap as of 2026-01-01
        """,
      clause: "Values that change"),
    Explanation(
      "D04", "a version that ends before it begins",
      meaning: """
        The day after `until` lies before the day after `from`, so that the version holds on no \
        day. The two are swapped or one of them is mistyped. Without `until` a version ends on the \
        day before the next begins, so two that begin on one day are found here, too.
        """,
      reason: """
        The rule would never be applied, and what held before would silently go on to hold.
        """,
      failing: """
        parameter start_up_grant "Grant for the first year" {
          from 2026-01-01 until 2025-12-31: 10,000 EUR
        }
        show start_up_grant as of 2026-01-01
        """,
      mended: """
        parameter start_up_grant "Grant for the first year" {
          from 2026-01-01 until 2026-12-31: 10,000 EUR
        }
        show start_up_grant as of 2026-01-01
        """,
      clause: "Values that change"),
    Explanation(
      "D05", "a question to a person that is asked twice under one name",
      meaning: """
        A `discretion`, a `judgement` or an `interpretation` is named where it is asked first; \
        after that its bare name stands for the answer. Here two of them share a name.
        """,
      reason: """
        A file of facts answers a question under its name. One answer would count for two \
        questions, though one is for the ministry and the other for the regional council.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility centre_conditions for a: Application {
          require need "There is a need" cites guideline "3" { judgement adequate by "the ministry" }
          require concept "The concept is sound" cites guideline "4" { judgement adequate by "the council" }
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility centre_conditions for a: Application {
          require need "There is a need" cites guideline "3" { judgement regional_need by "the ministry" }
          require concept "The concept is sound" cites guideline "4" { judgement sound_concept by "the council" }
        }
        """,
      clause: "Eligibility"),
    Explanation(
      "D06", "a funding without an amount",
      meaning: """
        A funding is an eligibility and a sum, and the sum is missing: the field `amount`. If only \
        whether someone is eligible is asked, an `eligibility` alone is enough.
        """,
      reason: """
        A notice of approval has to name the amount. Nobody could be paid by this funding, though \
        it would say who is eligible.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { requested: money }
        eligibility small_project for a: Application {
          require small "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
        }
        funding grant for a: Application {
          eligibility: small_project
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { requested: money }
        eligibility small_project for a: Application {
          require small "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
        }
        funding grant for a: Application {
          eligibility: small_project
          amount: a.requested rounded down to 1 EUR
        }
        """,
      clause: "Funding"),
    Explanation(
      "D07", "a choice, a table or a parameter that holds nothing",
      meaning: """
        Between the braces nothing stands, though at least one value, one row or one version has \
        to. Usually the text is not finished yet.
        """,
      reason: """
        A choice without values has none to choose, and a table without rows covers no case: each \
        question to it would end in a fault.
        """,
      failing: """
        choice Authority "kind of body that may apply" { }
        extend centre { run_by: Authority }
        """,
      mended: """
        choice Authority "kind of body that may apply" { county  independent_city }
        extend centre { run_by: Authority }
        """,
      clause: "Kinds"),
    Explanation(
      "D08", "a row that stands behind the otherwise row",
      meaning: """
        The row `otherwise` covers every case that no row above it covers. No case is left for a \
        row that stands behind it.
        """,
      reason: """
        The row looks as if it had an effect. Somebody put it there so that certain cases get \
        another result, and they do not.
        """,
      failing: """
        table rate(population: integer): decimal "Share that is funded" {
          | >= 100,000 -> 80 %
          | otherwise  -> 50 %
          | < 10,000   -> 90 %
        }
        show rate(8500)
        """,
      mended: """
        table rate(population: integer): decimal "Share that is funded" {
          | >= 100,000 -> 80 %
          | < 10,000   -> 90 %
          | otherwise  -> 50 %
        }
        show rate(8500)
        """,
      clause: "Tables"),
    Explanation(
      "D09", "an open question that is answered with yes and with no",
      meaning: """
        Two `settle` in one place answer the same question in opposite ways. The order of the text \
        does not decide which of them counts.
        """,
      reason: """
        Both readings would be official. What the ministry has decided last takes the place of \
        what it said before; the older answer belongs into the reason.
        """,
      failing: """
        interpretation exactly "Does a population of exactly 50,000 count as large?" { yes no }
        settle exactly: yes because "press release of 3 March 2025"
        settle exactly: no because "circular of 12 January 2026"
        define large(population: integer) = if exactly then population >= 50,000 else population > 50,000
        show large(50000)
        """,
      mended: """
        interpretation exactly "Does a population of exactly 50,000 count as large?" { yes no }
        settle exactly: no because "circular of 12 January 2026, unlike the press release of 3 March 2025"
        define large(population: integer) = if exactly then population >= 50,000 else population > 50,000
        show large(50000)
        """,
      clause: "Eligibility"),
    Explanation(
      "D10", "a question to a person that has the name of a fact",
      meaning: """
        A `discretion`, a `judgement` or an `interpretation` is called like a field of the facts \
        that the decision is about. Facts answer both under their name, so the names must differ.
        """,
      reason: """
        In a file of facts the key could mean either. What the applicant states about the need \
        would count as the finding of the authority.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { need: text "why the applicant sees a need" }
        eligibility centre_conditions for a: Application {
          require needed "There is a need" cites guideline "3" { judgement need by "Regierungspräsidium Darmstadt" }
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { need: text "why the applicant sees a need" }
        eligibility centre_conditions for a: Application {
          require needed "There is a need" cites guideline "3" { judgement regional_need by "Regierungspräsidium Darmstadt" }
        }
        """,
      clause: "Eligibility"),
    Explanation(
      "D11", "a question about an answer where nothing was asked",
      meaning: """
        `why`, `what if`, `what is missing`, `sweep` and `diff` are about what was asked before them: \
        a decision, an expression, a rule. Nothing stands before this one.
        """,
      reason: """
        There is no answer to explain. Statements are run in the order of the text.
        """,
      failing: """
        why
        show 1 + 1
        """,
      mended: """
        show 1 + 1
        why
        """,
      clause: "Statements"),
    Explanation(
      "D12", "a question about a case where none was decided",
      meaning: """
        `what would it take` is about the case that was decided before it, and no `decide` stands \
        before this one.
        """,
      reason: """
        Only a case can become eligible by other facts; a value or a rule cannot.
        """,
      failing: """
        show 1 + 1
        what would it take
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { posts: decimal }
        eligibility centre_conditions for a: Application {
          require half "At least half a post" cites guideline "2" { a.posts >= 0.5 }
        }
        decide centre_conditions for Application { posts: 0.25 }
        what would it take
        """,
      clause: "Statements"),
  ]

}
