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
        surroundings.console.answer(text)
        continue
      }
      do throws(WritingFailure) {
        if isRead(target.path, among: sources) { throw .isProgram }
        try surroundings.files.write(Array((text + "\n").utf8), to: target.path)
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

  /// Returns `sources` by their paths from the folder at `root`, else from the current one.
  ///
  /// What is outside of it is named by its whole path.
  func named(_ sources: [SourceFile], fromRoot root: String?) -> [SourceFile] {
    let files = surroundings.files
    let folder = FilePath(files.canonicalPath(of: root ?? "."))
    return sources.enumerated().map { position, source in
      // The vocabulary is no file.
      if position == 0 { return source }
      let path = FilePath(source.name).normalized
      if root == nil, !path.isAbsolute, !path.text.hasPrefix("..") {
        return SourceFile(name: path.text, bytes: source.bytes)
      }
      // A link is itself, in the folder that it is in.
      let whole = FilePath(files.canonicalPath(of: path.folder.text))
        .appending(FilePath(path.lastPart))
      return SourceFile(name: whole.text(from: folder), bytes: source.bytes)
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
