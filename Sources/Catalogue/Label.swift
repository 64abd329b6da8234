/// Words that stand around what is shown: headings, marks, names of outcomes.
package enum Label: Hashable, Sendable, CaseIterable {

  // MARK: Problems

  case error
  case warning
  case note
  case help

  /// Above text that is of interest, too.
  case seeAlso

  /// Above the text as it would be mended.
  case mended

  // MARK: Values

  case yes
  case no

  /// A value that is not known yet.
  case open

  /// A value that there is not, as something went wrong.
  case fault

  /// A list without elements.
  case nothing

  /// Above rows of which it is open whether they belong to the table.
  case openRows

  // MARK: Outcomes

  case conditionsMet
  case conditionsNotMet
  case conditionsOpen
  case conditionsFault

  case met
  case notMet
  case statusOpen
  case statusFault

  // MARK: Parts of a decision

  case amount
  case missing

  /// Above the values of the law that the files leave unknown: no fact of a case helps.
  case leftUnknown
  case neededDecisions

  /// What is needed and a test does not name, and what it names and is not needed.
  case neededBesides
  case namedInVain
  case alternatives
  case warnings
  case notes
  case obligations
  case faults

  /// The date of the law is a fact that is not known.
  case lawAsOfUnknownDate

  // MARK: Rules and tests

  case ruleHolds
  case ruleBroken
  case ruleOpen
  case ruleFault
  case passed
  case failed

  // MARK: Joints

  /// Between two conditions that hold together.
  case and

  // MARK: Mends

  case remove

  // MARK: Lists

  /// Above the values that something had, by their days.
  case history

  /// Above the elements that break a rule.
  case failing

}
