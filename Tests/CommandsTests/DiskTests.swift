import Commands
import Foundation
import Testing
import Values

/// What a disk can hold that a table of files cannot.
@Suite("A hostile disk")
struct DiskTests {

  /// Returns what `leit` does with `arguments`, in which `•` is a folder that `prepare` fills.
  private func leit(
    _ arguments: String..., prepare: (_ folder: String) throws -> Void
  ) throws -> Transcript {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("leit-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try prepare(folder)
    var surroundings = Surroundings(
      console: Console(), environment: [:], files: Disk(),
      today: { Day(year: 2026, month: 11, day: 20) ?? .first },
      lineReader: { _ in TypedLines(lines: []) })
    let status = run(arguments.map { $0.replacing("•", with: folder) }, in: &surroundings)
    return Transcript(
      status: status, output: surroundings.console.output.text,
      errors: surroundings.console.errors.text.replacing(folder, with: "•"))
  }

  /// Writes `text` to the file at `path`.
  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  /// Makes a link at `path` that leads to `target`.
  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test("links that lead back to folders end")
  func foldersInThemselves() throws {
    let result = try leit("check", "•/in") { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/in/deep/er", withIntermediateDirectories: true)
      try write("show y", to: folder + "/in/a.leit")
      try link(folder + "/in/loop", to: ".")
      try link(folder + "/in/up", to: "..")
      try link(folder + "/in/deep/er/top", to: "../..")
    }
    #expect(result.status == .failure)
    #expect(result.errors.components(separatedBy: "error N01").count == 2, "\(result.errors)")
  }

  @Test("links that lead to each other are no file")
  func linksInACircle() throws {
    let result = try leit("check", "•/a.leit") { folder in
      try link(folder + "/a.leit", to: "b.leit")
      try link(folder + "/b.leit", to: "a.leit")
    }
    #expect(result.status == .misuse)
    #expect(result.errors.contains("•/a.leit"), "\(result.errors)")
  }

  @Test("a link to nothing is named")
  func linkToNothing() throws {
    let result = try leit("check", "•/a.leit") { try link($0 + "/a.leit", to: "gone.leit") }
    #expect(result.status == .misuse)
    #expect(result.errors.contains("P01: there is no file `•/a.leit`"), "\(result.errors)")
  }

  @Test("an import does not leave the folder by a link")
  func linkOutOfTheFolder() throws {
    let result = try leit("check", "•/a.leit") { folder in
      try write("import \"out.leit\"", to: folder + "/a.leit")
      try link(folder + "/out.leit", to: "/etc/passwd")
    }
    #expect(result.status == .failure)
    #expect(result.errors.contains("P08: `out.leit` is outside"), "\(result.errors)")
    #expect(!result.errors.contains("root:"))
  }

  @Test("a file is one, by whatever links it is reached")
  func oneFileByTwoNames() throws {
    let result = try leit("check", "•/a.leit", "•/b.leit") { folder in
      try write("show y", to: folder + "/a.leit")
      try link(folder + "/b.leit", to: "a.leit")
    }
    #expect(result.errors.components(separatedBy: "error N01").count == 2, "\(result.errors)")
  }

  @Test("a name that commands the terminal is shown, not obeyed")
  func nameWithControls() throws {
    let result = try leit("check", "•") { folder in
      try write("show y", to: folder + "/\u{1B}[31m\u{202E}.leit")
    }
    #expect(result.status == .failure)
    #expect(BadInputTests.commands(in: result.errors) == [])
    #expect(result.errors.contains("␛[31m\u{FFFD}.leit:1:6"), "\(result.errors)")
  }

  @Test("a device is no file")
  func endlessFile() throws {
    let result = try leit("check", "/dev/zero") { _ in }
    #expect(result.status == .misuse)
    #expect(result.errors.contains("P15: `/dev/zero`"), "\(result.errors)")
  }

  @Test("the memory of a process is no program")
  func memory() throws {
    let result = try leit("check", "/proc/self/mem") { _ in }
    #expect(result.status == .misuse)
    #expect(result.errors.contains("/proc/self/mem"), "\(result.errors)")
  }

  @Test(
    "a file that may not be read is named", .enabled(if: getuid() != 0, "root may read any file"))
  func unreadableFile() throws {
    let result = try leit("check", "•/a.leit") { folder in
      try write("show y", to: folder + "/a.leit")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0], ofItemAtPath: folder + "/a.leit")
    }
    #expect(result.status == .misuse)
    #expect(result.errors.contains("P03: `•/a.leit` may not be read"), "\(result.errors)")
  }

  @Test("a file that changes while it is read is read again, and named where that does not help")
  func growingFile() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("leit-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/a.leit"
    try write(String(repeating: "// a line\n", count: 1_000), to: path)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    let writer = Task.detached {
      for round in 0..<2_000 where !Task.isCancelled {
        // It shrinks, too: what is read then ends early, at any byte.
        if round % 7 == 0 { try? handle.truncate(atOffset: 500) }
        _ = try? handle.seekToEnd()
        try? handle.write(contentsOf: Data("goal g\(round) { }\n".utf8))
      }
    }
    defer { writer.cancel() }
    for _ in 0..<50 {
      var surroundings = Surroundings(
        console: Console(), environment: [:], files: Disk(), today: { .first },
        lineReader: { _ in TypedLines(lines: []) })
      let status = run(["check", path], in: &surroundings)
      let errors = surroundings.console.errors.text
      #expect(status != .misuse || errors.contains("P16: `\(path)`"), "\(errors)")
      #expect(status <= .misuse, "\(errors)")
    }
    _ = await writer.value
  }

}
