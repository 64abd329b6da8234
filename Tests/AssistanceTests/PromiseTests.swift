import Assistance
import SourceText
import Syntax
import TestSupport
import Testing
import Vocabulary

/// What holds of completions wherever somebody writes, in every program that the project contains.
@Suite struct PromiseTests {

  /// The programs.
  static let samples = Sample.examples + Sample.shown + Sample.fixtures

  /// The number of places that are asked about in one program, evenly spread.
  static let budget = 30

  @Test(arguments: samples)
  func candidatesGoOnWithWhatWasTyped(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    let (tongue, mode) = kind(of: sample)
    let step = max(1, bytes.count / Self.budget)
    for end in stride(from: 0, through: bytes.count, by: step) {
      let cut = String(decoding: bytes[..<end], as: UTF8.self)
      expectPromises(cut, at: end, tongue, mode)
      expectPromises(sample.text, at: end, tongue, mode)
    }
  }

  @Test func anyPlaceInAnyTextIsAnswered() {
    let nested = String(repeating: "(", count: 10_000) + String(repeating: "[{", count: 10_000)
    let texts = [
      "", "‸", "ä", "\u{0}", "show \u{301}", nested, "not " + nested, "\u{FEFF}show ",
      String(repeating: "list of ", count: 5_000), String(repeating: "a.", count: 5_000),
      "centre x { " + String(repeating: "grant { ", count: 5_000), "import \"", ".", ". ",
      ".load ", "`", "show 1.", "\"", "/*", "show 🇩🇪cen", "what if", "keeping",
      String(repeating: "if ", count: 5_000), String(repeating: "not ", count: 5_000),
    ]
    for text in texts {
      for cursor in [-5, 0, 1, text.utf8.count - 1, text.utf8.count, text.utf8.count + 5] {
        for mode in [ParseMode.session, .file] {
          for tongue in Tongue.allCases { expectPromises(text, at: cursor, tongue, mode) }
        }
      }
    }
  }

  /// Returns the language and the mode of `sample`.
  private func kind(of sample: Sample) -> (Tongue, ParseMode) {
    switch sample.kind {
    case .expressions(let tongue), .session(let tongue): return (tongue, .session)
    case .file:
      let isGerman = sample.text.hasPrefix("sprache") || sample.text.hasPrefix("language deutsch")
      return (isGerman ? .german : .english, .file)
    }
  }

  /// Expects of the answer for `cursor` in `text` what is promised of all.
  private func expectPromises(
    _ text: String, at cursor: Int, _ tongue: Tongue, _ mode: ParseMode
  ) {
    var question = CompletionQuestion(text, cursor: cursor, tongue: tongue, mode: mode)
    question.decision = "centre_grant"
    let answer = (tongue == .german ? hessen : hesse).answer(to: question)
    let bytes = Array(text.utf8)
    guard answer.range.lowerBound >= 0, answer.range.upperBound == question.cursor,
      question.cursor <= bytes.count
    else {
      Issue.record("\(answer.range) is not before \(question.cursor) in \(text.prefix(80))")
      return
    }
    let typed = folding(String(decoding: bytes[answer.range], as: UTF8.self))
    var seen: Set<String> = []
    for candidate in answer.candidates {
      if !folding(candidate.text).utf8.starts(with: typed.utf8) {
        Issue.record("\(candidate.text) does not go on with \(typed) in \(text.prefix(cursor))")
      }
      if candidate.text.isEmpty || !seen.insert(candidate.text).inserted {
        Issue.record("\(candidate.text) is offered twice in \(text.prefix(cursor))")
      }
    }
  }

  /// Returns `text` without capitals, umlauts and ß.
  private func folding(_ text: String) -> String {
    text.map { character -> String in
      switch character {
      case "ä", "Ä": "ae"
      case "ö", "Ö": "oe"
      case "ü", "Ü": "ue"
      case "ß", "ẞ": "ss"
      default: character.lowercased()
      }
    }.joined()
  }

}

/// Whether what people wrote would have been offered to them.
@Suite struct RecallTests {

  @Test(arguments: ["strategy", "guideline", "kassel", "mirror/guideline"])
  func whatWasWrittenIsOffered(_ name: String) throws {
    let bytes = Array(try Repository.text(at: "examples/hesse/\(name).leit").utf8)
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
