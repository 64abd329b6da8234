import Formatting
import Syntax
import Testing

/// Texts that nobody writes, and that arrive all the same.
@Suite struct HostileTextTests {

  /// The texts.
  static let texts: [(name: String, text: String)] = [
    ("empty", ""), ("space", "  \t \n\n "), ("mark", "\u{FEFF}"), ("mark and space", "\u{FEFF}\n"),
    ("only comments", "// a\n\n\n/* b */ // c\n/// d"), ("open comment", "/* a\n\n  b"),
    ("returns alone", "rule r { yes }\r// a\r\rrule s { yes }\r"),
    ("NUL", "rule r\0 { yes }\n\0\0"),
    ("Word", "Zentrum „Kassel“ – Übersicht\u{A0}…\t•\tPunkt 1\n\u{2022} Punkt 2 → 5 %\u{2028}Ende"),
    (
      "conflict",
      "rule a { yes }\n<<<<<<< ours\nrule b { yes }\n=======\nrule b { no }\n>>>>>>> theirs\nrule c { no }\n"
    ),
    ("stray ends", "} ) ] */ } rule r { yes }"), ("quotes", "\"\"\"\"\" \n \" „ “ ` ``"),
  ]

  @Test(arguments: texts.indices)
  func oddTextsKeepAllTheyHave(_ index: Int) {
    let text = Self.texts[index].text
    let broken = Promises.broken(for: text) + Promises.losses(of: text)
    #expect(broken.isEmpty, "\(Self.texts[index].name)")
  }

  @Test func bytesThatAreNoTextStay() {
    for bytes: [UInt8] in [
      [0xFF, 0xFE, 0x72, 0x00], [0xFF], Array("rule r { ".utf8) + [0xC3, 0x28, 0x7D],
      [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0x80, count: 100),
    ] {
      #expect(Reading(bytes).formatted.bytes.starts(with: bytes))
    }
  }

  /// What is repeated, what stands inside, and what closes it.
  static let nests = [
    ("(", "1", ")"), ("[", "1", "]"), ("{", "", "}"), ("/*", "", "*/"), ("not ", "yes", ""),
    ("if yes then 1 else ", "2", ""), ("A { a: ", "1", " }"), ("f(1, ", "1", ")"),
    ("1 + ", "1", ""), ("a.", "b", ""), ("at least 1 of { ", "yes", " }"), ("a or ", "b", ""),
  ]

  @Test(arguments: nests.indices, [50, 150, 5000])
  func deepNestsAreFormatted(_ index: Int, _ depth: Int) {
    let (opening, inside, closing) = Self.nests[index]
    let text =
      "show " + String(repeating: opening, count: depth) + inside
      + String(repeating: closing, count: depth) + "\nrule r { yes }\n"
    let reading = Reading(text)
    let formatted = reading.formatted
    // Each level is indented by its depth.
    #expect(formatted.bytes.count <= text.utf8.count * (depth < 1000 ? 500 : 20))
    #expect(Reading(formatted.bytes).formatted.bytes == formatted.bytes)
  }

  @Test(arguments: ["centre c { ", "define d = 1 except e { 1 ", "record r { a: list of "])
  func deepBlocksAreFormatted(_ opening: String) {
    let text = String(repeating: opening, count: 2000)
    #expect(Promises.losses(of: text).isEmpty)
  }

  @Test func longTextsAreFormatted() {
    for text in [
      String(repeating: "\n", count: 100_000) + "rule r { yes }",
      String(repeating: "rule r { yes } ", count: 500),
      "centre c { " + String(repeating: "posts: 2  ", count: 4000) + "}",
      "show [" + String(repeating: "1, ", count: 5000) + "1]",
      "show " + String(repeating: "a", count: 1_000_000),
      "// " + String(repeating: "a comment ", count: 100_000),
      "table t(a: integer) { " + String(repeating: "| 1 -> 2 ", count: 2000) + "}",
      String(repeating: "// a\n", count: 5000), String(repeating: "/* a */", count: 500),
    ] {
      let formatted = Reading(text).formatted.bytes
      #expect(formatted.count < text.utf8.count * 10 + 100)
    }
  }

}
