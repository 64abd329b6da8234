internal import Diagnostics
internal import SourceText
package import Syntax
package import Vocabulary

/// A text that arrives line by line, to be answered when it is finished.
package struct GrowingText: Sendable {

  /// The lines so far.
  package private(set) var text = ""

  /// The language in which it is read.
  private let tongue: Tongue

  /// How it ends.
  private var end: OpenText

  /// `true` iff a line has a token.
  private var hasTokens = false

  /// `true` iff the last line is empty.
  private var endsInEmptyLine = false

  /// Creates an instance for a text in `tongue`.
  package init(tongue: Tongue) {
    self.tongue = tongue
    end = OpenText(tongue: tongue)
  }

  /// `true` iff nothing was appended.
  package var isEmpty: Bool { text.isEmpty }

  /// `true` iff a bracket or a comment is not closed, or something must follow the last token.
  package var isOpen: Bool { end.isOpen }

  /// Appends `line`, and returns what it begins with.
  ///
  /// - Complexity: O(*n*) in the bytes of `line`.
  @discardableResult
  package mutating func append(_ line: some StringProtocol) -> OpenText.Start {
    if !text.isEmpty { text += "\n" }
    text += line
    let start = end.append(line)
    if start != .nothing { hasTokens = true }
    endsInEmptyLine = line.allSatisfy(\.isWhitespace)
    return start
  }

  /// `true` iff the text is whole, as the grammar sees it, or wrong in a way that no further line
  /// mends.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package var isFinished: Bool {
    if end.isOpen { return false }
    // A comment that documents belongs to what follows.
    guard hasTokens else { return !text.contains("///") }
    return !lacksItsEnd(text, tongue: tongue)
  }

  /// `true` iff the text is finished, or its author says so with an empty line at its end.
  ///
  /// A text that lacks its closing quote is wrong, but who has typed it may go back and put it in.
  package var isFinishedByHand: Bool {
    endsInEmptyLine || (!end.endsInText && isFinished)
  }

}

/// `true` iff `text`, which a person types in `tongue`, may be answered as it is: it is a command of
/// the session, or whole, or ends with an empty line.
///
/// - Complexity: O(*n*) in the bytes of `text`.
package func isFinished(_ text: String, tongue: Tongue) -> Bool {
  if text.hasPrefix(".") { return true }
  var growing = GrowingText(tongue: tongue)
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    growing.append(line)
  }
  return growing.isFinishedByHand
}

/// `true` iff `text`, whose brackets are closed, is right as far as it goes, and lacks something at
/// its end.
private func lacksItsEnd(_ text: String, tongue: Tongue) -> Bool {
  let source = SourceFile(name: "", text: text)
  let tree = parse(
    source, as: SourceFile.ID(rawValue: 0), defaultTongue: tongue, mode: .session)
  let first = tree.diagnostics.filter { $0.problem.severity == .error }
    .min { $0.site.start < $1.site.start }
  guard let first, case .syntax(.expected(let expected, found: .end)) = first.problem else {
    return false
  }
  // Two words are a mistake rather than the head of a thing: a greeting, a command of another shell.
  if expected == .body, tree.tokens.count == 3, case .thing = tree.declarations.first {
    return false
  }
  return true
}
