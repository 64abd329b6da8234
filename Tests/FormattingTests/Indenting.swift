import Formatting
import Pipeline
import SourceText
import Syntax
import TestSupport

/// Lays out lines alone: by the braces that are open, with one space between words, and one empty line
/// at most.
///
/// It is no good formatter. What is around a formatter is tried with it, whatever the real one does.
func indenting(_ tree: SyntaxTree, _ source: SourceFile) -> FormattedText {
  var result = ""
  var depth = 0
  var isAfterEmpty = true
  let text = source.text(at: 0..<source.bytes.count).replacing("\r\n", with: "\n")
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let words = line.split { $0 == " " || $0 == "\t" }
    if words.isEmpty {
      if !isAfterEmpty { result += "\n" }
      isAfterEmpty = true
      continue
    }
    isAfterEmpty = false
    let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    let closing = code.count { $0 == "}" }
    let opening = code.count { $0 == "{" }
    if words.first == "}" { depth = max(0, depth - 1) }
    result += String(repeating: "    ", count: depth) + words.joined(separator: " ") + "\n"
    depth = max(0, depth + opening - (words.first == "}" ? closing - 1 : closing))
  }
  while result.hasSuffix("\n\n") { result.removeLast() }
  return FormattedText(bytes: Array(result.utf8), kept: [])
}

/// Returns `formatter`'s text with `text` replaced by `replacement`: a formatter that is broken.
func breaking(
  _ text: String, into replacement: String
) -> (SyntaxTree, SourceFile) -> FormattedText {
  { tree, source in
    let sound = indenting(tree, source)
    let broken = String(decoding: sound.bytes, as: UTF8.self)
      .replacing(text, with: replacement, maxReplacements: 1)
    return FormattedText(bytes: Array(broken.utf8), kept: [])
  }
}

/// Returns the layout of the file `name` of `files`, by `formatter`.
func layout(
  of name: String = "a.leit", in files: [String: String], lines: ClosedRange<Int>? = nil,
  by formatter: (SyntaxTree, SourceFile) -> FormattedText = indenting
) throws -> (text: String, layout: FileLayout) {
  var page = PageFiles()
  page.files = files.mapValues { Array($0.utf8) }
  var workspace = Workspace()
  workspace.allowImports(under: ".", access: page)
  let file = try workspace.load(name, access: page)
  let layout = workspace.layout(of: file, lines: lines, by: formatter)
  return (String(decoding: layout.bytes, as: UTF8.self), layout)
}
