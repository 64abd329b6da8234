import Commands
import TestSupport
import Testing

/// What the pages for readers show of the program at work is what it says.
@Suite struct ConsoleTests {

  /// The pages that show the program at work.
  static let pages = Repository.paths(endingIn: ".md").filter { path in
    ["README.md", "grammar.md"].contains(path) || path.hasPrefix("examples/")
      || path.hasPrefix("docs/")
  }

  @Test(arguments: pages)
  func everyCommandSaysWhatThePageSays(_ path: String) throws {
    var walkthrough = try Walkthrough(at: path)
    let shown = walkthrough.page.blocks
    try walkthrough.walk()
    #expect(walkthrough.unknown.isEmpty, "nobody can run these")
    if Acceptance.isAsked { return try Acceptance.write(walkthrough.page.text, to: path) }
    for (said, shown) in zip(walkthrough.page.blocks, shown) {
      #expect(said.text == shown.text, "\(path):\(shown.line)")
    }
  }

  @Test(arguments: pages.filter { $0.hasPrefix("docs/") })
  func everyProgramOfTheManualIsRight(_ path: String) throws {
    var walkthrough = try Walkthrough(at: path)
    try walkthrough.walk()
    for name in walkthrough.names where name.hasSuffix(".leit") {
      let checked = leit(["check", name, "--deny", "warnings"], on: walkthrough.files)
      #expect(checked.status == .success, "\(path), \(name) as it is left: \(checked.transcript)")
      let tested = leit(["test", name], on: walkthrough.files)
      #expect(tested.status == .success, "\(path), \(name) as it is left: \(tested.transcript)")
    }
    for block in walkthrough.programs {
      var files = PageFiles()
      files.files["program.leit"] = Array(block.text.utf8)
      let answer = leit(["check", "program.leit"], on: files)
      #expect(answer.status == .success, "\(path):\(block.line): \(answer.transcript)")
    }
  }

}
