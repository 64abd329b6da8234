internal import Catalogue
internal import Evaluation
package import Inquiry
internal import Planning
internal import Values
internal import Vocabulary

/// What one of two versions of the files says.
extension Renderer {

  /// Returns `words` in the language of answers.
  func words(_ words: VersionWords) -> String { style.text(words.message(in: tongue)) }

  /// Returns what `finding` is about.
  func name(of finding: VersionFinding) -> String {
    switch finding.subject {
    case .outcome: words(DifferenceWords.outcome)
    case .amount: words(DifferenceWords.sum)
    case .missing: words(VersionWords.missingFacts)
    case .requirement, .obligation: finding.name.map { name($0, .forPeople) } ?? ""
    }
  }

  /// Returns what `side` says.
  func text(_ side: VersionFinding.Side) -> String {
    side.text ?? words(VersionWords.notInVersion)
  }

  /// Returns what differs about `cases` with names in Markdown; `nil` where nothing does.
  func markdown(of cases: [(name: String, findings: [VersionFinding])]) -> String? {
    let rows = cases.flatMap { name, findings in
      findings.map { finding in
        [
          name, self.name(of: finding), text(finding.before), text(finding.after),
          finding.title ?? "", finding.cites.joined(separator: "; "),
        ]
      }
    }
    if rows.isEmpty { return nil }
    let headings = [
      words(AnswerWords.caseHeading), "", words(VersionWords.before), words(VersionWords.after),
      words(ComparisonWords.title), "",
    ]
    return DataTable(headings.map { DataTable.Column($0) }, rows).markdown
  }

  /// Returns what is different about each of `pairs`, what a decision says on two days.
  private func findings(
    in pairs: [Difference.DecisionPair]
  ) -> [(name: String, findings: [VersionFinding])] {
    pairs.map { pair in
      let sayings = [pair.before, pair.after].map {
        VersionSayings(renderer: self, answer: VersionAnswer(decision: $0))
      }
      return (pair.name ?? name(ofCase: pair.facts), Rendering.findings(sayings[0], sayings[1]))
    }
  }

  /// Returns `difference` as rows: of decisions one for each thing that is not said alike.
  package func data(of difference: Difference, in request: Request) -> DataTable {
    guard case .decisions(let pairs) = difference.answers else {
      return DataTable(linesOf: text(of: difference, in: request))
    }
    return VersionDifference.data(of: findings(in: pairs))
  }

  /// Returns `difference`, of what `request` asks, in Markdown.
  package func markdown(of difference: Difference, in request: Request) -> String {
    guard case .decisions(let pairs) = difference.answers,
      let table = markdown(of: findings(in: pairs))
    else { return DataTable.markdown(linesOf: text(of: difference, in: request)) }
    let days = words(
      .comparedDays(numbers.text(difference.days.before), numbers.text(difference.days.after)))
    let heading = "\(self.heading(of: request)): \(days)"
    return "**\(DataTable.markdownText(heading))**\n\n\(table)"
  }

  /// Returns why a part of `decision` is what it is, without what the part is called.
  func lines(of reason: Reason?, _ decision: Decision) -> [String] {
    guard let reason else { return [] }
    var outline = Outline(columns: nil)
    explaining(decision).addChildren(of: reason, depth: 0, isMarked: false, to: &outline)
    return outline.lines
  }

}
