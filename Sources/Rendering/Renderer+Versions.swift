internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import Values
internal import Vocabulary

/// What one of two versions of the files says.
extension Renderer {

  /// Returns `words` in the language of answers.
  func words(_ words: VersionWords) -> String { style.text(words.message(in: tongue)) }

  /// Returns why a part of `decision` is what it is, without what the part is called.
  func lines(of reason: Reason?, _ decision: Decision) -> [String] {
    guard let reason else { return [] }
    var outline = Outline(columns: nil)
    explaining(decision).addChildren(of: reason, depth: 0, isMarked: false, to: &outline)
    return outline.lines
  }

}
