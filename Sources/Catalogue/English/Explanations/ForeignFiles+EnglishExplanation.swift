extension Explanation {

  /// The pages on programs that are no text, in English.
  static let englishForeignFiles: [Explanation] = [
    Explanation(
      "X32", "a file that is no text",
      meaning: """
        The first bytes are those of another format: of Word, Excel, PDF, a web page, a picture. \
        Strategies are plain text, as a text editor saves it.
        """,
      reason: """
        What looks like text in Word is stored with fonts, tables and tracked changes around it. \
        Reading it anyhow would give hundreds of errors, none of which names the cause.
        """,
      failing: """
        %PDF-1.7
        centre kassel "WIR-Vielfaltszentrum Kassel" { }
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Kassel" { }
        """,
      clause: "Text"),
    Explanation(
      "X33", "a conflict that was not resolved",
      meaning: """
        Two people changed the same lines, and version control (git) put both versions into the file, \
        between the marks `<<<<<<<`, `=======` and `>>>>>>>`. Somebody has to say which of them holds.
        """,
      reason: """
        Both versions cannot hold at once. Until one is chosen, nobody can say which cap or which \
        deadline the file lays down. To report what else is wrong, the first version is read.
        """,
      failing: """
        <<<<<<< ours
        parameter post_cap = 60,000 EUR
        =======
        parameter post_cap = 65,000 EUR
        >>>>>>> theirs
        show post_cap
        """,
      mended: """
        parameter post_cap = 65,000 EUR
        show post_cap
        """,
      clause: "Text"),
  ]

  /// The pages on facts that are no text, in English.
  static let englishForeignFacts: [Explanation] = [
    Explanation(
      "F20", "facts in a file that is no text",
      meaning: """
        The file of the facts is an Excel workbook, a PDF or something else that is no text. Facts are \
        read from CSV and JSON.
        """,
      reason: """
        A workbook has sheets, formulas and hidden columns: which of them are the cases would be a \
        guess. As CSV there is one table, and everybody can see what is in it.
        """,
      failing: .init(
        "decide", "small_project", "program.leit", "--facts", "applications.xlsx",
        files: [
          .init(
            "program.leit",
            """
            record Application { requested: money }
            eligibility small_project for a: Application {
              require small "No more than 60,000 EUR" { a.requested <= 60,000 EUR }
            }
            """),
          .init("applications.xlsx", "PK\u{3}\u{4}[Content_Types].xml"),
        ]),
      mended: .init(
        "decide", "small_project", "program.leit", "--facts", "applications.csv",
        files: [
          .init(
            "program.leit",
            """
            record Application { requested: money }
            eligibility small_project for a: Application {
              require small "No more than 60,000 EUR" { a.requested <= 60,000 EUR }
            }
            """),
          .init("applications.csv", "requested\n55000.00\n"),
        ]),
      clause: "JSON"),
    Explanation(
      "F21", "facts in UTF-16",
      meaning: """
        The file of the facts is text, but in an encoding that takes two or four bytes for every \
        character. Excel writes it as “Unicode text”.
        """,
      reason: """
        Read as UTF-8 it would have a zero between any two letters: no heading would be that of a \
        field, and no figure a number.
        """,
      failing: .init(
        "decide", "small_project", "program.leit", "--facts", "applications.csv",
        files: [
          .init(
            "program.leit",
            """
            record Application { requested: money }
            eligibility small_project for a: Application {
              require small "No more than 60,000 EUR" { a.requested <= 60,000 EUR }
            }
            """),
          .init("applications.csv", utf16: "requested\n55000.00\n"),
        ]),
      mended: .init(
        "decide", "small_project", "program.leit", "--facts", "applications.csv",
        files: [
          .init(
            "program.leit",
            """
            record Application { requested: money }
            eligibility small_project for a: Application {
              require small "No more than 60,000 EUR" { a.requested <= 60,000 EUR }
            }
            """),
          .init("applications.csv", "requested\n55000.00\n"),
        ]),
      clause: "JSON"),
  ]

}
