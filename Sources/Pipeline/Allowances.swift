internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Vocabulary

/// The comments of one file that allow cautions.
struct Allowances {

  /// The comments, in the order of the text.
  private(set) var comments: [Allowance] = []

  /// What is wrong with them.
  private(set) var problems: [Diagnostic] = []

  /// How each code of each comment is taken out of it.
  private(set) var removals: [[Fix]] = []

  /// Creates an instance for the comments of `tree`, which was read from `source`.
  ///
  /// Only comments that begin with `leit:` are looked at.
  ///
  /// - Complexity: O(*n*) in the number of tokens and the bytes of comments.
  init(of tree: SyntaxTree, in source: SourceFile) {
    var elements: Elements?
    var line = 0..<0
    var end = 0
    let tokens = tree.tokens
    for index in tokens.indices {
      let token = tokens[index]
      defer { end = Int(token.end) }
      // Shorter trivia have no room for `//leit:`.
      guard Int(token.start) - end >= 7 else { continue }
      var next: Range<Int>?
      for comment in writtenComments(in: end..<Int(token.start), of: source) {
        let start = comment.whole.lowerBound
        // A thousand comments may stand on one line.
        if !(line ~= start) { line = source.line(around: start) }
        let isBehindCode = index > 0 && line.lowerBound < Int(tokens[index - 1].end)
        if !isBehindCode, next == nil {
          let found = elements ?? Elements(tree, source)
          elements = found
          next = found.element(startingAt: index)
        }
        add(comment, on: line, scope: isBehindCode ? line : next ?? 0..<0, source, tree)
      }
    }
  }

  /// Adds `comment`, which stands on `line` and speaks of `scope`.
  private mutating func add(
    _ comment: WrittenComment, on line: Range<Int>, scope: Range<Int>, _ source: SourceFile,
    _ tree: SyntaxTree
  ) {
    let site = SourceSpan(comment.whole, in: tree.file)
    let removal = source.removal(of: comment.whole, on: line)
    let reader = AllowanceReader(
      source, at: site, opening: comment.opening, end: comment.end, tongue: tree.tongue,
      removal: Fix(replacing: SourceSpan(removal, in: tree.file), by: ""))
    problems += reader.problems
    if reader.codes.isEmpty { return }
    comments.append(Allowance(site: site, codes: reader.codes, scope: scope))
    removals.append(reader.codes.map { reader.fix(removing: $0.site) })
  }

}

/// A comment that begins with `leit:`.
struct WrittenComment {

  /// The comment with its marks.
  let whole: Range<Int>

  /// The word `leit:`.
  let opening: Range<Int>

  /// Where its text ends.
  let end: Int

}

/// Returns the comments in `trivia` of `source` that begin with `leit:`.
func writtenComments(in trivia: Range<Int>, of source: SourceFile) -> [WrittenComment] {
  let word = AllowanceWords.opening.utf8
  return source.comments(in: trivia).compactMap { comment in
    let start = comment.text.lowerBound
    guard
      source.bytes[start..<comment.whole.upperBound].starts(
        with: word, by: { $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    let end = start + word.count
    return WrittenComment(
      whole: comment.whole, opening: start..<end, end: max(end, comment.text.upperBound))
  }
}

extension SourceFile {

  /// Returns the offsets of the line that `offset` is in, without its end.
  fileprivate func line(around offset: Int) -> Range<Int> {
    let start = bytes[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return start..<end
  }

  /// Returns what to take out so that the comment at `offsets`, on `line`, is gone: the line, where it
  /// is alone there, else the space before it as well.
  fileprivate func removal(of offsets: Range<Int>, on line: Range<Int>) -> Range<Int> {
    let isBlank = bytes[line.lowerBound..<offsets.lowerBound].allSatisfy { $0 <= 0x20 }
    let space = bytes[line.lowerBound..<offsets.lowerBound].lastIndex { $0 > 0x20 }
    guard isBlank, offsets.upperBound == line.upperBound else {
      return (space.map { $0 + 1 } ?? offsets.lowerBound)..<offsets.upperBound
    }
    var end = line.upperBound
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return line.lowerBound..<end
  }

}
