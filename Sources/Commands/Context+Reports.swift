internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import Rendering
internal import SourceText

/// Where the answers of a command go as they come.
enum AnswerStream {

  /// To standard output.
  case output

  /// To standard error, as standard output takes a report.
  case errors

  /// Nowhere: a report says it all.
  case nowhere

  /// Creates an instance for what `options` ask for.
  init(_ options: Invocation.Options) {
    guard AnswerFormat(rawValue: options.format.rawValue) != nil else {
      self = .nowhere
      return
    }
    self = options.outputs.contains(where: \.isStandardOutput) ? .errors : .output
  }

}

extension Context {

  /// Returns where the reports go that `options` ask for besides what is `answered` as it comes; two
  /// at one place end the command.
  mutating func reportTargets(
    _ options: Invocation.Options, answered: Set<OutputFormat>
  ) throws(Stop) -> [ReportTarget] {
    let first = ReportTarget(options.format, to: "-")
    var taken: Set<String> = []
    // People read text on standard error where a report takes the output.
    for target in (options.format == .text ? [] : [first]) + options.outputs {
      let place = target.isStandardOutput ? "-" : FilePath(target.path).normalized.text
      guard taken.insert(place).inserted else {
        complain(.twoReports(path: place))
        throw Stop(status: .misuse)
      }
    }
    return (answered.contains(options.format) ? [] : [first]) + options.outputs
  }

  /// Writes `report` to `targets`, none of which may be one of `sources`, which it is about; returns
  /// how it went.
  mutating func write(
    _ report: Report, to targets: [ReportTarget], read sources: [SourceFile]
  ) -> ExitStatus {
    var status = ExitStatus.success
    for target in targets {
      let text = report.text(in: target.format)
      if target.isStandardOutput {
        if !text.isEmpty { surroundings.console.answer(text) }
        continue
      }
      do throws(WritingFailure) {
        if isRead(target.path, among: sources) { throw .isProgram }
        try surroundings.files.write(Array((text.isEmpty ? "" : text + "\n").utf8), to: target.path)
      } catch {
        complain(.cannotWriteReport(path: target.path, error))
        status.include(.misuse)
      }
    }
    return status
  }

  /// `true` iff `path` leads to one of `sources`.
  private func isRead(_ path: String, among sources: [SourceFile]) -> Bool {
    let files = surroundings.files
    let canonical = files.canonicalPath(of: path)
    return sources.dropFirst().contains { files.canonicalPath(of: $0.name) == canonical }
  }

}

/// What things are called in a report: by their paths from a folder, the root.
///
/// What is outside of the root is called by its whole path.
struct ReportNames {

  /// The files that there are.
  private let files: any FileSystem

  /// The canonical path of the root.
  private let root: FilePath

  /// `true` iff the root is the current folder.
  private let isCurrentFolder: Bool

  /// Creates an instance for the folder at `root`, else for the current one.
  init(fromRoot root: String?, among files: any FileSystem) {
    self.files = files
    self.root = FilePath(files.canonicalPath(of: root ?? "."))
    isCurrentFolder = root == nil
  }

  /// Returns what the file at `path` is called.
  func name(of path: String) -> String {
    let path = FilePath(path).normalized
    if isCurrentFolder, !path.isAbsolute, !path.text.hasPrefix("..") { return path.text }
    // A link is itself, in the folder that it is in.
    let whole = FilePath(files.canonicalPath(of: path.folder.text))
      .appending(FilePath(path.lastPart))
    return whole.text(from: root)
  }

  /// Returns `sources` by what they are called.
  func named(_ sources: [SourceFile]) -> [SourceFile] {
    sources.enumerated().map { position, source in
      // The vocabulary is no file.
      position == 0 ? source : SourceFile(name: name(of: source.name), bytes: source.bytes)
    }
  }

  /// Returns `problem` with what is called so in it.
  func named(_ problem: FileProblem) -> FileProblem {
    switch problem {
    case .unreadable(let path, let failure): .unreadable(path: name(of: path), failure)
    case .folderWithoutFiles(let path): .folderWithoutFiles(path: name(of: path))
    // These are as their authors wrote them.
    case .empty, .absoluteImport, .outsideRoot, .importsItself, .noBlocks, .unclosedBlock,
      .blockInOtherLanguage, .badIgnorePattern, .missingImport, .nameTaken:
      problem
    }
  }

  /// Returns `diagnostics` with what is called so in them.
  func named(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard case .file(let problem) = diagnostic.problem else { return diagnostic }
      return Diagnostic(
        .file(named(problem)), at: diagnostic.site, related: diagnostic.related,
        fixes: diagnostic.fixes)
    }
  }

}

extension FilePath {

  /// Returns the way from `folder` to `self`, both canonical; the whole path if it is not in there.
  fileprivate func text(from folder: FilePath) -> String {
    guard isInside(folder), self != folder else { return text }
    return String(text.dropFirst(folder.text == "/" ? 1 : folder.text.count + 1))
  }

}
