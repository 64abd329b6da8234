internal import Catalogue
internal import Diagnostics
internal import SourceText

extension Report {

  /// The report as commands of a GitHub workflow, one a line: each becomes a note in the margin.
  var workflowCommands: String {
    var places = Places(sources)
    let unread = unread.map { problem in
      command(
        "error", [("title", problem.code.text)], Problem.file(problem).message(in: tongue).plainText
      )
    }
    let found = findings.map { finding in
      command(
        finding.severity.workflowCommand, properties(of: finding, &places), finding.text)
    }
    return (unread + found).joined(separator: "\n")
  }

  /// Returns where `finding` is and what it is called.
  private func properties(of finding: Finding, _ places: inout Places) -> [(String, String)] {
    let start = places.position(finding.site.start, in: finding.site.file)
    let end = places.position(finding.site.end, in: finding.site.file)
    let file = [("file", path(of: finding.site.file))]
    let lines = [("line", String(start.line)), ("endLine", String(end.line))]
    // Columns are for one line.
    let columns =
      start.line == end.line
      ? [("col", String(start.column)), ("endColumn", String(end.column))] : []
    return file + lines + columns + [("title", finding.rule)]
  }

  /// Returns the command `name`, which says `text`.
  private func command(
    _ name: String, _ properties: [(String, String)], _ text: String
  ) -> String {
    // A terminal shows the command, too.
    let list = properties.map { "\($0)=\(escaped(visible($1), of: propertySigns))" }
    return "::\(name) \(list.joined(separator: ","))::\(escaped(text, of: textSigns))"
  }

}

/// The signs that end the text of a command, or are part of how they are written.
private let textSigns: Set<Character> = ["%", "\r", "\n", "\r\n"]

/// The signs that end a property of a command, or are part of how they are written.
private let propertySigns = textSigns.union([":", ","])

/// Returns `text` with each of `signs` as `%` and the number of its bytes.
private func escaped(_ text: String, of signs: Set<Character>) -> String {
  text.reduce(into: "") { escaped, sign in
    if signs.contains(sign) {
      escaped += sign.utf8.map(percentEncoded).joined()
    } else {
      escaped.append(sign)
    }
  }
}

extension Severity {

  /// The command that tells of it.
  fileprivate var workflowCommand: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

}
