import Diagnostics
import SourceText
import Testing
import Vocabulary

@testable import Syntax

/// Returns the tokens of `text` in a file of `tongue`.
func read(_ text: String, _ tongue: Tongue = .english) -> LexedFile {
  lex(SourceFile(name: "test.leit", text: text), as: testFile, defaultTongue: tongue)
}

/// The identity of the files in these tests.
let testFile = SourceFile.ID(rawValue: 0)

/// Returns the kinds of the tokens of `text`, without the end.
func kinds(_ text: String, _ tongue: Tongue = .english) -> [Token.Kind] {
  read(text, tongue).tokens.dropLast().map(\.kind)
}

/// Returns what is wrong with `text`.
func problems(_ text: String, _ tongue: Tongue = .english) -> [TextProblem] {
  read(text, tongue).problems
}

extension LexedFile {

  /// What is wrong with the text.
  var problems: [TextProblem] {
    diagnostics.map { diagnostic in
      guard case .text(let problem) = diagnostic.problem else {
        preconditionFailure("the lexer reports problems of texts")
      }
      return problem
    }
  }

  /// Returns the names in the order in which they are used.
  var names: [String] {
    tokens.filter { $0.kind == .word || $0.kind == .quotedName }
      .map { spellings[Int($0.payload)] }
  }

}

/// Returns the texts that the mends of `text` make of it, one for each.
func mended(_ text: String, _ tongue: Tongue = .english) -> [String] {
  read(text, tongue).diagnostics.flatMap(\.fixes).map { applied($0, to: text) }
}

/// Returns what `fix` makes of `text`.
func applied(_ fix: Fix, to text: String) -> String {
  var bytes = Array(text.utf8)
  for edit in fix.edits.reversed() {
    bytes.replaceSubrange(edit.span.offsets, with: edit.text.utf8)
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Checks what holds for the tokens of every text.
func checkPromises(
  _ bytes: [UInt8], _ tongue: Tongue?, _ location: SourceLocation = #_sourceLocation
) {
  let file = lex(
    SourceFile(name: "test.leit", bytes: bytes), as: testFile, defaultTongue: tongue)
  var last = 0
  var isSound = true
  for token in file.tokens {
    isSound = isSound && Int(token.start) >= last && token.end >= token.start
    isSound = isSound && (token.end > token.start || token.kind == .end)
    last = Int(token.end)
    switch token.kind {
    case .word, .quotedName: isSound = isSound && Int(token.payload) < file.spellings.count
    case .number: isSound = isSound && Int(token.payload) < file.numbers.count
    case .text: isSound = isSound && Int(token.payload) < file.texts.count
    case .date: isSound = isSound && Int(token.payload) < file.days.count
    case .month: isSound = isSound && (12..<120_000).contains(token.payload)
    default: break
    }
  }
  isSound = isSound && file.tokens.last?.kind == .end && last == bytes.count
  isSound = isSound && file.tokens.count(where: { $0.kind == .end }) == 1
  isSound = isSound && file.words.count == file.spellings.count
  isSound = isSound && file.diagnostics.count <= Lexer.mostDiagnostics
  for diagnostic in file.diagnostics {
    isSound = isSound && diagnostic.site.start < diagnostic.site.end
    isSound = isSound && Int(diagnostic.site.end) <= bytes.count
    for edit in diagnostic.fixes.flatMap(\.edits) {
      isSound = isSound && Int(edit.span.end) <= bytes.count
    }
  }
  for index in file.tokens.indices.prefix(50) {
    _ = file.documentation(before: index, in: SourceFile(name: "", bytes: bytes))
  }
  #expect(isSound, "\(bytes)", sourceLocation: location)
}
