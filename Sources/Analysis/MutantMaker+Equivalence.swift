internal import Evaluation
internal import Planning
internal import Values

extension MutantMaker {

  /// `true` iff what is written around `node` comes to the same value where `node` computes
  /// `operation`, whatever the case is: a Saturday and the Sunday after it have one next working day.
  mutating func isSame(_ node: PlanNode.ID, _ operation: PlanOperation) -> Bool {
    var whole = node
    while let parent = map.parent(of: whole), isClosed(parent) { whole = parent }
    if whole == node { return false }
    let old = values(of: whole)
    let undo = scratch.make(.operation(node, operation))
    let new = values(of: whole)
    _ = scratch.make(undo)
    return old == new
  }

  /// Returns what `node` comes to by each of the calendars that the program goes by.
  private func values(of node: PlanNode.ID) -> [Answer] {
    scratch.byEachCalendar.map { plan in
      var evaluator = Evaluator(plan, asOf: .first)
      evaluator.recordsSteps = false
      let answer = evaluator.answer(to: node, in: PlanFrame(slotCount: 0, locals: []))
      // Where a fault happened is no part of it.
      return answer.fault == nil ? answer : .truth(false)
    }
  }

  /// `true` iff `node` is made of nothing but values written out.
  private func isClosed(_ node: PlanNode.ID) -> Bool {
    switch plan[node].operation {
    case .constant: true
    case .nextWorkingDay(let day), .endOf(let day), .startOf(let day), .yearPeriod(let day),
      .yearOf(let day):
      isClosed(day)
    case .addDuration(let day, let span, roundsUp: _),
      .subtractDuration(let day, let span, roundsUp: _), .period(let day, let span):
      isClosed(day) && isClosed(span)
    default: false
    }
  }

}
