extension Explanation {

  /// The pages on X01 to X15, in English.
  static let englishTextProblems1: [Explanation] = [
    Explanation(
      "X01", "a byte that is not UTF-8",
      meaning: """
        The file holds a byte that stands for no character in UTF-8, the encoding in which every \
        file is read. Usually an older program has saved it in Windows-1252, where `ä`, `ß` or `€` \
        is a single byte.
        """,
      reason: """
        The same byte is another letter in every old encoding. Guessing would put wrong letters \
        into names, and a name that is spelled in two ways means two things.
        """,
      failing: """
        centre county "Diversity centre of Gro\u{FFFD}-Gerau" { opened: 2021-01-01 }
        """,
      mended: """
        centre county "Diversity centre of Groß-Gerau" { opened: 2021-01-01 }
        """,
      clause: "Text"),
    Explanation(
      "X02", "a file in UTF-16 or UTF-32",
      meaning: """
        The file is text, but in an encoding that writes two or four bytes for each letter. Some \
        editors call it "Unicode"; Leit reads UTF-8 alone.
        """,
      reason: """
        Read as UTF-8, every second character would be invisible, and no word would be a word any \
        more. One message about the whole file says more than thousands about its characters.
        """,
      failing: Example(
        "check", "program.leit",
        files: [
          .init(
            "program.leit",
            utf16: """
              centre hanau "Diversity centre Hanau" { opened: 2026-01-01 }
              """)
        ]),
      mended: """
        centre hanau "Diversity centre Hanau" { opened: 2026-01-01 }
        """,
      clause: "Text"),
    Explanation(
      "X03", "a control character in the text",
      meaning: """
        A character stands in the text that commands a device and shows nothing, such as the bell \
        or the escape that begins a colour. It comes in by copying from a terminal or from a \
        damaged file.
        """,
      reason: """
        Nobody sees it in the editor, and a terminal obeys it: the amount that a colleague reads \
        on the screen may be another one than the file says.
        """,
      failing: """
        parameter post_cap = 60,000\u{8} EUR
        show post_cap
        """,
      mended: """
        parameter post_cap = 60,000 EUR
        show post_cap
        """,
      clause: "Text"),
    Explanation(
      "X04", "a character that reverses the direction of reading",
      meaning: """
        The text holds an invisible character that makes what follows run from right to left, as \
        Arabic and Hebrew do. It has no place outside of texts in quotes, nor in them.
        """,
      reason: """
        What is shown is then not what is computed: a condition can look as if it stood in a \
        comment, or a figure as if its digits came in another order. Whoever signs the strategy \
        would sign something they have not read.
        """,
      failing: """
        parameter post_cap = 60,000 EUR \u{202E}// the highest grant for a post
        show post_cap
        """,
      mended: """
        parameter post_cap = 60,000 EUR // the highest grant for a post
        show post_cap
        """,
      clause: "Text"),
    Explanation(
      "X05", "an invisible character",
      meaning: """
        A character without any width stands between or inside words, such as the zero-width space \
        that web pages put where a long word may break.
        """,
      reason: """
        Two names can look the same and be different: a centre would be declared under one and \
        asked for under the other. No reader could find out why it is missing.
        """,
      failing: """
        centre kas\u{200B}sel "Diversity centre Kassel" { opened: 2021-01-01 }
        """,
      mended: """
        centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
        """,
      clause: "Text"),
    Explanation(
      "X06", "a letter of another script in a name",
      meaning: """
        A name mixes letters of two scripts, for instance Latin ones with a Cyrillic one that \
        looks like `a` on screen.
        """,
      reason: """
        The two are different letters to the program. A centre that is declared with one and cited \
        with the other is not found, and a forged name can stand beside the real one without being \
        noticed.
        """,
      failing: """
        centre h\u{430}nau "Diversity centre Hanau" { opened: 2026-01-01 }
        """,
      mended: """
        centre hanau "Diversity centre Hanau" { opened: 2026-01-01 }
        """,
      clause: "Text"),
    Explanation(
      "X07", "a character that means nothing",
      meaning: """
        A sign stands outside of quotes and comments that the language has no use for, such as \
        `?`, `§`, `#` or `~`.
        """,
      reason: """
        It was meant as something: a question still to be settled, a paragraph, a note. Passing \
        over it would lose that.
        """,
      failing: """
        parameter post_cap = 60,000 EUR ?
        show post_cap
        """,
      mended: """
        parameter post_cap = 60,000 EUR // to be confirmed by the ministry
        show post_cap
        """,
      clause: "Text"),
    Explanation(
      "X08", "a comment that never ends",
      meaning: """
        A comment begins with `/*`, and its `*/` is missing. Comments nest: each `/*` inside needs \
        one of its own.
        """,
      reason: """
        Everything down to the end of the file is then comment. The conditions written there would \
        silently stop to apply.
        """,
      failing: """
        parameter post_cap = 60,000 EUR
        show post_cap
        /* Until 2020 it was 50,000 EUR.
        """,
      mended: """
        parameter post_cap = 60,000 EUR
        show post_cap
        /* Until 2020 it was 50,000 EUR. */
        """,
      clause: "Text"),
    Explanation(
      "X09", "the end of a comment without its beginning",
      meaning: """
        A `*/` closes a comment, but none is open. Either its `/*` got lost, or an inner comment \
        has already closed the outer one.
        """,
      reason: """
        What was meant to be switched off as a comment is part of the strategy: an old figure \
        would count beside the new one.
        """,
      failing: """
        show 12 * 60,000 EUR */
        """,
      mended: """
        /* For twelve posts: */ show 12 * 60,000 EUR
        """,
      clause: "Text"),
    Explanation(
      "X10", "a text without its closing quote",
      meaning: """
        A text begins with a quote and the line ends before the text does. A text stands on one \
        line.
        """,
      reason: """
        Where it ends is unknown: the fields after it might belong to the title, or might be \
        conditions that apply.
        """,
      failing: """
        centre kassel "Diversity centre of the county of Kassel {
          opened: 2021-01-01
        }
        """,
      mended: """
        centre kassel "Diversity centre of the county of Kassel" {
          opened: 2021-01-01
        }
        """,
      clause: "Text"),
    Explanation(
      "X11", "a text in single quotes",
      meaning: """
        The text stands between marks such as `'`, which are no quotes in Leit. Texts stand in \
        double quotes, straight or typographic.
        """,
      reason: """
        An apostrophe looks the same. `'` is kept out so that a name such as `Alzheimer's` can \
        never begin a text by mistake.
        """,
      failing: """
        centre hanau 'Diversity centre Hanau' { opened: 2026-01-01 }
        """,
      mended: """
        centre hanau "Diversity centre Hanau" { opened: 2026-01-01 }
        """,
      clause: "Text"),
    Explanation(
      "X12", "a mark of another language",
      meaning: """
        The mark is one of mathematics, of a spreadsheet or of a programming language: `==`, `≠`, \
        `≤`, `&&`. Leit writes `=`, `<>`, `<=` and `and`.
        """,
      reason: """
        There is one spelling for each comparison, so that everybody who reads the guideline can \
        read the file. The mend is offered; nothing is guessed.
        """,
      failing: """
        parameter population = 54,000
        show population ≥ 50,000
        """,
      mended: """
        parameter population = 54,000
        show population >= 50,000
        """,
      clause: "Expressions"),
    Explanation(
      "X13", "a dash in place of a minus",
      meaning: """
        A dash such as `–` stands where a minus, a hyphen or the word `to` is meant. Word \
        processors put it in while one types.
        """,
      reason: """
        Between two years a dash means a period, between two amounts a difference. Which one is \
        meant cannot be seen from the dash.
        """,
      failing: """
        show 60,000 EUR – 45,500 EUR
        """,
      mended: """
        show 60,000 EUR - 45,500 EUR
        """,
      clause: "Text"),
    Explanation(
      "X14", "not exactly one name between backticks",
      meaning: """
        Between two backticks stands one name: letters, digits and `_`. Here is a space, another \
        sign or nothing, or the second backtick is missing.
        """,
      reason: """
        Backticks make a name of a reserved word, such as `where`. They do not make several words \
        one name; where one ended and the next began would be a matter of taste.
        """,
      failing: """
        centre `main kinzig` "Diversity centre Main-Kinzig" { opened: 2026-01-01 }
        """,
      mended: """
        centre main_kinzig "Diversity centre Main-Kinzig" { opened: 2026-01-01 }
        """,
      clause: "Text"),
    Explanation(
      "X15", "letters that touch a number",
      meaning: """
        Letters follow a number without a space. They may be its unit, or the whole may have been \
        meant as a name, which cannot begin with a digit.
        """,
      reason: """
        `60000EUR` and `2posts` look alike, and one is an amount, the other a name. A space, or \
        another name, says which.
        """,
      failing: """
        show 60000EUR
        """,
      mended: """
        show 60000 EUR
        """,
      clause: "Numbers and dates"),
  ]

}
