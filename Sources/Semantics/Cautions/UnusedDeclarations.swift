internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds what is declared and nothing refers to.
///
/// Why: a cap that no formula uses, or a source that nobody cites, was often forgotten where it
/// belongs. When: nothing in the program refers to
/// - a `let`, a `given`, a formal of a definition or a query, or the variable of `for each`, `some`
///   or `every`, in its own place; or
/// - a parameter, a definition, a table, a source, a record, a choice or an interpretation, where its
///   file asks something: it has an eligibility, a funding, a rule, a query or a statement. A file
///   that does not, tested or not, is there for others to use.
///
/// Eligibilities, fundings, queries, tables of cases and things are what is asked for from outside. The compilation
/// leaves out files that were only imported: others may import them, too.
@Sendable func unusedDeclarations(in survey: Survey) -> [Diagnostic] {
  let locals = survey.locals.filter {
    $0.kind != .subject && !survey.usedLocals.contains($0.key)
  }
  let declared = survey.unusedHeadings.filter { survey.asks(inTree: $0.tree) }
  return locals.map {
    survey.unused(survey.spelling(of: $0.name, in: $0.key.tree), at: $0.name.site)
  }
    + declared.map {
      survey.unused($0.name.spelling(in: survey.program.trees[$0.tree].tongue), at: $0.site)
    }
}

extension Survey {

  /// Returns the caution that nothing refers to `name`.
  fileprivate func unused(_ name: String, at site: SourceSpan) -> Diagnostic {
    Diagnostic(.caution(.unused(name: name)), at: site)
  }

  /// `true` iff the file at `tree` asks something itself.
  fileprivate func asks(inTree tree: Int) -> Bool {
    program.trees[tree].declarations.contains { declaration in
      switch declaration {
      case .eligibility, .funding, .rule, .query, .statement: true
      // Values that files share may be tested where they stand.
      case .import, .choice, .record, .thing, .parameter, .definition, .table, .interpretation,
        .settle, .test, .data:
        false
      }
    }
  }

  /// The headings of what authors declare at the top of files and nothing refers to.
  fileprivate var unusedHeadings: [Heading] {
    let definitions = program.definitions.indices.filter {
      let kind = program.definitions[$0].kind
      return !usedDefinitions[$0] && kind != .query && kind != .data
    }
    let questions = program.questions.indices.filter {
      !usedQuestions[$0] && program.questions[$0].kind == .interpretation
        && !questionsInPlace.contains(program.questions[$0].heading.site)
    }
    let sources = program.things.indices.filter {
      let thing = program.things[$0]
      return thing.record == checker.sourceRecord && thing.isNamed && !usedThings[$0]
        && !checker.citedSources.contains(Int32($0))
    }
    let (records, choices) = typesInUse
    return
      (definitions.map { program.definitions[$0].heading }
      + questions.map { program.questions[$0].heading }
      + sources.map { program.things[$0].heading }
      + program.records.indices.filter { !records[$0] }.map { program.records[$0].heading }
      + program.choices.indices.filter { !choices[$0] }.map { program.choices[$0].heading })
      .filter { $0.tree > 0 }
  }

  /// The records and the choices that something refers to or is of, by position.
  private var typesInUse: (records: [Bool], choices: [Bool]) {
    var (records, choices) = (usedRecords, usedChoices)
    func use(_ type: ValueType) {
      switch type {
      case .record(let record): records[Int(record.rawValue)] = true
      case .choice(let choice): choices[Int(choice.rawValue)] = true
      case .list(let element): use(element)
      case .text, .integer, .decimal, .money, .boolean, .date, .period, .duration, .outcome,
        .nothing:
        return
      }
    }
    for record in program.records { record.fields.forEach { use($0.type) } }
    for definition in program.definitions {
      definition.parameters.forEach(use)
      definition.type.map(use)
    }
    for decision in program.decisions { decision.subject.map { use(.record($0)) } }
    for thing in program.things { use(.record(thing.record)) }
    return (records, choices)
  }

}
