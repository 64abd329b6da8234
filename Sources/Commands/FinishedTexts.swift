internal import Pipeline
internal import Vocabulary

/// What tells whether texts are finished that grow line by line, each from the one before.
///
/// Of a text that goes on with the last one, only what is new is read: thousands of lines may come from
/// a terminal that does not mark what is pasted.
final class FinishedTexts {

  /// The lines of the last text.
  private var growing: GrowingText

  /// The language in which they are read.
  private let tongue: Tongue

  /// Creates an instance for texts in `tongue`.
  init(tongue: Tongue) {
    self.tongue = tongue
    growing = GrowingText(tongue: tongue)
  }

  /// `true` iff `text` may be answered as it is: it is a command of the session, or whole, or ends with
  /// an empty line.
  func isFinished(_ text: String) -> Bool {
    if text.hasPrefix(".") { return true }
    var rest = text[...]
    if let known = text.utf8.index(
      text.startIndex, offsetBy: growing.text.utf8.count, limitedBy: text.endIndex),
      known > text.startIndex, known < text.endIndex, text.utf8[known] == UInt8(ascii: "\n"),
      text[..<known] == growing.text
    {
      rest = text[text.utf8.index(after: known)...]
    } else {
      growing = GrowingText(tongue: tongue)
    }
    for line in rest.split(separator: "\n", omittingEmptySubsequences: false) {
      growing.append(line)
    }
    return growing.isFinishedByHand
  }

}
