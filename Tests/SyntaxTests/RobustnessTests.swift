import Diagnostics
import SourceText
import Syntax
import Testing
import Vocabulary

/// Returns the text of `tokens` of `program`, with their trivia.
private func joined(_ tokens: [Token], of program: [UInt8], without hole: Int) -> String {
  var bytes: [UInt8] = []
  var end = 0
  for (position, token) in tokens.enumerated() {
    bytes += program[end..<Int(token.start)]
    if position != hole { bytes += program[Int(token.start)..<Int(token.end)] }
    end = Int(token.end)
  }
  return String(decoding: bytes, as: UTF8.self)
}

@Test(arguments: [englishSample, germanSample])
func everyBeginningOfAProgramIsReadToItsEnd(_ program: String) {
  let bytes = Array(program.utf8)
  for token in parsed(program).tokens {
    let text = String(decoding: bytes[..<Int(token.end)], as: UTF8.self)
    let tree = parsed(text, in: nil, program == englishSample ? .file : .session)
    #expect(tree.tokens.last?.kind == .end)
  }
}

@Test(arguments: [englishSample, germanSample])
func aProgramThatLacksATokenIsReadToItsEnd(_ program: String) {
  let bytes = Array(program.utf8)
  let tokens = parsed(program).tokens
  var total = 0
  for hole in tokens.indices {
    let text = joined(tokens, of: bytes, without: hole)
    let tree = parsed(text)
    #expect(tree.tokens.last?.kind == .end)
    let problems = tree.diagnostics.count
    #expect(problems <= 8, "without token \(hole)")
    total += problems
  }
  #expect(total * 10 < tokens.count * 15)
}

@Test func aProgramThatLacksATokenLosesLittle() {
  let bytes = Array(englishSample.utf8)
  let tokens = parsed(englishSample).tokens
  let whole = parsed(englishSample).declarations.count
  var total = 0
  for hole in tokens.indices {
    let declarations = parsed(joined(tokens, of: bytes, without: hole)).declarations.count
    #expect(abs(declarations - whole) <= 5, "without token \(hole)")
    total += abs(whole - declarations)
  }
  #expect(total * 10 < tokens.count)
}

@Test func aProgramWithATokenTwiceIsReadToItsEnd() {
  let bytes = Array(englishSample.utf8)
  let tokens = parsed(englishSample).tokens
  for position in stride(from: 0, to: tokens.count, by: 2) {
    let token = tokens[position]
    var text = Array(bytes[..<Int(token.end)])
    text += [0x20]
    text += bytes[Int(token.start)...]
    let tree = parsed(String(decoding: text, as: UTF8.self))
    #expect(tree.tokens.last?.kind == .end)
  }
}

/// Texts that nest deeply: what is repeated, and what stands inside and after.
private let nests: [(String, String, String)] = [
  ("(", "1", ")"), ("[", "1", "]"), ("not ", "yes", ""), ("-", "1", ""),
  ("if yes then 1 else ", "2", ""), ("if ", "yes", " then 1 else 2"), ("f(", "1", ")"),
  ("A { a: ", "1", " }"), ("{ from 2020-01-01: ", "1", " }"), ("{ on 2020-01-01: ", "1", " }"),
  ("at least 1 of { ", "yes", " }"), ("some x in xs satisfies ", "yes", ""),
  ("year of ", "d", ""), ("sum of ", "d", ""), ("90 % of ", "d", ""), ("x where ", "d", ""),
  ("x as of end of ", "d", ""),
]

@Test(arguments: nests)
func deepNestingIsOneProblem(_ opening: String, _ inside: String, _ closing: String) {
  let depth = 100_000
  let text =
    "show " + String(repeating: opening, count: depth) + inside
    + String(repeating: closing, count: depth) + "\nrule r { yes }"
  let tree = parsed(text)
  #expect(tree.diagnostics.map(\.problem) == [.syntax(.tooDeep)])
  #expect(tree.declarations.count == 2)
}

@Test(arguments: ["1 + ", "a or ", "a, ", "a.", "a otherwise ", "a to "])
func longChainsDoNotGrowTrees(_ piece: String) {
  let text = "show " + String(repeating: piece, count: 100_000) + "z"
  let tree = parsed(text)
  #expect(tree.diagnostics.count <= 2)
  #expect(tree.expressions.count < 110_000)
}

@Test func deepBlocksAreOneProblem() {
  for (opening, before) in [
    ("part { ", "centre c { "), ("except e { 1 ", "define d = 1 "), ("list of ", "record r { a: "),
  ] {
    let text = before + String(repeating: opening, count: 100_000)
    #expect(parsed(text).diagnostics.contains { $0.problem == .syntax(.tooDeep) }, "\(opening)")
    #expect(parsed(text).diagnostics.count <= 3, "\(opening)")
  }
}

@Test func aPhraseThatGoesOnInTheFirstColumnIsRead() {
  #expect(!parsed("`in`von letztes\n\nvon").diagnostics.isEmpty)
}

@Test func manyProblemsAreFoundInLinearTime() {
  let text = String(repeating: "rule r { a. }\n", count: 10_000)
  #expect(parsed(text).diagnostics.count == 10_000)
  #expect(parsed(String(repeating: "} ", count: 50_000)).diagnostics.count == 50_000)
  _ = parsed(String(repeating: "{ ", count: 50_000))
  _ = parsed(String(repeating: "centre c { ", count: 50_000))
  _ = parsed(String(repeating: "( ", count: 50_000))
  _ = parsed("show " + String(repeating: "(a ", count: 200))
  _ = parsed("table t { " + String(repeating: "| ", count: 50_000))
}
