package import Catalogue
package import Commands
package import Diagnostics
internal import Foundation
internal import LineEditing
package import Pipeline
internal import Values

/// What a command of `leit` said.
package struct Answer: Hashable, Sendable {

  /// What it wrote to standard output.
  package let output: String

  /// What it wrote to standard error.
  package let errors: String

  /// Its exit status.
  package let status: ExitStatus

  /// What it wrote to either, in the order in which a terminal shows it.
  package let shown: String

  /// All of it: answers, then messages, then the exit status unless it is 0.
  package var transcript: String {
    output + errors + (status == .success ? "" : "[exit \(status.rawValue)]\n")
  }

}

/// Runs `leit` with `arguments`, in this process, on `files`, in `environment`, and returns what it
/// said.
///
/// It is 20 November 2026, and nobody sits at a terminal.
package func leit(
  _ arguments: [String], on files: PageFiles, _ environment: [String: String] = [:]
) -> Answer {
  var console = Console(keepsRecord: true)
  console.isRecording = true
  var surroundings = Surroundings(
    console: console, environment: environment, files: files,
    today: { Day(year: 2026, month: 11, day: 20) ?? .first },
    lineReader: { _ in TypedLines(text: String(decoding: files.input, as: UTF8.self)) })
  let status = run(arguments, in: &surroundings)
  return Answer(
    output: surroundings.console.output.text, errors: surroundings.console.errors.text,
    status: status, shown: surroundings.console.recorded)
}

/// Returns what is typed and answered where `leit repl` is run with `arguments` on `files` in
/// `environment`, and somebody types what stands behind the prompts of `shown`, which is such a text.
package func session(
  _ arguments: [String], as shown: String, on files: PageFiles,
  _ environment: [String: String] = [:]
) -> String {
  var files = files
  let typed = shown.split(separator: "\n").compactMap { line in
    ["leit> ", "  ... "].first { line.hasPrefix($0) }.map { line.dropFirst($0.count) }
  }
  files.input = Array(typed.joined(separator: "\n").utf8)
  var surroundings = Surroundings(
    console: Console(keepsRecord: true), environment: environment, files: files,
    today: { Day(year: 2026, month: 11, day: 20) ?? .first },
    lineReader: { _ in TypedLines(text: typed.joined(separator: "\n")) })
  _ = run(["repl"] + arguments, in: &surroundings)
  return surroundings.console.recorded
}

/// The files that a page shows, and those of the project where it names them.
package struct PageFiles: FileSystem {

  /// The files that the page shows, by name.
  package var files: [String: [UInt8]] = [:]

  /// Why the operating system does not hand out files, by name.
  package var refused: [String: FileFailure] = [:]

  /// What is on standard input.
  package var input: [UInt8] = []

  /// The folder of the project whose files can be read, too; `nil`: none.
  package var folder: FilePath?

  /// Where what is written is kept; `nil`: it is forgotten.
  package var kept: KeptFiles?

  /// Creates an instance that holds nothing.
  package init() {}

  /// Returns the path in the project of what is at `path`, if the project can be read.
  private func projectPath(of path: String) -> String? {
    folder.map { $0.appending(FilePath(path)).text }
  }

  package func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let name = FilePath(path).normalized.text
    if let failure = refused[name] { throw failure }
    if let bytes = kept?.bytes(of: name) ?? files[name] { return bytes }
    if isFolder(path) { throw .isFolder }
    guard let found = projectPath(of: path),
      let data = try? Data(contentsOf: Repository.root.appending(path: found))
    else { throw .missing }
    return [UInt8](data)
  }

  package func readStandardInput(limit: Int) throws(FileFailure) -> [UInt8] { input }

  package func canonicalPath(of path: String) -> String {
    FilePath("/project").appending(folder ?? FilePath(".")).appending(FilePath(path)).text
  }

  package func isFolder(_ path: String) -> Bool { path == "." || !paths(under: path).isEmpty }

  package func entries(of path: String) throws(FileFailure) -> [String] {
    Array(Set(paths(under: path).compactMap { $0.split(separator: "/").first.map(String.init) }))
  }

  package func makeFolder(_ path: String) -> Bool { false }

  /// Takes `bytes`; most pages show what is said, not what is written.
  package func write(_ bytes: [UInt8], to path: String) throws(WritingFailure) {
    kept?.write(bytes, to: FilePath(path).normalized.text)
  }

  package func append(
    _ bytes: [UInt8], to path: String, _ start: FileStart
  ) throws(WritingFailure) {
    let name = FilePath(path).normalized.text
    let before = kept?.bytes(of: name) ?? files[name]
    switch start {
    case .new where before != nil: throw .isThere
    case .new, .empty: try write(bytes, to: path)
    case .existing: try write((before ?? []) + bytes, to: path)
    }
  }

  /// Removes what was written to `path`.
  package func remove(_ path: String) throws(WritingFailure) {
    kept?.remove(FilePath(path).normalized.text)
  }

  /// Returns the paths of the files under the folder at `path`, relative to it.
  private func paths(under path: String) -> [String] {
    let own = FilePath(path).normalized.text
    var found = (files.keys + (kept?.names ?? [])).compactMap { Self.rest(of: $0, after: own) }
    if let project = projectPath(of: path) {
      found += Repository.paths().compactMap { Self.rest(of: $0, after: project) }
    }
    return found
  }

  /// Returns the part of `path` after `folder`, or `nil` if it is not in there.
  private static func rest(of path: String, after folder: String) -> String? {
    if folder == "." { return path }
    return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : nil
  }

}

/// Lines that were typed before.
private struct TypedLines: LineReader {

  /// The lines that are left.
  var lines: [Substring]

  /// Creates an instance for the lines of `text`.
  init(text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
  }

  /// `true` iff a person types the lines.
  var isInteractive: Bool { false }

  mutating func nextLine(_ request: LineRequest) -> LineInput {
    lines.isEmpty ? .endOfInput : .line(String(lines.removeFirst()))
  }

}
