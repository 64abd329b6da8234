import Diagnostics
import SourceText
import Syntax
import Vocabulary

/// Returns the syntax of `text`.
func parsed(
  _ text: String, in tongue: Tongue? = nil, _ mode: ParseMode = .file
) -> SyntaxTree {
  parse(
    SourceFile(name: "test.leit", text: text), as: SourceFile.ID(rawValue: 0),
    defaultTongue: tongue, mode: mode)
}

/// Returns what `expression` is, as lists in parentheses, and its problems.
func read(_ expression: String, in tongue: Tongue = .english) -> String {
  let tree = parsed("\(Keyword.show.spelling(in: tongue)) \(expression)", in: tongue)
  var text = tree.dump()
  if text.hasPrefix("(show "), text.hasSuffix(")") { text = String(text.dropFirst(6).dropLast()) }
  return ([text] + tree.diagnostics.map { "! \($0.problem)" }).joined(separator: "\n")
}

/// Returns the problems of `text`, each with its code and the text that it stands at.
func problems(_ text: String, in tongue: Tongue? = nil, _ mode: ParseMode = .file) -> [String] {
  let source = SourceFile(name: "test.leit", text: text)
  return parsed(text, in: tongue, mode).diagnostics.map {
    "\($0.problem.code.text) \(source.text(at: $0.site.offsets))"
  }
}

/// Returns `text` with the first mend of its first problem made.
func mended(_ text: String, in tongue: Tongue? = nil, _ mode: ParseMode = .file) -> String? {
  guard let fix = parsed(text, in: tongue, mode).diagnostics.first?.fixes.first else { return nil }
  var bytes = Array(text.utf8)
  for edit in fix.edits.reversed() {
    bytes.replaceSubrange(edit.span.offsets, with: edit.text.utf8)
  }
  return String(decoding: bytes, as: UTF8.self)
}
