internal import Vocabulary

// What was found out of the tokens, for all tokens of the text.
extension Parser {

  /// Returns what each of the tokens of `lexed` was read as.
  ///
  /// The tokens that were read are those of the text, but for what means nothing and what was put in or
  /// left out to make something of a slip.
  func roles(of lexed: LexedFile) -> [TokenRole] {
    var result: [TokenRole] = Array(repeating: .none, count: lexed.tokens.count)
    if lexed.tokens.count <= tokens.count, isWhole(lexed) {
      for position in result.indices { result[position] = roles[position] }
      return result
    }
    var next = 0
    for (position, token) in tokens.enumerated() where token.end > token.start {
      while next < lexed.tokens.count, lexed.tokens[next].start < token.start { next += 1 }
      guard next < lexed.tokens.count, lexed.tokens[next].start == token.start else { continue }
      result[next] = roles[position]
    }
    return result
  }

  /// Returns the constructs, with the positions of the tokens of `lexed`; none where tokens were put in
  /// or left out.
  func constructs(of lexed: LexedFile) -> [Construct] {
    guard recordsConstructs else { return [] }
    if isWhole(lexed) {
      // Who reads on where the text ends goes past its last token.
      let last = Int32(truncatingIfNeeded: lexed.tokens.count - 1)
      guard constructs.contains(where: { $0.end > last }) else { return constructs }
      return constructs.compactMap { construct in
        construct.start < last
          ? Construct(kind: construct.kind, start: construct.start, end: min(construct.end, last))
          : nil
      }
    }
    // The position in `lexed` of each token that was read; of what is not there, of what comes next.
    var places: [Int32] = []
    places.reserveCapacity(tokens.count)
    var next = 0
    for token in tokens {
      while next < lexed.tokens.count - 1, lexed.tokens[next].start < token.start { next += 1 }
      places.append(Int32(truncatingIfNeeded: next))
    }
    return constructs.compactMap { construct in
      let start = places[Int(construct.start)]
      let end = places[Int(construct.end)]
      return start < end ? Construct(kind: construct.kind, start: start, end: end) : nil
    }
  }

  /// `true` iff what was read are the tokens of `lexed`, all of them and no others.
  private func isWhole(_ lexed: LexedFile) -> Bool {
    let count = lexed.tokens.count
    guard count <= tokens.count, tokens[count - 1].kind == .end,
      count < 2 || tokens[count - 2].kind != .end
    else { return false }
    return diagnostics.isEmpty && lexed.diagnostics.isEmpty
      || (0..<count).allSatisfy { tokens[$0].start == lexed.tokens[$0].start }
  }

}
