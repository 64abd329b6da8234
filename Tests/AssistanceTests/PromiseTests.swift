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
  static let budget = 6

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
