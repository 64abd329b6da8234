import Catalogue
import Commands
import Foundation
import Testing
import Values
import Vocabulary

/// What `leit new` writes to a disk.
@Suite("leit new")
struct NewTests {

  /// Returns what `leit` does with `arguments` in a folder, `•`, and what is then in its files.
  private func leit(
    _ arguments: String..., in folder: String
  ) throws -> (status: Commands.ExitStatus, output: String, errors: String) {
    var surroundings = Surroundings(
      console: Console(), environment: [:], files: Disk(),
      today: { Day(year: 2026, month: 11, day: 20) ?? .first },
      lineReader: { _ in TypedLines(lines: []) })
    let status = run(arguments.map { $0.replacing("•", with: folder) }, in: &surroundings)
    return (
      status, surroundings.console.output.text,
      surroundings.console.errors.text.replacing(folder, with: "•")
    )
  }

  /// Does `body` with the path of a folder that is empty.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("leit-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("writes what it would show", arguments: StartingPoint.allCases, Tongue.allCases)
  func file(point: StartingPoint, tongue: Tongue) throws {
    try withFolder { folder in
      let language = tongue == .german ? "de" : "en"
      let name = point.name(in: tongue)
      let shown = try leit("new", name, "--lang", language, in: folder)
      #expect(shown.status == .success)
      #expect(shown.output == point.text(in: tongue))
      #expect(shown.errors.isEmpty)
      let written = try leit("new", name, "•/a", "--lang", language, in: folder)
      #expect(written.status == .success)
      #expect(written.output.isEmpty)
      #expect(written.errors.contains("•/a.leit"))
      #expect(try String(contentsOfFile: folder + "/a.leit", encoding: .utf8) == shown.output)
    }
  }

  @Test("writes over nothing")
  func again() throws {
    try withFolder { folder in
      try "show 1".write(toFile: folder + "/a.leit", atomically: false, encoding: .utf8)
      let answer = try leit("new", "strategy", "•/a.leit", in: folder)
      #expect(answer.status == .misuse)
      #expect(answer.errors.contains("is there already and is not written over; choose another"))
      #expect(try String(contentsOfFile: folder + "/a.leit", encoding: .utf8) == "show 1")
    }
  }

  @Test("says what is in the way")
  func obstacles() throws {
    try withFolder { folder in
      let nowhere = try leit("new", "strategy", "•/b/a.leit", in: folder)
      #expect(nowhere.status == .misuse)
      #expect(nowhere.errors.contains("its folder is not there"))
      let taken = try leit("new", "strategy", "•/", in: folder)
      #expect(taken.status == .misuse)
      #expect(taken.errors.contains("it is a folder"))
    }
  }

}
