internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds grants that run while no strategy does.
///
/// Why: either the period of the grant is mistyped, or that of the strategy. When: some strategy's
/// period is written out, and the grant's has a day that is in none of them.
@Sendable func grantsOutsideEveryPeriod(in survey: Survey) -> [Diagnostic] {
  let running = survey.field("period", of: "strategy")
  let periods = survey.things(ofKind: "strategy")
    .compactMap { survey.period(in: running, ofThing: $0) }
    .sorted { $0.start < $1.start }
  guard !periods.isEmpty else { return [] }
  let field = survey.field("period", of: "grant")
  return survey.things(ofKind: "grant").compactMap { index in
    guard let period = survey.period(in: field, ofThing: index),
      let day = firstDay(of: period, outside: periods),
      let site = survey.value(of: field, ofThing: index)
    else { return nil }
    return Diagnostic(
      .caution(.grantOutsidePeriod(day: day)),
      at: survey.site(of: site, in: survey.program.things[index].heading.tree))
  }
}

/// Returns the first day of `period` that is in none of `periods`, which are sorted by their starts.
private func firstDay(of period: Period, outside periods: [Period]) -> Day? {
  var day = period.start
  for other in periods where other.contains(day) {
    guard let next = other.end.adding(days: 1), next <= period.end else { return nil }
    day = next
  }
  return day
}
