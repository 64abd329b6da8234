extension Explanation {

  /// The pages on F11 to F19, in English.
  static let englishFactsProblems2: [Explanation] = [
    Explanation(
      "F11", "a value outside of the range of its field",
      meaning: """
        The field is declared with a range, such as `posts: decimal in 0 .. 2`, and the value lies \
        outside.
        """,
      reason: """
        A decimal mark is lost, or hours stand where posts are asked for. 15 posts instead of 1.5 \
        would be granted ten times the staff costs.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "posts": 15}
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "posts": 1.5}
            """),
        ]),
      clause: "Kinds"),
    Explanation(
      "F12", "a value that the choice does not have",
      meaning: """
        The field takes one of the values of a choice, by its name or by its title, and there is \
        none that is called so, or several have this title.
        """,
      reason: """
        A rate or a requirement depends on the choice. With a value outside of it no row of a \
        table and no condition fits.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", detailsEnglish),
          .init(
            "applications.json",
            """
            {"applicant": "contry", "requested": 60000}
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", detailsEnglish),
          .init(
            "applications.json",
            """
            {"applicant": "county", "requested": 60000}
            """),
        ]),
      clause: "Kinds"),
    Explanation(
      "F13", "a thing that is not declared",
      meaning: """
        The field takes the name of something that the files declare, such as a centre, and \
        nothing of that kind has this name.
        """,
      reason: """
        What is known about it, its district, its grants, its posts, cannot be looked up. The case \
        would be decided as if there were none.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", detailsEnglish),
          .init(
            "applications.json",
            """
            {"centre": "hannau", "requested": 60000}
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", detailsEnglish),
          .init(
            "applications.json",
            """
            {"centre": "hanau", "requested": 60000}
            """),
        ]),
      clause: "Kinds"),
    Explanation(
      "F14", "a period that ends before it starts",
      meaning: """
        The end of the period lies before its start. Both days belong to the period, and the start \
        comes first.
        """,
      reason: """
        Months or days of such a period cannot be counted. Usually the two have changed places, or \
        the year is wrong.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", detailsEnglish),
          .init(
            "applications.csv",
            """
            requested;term
            60000;2026-12-31/2026-01-01
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", detailsEnglish),
          .init(
            "applications.csv",
            """
            requested;term
            60000;2026-01-01/2026-12-31
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F15", "a number with too many digits",
      meaning: """
        The number is longer than 4,096 bits, about 1,200 digits. The one in the example has \
        1,300.
        """,
      reason: """
        No fact of a case is that long. Something else was written into the field, and computing \
        with it would only take time.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": \(manyDigits)}
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F16", "a row with too many or too few cells",
      meaning: """
        A row of the table has more or fewer cells than the header has columns. Usually a separator \
        stands inside of a cell.
        """,
      reason: """
        From there on every value is in the wrong column. The population would be read as the \
        amount, and both are numbers, so that nothing else would give it away.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            contact;requested
            Town hall; room 4;60000
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            contact;requested
            "Town hall; room 4";60000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F17", "a quoted cell that never ends",
      meaning: """
        A cell begins with a quotation mark, and none ends it.
        """,
      reason: """
        All rows that follow would be part of this one cell, and their cases would be missing.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            contact;requested
            "Town hall; room 4;60000
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            contact;requested
            "Town hall; room 4";60000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F18", "a quotation mark in the middle of a cell",
      meaning: """
        A cell that does not begin with a quotation mark contains one. In a cell with quotation \
        marks the ones inside are doubled.
        """,
      reason: """
        Some programs drop the mark, others take all up to the next one as one cell. The table \
        would have other columns in every program.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            contact;requested
            Initiative "Together";60000
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            contact;requested
            "Initiative ""Together""\";60000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F19", "a column without a heading",
      meaning: """
        The first line names the fields, and one of its cells is empty.
        """,
      reason: """
        What stands in the column belongs to no field. It may be the very figure that the decision \
        needs.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            requested;;received
            60000;1.5;2025-10-01
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            requested;posts;received
            60000;1.5;2025-10-01
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F23", "a column that the table lacks",
      meaning: """
        A program reads a table and says which column fills a field. No column of the table has \
        that heading, letter for letter; in JSON, no record has such a key.
        """,
      reason: """
        The field would be unknown in every row. A heading that somebody changed in the table would \
        leave all cases open, and nobody would know why.
        """,
      failing: Example(
        "check", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { requested: money }
            data applications: list of Application from "applications.csv" with {
                requested: "Amount"
            }
            """),
          .init(
            "applications.csv",
            """
            Number;Amount in euros
            1;60000
            """),
        ]),
      mended: Example(
        "check", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record Application { requested: money }
            data applications: list of Application from "applications.csv" with {
                requested: "Amount in euros"
            }
            """),
          .init(
            "applications.csv",
            """
            Number;Amount in euros
            1;60000
            """),
        ]),
      clause: "Data"),
  ]

}
