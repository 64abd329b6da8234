extension Explanation {

  /// The pages on C17 to C25, in English.
  static let englishCautions3: [Explanation] = [
    Explanation(
      "C17", "an exception can never apply because of its dates",
      meaning: """
        No day meets all that the dates of the exception demand: its own `from … until`, that of \
        what it hangs on, and what its `when` demands of one date. Where `when` speaks of the \
        date that `law as of` names, both count together.
        """,
      reason: "One of the dates is a slip, and the exception is dead text.",
      failing: """
        record Application { start: date  rural: boolean }
        eligibility who for a: Application {
          law as of a.start
          require rural "A rural district" from 2022-01-01 { a.rural }
            except first_year "In the first year all" when a.start in year(2021) { yes }
        }
        """,
      mended: """
        record Application { start: date  rural: boolean }
        eligibility who for a: Application {
          law as of a.start
          require rural "A rural district" from 2021-01-01 { a.rural }
            except first_year "In the first year all" when a.start in year(2021) { yes }
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C18", "two rows of a table test the same",
      meaning: """
        The tests of two rows are written alike, cell by cell. With `sum`, `least` and \
        `greatest` it is told only where the results are alike, too.
        """,
      reason: """
        The second is a slip: with `unique` each of its cases is a fault, with `first` it is \
        never reached.
        """,
      failing: """
        choice Authority { county city }
        table share(kind: Authority): decimal {
          | county -> 90 %
          | county -> 80 %
        }
        """,
      mended: """
        choice Authority { county city }
        table share(kind: Authority): decimal {
          | county -> 90 %
          | city   -> 80 %
        }
        """,
      clause: "Cautions"),
    Explanation(
      "C19", "a test expects nothing",
      meaning: "The test makes up facts and has no `expect`.",
      reason: "It passes whatever the rules say.",
      failing: """
        parameter cap = 60,000 EUR
        test high "The cap" { set as of 2026-01-01 }
        show cap
        """,
      mended: """
        parameter cap = 60,000 EUR
        test high "The cap" { expect cap = 60,000 EUR }
        """,
      clause: "Cautions"),
    Explanation(
      "C20", "an approximate figure is compared exactly",
      meaning: """
        An operand of `=` or `<>` is written with `about`, `over`, `nearly` or `up to`. The \
        machine compares with the figure as it is written.
        """,
      reason: "Whether 599,000 EUR are *about* 600,000 EUR is not for a machine to say.",
      failing: """
        record Application { requested: money }
        query usual(a: Application) { a.requested = about 600,000 EUR }
        """,
      mended: """
        record Application { requested: money }
        query usual(a: Application) { a.requested in 550,000 EUR .. 650,000 EUR }
        """,
      clause: "Cautions"),
    Explanation(
      "C21", "a comment begins with leit: and allows nothing",
      meaning: """
        Comments that begin with `leit:` allow warnings and notes: `// leit: allow C08 because \
        …`. This one cannot be read that way, though what it means is allowed where only a word \
        is misspelt. The words of both languages are read in every file.
        """,
      reason: "Who wrote it believes that something is silenced, and it is not.",
      failing: """
        // leit: alow C11 because the council wants it in words alone
        goal welcome_all "A culture of welcome" { field: welcome }
        """,
      mended: """
        // leit: allow C11 because the council wants it in words alone
        goal welcome_all "A culture of welcome" { field: welcome }
        """,
      clause: "Cautions"),
    Explanation(
      "C22", "an allowance gives no reason",
      meaning: """
        After the codes of an allowance `because` and a reason must stand. It allows what it \
        names all the same.
        """,
      reason: """
        In a year nobody knows whether the reason still holds, and nobody dares to take the \
        comment out.
        """,
      failing: """
        // leit: allow C11
        goal welcome_all "A culture of welcome" { field: welcome }
        """,
      mended: """
        // leit: allow C11 because the council wants it in words alone
        goal welcome_all "A culture of welcome" { field: welcome }
        """,
      clause: "Cautions"),
    Explanation(
      "C23", "an allowance names no code that there is",
      meaning: """
        No problem has the code. Codes are written as the messages write them, with commas \
        between several.
        """,
      reason: "Who wrote it believes that something is silenced, and it is not.",
      failing: """
        // leit: allow C11, C99 because the council wants it in words alone
        goal welcome_all "A culture of welcome" { field: welcome }
        """,
      mended: """
        // leit: allow C11 because the council wants it in words alone
        goal welcome_all "A culture of welcome" { field: welcome }
        """,
      clause: "Cautions"),
    Explanation(
      "C24", "an allowance names what cannot be allowed",
      meaning: """
        Only warnings and notes about a program can be allowed. An error cannot: without it \
        mended nothing is run. Neither can a warning about an allowance.
        """,
      reason: """
        An error that could be silenced would be an answer that nobody can rely on.
        """,
      failing: """
        // leit: allow C11, N01 because the council wants it in words alone
        goal welcome_all "A culture of welcome" { field: welcome }
        """,
      mended: """
        // leit: allow C11 because the council wants it in words alone
        goal welcome_all "A culture of welcome" { field: welcome }
        """,
      clause: "Cautions"),
    Explanation(
      "C25", "an allowance allows nothing",
      meaning: """
        Nothing of the code occurs where the comment allows it: on its line, where it stands \
        behind code; in the element that begins below it, else; in the file, above its header. \
        Of several that allow one thing only the innermost does.
        """,
      reason: """
        What it once allowed was mended, or it stands in the wrong place. Left there, it would \
        hide the next slip.
        """,
      failing: """
        // leit: allow C11 because the council wants it in words alone
        goal volunteers "Volunteers are trained" {
          indicator trained "Volunteers trained" { target: 120 by 2030-12-31 }
        }
        """,
      mended: """
        goal volunteers "Volunteers are trained" {
          indicator trained "Volunteers trained" { target: 120 by 2030-12-31 }
        }
        """,
      clause: "Cautions"),
  ]

}
