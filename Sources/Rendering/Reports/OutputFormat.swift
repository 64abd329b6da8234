/// How answers, or a report on all of them, are written.
package enum OutputFormat: String, Hashable, CaseIterable, Sendable {

  /// As people read it.
  case text

  /// Objects of JSON.
  case json

  /// Comma-separated values (RFC 4180): of answers alone.
  case csv

  /// GitHub's Markdown: of answers alone.
  case markdown

  /// The Static Analysis Results Interchange Format 2.1.0 (OASIS).
  case sarif

  /// The XML of JUnit, which most CI systems read.
  case junit

  /// The workflow commands of GitHub Actions.
  case github

  /// The code quality report of GitLab.
  case gitlab

  /// The XML of Cobertura: what the tests went through.
  case cobertura

  /// The formats of reports on everything at the end.
  package static let reports = allCases.filter(\.isForReports)

  /// `true` iff reports are written so.
  package var isForReports: Bool {
    switch self {
    case .csv, .markdown: false
    case .text, .json, .sarif, .junit, .github, .gitlab, .cobertura: true
    }
  }

}
