internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Checks rules, tests, statements and what files settle.
  mutating func checkStatements() {
    for place in program.steps.indices { checkStep(at: place) }
    reportTwinBodies(program.rules)
    reportTwinBodies(program.tests)
    checkOtherCitations()
  }

  /// Checks the rule, the test or the statement that is the step at `place`.
  mutating func checkStep(at place: Int) {
    switch program.steps[place] {
    case .rule(let index):
      checkRule(at: Int(index))
      asked.isAnything = true
    case .test(let index): checkTest(at: Int(index))
    case .statement(let reference, _):
      enter(tree: reference.tree)
      if case .statement(let statement) = declaration(reference) { check(statement) }
      program.steps[place] = .statement(reference, context.frame)
    }
  }

  /// Checks the citations of what means nothing by itself.
  private mutating func checkOtherCitations() {
    for tree in program.trees.indices.dropFirst() {
      enter(tree: tree)
      for declaration in syntax.declarations {
        switch declaration {
        case .choice(let choice): checkCitations(choice.attributes.cites)
        case .record(let record): checkCitations(record.attributes.cites)
        case .query(let query): checkCitations(query.attributes.cites)
        case .test(let test): checkCitations(test.attributes.cites)
        case .interpretation(let question): checkCitations(question.cites)
        case .thing(let thing):
          for case .interpretation(let question) in thing.members {
            checkCitations(question.cites)
          }
        case .import, .parameter, .definition, .table, .eligibility, .funding, .settle, .rule,
          .data, .statement:
          continue
        }
      }
    }
  }

  /// Reports rules, or tests, of one name that are in force on one day.
  private mutating func reportTwinBodies(_ bodies: [Body]) {
    var seen: [String: [Body]] = [:]
    for body in bodies {
      let name = body.heading.name.english
      if let first = seen[name]?.first(where: { $0.validity.overlaps(body.validity) }) {
        report(
          .naming(.redeclared(name: name)), at: body.heading.site, related: [first.heading.site])
      }
      seen[name, default: []].append(body)
    }
  }

  /// Checks the rule at `index`.
  private mutating func checkRule(at index: Int) {
    let reference = program.rules[index].declaration
    enter(tree: reference.tree)
    guard case .rule(let rule) = declaration(reference) else { return }
    checkCitations(rule.attributes.cites)
    program.rules[index].validity = validity(of: rule.attributes)
    if let each = rule.each {
      // The element is in the first slot, whatever variables the list has.
      let slot = makeSlot()
      let type = infer(each.list)
      if let type, type.element == nil, type != .nothing {
        report(.notAList(found: describe(type)), at: each.list)
      }
      context.scope.append(.variable(key(of: each.variable), .slot(slot), type?.element))
    }
    require(rule.body, .boolean)
    program.rules[index].frame = context.frame
  }

  /// Checks the test at `index`.
  private mutating func checkTest(at index: Int) {
    let reference = program.tests[index].declaration
    enter(tree: reference.tree)
    guard case .test(let test) = declaration(reference) else { return }
    var namesDate = false
    for (place, step) in test.steps.enumerated() {
      switch step {
      case .given(let name, let value):
        let key = key(of: name)
        if case .question(let question)? = values[context.tongue][key] {
          requireAnswer(value, to: question)
          program.tests[index].givens[place] = .question(question)
          continue
        }
        let type = infer(value)
        let slot = makeSlot()
        program.tests[index].givens[place] = .slot(slot)
        context.scope.append(.variable(key, .slot(slot), type))
      case .expect(let condition, _): require(condition, .boolean)
      case .expectOpen(let subject, let causes, _):
        infer(subject)
        let readsDatedValue = context.readsDatedValue
        for cause in causes { checkCause(cause) }
        context.readsDatedValue = readsDatedValue
      case .expectPossible(let subject, let value, _):
        if let type = infer(subject) { require(value, type) } else { infer(value) }
      case .setAsOf(let date):
        require(date, .date)
        namesDate = true
      case .settle(let settle):
        if let question = question(of: settle) {
          requireAnswer(settle.answer, to: question)
          program.tests[index].givens[place] = .question(question)
        }
      }
    }
    program.tests[index].frame = context.frame
    if context.readsDatedValue && !namesDate { testsWithoutDate.append(index) }
  }

}
