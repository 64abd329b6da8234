import Commands
import Diagnostics
import Foundation
import Pipeline
import SourceText
import TestSupport
import Testing

/// What reports of CI systems say of every program is what `leit` says.
@Suite struct ReportTests {

  /// A file that is to be changed, as SARIF says it.
  struct Change: Decodable {
    struct Replacement: Decodable {
      struct Region: Decodable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
      }
      struct Content: Decodable { let text: String }
      let deletedRegion: Region
      let insertedContent: Content
    }
    let replacements: [Replacement]
  }

  /// A SARIF log, as far as its mends go.
  struct Log: Decodable {
    struct Run: Decodable { let results: [Result] }
    struct Result: Decodable {
      struct Fix: Decodable { let artifactChanges: [Change] }
      let ruleId: String
      let fixes: [Fix]?
    }
    let runs: [Run]
  }

  /// A mend in a SARIF log comes to the same text as the mend itself, however the text is written.
  @Test(arguments: Sample.fixtures.filter { $0.kind == .file })
  func everyMendIsExact(_ sample: Sample) throws {
    var files = PageFiles()
    files.files["program.leit"] = Array(sample.text.utf8)
    let report = leit(["check", "program.leit", "--format", "sarif"], on: files)
    let log = try JSONDecoder().decode(Log.self, from: Data(report.output.utf8))
    let written = log.runs.flatMap(\.results).flatMap { $0.fixes ?? [] }

    var workspace = Workspace()
    let file = try workspace.load("program.leit", access: files)
    let meant = compile([file], in: workspace).diagnostics.flatMap(\.fixes)
      .filter { $0.edits.allSatisfy { $0.span.file == file } }
    try #require(written.count == meant.count)
    for (fix, mend) in zip(written, meant) {
      let text = changed(sample.text, by: fix.artifactChanges.flatMap(\.replacements))
      #expect(text == mended(sample.text, by: mend.edits))
    }
  }

  /// Returns `text` after `edits`, which name bytes.
  private func mended(_ text: String, by edits: [TextEdit]) -> String {
    var bytes = Array(text.utf8)
    for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(edit.span.offsets, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns `text` after `replacements`, which name lines and UTF-16 code units.
  private func changed(_ text: String, by replacements: [Change.Replacement]) -> String {
    var units = Array(text.utf16)
    var starts = [0]
    for (position, unit) in units.enumerated() where unit == 0x0A { starts.append(position + 1) }
    let ranges = replacements.map { replacement in
      let region = replacement.deletedRegion
      let start = starts[region.startLine - 1] + region.startColumn - 1
      let end = starts[region.endLine - 1] + region.endColumn - 1
      return (range: start..<end, text: replacement.insertedContent.text)
    }
    for (range, text) in ranges.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      units.replaceSubrange(range, with: Array(text.utf16))
    }
    return String(decoding: units, as: UTF16.self)
  }

  // MARK: Snippets

  /// The files that are shown to be copied, and the hooks.
  static let snippets =
    Repository.paths(under: "docs/ci/", endingIn: ".yml")
    + Repository.paths(under: "docs/ci/", endingIn: ".yaml") + [".pre-commit-hooks.yaml"]

  /// Every command of `leit` that a snippet runs is one that `leit` knows, and reports where the
  /// snippet looks for it.
  @Test(arguments: snippets)
  func everySnippetRuns(_ path: String) throws {
    let text = try Repository.text(at: path)
    #expect(!text.contains("\t"), "YAML has no tabs")
    var files = PageFiles()
    files.files["rules/a.leit"] = Array("test t {\n    expect 1 = 1\n}\n".utf8)
    let commands = text.matches(of: /(?m)(?:run:|entry:|-) (leit .*)$/)
    let arguments = text.contains(/(?m)^ *args: \["\."\]$/) ? ["."] : []
    for command in commands {
      let words = command.1.split(separator: " ").dropFirst().map(String.init)
      let result = leit(words + (words.contains(".") ? [] : arguments), on: files)
      #expect(result.status == .success, "\(command.1): \(result.errors)")
      for word in words where word.contains("=") {
        let target = word.split(separator: "=")[1]
        #expect(text.components(separatedBy: target).count > 2, "nothing reads \(target)")
      }
    }
    let hooks = text.matches(of: /id: (leit-\w+)/).map(\.1)
    #expect(!commands.isEmpty || !hooks.isEmpty)
    let declared = try Repository.text(at: ".pre-commit-hooks.yaml")
    for hook in hooks { #expect(declared.contains("- id: \(hook)\n")) }
  }

  /// The pages that explain reports show command lines that work.
  @Test func everyCommandOfThePageRuns() throws {
    var files = PageFiles()
    files.files["rules/a.leit"] = Array("goal g { }".utf8)
    let commands = try Repository.text(at: "docs/ci/README.md").matches(of: /(?m)^    leit (.*)$/)
    #expect(commands.count == 2)
    for command in commands {
      let result = leit(command.1.split(separator: " ").map(String.init), on: files)
      #expect(result.status == .success, "\(command.1): \(result.errors)")
    }
  }

}
