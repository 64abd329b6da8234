internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds goals of which nothing shows whether they are reached.
///
/// Why: such a goal can be neither missed nor met. When: the goal has no indicator, and is no guiding
/// goal of another, whose indicators would be its own. A note: some goals are told in words alone.
@Sendable func goalsWithoutIndicator(in survey: Survey) -> [Diagnostic] {
  let indicators = survey.field("indicators", of: "goal")
  let guiding = survey.field("guiding_goal", of: "goal")
  let goals = survey.things(ofKind: "goal")
  let guides = Set(goals.flatMap { survey.things(in: guiding, ofThing: $0) })
  return goals.compactMap { index in
    let goal = survey.program.things[index]
    guard let indicators, goal.parts[indicators] == nil, goal.fields[indicators] == nil,
      !guides.contains(ThingID(rawValue: Int32(index)))
    else { return nil }
    let problem = CautionProblem.goalWithoutIndicator(
      name: goal.heading.name.english, mend: survey.written(.indicator, in: goal.heading.tree))
    return Diagnostic(.caution(problem), at: goal.heading.site)
  }
}
