import Assistance
import SourceText
import Syntax
import TestSupport
import Testing
import Vocabulary

/// Whether what people wrote would have been offered to them.
@Suite struct RecallTests {

  @Test(arguments: ["strategy", "guideline", "kassel", "mirror/guideline"])
  func whatWasWrittenIsOffered(_ name: String) throws {
    let bytes = Array(try Repository.text(at: "Tests/Programs/hesse/\(name).leit").utf8)
    let tree = parse(SourceFile(name: "", bytes: bytes), as: SourceFile.ID(rawValue: 0))
    let subject = tree.tongue == .german ? hessen : hesse
    let words = tree.tokens.filter { $0.kind == .word }
    let made = madeUp(in: tree, bytes)
    var missed: [String] = []
    var count = 0
    // Every fourth word, so that the test takes no time.
    for token in stride(from: 0, to: words.count, by: 4).map({ words[$0] })
    where !made.contains(token.start) {
      let word = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      let head =
        String(decoding: bytes[..<Int(token.start)], as: UTF8.self)
        + word.prefix(max(1, word.count / 2))
      let tail = String(decoding: bytes[Int(token.end)...], as: UTF8.self)
      let question = CompletionQuestion(
        head + tail, cursor: head.utf8.count, tongue: tree.tongue, mode: .file)
      count += 1
      let isOffered = subject.answer(to: question).candidates.contains { candidate in
        candidate.text.hasPrefix(word)
          && !(candidate.text.dropFirst(word.count).first?.isLetter ?? false)
      }
      if !isOffered { missed.append("\(word) in \(head.suffix(50))") }
    }
    #expect(count > 40)
    #expect(missed.count * 100 <= count * 2, "\(missed)")
  }

  @Test(arguments: Tongue.allCases)
  func everyWordOfTheGrammarIsOfferedWhereItIsShown(_ tongue: Tongue) {
    let table = WordTable.words(of: tongue)
    let words = Set(
      Keyword.allCases.flatMap { $0.spelling(in: tongue).split(separator: " ") }
        .map { table.word(spelledBy: String($0)) })
    var shown: [WordID: String] = [:]
    var offered: Set<WordID> = []
    for sample in Sample.samples(in: "grammar.md") {
      let (texts, mode) = texts(of: sample, in: tongue)
      for text in texts {
        let bytes = Array(text.utf8)
        let subject = Subject(text)
        let tree = parse(
          SourceFile(name: "", bytes: bytes), as: SourceFile.ID(rawValue: 0),
          defaultTongue: tongue, mode: mode)
        guard tree.tongue == tongue else { continue }
        for token in tree.tokens where token.kind == .word {
          let word = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
          let id = table.word(spelledBy: word)
          guard words.contains(id), !offered.contains(id) else { continue }
          shown[id] = "\(word) in \(text.prefix(60))"
          let head = String(decoding: bytes[..<Int(token.start)], as: UTF8.self)
          let question = CompletionQuestion(
            head, cursor: head.utf8.count, tongue: tongue, mode: mode)
          let isOffered = subject.answer(to: question).candidates.contains {
            let first = $0.text.prefix { $0.isLetter }
            return table.word(spelledBy: String(first)) == id
          }
          if isOffered { offered.insert(id) }
        }
      }
    }
    let missed = shown.filter { !offered.contains($0.key) }
    #expect(missed.isEmpty, "\(missed.values.sorted())")
    #expect(offered.count > 90)
  }

  /// Returns the texts that `sample` holds, and what they may hold, if they are in `tongue`.
  private func texts(of sample: Sample, in tongue: Tongue) -> ([String], ParseMode) {
    switch sample.kind {
    case .file: ([sample.text], .file)
    case .expressions(let own), .session(let own):
      (own == tongue ? sample.text.split(separator: "\n").map(String.init) : [], .session)
    }
  }

  /// Returns where the words of `tree` stand that its author made up there.
  private func madeUp(in tree: SyntaxTree, _ bytes: [UInt8]) -> Set<UInt32> {
    let declaring: Set<Keyword> = [
      .choice, .record, .parameter, .define, .table, .eligibility, .funding, .interpretation,
      .rule, .query, .test, .require, .should, .except, .let, .obligation, .given, .plural,
      .forEach, .for, .some, .every,
    ]
    let words = WordTable.words(of: tree.tongue)
    func keywords(_ token: Token) -> [Keyword] {
      let text = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      let found = words.keywords(beginningWith: words.word(spelledBy: text))
      // The second word of `for each`.
      return found.isEmpty && (text == "each" || text == "jedes") ? [.forEach] : found
    }
    var found: Set<UInt32> = []
    var depth = 0
    var head: Token?
    for (place, token) in tree.tokens.enumerated() {
      if token.kind == .leftBrace { depth += 1 }
      if token.kind == .rightBrace { depth -= 1 }
      guard token.kind == .word, place > 0 else { continue }
      let last = tree.tokens[place - 1]
      if bytes[Int(last.end)..<Int(token.start)].contains(0x0A) { head = token }
      let isBehindKeyword =
        last.kind == .word && keywords(last).contains { declaring.contains($0) }
      // `centre kassel`, and the parameters of a function.
      let isBehindKind = last.kind == .word && last.start == head?.start && keywords(last).isEmpty
      let isFormal =
        tree.tokens[place + 1].kind == .colon && depth == 0
        || head == token && depth == 1 && isInDeclarationOfFields(place, tree, keywords)
      if isBehindKeyword || isBehindKind || isFormal { found.insert(token.start) }
    }
    return found
  }

  /// `true` iff the token at `place` of `tree` is in the braces of a record or a choice.
  private func isInDeclarationOfFields(
    _ place: Int, _ tree: SyntaxTree, _ keywords: (Token) -> [Keyword]
  ) -> Bool {
    guard let brace = tree.tokens[..<place].lastIndex(where: { $0.kind == .leftBrace }) else {
      return false
    }
    let heads = tree.tokens[..<brace].suffix(6).filter { $0.kind == .word }
    return heads.contains { token in
      keywords(token).contains { $0 == .record || $0 == .choice || $0 == .extend }
    }
  }

}
