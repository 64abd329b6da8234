extension Explanation {

  /// The pages on S17 to S35, in English.
  static let englishSyntaxProblems2: [Explanation] = [
    Explanation(
      "S17", "a comma that may separate two numbers or two groups",
      meaning: """
        Inside of a list or of the arguments of a function stands a number such as `1,250`. It may \
        be one number or two.
        """,
      reason: """
        A list of two amounts has another sum, another average and another length than a list of \
        one.
        """,
      failing: """
        show max(1,250, 2)
        """,
      mended: """
        show max(1250, 2)
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S18", "commas and semicolons in one bracket",
      meaning: """
        The elements of a list, or of the arguments of a function, are separated by commas or by \
        semicolons, but not by both.
        """,
      reason: """
        With two marks a reader looks for two levels, as in rows and columns. There is only one.
        """,
      failing: """
        show max(10,000; 20,000, 30,000)
        """,
      mended: """
        show max(10,000; 20,000; 30,000)
        """,
      clause: "Expressions"),
    Explanation(
      "S19", "decimals before a unit of time",
      meaning: """
        A span of time counts whole years, months, weeks or days.
        """,
      reason: """
        Half a month is 14, 15 or nearly 16 days, half a year 181 to 184. A deadline would depend \
        on who counts.
        """,
      failing: """
        show 2026-01-01 + 1.5 years
        """,
      mended: """
        show 2026-01-01 + 18 months
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S20", "a number that is too large to compute with",
      meaning: """
        The number of years, months, weeks or days, or of millions, is larger than any calculation \
        of the program.
        """,
      reason: """
        No date lies that far away, and no budget is that large: some digits are too many.
        """,
      failing: """
        show 2026-01-01 + 99999999999 years
        """,
      mended: """
        show 2026-01-01 + 9 years
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S21", "an expression where a statement must stand",
      meaning: """
        A file holds declarations and statements. An expression alone is answered by the REPL; in \
        a file a word says what to do with it.
        """,
      reason: """
        An expression that nobody asks for would do nothing, and what it was meant for, a check \
        perhaps, would never take place.
        """,
      failing: """
        24 * 60,000 EUR
        """,
      mended: """
        show 24 * 60,000 EUR
        """,
      clause: "Statements"),
    Explanation(
      "S22", "a value after `is`",
      meaning: """
        After `is` stands what can be asked of a value: `known`, `unknown`, `empty`, `met`, \
        `eligible`, `open`, `fault`. Values are compared with `=`.
        """,
      reason: """
        The two ask different things. `x = unknown` compares and is open, `x is unknown` looks \
        whether the fact has been given.
        """,
      failing: """
        parameter posts = 2
        show posts is 2
        """,
      mended: """
        parameter posts = 2
        show posts = 2
        """,
      clause: "Expressions"),
    Explanation(
      "S23", "`rounded up` without a unit after something that is no date and span",
      meaning: """
        `rounded up` without a unit belongs to a date plus or minus months: it takes the first of \
        the next month where the day does not exist. A number needs a unit to round to.
        """,
      reason: """
        Up to what? 45,300.50 EUR is 45,301 EUR to one reader and 46,000 EUR or 45,300.50 EUR to \
        others.
        """,
      failing: """
        show 2.5 rounded up
        """,
      mended: """
        show 2.5 rounded up to 1
        """,
      clause: "Expressions"),
    Explanation(
      "S24", "an operator after a weaker one",
      meaning: """
        An operator applies to what stands before it, and that ends with one that binds less \
        closely, such as `rounded to` or `or next working day`.
        """,
      reason: """
        Without parentheses half the readers would add the three days before the day is moved, the \
        other half after. At Christmas the two differ by days, and a deadline with them.
        """,
      failing: """
        show 2026-12-26 or next working day + 3 days
        """,
      mended: """
        show (2026-12-26 or next working day) + 3 days
        """,
      clause: "Precedence"),
    Explanation(
      "S25", "a clause after one that it must come before",
      meaning: """
        The clauses of a question have an order: `grouped by`, `sorted by`, `with`, then how it is \
        shown.
        """,
      reason: """
        The order is the one in which they are carried out: rows are sorted, then columns taken of \
        them. Written the other way, it would look as if the columns were sorted.
        """,
      failing: """
        show centres with title sorted by title
        """,
      mended: """
        show centres sorted by title with title
        """,
      clause: "Statements"),
    Explanation(
      "S26", "the same thing said twice",
      meaning: """
        A declaration has two titles, two days from which it holds, or another part twice of which \
        it can have one.
        """,
      reason: """
        The two may differ, now or after the next change. Which of them counts would depend on \
        their order.
        """,
      failing: """
        centre kassel "Diversity centre Kassel" "Centre of the county" { opened: 2021-01-01 }
        """,
      mended: """
        centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
        """,
      clause: "Things"),
    Explanation(
      "S27", "a word that has no place at this declaration",
      meaning: """
        The word belongs to declarations of another kind: `when` to exceptions, `due` to \
        obligations, `warning` to rules.
        """,
      reason: """
        It was meant to limit something, and it would limit nothing: a source with a due date \
        reminds nobody.
        """,
      failing: """
        source report "Statement of use" due 2026-06-30 { date: 2026-06-30 }
        """,
      mended: """
        source report "Statement of use" { date: 2026-06-30 }
        """,
      clause: "Things"),
    Explanation(
      "S28", "a percent sign after something that is no number",
      meaning: """
        `%` stands directly behind a number. A name or an expression that holds a percentage needs \
        none.
        """,
      reason: """
        If the name holds 0.9 already, a percent sign behind it would make it 0.9 %, and the grant \
        a hundredth of what is due.
        """,
      failing: """
        parameter share = 90
        show 60,000 EUR * share %
        """,
      mended: """
        parameter share = 90 %
        show 60,000 EUR * share
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S29", "something else than dated entries in braces",
      meaning: """
        Braces in the place of a value hold a history, each entry with `from` or `until`, or \
        observations, each with `on`.
        """,
      reason: """
        A value without its day cannot be asked for: from when on is the seat in the new street?
        """,
      failing: """
        centre hanau "Diversity centre Hanau" { seat: { "Markt 1" } }
        """,
      mended: """
        centre hanau "Diversity centre Hanau" { seat: { from 2026-01-01: "Markt 1" } }
        """,
      clause: "Values that change"),
    Explanation(
      "S30", "a period whose last year or month is before its first",
      meaning: """
        A period names its first end first. Here the two have changed places, or a digit is wrong.
        """,
      reason: """
        No day lies in such a period. A grant for it would have no months, and its amount would be \
        nothing.
        """,
      failing: """
        strategy wir "Diversity and participation" { period: 2030 to 2026 }
        """,
      mended: """
        strategy wir "Diversity and participation" { period: 2026 to 2030 }
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S31", "an amount or a percentage written as elsewhere",
      meaning: """
        The quantity is understood, but written with a word or a short form, such as `percent`, \
        `k` or `Tsd.`, that the language does not have.
        """,
      reason: """
        Short forms are not read alike everywhere: `M` is a thousand or a million, a billion a \
        thousand millions or a million millions. The amount is written out.
        """,
      failing: """
        show 50 percent of 600,000 EUR
        """,
      mended: """
        show 50 % of 600,000 EUR
        """,
      clause: "Numbers and dates"),
    Explanation(
      "S32", "a value by the name it has elsewhere",
      meaning: """
        `true`, `false` and `null` are the words of programming languages. Here they are `yes`, \
        `no` and `unknown`.
        """,
      reason: """
        The file is meant for people who write guidelines. And `null` is more than a word: nothing \
        at all, while `unknown` is a fact that may still be learned.
        """,
      failing: """
        record Application { concept: boolean }
        Application kassel { concept: true }
        """,
      mended: """
        record Application { concept: boolean }
        Application kassel { concept: yes }
        """,
      clause: "Keywords"),
    Explanation(
      "S33", "something that cannot follow the expression before it",
      meaning: """
        The expression is complete, and what comes next neither goes on with it nor begins \
        something new on its line.
        """,
      reason: """
        An operator is missing. `2 60,000` may have been two times sixty thousand, a list of two \
        figures, or 260,000.
        """,
      failing: """
        show 2 60,000
        """,
      mended: """
        show 2 * 60,000
        """,
      clause: "Statements"),
    Explanation(
      "S34", "`rounded` alone",
      meaning: """
        Rounding says in which direction and to which unit: `rounded to 1 cent`, `rounded down to \
        100 EUR`.
        """,
      reason: """
        A grant of 45,678.90 EUR comes to 45,679, 45,678, 45,700 or 46,000 EUR. What the guideline \
        says has to be written.
        """,
      failing: """
        show 45,678.90 EUR rounded
        """,
      mended: """
        show 45,678.90 EUR rounded down to 100 EUR
        """,
      clause: "Expressions"),
    Explanation(
      "S35", "a month or a year beside a day",
      meaning: """
        One end of the period is a day, the other a month or a year. Both ends are of one kind.
        """,
      reason: """
        A month has thirty days or so to end on. The first and the last differ by a month of \
        funding.
        """,
      failing: """
        show 2026-01-15 to 2026-03
        """,
      mended: """
        show 2026-01-15 to 2026-03-31
        """,
      clause: "Numbers and dates"),
  ]

}
