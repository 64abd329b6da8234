internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds grants of one centre that pay twice for one thing.
///
/// Why: one notice that two reports name is one grant; two for one purpose would be double funding.
/// When: two grants of a centre have periods that are written out and have days in common, and
/// purposes that are the same text, or neither names one.
@Sendable func overlappingGrants(in survey: Survey) -> [Diagnostic] {
  let grants = survey.field("grants", of: "centre")
  let (period, purpose) = (
    survey.field("period", of: "grant"), survey.field("purpose", of: "grant")
  )
  return survey.things(ofKind: "centre").flatMap { centre in
    let purposes = Dictionary(
      grouping: survey.things(in: grants, ofThing: centre).compactMap {
        survey.funded($0, period, purpose)
      },
      by: \.purpose)
    return purposes.values.flatMap { overlaps(among: $0, in: survey) }
  }
}

/// A grant whose period is written out.
private struct Funded {
  let grant: Int
  let period: Period
  let purpose: String?
}

/// Returns the cautions about `grants`, which are for one purpose.
private func overlaps(among grants: [Funded], in survey: Survey) -> [Diagnostic] {
  let sorted = grants.sorted { $0.period.start < $1.period.start }
  guard var last = sorted.first else { return [] }
  return sorted.dropFirst().compactMap { next in
    // The one that ends last is the one that the next may meet.
    let earlier = last
    if next.period.end > last.period.end { last = next }
    guard next.period.start <= earlier.period.end else { return nil }
    return Diagnostic(
      .caution(
        .grantsOverlap(
          from: next.period.start, to: min(next.period.end, earlier.period.end))),
      at: survey.program.things[next.grant].heading.site,
      related: [survey.program.things[earlier.grant].heading.site])
  }
}

extension Survey {

  /// Returns `grant` with its period, where that is written out; when and what for it is, is said of
  /// the fields at `periodField` and `purposeField`.
  fileprivate func funded(
    _ grant: ThingID, _ periodField: Int32?, _ purposeField: Int32?
  ) -> Funded? {
    let index = Int(grant.rawValue)
    guard let period = period(in: periodField, ofThing: index) else { return nil }
    var purpose: String?
    if let written = value(of: purposeField, ofThing: index) {
      guard
        case .literal(.text(let text)) = ungrouped(written, in: program.things[index].heading.tree)
      else { return nil }
      purpose = text
    }
    return Funded(grant: index, period: period, purpose: purpose)
  }

}
