import Commands
import Diagnostics
import LineEditing
import Pipeline
import Values

/// Files that are in memory alone.
struct TableOfFiles: FileSystem {

  /// The content of each file, by path; folders are what the paths pass through.
  var files: [String: [UInt8]] = [:]

  /// Files that exist and may not be read.
  var forbidden: Set<String> = []

  /// Files of which nothing but the size matters.
  var sizes: [String: Int] = [:]

  /// What stands on standard input.
  var standardInput: [UInt8] = []

  func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    let path = FilePath(path).normalized.text
    if forbidden.contains(path) { throw .denied }
    if let size = sizes[path], size > limit { throw .tooLarge(limit: limit) }
    guard !path.utf8.contains(0) else { throw .missing }
    guard let bytes = files[path] else { throw isFolder(path) ? .isFolder : .missing }
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    return bytes
  }

  func readStandardInput(limit: Int) throws(FileFailure) -> [UInt8] { standardInput }

  func canonicalPath(of path: String) -> String {
    FilePath("/desk").appending(FilePath(path)).text
  }

  func isFolder(_ path: String) -> Bool {
    let path = FilePath(path).normalized.text
    return path == "." || files.keys.contains { $0.hasPrefix(path + "/") }
  }

  func entries(of path: String) throws(FileFailure) -> [String] {
    let prefix = path == "." ? "" : FilePath(path).normalized.text + "/"
    let names = files.keys.filter { $0.hasPrefix(prefix) }.compactMap {
      $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
    }
    return Array(Set(names))
  }

  func makeFolder(_ path: String) -> Bool { false }

}

/// Lines that were typed before.
struct TypedLines: LineReader {

  /// The lines to come.
  var lines: [String]

  /// `true` iff a person is said to type them.
  var isInteractive = false

  mutating func nextLine(_ request: LineRequest) -> LineInput {
    lines.isEmpty ? .endOfInput : .line(lines.removeFirst())
  }

}

/// What a command did.
struct Transcript {

  /// Its exit status.
  let status: ExitStatus

  /// What it wrote to standard output.
  let output: String

  /// What it wrote to standard error.
  let errors: String

}

/// Returns what `leit` does with `arguments` on 2026-11-20.
///
/// Standard input holds `typed`, by lines; `environment` has no language unless it is given one.
func leit(
  _ arguments: String..., files: [String: String] = [:], typed: [String] = [],
  environment: [String: String] = [:]
) -> Transcript {
  var table = TableOfFiles()
  table.files = files.mapValues { Array($0.utf8) }
  table.standardInput = Array(typed.joined(separator: "\n").utf8)
  return leit(arguments, in: table, typed: typed, environment: environment)
}

/// Returns what `leit` does with `arguments` where `files` are.
func leit(
  _ arguments: [String], in files: TableOfFiles, typed: [String] = [],
  environment: [String: String] = [:], console: Console = Console()
) -> Transcript {
  var surroundings = Surroundings(
    console: console, environment: environment, files: files,
    today: { Day(year: 2026, month: 11, day: 20) ?? .first },
    lineReader: { _ in TypedLines(lines: typed) })
  let status = run(arguments, in: &surroundings)
  return Transcript(
    status: status, output: surroundings.console.output.text,
    errors: surroundings.console.errors.text)
}

/// Returns what `leit` does with `arguments` and the files of the computer.
func onDisk(_ arguments: [String]) -> Transcript {
  var surroundings = Surroundings(
    console: Console(), environment: [:], files: Disk(),
    today: { Day(year: 2026, month: 11, day: 20) ?? .first },
    lineReader: { _ in TypedLines(lines: []) })
  let status = run(arguments, in: &surroundings)
  return Transcript(
    status: status, output: surroundings.console.output.text,
    errors: surroundings.console.errors.text)
}
