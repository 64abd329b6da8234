import Commands
import Foundation
import TestSupport
import Testing

/// What `leit test --mutate` proposes is true: the rules as written pass it, and the change does not.
@Suite struct MutationTests {

  /// The programs of the pages about what tests miss.
  static let programs = [
    "Tests/Fixtures/tests/mutation.md", "Tests/Fixtures/tests/mutation-steps.md",
    "Tests/Fixtures/tests/coverage.md",
  ]

  /// A change that no test notices.
  private struct Survivor: Hashable {
    let line: Int
    let text: String
    let changed: String
    let test: String
    let noticedBy: String

    /// Creates an instance from what JSON says.
    init(_ survivor: [String: Any]) {
      line = survivor["line"] as? Int ?? 0
      text = survivor["text"] as? String ?? ""
      changed = survivor["changed"] as? String ?? ""
      test = survivor["test"] as? String ?? ""
      noticedBy = survivor["noticed_by"] as? String ?? ""
    }
  }

  @Test(arguments: programs)
  func everyProposedTestPassesAndNoticesItsChange(_ path: String) throws {
    let program = try program(at: path)
    let before = try survivors(of: program)
    let proposals = before.map(\.test).filter { !$0.isEmpty }
    #expect(!proposals.isEmpty)
    let longer = program + "\n" + proposals.joined(separator: "\n") + "\n"
    let run = leit(["test", "program.leit", "--lang", "en"], on: files(longer))
    #expect(run.status == .success, "\(run.transcript)")
    #expect(warningCount(of: longer) == warningCount(of: program))

    // The places are the same: the tests stand at the end.
    let after = Set(try survivors(of: longer).map { "\($0.line) \($0.text) \($0.changed)" })
    for survivor in before where !survivor.noticedBy.isEmpty {
      let change = "\(survivor.line) \(survivor.text) \(survivor.changed)"
      #expect(!after.contains(change), "\(change) is not noticed by \(survivor.noticedBy)")
    }
  }

  /// Returns the number of warnings about `program`.
  private func warningCount(of program: String) -> Int {
    leit(["check", "program.leit"], on: files(program)).errors.split(separator: "\n")
      .count { $0.hasPrefix("warning ") }
  }

  /// Returns the program at `path`, which is a file or a page.
  private func program(at path: String) throws -> String {
    guard path.hasSuffix(".md") else { return try Repository.text(at: path) }
    let page = try Fixture(at: path)
    return String(decoding: page.files.files["program.leit"] ?? [], as: UTF8.self)
  }

  /// Returns files that hold `program` alone.
  private func files(_ program: String) -> PageFiles {
    var files = PageFiles()
    files.files["program.leit"] = Array(program.utf8)
    return files
  }

  /// Returns the changes of `program` that no test notices.
  private func survivors(of program: String) throws -> [Survivor] {
    let said = leit(
      ["test", "program.leit", "--mutate", "--format", "json", "--seconds", "600"],
      on: files(program))
    let line = try #require(said.output.split(separator: "\n").last)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let mutation = try #require(object?["mutation"] as? [String: Any])
    let survivors = mutation["survivors"] as? [[String: Any]]
    return (survivors ?? []).map(Survivor.init)
  }

}
