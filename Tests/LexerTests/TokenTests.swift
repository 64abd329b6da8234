import Diagnostics
import SourceText
import Testing
import Vocabulary

@testable import Syntax

/// Words, texts, marks and trivia.
struct TokenTests {

  @Test func marksAreRead() {
    #expect(
      kinds("{}()[]:,;. .. | -> = <> < <= > >= + - * / % €") == [
        .leftBrace, .rightBrace, .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket,
        .colon, .comma, .semicolon, .dot, .dotDot, .bar, .arrow, .equal, .notEqual, .less,
        .lessOrEqual, .greater, .greaterOrEqual, .plus, .minus, .star, .slash, .percent, .euro,
      ])
  }

  @Test func namesHaveUmlautsAndKeepTheirCase() {
    let file = read("Träger träger _x a1 größe Ælfric")
    #expect(file.names == ["Träger", "träger", "_x", "a1", "größe", "Ælfric"])
    #expect(file.diagnostics.isEmpty)
  }

  @Test func equalNamesHaveOneSymbolHoweverTheyAreWritten() {
    let file = read("tr\u{E4}ger tra\u{308}ger tr\u{E4}ger tra\u{308}ger plain plain")
    #expect(Set(file.tokens.dropLast().map(\.payload)).count == 2)
    #expect(
      file.spellings.map { Array($0.unicodeScalars) }[0] == Array("tr\u{E4}ger".unicodeScalars))
    let other = read("tra\u{308}ger tr\u{E4}ger")
    #expect(other.spellings.count == 1)
    #expect(other.spellings[0].unicodeScalars.count == 6)
  }

  @Test func manyNamesAreToldApart() {
    let names = (0..<20_000).map { "name_\($0)" }
    let file = read((names + names).joined(separator: " "))
    #expect(file.spellings == names)
    #expect(file.tokens[20_000].payload == 0)
  }

  @Test func backticksMakeANameOfAKeyword() {
    let file = read("`where` `größe`")
    #expect(file.tokens.map(\.kind) == [.quotedName, .quotedName, .end])
    #expect(file.names == ["where", "größe"])
    #expect(problems("`where") == [.badQuotedName])
    #expect(mended("`where") == ["`where`"])
    #expect(problems("`two words`") == [.badQuotedName])
    #expect(problems("``") == [.badQuotedName])
    #expect(problems("`") == [.badQuotedName])
  }

  @Test(arguments: ["\"…\"", "„…“", "„…”", "„…\"", "“…”", "“…\"", "”…”", "»…«", "«…»"])
  func textsStandInManyQuotes(_ text: String) {
    let file = read(text)
    #expect(file.texts == ["…"])
    #expect(file.tokens.map(\.kind) == [.text, .end])
    #expect(file.diagnostics.isEmpty)
  }

  @Test func textsHoldOtherQuotesAndNoEscapes() {
    #expect(read("\"er sagte „ja“ \\n\"").texts == ["er sagte „ja“ \\n"])
    #expect(read("„er's \u{2018}so\u{2019}“").texts == ["er's \u{2018}so\u{2019}"])
  }

  @Test func textsAreInNormalForm() {
    #expect(read("\"a\u{308}\"").texts[0].unicodeScalars.elementsEqual("\u{E4}".unicodeScalars))
    #expect(read("„\u{212B}“").texts[0].unicodeScalars.elementsEqual("\u{C5}".unicodeScalars))
    #expect(read("\"\u{2000}\"").texts[0].unicodeScalars.elementsEqual("\u{2002}".unicodeScalars))
  }

  @Test func aTextEndsOnItsLine() {
    let file = read("a: \"open  \nb: 1")
    #expect(file.problems == [.unclosedText])
    #expect(file.texts == ["open"])
    #expect(mended("a: \"open  \nb: 1") == ["a: \"open\"  \nb: 1"])
    #expect(problems("„offen\r\nb") == [.unclosedText])
    #expect(problems("\"") == [.unclosedText])
  }

  @Test func singleQuotesAreNoQuotes() {
    #expect(problems("'text'") == [.singleQuotes("'")])
    #expect(read("'text'").texts == ["text"])
    #expect(mended("'text'") == ["\"text\""])
    #expect(mended("‚text‘") == ["\"text\""])
    #expect(mended("\u{2018}text\u{2019}") == ["\"text\""])
    #expect(problems("the county's") == [.singleQuotes("'")])
  }

  @Test func spaceOfEveryWidthSeparates() {
    let file = read("\u{FEFF}a\u{A0}b\u{2009}c\u{202F}d\te\u{3000}f\u{2028}g\u{B}h\u{85}i")
    #expect(file.names == ["a", "b", "c", "d", "e", "f", "g", "h", "i"])
    #expect(file.diagnostics.isEmpty)
  }

  @Test func commentsAreTrivia() {
    #expect(kinds("a // b\r\nc /* d /* e */ f */ g").count == 3)
    #expect(kinds("//").isEmpty)
    #expect(kinds("/* // */ a").count == 1)
    #expect(kinds("a \"// no comment\"").count == 2)
  }

  @Test func anUnclosedCommentIsReportedWhereItOpens() {
    let file = read("a /* b /* c */")
    #expect(file.problems == [.unclosedComment])
    #expect(file.diagnostics[0].site.offsets == 2..<4)
    #expect(problems("a */ b") == [.strayCommentEnd])
    #expect(kinds("a */ b").count == 2)
  }

  @Test func documentationIsFoundBeforeItsDeclaration() {
    let text = """
      /// The file.

      // A remark.
      /// First line.
      ///  Second line.
      // In between.
      /* /// no */
      centre x /// trailing
      y //// no
      z
      """
    let source = SourceFile(name: "", text: text)
    let file = lex(source, as: testFile)
    #expect(file.documentation(before: 0, in: source) == "First line.\n Second line.")
    #expect(file.documentation(before: 1, in: source) == nil)
    #expect(file.documentation(before: 2, in: source) == nil)
    #expect(file.documentation(before: 3, in: source) == nil)
  }

  @Test func theFirstDeclarationNamesTheTongue() {
    #expect(read("sprache deutsch 0,5", .english).tongue == .german)
    #expect(read("// remark\n/* more */ Language GERMAN", .english).tongue == .german)
    #expect(read("language english", .german).tongue == .english)
    #expect(read("sprache englisch", .german).tongue == .english)
    #expect(read("centre x", .german).tongue == .german)
    #expect(read("language: 3", .german).tongue == .german)
    #expect(read("sprache", .english).tongue == .english)
    #expect(lex(SourceFile(name: "", text: ""), as: testFile).tongue == .english)
    #expect(problems("sprache deutsch 0,5", .english).isEmpty)
  }

}

