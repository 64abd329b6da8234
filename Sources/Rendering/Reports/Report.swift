package import Analysis
package import Diagnostics
package import SourceText
package import Vocabulary

/// What a command found out about files: what is wrong with them, and what their tests came to.
///
/// Every format says the same, in the same order: by path, then by place. Nothing in a report changes
/// from one run to the next, so that reports can be compared.
package struct Report: Sendable {

  /// The commands that report.
  package enum Command: String, Hashable, Sendable {
    case check
    case test
  }

  /// The command that reports.
  let command: Command

  /// The version of the program.
  let version: String

  /// The language of messages.
  let tongue: Tongue

  /// The sources, each at the position that its identity names, by their paths from the root.
  let sources: [SourceFile]

  /// The files that were looked at.
  let files: [SourceFile.ID]

  /// What is wrong with the files.
  let diagnostics: [Diagnostic]

  /// What could not be read.
  let unread: [FileProblem]

  /// The questions that comments leave.
  let todos: [Todo]

  /// What the tests came to.
  let tests: [TestReport]

  /// The files whose tests were not run, as they or what they import have errors.
  let stopped: Set<SourceFile.ID>

  /// What the tests went through, where that was recorded.
  let coverage: CoverageReport?

  /// Creates an instance with the given properties, in any order; a file that something is said about
  /// is one of the files.
  package init(
    on command: Command, version: String, tongue: Tongue, sources: [SourceFile],
    files: [SourceFile.ID], diagnostics: [Diagnostic], unread: [FileProblem],
    tests: [TestReport] = [], stopped: Set<SourceFile.ID> = [], coverage: CoverageReport? = nil,
    todos: [Todo] = []
  ) {
    self.command = command
    self.version = version
    self.tongue = tongue
    self.sources = sources
    self.unread = unread
    self.stopped = stopped
    self.coverage = coverage
    let mentioned = Set(files).union(diagnostics.map(\.site.file)).union(tests.map(\.site.file))
      .union(todos.map(\.site.file))
    self.files = mentioned.sorted { one, other in
      let (path, otherPath) = (sources.path(of: one), sources.path(of: other))
      return path == otherPath ? one.rawValue < other.rawValue : path < otherPath
    }
    ranks = Dictionary(uniqueKeysWithValues: self.files.enumerated().map { ($1, $0) })
    self.diagnostics = inOrder(diagnostics, ranks) { $0.site }
    self.tests = inOrder(tests, ranks) { $0.site }
    self.todos = inOrder(todos, ranks) { $0.site }
  }

  /// The positions of the files.
  private let ranks: [SourceFile.ID: Int]

  /// Returns `elements` by the paths of their sites, then by place, else as they stand.
  func sorted<Element>(_ elements: [Element], by site: (Element) -> SourceSpan) -> [Element] {
    inOrder(elements, ranks, site: site)
  }

  /// Returns the report in `format`, without what ends its last line; nothing where there is no line.
  package func text(in format: OutputFormat) -> String {
    switch format {
    // Nobody can ask for the other two of a report.
    case .text, .csv, .markdown: plainText
    case .json: jsonText
    case .sarif: sarif.text
    case .junit: junit.text
    case .github: workflowCommands
    case .gitlab: codeQuality.text
    case .cobertura: cobertura.text
    }
  }

  /// Returns the path of `file` from the root; a whole one if the file is not in there.
  func path(of file: SourceFile.ID) -> String { sources.path(of: file) }

}

/// Returns `elements` by the ranks of the files of their sites, then by place, else as they stand.
private func inOrder<Element>(
  _ elements: [Element], _ ranks: [SourceFile.ID: Int], site: (Element) -> SourceSpan
) -> [Element] {
  elements.enumerated().sorted { first, second in
    let (one, other) = (site(first.element), site(second.element))
    if one.file != other.file { return ranks[one.file] ?? 0 < ranks[other.file] ?? 0 }
    if one.start != other.start { return one.start < other.start }
    if one.end != other.end { return one.end < other.end }
    return first.offset < second.offset
  }.map(\.element)
}

extension [SourceFile] {

  /// Returns the path of `file`; an empty one where there is no such file.
  fileprivate func path(of file: SourceFile.ID) -> String {
    let position = Int(file.rawValue)
    return position < count ? self[position].name : ""
  }

}
