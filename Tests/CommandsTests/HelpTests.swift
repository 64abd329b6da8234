import Commands
import Testing

@Suite("The help")
struct HelpTests {

  /// The commands there are.
  static let commands = [
    "new", "run", "check", "fmt", "translate", "test", "decide", "batch", "diff", "eval", "show",
    "explain", "repl",
  ]

  @Test("names every command and the exit statuses")
  func overview() {
    let help = leit("--help")
    #expect(help.status == .success)
    #expect(help.errors.isEmpty)
    for command in Self.commands { #expect(help.output.contains("\n  \(command)")) }
    #expect(help.output.contains("USAGE: leit"))
    #expect(help.output.contains("of several the highest"))
  }

  @Test("is the same by every way that leads to it")
  func ways() {
    let help = leit("--help").output
    #expect(leit("help").output == help)
    #expect(leit("-h").output == help)
    #expect(leit().output == help)
    #expect(leit("help", "decide").output == leit("decide", "--help").output)
    #expect(leit("--lang", "de", "help").output == leit("--help", "--lang=de").output)
  }

  @Test("has no English left in German", arguments: [[]] + commands.map { [$0] })
  func german(command: [String]) {
    let help = leit(command + ["--help", "--lang", "de"], in: TableOfFiles())
    #expect(help.status == .success)
    #expect(help.output.contains("VERWENDUNG: leit"))
    #expect(help.output.contains("OPTIONEN:"))
    #expect(help.output.contains("Diese Hilfe zeigen."))
    let english = [
      "USAGE", "OVERVIEW", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "default:", "values:",
      "<file", "<path>", "<options>", "<subcommand", "<expression>", " the ", "See ",
    ]
    for word in english { #expect(!help.output.contains(word), "\(word) in \(help.output)") }
  }

  @Test("is German where the system is", arguments: ["LC_ALL", "LC_MESSAGES", "LANG"])
  func locale(variable: String) {
    #expect(leit("--help", environment: [variable: "de_DE.UTF-8"]).output.contains("VERWENDUNG"))
    #expect(leit("--help", environment: [variable: "en_GB.UTF-8"]).output.contains("USAGE"))
    #expect(leit("--help", environment: [variable: "C.UTF-8"]).output.contains("USAGE"))
    #expect(leit("--help", environment: [variable: "den_XX"]).output.contains("USAGE"))
  }

  @Test("follows LC_ALL before LC_MESSAGES before LANG, and --lang before all")
  func precedence() {
    let environment = ["LC_ALL": "", "LC_MESSAGES": "de_AT", "LANG": "en_US.UTF-8"]
    #expect(leit("--help", environment: environment).output.contains("VERWENDUNG"))
    let english = leit("run", "--help", "--lang=en", environment: environment)
    #expect(english.output.contains("USAGE"))
  }

  @Test("fits a line of 100 columns", arguments: ["en", "de"], [[]] + commands.map { [$0] })
  func width(language: String, command: [String]) {
    let help = leit(command + ["--help", "--lang", language], in: TableOfFiles()).output
    for line in help.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
  }

  @Test("tells the version")
  func version() {
    let text = leit("--version").output
    #expect(text.split(separator: ".").count == 3)
  }

}
