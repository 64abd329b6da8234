import Diagnostics
import SourceText
import Testing
import Vocabulary

@testable import Syntax

/// What holds for every text.
struct PromiseTests {

  /// Pieces of programs, and of what is none.
  static let pieces: [String] = [
    "language", "sprache", "deutsch", "english", " ", "\n", "\r\n", "\r", "\t", "\u{A0}", "a", "ä",
    "a\u{308}", "centre", "`", "`x`", "\"", "\"t\"", "„", "“", "”", "»", "«", "'", "‚", "‘", "{",
    "}",
    "(", ")", "[", "]", ":", ",", ";", ".", "..", "...", "|", "||", "->", "=", "==", "<", ">", "!",
    "&", "+", "-", "*", "/", "//", "/*", "*/", "///", "%", "€", "–", "−", "0", "1", "12", "600",
    "000", "2026", "01", "1.250", "600,000", "0,5", "_", "EUR", "Euro", "31.12.2025", "2026-01-01",
    "99999", "\u{FEFF}", "\u{200B}", "\u{202E}", "\0", "\u{1B}", "\u{7F}", "с", "α", "ｗ", "👨‍👩‍👧", "@",
    "…", "≤", "\u{301}", "٣",
  ]

  @Test func tokensAndTriviaAreTheTextForPiecesOfPrograms() {
    var random = FixedGenerator(state: 1)
    for _ in 0..<10_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text += PromiseTests.pieces[Int.random(in: 0..<PromiseTests.pieces.count, using: &random)]
      }
      checkPromises(Array(text.utf8), Bool.random(using: &random) ? .english : .german)
    }
  }

  @Test func tokensAndTriviaAreTheTextForBytesOfAnyKind() {
    var random = FixedGenerator(state: 2)
    for round in 0..<10_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        let piece = PromiseTests.pieces[
          Int.random(in: 0..<PromiseTests.pieces.count, using: &random)]
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.append(UInt8.random(in: 0...255, using: &random))
        case 1: bytes += piece.utf8.dropLast(Int.random(in: 0...2, using: &random))
        default: bytes += piece.utf8
        }
      }
      checkPromises(bytes, round % 2 == 0 ? nil : .german)
    }
  }

  @Test func aLineOfTenMegabytesIsRead() {
    let text = String(repeating: "posts: 2  ", count: 1_000_000)
    let file = read(text)
    #expect(file.tokens.count == 3_000_001)
    #expect(file.spellings == ["posts"])
  }

  @Test func aMillionNestedCommentsAreOneProblem() {
    #expect(problems(String(repeating: "/*", count: 1_000_000)) == [.unclosedComment])
    let closed =
      String(repeating: "/*", count: 1_000_000) + String(repeating: "*/", count: 1_000_000)
    #expect(kinds(closed + "a") == [.word])
    #expect(problems(closed).isEmpty)
  }

  @Test func longRunsOfOneThingAreRead() {
    for piece in [
      "\"", "'", "`", "`a", "1", "1,", "1.", "1 000 ", "1-", "1/", "\u{202E}", "@", "„", "‘", "‚",
      "‹", "a' ", "ä",
      "с", "\0", "*/", "=", "..", "_", "2026-01-",
    ] {
      let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
      checkPromises(Array(text.utf8), .english)
    }
  }

}

/// Random numbers that are the same in every run (SplitMix64).
struct FixedGenerator: RandomNumberGenerator {

  /// What the next number is made from.
  var state: UInt64

  /// Returns the next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

}
