import Commands
import Foundation
import Glibc
import Testing
import Values

@Suite("The file of a report")
struct ReportFileTests {

  /// A folder on the disk, with a program in it.
  final class Desk {

    /// The path of the folder.
    let path: String

    init(_ program: String = "show 1 + 1") throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      path = folder.path(percentEncoded: false)
      try program.write(toFile: path + "/a.leit", atomically: false, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Returns what `leit check` says that writes a report to `target` in the folder.
    func check(to target: String, format: String = "gitlab") -> Transcript {
      run(["check", path + "/a.leit", "--root", path, "--output", "\(format)=\(path)/\(target)"])
    }

    /// Returns what `leit` says to `arguments` on the disk.
    func run(_ arguments: [String]) -> Transcript {
      var surroundings = Surroundings(
        console: Console(), environment: [:], files: Disk(),
        today: { Day(year: 2026, month: 11, day: 20) ?? .first },
        lineReader: { _ in TypedLines(lines: []) })
      let status = Commands.run(arguments, in: &surroundings)
      return Transcript(
        status: status, output: surroundings.console.output.text,
        errors: surroundings.console.errors.text)
    }

    /// Returns the text of the file called `name`.
    func text(of name: String) throws -> String {
      try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    /// The names of what is in the folder.
    var names: Set<String> {
      Set((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
    }

  }

  @Test("is made, and nothing else")
  func new() throws {
    let desk = try Desk()
    let result = desk.check(to: "report.json")
    #expect(result.status == .success, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.errors == "0 errors, 0 warnings\n")
    #expect(try desk.text(of: "report.json") == "[]\n")
    #expect(desk.names == ["a.leit", "report.json"])
  }

  @Test("takes the place of an earlier one and its permissions")
  func replaced() throws {
    let desk = try Desk()
    let report = desk.path + "/report.json"
    try String(repeating: "x", count: 100_000).write(
      toFile: report, atomically: false, encoding: .utf8)
    chmod(report, 0o640)
    #expect(desk.check(to: "report.json").status == .success)
    #expect(try desk.text(of: "report.json") == "[]\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: report)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(desk.names == ["a.leit", "report.json"])
  }

  @Test("is what a link leads to, whether that is there or not")
  func link() throws {
    let desk = try Desk()
    try "old".write(toFile: desk.path + "/real.json", atomically: false, encoding: .utf8)
    symlink("real.json", desk.path + "/link.json")
    symlink("later.json", desk.path + "/early.json")
    #expect(desk.check(to: "link.json").status == .success)
    #expect(desk.check(to: "early.json").status == .success)
    #expect(try desk.text(of: "real.json") == "[]\n")
    #expect(try desk.text(of: "later.json") == "[]\n")
    let kind = try FileManager.default.attributesOfItem(atPath: desk.path + "/link.json")[.type]
    #expect(kind as? FileAttributeType == .typeSymbolicLink)
  }

  /// A place where no report can be, and what is said about it.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let target: String
    let english: String
    let german: String
    var testDescription: String { target }
  }

  static let refusals = [
    Refusal(
      target: "nowhere/report.json", english: "its folder is not there",
      german: "den Ordner gibt es nicht"),
    Refusal(
      target: "a.leit/report.json", english: "its folder is not there",
      german: "den Ordner gibt es nicht"),
    Refusal(
      target: "nowhere/", english: "its folder is not there", german: "den Ordner gibt es nicht"),
    Refusal(target: ".", english: "it is a folder", german: "es ist ein Ordner"),
    Refusal(target: "loop", english: "(error 40 of the system)", german: "(Fehler 40 des Systems)"),
    Refusal(
      target: String(repeating: "x", count: 300), english: "(error 36 of the system)",
      german: "(Fehler 36 des Systems)"),
    Refusal(
      target: "a.leit", english: "it is a file of the program",
      german: "es ist eine Datei des Programms"),
    Refusal(
      target: "same.leit", english: "it is a file of the program",
      german: "es ist eine Datei des Programms"),
    Refusal(target: "/dev/full", english: "no space left", german: "kein Platz mehr"),
  ]

  @Test(
    "that cannot be written ends with 2, is named, and leaves all as it was", arguments: refusals)
  func refusal(_ refusal: Refusal) throws {
    let desk = try Desk()
    symlink("loop", desk.path + "/loop")
    symlink("a.leit", desk.path + "/same.leit")
    let path = refusal.target.hasPrefix("/") ? refusal.target : "\(desk.path)/\(refusal.target)"
    let arguments = ["check", desk.path + "/a.leit", "--output", "sarif=\(path)"]
    let result = desk.run(arguments)
    #expect(result.status == .misuse)
    #expect(result.errors.contains(refusal.english), "\(result.errors)")
    #expect(result.errors.contains("`\(path)`"), "\(result.errors)")
    let german = desk.run(arguments + ["--lang", "de"])
    #expect(german.status == .misuse)
    #expect(german.errors.contains(refusal.german), "\(german.errors)")
    #expect(desk.names == ["a.leit", "loop", "same.leit"])
    #expect(try desk.text(of: "a.leit") == "show 1 + 1")
  }

  @Test("that may not be written ends with 2", .disabled(if: geteuid() == 0))
  func denied() throws {
    let desk = try Desk()
    chmod(desk.path, 0o555)
    defer { chmod(desk.path, 0o755) }
    let result = desk.check(to: "report.json")
    #expect(result.status == .misuse)
    #expect(result.errors.contains("may not be written by you"), "\(result.errors)")
  }

  @Test("is written beside others that cannot be")
  func others() throws {
    let desk = try Desk("show post_cup")
    let result = desk.run([
      "check", desk.path + "/a.leit", "--root", desk.path, "--output", "sarif=/dev/full",
      "--output", "github=\(desk.path)/a.txt", "--output", "json=/dev/null",
    ])
    #expect(result.status == .misuse)
    #expect(result.errors.contains("error N01"))
    #expect(try desk.text(of: "a.txt").hasPrefix("::error file=a.leit,line=1,"))
  }

}
