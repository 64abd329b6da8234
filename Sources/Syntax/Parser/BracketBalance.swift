internal import Diagnostics
internal import SourceText
internal import Vocabulary

/// Puts in the brackets that `stream` lacks and takes out those that it has too many of, where lines
/// and indentation show them, and returns what is wrong; does nothing where they do not.
///
/// What stands in a block is indented more than the line that opens it, and what closes the block
/// as much as that line. A text that is laid out in another way is left alone.
///
/// - Complexity: O(*n*) in the bytes of `source`.
func balanceBrackets(
  of stream: inout TokenStream, in source: SourceFile, as file: SourceFile.ID
) -> [Diagnostic] {
  guard stream.isUnbalanced else { return [] }
  var balancer = BracketBalancer(stream, in: source, as: file)
  guard balancer.run() else { return [] }
  for slip in balancer.slips.reversed() {
    switch slip.change {
    case .insert(let kind):
      let token = stream.inserted(kind, before: slip.position)
      stream.replace(slip.position..<slip.position, by: [(token, .none)])
    case .remove: stream.replace(slip.position..<slip.position + 1, by: [])
    }
  }
  return balancer.slips.map(\.diagnostic)
}

/// The state of looking for brackets that lack, or are too many.
private struct BracketBalancer {

  /// What is done to the tokens.
  enum Change {

    /// A bracket is put in before the position.
    case insert(Token.Kind)

    /// The bracket at the position is left out.
    case remove
  }

  /// A bracket that lacks, or is too many.
  struct Slip {
    let position: Int
    let change: Change
    let diagnostic: Diagnostic
  }

  /// The number of brackets that may lack in one text and still be found.
  static let mostSlips = 8

  /// The tokens.
  let stream: TokenStream

  /// How they stand on lines.
  let layout: Layout

  /// The text.
  let source: SourceFile

  /// The identity of the text.
  let file: SourceFile.ID

  /// The brackets that are open.
  var open: [Int] = []

  /// What was found so far, in the order of the text.
  var slips: [Slip] = []

  /// The number of parentheses and brackets that lack somewhere on a line.
  var ignored = 0

  /// `true` iff the layout does not show what lacks.
  var isUnclear = false

  /// The position up to which openers have been put in.
  var settled = 0

  /// Creates an instance for `stream`, which was read from `source`.
  init(_ stream: TokenStream, in source: SourceFile, as file: SourceFile.ID) {
    self.stream = stream
    self.source = source
    self.file = file
    layout = Layout(of: stream, in: source)
  }

  /// Goes over all tokens, and returns whether what was found balances the brackets and nothing else.
  mutating func run() -> Bool {
    let lacking = abs(stream.openBraces) + abs(stream.openParentheses) + abs(stream.openBrackets)
    // So many are no slip, and no two of them have one cause.
    guard lacking <= Self.mostSlips else { return false }
    for index in 0..<stream.count {
      // More would be found than lacks: the layout shows nothing.
      if slips.count > lacking || isUnclear { return false }
      switch stream.tokens[index].kind {
      case .leftBrace, .leftParenthesis, .leftBracket:
        closeLines(before: index)
        open.append(index)
      case .rightBrace, .rightParenthesis, .rightBracket: close(at: index)
      default: closeLines(before: index)
      }
    }
    while let last = open.popLast() { close(last, before: stream.count) }
    if isUnclear { return false }
    slips.sort { $0.position < $1.position }
    return slips.count + ignored == lacking
  }

  /// Closes what was opened on a line that is indented as much as that of the token at `index`, or more.
  private mutating func closeLines(before index: Int) {
    guard layout.startsLine[index] else { return }
    while let last = open.last, layout.lines[last] < layout.lines[index],
      layout.indents[last] >= layout.indents[index]
    {
      open.removeLast()
      close(last, before: index)
    }
  }

  /// Matches the bracket at `index` with the one that it closes.
  private mutating func close(at index: Int) {
    let kind = stream.tokens[index].kind
    let isFirst = layout.startsLine[index]
    if isFirst {
      while let last = open.last, layout.indents[last] > layout.indents[index] {
        open.removeLast()
        close(last, before: index)
      }
    }
    guard let match = open.lastIndex(where: { closer(of: $0) == kind }) else {
      if kind != .rightBrace {
        ignored += 1
        return
      }
      if !isFirst { isUnclear = true }
      return surplus(at: index)
    }
    let opener = open[match]
    if kind == .rightBrace, stream.openBraces < 0, layout.lines[opener] < layout.lines[index] {
      let isTooDeep = layout.indents[index] > layout.indents[opener]
      // In the middle of a line it may be its opening that lacks, somewhere on the line.
      if !isFirst { isUnclear = true }
      if !isFirst || isTooDeep { return surplus(at: index) }
    }
    while open.count > match + 1, let last = open.popLast() { close(last, before: index) }
    open.removeLast()
  }

