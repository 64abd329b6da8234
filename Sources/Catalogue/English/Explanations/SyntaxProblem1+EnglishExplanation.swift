extension Explanation {

  /// The pages on S01 to S16, in English.
  static let englishSyntaxProblems1: [Explanation] = [
    Explanation(
      "S01", "something else than the grammar asks for",
      meaning: """
        At this place the grammar allows only certain things, such as a value after `:` or a name \
        after the kind. Something else stands there, or nothing.
        """,
      reason: """
        What is missing would have been a fact or a condition. The program could only leave it \
        out, and nobody would know that it was meant to be there.
        """,
      failing: """
        centre hanau "Diversity centre Hanau" {
          opened: )
          district: "Main-Kinzig-Kreis"
        }
        """,
      mended: """
        centre hanau "Diversity centre Hanau" {
          opened: 2026-01-01
          district: "Main-Kinzig-Kreis"
        }
        """,
      clause: "Files"),
    Explanation(
      "S02", "a bracket that is never closed",
      meaning: """
        A `{`, `(` or `[` is opened, and the matching bracket is missing.
        """,
      reason: """
        Everything that follows would belong to it: the second centre would become a part of the \
        first, with its grants and posts.
        """,
      failing: """
        centre kassel "Diversity centre Kassel" { district: "Landkreis Kassel"
        centre hanau "Diversity centre Hanau" { district: "Main-Kinzig-Kreis" }
        """,
      mended: """
        centre kassel "Diversity centre Kassel" { district: "Landkreis Kassel" }
        centre hanau "Diversity centre Hanau" { district: "Main-Kinzig-Kreis" }
        """,
      clause: "Files"),
    Explanation(
      "S03", "a bracket that closes nothing",
      meaning: """
        A `}`, `)` or `]` stands where no bracket of its kind is open. It is one too many, or the \
        opening one got lost.
        """,
      reason: """
        If the opening bracket got lost, a sum is worked out in another order than was meant. That \
        must be decided by who wrote it.
        """,
      failing: """
        show 2 * 60,000 EUR + 5,000 EUR)
        """,
      mended: """
        show 2 * (60,000 EUR + 5,000 EUR)
        """,
      clause: "Files"),
    Explanation(
      "S04", "brackets, conditions or blocks in each other too deeply",
      meaning: """
        Brackets, conditions or blocks stand inside each other more than 200 levels deep. The \
        example has 300 pairs of parentheses.
        """,
      reason: """
        Nobody can check such a text, and a program that reads it would run out of memory. Give \
        its parts names, or look for something that was pasted by mistake.
        """,
      failing: Example(
        program: """
          show \(manyParentheses)
          """),
      mended: """
        define part = 60,000 EUR * 2
        show part
        """,
      clause: "Expressions"),
    Explanation(
      "S05", "a word that is almost a word of the grammar",
      meaning: """
        The declaration begins with a word that the language does not know, but it is one slip \
        away from one that it does.
        """,
      reason: """
        Only words of the grammar and names of kinds begin a declaration. Were it skipped, a limit \
        or a requirement would be missing from the strategy without a sign.
        """,
      failing: """
        paramter post_cap = 60,000 EUR
        """,
      mended: """
        parameter post_cap = 60,000 EUR
        show post_cap
        """,
      clause: "Keywords"),
    Explanation(
      "S06", "a word of the grammar in the other language",
      meaning: """
        The word is right, but in German, while the file is in English, or the reverse. A file has \
        one language, named in its first line.
        """,
      reason: """
        The language also decides how numbers and dates are read. In a mixed file `1.250` could be \
        either.
        """,
      failing: Example(
        "check", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            language english
            import "guideline.leit"
            zeige post_cap
            """),
          .init("guideline.leit", "parameter post_cap = 60,000 EUR"),
        ]),
      mended: Example(
        "check", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            language english
            import "guideline.leit"
            show post_cap
            """),
          .init("guideline.leit", "parameter post_cap = 60,000 EUR"),
        ]),
      clause: "Keywords"),
    Explanation(
      "S07", "the first line does not name the language",
      meaning: """
        The file is written in German words, but says nothing about its language; without a header \
        a file is read as English.
        """,
      reason: """
        Numbers and dates are read as the language has it. Without the header `600.000 Euro` would \
        be six hundred euros.
        """,
      failing: """
        regel sitz "Jedes Zentrum hat einen Sitz" für jedes z in zentren { z.sitz ist bekannt }
        """,
      mended: """
        sprache deutsch
        regel sitz "Jedes Zentrum hat einen Sitz" für jedes z in zentren { z.sitz ist bekannt }
        """,
      clause: "Files"),
    Explanation(
      "S08", "the language is named after something else",
      meaning: """
        `language english` stands below other lines. It belongs to the top of the file.
        """,
      reason: """
        What stands above it has already been read, perhaps with the marks of another language in \
        its numbers.
        """,
      failing: """
        centre hanau "Diversity centre Hanau" { opened: 2026-01-01 }
        language english
        """,
      mended: """
        language english
        centre hanau "Diversity centre Hanau" { opened: 2026-01-01 }
        """,
      clause: "Files"),
    Explanation(
      "S09", "a reserved word as a name",
      meaning: """
        The name is a word that the grammar needs everywhere, such as `for`, `of`, `where` or \
        `yes`.
        """,
      reason: """
        In an expression it could not be told from the word of the grammar: `where` would be a \
        name or the beginning of a condition. Between backticks it is a name beyond doubt.
        """,
      failing: """
        parameter for = 2026
        """,
      mended: """
        parameter `for` = 2026
        show `for`
        """,
      clause: "Keywords"),
    Explanation(
      "S10", "an equals sign after the name of a field",
      meaning: """
        A field and its value have a colon between them. The equals sign compares two values, and \
        gives a name to a definition.
        """,
      reason: """
        `district = "Kassel"` is a question elsewhere: is it this district? Field and question \
        must not look the same.
        """,
      failing: """
        centre kassel "Diversity centre Kassel" { district = "Landkreis Kassel" }
        """,
      mended: """
        centre kassel "Diversity centre Kassel" { district: "Landkreis Kassel" }
        """,
      clause: "Things"),
    Explanation(
      "S11", "a colon before the value of a definition",
      meaning: """
        A name that is given to a value, after `let`, `define` or `given`, has an equals sign \
        before it. The colon belongs to fields.
        """,
      reason: """
        After a colon one may expect a type as well as a value: `define share: decimal` says what \
        it is, not how much.
        """,
      failing: """
        record Application { start: date  end: date }
        funding grant for a: Application {
          eligibility: all
          let length: months of (a.start to a.end)
          amount: 5,000 EUR * length rounded down to 1 EUR
        }
        source guideline "Funding guideline" { date: 2020-12-11 }
        eligibility all for a: Application {
          require order "It ends after it starts" cites guideline "2" { a.start <= a.end }
        }
        """,
      mended: """
        record Application { start: date  end: date }
        funding grant for a: Application {
          eligibility: all
          let length = months of (a.start to a.end)
          amount: 5,000 EUR * length rounded down to 1 EUR
        }
        source guideline "Funding guideline" { date: 2020-12-11 }
        eligibility all for a: Application {
          require order "It ends after it starts" cites guideline "2" { a.start <= a.end }
        }
        """,
      clause: "Eligibility"),
    Explanation(
      "S12", "a comma or a semicolon between fields",
      meaning: """
        Fields follow one another with nothing between them, on one line or on several.
        """,
      reason: """
        After a comma a list goes on: `goals: [work], housing` would be one field or two. Without \
        marks between fields the question does not come up.
        """,
      failing: """
        centre kassel "Diversity centre Kassel" { district: "Landkreis Kassel", opened: 2021-01-01 }
        """,
      mended: """
        centre kassel "Diversity centre Kassel" { district: "Landkreis Kassel"  opened: 2021-01-01 }
        """,
      clause: "Things"),
    Explanation(
      "S13", "a chain of comparisons",
      meaning: """
        Three values are compared in a row, as in `10,000 <= x < 50,000`. Each comparison has two \
        sides.
        """,
      reason: """
        Read from left to right it would compare an answer, yes or no, with 50,000. Two \
        comparisons joined by `and` say what the chain means in mathematics.
        """,
      failing: """
        parameter population = 24,000
        show 10,000 <= population < 50,000
        """,
      mended: """
        parameter population = 24,000
        show 10,000 <= population and population < 50,000
        """,
      clause: "Expressions"),
    Explanation(
      "S14", "`and` beside `or` without parentheses",
      meaning: """
        Both words stand in one condition, and no parentheses say which belong together. `and` \
        binds more closely, as times before plus.
        """,
      reason: """
        Many readers go from left to right and get another answer: for a county with a concept the \
        two readings may differ between funded and not funded.
        """,
      failing: """
        record Application { county: boolean  city: boolean  concept: boolean }
        Application kassel { county: yes  city: no  concept: no }
        show kassel.county or kassel.city and kassel.concept
        """,
      mended: """
        record Application { county: boolean  city: boolean  concept: boolean }
        Application kassel { county: yes  city: no  concept: no }
        show (kassel.county or kassel.city) and kassel.concept
        """,
      clause: "Precedence"),
    Explanation(
      "S15", "the currency before the amount",
      meaning: """
        The sign for the euro stands before the number. It stands behind it, as in `600 EUR` or \
        `600 €`.
        """,
      reason: """
        There is one order for all units, so that `4 weeks`, `90 %` and `600 EUR` are read alike \
        and nothing between sign and number can get lost.
        """,
      failing: """
        show €600
        """,
      mended: """
        show 600 €
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S16", "a year where a period must stand",
      meaning: """
        A year alone is a number. The period of a year has both its ends, or is made by \
        `year(2026)`.
        """,
      reason: """
        `2026` in the place of a period leaves open whether the strategy ends with that year, \
        begins with it or lasts for it alone.
        """,
      failing: """
        strategy wir "Diversity and participation" { period: 2026 }
        """,
      mended: """
        strategy wir "Diversity and participation" { period: 2026 to 2030 }
        """,
      clause: "Numbers and dates"),
  ]

}
