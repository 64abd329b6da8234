import Commands
import Diagnostics
import TestSupport
import Testing

/// What is said of cautions, and how they are allowed, is so.
@Suite struct CautionTests {

  @Test func everyCodeCanBeAllowedOrNot() throws {
    var codes: Set<String> = []
    for path in Repository.paths(under: "Sources/Diagnostics/Problems/") {
      let matches = try Repository.text(at: path).matches(of: /ProblemCode\("([A-Z]\d\d)"\)/)
      codes.formUnion(matches.map { String($0.1) })
    }
    #expect(!codes.isEmpty)
    for code in codes.map({ ProblemCode($0) }) {
      #expect(ProblemCode.allowable.contains(code) != code.isBeyondAllowance, "\(code.text)")
    }
    for code in ["C00", "C99", "Z01", "C1", "", "C001", "c08", "Nxx", "N1"] {
      #expect(!ProblemCode(code).isBeyondAllowance, "\(code)")
    }
  }

  @Test func whatIsNoErrorCanBeAllowed() throws {
    let mild = Set((ProblemCode.allowable + ProblemCode.aboutAllowances).map(\.text))
    var seen: Set<String> = []
    for page in try Fixture.all() {
      for block in page.page.blocks where block.level == 2 {
        let matches = block.text.matches(of: /(?m)^(error|warning|note) ([A-Z]\d\d):/)
        for match in matches {
          #expect(mild.contains(String(match.2)) == (match.1 != "error"), "\(match.2)")
          if match.1 != "error" { seen.insert(String(match.2)) }
        }
      }
    }
    #expect(mild.subtracting(seen) == [])
  }

  @Test func theTableOfCautionsIsWhole() throws {
    let page = try Repository.text(at: "grammar.md")
    let listed = page.matches(of: /(?m)^\| ((?:C|S|X)\d\d) \|/).map { String($0.1) }
    #expect(listed == (ProblemCode.allowable + ProblemCode.aboutAllowances).map(\.text).sorted())
  }

  /// Comments that try what reads them, each above and behind a declaration.
  static let comments = [
    "// leit:", "//leit:allow", "/// leit: allow C08 because it is so",
    "// LEIT: allow C08 because x",
    "/* leit: allow C08 because /* it nests */ so */", "/*leit:*/", "/* leit: */",
    "// leit: allow ,,,, because", "// leit: allow C08,, C09 because x", "// leit: allow because",
    "// leit: because", "// leit: allow C08 because", "// leit: allow C08 weil \u{0}",
    "// leit: \u{202E}allow", "// leit: allow äöü because x", "// leit: allow \u{1F600} because x",
    "// leit: " + String(repeating: "allow C08 ", count: 300),
    "// leit: allow " + String(repeating: "C", count: 10_000) + " because x",
    "// leit: allow " + String(repeating: "C08, ", count: 3_000) + " because x",
    String(repeating: "// leit: allow C08 because x\n", count: 300),
    String(repeating: "/* leit: allow C08 because x */", count: 300),
    "/* leit: allow C08 because it never ends",
  ]

  @Test(arguments: comments)
  func anyCommentIsRead(_ comment: String) {
    let programs = [
      "\(comment)\nparameter cap = 5\nshow 1\n", "parameter cap = 5 \(comment)\nshow 1\n",
      "\(comment)", "goal g { \(comment)\n }\n\(comment)\nlanguage english",
    ]
    for program in programs {
      var files = PageFiles()
      files.files["program.leit"] = Array(program.utf8)
      let answer = leit(["check", "program.leit"], on: files)
      #expect(answer.status != .misuse)
      #expect(!answer.errors.utf8.contains(0))
    }
  }

}
