internal import Diagnostics

extension Explanation {

  /// The pages on P11 and after, in English.
  static let englishFileProblems2: [Explanation] = [
    Explanation(
      "P11", "a Markdown text without a block of the language",
      meaning: """
        The file is a text in Markdown, which holds a program in its blocks of code. None of them \
        says `leit` behind the fence that opens it.
        """,
      reason: """
        The file declares nothing, so whoever imports it misses what they looked for. In a folder \
        such texts are passed over; here one was named.
        """,
      failing: Example(
        "check", "guideline.md",
        files: [
          .init(
            "guideline.md",
            """
            # Guideline

            ```
            parameter post_cap = 60,000 EUR
            ```
            """)
        ]),
      mended: Example(
        "check", "guideline.md",
        files: [
          .init(
            "guideline.md",
            """
            # Guideline

            ```leit
            parameter post_cap = 60,000 EUR
            ```
            """)
        ]),
      clause: "Markdown"),
    Explanation(
      "P12", "a block in Markdown that is not closed",
      meaning: """
        A fence opens a block of code, and no line of as many characters closes it before the next \
        block of the language, or the text, begins or ends.
        """,
      reason: """
        What follows might be prose or program; a block that begins inside another one might be lost \
        without a word. So nothing after the fence is judged until it is closed.
        """,
      failing: Example(
        "check", "guideline.md",
        files: [
          .init(
            "guideline.md",
            """
            # Guideline

            ```leit
            parameter post_cap = 60,000 EUR

            That is the highest amount for a post.
            """)
        ]),
      mended: Example(
        "check", "guideline.md",
        files: [
          .init(
            "guideline.md",
            """
            # Guideline

            ```leit
            parameter post_cap = 60,000 EUR
            ```

            That is the highest amount for a post.
            """)
        ]),
      clause: "Markdown"),
    Explanation(
      "P13", "blocks of one Markdown text in two languages",
      meaning: """
        All blocks of a text are one file, and a file is in one language. A block says behind its \
        fence that it is in another one than a block before it.
        """,
      reason: """
        The language decides how numbers are read: `1.250` is one and a quarter in English, and a \
        thousand more in German. A file that switches on the way would be misread.
        """,
      failing: Example(
        "check", "guideline.md",
        files: [
          .init(
            "guideline.md",
            """
            ```leit english
            parameter post_cap = 60,000 EUR
            ```

            ```leit deutsch
            show post_cap
            ```
            """)
        ]),
      mended: Example(
        "check", "guideline.md",
        files: [
          .init(
            "guideline.md",
            """
            ```leit english
            parameter post_cap = 60,000 EUR
            ```

            ```leit
            show post_cap
            ```
            """)
        ]),
      clause: "Markdown"),
    Explanation(
      "P14", "a line of .leitignore that can match nothing",
      meaning: """
        A line of `.leitignore` names files or folders to pass over. This one cannot: a bracket is \
        not closed, a range ends before it begins, or nothing is named.
        """,
      reason: """
        A draft that was to be passed over is checked with the rest, and its errors stop a report; \
        or nobody notices that it is taken for the guideline.
        """,
      failing: Example(
        "check", ".",
        files: [
          .init(".leitignore", "draft[0-9\n"),
          .init("guideline.leit", "parameter post_cap = 60,000 EUR\n"),
        ]),
      mended: Example(
        "check", ".",
        files: [
          .init(".leitignore", "draft[0-9].leit\n"),
          .init("guideline.leit", "parameter post_cap = 60,000 EUR\n"),
        ]),
      clause: "Folders"),
    Explanation(
      "P15", "a pipe or a device where a file must be named",
      meaning: """
        The path leads to something that hands out bytes and is no file: a named pipe, a socket, a \
        terminal, a disk.
        """,
      reason: """
        A pipe that nobody writes to would keep the command waiting for ever, and a device may have \
        no end. What another command writes is read from `/dev/stdin`.
        """,
      failing: Example(
        "check", "guideline.leit",
        files: [.init("guideline.leit", refused: .notAFile)]),
      mended: Example(
        "check", "guideline.leit",
        files: [.init("guideline.leit", "parameter post_cap = 60,000 EUR\nshow post_cap\n")]),
      clause: "Files"),
    Explanation(
      "P16", "a file that is written to while it is read",
      meaning: """
        The file was changed between the first byte that was read and the last, three times in a row.
        """,
      reason: """
        What was read would be half of the old text and half of the new one: an amount of one version \
        with the condition of another.
        """,
      failing: Example(
        "check", "guideline.leit",
        files: [.init("guideline.leit", refused: .changing)]),
      mended: Example(
        "check", "guideline.leit",
        files: [.init("guideline.leit", "parameter post_cap = 60,000 EUR\nshow post_cap\n")]),
      clause: "Files"),
    Explanation(
      "P30", "a name that means something else in the other language",
      meaning: """
        A name that somebody made up stays as it is when a file is translated. This one is what the \
        other language calls something of the vocabulary that the file uses, too.
        """,
      reason: """
        In the translation one name would stand for two things: a rule could count goals where it was \
        to read the number that they are held against.
        """,
      failing: Example(
        "translate", "--to", "deutsch", "strategy.leit",
        files: [
          .init(
            "strategy.leit",
            """
            goal volunteers "Volunteers are trained" { }
            parameter ziele = 5
            show count of goals >= ziele
            """)
        ]),
      mended: Example(
        "translate", "--to", "deutsch", "strategy.leit",
        files: [
          .init(
            "strategy.leit",
            """
            goal volunteers "Volunteers are trained" { }
            parameter ziele_am_anfang = 5
            show count of goals >= ziele_am_anfang
            """)
        ]),
      clause: "Translation"),
  ]

}
