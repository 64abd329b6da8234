/// How answers, or a report on all of them, are written.
package enum OutputFormat: String, Hashable, CaseIterable, Sendable {

  /// As people read it.
  case text

  /// Objects of JSON.
  case json

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

}
