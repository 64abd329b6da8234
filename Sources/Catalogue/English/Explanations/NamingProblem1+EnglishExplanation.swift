extension Explanation {

  /// The pages on N01 to N09, in English.
  static let englishNaming1: [Explanation] = [
    Explanation(
      "N01", "a name that nobody has given",
      meaning: """
        The name stands where a value is wanted, and nothing in this file, in the files that it \
        imports or in the vocabulary is called so. Usually it is misspelt. Otherwise it still has \
        to be declared, or the file that declares it has to be imported.
        """,
      reason: """
        A name that means nothing has no value. To read it as 0 or as unknown would refuse an \
        application, or grant one, because of a slip of the pen.
        """,
      failing: """
        parameter post_cap "Highest grant per post and year" = 60,000 EUR
        define two_posts "Highest grant for two posts" = 2 * post_cup
        show two_posts
        """,
      mended: """
        parameter post_cap "Highest grant per post and year" = 60,000 EUR
        define two_posts "Highest grant for two posts" = 2 * post_cap
        show two_posts
        """,
      clause: "Files"),
    Explanation(
      "N02", "a name that is declared twice",
      meaning: """
        Two declarations in one place have the same name, so that it is not clear which of them \
        the name stands for. Values that followed one another are not two declarations: they are \
        one, with a history.
        """,
      reason: """
        Whoever reads the name elsewhere could have either of the two in mind. If the later one \
        simply won, the figure would depend on the order of the text or of the imports.
        """,
      failing: """
        parameter post_cap "Highest grant per post until 2020" = 50,000 EUR
        parameter post_cap "Highest grant per post from 2021 on" = 60,000 EUR
        show post_cap
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
      "N03", "a field that things of this kind do not have",
      meaning: """
        The field is given to a thing, or read from one, and its kind declares no such field. \
        Usually it is misspelt. A field that the vocabulary lacks is added to the kind with \
        `extend`.
        """,
      reason: """
        A field under another name would be filled in and never be read: the rules would go on to \
        find the real one empty. `leit show centre` lists the fields of a kind.
        """,
      failing: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { population: 237,007 }
        """,
      mended: """
        extend centre { population: integer "inhabitants of the district" }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { population: 237,007 }
        """,
      clause: "Kinds"),
    Explanation(
      "N04", "a kind of thing that there is not",
      meaning: """
        A declaration begins with the kind of the thing that is declared, and there is none of \
        this name. The vocabulary has kinds such as `centre`, `goal` and `grant`; a strategy \
        declares its own with `record`.
        """,
      reason: """
        What a thing is decides which fields it has and in which list it is counted. A thing of no \
        kind would appear in no rule and in no sum.
        """,
      failing: """
        center kassel "WIR-Vielfaltszentrum Landkreis Kassel" { district: "Landkreis Kassel" }
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { district: "Landkreis Kassel" }
        """,
      clause: "Things"),
    Explanation(
      "N05", "a type that there is not",
      meaning: """
        After the colon of a field or a parameter stands the type of its values: `text`, \
        `integer`, `decimal`, `money`, `boolean`, `date`, `period`, `duration`, a choice, a kind \
        of thing, or a `list of` one of these. Nothing of this name is one of them.
        """,
      reason: """
        Without a type nothing can be checked: neither that an amount has its currency, nor that a \
        date is a date.
        """,
      failing: """
        record Application "Application for a grant" { requested: amount }
        Application kassel_2026 { requested: 600,000 EUR }
        """,
      mended: """
        record Application "Application for a grant" { requested: money }
        Application kassel_2026 { requested: 600,000 EUR }
        """,
      clause: "Types"),
    Explanation(
      "N06", "a value of several choices",
      meaning: """
        Two choices have a value of this name, and nothing in this place says which of them is \
        meant. Where a value of one choice is expected, the name is clear; elsewhere the choice is \
        written before it.
        """,
      reason: """
        The two values look alike and are never equal. A condition that compares the wrong one \
        never holds, and nobody sees why.
        """,
      failing: """
        choice Authority { county  city }
        choice Location { city  village }
        extend centre { run_by: Authority  location: Location }
        define usual "Who runs a centre where nothing is said" = city
        show usual
        """,
      mended: """
        choice Authority { county  city }
        choice Location { city  village }
        extend centre { run_by: Authority  location: Location }
        define usual "Who runs a centre where nothing is said" = Authority.city
        show usual
        """,
      clause: "Types"),
    Explanation(
      "N07", "a built-in name of the other language",
      meaning: """
        The kinds, fields and values of the vocabulary have a name in each language, and a file \
        uses the names of the language that it is written in. Names that authors make up are the \
        same in every file.
        """,
      reason: """
        A file in two languages has to be read twice to be understood, and a search for one name \
        misses what is written under the other.
        """,
      failing: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { landkreis: "Landkreis Kassel" }
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { district: "Landkreis Kassel" }
        """,
      clause: "Files"),
    Explanation(
      "N08", "a source that is not declared",
      meaning: """
        What is cited is a `source`: a guideline, a law, a notice or a report that is declared \
        with its title and its date. No source has this name.
        """,
      reason: """
        A citation that leads nowhere looks like proof and is none. Who examines the decision \
        later must find the text on which it rests.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        parameter post_cap "Highest grant per post and year" = 60,000 EUR cites guidline "2.1"
        show post_cap
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        parameter post_cap "Highest grant per post and year" = 60,000 EUR cites guideline "2.1"
        show post_cap
        """,
      clause: "Things"),
    Explanation(
      "N09", "a part that a decision does not have",
      meaning: """
        After the dot behind an eligibility or a funding stands one of its parts: a requirement, \
        or `amount` of a funding. This decision has no part of that name.
        """,
      reason: """
        A test of a requirement that does not exist would test nothing, and the real requirement \
        would go untested.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility centre_conditions for a: Application {
          require deadline "The application is in time" cites guideline "6.2" { a.received <= 2025-12-31 }
        }
        test late "An application of January is late" {
          given a = Application { received: 2026-01-02 }
          expect centre_conditions.dedline for a is not met
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { received: date }
        eligibility centre_conditions for a: Application {
          require deadline "The application is in time" cites guideline "6.2" { a.received <= 2025-12-31 }
        }
        test late "An application of January is late" {
          given a = Application { received: 2026-01-02 }
          expect centre_conditions.deadline for a is not met
        }
        """,
      clause: "Eligibility"),
  ]

}
