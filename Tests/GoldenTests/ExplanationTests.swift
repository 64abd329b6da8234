import Catalogue
import Commands
import Diagnostics
import TestSupport
import Testing
import Vocabulary

/// The pages that `leit explain` prints.
@Suite struct ExplanationTests {

  /// All pages.
  static let pages = Tongue.allCases.flatMap { tongue in
    Explanation.all(in: tongue).map { Page(tongue: tongue, explanation: $0) }
  }

  @Test(arguments: Tongue.allCases)
  func everyCodeHasAPageAndNothingElseHas(tongue: Tongue) throws {
    let known = try CoverageTests.codes()
    let explained = Explanation.all(in: tongue).map(\.code.text)
    #expect(Set(explained).count == explained.count, "two pages are about one code")
    #expect(Set(explained).subtracting(known).sorted() == [])
    #expect(known.subtracting(explained).sorted() == [])
  }

  @Test(arguments: Tongue.allCases)
  func noTwoPagesHaveOneTitle(tongue: Tongue) {
    let titles = Explanation.all(in: tongue).map(\.title)
    #expect(Set(titles).count == titles.count)
  }

  @Test(arguments: pages)
  func theFirstExampleRaisesTheCodeAndNoOther(page: Page) {
    let codes = codes(saidAbout: page.explanation.failing)
    #expect(codes == [page.explanation.code.text])
  }

  @Test(arguments: pages)
  func theMendedExampleRaisesNothing(page: Page) {
    #expect(codes(saidAbout: page.explanation.mended) == [])
  }

  @Test(arguments: pages)
  func theClauseIsAHeadingOfTheGrammar(page: Page) throws {
    let headings = try Repository.text(at: "grammar.md").split(separator: "\n")
      .filter { $0.hasPrefix("## ") || $0.hasPrefix("### ") }
      .map { $0.drop { $0 == "#" }.dropFirst() }
    #expect(headings.contains { $0 == page.explanation.clause })
  }

  @Test(arguments: pages)
  func theProseIsWholeSentencesAndTheTitleIsNone(page: Page) {
    for prose in [page.explanation.meaning, page.explanation.reason] {
      #expect(prose.first?.isUppercase == true || prose.first == "`")
      #expect(prose.last == "." || prose.last == "?")
      #expect(prose.count { $0 == "`" } % 2 == 0)
    }
    #expect(page.explanation.title.last != ".")
    #expect(page.explanation.title.count { $0 == "`" } % 2 == 0)
  }

  @Test(arguments: pages)
  func aMendedProgramIsInTheTongueOfItsPage(page: Page) {
    let header = "sprache deutsch\n"
    for file in page.explanation.mended.files where file.name.hasSuffix(".leit") {
      guard case .text(let text) = file.content else { continue }
      switch page.tongue {
      case .german: #expect(text.hasPrefix(header), "\(file.name)")
      case .english:
        // What is wrong in German files alone.
        let isGerman = ["S07", "X30"].contains(page.explanation.code.text)
        #expect(text.hasPrefix(header) == isGerman, "\(file.name)")
      }
    }
  }

  /// Returns the codes of what is said about `example`, each once.
  private func codes(saidAbout example: Explanation.Example) -> [String] {
    let answer = leit(example.arguments, on: PageFiles(example)).transcript
    let problems = answer.matches(of: /(?:error|warning|note) ([A-Z]\d\d):/).map { $0.1 }
    let faults = answer.matches(of: /fault (E\d\d)/).map { $0.1 }
    return Set(problems + faults).map(String.init).sorted()
  }

  /// A page in one tongue.
  struct Page: Sendable, CustomTestStringConvertible {

    /// The tongue.
    let tongue: Tongue

    /// The page.
    let explanation: Explanation

    /// How failures name the page.
    var testDescription: String { "\(explanation.code.text) in \(tongue)" }

  }

}
