internal import Planning
internal import SourceText
internal import Values

extension MutantMaker {

  /// Makes what eligibilities are without one of their requirements, or one of its exceptions, or in
  /// force from another day on; a requirement that is left out comes to `yes`.
  mutating func makeRequirements(yes: PlanNode.ID) {
    for (decision, declared) in plan.decisions.enumerated() {
      let legends = legend.decisions[decision].requirements
      for (position, requirement) in declared.requirements.enumerated() {
        let (whole, index) = (
          Int32(truncatingIfNeeded: decision), Int32(truncatingIfNeeded: position)
        )
        func changed(_ clause: PlanClause, _ validity: Validity? = nil) -> PlanChange {
          .requirement(
            whole, index,
            PlanRequirement(
              isShould: requirement.isShould, validity: validity ?? requirement.validity,
              clause: clause, earlierVersion: requirement.earlierVersion))
        }
        let place = RulePlace.requirement(whole, index)
        let part = RulePart.requirement(whole, index)
        let own = legends[position]
        add(
          .requirement, changed(PlanClause(body: yes, exceptions: []), .always), at: place,
          of: part, own.site)
        for (validity, span, day) in moved(requirement.validity, own.days) {
          addDay(changed(requirement.clause, validity), at: place, of: part, span, day)
        }
        makeExceptions(of: requirement.clause, .requirement(whole, index), part)
      }
    }
  }

  /// Makes what amounts are without one of their exceptions, or with one in force from another day.
  mutating func makeAmounts() {
    for (position, decision) in plan.decisions.enumerated() {
      guard let amount = decision.funding?.amount else { continue }
      let position = Int32(truncatingIfNeeded: position)
      makeExceptions(of: amount, .amount(position), .amount(position))
    }
  }

  /// Makes what definitions are without one of their exceptions, or in force from another day.
  mutating func makeVersions() {
    for (position, definition) in plan.definitions.enumerated() {
      let whole = Int32(truncatingIfNeeded: position)
      for (index, version) in definition.versions.enumerated() {
        let position = Int32(truncatingIfNeeded: index)
        makeExceptions(
          of: version.clause, .version(whole, position), .version(whole, position))
        makeDays(of: definition, whole, index)
      }
    }
  }

  /// Makes `definition`, the one at position `whole`, with its version at `index` in force from or
  /// until another day, and the version before or after it until or from the day that fits.
  private mutating func makeDays(of definition: PlanDefinition, _ whole: Int32, _ index: Int) {
    let versions = definition.versions
    let days = legend.versions[Int(whole)]
    for (validity, span, day) in moved(versions[index].validity, days[index].days) {
      var changed = [PlanVersion(validity: validity, clause: versions[index].clause)]
      var start = index
      let old = versions[index].validity
      if validity.from != old.from, index > 0 {
        let before = versions[index - 1]
        if before.validity.until == old.from?.adding(days: -1) {
          let rest = Validity(
            from: before.validity.from, until: validity.from?.adding(days: -1))
          changed.insert(PlanVersion(validity: rest, clause: before.clause), at: 0)
          start = index - 1
        }
      }
      if validity.until != old.until, index + 1 < versions.count {
        let after = versions[index + 1]
        if after.validity.from == old.until?.adding(days: 1) {
          // Where both days are written, they are moved together, and shown once.
          if days[index + 1].days.from != nil { continue }
          let rest = Validity(
            from: validity.until?.adding(days: 1), until: after.validity.until)
          changed.append(PlanVersion(validity: rest, clause: after.clause))
        }
      }
      addDay(
        .versions(whole, at: Int32(truncatingIfNeeded: start), changed), at: .definition(whole),
        of: .version(whole, Int32(truncatingIfNeeded: index)), span, day)
    }
  }

  /// Makes what tables are without one of their rows.
  mutating func makeRows() {
    for (position, table) in plan.tables.enumerated() {
      let whole = Int32(truncatingIfNeeded: position)
      let sites = legend.rows[position]
      for (index, row) in table.rows.enumerated() {
        let node = row.condition ?? row.result
        guard let part = map.part(of: node) else { continue }
        add(
          .row, .withoutRow(whole, Int32(truncatingIfNeeded: index)), at: .node(node), of: part,
          sites[index])
      }
      if let otherwise = table.otherwise, let part = map.part(of: otherwise),
        sites.count > table.rows.count
      {
        add(
          .row, .otherwise(whole, nil), at: .node(otherwise), of: part, sites[table.rows.count])
      }
    }
  }

  /// Makes `clause`, that of `owner`, without one of its exceptions, however deep, or with one in force
  /// from another day.
  private mutating func makeExceptions(
    of clause: PlanClause, _ owner: PlanClauseOwner, _ part: RulePart
  ) {
    for exception in clause.allExceptions {
      let own = legend.exceptions[Int(exception.id)]
      let place = RulePlace.exception(exception.id)
      add(.exception, .exception(owner, exception.id, nil), at: place, of: part, own.site)
      for (validity, span, day) in moved(exception.validity, own.days) {
        let other = PlanException(
          id: exception.id, validity: validity, condition: exception.condition,
          clause: exception.clause, overrides: exception.overrides)
        addDay(.exception(owner, exception.id, other), at: place, of: part, span, day)
      }
    }
  }

  /// Adds `change`, by which the day written at `span` is `day`.
  private mutating func addDay(
    _ change: PlanChange, at place: RulePlace, of part: RulePart, _ span: SourceSpan, _ day: Day
  ) {
    // The word before the day says what it is.
    let word = tokens.token(before: span.start, in: span.file)
    let shown = word.map { tokens.span(of: $0, in: span.file).extended(toCover: span) } ?? span
    add(.day, change, at: place, of: part, shown, [Edit(span, .value(.date(day)))])
  }

  /// Returns `validity` with either of its days moved by one, as far as `days` says that it is
  /// written; with where it is written, and the other day.
  private func moved(
    _ validity: Validity, _ days: DaysLegend
  ) -> [(validity: Validity, span: SourceSpan, day: Day)] {
    var result: [(validity: Validity, span: SourceSpan, day: Day)] = []
    for step in [1, -1] {
      if let span = days.from, let day = validity.from?.adding(days: step) {
        result.append((Validity(from: day, until: validity.until), span, day))
      }
      if let span = days.until, let day = validity.until?.adding(days: step) {
        result.append((Validity(from: validity.from, until: day), span, day))
      }
    }
    return result.filter { ($0.validity.from ?? .first) <= ($0.validity.until ?? .last) }
  }

}
