internal import Catalogue
package import Evaluation
internal import Planning
package import SourceText
internal import Values
internal import Vocabulary

extension Renderer {

  /// Returns what a test comes to, as `test --format json` prints it.
  package func json(of result: TestResult) -> JSON {
    var places = Places(sources)
    let legend = self.legend.tests[Int(result.test)]
    return [
      "test": .string(legend.declaration.name.english),
      "status": result.passed ? "passed" : "failed",
      "failures": .array(
        result.failures.map { failure in
          let site = legend.steps[Int(failure.step)]
          let needs = self.needs(of: failure, in: result.test)
          let subject = self.subject(of: failure)
          return [
            "file": .string(places.source(site.file).name),
            "line": .number(String(places.position(site.start, in: site.file).line)),
            "expected": .string(sourceText(at: site)),
            "found": .string(found(failure, in: result.test)),
            "missing": .strings(missing(needs, subject: subject, .forPrograms)),
            "needs_decision": decisionsJSON(needs),
            "faults": json(of: faults(of: failure, in: result.test)),
          ]
        }),
    ]
  }

  /// Returns what a test comes to as people read it.
  package func text(of result: TestResult) -> String {
    let legend = self.legend.tests[Int(result.test)]
    if result.passed { return headline(legend.declaration, "✓", .passed, .good) }
    var places = Places(sources)
    var lines = [headline(legend.declaration, "✗", .failed, .error)]
    for failure in result.failures {
      let site = legend.steps[Int(failure.step)]
      let needs = self.needs(of: failure, in: result.test)
      lines.append("  \(places.text(of: site)): \(shown(sourceText(at: site)))")
      lines.append("    \(words(.found(found(failure, in: result.test))))")
      if case .expectPossible = plan.tests[Int(result.test)].steps[Int(failure.step)],
        case .open(let open) = failure.answer
      {
        lines += possibilities(of: open).map { "      \($0)" }
      }
      if let difference = failure.difference {
        lines += block(.neededBesides, self.needs(difference.besides))
        lines += block(.namedInVain, difference.absent.map { text(ofCause: $0) })
      } else {
        lines += block(.missing, missing(needs, subject: subject(of: failure), .forPeople))
        lines += block(.leftUnknown, unknownValues(needs, indent: 4))
        lines += block(.neededDecisions, decisions(needs))
      }
      lines += block(.faults, faults(faults(of: failure, in: result.test)))
    }
    return lines.joined(separator: "\n")
  }

  /// Returns what a test comes to, ready for a report that calls files as `sources` do.
  package func report(of result: TestResult, in sources: [SourceFile]) -> TestReport {
    let legend = self.legend.tests[Int(result.test)]
    // A report is no terminal.
    let plain = Renderer(
      plan: plan, legend: self.legend, sources: sources, tongue: tongue, isColoured: false)
    return TestReport(
      name: legend.declaration.name.english, site: legend.declaration.site,
      failures: result.failures.map { failure in
        let site = legend.steps[Int(failure.step)]
        return TestReport.Failure(
          site: site, expected: sourceText(at: site), found: found(failure, in: result.test),
          isFault: failure.isFault)
      },
      text: plain.text(of: result), json: plain.json(of: result))
  }

  /// Returns `node`, a name of what is needed, as the test has it.
  private func text(ofCause node: PlanNode.ID) -> String {
    shown(sourceText(at: legend.sites[Int(node.rawValue)]))
  }

  /// What a step of a test asks for.
  private enum Asked {

    /// A decision says it all.
    case outcome(Decision)

    /// A requirement.
    case requirement

    /// A value.
    case value

  }

  /// Returns what the step of `test` asks for that `failure` is about.
  private func asked(_ failure: TestResult.Failure, in test: Int32) -> Asked {
    guard let decision = failure.decision,
      let node = plan.tests[Int(test)].steps[Int(failure.step)].outcome
    else { return .value }
    switch plan[node].operation {
    case .outcome: return .outcome(decision)
    case .requirement: return .requirement
    default: return .value
    }
  }

  /// Returns what came in place of what was expected.
  private func found(_ failure: TestResult.Failure, in test: Int32) -> String {
    switch asked(failure, in: test) {
    case .outcome(let decision):
      switch decision.outcome {
      case .eligible: return words(.conditionsMet)
      case .notEligible: return words(.conditionsNotMet)
      case .open: return words(.conditionsOpen)
      case .fault: return words(.conditionsFault)
      }
    case .requirement:
      if let truth = failure.answer.truth { return words(truth ? .met : .notMet) }
      return words(failure.answer.isOpen ? .statusOpen : .statusFault)
    case .value:
      if let actual = failure.operands.first, failure.answer.truth != nil { return line(actual) }
      if failure.answer.isOpen, let actual = failure.operands.first { return line(actual) }
      return line(failure.answer)
    }
  }

  /// Returns the facts and human decisions that what was asked for lacks.
  private func needs(of failure: TestResult.Failure, in test: Int32) -> [Need] {
    switch asked(failure, in: test) {
    case .outcome(let decision): decision.needs
    case .requirement, .value: failure.answer.allNeeds
    }
  }

  /// Returns what must not happen and did where what was asked for was worked out.
  private func faults(of failure: TestResult.Failure, in test: Int32) -> [Fault] {
    switch asked(failure, in: test) {
    case .outcome(let decision): decision.faults
    case .requirement: [failure.answer.fault].compactMap(\.self)
    // It stands in the line above.
    case .value: []
    }
  }

  /// Returns the name of the facts that `failure` is about.
  private func subject(of failure: TestResult.Failure) -> String {
    failure.decision.map { legend.decisions[Int($0.decision)].subject } ?? ""
  }

}

extension PlanTestStep {

  /// The outcome, the status or the value that is expected by its name.
  fileprivate var outcome: PlanNode.ID? {
    switch self {
    case .expectOutcome(let node, _, _), .expectOpen(let node, _): node
    case .given, .answer, .expect, .expectPossible, .setAsOf: nil
    }
  }

}

extension TestResult.Failure {

  /// `true` iff a fault came in place of what was expected.
  fileprivate var isFault: Bool {
    if case .fault = answer { return true }
    return decision?.outcome == .fault
  }

}
