internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Returns the days on which what has `attributes` is in force.
  mutating func validity(of attributes: AttributesSyntax) -> Validity {
    Validity(
      from: attributes.from.flatMap { constantDay($0) },
      until: attributes.until.flatMap { constantDay($0) })
  }

  /// Returns the days on which each of `entries` holds; gaps and overlaps are reported.
  ///
  /// An entry without an end holds until the next one starts, one without a start from when the one
  /// before ended.
  mutating func validities(of entries: [HistoryEntrySyntax], named name: String) -> [Validity] {
    var validities = entries.map { entry in
      Validity(
        from: entry.from.flatMap { constantDay($0) },
        until: entry.until.flatMap { constantDay($0) })
    }
    let order = validities.indices.sorted { a, b in
      let (first, second) = (validities[a].startKey, validities[b].startKey)
      return first == second ? a < b : first < second
    }
    for (place, index) in order.enumerated() {
      let current = validities[index]
      var (from, until) = (current.from, current.until)
      if from == nil, place > 0 {
        from = validities[order[place - 1]].until?.adding(days: 1)
      }
      if until == nil, place + 1 < order.count {
        // An entry that the next one starts on the same day with is no reversed one.
        until = validities[order[place + 1]].from?.adding(days: -1).map { max($0, from ?? $0) }
      }
      validities[index] = Validity(from: from, until: until)
    }
    let dated = order.map { (validity: validities[$0], site: entries[$0].site) }
    reportGaps(in: dated, named: name)
    return validities
  }

  /// Reports what is reversed, left out, or covered twice by `versions`, sorted by their starts.
  mutating func reportGaps(
    in versions: [(validity: Validity, site: SourceSpan)], named name: String
  ) {
    for version in versions {
      if let from = version.validity.from, let until = version.validity.until, until < from {
        report(.declaration(.versionReversed(name: name)), at: version.site)
        return
      }
    }
    for (before, after) in zip(versions, versions.dropFirst()) {
      guard let end = before.validity.until, let start = after.validity.from else {
        report(
          .declaration(
            .versionOverlap(
              name: name, from: after.validity.from ?? before.validity.from ?? Day.first,
              to: after.validity.until)),
          at: after.site, related: [before.site])
        continue
      }
      if start <= end {
        let last = min(end, after.validity.until ?? end)
        report(
          .declaration(.versionOverlap(name: name, from: start, to: last)), at: after.site,
          related: [before.site])
      } else if let next = end.adding(days: 1), next < start, let last = start.adding(days: -1) {
        report(
          .declaration(.versionGap(name: name, from: next, to: last)), at: after.site,
          related: [before.site])
      }
    }
  }

  /// Returns the day that the expression `id` writes out, if it does; else says so.
  mutating func constantDay(_ id: ExpressionSyntax.ID) -> Day? {
    if let day = writtenDay(id) {
      program.annotations[context.tree].days[id.offset] = day
      return day
    }
    if case .missing = expression(id) { return nil }
    report(.dateNotConstant(mend: written(.day)), at: id)
    return nil
  }

  /// Returns the day that the expression `id` writes out.
  func writtenDay(_ id: ExpressionSyntax.ID) -> Day? { writtenDay(id, in: context.tree) }

  /// Returns the day that the expression `id` of the file at `tree` writes out.
  func writtenDay(_ id: ExpressionSyntax.ID, in tree: Int) -> Day? {
    switch program.trees[tree].expressions[id] {
    case .literal(.date(let day)): day
    case .group(let inner): writtenDay(inner, in: tree)
    case .unary(.startOf, let period): writtenPeriod(period, in: tree)?.start
    case .unary(.endOf, let period): writtenPeriod(period, in: tree)?.end
    case .call(let callee, let arguments): writtenDay(callee, arguments, in: tree)
    default: nil
    }
  }

  /// Returns the period that the expression `id` of the file at `tree` writes out.
  func writtenPeriod(_ id: ExpressionSyntax.ID, in tree: Int) -> Period? {
    let syntax = program.trees[tree]
    switch syntax.expressions[id] {
    case .literal(.period(let period)): return period
    case .group(let inner): return writtenPeriod(inner, in: tree)
    case .binary(.to, let start, let end):
      guard let first = writtenDay(start, in: tree), let last = writtenDay(end, in: tree) else {
        return nil
      }
      return Period(start: first, end: last)
    case .binary(.starting, let span, let start):
      guard let first = writtenDay(start, in: tree),
        case .literal(.duration(let span)) = ungrouped(span, in: tree)
      else { return nil }
      return Period(start: first, lasting: span)
    case .call(let callee, let arguments):
      guard let argument = arguments.first else { return nil }
      switch function(callee, in: tree) {
      case .yearPeriod?:
        return writtenNumber(argument, in: tree).flatMap { Period.year($0) }
      case .monthPeriod?:
        return writtenDay(argument, in: tree).flatMap { .month(year: $0.year, month: $0.month) }
      case .date?, .least?, .greatest?, nil: return nil
      }
    default: return nil
    }
  }

  /// Returns the day that the call of `callee` in the file at `tree` writes out.
  private func writtenDay(
    _ callee: ExpressionSyntax.ID, _ arguments: [ExpressionSyntax.ID], in tree: Int
  ) -> Day? {
    let parts = arguments.compactMap { writtenNumber($0, in: tree) }
    guard function(callee, in: tree) == .date, arguments.count == 3, parts.count == 3 else {
      return nil
    }
    return Day(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Returns the function of the language that the expression `callee` of the file at `tree` names.
  private func function(_ callee: ExpressionSyntax.ID, in tree: Int) -> BuiltinFunction? {
    guard case .name(let symbol) = program.trees[tree].expressions[callee] else { return nil }
    let key = keys[tree][Int(symbol.rawValue)]
    if case .definition? = values[program.trees[tree].tongue][key] { return nil }
    return builtins[program.trees[tree].tongue][key]
  }

  /// Returns the whole number that the expression `id` of the file at `tree` writes out.
  private func writtenNumber(_ id: ExpressionSyntax.ID, in tree: Int) -> Int? {
    guard case .literal(.integer(let number)) = ungrouped(id, in: tree) else { return nil }
    return number.intValue
  }

}

extension Validity {

  /// What versions are sorted by: one that starts at the beginning of time by its end.
  fileprivate var startKey: Int64 {
    if let from { return Int64(from.rawValue) * 2 + 1 }
    return until.map { Int64($0.rawValue) * 2 } ?? Int64.min
  }

}
