internal import Evaluation
internal import Planning
internal import Values

extension MutantMaker {

  /// `true` iff what is written around `node` comes to the same value where `node` computes
  /// `operation`, whatever the case is: a Saturday and the Sunday after it have one next working day.
  mutating func isSame(_ node: PlanNode.ID, _ operation: PlanOperation) -> Bool {
    var whole = node
    // A sum of many spans is taken for one that may differ.
    for depth in 1...Self.mostDepth {
      guard let parent = map.parent(of: whole), isClosed(parent, depth: depth) else { break }
      whole = parent
    }
    if whole == node { return false }
    let old = values(of: whole)
    let undo = scratch.make(.operation(node, operation))
    let new = values(of: whole)
    _ = scratch.make(undo)
    return old == new
  }

  /// The most operations around a value that are looked at.
  private static let mostDepth = 6

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

  /// `true` iff `node` is made of nothing but values written out, at most `depth` operations deep.
  private func isClosed(_ node: PlanNode.ID, depth: Int) -> Bool {
    switch plan[node].operation {
    case .constant: true
    case .nextWorkingDay(let day), .endOf(let day), .startOf(let day), .yearPeriod(let day),
      .monthPeriod(let day), .yearOf(let day), .monthOf(let day), .weekdayOf(let day):
      depth > 0 && isClosed(day, depth: depth - 1)
    case .addDuration(let day, let span, roundsUp: _),
      .subtractDuration(let day, let span, roundsUp: _), .period(let day, let span),
      .periodLasting(let day, let span), .monthInYear(let day, let span),
      .dayInMonth(let day, let span):
      depth > 0 && isClosed(day, depth: depth - 1) && isClosed(span, depth: depth - 1)
    default: false
    }
  }

}
