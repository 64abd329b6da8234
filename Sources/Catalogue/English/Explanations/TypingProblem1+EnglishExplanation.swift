extension Explanation {

  /// The pages on T01 to T16, in English.
  static let englishTyping1: [Explanation] = [
    Explanation(
      "T01", "a value of another type than is wanted",
      meaning: """
        Each field, each condition and each parameter of a function says what its values are. Here \
        a value of another type stands: a text where a date must be, for example, or a number \
        where yes or no is asked.
        """,
      reason: """
        A date in quotes is mere text: nothing can be counted from it, and every question about a \
        day would pass it by.
        """,
      failing: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { opened: "2021-01-01" }
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { opened: 2021-01-01 }
        """,
      clause: "Types"),
    Explanation(
      "T02", "a plain number where an amount of money must stand",
      meaning: """
        Money and numbers are two types: an amount has its currency with it, `60,000 EUR`. Here an \
        amount meets a number without one. Money may be multiplied by a number or divided by it, \
        but not compared with it or added to it.
        """,
      reason: """
        A number alone does not say whether it counts euros, cents, thousands of euros or posts. \
        In lists of figures in thousands that is a mistake by a factor of 1,000.
        """,
      failing: """
        record Application { requested: money }
        define small(a: Application) "A small project" = a.requested <= 60,000
        show small(Application { requested: 45,000 EUR })
        """,
      mended: """
        record Application { requested: money }
        define small(a: Application) "A small project" = a.requested <= 60,000 EUR
        show small(Application { requested: 45,000 EUR })
        """,
      clause: "Types"),
    Explanation(
      "T03", "money multiplied by money",
      meaning: """
        An amount is multiplied by an amount. One of the two should be a number: a rate, a number \
        of posts, a number of months.
        """,
      reason: """
        Euros times euros are nothing that could be paid. Usually a field is declared as `money` \
        that holds a count.
        """,
      failing: """
        record Application { posts: money  cost_per_post: money }
        define staff_cost(a: Application) "Cost of all posts" = a.posts * a.cost_per_post
        show staff_cost(Application { cost_per_post: 58,000 EUR })
        """,
      mended: """
        record Application { posts: decimal  cost_per_post: money }
        define staff_cost(a: Application) "Cost of all posts" = a.posts * a.cost_per_post
        show staff_cost(Application { posts: 2  cost_per_post: 58,000 EUR })
        """,
      clause: "Types"),
    Explanation(
      "T04", "months that meet days",
      meaning: """
        A span of months or years is added to a span of days or weeks, or compared with one. The \
        two are different kinds of time, since a month has 28 to 31 days. To a date both may be \
        added, one after the other.
        """,
      reason: """
        A time limit of one month ends on the same day of the next month (BGB § 188 (2)), one of \
        four weeks or 30 days on another. Whoever converts the one into the other makes a limit \
        too short or too long.
        """,
      failing: """
        define time_limit "Time for the statement of use" = 1 month + 14 days
        show 2026-03-01 + time_limit
        """,
      mended: """
        define last_day(received: date) "Last day for the statement of use" = received + 14 days
        show last_day(2026-03-01 + 1 month)
        """,
      clause: "Types"),
    Explanation(
      "T05", "a plain number that meets a date",
      meaning: """
        To a date a span of time is added, such as `30 days`, `4 weeks` or `1 month`. A number \
        alone does not say what it counts. Dates are not compared with numbers either: the year of \
        a date is `year of d`.
        """,
      reason: """
        Thirty days from 31 January are 2 March, one month is 28 February. A number could mean \
        either, and a missed time limit costs the applicant the grant.
        """,
      failing: """
        record Application { reminded: date }
        define complete_by(a: Application) "Missing papers are due by" = a.reminded + 14
        show complete_by(Application { reminded: 2026-03-02 })
        """,
      mended: """
        record Application { reminded: date }
        define complete_by(a: Application) "Missing papers are due by" = a.reminded + 14 days
        show complete_by(Application { reminded: 2026-03-02 })
        """,
      clause: "Types"),
    Explanation(
      "T06", "two values that an operator cannot combine",
      meaning: """
        The operator is not defined for values of these two types. Texts, for example, are not \
        joined with `+`: a table shows each of them in a column of its own.
        """,
      reason: """
        What such a sum or product should be, nobody has said. Languages that guess turn `"1" + 1` \
        into 11 or into 2.
        """,
      failing: """
        centre kassel "WIR-Vielfaltszentrum Kassel" { district: "Landkreis Kassel" }
        show centres with title + district
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Kassel" { district: "Landkreis Kassel" }
        show centres with title, district
        """,
      clause: "Types"),
    Explanation(
      "T07", "a value that an operator cannot take",
      meaning: """
        Minus and `% of` take numbers, amounts of money and, minus, spans of time. Here they stand \
        before something else, such as a text, a date or a period.
        """,
      reason: """
        A share of a period is neither a period nor a number until it is said what is counted: \
        days, whole months or months begun. The results differ.
        """,
      failing: """
        record Application { period: period }
        define first_half(a: Application) "Half of the time" = 50 % of a.period
        show first_half(Application { period: 2026 to 2030 })
        """,
      mended: """
        record Application { period: period }
        define first_half(a: Application) "Half of the time, in months" = 50 % of months of a.period
        show first_half(Application { period: 2026 to 2030 })
        """,
      clause: "Types"),
    Explanation(
      "T08", "two values that are never equal",
      meaning: """
        The values that are compared are of types that have nothing in common, such as a number \
        and a text, or values of two choices. The comparison comes to no in every case.
        """,
      reason: """
        A condition that can never hold refuses everyone or lets everyone pass, and it looks like \
        a proper check. Official keys are texts: the number 6633 has lost the zero at the front.
        """,
      failing: """
        extend centre { key: text "official municipality key" }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { key: "06633" }
        show count of (centres where key = 6633)
        """,
      mended: """
        extend centre { key: text "official municipality key" }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { key: "06633" }
        show count of (centres where key = "06633")
        """,
      clause: "Types"),
    Explanation(
      "T09", "values without an order",
      meaning: """
        Numbers, amounts, dates, texts and spans of time have an order; yes and no, periods, \
        things and the values of a choice have none. Of these only equality can be asked, or with \
        `in` whether one is among several.
        """,
      reason: """
        The order in which a choice lists its values is an accident of the text. A rule that \
        rested on it would change its meaning when somebody adds a value.
        """,
      failing: """
        choice Size { small  medium  large }
        record Application { size: Size }
        define gets_bonus(a: Application) "Larger projects get a bonus" = a.size >= medium
        show gets_bonus(Application { size: large })
        """,
      mended: """
        choice Size { small  medium  large }
        record Application { size: Size }
        define gets_bonus(a: Application) "Larger projects get a bonus" = a.size in [medium, large]
        show gets_bonus(Application { size: large })
        """,
      clause: "Types"),
    Explanation(
      "T10", "something else where a list must stand",
      meaning: """
        Counts, sums, `for each`, `some … in` and the right side of `in` go over a list. Here \
        stands a single thing or value. Usually the field with the list is missing: \
        `kassel.grants`.
        """,
      reason: """
        The number of one thing is always 1. The answer would look like a figure and say nothing.
        """,
      failing: """
        source notice "Notice of 15 January 2026" { date: 2026-01-15 }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          grant { amount: 600,000 EUR  period: 2026 to 2030  cites: notice }
        }
        show count of kassel
        """,
      mended: """
        source notice "Notice of 15 January 2026" { date: 2026-01-15 }
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" {
          grant { amount: 600,000 EUR  period: 2026 to 2030  cites: notice }
        }
        show count of kassel.grants
        """,
      clause: "Expressions"),
    Explanation(
      "T11", "a field of something that has none",
      meaning: """
        After a dot stands a field, and only things and the facts of a case have fields. A number, \
        a text or a date has none: the year of a date is `year of d`, the first day of a period \
        `start of p`.
        """,
      reason: """
        There is nothing that could be read in this place. Who meant a field of something else \
        would get no answer to that question.
        """,
      failing: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { opened: 2021-01-01 }
        show kassel.opened.year
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { opened: 2021-01-01 }
        show year of kassel.opened
        """,
      clause: "Expressions"),
    Explanation(
      "T12", "a wrong number of values in parentheses",
      meaning: """
        A function is given one value for each of its parameters, in their order. Here there are \
        more or fewer.
        """,
      reason: """
        Which value belongs to which parameter would be a guess: whether 2 is the number of posts \
        or of years, and what should hold for the other.
        """,
      failing: """
        parameter post_cap "Highest grant per post and year" = 60,000 EUR
        define staff_limit(posts: decimal, years: decimal) = post_cap * posts * years
        show staff_limit(2)
        """,
      mended: """
        parameter post_cap "Highest grant per post and year" = 60,000 EUR
        define staff_limit(posts: decimal, years: decimal) = post_cap * posts * years
        show staff_limit(2, 5)
        """,
      clause: "Definitions"),
    Explanation(
      "T13", "values in parentheses behind a name that takes none",
      meaning: """
        Only functions take values in parentheses: definitions, tables and queries with \
        parameters. A thing, a list of things or a value of a choice takes none. The elements of a \
        list are picked with `where`.
        """,
      reason: """
        What the value in parentheses should do is said nowhere. If it were ignored, the answer \
        would hold all centres instead of one.
        """,
      failing: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { district: "Landkreis Kassel" }
        centre eschwege "WIR-Vielfaltszentrum Eschwege" { district: "Werra-Meißner-Kreis" }
        show centres("Landkreis Kassel")
        """,
      mended: """
        centre kassel "WIR-Vielfaltszentrum Landkreis Kassel" { district: "Landkreis Kassel" }
        centre eschwege "WIR-Vielfaltszentrum Eschwege" { district: "Werra-Meißner-Kreis" }
        show centres where district = "Landkreis Kassel"
        """,
      clause: "Expressions"),
    Explanation(
      "T14", "a function without its values",
      meaning: """
        The name stands for a function, a table or a query with parameters, and the values in \
        parentheses behind it are missing.
        """,
      reason: """
        Without them there is no result: the highest grant for no number of posts is not 0, it is \
        not defined.
        """,
      failing: """
        parameter post_cap "Highest grant per post and year" = 60,000 EUR
        define staff_limit(posts: decimal, years: decimal) = post_cap * posts * years
        show staff_limit
        """,
      mended: """
        parameter post_cap "Highest grant per post and year" = 60,000 EUR
        define staff_limit(posts: decimal, years: decimal) = post_cap * posts * years
        show staff_limit(2, 5)
        """,
      clause: "Definitions"),
    Explanation(
      "T15", "branches that give values of two types",
      meaning: """
        What stands after `then` and what stands after `else`, or a value and an exception to it, \
        must be of one type. Here one way gives a value of another type than the other.
        """,
      reason: """
        Whoever goes on to calculate with the result needs an amount in every case. A text in its \
        place would come to light only with the first case that takes this branch.
        """,
      failing: """
        record Application { posts: decimal }
        define staff_grant(a: Application) = if a.posts > 0 then 60,000 EUR * a.posts else "none"
        show staff_grant(Application { posts: 0.5 })
        """,
      mended: """
        record Application { posts: decimal }
        define staff_grant(a: Application) = if a.posts > 0 then 60,000 EUR * a.posts else 0 EUR
        show staff_grant(Application { posts: 0.5 })
        """,
      clause: "Expressions"),
    Explanation(
      "T16", "a list of values of two types",
      meaning: """
        All elements of a list are of one type. Here one of them is of another type than those \
        before it.
        """,
      reason: """
        A mixed list cannot be added up or searched. A number among keys that are texts would \
        never be found.
        """,
      failing: """
        define counties "Keys of the counties with a centre" = ["06633", 6636, "06439"]
        show "06636" in counties
        """,
      mended: """
        define counties "Keys of the counties with a centre" = ["06633", "06636", "06439"]
        show "06636" in counties
        """,
      clause: "Types"),
  ]

}
