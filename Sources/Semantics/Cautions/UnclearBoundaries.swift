internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds thresholds at which it is unclear what happens to the very value.
///
/// Why: the case of exactly 50,000 inhabitants is the one that ends in court. When, within one
/// definition, eligibility, funding or table, of one expression or column:
/// - a value is the bound of `<` and of `>` and of nothing else: no side takes it;
/// - a value is the bound of `<=` and of `>=` (or an end of a range) and of nothing else: both take it;
/// - one side ends with a whole number and another begins with the next, where values have decimals:
///   what lies between is on neither; or
/// - something is compared, as greater or less, with a figure written with `about`, `over`, `nearly` or `up to`; or
/// - the title of a requirement or an exception says `between` and a figure, and not whether it counts.
@Sendable func unclearBoundaries(in survey: Survey) -> [Diagnostic] {
  let thresholds = survey.thresholds
  return unclear(thresholds) + survey.approximateThresholds + survey.titlesWithBetween
}

/// What `thresholds` are about.
private struct Group: Hashable {
  let tree: Int
  let declaration: Int
  let subject: Threshold.Subject

  /// Creates an instance for what `threshold` is about.
  init(_ threshold: Threshold) {
    tree = threshold.tree
    declaration = threshold.declaration
    subject = threshold.subject
  }
}

/// Returns the cautions about `thresholds`.
private func unclear(_ thresholds: [Threshold]) -> [Diagnostic] {
  var groups: [Group: [Threshold]] = [:]
  for threshold in thresholds { groups[Group(threshold), default: []].append(threshold) }
  return groups.values.filter { $0.count > 1 }.flatMap { group in
    let values = Dictionary(grouping: group, by: \.figure)
    return values.values.compactMap(conflict) + gaps(in: group, values)
  }
}

/// Returns the caution about `thresholds` of one value, if none or both of two sides take it.
private func conflict(among thresholds: [Threshold]) -> Diagnostic? {
  let boundary: Boundary
  switch Set(thresholds.map(\.side)) {
  case [.below, .above]: boundary = .takenByNone
  case [.upTo, .from]: boundary = .takenByBoth
  default: return nil
  }
  guard let first = thresholds.first,
    let second = thresholds.first(where: { $0.side != first.side })
  else { return nil }
  return Diagnostic(
    .caution(.unclearBoundary(boundary)), at: second.site, related: [first.site])
}

/// Returns the cautions about whole numbers in `thresholds` between which values have no side.
private func gaps(
  in thresholds: [Threshold], _ values: [LiteralSyntax: [Threshold]]
) -> [Diagnostic] {
  var seen: Set<LiteralSyntax> = []
  return thresholds.compactMap { threshold in
    guard threshold.side == .upTo, threshold.type == .decimal || threshold.type == .money,
      let next = threshold.figure.next, seen.insert(next).inserted,
      let other = values[next], other.contains(where: { $0.side == .from })
    else { return nil }
    return Diagnostic(
      .caution(.unclearBoundary(.gapAfter)), at: threshold.site,
      related: other.prefix(1).map(\.site))
  }
}

extension LiteralSyntax {

  /// The next whole number, of a whole number.
  fileprivate var next: LiteralSyntax? {
    switch self {
    case .integer(let value): .integer(value + 1)
    case .money(let value) where value.isInteger: .money(value + 1)
    case .boolean, .decimal, .money, .text, .date, .period, .duration: nil
    }
  }

}

extension Survey {

  /// The cautions about comparisons with figures that are not exact.
  fileprivate var approximateThresholds: [Diagnostic] {
    binaries.compactMap { place in
      guard decides(program.trees[place.tree].declarations[place.declaration]) else { return nil }
      switch expression(place.id, in: place.tree) {
      case .binary(.less, let left, let right), .binary(.lessOrEqual, let left, let right),
        .binary(.greater, let left, let right), .binary(.greaterOrEqual, let left, let right),
        .binary(.through, let left, let right):
        guard let figure = [left, right].first(where: { isApproximate($0, in: place.tree) }) else {
          return nil
        }
        return Diagnostic(
          .caution(.unclearBoundary(.approximate)), at: site(of: figure, in: place.tree))
      default: return nil
      }
    }
  }

  /// The cautions about titles that say `between`.
  fileprivate var titlesWithBetween: [Diagnostic] {
    declarations.flatMap { place -> [Diagnostic] in
      let syntax = place.syntax
      let found: [TitleSyntax?] =
        switch syntax {
        case .eligibility(let eligibility):
          eligibility.requirements.flatMap { [$0.attributes.title] + titles(of: $0.exceptions) }
        case .definition(let definition): titles(of: definition.exceptions)
        case .funding(let funding): titles(of: funding.exceptions)
        case .import, .choice, .record, .thing, .parameter, .table, .interpretation, .settle,
          .rule, .query, .test, .data, .statement:
          []
        }
      return found.compactMap { $0 }
        .compactMap { title in
          ([title.own] + title.twins.map(\.text)).first { saysBetween($0.text) }
        }
        .map { Diagnostic(.caution(.unclearBoundary(.between)), at: $0.site) }
    }
  }

  /// Returns the titles of `exceptions` and of those inside them.
  private func titles(of exceptions: [ExceptionSyntax]) -> [TitleSyntax?] {
    exceptions.flatMap { [$0.attributes.title] + titles(of: $0.exceptions) }
  }

}

/// `true` iff `title` says, in whatever language, that something lies between a figure and another.
private func saysBetween(_ title: String) -> Bool {
  let words = title.split(separator: " ")
  return zip(words, words.dropFirst()).contains { word, next in
    ["between", "zwischen"].contains(word.lowercased())
      && next.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
  }
}
