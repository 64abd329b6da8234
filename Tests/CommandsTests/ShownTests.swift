import Commands
import Testing

/// A funding, and facts that say little.
private let program = """
  language english
  record Application { posts: decimal  start: date  requested: money }
  eligibility e "May apply" for a: Application {
      law as of a.start
      require posts "There is a post" { a.posts >= 1 }
  }
  funding f "Money" for a: Application {
      eligibility: e
      amount: a.requested rounded to 1 cent
  }
  define twice(x: Application) "Twice the posts" = x.posts * 2
  query all() "All there are" { ideas }
  record idea { weight: integer }
  idea one "One" { weight: 1 }
  idea two "Two" { weight: 0 }
  idea three "Three" { }
  Application kassel { start: 2024-05-01  requested: 5 EUR }
  """

@Suite("What is shown")
struct ShownTests {

  /// Returns what `leit eval` answers to `expression`.
  private func eval(_ expression: String, _ options: String...) -> Transcript {
    var files = TableOfFiles()
    files.files = ["a.leit": Array(program.utf8)]
    return leit(["eval", expression, "a.leit"] + options, in: files)
  }

  /// Returns what `leit eval` answers to `expression` in JSON.
  private func json(_ expression: String, _ options: String...) -> String {
    var files = TableOfFiles()
    files.files = ["a.leit": Array(program.utf8)]
    return leit(["eval", expression, "a.leit", "--format", "json"] + options, in: files).output
  }

  /// Returns what `leit run` answers to `statement` in text.
  private func run(_ statement: String, _ options: String...) -> Transcript {
    var files = TableOfFiles()
    files.files = ["a.leit": Array((program + "\n" + statement).utf8)]
    return leit(["run", "a.leit"] + options, in: files)
  }

  @Test("a fault in a cell is told by the exit status and in JSON")
  func cells() {
    let expression = "ideas with title, 1 / (weight - 1) as \"f\""
    #expect(eval(expression).status == .fault)
    let text = json(expression)
    #expect(text.contains(#""faults": [{"code": "E01""#), "\(text)")
    #expect(text.contains(#""open": {"missing": ["three.weight"]"#), "\(text)")
    #expect(text.contains(#""cells": [[2, 1]]"#), "\(text)")
    #expect(eval("ideas with title, weight").status == .open)
  }

  @Test("a row with a sort key that is a fault, or open, is set apart")
  func sortKeys() {
    let result = eval("ideas sorted by 1 / (weight - 1) with title")
    #expect(result.status == .fault)
    #expect(result.output.contains("fault E01"), "\(result.output)")
    #expect(result.output.contains("three.weight"), "\(result.output)")
    let plain = json("ideas sorted by 1 / (weight - 1)")
    #expect(plain.contains(#""value": ["two"]"#), "\(plain)")
    #expect(plain.contains(#""elements": ["one", "three"]"#), "\(plain)")
    #expect(plain.contains(#""faults": [{"code": "E01""#), "\(plain)")
    #expect(eval("count of (ideas sorted by weight)").output == "3\n")
  }

  @Test("missing facts are named by the parameter that they are given to")
  func paths() {
    let open = json("e for Application { start: 2024-05-01 }")
    #expect(open.contains(#""missing": ["a.posts"]"#), "\(open)")
    #expect(open.contains(#""as_of": "2024-05-01""#), "\(open)")
    #expect(json("twice(Application { })").contains(#""missing": ["x.posts"]"#))
    #expect(json("Application { }.posts").contains(#""missing": ["Application.posts"]"#))
    let decided = run("decide f for kassel", "--format", "json").output
    #expect(decided.contains(#""missing": ["a.posts"]"#), "\(decided)")
  }

  @Test("an outcome is shown in words, with the date of its law")
  func outcomes() {
    let met = "for Application { posts: 1  start: 2024-05-01  requested: 5 EUR }"
    #expect(eval("e \(met)").output == "conditions met\n")
    #expect(eval("e.posts \(met)").output == "met\n")
    let not = "for Application { posts: 0  start: 2024-05-01 }"
    #expect(eval("f \(not)").output == "conditions not met\n")
    #expect(eval("e for kassel").output.hasPrefix("conditions open\n"))
    #expect(
      json("e \(met)")
        == #"{"value": "eligible", "type": "outcome", "approximate": false, "#
        + #""as_of": "2024-05-01", "open": null}"# + "\n")
    #expect(json("e.posts \(not)").contains(#""value": "not_met""#))
    #expect(json("f.amount \(met)").contains(#""as_of": "2024-05-01""#))
    #expect(json("e for Application { posts: 0 }").contains(#""as_of": null"#))
  }

  @Test("what is not needed for an answer does not make it approximate")
  func approximation() {
    #expect(json("count of [about 5]").contains(#""approximate": false"#))
    #expect(json("at least 1 of { yes; about 5 > 3 }").contains(#""approximate": false"#))
    #expect(json("at least 2 of { yes; about 5 > 3 }").contains(#""approximate": true"#))
    #expect(json("at least 2 of { no; about 5 > 8 }").contains(#""approximate": false"#))
    let cells = json("[about 5, 6] with 1 as \"x\"")
    #expect(cells.contains(#""approximate_cells": []"#), "\(cells)")
  }

  @Test("decimals with a comma are set apart by semicolons")
  func lists() {
    #expect(eval("[0,5; 0,7]", "--lang", "de").output.contains("[0,5; 0,7]"))
    #expect(eval("[0.5, 0.7]").output == "[0.5, 0.7]\n")
  }

  @Test("a table without columns has the name of what is in it above it")
  func headings() {
    #expect(json("ideas as table").contains(#""columns": ["idea"]"#))
  }

  @Test("a chart has the bars that are known, and names what has none")
  func charts() {
    let result = eval("ideas with title, weight as chart")
    #expect(result.output.contains("One         1  █"), "\(result.output)")
    #expect(
      result.output.contains("Three    open\n\nmissing facts:\n  three.weight\n"),
      "\(result.output)")
    #expect(result.status == .open)
  }

  @Test("a query with a title is shown below it")
  func titles() {
    let result = run("show all()\nshow 1 + 1")
    #expect(result.output.hasPrefix("All there are\none"), "\(result.output)\(result.errors)")
    #expect(result.output.hasSuffix("\n2\n"), "\(result.output)")
  }

  @Test("conditions in JSON do not depend on the language of answers")
  func conditions() {
    let expression = "if twice(Application { }) > 1 then 1 else 2"
    let english = json(expression)
    #expect(english.contains("not ("), "\(english)")
    let question = """
      interpretation q "Is it?" { yes no }
      show if q then 1 else 2
      """
    let german = run(question, "--format", "json", "--lang", "de").output
    #expect(german.contains(#""when": "not (q)""#), "\(german)")
  }

}
