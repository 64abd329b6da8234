internal import Catalogue
internal import Diagnostics
internal import SourceText

extension Report {

  /// The report as GitLab shows it beside a merge request: the list of a code quality report.
  var codeQuality: JSON {
    var places = Places(sources)
    var fingerprints = Fingerprints()
    let unread = unread.map { problem in
      entry(
        Problem.file(problem).message(in: tongue).plainText, problem.code.text, .error,
        fingerprints.next(rule: problem.code.text, path: problem.path ?? "", text: ""),
        path: problem.path ?? ".", lines: 1...1)
    }
    let found = findings.map { finding in
      let site = finding.site
      let first = places.position(site.start, in: site.file).line
      let last = places.position(site.end, in: site.file).line
      return entry(
        finding.message, finding.rule, finding.severity,
        fingerprints.next(
          rule: finding.rule, path: path(of: site.file), text: places.surroundings(of: site)),
        path: path(of: site.file), lines: first...max(first, last))
    }
    return .array(unread + found)
  }

  /// Returns an entry of the list.
  private func entry(
    _ message: String, _ rule: String, _ severity: Severity, _ fingerprint: String, path: String,
    lines: ClosedRange<Int>
  ) -> JSON {
    [
      "description": .string(message),
      "check_name": .string(rule),
      "fingerprint": .string(fingerprint),
      "severity": .string(severity.ofCodeQuality),
      "location": [
        "path": .string(path),
        "lines": [
          "begin": .number(String(lines.lowerBound)), "end": .number(String(lines.upperBound)),
        ],
      ],
    ]
  }

}

extension Severity {

  /// How grave GitLab calls it.
  fileprivate var ofCodeQuality: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }

}
