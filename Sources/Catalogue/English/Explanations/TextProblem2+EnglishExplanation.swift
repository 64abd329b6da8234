extension Explanation {

  /// The pages on X16 to X30, in English.
  static let englishTextProblems2: [Explanation] = [
    Explanation(
      "X16", "groups of digits that are not groups of three",
      meaning: """
        The comma between the digits sets groups apart, but one of them has more or fewer than \
        three digits.
        """,
      reason: """
        A digit is missing or too many. `1,50,000` may have been 150,000 or 1,500,000: a factor of \
        ten in a budget that nobody would notice in the sum.
        """,
      failing: """
        show 1,50,000 EUR
        """,
      mended: """
        show 150,000 EUR
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X17", "a number in the style of the other language",
      meaning: """
        The number has its marks as German files write them: a point between groups, a comma \
        before the decimals. An English file has them the other way round.
        """,
      reason: """
        The same signs mean amounts a thousand times apart. A file is read in one style, which its \
        first line names, so that no figure depends on who reads it.
        """,
      failing: """
        show 1.250,75 EUR
        """,
      mended: """
        show 1,250.75 EUR
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X18", "an amount with exactly three decimals",
      meaning: """
        The amount has a point and three digits behind it. In an English file that is an amount \
        with three decimals, but money has two; a German reader takes it for thousands.
        """,
      reason: """
        `600.000 EUR` is six hundred euros here and six hundred thousand in the notice it was \
        copied from. Computing with the wrong one errs by a factor of 1,000.
        """,
      failing: """
        show 600.000 EUR
        """,
      mended: """
        show 600,000 EUR
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X19", "a number with exactly three decimals",
      meaning: """
        The number has one to three digits, a point and three more. It is read as a decimal, and \
        may have been meant as thousands.
        """,
      reason: """
        `1.250` participants would be one and a quarter. The program computes with what is \
        written, so this is only a warning; write the number so that both readers see the same.
        """,
      failing: """
        show 1.250
        """,
      mended: """
        show 1,250
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X20", "a comma that touches digits on both sides",
      meaning: """
        A comma between digits sets groups of three apart. These are no such groups, so it may be \
        a list without a space, or a decimal number in the German way.
        """,
      reason: """
        `12,5` is two numbers to one reader and twelve and a half to another: a quota of 12 hours \
        or of 12.5.
        """,
      failing: """
        show max(12,5)
        """,
      mended: """
        show max(12, 5)
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X21", "digits and marks that make no number",
      meaning: """
        The marks between the digits cannot be read as groups and decimals in any style, usually \
        because a point is doubled or two numbers have run into each other.
        """,
      reason: """
        No reading is likelier than the others, so none is offered. Look the figure up in the \
        source.
        """,
      failing: """
        show 1.250.75,5 EUR
        """,
      mended: """
        show 1,250.75 EUR
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X22", "a number with more than 1,000 digits",
      meaning: """
        The number is longer than any figure of an administration. Something was pasted that is no \
        number, such as the content of a picture.
        """,
      reason: """
        Numbers are exact here, however long they are, and an endless one would keep the program \
        busy for its own sake. The example has 1,300 digits.
        """,
      failing: Example(
        program: """
          show \(manyDigits)
          """),
      mended: """
        show 1,300
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X23", "groups of digits set apart by spaces or apostrophes",
      meaning: """
        The digits are grouped as in print or as in Switzerland. In an English file a comma stands \
        between the groups, or nothing.
        """,
      reason: """
        A space ends a number everywhere else. `600 000` might be two figures of which one lost \
        its column, and only the first would count.
        """,
      failing: """
        show 600 000 EUR
        """,
      mended: """
        show 600,000 EUR
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X24", "a number that begins with its decimal mark",
      meaning: """
        Before the decimal mark stands at least one digit, if only a zero.
        """,
      reason: """
        A point is easily lost in print or in a copy. `.5` of a post would become 5 posts, while \
        `0.5` stays conspicuous.
        """,
      failing: """
        show .5 * 60,000 EUR
        """,
      mended: """
        show 0.5 * 60,000 EUR
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X25", "a day that its month does not have",
      meaning: """
        The month is right, but it has fewer days: April has 30, February 29 in leap years alone.
        """,
      reason: """
        A deadline on a day that does not exist would be moved by everybody in another way, and an \
        application could be late or in time depending on who decides.
        """,
      failing: """
        parameter deadline = 2026-02-29
        show deadline
        """,
      mended: """
        parameter deadline = 2026-02-28
        show deadline
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X26", "a month that is not among the twelve",
      meaning: """
        The number in the place of the month is 00 or greater than 12. Dates are written year, \
        month, day.
        """,
      reason: """
        Usually day and month have changed places. The date would name no day, or, where the day \
        is small, quietly another one.
        """,
      failing: """
        parameter deadline = 2026-31-12
        show deadline
        """,
      mended: """
        parameter deadline = 2026-12-31
        show deadline
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X27", "a date in the style of another country",
      meaning: """
        The date is written with points or slashes. An English file writes year, month and day \
        with hyphens.
        """,
      reason: """
        `01/02/2026` is 1 February in London and 2 January in New York. A deadline must not depend \
        on where its reader went to school.
        """,
      failing: """
        parameter deadline = 31/12/2026
        show deadline
        """,
      mended: """
        parameter deadline = 2026-12-31
        show deadline
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X28", "digits and marks that make no date",
      meaning: """
        It looks like a date, but has a digit too many or too few.
        """,
      reason: """
        Which digit is wrong cannot be known: `2026-01-012` may have been the first, the second or \
        the twelfth of January, and the deadline with it.
        """,
      failing: """
        parameter deadline = 2026-01-012
        show deadline
        """,
      mended: """
        parameter deadline = 2026-01-12
        show deadline
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X29", "a year outside of 1 to 9999",
      meaning: """
        A year has four digits, from 0001 to 9999. Year 0 does not exist, and longer ones are \
        slips.
        """,
      reason: """
        Periods computed from such a day would be thousands of years long, and a grant per month \
        with them.
        """,
      failing: """
        strategy wir "Diversity and participation" { period: 2021-01-01 to 20230-12-31 }
        """,
      mended: """
        strategy wir "Diversity and participation" { period: 2021-01-01 to 2030-12-31 }
        """,
      clause: "Numbers and dates"),
    Explanation(
      "X30", "a month that may be a number",
      meaning: """
        Two digits, a point and four digits are a month in a German file. The same signs may have \
        been copied from an English text as a number with four decimals.
        """,
      reason: """
        A rate of 12.2500 read as a month would make a calculation fail far from its cause; read \
        as a number it would err in silence. This happens in German files alone.
        """,
      failing: """
        sprache deutsch
        zeige 12.2500
        """,
      mended: """
        sprache deutsch
        zeige 12,2500
        """,
      clause: "Numbers and dates"),
  ]

}
