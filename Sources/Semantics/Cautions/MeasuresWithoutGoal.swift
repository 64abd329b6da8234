internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds measures that belong to no goal.
///
/// Why: a measure is a means, and what it is for stays untold. When: the measure stands in the braces
/// of no goal, no goal names it among its `measures`, and the program declares a goal at all.
@Sendable func measuresWithoutGoal(in survey: Survey) -> [Diagnostic] {
  let measures = survey.field("measures", of: "goal")
  let goals = survey.things(ofKind: "goal")
  guard !goals.isEmpty else { return [] }
  let served = Set(goals.flatMap { survey.things(in: measures, ofThing: $0) })
  return survey.things(ofKind: "measure").compactMap { index in
    guard !served.contains(ThingID(rawValue: Int32(index))) else { return nil }
    let heading = survey.program.things[index].heading
    return Diagnostic(
      .caution(.measureWithoutGoal(name: heading.name.english)), at: heading.site)
  }
}
