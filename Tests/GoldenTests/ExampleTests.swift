import Commands
import Pipeline
import TestSupport
import Testing

/// The examples are right.
@Suite struct ExampleTests {

  /// The example programs: their paths in the project.
  static let paths = Sample.examples.map(\.place)

  /// What commands can reach.
  private var files: PageFiles {
    var files = PageFiles()
    files.folder = FilePath(".")
    return files
  }

  @Test(arguments: paths)
  func nothingIsWrongWithIt(_ path: String) {
    let answer = leit(["check", path, "--root", "examples"], on: files)
    #expect(answer.status == .success, "\(answer.transcript)")
    #expect(!answer.errors.contains("warning C"), "\(answer.transcript)")
  }

  @Test(arguments: paths)
  func itsTestsPass(_ path: String) {
    let answer = leit(["test", path, "--root", "examples"], on: files)
    #expect(answer.status == .success, "\(answer.transcript)")
  }

  @Test(arguments: paths)
  func whatItSaysIsAnswered(_ path: String) {
    let answer = leit(["run", path, "--root", "examples"], on: files)
    #expect(answer.status == .success || answer.status == .open, "\(answer.transcript)")
  }

  @Test func theApplicationsAreDecidedAlikeInBothLanguages() {
    let answers = ["", "mirror/"].map { folder in
      leit(
        [
          "decide", "centre_grant", "Tests/Programs/hesse/\(folder)guideline.leit", "--facts",
          "Tests/Programs/hesse/applications.jsonl",
        ], on: files
      )
    }
    #expect(answers[0].output.isEmpty == false)
    #expect(answers[0].status == answers[1].status)
    #expect(
      answers[0].output.split(separator: "\n").count
        == answers[1].output.split(separator: "\n").count)
  }

}
