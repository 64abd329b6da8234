import Catalogue
import SourceText
import Syntax
import TestSupport
import Testing
import Vocabulary

/// What the REPL's help shows is what it takes.
@Suite struct SessionHelpTests {

  @Test(arguments: StatementHelp.allCases, Tongue.allCases)
  func everyExampleIsRead(_ statement: StatementHelp, _ tongue: Tongue) {
    let topic = statement.topic(in: tongue)
    let tree = parse(
      SourceFile(name: "input", text: topic.example), as: SourceFile.ID(rawValue: 0),
      defaultTongue: tongue, mode: .session)
    #expect(tree.diagnostics.isEmpty, "\(topic.example): \(tree.diagnostics)")
    #expect(tree.declarations.count == 1, "\(topic.example)")
    #expect(tree.tongue == tongue)
  }

  @Test(arguments: DotCommand.allCases)
  func everyCommandIsOnThePage(_ command: DotCommand) throws {
    let page = try Repository.text(at: "grammar.md")
    for tongue in Tongue.allCases {
      #expect(page.contains("`\(command.name(in: tongue))"), "\(command.name(in: tongue))")
    }
  }

}
