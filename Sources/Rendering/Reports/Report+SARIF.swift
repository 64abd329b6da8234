internal import Catalogue
internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Report {

  /// The report as SARIF 2.1.0 (OASIS): one log with one run.
  ///
  /// Columns count UTF-16 code units, as editors do. Paths are relative to `%SRCROOT%`, of which the
  /// log does not say where it is: a report is the same on every machine.
  var sarif: JSON {
    let findings = findings
    let rules = sarifRules(of: findings)
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver(rules)],
          "translations": translations(of: rules),
          "language": .string(tongue.code),
          "automationDetails": ["id": .string("leit/\(command.rawValue)/")],
          "invocations": [invocation],
          "originalUriBaseIds": [
            Self.root: ["description": ["text": .string(ReportWords.root.text(in: tongue))]]
          ],
          "artifacts": .array(
            files.map { ["location": artifact($0), "roles": ["analysisTarget"]] }),
          "columnKind": "utf16CodeUnits",
          "newlineSequences": ["\r\n", "\n", "\r"],
          "results": results(of: findings, rules),
        ]
      ],
    ]
  }

  /// The name of the folder that paths begin at.
  private static var root: String { "%SRCROOT%" }

  /// Whether everything could be read, and what could not.
  private var invocation: JSON {
    [
      "executionSuccessful": .boolean(unread.isEmpty),
      "toolExecutionNotifications": .array(
        unread.map { problem in
          [
            "descriptor": ["id": .string(problem.code.text)],
            "level": "error",
            "message": [
              "text": .string(visible(Problem.file(problem).message(in: tongue).plainText))
            ],
          ]
        }),
    ]
  }

  /// Returns what is said about each of `findings`, which are of `rules`.
  private func results(of findings: [Finding], _ rules: [SARIFRule]) -> JSON {
    let positions = Dictionary(
      uniqueKeysWithValues: rules.enumerated().map { ($1.help.rule, $0) })
    var places = Places(sources)
    var fingerprints = Fingerprints()
    return .array(
      findings.map { finding in
        let fingerprint = fingerprints.next(
          rule: finding.rule, path: path(of: finding.site.file),
          text: places.surroundings(of: finding.site))
        var members: [JSONMember] = [
          JSONMember(key: "ruleId", value: .string(finding.rule)),
          JSONMember(key: "ruleIndex", value: .number(String(positions[finding.rule] ?? -1))),
          JSONMember(key: "level", value: .string(finding.severity.rawValue)),
          JSONMember(key: "message", value: ["text": .string(finding.text)]),
          JSONMember(key: "locations", value: [location(of: finding.site, &places)]),
          JSONMember(
            key: "partialFingerprints", value: ["leitFinding/v1": .string(fingerprint)]),
        ]
        if !finding.related.isEmpty {
          members.append(
            JSONMember(key: "relatedLocations", value: related(of: finding, &places)))
        }
        if !finding.fixes.isEmpty {
          members.append(
            JSONMember(key: "fixes", value: .array(finding.fixes.map { json(of: $0, &places) })))
        }
        return .object(members)
      })
  }

  /// Returns other places that are of interest to who reads `finding`.
  private func related(of finding: Finding, _ places: inout Places) -> JSON {
    .array(
      finding.related.map { span in
        [
          "message": ["text": .string(Label.seeAlso.text(in: tongue))],
          "physicalLocation": physicalLocation(of: span, &places),
        ]
      })
  }

  /// Returns `fix` as what is to be replaced in each file.
  private func json(of fix: Fix, _ places: inout Places) -> JSON {
    let title = DiagnosticRenderer(sources: sources, tongue: tongue, isColoured: false)
      .title(of: fix)
    var changed: [SourceFile.ID] = []
    for edit in fix.edits where !changed.contains(edit.span.file) { changed.append(edit.span.file) }
    return [
      "description": ["text": .string(title)],
      "artifactChanges": .array(
        changed.map { file in
          [
            "artifactLocation": artifact(file),
            "replacements": .array(
              fix.edits.filter { $0.span.file == file }.map { edit in
                [
                  "deletedRegion": region(of: edit.span, &places),
                  "insertedContent": ["text": .string(edit.text)],
                ]
              }),
          ]
        }),
    ]
  }

  /// Returns where `span` is, as a location.
  private func location(of span: SourceSpan, _ places: inout Places) -> JSON {
    ["physicalLocation": physicalLocation(of: span, &places)]
  }

  /// Returns the file of `span` and its place there.
  private func physicalLocation(of span: SourceSpan, _ places: inout Places) -> JSON {
    ["artifactLocation": artifact(span.file), "region": region(of: span, &places)]
  }

  /// Returns where `file` is.
  private func artifact(_ file: SourceFile.ID) -> JSON {
    let path = path(of: file)
    if path.hasPrefix("/") { return ["uri": .string("file://" + uriPath(path))] }
    return ["uri": .string(uriPath(path)), "uriBaseId": .string(Self.root)]
  }

  /// Returns the ends of `span`.
  private func region(of span: SourceSpan, _ places: inout Places) -> JSON {
    let lines = places.lines(of: span.file)
    let start = lines.exactPosition(at: Int(span.start))
    let end = lines.exactPosition(at: Int(span.end))
    return [
      "startLine": .number(String(start.line + 1)),
      "startColumn": .number(String(start.codeUnit + 1)),
      "endLine": .number(String(end.line + 1)),
      "endColumn": .number(String(end.codeUnit + 1)),
    ]
  }

}