/// Characters that are not part of the language.
struct CharacterTests {

  /// Texts with marks of other languages, the problem, and the text that is meant.
  static let foreignMarks: [(String, String, String)] = [
    ("a == b", "=", "a = b"), ("a === b", "=", "a = b"), ("a != b", "<>", "a <> b"),
    ("a≠b", "<>", "a<>b"), ("a ≤ b", "<=", "a <= b"), ("a ≥ b", ">=", "a >= b"),
    ("a =< b", "<=", "a <= b"), ("a && b", "and", "a and b"), ("a&&b", "and", "a and b"),
    ("a & b", "and", "a and b"), ("a || b", "or", "a or b"), ("!a", "not", "not a"),
    ("a → b", "->", "a -> b"), ("1 … 2", "..", "1 .. 2"), ("1...2", "..", "1..2"),
    ("a × b", "*", "a * b"), ("a ÷ b", "/", "a / b"),
  ]

  @Test(arguments: foreignMarks)
  func aForeignMarkIsReadAsTheOneMeant(_ text: String, _ meant: String, _ mend: String) {
    let file = read(text)
    guard case .foreignMark(_, meant)? = file.problems.first, file.problems.count == 1 else {
      Issue.record("\(file.problems)")
      return
    }
    #expect(mended(text).first == mend)
    #expect(file.tokens.map(\.kind) == read(mend).tokens.map(\.kind))
    #expect(read(mend).diagnostics.isEmpty)
  }

  @Test func wordsForMarksAreThoseOfTheFile() {
    #expect(mended("a && b", .german) == ["a und b"])
    #expect(read("a || b", .german).names == ["a", "oder", "b"])
    #expect(mended("!a", .german) == ["nicht a"])
  }

