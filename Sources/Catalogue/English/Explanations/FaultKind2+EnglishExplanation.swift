extension Explanation {

  /// The pages on E09 to E15, in English.
  static let englishFaults2: [Explanation] = [
    Explanation(
      "E09", "a period that ends before it begins",
      meaning: """
        A period was formed from two dates of the case, and the second lies before the first. \
        Written out, the same is found by `leit check`.
        """,
      reason: """
        Usually two dates of an application are swapped or a year is mistyped. Such a measure \
        would have a negative number of months, and its grant would be one that is to be paid \
        back.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { start: date  end: date }
            Application kassel_2026 { start: 2026-12-31  end: 2026-01-01 }
            define months_of(a: Application) "Months of the measure" = months of (a.start to a.end)
            show months_of(kassel_2026)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { start: date  end: date }
            Application kassel_2026 { start: 2026-01-01  end: 2026-12-31 }
            define months_of(a: Application) "Months of the measure" = months of (a.start to a.end)
            show months_of(kassel_2026)
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E10", "the least, greatest or average of nothing",
      meaning: """
        The list is empty in this case. Its count and its sum are 0, but it has no least, no \
        greatest and no average.
        """,
      reason: """
        A centre without grants has no average grant; 0 EUR would pull down every comparison. \
        Leave such a centre out, or say what holds for it.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            source notice "Notice of 15 January 2026" { date: 2026-01-15 }
            centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
              grant { amount: 600,000 EUR  period: 2026 to 2030  cites: notice }
            }
            centre hanau "WIR-Vielfaltszentrum Hanau" { seat: "Hanau" }
            show centres with title, max of grants.amount
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            source notice "Notice of 15 January 2026" { date: 2026-01-15 }
            centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
              grant { amount: 600,000 EUR  period: 2026 to 2030  cites: notice }
            }
            centre hanau "WIR-Vielfaltszentrum Hanau" { seat: "Hanau" }
            show centres where grants is not empty with title, max of grants.amount
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E11", "a day outside of the years 1 to 9999",
      meaning: """
        Adding or taking away a span of time led to a day before the year 1 or after the year \
        9999. Leit knows no other days.
        """,
      reason: """
        Other programs often write 31 December 9999 for "without end". It is no real day, and what \
        is calculated from it is no time limit. Leave the field out where there is no end.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Measure { end: date }
            Measure language_courses { end: 9999-12-31 }
            define keep_until(m: Measure) "Papers are to be kept until" = m.end + 4 weeks
            show keep_until(language_courses)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Measure { end: date }
            Measure language_courses { end: 2030-12-31 }
            define keep_until(m: Measure) "Papers are to be kept until" = m.end + 4 weeks
            show keep_until(language_courses)
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E12", "spans of months and of days that meet in a case",
      meaning: """
        A field of type `duration` holds months in one case and days in the next. Here a span of \
        the one kind is compared with one of the other or added to it. Where the kinds are clear \
        from the text, `leit check` finds it.
        """,
      reason: """
        Whether 30 days are longer than a month depends on the month. One of them must be chosen: \
        months in all cases, or days.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            centre hersfeld "WIR-Vielfaltszentrum Hersfeld-Rotenburg" {
              event week "Intercultural Weeks" { year: 2025  duration: 2 weeks }
            }
            show hersfeld.events where duration >= 1 month
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            centre hersfeld "WIR-Vielfaltszentrum Hersfeld-Rotenburg" {
              event week "Intercultural Weeks" { year: 2025  duration: 2 weeks }
            }
            show hersfeld.events where duration >= 14 days
            """)
        ]),
      clause: "Types"),
    Explanation(
      "E13", "rounding to a unit that is not greater than zero",
      meaning: """
        The unit after `rounded to`, `rounded up to` or `rounded down to` came to 0 or less in \
        this case.
        """,
      reason: """
        There is no nearest multiple of 0 EUR. A unit of 0 usually means that nothing is to be \
        rounded, or that a parameter has not been filled in yet.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            parameter step "Grants are rounded down to" = 0 EUR
            define grant(requested: money) "Grant" = requested rounded down to step
            show grant(12,345.67 EUR)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            parameter step "Grants are rounded down to" = 1 EUR
            define grant(requested: money) "Grant" = requested rounded down to step
            show grant(12,345.67 EUR)
            """)
        ]),
      clause: "Expressions"),
    Explanation(
      "E14", "the amount of a funding for a case that is not eligible",
      meaning: """
        `.amount` was read for a case that does not meet the requirements. Then there is no \
        amount, not even one of 0 EUR.
        """,
      reason: """
        An amount of 0 EUR would be a notice of approval over nothing; a refusal is another \
        decision and needs reasons of its own. Ask for the outcome first, or leave such cases out.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            source guideline "Funding guideline" { date: 2020-12-11 }
            record Application { requested: money }
            Application hanau_2026 { requested: 75,000 EUR }
            eligibility small_project for a: Application {
              require small "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
            }
            funding grant for a: Application {
              eligibility: small_project
              amount: a.requested rounded down to 1 EUR
            }
            show grant.amount for hanau_2026
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            source guideline "Funding guideline" { date: 2020-12-11 }
            record Application { requested: money }
            Application hanau_2026 { requested: 75,000 EUR }
            eligibility small_project for a: Application {
              require small "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
            }
            funding grant for a: Application {
              eligibility: small_project
              amount: a.requested rounded down to 1 EUR
            }
            show grant for hanau_2026 is eligible
            """)
        ]),
      clause: "Funding"),
    Explanation(
      "E15", "values that rest on one another too deeply",
      meaning: """
        To work out the value others were needed, for those again others, and so on, about 1,000 \
        steps deep. Usually the way goes round in a circle that shows only in the facts: here each \
        of two years names the other as the one before it. A circle that shows in the text is \
        found by `leit check`.
        """,
      reason: """
        A circle has no result. Give one of the values as a figure. A long chain, one year after \
        the other, is better written as a sum over a list.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record BudgetYear { before: BudgetYear  left: money }
            define carried(y: BudgetYear) "Left of all years" = y.before.left + 10,000 EUR
            BudgetYear y2025 { before: y2026  left: carried(y2025) }
            BudgetYear y2026 { before: y2025  left: carried(y2026) }
            show y2026.left
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record BudgetYear { before: BudgetYear  left: money }
            define carried(y: BudgetYear) "Left of all years" = y.before.left + 10,000 EUR
            BudgetYear y2025 { left: 25,000 EUR }
            BudgetYear y2026 { before: y2025  left: carried(y2026) }
            show y2026.left
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E16", "a month or a day that the calendar lacks",
      meaning: """
        A day was made of numbers with `date(year, month, day)`, and in this case there is none: a \
        year has 12 months, and June has 30 days. Written out, the same is found by `leit check`.
        """,
      reason: """
        No neighbouring day is taken in its place: a deadline that slips by a day is a different \
        deadline. The last day of a month is `end of month(…)`; `2026-01-31 + 1 month` is the last of \
        February.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { start: date }
            Application kassel_2026 { start: 2026-06-01 }
            define report_due(a: Application) "Report" = date(year of a.start, month of a.start, 31)
            show report_due(kassel_2026)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { start: date }
            Application kassel_2026 { start: 2026-06-01 }
            define report_due(a: Application) "Report" = end of month(a.start)
            show report_due(kassel_2026)
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E17", "a period that lasts less than a day",
      meaning: """
        `18 months starting d` is the period that begins with the day `d` and has this length. Here \
        the length is zero or negative.
        """,
      reason: """
        A period has both its ends, so the shortest one is a day. Usually a length is missing from \
        the case and was filled in as 0, or a longer one was taken off a shorter one. A day before \
        another is `2 months before d`.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { start: date  months: integer }
            Application kassel_2026 { start: 2026-01-01  months: 0 }
            define course(a: Application) "Period of the measure" = a.months * 1 month starting a.start
            show course(kassel_2026)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { start: date  months: integer }
            Application kassel_2026 { start: 2026-01-01  months: 18 }
            define course(a: Application) "Period of the measure" = a.months * 1 month starting a.start
            show course(kassel_2026)
            """)
        ]),
      clause: "Faults"),
  ]

}
