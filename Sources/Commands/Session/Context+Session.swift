internal import Catalogue
internal import Rendering

extension Context {

  // MARK: Words of a session

  /// Returns `words` as text.
  func text(_ words: SessionWords) -> String {
    visibleLines(of: words.message(in: tongue).plainText)
  }

  /// Says `words`, which are about what went wrong.
  mutating func complain(_ words: SessionWords) {
    surroundings.console.report("\(Label.error.text(in: tongue)): \(text(words))")
  }

  /// Says `words`.
  mutating func report(_ words: SessionWords) { surroundings.console.report(text(words)) }

  /// Says `words`, which are not written down: they are other ones each time.
  mutating func reportInPassing(_ words: SessionWords) {
    surroundings.console.reportInPassing(text(words))
  }

  /// Answers with `rows`, a line each, their cells below each other.
  mutating func answer(lines rows: [[String]]) {
    for line in aligned(rows) { answer(line) }
  }

  /// Clears the terminal, if there is one.
  mutating func clearScreen() { surroundings.console.clear() }

  // MARK: What is written down

  /// The prompts of a statement's first line, and of its others.
  var prompts: (first: String, next: String) {
    (
      CommandNotice.prompt.message(in: tongue).plainText,
      CommandNotice.continuedPrompt.message(in: tongue).plainText
    )
  }

  /// Returns `text` behind the prompts that stand before it where a person types it.
  func asTyped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { "\($0.offset == 0 ? prompts.first : prompts.next)\($0.element)\n" }.joined()
  }

  /// Keeps that `text` was typed.
  mutating func record(typed text: String) {
    surroundings.console.isRecording = true
    surroundings.console.record(typed: asTyped(text))
  }

}
