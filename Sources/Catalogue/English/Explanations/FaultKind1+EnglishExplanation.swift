extension Explanation {

  /// The pages on E01 to E08, in English.
  static let englishFaults1: [Explanation] = [
    Explanation(
      "E01", "a division by zero",
      meaning: """
        What stands below the line comes to 0 in this case, and then the quotient has no value. \
        The text is right; the case is one for which it gives no answer.
        """,
      reason: """
        A cost per participant does not exist where nobody took part. To put 0 in its place would \
        make the dearest course the cheapest. Say what holds for such a case.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Course { cost: money  participants: integer }
            Course welding "Welding course" { cost: 4,500 EUR  participants: 0 }
            define cost_per_head(c: Course) "Cost per participant" = c.cost / c.participants
            show cost_per_head(welding)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Course { cost: money  participants: integer }
            Course welding "Welding course" { cost: 4,500 EUR  participants: 0 }
            define cost_per_head(c: Course) "Cost per participant, all of it where there are none" =
              if c.participants = 0 then c.cost else c.cost / c.participants
            show cost_per_head(welding)
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E02", "an exact number that grew too long",
      meaning: """
        Numbers are exact: nothing is rounded that the program does not round. A number that is \
        multiplied by itself again and again gets longer with each step, and at 4,096 bits, more \
        than 1,200 digits, the calculation ends.
        """,
      reason: """
        Such a figure has far more places than anyone needs, and with each step it takes longer to \
        work out. Rounding in between keeps it short, and the text then says how exact it is.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            define month "Rise of costs in a month" = 1.00237
            define year = month * month * month * month * month * month * month * month * month * month * month * month
            define decade = year * year * year * year * year * year * year * year * year * year
            define thirty_years "Rise of costs in thirty years" = decade * decade * decade
            show thirty_years
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            define month "Rise of costs in a month" = 1.00237
            define year = month * month * month * month * month * month * month * month * month * month * month * month rounded to 0.000001
            define decade = year * year * year * year * year * year * year * year * year * year rounded to 0.000001
            define thirty_years "Rise of costs in thirty years" = decade * decade * decade
            show thirty_years
            """)
        ]),
      clause: "Faults"),
    Explanation(
      "E03", "a value outside the range of its field that was worked out",
      meaning: """
        The field is declared with `in` and a range, and what was worked out for it in this case \
        lies outside. A value that is written out is found by `leit check` already.
        """,
      reason: """
        The range says what is possible: no post has more than 100 %. If the figure were used all \
        the same, the grant would be calculated for more than one full-time post.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            define weekly_hours "Hours of the coordinator" = 58.5
            define full_time "Hours of a full-time post" = 39
            centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { post coordination { share: weekly_hours / full_time } }
            show kassel.coordination.share
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            define weekly_hours "Hours of the coordinator" = 29.25
            define full_time "Hours of a full-time post" = 39
            centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { post coordination { share: weekly_hours / full_time } }
            show kassel.coordination.share
            """)
        ]),
      clause: "Kinds"),
    Explanation(
      "E04", "two exceptions that apply at once and disagree",
      meaning: """
        In this case the conditions of two exceptions to the same rule hold, neither overrides the \
        other, and they come to different results.
        """,
      reason: """
        The order of the text never decides: the words of a guideline do not show it. Which \
        exception takes precedence is for the authority to say, with `overrides`.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { rural: boolean  first_year: boolean }
            define share(a: Application) "Share that is funded" = 80 %
            except rural_county "Rural counties" when a.rural { 90 % }
            except start_up "The first year" when a.first_year { 95 % }
            show share(Application { rural: yes  first_year: yes })
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { rural: boolean  first_year: boolean }
            define share(a: Application) "Share that is funded" = 80 %
            except rural_county "Rural counties" when a.rural { 90 % }
            except start_up "The first year" when a.first_year overrides rural_county { 95 % }
            show share(Application { rural: yes  first_year: yes })
            """)
        ]),
      clause: "Definitions"),
    Explanation(
      "E05", "a day on which no version is in force",
      meaning: """
        The value has a history, and the day that is asked about lies before its first version or \
        after the end of its last.
        """,
      reason: """
        There was no such amount on that day. The value of a neighbouring time in its place would \
        grant money for which there was no basis. Usually the date of the law is missing, or is \
        that of another case.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            parameter post_cap "Highest grant per post and year" {
              from 2018-01-01: 50,000 EUR
              from 2021-01-01: 60,000 EUR
            }
            show 2 * post_cap as of 2017-07-01
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            parameter post_cap "Highest grant per post and year" {
              from 2017-01-01: 50,000 EUR
              from 2021-01-01: 60,000 EUR
            }
            show 2 * post_cap as of 2017-07-01
            """)
        ]),
      clause: "Values that change"),
    Explanation(
      "E06", "a field that has no value on a day",
      meaning: """
        The field holds a history, and none of its entries covers the day that is asked about.
        """,
      reason: """
        Where the centre had its seat on that day is not recorded. The seat of a later year in its \
        place would be an invented fact.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            centre hanau "WIR-Vielfaltszentrum Hanau" { seat: { from 2026-01-01: "Schlossplatz 2" } }
            show hanau.seat as of 2025-06-01
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            centre hanau "WIR-Vielfaltszentrum Hanau" {
              seat: { until 2025-12-31: "Am Markt 14"  from 2026-01-01: "Schlossplatz 2" }
            }
            show hanau.seat as of 2025-06-01
            """)
        ]),
      clause: "Values that change"),
    Explanation(
      "E07", "a case that no row of a table covers",
      meaning: """
        The table was asked about values that match none of its rows, and it has no row \
        `otherwise`.
        """,
      reason: """
        A guideline that is silent on a case does not say 0. Who meant that should write it down: \
        in a row of its own or in a row `otherwise`.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            table rate(population: integer): decimal "Share that is funded" {
              | >= 100,000       -> 80 %
              | 50,000 .. 99,999 -> 90 %
            }
            show rate(48500)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            table rate(population: integer): decimal "Share that is funded" {
              | >= 100,000       -> 80 %
              | 50,000 .. 99,999 -> 90 %
              | otherwise        -> 50 %
            }
            show rate(48500)
            """)
        ]),
      clause: "Tables"),
    Explanation(
      "E08", "rows of a table that apply at once and disagree",
      meaning: """
        More than one row matches the case. With `unique`, and where nothing is said, just one \
        may; with `any` all that match have to agree. Steps that lie within one another want \
        `first`, and the highest step on top.
        """,
      reason: """
        A city of 60,000 has 10,000 inhabitants and more, and 50,000 and more. One of the two rows \
        would win by its place in the text, and the funding would change with it.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            table rate(population: integer): decimal "Share that is funded" {
              | >= 10,000 -> 80 %
              | >= 50,000 -> 90 %
              | otherwise -> 50 %
            }
            show rate(60000)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            table rate(population: integer): decimal first "Share that is funded" {
              | >= 50,000 -> 90 %
              | >= 10,000 -> 80 %
              | otherwise -> 50 %
            }
            show rate(60000)
            """)
        ]),
      clause: "Tables"),
  ]

}
