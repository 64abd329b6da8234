extension Explanation {

  /// The pages on F01 to F10, in English.
  static let englishFactsProblems1: [Explanation] = [
    Explanation(
      "F01", "a file without facts",
      meaning: """
        The file with the facts of the cases holds nothing but white space.
        """,
      reason: """
        No case would be decided, and no list of decisions looks like one on which all is well. \
        Usually the export from the specialist software has failed.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init("applications.json", ""),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "received": "2025-10-01"}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F02", "facts that are not UTF-8",
      meaning: """
        A byte in the facts stands for no character in UTF-8. Usually a spreadsheet has saved the \
        table in the encoding of the computer.
        """,
      reason: """
        Names would arrive with wrong letters, and the value of a choice or the name of a centre \
        would no longer be found.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            contact;requested
            M\u{FFFD}ller;60000
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
            Müller;60000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F03", "a byte 0 in the facts",
      meaning: """
        The facts hold a byte that is zero. Text has none; files in UTF-16 without a mark at their \
        beginning and damaged files do.
        """,
      reason: """
        Many programs stop reading there, and the rest of the cases would be missing from every \
        list made from the file.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.csv",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.csv",
            """
            contact;requested
            M\u{0}u\u{0}ller;60000
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
            Muller;60000
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F04", "facts that are not JSON",
      meaning: """
        In the file stands something else than the grammar of JSON asks for at this place: a comma \
        too many, a text without its quotes, a brace that is missing.
        """,
      reason: """
        Where this case ends is unknown from there on. It is left out and said so; the others are \
        decided all the same.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "received": 2025-10-01}
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "received": "2025-10-01"}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F05", "facts nested too deeply",
      meaning: """
        Arrays or objects stand inside each other more than 64 levels deep.
        """,
      reason: """
        No application has so many levels. The file is damaged, or made to bring a program to its \
        knees.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "contact": \(manyBrackets)}
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "contact": "Müller"}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F06", "a field given twice",
      meaning: """
        The same field occurs twice in one case, or two columns have the same heading; a field \
        counts as the same in English and in German.
        """,
      reason: """
        Programs differ in which of the two they take. One office would fund 40,000 EUR and the \
        next one 60,000 EUR on the same file.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 40000, "requested": 60000}
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
      "F07", "a case that is no object",
      meaning: """
        In the place of a case stands a number, a text or a list. A case is an object with the \
        names of its fields.
        """,
      reason: """
        Without the names nobody knows which field the value is meant for: 60000 may be the amount \
        or the population.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            [60000, {"requested": 45000}]
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            [{"requested": 60000}, {"requested": 45000}]
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F08", "a field that the record does not have",
      meaning: """
        The facts name a field, and neither the record nor any question of the program is called \
        so.
        """,
      reason: """
        The value would go unused and the right field stay unknown: the case would be open for \
        lack of a fact that was delivered under a misspelt name.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requsted": 60000}
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
      "F09", "a value of another type than its field",
      meaning: """
        The field takes, for instance, an amount, and the facts hold words, or a number written in \
        another way than JSON does.
        """,
      reason: """
        Reading `60.000` as sixty and `60,000` as sixty thousand depends on the country. Facts are \
        written in one way: digits, and a point before decimals.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": "60,000 EUR"}
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": "60000.00"}
            """),
        ]),
      clause: "JSON"),
    Explanation(
      "F10", "a day that does not exist",
      meaning: """
        The date is written as it should be, but its month has no such day.
        """,
      reason: """
        Whether the application was in time cannot be said. Look at the stamp of receipt.
        """,
      failing: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "received": "2025-09-31"}
            """),
        ]),
      mended: Example(
        "decide", "grant", "program.leit", "--facts", "applications.json",
        files: [
          .init("program.leit", applicationEnglish),
          .init(
            "applications.json",
            """
            {"requested": 60000, "received": "2025-09-30"}
            """),
        ]),
      clause: "JSON"),
  ]

  /// An eligibility for applications whose facts stand in a file of their own.
  static let applicationEnglish = """
    source guideline "Funding guideline" { date: 2020-12-11 }
    record Application {
      contact: text  requested: money  posts: decimal in 0 .. 2  received: date
    }
    eligibility grant for a: Application {
      require cap "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
    }
    """

  /// An eligibility for applications that name a choice, a centre and a period.
  static let detailsEnglish = """
    source guideline "Funding guideline" { date: 2020-12-11 }
    centre hanau "Diversity centre Hanau" { opened: 2026-01-01 }
    choice Authority { county "county"  city "independent city" }
    record Application { applicant: Authority  centre: centre  requested: money  term: period }
    eligibility grant for a: Application {
      require cap "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
    }
    """

}
