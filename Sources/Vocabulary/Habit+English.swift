extension Habit {

  /// What people write in English files, by what it begins with; longer ones first.
  static let english: [Habit] = [
    // Comparisons in words.
    Habit("is greater than or equal to", ">="), Habit("is less than or equal to", "<="),
    Habit("greater than or equal to", ">="), Habit("less than or equal to", "<="),
    Habit("is greater than", ">"), Habit("is more than", ">"), Habit("is larger than", ">"),
    Habit("greater than", ">"), Habit("more than", ">"), Habit("larger than", ">"),
    Habit("exceeds", ">"), Habit("is less than", "<"), Habit("is fewer than", "<"),
    Habit("is smaller than", "<"), Habit("less than", "<"), Habit("fewer than", "<"),
    Habit("smaller than", "<"), Habit("is at least", ">="), Habit("at least", ">="),
    Habit("is at most", "<="), Habit("at most", "<="), Habit("is not equal to", "<>"),
    Habit("not equal to", "<>"), Habit("is equal to", "="), Habit("equal to", "="),
    Habit("equals", "="), Habit("is not in", "not in"), Habit("is not one of", "not in"),
    Habit("is one of", "in"), Habit("one of", "in"), Habit("is in", "in"),
    Habit("is before", "<"), Habit("is after", ">"), Habit("is on or before", "<="),
    Habit("is on or after", ">="), Habit("on or before", "<="), Habit("on or after", ">="),
    Habit("> <", "<>"), Habit("+ =", "+"), Habit("* *", "*"),
    // Choices.
    Habit("elif", "else if"), Habit("elseif", "else if"), Habit("elsif", "else if"),
    Habit("otherwise if", "else if"), Habit(", then", "then"), Habit(", else", "else"),
    Habit("end if", ""), Habit("endif", ""), Habit("end", ""), Habit("return", ""),
    Habit("do", ""), Habit("the", ""),
    // Lists.
    Habit("order by", "sorted by"), Habit("sort by", "sorted by"), Habit("sorted", "sorted by"),
    Habit("group by", "grouped by"), Habit("foreach", "for each"), Habit("for all", "for each"),
    Habit("for every", "for each"), Habit("for any", "for each"), Habit("for", "for each"),
    Habit("exists", "some"), Habit("any", "some"), Habit("all", "every"), Habit("each", "every"),
    Habit("desc", "descending"), Habit("where has", "where"), Habit("having", "where"),
    Habit("such that", "satisfies"), Habit("with", "where"), Habit("select", "show"),
    Habit("print", "show"), Habit("return", "show"),
    // Declarations.
    Habit("let", "define"), Habit("def", "define"), Habit("function", "define"),
    Habit("func", "define"), Habit("fun", "define"), Habit("fn", "define"),
    Habit("var", "let"), Habit("const", "let"), Habit("set", "let"), Habit("var", "define"),
    Habit("const", "define"), Habit("let", "given"), Habit("var", "given"),
    Habit("assert", "expect"), Habit("should", "expect"), Habit("then", "expect"),
    Habit("condition", "require"), Habit("criterion", "require"), Habit("must", "require"),
    Habit("requirement", "require"), Habit("rule", "require"), Habit("unless", "except"),
    Habit("exception", "except"), Habit("include", "import"), Habit("using", "import"),
    Habit("use", "import"), Habit("enum", "choice"), Habit("type", "record"),
    Habit("struct", "record"), Habit("class", "record"), Habit("object", "record"),
    Habit("if eligible", ""), Habit("when eligible", ""), Habit("where", "when"),
    Habit("if", "when"), Habit(": =", "="), Habit("- >", ":"), Habit("->", ":"), Habit("and", ","),
    Habit("is", "="), Habit("provided", "when"), Habit("reason", "because"),
    // Rounding.
    Habit("to the nearest", "to 1"), Habit("to 2 decimals", "to 1 cent"),
    Habit("to two decimals", "to 1 cent"), Habit("to 2 decimal places", "to 1 cent"),
    Habit("to full", "to 1"), Habit("to whole", "to 1"),
  ]

}
