/// What a person is asked with, and what is asked about the text while it is typed.
package struct LineRequest {

  /// What stands before the first line of a text.
  package let prompt: String

  /// What stands before its other lines.
  package let continuedPrompt: String

  /// `true` iff the prompts are coloured.
  package let isColoured: Bool

  /// `true` iff a text is as it may be answered: more lines would be something else.
  package let isFinished: (_ text: String) -> Bool

  /// Returns what could stand at an offset, in bytes, of everything that was typed so far.
  package let complete: (_ text: String, _ offset: Int) -> Completion

  /// Creates an instance with the given properties.
  package init(
    prompt: String, continuedPrompt: String, isColoured: Bool = false,
    isFinished: @escaping (_ text: String) -> Bool = { _ in true },
    complete: @escaping (_ text: String, _ offset: Int) -> Completion = { _, offset in
      .nothing(at: offset)
    }
  ) {
    self.prompt = prompt
    self.continuedPrompt = continuedPrompt
    self.isColoured = isColoured
    self.isFinished = isFinished
    self.complete = complete
  }

}
