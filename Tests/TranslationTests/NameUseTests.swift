import Pipeline
import Semantics
import SourceText
import Syntax
import TestSupport
import Testing
import Vocabulary

/// What each name of a file refers to.
@Suite struct NameUseTests {

  @Test func everyNameOfAFileIsFound() throws {
    let program = try #require(
      TranslatedProgram(
        text: """
          choice Authority { county deutsch landkreis }
          record Case { applicant: Authority  posts: decimal }
          define twice(c: Case) = c.posts * 2
          eligibility who for c: Case {
              let half = c.posts / 2
              require enough "Enough" { half > 1 } except few when c.applicant = county { yes }
          }
          centre kassel { goals: [integration]  grant first { amount: 5 EUR } }
          goal integration { }
          show centres where some g in goals satisfies g.title = "A" grouped by district with count of centres
          show goals where goal.title = "A"
          show kassel.first.amount
          show Authority.county
          """, at: "names"))
    let names = names(of: program)
    #expect(names.filter { $0.hasSuffix("?") } == [])
    for expected in [
      "Authority", "county/landkreis", "Case", "applicant", "twice", "c", "who", "half", "enough",
      "few",
      "centre/zentrum", "kassel", "goals/ziele", "integration", "grant/bewilligung", "first",
      "amount/betrag", "goal/ziel", "centres/zentren", "g", "title/titel", "district/landkreis",
    ] {
      #expect(names.contains(expected), "\(expected)")
    }
  }

  @Test func aVariableRefersToItsOwnDeclaration() throws {
    let program = try #require(
      TranslatedProgram(
        text: """
          show some x in [1] satisfies x = 1
          show some x in [2] satisfies x = 2
          """, at: "names"))
    let compilation = compile([program.file], in: program.workspace)
    let uses = nameUses(inFileAt: 1, of: compilation.program).uses
    #expect(uses.map(\.referent) == [.local(0), .local(0), .local(2), .local(2)])
    #expect(uses.map(\.role) == [.declaration, .use, .declaration, .use])
  }

  @Test func aNameIsFoundWhereItStands() throws {
    let program = try #require(TranslatedProgram(text: "show count of goals", at: "names"))
    let compilation = compile([program.file], in: program.workspace)
    let uses = nameUses(inFileAt: 1, of: compilation.program)
    #expect(uses.use(at: 14)?.site.offsets == 14..<19)
    #expect(uses.use(at: 18)?.site.offsets == 14..<19)
    #expect(uses.use(at: 19) == nil)
    #expect(uses.use(at: 3) == nil)
  }

  @Test(arguments: RoundTripTests.programs)
  func everyNameIsKnown(_ program: TranslatedProgram) {
    let compilation = compile([program.file], in: program.workspace, findsCautions: false)
    guard let position = compilation.trees.firstIndex(where: { $0.file == program.file }) else {
      return
    }
    let tree = compilation.trees[position]
    let uses = nameUses(inFileAt: position, of: compilation.program)
    let starts = Set(uses.uses.map(\.site.start))
    for (token, role) in zip(tree.tokens, tree.roles) where role == .name {
      #expect(starts.contains(token.start), "\(program.place) at \(token.start)")
    }
  }

  /// Returns the names of `program`, as each tongue spells them; with a question mark where nothing is known.
  private func names(of program: TranslatedProgram) -> [String] {
    let compilation = compile([program.file], in: program.workspace)
    let text = program.workspace.text(of: program.file)
    return nameUses(inFileAt: 1, of: compilation.program).uses.map { use in
      if let twin = compilation.program.twinName(of: use.referent) {
        return "\(twin.english)/\(twin.german)"
      }
      return text.text(at: use.site.offsets) + (use.referent == .other ? "?" : "")
    }
  }

}
