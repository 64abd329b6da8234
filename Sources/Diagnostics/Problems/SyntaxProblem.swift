/// A way in which the text cannot be read.
///
/// Words of the grammar are spelled here as the file spells them.
package enum SyntaxProblem: Hashable, Sendable {

  /// Something else stands where the grammar asks for `expected`.
  case expected(Expectation, found: Found)

  /// A bracket is opened and never closed.
  case unclosed(String)

  /// A bracket is closed that was never opened.
  case unopened(String)

  /// Brackets, conditions or blocks stand in each other too deeply.
  case tooDeep

  /// A declaration begins with a word that is almost a word of the grammar.
  case misspelt(String, meant: String)

  /// A word of the grammar in another language than the file's.
  case foreignWord(String, meant: String)

  /// A file is written in a language that its first line does not name; `header` is that line.
  case missingHeader(header: String)

  /// The language is named after something else.
  case lateHeader

  /// A word that is reserved stands where a name must.
  case reservedName(String)

  /// `field = value` for `field: value`.
  case equalInField

  /// `let name: value` for `let name = value`.
  case colonInDefinition

  /// `,` or `;` between fields, which nothing separates.
  case separatorBetweenFields(String)

  /// `a < b < c`
  case chainedComparison

  /// `and` next to `or` without parentheses: a warning. Both words as the file spells them.
  case mixedConnectives(and: String, or: String)

  /// `€ 600` for `600 €`.
  case euroBeforeNumber

  /// A year stands where a period must; `meant` is the period.
  case yearAsPeriod(year: String, meant: String)

  /// A number whose comma touches digits, as an element of a list: one element, or two?
  case commaInElement(String)

  /// `,` and `;` both separate in one bracket.
  case mixedSeparators

  /// `1.5 years`: a duration has whole units.
  case brokenDuration

  /// A duration, or a number of a million, that is too large.
  case numberTooLarge

  /// An expression stands in a file where a statement must; `show` as the file spells it.
  case bareExpression(show: String)

  /// `x is 3` for `x = 3`.
  case valueAfterIs

  /// `rounded up` after something that is no date plus or minus a duration.
  case roundedUpWithoutSum(String)

  /// An operator follows a weaker one, and would apply to its result.
  case needsParentheses(String)

  /// A clause stands after one that it must come before.
  ///
  /// `order` are the words of all of them in their order.
  case lateClause(String, order: [String])

  /// The same thing is said twice.
  case repeated(String)

  /// A word that nothing of this kind takes.
  case misplaced(String)

  /// `%` after something that is no number.
  case percentWithoutNumber

  /// Something stands in braces where an entry of a history or of observations must.
  case notAnEntry

  /// Years or months whose last is before their first.
  case reversedPeriod(start: String, end: String)

  /// An amount or a percentage that is written as elsewhere: `5 Tsd. Euro`, `50 percent`.
  case foreignQuantity(String, meant: String)

  /// A value by the name that it has elsewhere: `true`, `null`.
  case foreignConstant(String, meant: String)

  /// Something stands after an expression that cannot follow it.
  case leftover(String)

  /// `rounded` without how, or to what; `forms` are the ways to round.
  case bareRounded(String, forms: [String])

  /// A month or a year stands beside a day as the other end of a period; `meant` is the day.
  case wholeBesideDay(String, meant: String)

  /// Two words or marks stand the wrong way round.
  case transposed(String, meant: String)

  /// Words or marks of other languages, and what stands for them here.
  case habit(String, meant: String)

  /// Words or marks of other languages for which nothing stands here.
  case needless(String)

  /// A mark of a list stands before something: `•`, `1.`.
  case listMark(String)

  /// A word that stands only in the braces of `owner` begins a declaration.
  case outsideBlock(String, owner: String)

  /// What is compared is not said again before a second comparison with it.
  case subjectLacks(subject: String, before: String)

  /// `for each` makes a list without brackets around it; the words as the file spells them.
  case eachWithoutBrackets(String)

  /// A test names what is needed by something of which it does not say that it is open; `mend` are the
  /// words that do.
  case causeOfNothingOpen(String, mend: String)

  /// Something is split and it is not said to what unit the parts are rounded; `mend` says it.
  case splitWithoutUnit(String, mend: String)

  /// A title stands behind the word that names the language of the file, as that in another language.
  ///
  /// `isValue` iff it is that of a value of a choice: another value may be called like the language.
  case titleInOwnTongue(String, isValue: Bool)

  /// A title has a second twin in the language that the word names.
  case titleTwice(String)

  /// Before the word that names the language of a title stands no title in the file's own.
  case titleLacks(before: String, isValue: Bool)

  /// The code under which people look `self` up.
  package var code: ProblemCode {
    switch self {
    case .expected: ProblemCode("S01")
    case .unclosed: ProblemCode("S02")
    case .unopened: ProblemCode("S03")
    case .tooDeep: ProblemCode("S04")
    case .misspelt: ProblemCode("S05")
    case .foreignWord: ProblemCode("S06")
    case .missingHeader: ProblemCode("S07")
    case .lateHeader: ProblemCode("S08")
    case .reservedName: ProblemCode("S09")
    case .equalInField: ProblemCode("S10")
    case .colonInDefinition: ProblemCode("S11")
    case .separatorBetweenFields: ProblemCode("S12")
    case .chainedComparison: ProblemCode("S13")
    case .mixedConnectives: ProblemCode("S14")
    case .euroBeforeNumber: ProblemCode("S15")
    case .yearAsPeriod: ProblemCode("S16")
    case .commaInElement: ProblemCode("S17")
    case .mixedSeparators: ProblemCode("S18")
    case .brokenDuration: ProblemCode("S19")
    case .numberTooLarge: ProblemCode("S20")
    case .bareExpression: ProblemCode("S21")
    case .valueAfterIs: ProblemCode("S22")
    case .roundedUpWithoutSum: ProblemCode("S23")
    case .needsParentheses: ProblemCode("S24")
    case .lateClause: ProblemCode("S25")
    case .repeated: ProblemCode("S26")
    case .misplaced: ProblemCode("S27")
    case .percentWithoutNumber: ProblemCode("S28")
    case .notAnEntry: ProblemCode("S29")
    case .reversedPeriod: ProblemCode("S30")
    case .foreignQuantity: ProblemCode("S31")
    case .foreignConstant: ProblemCode("S32")
    case .leftover: ProblemCode("S33")
    case .bareRounded: ProblemCode("S34")
    case .wholeBesideDay: ProblemCode("S35")
    case .transposed: ProblemCode("S36")
    case .habit: ProblemCode("S37")
    case .needless: ProblemCode("S38")
    case .listMark: ProblemCode("S39")
    case .outsideBlock: ProblemCode("S40")
    case .subjectLacks: ProblemCode("S41")
    case .eachWithoutBrackets: ProblemCode("S42")
    case .causeOfNothingOpen: ProblemCode("S43")
    case .splitWithoutUnit: ProblemCode("S44")
    case .titleInOwnTongue: ProblemCode("S45")
    case .titleTwice: ProblemCode("S46")
    case .titleLacks: ProblemCode("S47")
    }
  }

  /// How grave `self` is.
  package var severity: Severity {
    if case .mixedConnectives = self { .warning } else { .error }
  }

}

extension SyntaxProblem {

  /// What the grammar asks for.
  package enum Expectation: Hashable, Sendable {

    /// A word of the grammar or a mark, as the file spells it.
    case word(String)

    /// A declaration or a statement.
    case declaration

    case name
    case title
    case value
    case type
    case number
    case date
    case field
    case fieldOrPart
    case choiceValue
    case requirement
    case partOfFunding
    case row
    case step
    case citation
    case sourceName
    case office
    case yesOrNo
    case reading
    case predicate
    case tongue
    case path
    case separator
    case body
    case entry
    case column
  }

  /// What stands there instead.
  package enum Found: Hashable, Sendable {

    /// The end of the file.
    case end

    /// A token, as it is written; a long one is cut.
    case token(String)
  }

}
