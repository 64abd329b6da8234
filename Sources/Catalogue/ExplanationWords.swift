/// Words that stand around an explanation.
package enum ExplanationWords: Hashable, Sendable {

  /// Above why it is a problem.
  case reason

  /// Above the example that has the problem.
  case failing

  /// Above the example that has it no more.
  case mended

  /// Where the language says how it is: a heading in grammar.md.
  case clause(String)

  /// Beside the name of a file that is in UTF-16.
  case wide(name: String)

  /// Above the codes of a family.
  case family(ProblemFamily)

}
