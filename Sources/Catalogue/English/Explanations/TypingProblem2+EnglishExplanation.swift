extension Explanation {

  /// The pages on T17 to T32, in English.
  static let englishTyping2: [Explanation] = [
    Explanation(
      "T17", "values by date in a place that has no history",
      meaning: """
        Values with `from` and `until`, or with `on`, stand in a field of a thing or in a \
        `parameter`, and nowhere else.
        """,
      reason: """
        A history is read with the day for which it holds, and it may cite for each value where it \
        stands. Only fields and parameters can be asked for that.
        """,
      failing: """
        define post_cap "Highest grant per post and year" =
          { from 2018-01-01: 50,000 EUR  from 2021-01-01: 60,000 EUR }
        show post_cap as of 2026-01-01
        """,
      mended: """
        parameter post_cap "Highest grant per post and year" {
          from 2018-01-01: 50,000 EUR
          from 2021-01-01: 60,000 EUR
        }
        show post_cap as of 2026-01-01
        """,
      clause: "Values that change"),
    Explanation(
      "T18", "bare `rounded up` that does not follow a sum of months",
      meaning: """
        `rounded up` without a unit has one use: after a date plus or minus months it goes on to \
        the first of the next month where the day does not exist. An amount or a number is rounded \
        to a unit, such as `rounded up to 1 EUR`.
        """,
      reason: """
        Rounded up to the cent, the euro or the hundred are different amounts, and a guideline \
        names one of them. And no month lacks a day that is reached by counting days: there is \
        nothing to round up.
        """,
      failing: """
        record Measure { end: date }
        define report_due(m: Measure) "Statement of use is due" = m.end + 60 days rounded up
        show report_due(Measure { end: 2026-12-31 })
        """,
      mended: """
        record Measure { end: date }
        define report_due(m: Measure) "Statement of use is due" = m.end + 2 months rounded up
        show report_due(Measure { end: 2026-12-31 })
        """,
      clause: "Expressions"),
    Explanation(
      "T19", "a range where none is asked for",
      meaning: """
        Two dots make a range of values, and a range stands only after `in` or in a cell of a \
        table. A period is written with `to`.
        """,
      reason: """
        A range and a period are asked different questions: of a period also its months, its first \
        day and whether it overlaps another. Written with dots, a grant would have no period.
        """,
      failing: """
        source notice "Notice of 15 January 2026" { date: 2026-01-15 }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          grant { amount: 600,000 EUR  period: 2026-01-01 .. 2030-12-31  cites: notice }
        }
        """,
      mended: """
        source notice "Notice of 15 January 2026" { date: 2026-01-15 }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          grant { amount: 600,000 EUR  period: 2026-01-01 to 2030-12-31  cites: notice }
        }
        """,
      clause: "Expressions"),
    Explanation(
      "T20", "a value outside the range of its field",
      meaning: """
        The field is declared with `in` and a range, and the value lies outside of it. The share \
        of a post, for example, lies between 0 and 1.
        """,
      reason: """
        Usually a percentage is written as a plain number, or two posts as one. Calculated with, \
        the figure would be too high by a factor of 100.
        """,
      failing: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { post coordination { share: 50 } }
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { post coordination { share: 50 % } }
        """,
      clause: "Kinds"),
    Explanation(
      "T21", "a decision without the case that it decides",
      meaning: """
        An eligibility or a funding is no value: it decides a case. Where its outcome, its amount \
        or one of its requirements is used, `for` and the facts of the case have to follow.
        """,
      reason: """
        Nobody is eligible as such, only in a case. Without one there is nothing to decide.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility in_time for a: Application {
          require deadline "In time" cites guideline "6.2" { a.received <= 2025-12-31 }
        }
        Application kassel_2026 { received: 2025-11-03 }
        show in_time is eligible
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility in_time for a: Application {
          require deadline "In time" cites guideline "6.2" { a.received <= 2025-12-31 }
        }
        Application kassel_2026 { received: 2025-11-03 }
        show in_time for kassel_2026 is eligible
        """,
      clause: "Expressions"),
    Explanation(
      "T22", "a date that is not written out",
      meaning: """
        The days on which a version begins or ends, and the day of an observation, are written as \
        dates. Names and calculations are not possible here.
        """,
      reason: """
        When a rule is in force must be clear from the text alone, before anything is worked out. \
        Only so gaps and overlaps can be found.
        """,
      failing: """
        define start_of_programme = 2021-01-01
        parameter post_cap "Highest grant per post and year" { from start_of_programme: 60,000 EUR }
        show post_cap as of start_of_programme
        """,
      mended: """
        define start_of_programme = 2021-01-01
        parameter post_cap "Highest grant per post and year" { from 2021-01-01: 60,000 EUR }
        show post_cap as of start_of_programme
        """,
      clause: "Values that change"),
    Explanation(
      "T23", "bounds that are no written numbers, or stand in the wrong order",
      meaning: """
        The range of a field is given by two numbers that are written out, the lower one first.
        """,
      reason: """
        No value lies between 2 and 0: every application would be refused as faulty. And bounds \
        that are worked out could not be held against what stands in files of facts.
        """,
      failing: """
        record Application { posts: decimal in 2 .. 0 "full-time posts" }
        Application kassel_2026 { posts: 1.5 }
        """,
      mended: """
        record Application { posts: decimal in 0 .. 2 "full-time posts" }
        Application kassel_2026 { posts: 1.5 }
        """,
      clause: "Kinds"),
    Explanation(
      "T24", "a row with too few or too many cells",
      meaning: """
        A row of a table has one cell for each parameter, then `->` and the result. A column that \
        does not matter in a row gets a `-`.
        """,
      reason: """
        With a cell missing, those behind it would move one column to the left: a number of \
        inhabitants would be read as something else.
        """,
      failing: """
        choice Authority { county  municipality }
        table rate(kind: Authority, population: integer): decimal "Share that is funded" {
          | county               -> 90 %
          | municipality | -     -> 50 %
        }
        show rate(county; 237007)
        """,
      mended: """
        choice Authority { county  municipality }
        table rate(kind: Authority, population: integer): decimal "Share that is funded" {
          | county       | -     -> 90 %
          | municipality | -     -> 50 %
        }
        show rate(county; 237007)
        """,
      clause: "Tables"),
    Explanation(
      "T25", "an outcome asked of something that decides nothing",
      meaning: """
        `is eligible` and `is not eligible` ask the outcome of an eligibility or a funding for a \
        case, `is met` that of a requirement. What stands before them is no decision, but a thing \
        or a value.
        """,
      reason: """
        An application is not eligible by itself. Which of several decisions was meant has to be \
        said: one case can be eligible for one grant and not for another.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility in_time for a: Application {
          require deadline "In time" cites guideline "6.2" { a.received <= 2025-12-31 }
        }
        Application kassel_2026 { received: 2025-11-03 }
        show kassel_2026 is eligible
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility in_time for a: Application {
          require deadline "In time" cites guideline "6.2" { a.received <= 2025-12-31 }
        }
        Application kassel_2026 { received: 2025-11-03 }
        show in_time for kassel_2026 is eligible
        """,
      clause: "Expressions"),
    Explanation(
      "T27", "a number divided by money",
      meaning: """
        A plain number is divided by an amount. Money over money is a number, money over a number \
        is money; a number over money is nothing that anyone could read.
        """,
      reason: """
        Usually the two are the wrong way round, or a currency is missing above the line. How many \
        posts 600,000 EUR pay for is money over money.
        """,
      failing: """
        parameter post_cap "Highest grant per post and year" = 60,000 EUR
        show 600000 / post_cap
        """,
      mended: """
        parameter post_cap "Highest grant per post and year" = 60,000 EUR
        show 600,000 EUR / post_cap
        """,
      clause: "Types"),
    Explanation(
      "T28", "two values of which neither is less or more",
      meaning: """
        The two are of different types, and no order says which of them comes first. A date, for \
        example, is neither less nor more than a whole period.
        """,
      reason: """
        It would have to be said whether a day in the middle of the year is before that year. With \
        the first or the last day of the period in its place, the condition is clear.
        """,
      failing: """
        record Application { received: date }
        define in_time(a: Application) "In time for 2026" = a.received < year(2026)
        show in_time(Application { received: 2025-12-31 })
        """,
      mended: """
        record Application { received: date }
        define in_time(a: Application) "In time for 2026" = a.received < start of year(2026)
        show in_time(Application { received: 2025-12-31 })
        """,
      clause: "Types"),
    Explanation(
      "T29", "two lists that are compared as a whole",
      meaning: """
        Lists are not compared with `=`. What is meant is said of the elements: that each of the \
        one is in the other, or that both have the same number.
        """,
      reason: """
        Whether the order counts, and whether something listed twice counts twice, the sign would \
        leave open. Two lists with the same places could be different.
        """,
      failing: """
        record Application { sites: list of text }
        define as_planned(a: Application) "Only the sites that were planned" = a.sites = ["Wolfhagen", "Baunatal"]
        show as_planned(Application { sites: ["Baunatal"] })
        """,
      mended: """
        record Application { sites: list of text }
        define as_planned(a: Application) "Only the sites that were planned" =
          every s in a.sites satisfies s in ["Wolfhagen", "Baunatal"]
        show as_planned(Application { sites: ["Baunatal"] })
        """,
      clause: "Expressions"),
    Explanation(
      "T30", "a value that cannot be rounded",
      meaning: """
        Numbers and amounts of money are rounded. Here something else is, such as a text, a date \
        or a period.
        """,
      reason: """
        Usually an amount is declared as `text`. Then it cannot be added up either, and amounts \
        are sorted like words: 9,000 after 60,000.
        """,
      failing: """
        record Application { requested: text }
        define asked(a: Application) "Amount asked for, in whole euros" = a.requested rounded down to 1 EUR
        show asked(Application { requested: "45,600.50 EUR" })
        """,
      mended: """
        record Application { requested: money }
        define asked(a: Application) "Amount asked for, in whole euros" = a.requested rounded down to 1 EUR
        show asked(Application { requested: 45,600.50 EUR })
        """,
      clause: "Expressions"),
    Explanation(
      "T31", "values that have no sum and no average",
      meaning: """
        `sum of` and `average of` need numbers, amounts of money or spans of time. The elements of \
        this list are something else. Of dates there is an earliest and a latest: `min of` and \
        `max of`.
        """,
      reason: """
        What a sum of days in the calendar should be, nobody can say. Usually the wrong field \
        stands at the end of the path.
        """,
      failing: """
        source notice "Notice of 15 January 2026" { date: 2026-01-15 }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          grant { amount: 600,000 EUR  period: 2026 to 2030  cites: notice }
        }
        show sum of centres.grants.period
        """,
      mended: """
        source notice "Notice of 15 January 2026" { date: 2026-01-15 }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          grant { amount: 600,000 EUR  period: 2026 to 2030  cites: notice }
        }
        show sum of centres.grants.amount
        """,
      clause: "Expressions"),
    Explanation(
      "T32", "a date added to a date or taken from one",
      meaning: """
        Two dates have no sum and no difference. The days from one to the other are `days between \
        a and b`; with both ends counted, or in months, it is a period that is asked: `days of (a \
        to b)`, `months of (a to b)`.
        """,
      reason: """
        From 1 to 31 January it is 30 days, and 31 if both are counted. A minus would not say \
        which of the two was meant, and for a time limit one day decides.
        """,
      failing: """
        record Application { start: date  end: date }
        define days_of_measure(a: Application) "Days of the measure" = a.end - a.start
        show days_of_measure(Application { start: 2026-01-01  end: 2026-01-31 })
        """,
      mended: """
        record Application { start: date  end: date }
        define days_of_measure(a: Application) "Days of the measure" = days of (a.start to a.end)
        show days_of_measure(Application { start: 2026-01-01  end: 2026-01-31 })
        """,
      clause: "Types"),
  ]

}
