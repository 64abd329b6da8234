import Foundation
import LineEditing

/// A folder in which somebody's history and settings lie.
final class Home {

  /// The folder.
  let folder: URL

  /// Creates an instance whose `inputrc` says what `inputrc` says.
  init(inputrc: String = "") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "leit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try inputrc.write(to: folder.appending(path: "inputrc"), atomically: false, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The file that keeps what was typed.
  var history: URL { folder.appending(path: "state/leit/history") }

  /// What the history keeps, a text a line.
  var kept: [String] {
    get throws {
      try String(contentsOf: history, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  /// Returns the environment of somebody who lives here, with `changes`.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    let common = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.path,
      "XDG_STATE_HOME": folder.appending(path: "state").path,
      "INPUTRC": folder.appending(path: "inputrc").path,
    ]
    return common.merging(changes) { $1 }
  }

  /// Returns a terminal on which `leit repl` runs with `arguments`, ready for what is typed first.
  func terminal(
    _ arguments: String..., environment changes: [String: String] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> Terminal {
    let terminal = try Terminal(
      ["repl"] + arguments, environment: environment(changes), rows: rows, columns: columns)
    try terminal.wait(until: "leit> ")
    return terminal
  }

  /// Returns the permissions of the file or folder at `url`.
  func mode(of url: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? Int) ?? 0
  }

}
