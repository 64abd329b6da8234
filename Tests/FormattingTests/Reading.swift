import Diagnostics
import Formatting
import Generation
import SourceText
import Syntax
import Vocabulary

/// A program as it is read: what any layout of it has to keep.
struct Reading {

  /// The text.
  let source: SourceFile

  /// What it was read as.
  let tree: SyntaxTree

  /// Reads `text`.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Reads `bytes`.
  init(_ bytes: [UInt8]) {
    source = SourceFile(name: "program.leit", bytes: bytes)
    tree = parse(source, as: SourceFile.ID(rawValue: 0), recordsConstructs: true)
  }

  /// The text.
  var text: String { String(decoding: source.bytes, as: UTF8.self) }

  /// What is wrong with it.
  var errors: [Problem] {
    tree.diagnostics.map(\.problem).filter { $0.severity == .error }
  }

  /// The text in its one layout.
  var formatted: FormattedText { format(tree, of: source) }

  /// The text in its one layout, as text.
  var formattedText: String { String(decoding: formatted.bytes, as: UTF8.self) }

  /// The comments, in order, without the space around their lines.
  var comments: [String] { gaps.flatMap(\.comments).map(Reading.plain) }

  /// What stands before each token.
  var gaps: [Gap] {
    var end = 0
    return tree.tokens.map { token in
      defer { end = Int(token.end) }
      return Gap(source.bytes[end..<Int(token.start)])
    }
  }

  /// Returns `comment` without the space around its lines.
  private static func plain(_ comment: String) -> String {
    comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      let start = line.drop { $0.isWhitespace }
      return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
  }

  /// The tokens as they are written.
  var tokens: [String] {
    tree.tokens.map { source.text(at: Int($0.start)..<Int($0.end)) }
  }

}
