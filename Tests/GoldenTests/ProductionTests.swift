import TestSupport
import Testing

/// The productions of `grammar.md` are those that the parser's comments say it reads.
@Suite struct ProductionTests {

  @Test func everyProductionOfTheParserIsInTheGrammar() throws {
    let page = MarkdownPage(try Repository.text(at: "grammar.md"))
    let shown = Self.productions(
      in: page.blocks.filter { $0.info == "ebnf" }.flatMap { $0.text.split(separator: "\n") })
    var parsed: [String: String] = [:]
    for path in Repository.paths(under: "Sources/Syntax/", endingIn: ".swift") {
      let lines = try Repository.text(at: path).split(separator: "\n").map { line in
        let rest = line.drop { $0 == " " }
        return rest.hasPrefix("///     ") ? rest.dropFirst(8) : ""
      }
      parsed.merge(Self.productions(in: lines)) { first, _ in first }
    }
    #expect(!parsed.isEmpty)
    for (name, production) in parsed.sorted(by: { $0.key < $1.key }) {
      #expect(shown[name] == production, "\(name)")
    }
    for name in shown.keys.sorted() where parsed[name] == nil {
      Issue.record("the parser says nothing of \(name)")
    }
  }

  /// Returns the productions in `lines`, with single spaces, by name.
  ///
  /// A production begins on a line `name = …` and goes on over the indented lines that follow.
  private static func productions(in lines: [Substring]) -> [String: String] {
    var productions: [String: String] = [:]
    var name: String?
    for line in lines {
      let words = line.split(separator: " ")
      if words.count > 2, words[1] == "=", line.first?.isLetter == true,
        words[0].allSatisfy({ $0.isLowercase || $0 == "-" })
      {
        name = String(words[0])
        productions[String(words[0])] = words.dropFirst(2).joined(separator: " ")
      } else if let name, line.first == " ", !words.isEmpty {
        productions[name, default: ""] += " " + words.joined(separator: " ")
      } else {
        name = nil
      }
    }
    return productions
  }

}
