internal import Evaluation
internal import Inquiry
internal import Planning
internal import Values
internal import Vocabulary

/// What two versions say, for programs.
extension VersionDifference {

  /// The cases in their order, both answers and what differs between them; the law; the counts.
  package var json: JSON {
    let name = after.renderer.legend.decisions[Int(after.decision)].declaration.name.english
    return [
      "diff": [
        "decision": .string(name), "before": json(of: before), "after": json(of: after),
        "cases": .array(cases.map { json(of: $0.case, $0.findings) }),
        "law": .array(
          law.map { change in
            [
              "name": .string(change.name.english), "title": .optional(change.title),
              "before": .optional(change.before?.plain), "after": .optional(change.after?.plain),
              "cites_before": .strings(change.citesBefore),
              "cites_after": .strings(change.citesAfter),
            ]
          }),
        "summary": [
          "cases": number(cases.count), "different": number(differentCases),
          "same": number(cases.count - differentCases), "rejected": number(rejected),
        ],
      ]
    ]
  }

  /// Returns `count` as it stands in JSON.
  private func number(_ count: Int) -> JSON { .number(String(count)) }

  /// Returns the files and the day of `version`.
  private func json(of version: Version) -> JSON {
    ["files": .strings(version.files), "as_of": .string(version.day.isoText)]
  }

  /// Returns both answers about `one`, and `findings`.
  private func json(of one: Case, _ findings: [VersionFinding]) -> JSON {
    [
      "case": .string(one.name), "different": .boolean(!findings.isEmpty),
      "changes": .array(
        findings.map { finding in
          [
            "subject": .string(finding.subject.rawValue),
            "name": .optional(finding.name?.english), "title": .optional(finding.title),
            "before": .optional(finding.before.plain), "after": .optional(finding.after.plain),
            "cites_before": .strings(finding.before.cites),
            "cites_after": .strings(finding.after.cites),
            "because_before": .strings(finding.before.reasons.map(trimmed)),
            "because_after": .strings(finding.after.reasons.map(trimmed)),
          ]
        }),
      "before": before.renderer.json(of: one.before.decision, case: one.name),
      "after": after.renderer.json(of: one.after.decision, case: one.name),
    ]
  }

  /// Returns `line` without the spaces before it.
  private func trimmed(_ line: String) -> String { String(line.drop { $0 == " " }) }

  /// What differs, a row each.
  package var data: DataTable { Self.data(of: cases.map { ($0.case.name, $0.findings) }) }

  /// Returns what differs about `cases` with names, a row each.
  static func data(of cases: [(name: String, findings: [VersionFinding])]) -> DataTable {
    let rows = cases.flatMap { name, findings in
      findings.map { finding in
        [
          name, finding.subject.rawValue, finding.name?.english ?? "",
          DataTable.harmless(finding.title ?? ""), finding.before.plain ?? "",
          finding.after.plain ?? "", finding.before.cites.joined(separator: "; "),
          finding.after.cites.joined(separator: "; "),
        ]
      }
    }
    let headings = [
      "case", "subject", "name", "title", "before", "after", "cites_before", "cites_after",
    ]
    return DataTable(headings.map { DataTable.Column($0) }, rows)
  }

}
