import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing
import Vocabulary

/// `grammar.md` says what the language is.
@Suite struct GrammarTests {

  @Test(arguments: Sample.shown + Sample.examples)
  func everyProgramShownIsRead(_ sample: Sample) {
    switch sample.kind {
    case .file:
      expectNoProblems(in: sample.text, of: sample, tongue: nil)
    case .session(let tongue):
      expectNoProblems(in: sample.text, of: sample, tongue: tongue)
    case .expressions(let tongue):
      for line in sample.text.split(separator: "\n") {
        let show = Keyword.show.spelling(in: tongue)
        expectNoProblems(in: "\(show) \(line)", of: sample, tongue: tongue)
      }
    }
  }

  @Test func theKeywordsAreThoseOfTheVocabulary() throws {
    let start = "<!-- keywords -->\n"
    let end = "<!-- end of keywords -->\n"
    let page = try Repository.text(at: "grammar.md")
    let opening = try #require(page.range(of: start))
    let closing = try #require(page.range(of: end))
    let shown = page[opening.upperBound..<closing.lowerBound]
    let table = Self.keywordTable
    if Acceptance.isAsked {
      try Acceptance.write(
        page[..<opening.upperBound] + table + page[closing.lowerBound...], to: "grammar.md")
    } else {
      #expect(shown == table, "`make accept` writes the table anew")
    }
  }

  @Test func bothTonguesAreShown() {
    let samples = Sample.samples(in: "grammar.md")
    let german = samples.count { sample in
      switch sample.kind {
      case .file: sample.text.contains("sprache deutsch")
      case .expressions(let tongue), .session(let tongue): tongue == .german
      }
    }
    #expect(german * 2 == samples.count, "each production is shown in both tongues")
  }

  /// The keywords, a row each: how they are spelled, the canonical spelling first.
  static var keywordTable: String {
    let rows = Keyword.allCases.map { keyword in
      let cells = Tongue.allCases.map { tongue in
        keyword.spellings(in: tongue).map { "`\($0)`" }.joined(separator: ", ")
      }
      return "| " + (cells + [keyword.isReserved ? "yes" : ""]).joined(separator: " | ") + " |\n"
    }
    return "\n| English | German | reserved |\n|---|---|---|\n" + rows.joined() + "\n"
  }

  /// Expects that the grammar reads `text`.
  private func expectNoProblems(in text: String, of sample: Sample, tongue: Tongue?) {
    let tree = syntax(
      of: Array(text.utf8), in: tongue, mode: sample.kind == .file ? .file : .session)
    for diagnostic in tree.diagnostics {
      Issue.record("\(sample.place): \(diagnostic.problem) at \(diagnostic.site) of \(text)")
    }
  }

}
