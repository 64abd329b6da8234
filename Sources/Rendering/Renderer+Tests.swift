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
          let needs = self.needs(of: failure)
          let subject = self.subject(of: failure)
          return [
            "file": .string(places.source(site.file).name),
            "line": .number(String(places.position(site.start, in: site.file).line)),
            "expected": .string(sourceText(at: site)),
            "found": .string(found(failure, in: result.test)),
            "missing": .strings(missing(needs, subject: subject, .forPrograms)),
            "needs_decision": decisionsJSON(needs),
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
      let needs = self.needs(of: failure)
      lines.append("  \(places.text(of: site)): \(shown(sourceText(at: site)))")
      lines.append("    \(words(.found(found(failure, in: result.test))))")
      lines += block(.missing, missing(needs, subject: subject(of: failure), .forPeople))
      lines += block(.neededDecisions, decisions(needs))
      lines += block(.faults, faults(failure.decision?.faults ?? []))
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

  /// Returns what came in place of what was expected.
  private func found(_ failure: TestResult.Failure, in test: Int32) -> String {
    if let decision = failure.decision { return found(decision, failure.step, in: test) }
    if let actual = failure.operands.first, failure.answer.truth != nil { return line(actual) }
    if failure.answer.isOpen, let actual = failure.operands.first { return line(actual) }
    return line(failure.answer)
  }

  /// Returns the outcome of `decision`, or the status of the requirement that the step names.
  private func found(_ decision: Decision, _ step: Int32, in test: Int32) -> String {
    if case .expectOutcome(let node, _, _) = plan.tests[Int(test)].steps[Int(step)],
      case .requirement(let eligibility, let position, _) = plan[node].operation
    {
      let result = (decision.requirements + decision.warnings).first {
        $0.decision == eligibility && $0.requirement == position
      }
      switch result?.status {
      case .met: return words(.met)
      case .notMet: return words(.notMet)
      case .open: return words(.statusOpen)
      case .fault: return words(.statusFault)
      case nil: return words(.nothing)
      }
    }
    switch decision.outcome {
    case .eligible: return words(.conditionsMet)
    case .notEligible: return words(.conditionsNotMet)
    case .open: return words(.conditionsOpen)
    case .fault: return words(.conditionsFault)
    }
  }

  /// Returns the facts and human decisions that `failure` lacks.
  private func needs(of failure: TestResult.Failure) -> [Need] {
    failure.decision?.needs ?? failure.answer.allNeeds
  }

  /// Returns the name of the facts that `failure` is about.
  private func subject(of failure: TestResult.Failure) -> String {
    failure.decision.map { legend.decisions[Int($0.decision)].subject } ?? ""
  }

}

extension TestResult.Failure {

  /// `true` iff a fault came in place of what was expected.
  fileprivate var isFault: Bool {
    if case .fault = answer { return true }
    return decision?.outcome == .fault
  }

}

// MARK: Coverage

extension Renderer {

  /// What tests went through, and what not.
  private struct Gaps {
    var requirements: [String] = []
    var requirementCount = 0
    var exceptions: [String] = []
    var exceptionCount = 0
  }

  /// Returns what `coverage` went through and what not, as `test --format json` prints it.
  package func json(of coverage: Coverage) -> JSON {
    let gaps = gaps(in: coverage, .forPrograms)
    return [
      "coverage": [
        "requirements": [
          "tested": .number(String(gaps.requirementCount - gaps.requirements.count)),
          "total": .number(String(gaps.requirementCount)),
          "untested": .strings(gaps.requirements),
        ],
        "exceptions": [
          "tested": .number(String(gaps.exceptionCount - gaps.exceptions.count)),
          "total": .number(String(gaps.exceptionCount)),
          "untested": .strings(gaps.exceptions),
        ],
      ]
    ]
  }

  /// Returns what `coverage` went through and what not as people read it.
  package func text(of coverage: Coverage) -> String {
    let gaps = gaps(in: coverage, .forPeople)
    let phrase = Phrase.coverage(
      requirements: gaps.requirementCount - gaps.requirements.count...gaps.requirementCount,
      exceptions: gaps.exceptionCount - gaps.exceptions.count...gaps.exceptionCount)
    let lines = ["\(words(.coverage)): \(words(phrase))"]
    return (lines + block(.untested, gaps.requirements + gaps.exceptions))
      .joined(separator: "\n")
  }

  /// Returns what `coverage` did not go through.
  private func gaps(in coverage: Coverage, _ spelling: Spelling) -> Gaps {
    var gaps = Gaps()
    for (decision, legend) in legend.decisions.enumerated() {
      for (position, requirement) in legend.requirements.enumerated() {
        gaps.requirementCount += 1
        let key = Coverage.Requirement(
          decision: Int32(decision), requirement: Int32(position))
        if coverage.requirements[key]?.isEmpty ?? true {
          let owner = name(legend.declaration.name, spelling)
          gaps.requirements.append("\(owner).\(name(requirement.name, spelling))")
        }
      }
    }
    for (position, exception) in legend.exceptions.enumerated() {
      gaps.exceptionCount += 1
      if !coverage.exceptions.contains(Int32(position)) {
        gaps.exceptions.append(name(exception.name, spelling))
      }
    }
    return gaps
  }

}