  @Test(arguments: ["–", "—", "−", "‐", "‑"])
  func aDashIsNoMinus(_ dash: String) {
    #expect(mended("5 \(dash) 3") == ["5 - 3"])
    #expect(kinds("5 \(dash) 3") == [.number, .minus, .number])
  }

  @Test func aDashBetweenYearsIsAPeriod() {
    #expect(mended("2021–2030") == ["2021 to 2030"])
    #expect(mended("2021–2030", .german) == ["2021 bis 2030"])
    #expect(kinds("2021–2030") == [.number, .word, .number])
    #expect(mended("a –> b") == ["a -> b"])
  }

  @Test(arguments: [0x202A, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C])
  func directionMarksAreErrorsEverywhere(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for text in [
      "a \(scalar) b", "// \(scalar)", "/* \(scalar) */", "\"\(scalar)\"", "„\(scalar)“",
      "a\(scalar)b",
    ] {
      #expect(problems(text) == [.directionMark(scalar)], "\(text)")
      #expect(problems(mended(text)[0]).isEmpty)
    }
    #expect(read("a\(scalar)b").names == ["ab"])
  }

  @Test func aRunOfStrayCharactersIsOneProblem() {
    #expect(problems("\0\0\0") == [.controlCharacter("\0")])
    #expect(problems("a @#$ b") == [.unknownCharacter("@")])
    #expect(problems("👨‍👩‍👧‍👦🎉") == [.unknownCharacter("👨")])
    #expect(kinds("a @#$ b") == [.word, .unknown, .word])
    #expect(
      problems("// \u{1B}[31m\u{7F}") == [.controlCharacter("\u{1B}"), .controlCharacter("\u{7F}")])
  }

  @Test func invisibleCharactersAreNoPartOfNames() {
    #expect(problems("cen\u{200B}tre") == [.invisibleCharacter("\u{200B}")])
    #expect(read("cen\u{AD}tre").names == ["centre"])
    #expect(mended("cen\u{200D}tre") == ["centre"])
    #expect(problems("a \u{FEFF} b") == [.invisibleCharacter("\u{FEFF}")])
    #expect(problems("\"👨‍👩‍👧 So\u{AD}zial\"").isEmpty, "texts may have them")
  }

  @Test func lettersThatOnlyLookLatinAreErrors() {
    #expect(problems("сentre") == [.lookAlike("с", name: "сentre", meant: "c")])
    #expect(read("сentre").names == ["centre"])
    #expect(mended("сentre") == ["centre"])
    #expect(problems("ΑΒΕ") == [.lookAlike("Α", name: "ΑΒΕ", meant: "A")])
    #expect(mended("ｃentre") == ["centre"])
    #expect(mended("𝐜entre") == ["centre"])
    #expect(mended("a٣") == ["a3"])
    #expect(problems("Δx") == [.lookAlike("Δ", name: "Δx", meant: nil)])
    #expect(mended("Δx").isEmpty)
    #expect(mended("`wh\u{435}re`") == ["`where`"])
  }

  @Test func wholeNamesOfOtherScriptsAreNames() {
    #expect(problems("область город שלום 県 ελλάδα").isEmpty)
  }

  @Test func invalidBytesAreReportedOnceWithTheirPlace() {
    let latin1: [UInt8] = [0x7A, 0x75, 0x73, 0x74, 0xE4, 0x6E, 0x64, 0x69, 0x67, 0x20, 0xFC]
    let file = lex(SourceFile(name: "", bytes: latin1), as: testFile)
    #expect(file.problems == [.notUTF8(byte: 0xE4, offset: 4)])
    #expect(file.tokens.map(\.kind) == [.word, .word, .end])
    let wide = lex(SourceFile(name: "", bytes: [0xFF, 0xFE, 0x61, 0, 0x62, 0]), as: testFile)
    #expect(wide.problems == [.wideText(.utf16)])
    #expect(wide.tokens.map(\.kind) == [.end])
  }

  @Test func noMoreThanTenThousandProblemsAreKept() {
    #expect(problems(String(repeating: "@ ", count: 20_000)).count == 10_000)
  }

}
