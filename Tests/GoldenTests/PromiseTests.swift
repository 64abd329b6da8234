import Diagnostics
import SourceText
import Syntax
import TestSupport
import Testing
import Vocabulary

/// What holds of the syntax of every program that the project contains.
@Suite struct PromiseTests {

  /// The programs.
  static let samples = Sample.examples + Sample.shown + Sample.fixtures

  /// The number of bytes that are read for one program, changed in one way after the other.
  ///
  /// A small program gets every change, a large one as many as that allows, evenly spread. What cannot
  /// be read is read many times, as the mends of slips are tried.
  static let budget = 1_500

  @Test(arguments: samples)
  func tokensAndTriviaJoinedAreTheText(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    let tree = tree(of: bytes, sample.kind)
    var end: UInt32 = 0
    for token in tree.tokens {
      if token.start < end || token.end < token.start { Issue.record("\(token) begins too early") }
      end = token.end
    }
    #expect(Int(end) == bytes.count)
    #expect(tree.tokens.last?.kind == .end)
  }

  @Test(arguments: samples)
  func everyTruncationIsRead(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    for end in changes(bytes.count, of: bytes) {
      expectDistinctProblems(of: Array(bytes[..<end]), sample.kind)
    }
  }

  @Test(arguments: samples)
  func everyRemovalOfATokenIsRead(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    let tokens = tree(of: bytes, sample.kind).tokens
    for index in changes(tokens.count, of: bytes) {
      let token = tokens[index]
      expectDistinctProblems(
        of: Array(bytes[..<Int(token.start)] + bytes[Int(token.end)...]), sample.kind)
    }
  }

  /// Returns the positions of those of `count` changes to `bytes` that the budget suffices for: at least
  /// one, which is somewhere within.
  private func changes(_ count: Int, of bytes: [UInt8]) -> StrideTo<Int> {
    let step = max(1, count * bytes.count / Self.budget)
    return stride(from: step / 2 % max(count, 1), to: count, by: step)
  }

  /// Expects that no two problems of `bytes` have one code and one place.
  private func expectDistinctProblems(of bytes: [UInt8], _ kind: Sample.Kind) {
    var seen: Set<Diagnostic.Identity> = []
    for diagnostic in tree(of: bytes, kind).diagnostics
    where !seen.insert(diagnostic.identity).inserted {
      let text = String(decoding: bytes, as: UTF8.self)
      Issue.record("\(diagnostic.problem.code.text) twice at \(diagnostic.site) of \(text)")
    }
  }

  /// Returns the syntax of `bytes`.
  private func tree(of bytes: [UInt8], _ kind: Sample.Kind) -> SyntaxTree {
    switch kind {
    case .file: syntax(of: bytes, in: nil, mode: .file)
    case .expressions(let tongue), .session(let tongue):
      syntax(of: bytes, in: tongue, mode: .session)
    }
  }

}

/// Returns the syntax of `bytes`, in `tongue` unless they say otherwise.
func syntax(of bytes: [UInt8], in tongue: Tongue?, mode: ParseMode) -> SyntaxTree {
  parse(
    SourceFile(name: "sample.leit", bytes: bytes), as: SourceFile.ID(rawValue: 0),
    defaultTongue: tongue, mode: mode)
}
