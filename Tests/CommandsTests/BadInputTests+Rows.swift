import Commands

extension BadInputTests {

  /// What is wrong with files and with imports.
  static let files: [Row] = [
    Row("a missing file", nil, .misuse, "P01: there is no file `a.leit`"),
    Row(
      "a missing file that is to be run", nil, running: ["run", "a.leit"], .misuse,
      "P01: there is no file `a.leit`"),
    Row(
      "a folder given as a file", text(""), running: ["run", "."], .misuse,
      "P02: `.` is a folder, not a file"),
    Row(
      "a folder without files", text(""), running: ["check", "empty"], .misuse,
      "P10: `empty` holds no file"),
    Row(
      "a file that may not be read", text(""), running: ["check", "secret.leit"], .misuse,
      "P03: `secret.leit` may not be read"),
    Row(
      "a file that is too long", text(""), running: ["check", "long.leit"], .misuse,
      "P04: `long.leit` is longer"),
    Row("a path with a zero byte", nil, running: ["check", "a\0.leit"], .misuse, "P01"),
    Row("an empty file", [], .failure, "P06: the file is empty"),
    Row("a file of one zero byte", [0], .failure, "a.leit:1:1"),
    Row("a byte that is no UTF-8", text("language english\n  ", 0xFF), .failure, "a.leit:2:3"),
    Row("a character cut off", text("goal g { }  // ", 0xE2, 0x82), .failure, "a.leit:1:16"),
    Row(
      "an import of itself", text("import \"a.leit\""), .failure, "P09: the file imports itself"),
    Row(
      "an import of itself by a detour", text("import \"../desk/./a.leit\""), .failure,
      "P09: the file imports itself"),
    Row(
      "an import out of the folder", text("import \"../b.leit\""), .failure,
      "P08: `../b.leit` is outside"),
    Row(
      "an import from the root of the disk", text("import \"/etc/passwd\""), .failure,
      "P07: `/etc/passwd` is no path relative"),
    Row(
      "an import that is not there", text("import \"b.leit\""), .failure,
      "P01: there is no file `b.leit`"),
    Row(
      "an import that is a folder", text("import \"empty\""), .failure, "P02: `empty` is a folder"),
    Row(
      "facts that are not there", text("goal g { }"),
      running: ["decide", "d", "a.leit", "--facts", "f.json"], .misuse, "`d`"),
  ]

