internal import Pipeline
internal import Syntax
internal import Vocabulary

/// The lines of a script, or of a person without a line editor, on their way to becoming texts that
/// are answered one after the other.
struct TypedText {

  /// The lines of the text that is growing.
  private var growing: GrowingText?

  /// `true` iff that text is finished, unless the next line goes on with it.
  private(set) var isFinished = false

  /// The lines of space and comments after it, which belong to it or to the next one.
  private var between: [String] = []

  /// `true` iff no text is growing.
  var isEmpty: Bool { growing == nil }

  /// Appends `line`, which is in `tongue`, and returns the texts that are now known to be finished.
  ///
  /// `byHand` says that a person types the lines, who ends a text with an empty one.
  mutating func append(_ line: String, tongue: Tongue, byHand: Bool) -> [String] {
    guard var text = growing else { return begin(with: line, tongue: tongue) }
    if isFinished {
      if Self.isCommand(line) { return end() + begin(with: line, tongue: tongue) }
      var next = GrowingText(tongue: tongue)
      switch next.append(line) {
      case .nothing where !next.isOpen:
        between.append(line)
        return []
      case .nothing, .beginning:
        let documentation = between.filter { $0.contains("///") }
        return end() + begin(with: documentation + [line], tongue: tongue)
      case .continuation:
        for line in between { text.append(line) }
        between = []
      }
    } else if !text.isOpen, Self.isCommand(line) {
      // What lacks its end does not swallow a command.
      return end() + begin(with: line, tongue: tongue)
    }
    text.append(line)
    growing = text
    isFinished = byHand ? text.isFinishedByHand : text.isFinished
    return []
  }

  /// Returns the text that is growing, if there is one, and begins anew.
  mutating func end() -> [String] {
    defer { self = TypedText() }
    return growing.map { [$0.text] } ?? []
  }

  /// Returns the parts of `text`, which is answered together: the commands of the session, and what
  /// stands between them.
  static func parts(of text: String, tongue: Tongue) -> [String] {
    var parts: [String] = []
    var growing = GrowingText(tongue: tongue)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !growing.isOpen, isCommand(line) {
        if !growing.isEmpty { parts.append(growing.text) }
        parts.append(String(line))
        growing = GrowingText(tongue: tongue)
      } else {
        growing.append(line)
      }
    }
    return growing.isEmpty ? parts : parts + [growing.text]
  }

  /// Begins a text with `line`, and returns it if it is a command of the session.
  private mutating func begin(with line: String, tongue: Tongue) -> [String] {
    if Self.isCommand(line) { return [line] }
    return begin(with: [line], tongue: tongue)
  }

  /// Begins a text with `lines`, and returns nothing.
  private mutating func begin(with lines: [String], tongue: Tongue) -> [String] {
    var text = GrowingText(tongue: tongue)
    var isAnything = false
    for line in lines {
      if text.append(line) != .nothing || text.isOpen { isAnything = true }
    }
    // Comments alone ask nothing, but those that document belong to what follows.
    guard isAnything || text.text.contains("///") else { return [] }
    growing = text
    isFinished = text.isFinished
    return []
  }

  /// `true` iff `line` is a command of the session: it is one line, and what it takes may be no text
  /// of the language.
  private static func isCommand(_ line: some StringProtocol) -> Bool {
    line.hasPrefix(".") && line.dropFirst().first?.isLetter == true
  }

}
