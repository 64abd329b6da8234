/// What stands in the summary of a table that was decided.
package enum BatchWords: Hashable, Sendable {

  /// How many cases were decided, ready to read.
  case decided(cases: Int, String)

  /// How many rows could not be read, ready to read.
  case rejected(rows: Int, String)

  /// Nothing was decided.
  case nothing

  /// The sum of the amounts, ready to read.
  case sum(String)

  /// The heading of a column of numbers of cases.
  case cases

  /// The heading of a column of shares of all cases.
  case share

  /// The heading of a column of outcomes.
  case outcome

  /// The heading of a column of requirements that are not met.
  case notMet

  /// The headings of a table of what is missing.
  case missing
  case settledAlone
  case openWithoutIt

  /// The headings of a table of columns: a field, the column that fills it, its type, how many rows do
  /// and do not say something, and the least and the greatest value.
  case field
  case column
  case type
  case filled
  case empty
  case least
  case greatest

  /// The heading of a column of fields of which some rows say nothing.
  case emptyCells

  /// The headings of a table of what is wrong with rows.
  case rows
  case firstLine
  case firstRow
  case reason

  /// What stands before texts that were found.
  case found

  /// A row is longer than any may be.
  case tooLong

  /// What is wrong with what was asked for less: what is not met, what is missing, or both were not
  /// worked out.
  case notAsked(unmet: Bool, needs: Bool)

  /// How many more there are than are shown.
  case more(Int)

}
