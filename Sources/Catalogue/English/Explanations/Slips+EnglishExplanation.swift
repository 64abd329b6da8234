extension Explanation {

  /// The pages on slips of the fingers and habits of other languages, in English.
  static let englishSlips: [Explanation] = [
    Explanation(
      "X31", "a comment that begins as in other languages",
      meaning: """
        A line begins with `#`, with `--` or with a single quote. In other languages a comment begins \
        so; here it begins with `//` and ends with its line.
        """,
      reason: """
        The marks mean something else here, or nothing. The line is passed over, as it was meant.
        """,
      failing: """
        # What the guideline says.
        parameter post_cap = 60,000 EUR
        """,
      mended: """
        // What the guideline says.
        parameter post_cap = 60,000 EUR
        """,
      clause: "Text"),
    Explanation(
      "S36", "two words or marks the wrong way round",
      meaning: """
        Two words or marks that stand beside each other cannot be read, and can be once they are \
        turned. Only what lets all of the declaration be read is offered.
        """,
      reason: """
        The order carries the meaning: a kind stands before a name, a colon behind the name of a \
        field. The rest of the file is read as if the two were turned.
        """,
      failing: """
        kassel centre "WIR-Vielfaltszentrum Kassel" { }
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Kassel" { }
        """,
      clause: "Things"),
    Explanation(
      "S37", "words or marks of another language",
      meaning: """
        Something is written as in another programming language, in a spreadsheet, or as people speak. \
        It has a form of its own here, which the message names.
        """,
      reason: """
        One thing is written in one way, so that everybody who reads a strategy reads the same. What \
        is meant is clear enough to read on.
        """,
      failing: """
        record Application { posts: decimal }
        define many(a: Application): boolean = a.posts is greater than 2
        """,
      mended: """
        record Application { posts: decimal }
        define many(a: Application): boolean = a.posts > 2
        """,
      clause: "Expressions"),
    Explanation(
      "S38", "words that say nothing here",
      meaning: """
        A word or a mark of another language stands for something that nothing has to stand for here: \
        `return`, `end`, the article before a date.
        """,
      reason: """
        A word that the grammar does not know could as well be a name that was forgotten. Without it, \
        the text is complete.
        """,
      failing: """
        record Application { posts: decimal }
        define many(a: Application): boolean = return a.posts > 2
        """,
      mended: """
        record Application { posts: decimal }
        define many(a: Application): boolean = a.posts > 2
        """,
      clause: "Definitions"),
    Explanation(
      "S39", "the mark of a list before a line",
      meaning: """
        A line begins with a bullet, a dash or a number, as a word processor puts them before the \
        items of a list.
        """,
      reason: """
        Nothing sets requirements and fields apart here but the lines themselves; a dash would be a \
        minus, and a number a value.
        """,
      failing: """
        record Application { posts: decimal }
        eligibility who for a: Application {
            • require some_posts "There are posts" { a.posts > 0 }
        }
        """,
      mended: """
        record Application { posts: decimal }
        eligibility who for a: Application {
            require some_posts "There are posts" { a.posts > 0 }
        }
        """,
      clause: "Eligibility"),
    Explanation(
      "S40", "a part outside of what it belongs to",
      meaning: """
        `expect` and `given` are steps of a `test`, `require` and `let` parts of an `eligibility`. One \
        of them stands outside of any braces.
        """,
      reason: """
        A condition counts for the case that its eligibility is about, and a step for the test that it \
        is part of. Alone they are about nothing.
        """,
      failing: """
        parameter post_cap = 60,000 EUR
        expect post_cap = 60,000 EUR
        """,
      mended: """
        parameter post_cap = 60,000 EUR
        test cap "The cap is 60,000 EUR" { expect post_cap = 60,000 EUR }
        """,
      clause: "Tests"),
    Explanation(
      "N17", "a function of another language",
      meaning: """
        `IF(…; …; …)`, `AND(…; …)`, `SUM(…; …)` and the like are functions of spreadsheets. Here \
        choices, conditions and sums are written in words.
        """,
      reason: """
        Words can be read aloud, and a strategy is read by people who never saw a spreadsheet. A \
        function of that name could be declared; nothing in the file does.
        """,
      failing: """
        record Application { posts: decimal }
        define share(a: Application): decimal = IF(a.posts > 2, 90 %, 80 %)
        """,
      mended: """
        record Application { posts: decimal }
        define share(a: Application): decimal = if a.posts > 2 then 90 % else 80 %
        """,
      clause: "Expressions"),
    Explanation(
      "T33", "a percentage in the place of money",
      meaning: """
        A percentage is a number, `10 %` is 0.1. It stands where an amount of money must, as in \
        `600 EUR + 10 %`.
        """,
      reason: """
        A part of what? Ten per cent of the amount before, of the costs, of the cap: the text has to \
        say so.
        """,
      failing: """
        parameter surcharge = 600 EUR + 10 %
        """,
      mended: """
        parameter surcharge = 600 EUR + 10 % of 600 EUR
        """,
      clause: "Numbers and dates"),
    Explanation(
      "P17", "a file that is not imported",
      meaning: """
        The file uses names that nothing in it declares, nor in the files that it imports. A file \
        beside it does declare them.
        """,
      reason: """
        Only what is imported counts: what a file rests on must stand in it. All names that the other \
        file declares are told once, where the first is used.
        """,
      failing: .init(
        "check", "kassel.leit",
        files: [
          .init(
            "kassel.leit",
            """
            show post_cap
            """),
          .init("guideline.leit", "parameter post_cap = 60,000 EUR"),
        ]),
      mended: .init(
        "check", "kassel.leit",
        files: [
          .init(
            "kassel.leit",
            """
            import "guideline.leit"
            show post_cap
            """),
          .init("guideline.leit", "parameter post_cap = 60,000 EUR"),
        ]),
      clause: "Files"),
    Explanation(
      "S41", "a comparison that does not say what it compares",
      meaning: """
        Behind `and` or `or` stands a comparison without its first side, as one says it: “more than \
        10,000 and at most 50,000”. Each comparison needs both.
        """,
      reason: """
        What was meant is mostly what was compared before, but nobody can be sure: in `a > b and < c` \
        it may be `a` or `b`.
        """,
      failing: """
        record Municipality { population: integer }
        define medium(m: Municipality) = m.population > 10,000 and <= 50,000
        """,
      mended: """
        record Municipality { population: integer }
        define medium(m: Municipality) = m.population > 10,000 and m.population <= 50,000
        """,
      clause: "Expressions"),
    Explanation(
      "S42", "a list made of each element, without brackets",
      meaning: """
        `for each` makes a list of what an expression comes to for each element of another list. A list \
        stands in brackets: `sum of [ … for each g in … ]`.
        """,
      reason: """
        Only the brackets say where the expression begins: in `sum of a + b for each g in guides` it may \
        be `a + b`, or `b` alone.
        """,
      failing: """
        record Guide { hours: decimal }
        define counted(guides: list of Guide) = sum of min(g.hours, 276) for each g in guides
        """,
      mended: """
        record Guide { hours: decimal }
        define counted(guides: list of Guide) = sum of [min(g.hours, 276) for each g in guides]
        """,
      clause: "Expressions"),
    Explanation(
      "S43", "what is needed by something that is not said to be open",
      meaning: """
        A test names behind `because of` the facts and the decisions of people that an open answer \
        still needs. Before these words stands `is open`, and nothing else.
        """,
      reason: """
        Only what is open needs anything more. What is met or not met has reasons, too, but those \
        `why` tells.
        """,
      failing: """
        record Application { posts: integer }
        eligibility who for a: Application { require one "One post" { a.posts = 1 } }
        test none_said {
            given a = Application { }
            expect who for a is not eligible because of a.posts
        }
        """,
      mended: """
        record Application { posts: integer }
        eligibility who for a: Application { require one "One post" { a.posts = 1 } }
        test none_said {
            given a = Application { }
            expect who for a is open because of a.posts
        }
        """,
      clause: "Tests"),
    Explanation(
      "S44", "something split without a unit",
      meaning: """
        After `split into` and `split by` stands how the parts are rounded, and to what unit: \
        `split into 3 rounded to 1 cent`.
        """,
      reason: """
        Most amounts cannot be split without a remainder. With the unit the parts can add up \
        to the whole, to the cent; rounded one by one, they would not.
        """,
      failing: """
        show 290,657.90 EUR split into 3
        """,
      mended: """
        show 290,657.90 EUR split into 3 rounded to 1 cent
        """,
      clause: "Expressions"),
  ]

}
