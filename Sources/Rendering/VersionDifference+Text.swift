internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Vocabulary

/// What two versions say, for people.
extension VersionDifference {

  /// What writes what is not of one version alone.
  private var renderer: Renderer { after.renderer }

  /// The cases whose answers differ, with the reasons, then what changed in the law.
  package var text: String {
    let declaration = renderer.legend.decisions[Int(after.decision)].declaration
    var outline = Outline(columns: renderer.page.width)
    outline.add(
      renderer.style.paint(
        renderer.words(
          .compared(
            renderer.name(declaration.name, .forPeople),
            title: renderer.title(of: declaration).map(visible),
            before.words, after.words)), .heading), depth: 0)
    for (one, findings) in cases where !findings.isEmpty {
      outline.add(
        renderer.style.paint(renderer.words(.caseNamed(visible(one.name))), .heading), depth: 1)
      for finding in findings { add(finding, to: &outline) }
    }
    let law = law
    if !law.isEmpty {
      outline.add(
        renderer.style.paint(renderer.words(DifferenceWords.law) + ":", .heading), depth: 1)
      for change in law {
        let name = renderer.name(change.name, .forPeople)
        let title = change.title.map { "  \(visible($0))" } ?? ""
        outline.add("\(name): \(values(of: change))\(title)\(marked(change.citesAfter))", depth: 2)
      }
    }
    if let remark { outline.add(remark, depth: 1) }
    outline.add(
      renderer.words(.summary(cases: cases.count, different: differentCases)), depth: 1)
    return outline.lines.joined(separator: "\n")
  }

  /// That the text says which law applies, where a day was asked for.
  private var remark: String? {
    let decisions = cases.flatMap { [$0.case.before.decision, $0.case.after.decision] }
    let fixed = decisions.filter { $0.overriddenAsOf != nil }
    guard let first = fixed.first else { return nil }
    if fixed.allSatisfy({ $0.asOf == first.asOf }) {
      return renderer.words(
        DifferenceWords.dateIsFixed(first.asOf.map { renderer.numbers.text($0) }))
    }
    return renderer.words(VersionWords.datesAreFixed)
  }

  /// Adds `finding` to `outline`, and why either version says so.
  private func add(_ finding: VersionFinding, to outline: inout Outline) {
    let title = finding.title.map { "  \(visible($0))" } ?? ""
    outline.add(
      "\(renderer.name(of: finding)): \(renderer.text(finding.before)) → "
        + "\(renderer.text(finding.after))\(title)"
        + marked(finding.cites), depth: 2)
    for (label, side) in [(VersionWords.before, finding.before), (.after, finding.after)]
    where !side.reasons.isEmpty {
      outline.add(renderer.style.paint(renderer.words(label) + ":", .faint), depth: 3)
      for line in side.reasons { outline.add(line, depth: 4) }
    }
  }

  /// Returns what `change` was and is.
  func values(of change: LawChange) -> String {
    guard let before = change.before, let after = change.after else {
      return renderer.words(VersionWords.otherText)
    }
    return "\(before.text) → \(after.text)"
  }

  /// Returns `cites` as they stand at the end of a line.
  private func marked(_ cites: [String]) -> String {
    cites.isEmpty
      ? ""
      : "  " + renderer.style.paint(renderer.words(Phrase.cites(cites.map(visible))), .faint)
  }

  // MARK: Markdown

  /// The same in Markdown: a table of what differs, one of the law.
  package var markdown: String {
    let declaration = renderer.legend.decisions[Int(after.decision)].declaration
    let heading = renderer.words(
      .compared(
        renderer.name(declaration.name, .forPeople),
        title: renderer.title(of: declaration).map(visible),
        before.words, after.words))
    var parts = ["**\(DataTable.markdownText(heading))**"]
    if let table = renderer.markdown(of: cases.map { ($0.case.name, $0.findings) }) {
      parts.append(table)
    }
    let law = law
    if !law.isEmpty {
      parts.append("**\(DataTable.markdownText(renderer.words(DifferenceWords.law)))**")
      let rows = law.map { change in
        [
          renderer.name(change.name, .forPeople), values(of: change), change.title ?? "",
          change.citesAfter.joined(separator: "; "),
        ]
      }
      parts.append(
        DataTable(
          ["", "", renderer.words(ComparisonWords.title), ""].map { DataTable.Column($0) }, rows
        )
        .markdown)
    }
    if let remark { parts.append(DataTable.markdownText(remark)) }
    parts.append(renderer.words(.summary(cases: cases.count, different: differentCases)))
    return parts.joined(separator: "\n\n")
  }

}
