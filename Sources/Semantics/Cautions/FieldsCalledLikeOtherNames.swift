internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds bare names inside `where`, `sorted by` and the like that are read as a field of the
/// element, and are the name of something else as well.
///
/// Why: who reads the condition may think of the other thing. When: the name is also a variable in
/// scope, or something declared at the top of a file other than the list of all things of a kind.
@Sendable func fieldsCalledLikeOtherNames(in survey: Survey) -> [Diagnostic] {
  survey.checker.namesOfTwoThings.map { name, site in
    Diagnostic(.caution(.nameOfTwoThings(name: survey.checker.names[name])), at: site)
  }
}
