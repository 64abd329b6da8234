internal import Diagnostics

extension SyntaxProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .expected(let expectation, .end): "expected \(expectation.english), found the end"
    case .expected(let expectation, .token(let found)):
      "expected \(expectation.english), found \(found)"
    case .unclosed(let bracket): "\(bracket) is opened here and never closed"
    case .unopened(let bracket): "\(bracket) closes nothing"
    case .tooDeep: "the text is nested too deeply here"
    case .misspelt(let word, let meant): "expected a word like \(meant), found \(word)"
    case .foreignWord(let word, let meant): "expected \(meant), found \(word) of another language"
    case .missingHeader(let header): "expected the first line to say \(header)"
    case .lateHeader: "expected the language on the first line, found it here"
    case .reservedName(let word): "expected a name, found the reserved word \(word)"
    case .equalInField: "expected \(":") after the name of a field, found \("=")"
    case .colonInDefinition: "expected \("=") before the value, found \(":")"
    case .separatorBetweenFields(let mark): "expected the next field, found \(mark)"
    case .subjectLacks(let subject, let operation):
      "expected \(excerpt(subject)) again before \(operation)"
    case .causeOfNothingOpen(let word, let mend): "expected \(mend) before \(word)"
    case .chainedComparison: "expected one comparison at a time, found a chain of them"
    case .mixedConnectives(let and, let or): "\(and) stands beside \(or) without parentheses"
    case .euroBeforeNumber: "expected the currency after the amount, found it before"
    case .yearAsPeriod(let year, let meant): "expected a period such as \(meant), found \(year)"
    case .commaInElement(let number): "\(number) may be one number here, or two"
    case .mixedSeparators: "expected one kind of separator, found both \(",") and \(";")"
    case .brokenDuration: "expected a whole number before a unit of time, found decimals"
    case .numberTooLarge: "expected a smaller number, found one that cannot be computed with"
    case .bareExpression(let show): "expected \(show) before an expression in a file"
    case .valueAfterIs: "expected what can be asked of a value, found a value"
    case .roundedUpWithoutSum(let word): "expected a date plus or minus months before \(word)"
    case .needsParentheses(let mark): "expected parentheses around what stands before \(mark)"
    case .lateClause(let word, _): "expected \(word) before the clause that it follows"
    case .repeated(let word): "expected \(word) once, found it again"
    case .misplaced(let word): "expected the body, found \(word), which has no place here"
    case .percentWithoutNumber: "expected a number before \("%")"
    case .notAnEntry: "expected dated entries in these braces, found something else"
    case .reversedPeriod(let start, let end):
      "the period ends with \(end), before it starts with \(start)"
    case .foreignQuantity(let found, let meant), .foreignConstant(let found, let meant):
      "expected \(meant), found \(found)"
    case .leftover(let word): "the expression ends before \(word), which cannot follow it"
    case .bareRounded(let word, _): "expected how to round and to what unit, found \(word) alone"
    case .wholeBesideDay(let found, let meant): "expected a day such as \(meant), found \(found)"
    case .transposed(let found, let meant), .habit(let found, let meant):
      "expected \(meant), found \(found)"
    case .needless(let word): "\(word) says nothing here"
    case .outsideBlock(let word, let owner):
      "expected \(word) in the braces of \(owner), found it outside of any"
    case .listMark(let mark): "expected a word first on the line, found the mark of a list \(mark)"
    case .titleInOwnTongue(let word, _): "expected another language than the file's, found \(word)"
    case .titleTwice(let word): "expected one title in each language, found a second after \(word)"
    case .titleLacks(let word, _): "expected the title in the file's language right before \(word)"
    case .splitWithoutUnit(let word, _): "expected to what unit the parts are rounded after \(word)"
    case .eachWithoutBrackets(let word): "expected brackets around a list made with \(word)"
    }
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .expected(.declaration, _):
      "begin with a kind and a name, or with a word such as \("rule"), \("test") or \("show")"
    case .expected(.predicate, _):
      """
      after it stand \("known"), \("unknown"), \("empty"), \("met"), \("eligible"), \("open"), \
      \("approximate") or \("fault")
      """
    case .expected(.yesOrNo, _): "before other readings their type stands after the name"
    case .expected, .unopened, .misspelt, .equalInField, .colonInDefinition, .euroBeforeNumber,
      .percentWithoutNumber, .needsParentheses, .foreignQuantity:
      nil
    case .lateClause(_, let order):
      "clauses come in this order: \(alternatives(order, lastJoint: " and "))"
    case .reversedPeriod: "a period names its first end first"
    case .foreignConstant(_, let meant): "write \(meant)"
    case .leftover: "put an operator between the two, or begin a new line"
    case .bareRounded(_, let forms): "write \(alternatives(forms, lastJoint: " or ")) and the unit"
    case .wholeBesideDay: "the ends of a period are two days, two months or two years"
    case .unclosed: "close it where it ends"
    case .tooDeep: "give parts of it a name with \("define") or \("let")"
    case .foreignWord:
      """
      a file is written in one language, named on its first line: \("language english") or \
      \("sprache deutsch")
      """
    case .missingHeader: "or use the words of the language that the file is in"
    case .lateHeader: "move it above everything else"
    case .reservedName: "put the name between backticks, or choose another"
    case .separatorBetweenFields: "fields need nothing between them; take the mark out"
    case .subjectLacks: "a comparison names both of its sides"
    case .causeOfNothingOpen: "what is not open needs nothing more"
    case .chainedComparison: "compare twice and join the two"
    case .mixedConnectives: "put parentheses around what belongs together"
    case .yearAsPeriod: "a year alone is a number"
    case .commaInElement: "put a space after the comma, or separate with \(";")"
    case .mixedSeparators: "use one of them throughout the bracket"
    case .brokenDuration: "use a smaller unit"
    case .numberTooLarge: nil
    case .bareExpression: "outside the REPL an expression stands in a statement"
    case .valueAfterIs: "compare values with \("=")"
    case .roundedUpWithoutSum: "to round a number up, say to what unit"
    case .repeated: "keep one of them"
    case .misplaced: "take it out"
    case .transposed: "turn the two"
    case .habit(_, let meant): "write \(meant)"
    case .needless: "take it out"
    case .outsideBlock(_, let owner): "put it into \(owner)"
    case .listMark: "take it out; a new line is enough"
    case .titleInOwnTongue(let word, isValue: true), .titleLacks(let word, isValue: true):
      "a value called \(word) begins a line of its own"
    case .titleInOwnTongue: "the title before it is in the language of the file"
    case .titleTwice: "keep one of them"
    case .titleLacks: "the title in the other language follows it"
    case .splitWithoutUnit(_, let mend): "write \(mend): the parts then add up to the whole"
    case .eachWithoutBrackets: "what is made of each element is a list, and stands in \("[ ]")"
    case .notAnEntry: "a record is written with its name before the brace"
    }
  }

}

extension SyntaxProblem.Expectation {

  /// What is expected, in English.
  var english: Message {
    switch self {
    case .word(let word): "\(word)"
    case .declaration: "a declaration"
    case .name: "a name"
    case .title: "a text in quotes"
    case .value: "a value"
    case .type: "a type"
    case .number: "a number"
    case .date: "a date"
    case .field: "a field with its type"
    case .fieldOrPart: "a field or a part"
    case .choiceValue: "a value of the choice"
    case .requirement: "a requirement"
    case .partOfFunding: "a part of the funding"
    case .row: "a row of the table"
    case .step: "a step of the test"
    case .citation: "what is cited"
    case .sourceName: "the name of a source"
    case .office: "the office that decides"
    case .yesOrNo: "yes or no"
    case .reading: "the answer to the question"
    case .predicate: "what to ask of the value"
    case .tongue: "the name of a language"
    case .path: "a name"
    case .separator: "a separator or the end of the list"
    case .body: "the body in braces"
    case .entry: "a dated entry"
    case .column: "a column"
    }
  }

}
