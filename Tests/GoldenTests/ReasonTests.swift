import Foundation
import TestSupport
import Testing
import Vocabulary

/// Whatever a program of the project answers can be explained.
@Suite struct ReasonTests {

  /// The programs.
  static let samples = Sample.fixtures + Sample.shown

  @Test(arguments: samples)
  func everyAnswerCanBeExplained(_ sample: Sample) throws {
    let text = asking(sample.text)
    guard text != sample.text else { return }
    for tongue in ["en", "de"] {
      let said = answer(text, ["--lang", tongue])
      // What cannot be checked does not run.
      if said.output.isEmpty { return }
      for line in said.output.split(separator: "\n") {
        #expect(!line.contains("Optional("), "\(line)")
        #expect(!line.contains("PlanNode"), "\(line)")
      }
    }
    for line in answer(text, ["--format", "json"]).output.split(separator: "\n") {
      #expect(throws: Never.self, "\(line)") {
        try JSONSerialization.jsonObject(with: Data(line.utf8), options: [.fragmentsAllowed])
      }
    }
  }

  /// Returns what `leit run` says of `text` with `options`.
  private func answer(_ text: String, _ options: [String]) -> Answer {
    var files = PageFiles()
    files.files = ["program.leit": Array(text.utf8)]
    return leit(["run", "program.leit"] + options, on: files)
  }

  /// Returns `text` with questions for the reason behind each statement, and of each rule.
  private func asking(_ text: String) -> String {
    var lines: [String] = []
    var rules: [String] = []
    let isGerman = text.contains("sprache deutsch")
    let (why, all, not) =
      isGerman
      ? ("warum", "warum alles", "warum nicht") : ("why", "why all", "why not")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(String(line))
      let words = line.split(separator: " ")
      guard let first = words.first, line.first?.isWhitespace == false else { continue }
      if ["show", "decide", "zeige", "prüfe"].contains(first) { lines += [why, not, all] }
      if ["rule", "regel"].contains(first), words.count > 1 { rules.append(String(words[1])) }
    }
    if !lines.contains(why), rules.isEmpty { return text }
    return (lines + rules.flatMap { ["\(why) \($0)", "\(not) \($0)"] }).joined(separator: "\n")
  }

}
