extension Explanation {

  /// The pages on C01, C02 and so on, in English.
  static let englishCautions: [Explanation] = [
    Explanation(
      "C01", "a field that is called like something else",
      meaning: """
        After `where` a bare name is first a field of the element. The name is also that of a \
        definition, a thing or a variable, and here it is read as the field.
        """,
      reason: """
        Who reads the line may have the other one in mind. The condition then compares each field \
        with itself, holds for every element, and the list silently grows.
        """,
      failing: """
        define district "District that the report is about" = "Landkreis Kassel"
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { district: "Landkreis Kassel" }
        centre eschwege "WIR-Vielfaltszentrum Eschwege" { district: "Werra-Meißner-Kreis" }
        show district
        show centres where district = "Landkreis Kassel"
        """,
      mended: """
        define reported_district "District that the report is about" = "Landkreis Kassel"
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { district: "Landkreis Kassel" }
        centre eschwege "WIR-Vielfaltszentrum Eschwege" { district: "Werra-Meißner-Kreis" }
        show reported_district
        show centres where district = reported_district
        """,
      clause: "Expressions"),
    Explanation(
      "C02", "an amount that is rounded nowhere",
      meaning: """
        The amount of the funding is worked out exactly, and nowhere is it said to which unit it \
        is rounded, and in which direction.
        """,
      reason: """
        A third of 100,000 EUR cannot be transferred. Without a rule each office rounds as it \
        likes, and over many notices the cents do not add up. Guidelines often demand full euros, \
        rounded down.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { cost: money }
        eligibility small_project for a: Application {
          require small "No more than 60,000 EUR" cites guideline "2.1" { a.cost <= 60,000 EUR }
        }
        funding grant for a: Application {
          eligibility: small_project
          amount: a.cost / 3
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { cost: money }
        eligibility small_project for a: Application {
          require small "No more than 60,000 EUR" cites guideline "2.1" { a.cost <= 60,000 EUR }
        }
        funding grant for a: Application {
          eligibility: small_project
          amount: a.cost / 3 rounded down to 1 EUR
        }
        """,
      clause: "Funding"),
    Explanation(
      "C03", "a test that reads a value which changes, on no named day",
      meaning: """
        The test depends on a parameter, a table or a field with a history, and does not say on \
        which day it asks. Then it asks on the day on which it is run.
        """,
      reason: """
        The test passes today and fails on the day on which the next version comes into force, \
        though nobody has changed a word. Or it goes on to pass and tests another version than was \
        meant.
        """,
      failing: """
        parameter post_cap "Highest grant per post and year" {
          from 2018-01-01: 50,000 EUR
          from 2021-01-01: 60,000 EUR
        }
        test two_posts "Two posts get no more than 120,000 EUR" { expect 2 * post_cap = 120,000 EUR }
        """,
      mended: """
        parameter post_cap "Highest grant per post and year" {
          from 2018-01-01: 50,000 EUR
          from 2021-01-01: 60,000 EUR
        }
        test two_posts "Two posts get no more than 120,000 EUR" {
          set as of 2021-01-01
          expect 2 * post_cap = 120,000 EUR
        }
        """,
      clause: "Tests"),
    Explanation(
      "C04", "a sum of months that can meet a day which the month lacks",
      meaning: """
        Months are added by the calendar. Where the day does not exist in the month that is \
        reached, its last day stands in its place (BGB § 188 (3)): 31 January and one month is 28 \
        or 29 February. `rounded up` goes on to the first of the next month instead.
        """,
      reason: """
        Some guidelines and contracts mean the one, some the other, and the two differ by a day. \
        It shows only with cases that begin at the end of a month.
        """,
      failing: """
        record Measure { end: date }
        define report_due(m: Measure) "Statement of use is due" = m.end + 6 months
        show report_due(Measure { end: 2026-08-31 })
        """,
      mended: """
        record Measure { end: date }
        define report_due(m: Measure) "Statement of use is due" = m.end + 6 months rounded up
        show report_due(Measure { end: 2026-08-31 })
        """,
      clause: "Expressions"),
    Explanation(
      "C05", "a decision that rests on what is on file",
      meaning: """
        `is known`, `is unknown` and `otherwise` look at whether a fact has been given, not at \
        what it is. Here a requirement or an amount rests on that.
        """,
      reason: """
        Elsewhere a definite answer stays the same, whatever is learned later. This one can turn \
        when a missing paper arrives: a refusal today would be an approval tomorrow, for the same \
        applicant. That may be intended; then it should be said in the title.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { own_funds: money }
        eligibility financed for a: Application {
          require own_share "At least 5,000 EUR of its own" cites guideline "3.2" {
            (a.own_funds otherwise 0 EUR) >= 5,000 EUR
          }
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { own_funds: money }
        eligibility financed for a: Application {
          require own_share "At least 5,000 EUR of its own" cites guideline "3.2" {
            a.own_funds >= 5,000 EUR
          }
        }
        """,
      clause: "Open"),
    Explanation(
      "C06", "a funding that names no eligibility",
      meaning: """
        The funding does not say on which eligibility it rests. Every case of its kind is \
        therefore granted the amount.
        """,
      reason: """
        A guideline nearly always demands something of who receives money. A funding for everyone \
        is seldom meant, and nobody notices it in the answers: they are all `eligible`.
        """,
      failing: """
        record Application { requested: money }
        funding grant for a: Application {
          amount: a.requested rounded down to 1 EUR
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
      "C07", "an eligibility that requires nothing",
      meaning: """
        The eligibility has no `require`. A `should` does not count: if it is not met, there is a \
        warning, and the case is eligible all the same.
        """,
      reason: """
        Everyone would be eligible, and no answer shows it. Usually the requirements are still \
        missing, or were written as `should` by mistake.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility in_time for a: Application {
          should deadline "The application is in time" cites guideline "6.2" { a.received <= 2025-12-31 }
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility in_time for a: Application {
          require deadline "The application is in time" cites guideline "6.2" { a.received <= 2025-12-31 }
        }
        """,
      clause: "Eligibility"),
  ]

}
