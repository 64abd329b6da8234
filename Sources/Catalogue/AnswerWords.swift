/// Words that stand in and around answers: tables, charts, records.
package enum AnswerWords: Hashable, Sendable {

  // MARK: Tables

  /// The number of rows, and of those of which it is open whether they belong to the table.
  case rows(Int, open: Int)

  /// The number of further facts that are missing.
  case moreFacts(Int)

  // MARK: Records

  /// A fact that nobody gave.
  case notOnFile

  // MARK: Days

  /// The day for which an answer holds.
  case asOf(String)

  // MARK: Figures

  /// A figure of which the author says that it is a little less, or a little more.
  case over(String)
  case nearly(String)
  case upTo(String)

  // MARK: Charts

  /// What an indicator is to reach, and what it began with.
  case targetHeading
  case baselineHeading

  // MARK: Pages

  /// So many of so many lines were shown: what a person can do.
  case moreLines(shown: Int, of: Int)

  // MARK: Cases

  /// The headings of decisions about several cases.
  case caseHeading
  case outcomeHeading
  case amountHeading
  case lawHeading
  case reasonHeading

  /// The sum of the amounts of those cases of which the conditions are met.
  case sumOfAmounts(String)

  /// The number of cases with an outcome.
  case cases(Int, outcome: String)

}
