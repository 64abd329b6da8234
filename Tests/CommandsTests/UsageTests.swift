import Commands
import Testing

@Suite("A wrong command line")
struct UsageTests {

  /// A wrong command line, and what is said about it in English and in German.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let english: String
    let german: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let mistakes = [
    Mistake(
      arguments: ["run"], english: "Missing expected argument '<file> ...'",
      german: "Es fehlt „<datei> ...“"),
    Mistake(
      arguments: ["new"], english: "Missing expected argument '<strategy|guideline|rules>'",
      german: "Es fehlt „<strategie|richtlinie|regeln>“"),
    Mistake(
      arguments: ["new", "poem"],
      english:
        "The value 'poem' is invalid for '<strategy|guideline|rules>'. Please provide one of 'strategy', 'guideline' or 'rules'.",
      german:
        "„poem“ passt nicht zu „<strategie|richtlinie|regeln>“. Möglich: 'strategie', 'richtlinie' oder 'regeln'."
    ),
    Mistake(
      arguments: ["new", "rules", "a.txt"], english: "`a.txt` is no name of a program; let it end",
      german: "`a.txt` ist kein Name für ein Programm; er muss auf `.leit` enden"),
    Mistake(
      arguments: ["eval"], english: "Missing expected argument '<expression>'",
      german: "Es fehlt „<ausdruck>“"),
    Mistake(
      arguments: ["compile"], english: "Unexpected argument 'compile'",
      german: "„compile“ hat hier keinen Platz"),
    Mistake(
      arguments: ["compile", "a.leit"], english: "2 unexpected arguments: 'compile', 'a.leit'",
      german: "2 Angaben haben hier keinen Platz"),
    Mistake(
      arguments: ["check", "a.leit", "--formt", "json"],
      english: "Unknown option '--formt'. Did you mean '--format'?",
      german: "Es gibt keine Option „--formt“. Gemeint: „--format“?"),
    Mistake(
      arguments: ["check", "a.leit", "-x"], english: "Unknown option '-x'",
      german: "Es gibt keine Option „-x“."),
    Mistake(
      arguments: ["run", "a.leit", "--format", "xml"],
      english:
        "The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'json', 'csv' or 'markdown'.",
      german:
        "„xml“ passt nicht zu „--format <format>“. Möglich: 'text', 'json', 'csv' oder 'markdown'."),
    Mistake(
      arguments: ["check", "a.leit", "--deny", "C99"],
      english: "The value 'C99' is invalid for '--deny <warnings|notes|todos|code>'",
      german: "„C99“ passt nicht zu „--deny <warnings|notes|todos|kennung>“"),
    Mistake(
      arguments: ["run", "a.leit", "--allow", "C08,N01"],
      english: "The value 'C08,N01' is invalid for '--allow <code>'",
      german: "„C08,N01“ passt nicht zu „--allow <kennung>“"),
    Mistake(
      arguments: ["check", "a.leit", "--format", "xml"],
      english: "The value 'xml' is invalid for '--format <format>'. Please provide one of",
      german: "„xml“ passt nicht zu „--format <format>“. Möglich:\n  - text\n"),
    Mistake(
      arguments: ["run", "a.leit", "--format", "sarif"],
      english:
        "`sarif` is a format of `leit check` and `leit test`; here it is `text`, `json`, `csv`",
      german:
        "das Format `sarif` haben `leit check` und `leit test`; hier ist es `text`, `json`, `csv` oder"
    ),
    Mistake(
      arguments: ["check", "a.leit", "--output", "xml=a.xml"],
      english: "The value 'xml=a.xml' is invalid for '--output <format=file>'.",
      german: "„xml=a.xml“ passt nicht zu „--output <format=datei>“. Möglich:\n  - text=datei"),
    Mistake(
      arguments: ["run", "a.leit", "--output", "json=a.json"],
      english: "Unknown option '--output'", german: "Es gibt keine Option „--output“."),
    Mistake(
      arguments: ["test", "a.leit", "--format", "json", "--output", "junit=-"],
      english: "two reports cannot both go to standard output",
      german: "zwei Berichte können nicht beide auf die Standardausgabe gehen"),
    Mistake(
      arguments: ["check", "a.leit", "--output", "json=a", "--output", "sarif=./a"],
      english: "two reports cannot both go to `a`",
      german: "zwei Berichte können nicht beide nach `a` gehen"),
    Mistake(
      arguments: ["check", "a.leit", "--format"], english: "Missing value for '--format <format>'",
      german: "Bei „--format <format>“ fehlt der Wert."),
    Mistake(
      arguments: ["eval", "1", "--as-of", "2026-02-30"], english: "`2026-02-30` is no date",
      german: "`2026-02-30` ist kein Datum"),
    Mistake(
      arguments: ["eval", "1", "--as-of", "30.2.2026"], english: "`30.2.2026` is no date",
      german: "`30.2.2026` ist kein Datum"),
    Mistake(
      arguments: ["eval", "1", "--root", "nowhere"], english: "there is no file `nowhere`",
      german: "es gibt keine Datei `nowhere`"),
  ]

  @Test("ends with 2 and says what is wrong", arguments: mistakes)
  func english(mistake: Mistake) {
    let result = leit(mistake.arguments, in: TableOfFiles())
    #expect(result.status == .misuse)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(mistake.english), "\(result.errors)")
  }

  @Test("is told in German, too", arguments: mistakes)
  func german(mistake: Mistake) {
    let result = leit(
      mistake.arguments, in: TableOfFiles(), environment: ["LANG": "de_DE.UTF-8"])
    #expect(result.status == .misuse)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(mistake.german), "\(result.errors)")
    for word in ["Error", "Usage", "Help:", "See '"] { #expect(!result.errors.contains(word)) }
  }

  @Test("a language that there is none of is named")
  func language() {
    let result = leit("run", "a.leit", "--lang", "fr")
    #expect(result.status == .misuse)
    #expect(result.errors.contains("'fr'"))
  }

}
