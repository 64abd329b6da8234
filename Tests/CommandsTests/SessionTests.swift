import Catalogue
import Commands
import Testing
import Vocabulary

/// The commands of a session, and its table of them.
@Suite("The commands of a session")
struct SessionTests {

  /// Returns what the REPL answers to `lines`.
  private func repl(_ lines: [String], files: [String: String] = [:]) -> Transcript {
    leit(["repl"], in: table(files), typed: lines)
  }

  /// Returns `files` as a table.
  private func table(_ files: [String: String]) -> TableOfFiles {
    var table = TableOfFiles()
    table.files = files.mapValues { Array($0.utf8) }
    return table
  }

  @Test("have names of their own in both languages", arguments: Tongue.allCases)
  func names(tongue: Tongue) {
    let names = DotCommand.allCases.flatMap { Set($0.allNames) }
    #expect(Set(names).count == names.count, "two commands share a name")
    for command in DotCommand.allCases {
      #expect(command.name(in: tongue).hasPrefix("."))
      #expect(command.allNames.contains(command.name(in: tongue)))
      #expect(!command.summary(in: tongue).isEmpty)
      #expect(command.operandText(in: tongue).isEmpty == command.operands.isEmpty)
    }
  }

  @Test("are helped with by each of their names", arguments: DotCommand.allCases)
  func help(command: DotCommand) {
    for name in command.allNames {
      let result = repl([".help \(name)"])
      #expect(result.output.hasPrefix(command.name(in: .english)), "\(name): \(result.errors)")
      #expect(result.status == .success)
    }
  }

  @Test("are helped with where they are misspelt", arguments: DotCommand.allCases)
  func misspelt(command: DotCommand) {
    for tongue in Tongue.allCases {
      var name = command.name(in: tongue)
      guard name.count > 4 else { continue }
      name.remove(at: name.index(before: name.endIndex))
      guard !DotCommand.allCases.contains(where: { $0.allNames.contains(name) }) else { continue }
      let result = repl([name])
      // The beginning of a name of two words says which command is meant, too.
      #expect(
        Tongue.allCases.contains { result.errors.contains(command.name(in: $0)) },
        "\(name): \(result.errors)")
      #expect(result.status == .misuse)
    }
  }

  @Test("say what they take where they are given nonsense", arguments: DotCommand.allCases)
  func nonsense(command: DotCommand) {
    let operands = [
      "", " ", " x", " x y", " x y z", " \"", " \"\"", " \u{0}", " ''", " „x“", " -1",
      " 999999999999999999999",
      " \u{1B}[2J", " " + String(repeating: "a", count: 5_000), " ../../../../etc/passwd", " $(id)",
      " `id`", " ; id",
      " *", " %s%n", " 🏳️‍🌈",
    ]
    for tongue in Tongue.allCases where command != .quit {
      for operand in operands {
        let result = repl([command.name(in: tongue) + operand, "40 + 2"])
        #expect(result.output.hasSuffix("42\n"), "\(command)\(operand): \(result.output)")
        #expect(!(result.output + result.errors).contains("\u{1B}"))
      }
    }
  }

  @Test("never end the session but by .quit")
  func quitting() {
    for name in DotCommand.quit.allNames {
      #expect(repl(["1", name, "2"]).output == "1\n")
      #expect(repl(["1", name + " now", "2"]).output == "1\n2\n")
    }
  }

  @Test("give help and end it without their dots, unless something is called so")
  func undotted() {
    for name in ["help", "hilfe", " Hilfe "] {
      let result = repl([name])
      #expect(result.output == repl([".help"]).output, "\(result.errors)")
      #expect(result.status == .success)
      let declared = ["parameter help = 1", "parameter hilfe = 1"]
      #expect(repl(declared + [name.lowercased()]).output == "1\n")
    }
    for name in ["quit", "exit", "beende", "ENDE"] {
      let result = repl(["1", name, "2"])
      #expect(result.output == "1\n", "\(result.errors)")
      #expect(result.status == .success)
      let declared = name.lowercased()
      #expect(repl(["parameter \(declared) = 1", declared, "2"]).output == "1\n2\n")
      #expect(repl(["1", name + " + 1", "2"]).output == "1\n2\n")
    }
    // No other command is asked for so.
    for name in ["list", "neu", "helpme", "quit quit"] {
      #expect(repl([name, "2"]).status == .failure)
    }
  }

  @Test("a pipe gives what the file gives that it was filled from")
  func pipes() {
    let script = """
      parameter p = 5
      show p * 2
      set as of 2020-01-01
      goal g "A goal" {
      }
      show goals
      rule one "There is one" { count of goals = 1 }
      rule two "There are two" { count of goals = 2 }
      test t "Five" { expect p = 5 }
      show 1 / 0
      """
    let files = ["script.leit": script]
    let run = leit("run", "script.leit", files: files)
    let typed = repl(script.split(separator: "\n").map(String.init))
    #expect(typed.output == run.output)
    #expect(typed.status == run.status)
  }

  @Test("what is typed may be in another language than what is answered")
  func header() {
    let result = repl(["sprache deutsch", "0,5 + 1", "zeige 1,25", ".lang en", "0.5"])
    #expect(result.output == "1.5\n1.25\n0.5\n", "\(result.errors)")
  }

  @Test("a question that brings in a decision of a person is answered, and forgotten")
  func judgements() {
    let result = repl(["show judgement need by \"the council\"", "1", "need"])
    #expect(result.output.contains("need, by the council"), "\(result.errors)")
    #expect(result.errors.contains("need"))
  }

  @Test("questions see what was typed before, many of them")
  func manyQuestions() {
    var lines = (1...40).map { "parameter p\($0) = \($0)" }
    lines += (1...40).map { "p\($0) * 2" }
    let result = repl(lines)
    #expect(result.output == (1...40).map { "\($0 * 2)\n" }.joined(), "\(result.errors)")
  }

  @Test("what was asked before is at hand after other things were typed")
  func lastQuestion() {
    let result = repl([
      "record Application { size: integer }",
      "eligibility who for a: Application { require size { a.size >= 5 } }",
      "decide who for Application { size: 4 }", "parameter p = 5", "1 + 1", ".set", "why",
    ])
    #expect(!result.errors.contains("D11"), "\(result.errors)")
  }

}
