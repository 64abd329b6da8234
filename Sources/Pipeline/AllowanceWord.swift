package import SourceText
package import Vocabulary

/// A word of a comment that allows a caution, which each tongue has its own spelling of.
package struct AllowanceWord: Sendable {

  /// Where it stands.
  package let range: Range<Int>

  /// What it says.
  package let word: AllowanceWords.Word

}

/// Returns the words that allow, and those before a reason, of the comments in `trivia` of `source` that
/// begin with `leit:`, in the order of the text.
package func allowanceKeywords(in trivia: Range<Int>, of source: SourceFile) -> [AllowanceWord] {
  var found: [AllowanceWord] = []
  for comment in writtenComments(in: trivia, of: source) {
    let words = allowanceWords(in: source, comment.opening.upperBound..<comment.end)
    guard let verb = words.first, AllowanceWords.allow.contains(verb.text.lowercased()) else {
      continue
    }
    found.append(AllowanceWord(range: verb.offsets, word: .allow))
    if let because = words.dropFirst().first(where: { isBecause($0.text) }) {
      found.append(AllowanceWord(range: because.offsets, word: .because))
    }
  }
  return found
}
