internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds where `is known`, `is unknown` or `otherwise` reaches a requirement or an amount.
///
/// Why: they look at the state of the file, so that a fact which comes later can turn an answer that
/// was definite. When: an eligibility or a funding uses them, itself or through definitions. A note.
@Sendable func consultationsOfTheFile(in survey: Survey) -> [Diagnostic] {
  let checker = survey.checker
  if checker.consultations.isEmpty { return [] }
  var reached: Set<Int> = []
  var open = Array(survey.program.definitions.count..<checker.dependencies.count)
  while let node = open.popLast() {
    if reached.insert(node).inserted { open += checker.dependencies[node] }
  }
  return reached.sorted().flatMap { node in
    (checker.consultations[node] ?? []).map { Diagnostic(.caution(.consultsFile), at: $0) }
  }
}
