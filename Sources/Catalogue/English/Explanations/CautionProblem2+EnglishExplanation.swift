extension Explanation {

  /// The pages on C08 to C16, in English.
  static let englishCautions2: [Explanation] = [
    Explanation(
      "C08", "something is declared that nothing refers to",
      meaning: """
        A `let`, a formal, a variable or a `given` is used nowhere in its place; or a parameter, \
        a definition, a table, a source, a record, a choice or an interpretation is used nowhere \
        in the program. The latter is told only of files that ask something themselves: a file \
        without eligibility, funding, rule, query, test and statement is there for others to \
        use. Eligibilities, fundings, queries and things are what is asked for from outside.
        """,
      reason: """
        A cap that no formula uses, or a source that nobody cites, was often forgotten where it \
        belongs.
        """,
      failing: """
        record Application { requested: money }
        parameter cap = 60,000 EUR
        query large(a: Application) { a.requested > 50,000 EUR }
        """,
      mended: """
        record Application { requested: money }
        parameter cap = 60,000 EUR
        query large(a: Application) { a.requested > cap }
        """,
      clause: "Cautions"),
    Explanation(
      "C09", "a name hides another one",
      meaning: """
        A variable, a `let`, a formal or a `given` is called like something that is declared at \
        the top of a file, or like one around it. In its place the name means the inner one. \
        Names of the vocabulary may be hidden: `posts` in a funding need not be every post.
        """,
      reason: "Who reads the rule may think of the other.",
      failing: """
        parameter cap = 60,000 EUR
        query above(cap: money) { cap > 50,000 EUR }
        show cap
        """,
      mended: """
        parameter cap = 60,000 EUR
        query above(amount: money) { amount > 50,000 EUR }
        show cap
        """,
      clause: "Cautions"),
    Explanation(
      "C10", "a requirement cites nothing",
      meaning: """
        Neither the requirement nor the head of its eligibility cites a source, though the \
        program declares one. A `should` refuses nobody and needs none.
        """,
      reason: """
        A refusal has to name its legal ground. The answer of `leit decide` can only name what \
        the rule cites.
        """,
      failing: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { posts: decimal }
        eligibility who for a: Application {
          require one "At least one post" cites guideline "2.1" { a.posts >= 1 }
          require most "No more than two posts" { a.posts <= 2 }
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { posts: decimal }
        eligibility who for a: Application {
          require one "At least one post" cites guideline "2.1" { a.posts >= 1 }
          require most "No more than two posts" cites guideline "2.2" { a.posts <= 2 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C11", "a goal has no indicator",
      meaning: """
        Nothing shows whether the goal is reached. A goal that others name as their guiding goal \
        is measured by theirs.
        """,
      reason: """
        A goal that nobody can measure can be neither missed nor met. It is a note: some goals \
        are told in words alone, and a comment may say why.
        """,
      failing: """
        goal volunteers "Volunteers are trained" { field: volunteering }
        """,
      mended: """
        goal volunteers "Volunteers are trained" {
          field: volunteering
          indicator trained "Volunteers trained" { baseline: 40 on 2025-12-31  target: 120 by 2030-12-31 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C12", "a measure belongs to no goal",
      meaning: """
        The measure stands in the braces of no goal, and no goal names it among its `measures`.
        """,
      reason: """
        A measure is a means. What it is for stays untold, and it is missing wherever the \
        measures of a goal are listed.
        """,
      failing: """
        goal volunteers "Volunteers are trained" {
          indicator trained "Volunteers trained" { target: 120 by 2030-12-31 }
        }
        measure course "Language course" { due: 2027-12-31 }
        """,
      mended: """
        goal volunteers "Volunteers are trained" {
          indicator trained "Volunteers trained" { target: 120 by 2030-12-31 }
          measure course "Language course" { due: 2027-12-31 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C13", "a grant names no source",
      meaning: """
        The grant cites nothing, neither at its head nor in its field nor at a value, and names \
        no notice by its reference, though the program declares a source.
        """,
      reason: """
        A figure of public money has to be traceable: to a notice, a report or a list.
        """,
      failing: """
        source handover "Press release on the handover" { date: 2026-02-15 }
        centre hanau "Hanau" cites handover {
          grant { amount: 600,000 EUR  period: 2026 to 2030 }
        }
        """,
      mended: """
        source handover "Press release on the handover" { date: 2026-02-15 }
        centre hanau "Hanau" {
          grant { amount: 600,000 EUR  period: 2026 to 2030  cites: handover }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C14", "two grants of one centre overlap",
      meaning: """
        Two grants of a centre have days in common, and the same purpose, or neither names one. \
        Only periods that are written out are compared.
        """,
      reason: """
        One notice that two reports name is one grant, and must be counted once. Two grants for \
        one purpose would be double funding.
        """,
      failing: """
        centre hanau "Hanau" {
          grant { amount: 500,000 EUR  period: 2021 to 2025 }
          grant { amount: 600,000 EUR  period: 2025 to 2030 }
        }
        """,
      mended: """
        centre hanau "Hanau" {
          grant { amount: 500,000 EUR  period: 2021 to 2025 }
          grant { amount: 600,000 EUR  period: 2026 to 2030 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C15", "a grant runs while no strategy does",
      meaning: """
        The period of the grant has a day that lies in the period of no strategy. Strategies \
        that follow each other count together.
        """,
      reason: """
        One of the periods is mistyped, or the programme that pays is not declared.
        """,
      failing: """
        strategy wir "WIR" { period: 2021 to 2030 }
        centre hanau "Hanau" {
          grant { amount: 600,000 EUR  period: 2026 to 2031 }
        }
        """,
      mended: """
        strategy wir "WIR" { period: 2021 to 2030 }
        centre hanau "Hanau" {
          grant { amount: 600,000 EUR  period: 2026 to 2030 }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C16", "it is unclear what holds at the very threshold",
      meaning: """
        Within one definition, eligibility, funding or table a value is the bound of `<` and of \
        `>` only, so that no side takes it; or of `<=` and of `>=` only, or the end of two \
        ranges, so that both do; or one side ends with a whole number and the other begins with \
        the next, where values have decimals; or the threshold is written with `about`, `over`, \
        `nearly` or `up to`; or the title of a requirement says `between` and not whether the \
        ends count.
        """,
      reason: "The case of exactly 50,000 inhabitants is the one that ends in court.",
      failing: """
        table share(population: integer): decimal {
          | < 50,000  -> 90 %
          | > 50,000  -> 80 %
          | otherwise -> 0 %
        }
        """,
      mended: """
        table share(population: integer): decimal {
          | < 50,000  -> 90 %
          | >= 50,000 -> 80 %
          | otherwise -> 0 %
        }
        """,
      clause: "Cautions"),
  ]

}
