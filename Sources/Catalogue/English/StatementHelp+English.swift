extension StatementHelp {

  /// What the help says about it, in English.
  var english: StatementTopic {
    switch self {
    case .expression:
      StatementTopic(
        name: "expression", usage: "EXPRESSION", summary: "works it out",
        detail: "It is what a file writes after `show`: a value, a list, a table.",
        example: "90 % of 600,000 EUR")
    case .declaration:
      StatementTopic(
        name: "declaration", usage: "a declaration",
        summary: "holds from now on, written as in a file",
        detail: """
          What is typed again replaces what was typed before. It never replaces what a file \
          declares.
          """,
        example: "parameter cap = 60,000 EUR")
    case .show:
      StatementTopic(
        name: "show", usage: "show EXPRESSION", summary: "a value or a table",
        detail: "In a file it is needed, here the expression alone will do.",
        example: "show centres sorted by title with title, count of grants as \"Grants\"")
    case .decide:
      StatementTopic(
        name: "decide", usage: "decide NAME for FACTS",
        summary: "a case by an eligibility or a funding",
        detail: """
          The facts are a record written out, or the name of one that is declared, or a list of \
          them. What is not given is unknown. `as of DATE` at the end asks for the law of a day.
          """,
        example: "decide centre_grant for Application { applicant: county  requested: 50,000 EUR }")
    case .setAsOf:
      StatementTopic(
        name: "set as of", usage: "set as of DATE", summary: "the day whose law applies",
        detail: "`.as of` shows the day and sets it, too.", example: "set as of 2026-01-01")
    case .historyOf:
      StatementTopic(
        name: "history of", usage: "history of NAME",
        summary: "every value of a parameter or a field, with its days", detail: "",
        example: "history of post_cap")
    case .why:
      StatementTopic(
        name: "why", usage: "why [NAME|all]", summary: "how the last answer came about",
        detail: "With the name of a requirement deeper, with `all` to the last fact.",
        example: "why deadline")
    case .whyNot:
      StatementTopic(
        name: "why not", usage: "why not [NAME]", summary: "what failed, and what each needs",
        detail: "", example: "why not")
    case .whatIf:
      StatementTopic(
        name: "what if", usage: "what if FACT = VALUE, …",
        summary: "the last case with other facts, and what changes", detail: "",
        example: "what if a.requested = 40,000 EUR")
    case .whatWouldItTake:
      StatementTopic(
        name: "what would it take",
        usage: "what would it take [for AMOUNT] [keeping FACT, …]",
        summary: "the smallest changes that make the last case eligible",
        detail: "Each is checked by deciding again.",
        example: "what would it take keeping a.applicant")
    case .whatIsMissing:
      StatementTopic(
        name: "what is missing", usage: "what is missing",
        summary: "the facts the last answer needs, the most telling first", detail: "",
        example: "what is missing")
    case .sweep:
      StatementTopic(
        name: "sweep", usage: "sweep FACT from VALUE to VALUE",
        summary: "where the last answer changes as a fact moves", detail: "",
        example: "sweep a.population from 0 to 60,000")
    case .diff:
      StatementTopic(
        name: "diff", usage: "diff DATE with DATE | diff THING with THING",
        summary: "what differs between two days, two strategies, two things",
        detail: """
          Of two days it is about the last answer. Of two strategies it tells which goals, \
          indicators and measures were kept, changed, dropped and added.
          """,
        example: "diff 2020-06-01 with 2026-06-01")
    }
  }

}
