import Commands
import Testing

@Suite("Imports")
struct ImportTests {

  @Test("name the way from the file that imports")
  func relative() {
    let files = [
      "a/main.leit": "import \"parts/goals.leit\"\nshow count of goals",
      "a/parts/goals.leit": "import \"../more.leit\"\ngoal g { }",
      "a/more.leit": "goal h { }",
    ]
    let result = leit("run", "a/main.leit", files: files)
    #expect(result.status == .success, "\(result.errors)")
    #expect(result.output == "2\n")
  }

  @Test("may go in circles, and each file is read once")
  func circle() {
    let files = [
      "a.leit": "import \"b.leit\"\ngoal g { }\nshow count of goals",
      "b.leit": "import \"./c.leit\"\ngoal h { }", "c.leit": "import \"a.leit\"\ngoal i { }",
    ]
    let result = leit("run", "a.leit", files: files)
    #expect(result.status == .success, "\(result.errors)")
    #expect(result.output == "3\n")
  }

  @Test("reach further where a root is named")
  func root() {
    let files = ["x/a.leit": "import \"../b.leit\"", "b.leit": "goal g { }"]
    #expect(leit("check", "x/a.leit", files: files).status == .failure)
    #expect(leit("check", "x/a.leit", "--root", ".", files: files).status == .success)
    #expect(leit("check", ".", files: files).status == .success)
  }

  @Test("show their files by the way from the current folder")
  func names() {
    let files = ["x/y/a.leit": "import \"../b.leit\"", "x/b.leit": "goal g { goals: 1 }"]
    let result = leit("check", "x/y/a.leit", "--root", "x", files: files)
    #expect(result.errors.contains("x/b.leit:1:"), "\(result.errors)")
  }

  @Test("bring rules that are held, and statements that are not asked")
  func asked() {
    let files = [
      "a.leit": "import \"b.leit\"\nshow 1",
      "b.leit": "show 2\nrule r \"Broken\" { no }\ntest t \"Not run\" { expect no }",
    ]
    let result = leit("run", "a.leit", files: files)
    #expect(result.status == .failure)
    #expect(result.output.hasPrefix("1\n"))
    #expect(!result.output.contains("2\n"))
    #expect(result.output.contains("Broken"))
    #expect(!result.output.contains("Not run"))
  }

}
