import Diagnostics
import SourceText
import Testing
import Vocabulary

@testable import Catalogue
@testable import Syntax

/// The words for problems of the text.
struct TextMessageTests {

  /// A text for each problem.
  static let examples: [String] = [
    "a\u{202E}", "\0", "a\u{200B}", "сentre", "Δx", "@", "/*", "*/", "\"", "'a'", "a == b", "5 – 3",
    "`a", "12abc", "60,00,000", "1.250,75", "600.000 EUR", "1.250", "[1,2]", "1,2,3", "1.2.3.4",
    String(repeating: "9", count: 2000), "600 000", ".5", "2026-02-30", "2026-13", "31/12/2025",
    "02/03/2025", "2026-01-011", "0000-01-01",
  ]

  @Test(arguments: examples, Tongue.allCases)
  func aMessageIsOneShortFragment(_ text: String, _ tongue: Tongue) throws {
    let problem = try #require(problems(text).first)
    let message = problem.message(in: tongue).plainText
    #expect(message.count <= 80, "\(message)")
    #expect(!message.hasSuffix("."))
    #expect(!message.contains("\n"))
    #expect(problem.help(in: tongue) != nil)
  }

  @Test func bothReadingsAreInTheMessage() throws {
    let message = try #require(problems("[1,2]").first).message(in: .english).plainText
    #expect(message.contains("1, 2") && message.contains("1.2"))
    #expect(
      try #require(problems("600.000 EUR").first).message(in: .english).plainText.contains(
        "600,000"))
    #expect(
      try #require(problems("0.5", .german).first).message(in: .german).plainText.contains("0,5"))
    #expect(
      try #require(problems("2026-02-30").first).message(in: .german).plainText.contains(
        "2026-02-28"))
  }

  @Test func aByteThatIsNoUTF8IsNamed() {
    let problem = TextProblem.notUTF8(byte: 0xE4, offset: 17)
    #expect(problem.message(in: .english).plainText == "byte 0xE4 at offset 17 is not UTF-8")
    #expect(problem.help(in: .german)?.plainText.contains("ä") == true)
    #expect(TextProblem.wideText(.utf16).help(in: .english) != nil)
  }

}
