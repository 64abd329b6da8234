extension PlanOperation {

  /// The nodes that `self` computes from, in the order of the text.
  package var operands: [PlanNode.ID] {
    switch self {
    case .constant, .unknown, .slot, .local, .things, .data, .question, .writing: []
    case .field(let node, _), .fieldDate(let node, _), .title(let node), .not(let node),
      .isKnown(let node), .isEmpty(let node), .negate(let node), .yearPeriod(let node),
      .monthPeriod(let node), .yearOf(let node), .monthOf(let node), .weekdayOf(let node),
      .startOf(let node), .endOf(let node), .daysOf(let node),
      .monthsOf(let node), .startedMonthsOf(let node), .nextWorkingDay(let node),
      .outcome(_, let node), .requirement(_, _, let node), .amount(_, let node),
      .isEligible(let node), .isOpen(let node), .isApproximate(let node),
      .isFault(let node), .aggregate(_, let node), .first(let node), .last(let node):
      [node]
    case .record(_, let nodes): nodes.compactMap { $0 }
    case .list(let nodes), .and(let nodes), .or(let nodes), .least(let nodes),
      .greatest(let nodes), .call(_, let nodes), .table(_, let nodes):
      nodes
    case .atLeast(let first, let nodes): [first] + nodes
    case .some(let first, _, let second), .every(let first, _, let second),
      .compare(_, let first, let second), .member(let first, let second),
      .coversDate(let first, let second), .coversPeriod(let first, let second),
      .overlaps(let first, let second), .otherwise(let first, let second),
      .add(let first, let second), .subtract(let first, let second),
      .multiply(let first, let second), .divide(let first, let second),
      .round(_, let first, to: let second), .addDuration(let first, let second, roundsUp: _),
      .subtractDuration(let first, let second, roundsUp: _),
      .addDurations(let first, let second), .subtractDurations(let first, let second),
      .multiplyDuration(let first, let second), .daysBetween(let first, let second),
      .period(let first, let second), .periodLasting(let first, let second),
      .monthInYear(let first, let second), .dayInMonth(let first, let second),
      .asOf(let first, let second),
      .filter(let first, _, let second), .map(let first, _, let second),
      .element(let first, of: let second):
      [first, second]
    case .between(let first, let second, let third),
      .splitEvenly(_, let first, into: let second, to: let third),
      .splitByShares(_, let first, by: let second, to: let third),
      .conditional(let first, let second, let third):
      [first, second, third]
    case .view(let list, let view):
      [list] + view.groups + view.sort.map(\.key) + view.columns
    }
  }

}