  /// Returns the kind of token that closes the bracket at `index`.
  private func closer(of index: Int) -> Token.Kind {
    switch stream.tokens[index].kind {
    case .leftBrace: .rightBrace
    case .leftParenthesis: .rightParenthesis
    default: .rightBracket
    }
  }

  /// Records that the bracket at `opener` must be closed before the token at `index`.
  private mutating func close(_ opener: Int, before index: Int) {
    let kind = closer(of: opener)
    if kind == .rightBrace, opener + 1 < stream.count, stream.tokens[opener + 1].kind == .leftBrace
    {
      return repeated(at: opener + 1)
    }
    if kind != .rightBrace, layout.lines[opener] == layout.lines[index - 1] {
      // Where on the line it lacks, the layout does not show.
      ignored += 1
      return
    }
    let mark = kind == .rightBrace ? "}" : kind == .rightParenthesis ? ")" : "]"
    let place = place(after: index - 1)
    let site = SourceSpan(
      Int(stream.tokens[opener].start)..<Int(stream.tokens[opener].end), in: file)
    let isOnLine = layout.lines[opener] == layout.lines[index - 1]
    let text = kind != .rightBrace ? mark : isOnLine ? " }" : lineEnd(like: opener) + "}"
    let fix = Fix(replacing: place, by: text)
    // Where a line shows that the bracket lacks, that place is to blame; else its opening.
    let isKnownPlace = !isOnLine
    let problem: SyntaxProblem =
      isKnownPlace
      ? .expected(.word(mark), found: found(at: index)) : .unclosed(self.text(of: opener))
    slips.append(
      Slip(
        position: index, change: .insert(kind),
        diagnostic: Diagnostic(
          .syntax(problem), at: isKnownPlace ? place : site, related: [isKnownPlace ? site : place],
          fixes: [fix])))
  }

  /// Records that the brace at `index` stands there twice.
  private mutating func repeated(at index: Int) {
    let site = SourceSpan(
      Int(stream.tokens[index].start)..<Int(stream.tokens[index].end), in: file)
    let space = SourceSpan(Int(stream.tokens[index - 1].end)..<Int(site.end), in: file)
    slips.append(
      Slip(
        position: index, change: .remove,
        diagnostic: Diagnostic(
          .syntax(.repeated(text(of: index))), at: site, fixes: [Fix(replacing: space, by: "")])))
  }

  /// Records that the bracket at `index` closes nothing, or that its opening lacks.
  private mutating func surplus(at index: Int) {
    if let opening = lackingOpening(of: index) {
      let place = place(after: opening - 1)
      slips.append(
        Slip(
          position: opening, change: .insert(.leftBrace),
          diagnostic: Diagnostic(
            .syntax(.expected(.body, found: found(at: opening))), at: place,
            fixes: [Fix(replacing: place, by: " {")])))
      settled = index + 1
      return
    }
    let site = SourceSpan(
      Int(stream.tokens[index].start)..<Int(stream.tokens[index].end), in: file)
    slips.append(
      Slip(
        position: index, change: .remove,
        diagnostic: Diagnostic(
          .syntax(.unopened(text(of: index))), at: site, fixes: [Fix(replacing: site, by: "")])))
  }

  /// Returns the position before which a brace lacks that the one at `index`, the first on its line,
  /// closes: the end of the last line that is indented as much and has more indented lines below it.
  private func lackingOpening(of index: Int) -> Int? {
    guard stream.tokens[index].kind == .rightBrace, layout.startsLine[index] else { return nil }
    var position = index - 1
    while position >= settled, layout.indents[position] > layout.indents[index] { position -= 1 }
    guard position >= settled, position < index - 1,
      layout.indents[position] == layout.indents[index]
    else { return nil }
    switch stream.tokens[position].kind {
    case .rightBrace, .leftBrace: return nil
    default: return position + 1
    }
  }

  /// Returns the empty text after the token at `index`.
  private func place(after index: Int) -> SourceSpan {
    let end = index >= 0 ? Int(stream.tokens[index].end) : 0
    return SourceSpan(end..<end, in: file)
  }

  /// Returns the end of a line and the space before the line of the token at `index`.
  private func lineEnd(like index: Int) -> String {
    "\n" + String(repeating: " ", count: Int(layout.indents[index]))
  }

  /// Returns the token at `index` as it is written.
  private func text(of index: Int) -> String {
    source.text(at: Int(stream.tokens[index].start)..<Int(stream.tokens[index].end))
  }

  /// Returns what stands at `index`, for a message.
  private func found(at index: Int) -> SyntaxProblem.Found {
    guard index < stream.count else { return .end }
    let written = text(of: index)
    return .token(written.count > 24 ? written.prefix(23) + "…" : written)
  }

}