  /// What is wrong with bytes.
  static let encodings: [Row] = [
    Row("UTF-16", [0xFF, 0xFE, 0x67, 0, 0x20, 0], .failure, "X02: the file is in UTF-16"),
    Row(
      "UTF-16, the high byte first", [0xFE, 0xFF, 0, 0x67], .failure, "X02: the file is in UTF-16"),
    Row(
      "UTF-16 without a mark", "show x\n".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] },
      .failure, "X02: the file is in UTF-16"),
    Row(
      "UTF-32", [0xFF, 0xFE, 0, 0, 0x67, 0, 0, 0], .failure, "X02: the file is in UTF-32"),
    Row(
      "Windows-1252", text("centre k \"K", 0xF6) + text("ln\" { }"), .failure,
      "in Windows-1252 this byte is `ö`"),
    Row("half of a surrogate", text("show \"", 0xED, 0xA0, 0x80), .failure, "X01: byte 0xED"),
    Row("a slash in too many bytes", text("show \"", 0xC0, 0xAF), .failure, "X01: byte 0xC0"),
    Row(
      "a Word document", text("PK", 3, 4, 20, 0, 6, 0, 0xFF), .failure, "X32: the file is a Word"),
    Row(
      "an old Word document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .failure,
      "X32: the file is an old Word"),
    Row("a PDF", text("%PDF-1.7\n%", 0xE2, 0xE3), .failure, "X32: the file is a PDF"),
    Row("rich text", text("{\\rtf1\\ansi}"), .failure, "X32: the file is a rich-text"),
    Row("a web page", text("\n<!DOCTYPE HTML>"), .failure, "X32: the file is a web page"),
    Row("what is compressed", [0x1F, 0x8B, 8, 0, 0], .failure, "X32: the file is compressed"),
    Row("a picture", [0x89, 0x50, 0x4E, 0x47, 13], .failure, "X32: the file is a picture"),
    Row("two byte-order marks", text("\u{FEFF}\u{FEFF}goal g { }"), .failure, "X05: invisible"),
  ]

  /// Returns a row about `scalar`, which stands in `place` of a program.
  private static func row(
    _ scalar: Unicode.Scalar, _ place: String, _ message: String
  ) -> Row {
    let number = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
    let text = place.replacing("•", with: String(scalar))
    return Row(
      "U+\(code) in \(place)", Array(text.utf8), .failure,
      message.isEmpty ? "X07: character" : "\(message) U+\(code)")
  }

  /// What is wrong with characters.
  static let characters: [Row] = [
    row("\u{1B}", "parameter x = •[31m 1", "X03: control character"),
    row("\u{1B}", "centre k \"•]0;title\u{7}\" { }", "X03: control character"),
    row("\u{1B}", "// •[2J", "X03: control character"),
    row("\u{08}", "/* •• */", "X03: control character"),
    row("\u{00}", "parameter x• = 1", "X03: control character"),
    row("\u{07}", "centre k \"•\" { }", "X03: control character"),
    row("\u{7F}", "parameter x• = 1", "X03: control character"),
    row("\u{9B}", "centre k \"•31m\" { }", "X03: control character"),
    row("\u{202E}", "// •", "X04: character"),
    row("\u{202E}", "centre k \"a•b\" { }", "X04: character"),
    row("\u{2066}", "parameter x• = 1", "X04: character"),
    row("\u{061C}", "parameter x•y = 1", "X04: character"),
    row("\u{200F}", "goal g { } •", "X04: character"),
    row("\u{200B}", "parameter x•y = 1", "X05: invisible character"),
    row("\u{200D}", "parameter x•y = 1", "X05: invisible character"),
    row("\u{00AD}", "parameter x•y = 1", "X05: invisible character"),
    row("\u{2060}", "parameter x• = 1", "X05: invisible character"),
    row("\u{FEFF}", "parameter x• = 1", "X05: invisible character"),
    row("\u{FE0F}", "parameter x• = 1", "X05: invisible character"),
    row("\u{3164}", "parameter • = 1", "X05: invisible character"),
    row("\u{E0041}", "parameter x• = 1", "X05: invisible character"),
    row("\u{2800}", "parameter x• = 1", ""),
    row("\u{E000}", "parameter x• = 1", ""),
    row("\u{FFFE}", "parameter x• = 1", ""),
    row("\u{0661}", "show •", ""),
    row("\u{00BD}", "show •", ""),
    row("\u{1F3E0}", "centre • { }", ""),
    Row("a Cyrillic letter in a name", text("parameter pоst = 1"), .failure, "X06: `о` (U+043E)"),
    Row("a Cyrillic letter in a keyword", text("gоal g { }"), .failure, "X06: `о` (U+043E)"),
    Row("a Greek letter in a name", text("parameter αx = 1"), .failure, "X06: `α` (U+03B1)"),
    Row("a letter as wide as two", text("parameter ｘ = 1"), .failure, "X06: `ｘ` (U+FF58)"),
    Row("a letter of mathematics", text("parameter 𝐱 = 1"), .failure, "X06: `𝐱` (U+1D431)"),
    Row("a control sequence as a name", text("show `\u{1B}[31m`"), .failure, "X"),
  ]

  /// What is wrong with how a program is put together.
  static let structures: [Row] = [
    Row("65 comments in one another, open", text(repeated("/*", 65)), .failure, "X08: comment"),
    Row("10,000 comments, open", text(repeated("/*", 10_000)), .failure, "X08: comment"),
    Row("a comment closed twice", text("/* */ */"), .failure, "X09"),
    Row("10,000 parentheses", text("show " + repeated("(", 10_000)), .failure, "S02: `(`"),
    Row("10,000 brackets", text("show " + repeated("[", 10_000)), .failure, "S02: `[`"),
    Row("10,000 braces", text("centre k " + repeated("{", 10_000)), .failure, "S02: `{`"),
    Row("10,000 closing braces", text(repeated("}", 10_000)), .failure, "S03: `}`"),
    Row("10,000 negations", text("show " + repeated("not ", 10_000) + "yes"), .failure, "S04"),
    Row("10,000 signs", text("show " + repeated("-", 10_000) + "1"), .failure, "S04"),
    Row("a number of 100,000 digits", text("show " + repeated("9", 100_000)), .failure, "X22"),
    Row("9,999 backticks", text(repeated("`", 9_999)), .failure, "X14"),
    Row("10,001 quotes", text(repeated("\"", 10_001)), .failure, "X10"),
    Row("a text without end", text("centre k \"Kassel"), .failure, "X10: text without its"),
    Row(
      "a conflict of version control",
      text("<<<<<<< ours\nparameter x = 1\n=======\nparameter x = 2\n>>>>>>> theirs\n"), .failure,
      "X33: two versions"),
    Row("the end of such a conflict", text(">>>>>>> theirs\n"), .failure, "X33: two versions"),
    Row("half an eligibility", text("eligibility"), .failure, "S01"),
    Row("half a rule", text("eligibility e for a: A { require"), .failure, "S0"),
    Row("old Mac line ends", text("goal g { }\rshow y\r"), .failure, "a.leit:2:6"),
  ]

  /// Returns a row about facts called `name` that hold `bytes`.
  private static func factsRow(
    _ description: String, _ bytes: [UInt8], as name: String = "a.json",
    _ message: String
  ) -> Row {
    var row = Row(
      description, nil, running: ["decide", "e", "cases.leit", "--facts", name], .failure,
      message)
    row.facts = (name, bytes)
    return row
  }

  /// What is wrong with facts.
  static let facts: [Row] = [
    factsRow("facts that are empty", [], "F01: the file holds no facts"),
    factsRow("facts in an Excel file", text("PK", 3, 4), as: "a.xlsx", "F20: the file is a Word"),
    factsRow("facts in UTF-16", [0xFF, 0xFE, 0x6E, 0], as: "a.csv", "F21: the file is in UTF-16"),
    factsRow("facts in Windows-1252", text("name,n\nK", 0xF6), as: "a.csv", "F02: the text"),
    factsRow("a zero byte in facts", text("name,n\na", 0), as: "a.csv", "F03: the text"),
    factsRow(
      "a control sequence in facts", text("{\"name\": \"\u{1B}[31m\"}"), "F04: record 1"),
    factsRow(
      "a control sequence as a field", text("{\"\\u001b[31m\": 1}"), "F08: record 1: `A` has no"),
    factsRow(
      "a control sequence in a cell", text("name,n\nx,\u{1B}[31m\n"), as: "a.csv", "F09: record 1"),
    factsRow(
      "a control sequence in a heading", text("\u{1B}[31m,n\nx,1\n"), as: "a.csv", "F08: header"),
    factsRow(
      "an override of direction in facts", text("{\"n\": \"\u{202E}1\"}"), "F09: record 1: `n`"),
    factsRow("100,000 arrays", text(repeated("[", 100_000)), "F05: record 1: nested"),
    factsRow("a number that is none", text("{\"n\": NaN}"), "F04: record 1"),
    factsRow("a number without end", text("{\"n\": 1e999999999}"), "F15: record 1"),
    factsRow("half of a surrogate in facts", text("{\"name\": \"\\ud800\"}"), "F04: record 1"),
    factsRow("text behind facts", text("{\"n\": 2} x"), "F04: record 2"),
    factsRow("a record cut off", text("{\"n\": 2\n{\"n\": 1}"), "F04: record 1"),
  ]

  /// What is wrong with arguments.
  static let arguments: [Row] = [
    Row(
      "a control sequence as a file", nil, running: ["check", "\u{1B}[31m.leit"], .misuse, "P01"),
    Row("a control sequence as a name", nil, running: ["show", "\u{1B}[31m"], .misuse, "␛[31m"),
    Row("an override as a name", nil, running: ["show", "a\u{202E}b"], .misuse, "a\u{FFFD}b"),
    Row(
      "a control sequence as a day", text("goal g { }"),
      running: ["run", "--as-of", "\u{1B}[31m", "a.leit"], .misuse, "␛[31m"),
    Row("a control sequence as a command", nil, running: ["\u{1B}[31m"], .misuse, "␛[31m"),
    Row("a control sequence as an option", nil, running: ["--\u{1B}[31m"], .misuse, "␛[31m"),
    Row(
      "a control sequence as a format", nil,
      running: ["check", "--format", "\u{1B}[31m", "a.leit"], .misuse, "␛[31m"),
    Row("an empty path", nil, running: ["check", ""], .misuse, "P0"),
    Row("a path too long", nil, running: ["check", repeated("a/", 4_000)], .misuse, "P0"),
    Row(
      "an expression of nothing", nil, running: ["eval", " "], .failure,
      "there is no expression"),
    Row("half an expression", nil, running: ["eval", "1 +"], .failure, "S01"),
  ]

  /// Returns `text` as often as `count` says.
  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

}
