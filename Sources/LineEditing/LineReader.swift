/// What a person does when asked for a line.
package enum LineInput: Hashable, Sendable {

  /// Types it; the text is without its line end.
  case line(String)

  /// Presses Control-C.
  case interrupted

  /// Has nothing more to say.
  case endOfInput

}

/// Where lines come from.
package protocol LineReader {

  /// `true` iff a person types the lines, so that prompts and greetings have a reader.
  var isInteractive: Bool { get }

  /// Returns the next line, asking with `prompt` iff a person types it.
  mutating func nextLine(prompt: String) -> LineInput

}
