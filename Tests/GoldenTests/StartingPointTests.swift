import Catalogue
import Commands
import TestSupport
import Testing
import Vocabulary

/// The files to begin with are right, and ask what is to be filled in.
@Suite struct StartingPointTests {

  /// Returns the files that are made of `point` in `tongue`: `program.leit`, which is one.
  private func files(of point: StartingPoint, in tongue: Tongue) -> PageFiles {
    var files = PageFiles()
    files.files["program.leit"] = Array(point.text(in: tongue).utf8)
    return files
  }

  @Test(arguments: StartingPoint.allCases, Tongue.allCases)
  func nothingIsWrongWithIt(_ point: StartingPoint, _ tongue: Tongue) {
    let files = files(of: point, in: tongue)
    for arguments in [
      ["check", "program.leit", "--deny", "warnings,notes"], ["run", "program.leit"],
    ] {
      let answer = leit(arguments, on: files)
      #expect(answer.status == .success, "\(answer.transcript)")
    }
    let tests = leit(["test", "program.leit"], on: files)
    #expect(tests.status == .success, "\(tests.transcript)")
    #expect(!tests.output.isEmpty, "it shows how a test is written")
  }

  @Test(arguments: StartingPoint.allCases, Tongue.allCases)
  func itIsLaidOut(_ point: StartingPoint, _ tongue: Tongue) {
    let answer = leit(["fmt", "--check", "program.leit"], on: files(of: point, in: tongue))
    #expect(answer.status == .success, "\(answer.transcript)")
  }

  @Test(arguments: StartingPoint.allCases, Tongue.allCases)
  func everyQuestionIsOne(_ point: StartingPoint, _ tongue: Tongue) {
    let answer = leit(["check", "program.leit", "--todos"], on: files(of: point, in: tongue))
    let questions = answer.output.split(separator: "\n")
    #expect(questions.count >= 6)
    for question in questions { #expect(question.contains("?"), "\(question)") }
  }

  @Test(arguments: Tongue.allCases)
  func theRulesHoldOfTheStrategy(_ tongue: Tongue) {
    var files = files(of: .strategy, in: tongue)
    files.files["\(StartingPoint.strategy.name(in: tongue)).leit"] = files.files["program.leit"]
    let rules = StartingPoint.rules.text(in: tongue)
      .replacing("// import \"", with: "import \"").replacing("// importiere ", with: "importiere ")
    #expect(rules != StartingPoint.rules.text(in: tongue), "the import stands in a comment")
    files.files["program.leit"] = Array(rules.utf8)
    let answer = leit(["run", "program.leit"], on: files)
    #expect(answer.status == .success, "\(answer.transcript)")
  }

}
