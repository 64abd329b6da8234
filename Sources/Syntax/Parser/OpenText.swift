internal import Diagnostics
internal import SourceText
package import Vocabulary

/// How a text ends that arrives line by line, as far as its tokens tell.
package struct OpenText: Sendable {

  /// What a line begins with.
  package enum Start: Hashable, Sendable {

    /// Space and comments: no token.
    case nothing

    /// What goes on with what stands before, and cannot begin anything.
    case continuation

    /// Anything else.
    case beginning

  }

  /// The language in which it is read.
  private let tongue: Tongue

  /// How many more brackets were opened than closed.
  private var openBrackets = 0

  /// How many comments, one in the other, are not closed.
  private var openComments = 0

  /// `true` iff something must follow the last token, whatever stands before it.
  private var needsOperand = false

  /// `true` iff the last line has a text that is not closed.
  package private(set) var endsInText = false

  /// Creates an instance for a text in `tongue`.
  package init(tongue: Tongue) { self.tongue = tongue }

  /// `true` iff a bracket or a comment is not closed, or something must follow the last token.
  package var isOpen: Bool { openBrackets > 0 || openComments > 0 || needsOperand }

  /// Goes past `line`, and returns what it begins with.
  ///
  /// - Complexity: O(*n*) in the bytes of `line`.
  @discardableResult
  package mutating func append(_ line: some StringProtocol) -> Start {
    let bytes = Array(line.utf8)
    let start = endOfComments(in: bytes)
    endsInText = false
    if start == bytes.count { return .nothing }
    let source = SourceFile(name: "", text: String(decoding: bytes[start...], as: UTF8.self))
    let file = SourceFile.ID(rawValue: 0)
    let lexed = lex(source, as: file, defaultTongue: tongue)
    for diagnostic in lexed.diagnostics {
      switch diagnostic.problem {
      case .text(.unclosedComment):
        openComments = depth(ofCommentsIn: source.bytes[Int(diagnostic.site.start)...])
      case .text(.unclosedText): endsInText = true
      default: break
      }
    }
    let stream = TokenStream(lexed)
    openBrackets += stream.openBraces + stream.openParentheses + stream.openBrackets
    let input = ParserInput(stream, of: lexed, in: source, as: file, mode: .session)
    guard stream.count > 0 else {
      // What is no token is a mistake to be told of, not space.
      return lexed.diagnostics.contains { $0.problem.severity == .error } ? .beginning : .nothing
    }
    needsOperand = input.needsMore(after: stream.count - 1)
    return input.isContinuation(at: 0) ? .continuation : .beginning
  }

  /// Closes the comments that `bytes` closes at its beginning, and returns where that ends.
  private mutating func endOfComments(in bytes: [UInt8]) -> Int {
    var position = 0
    while openComments > 0, position < bytes.count {
      position += step(at: position, of: bytes[...], depth: &openComments)
    }
    return position
  }

  /// Returns how many comments, one in the other, are open at the end of `bytes`, which begins with
  /// one.
  private func depth(ofCommentsIn bytes: some RandomAccessCollection<UInt8>) -> Int {
    let bytes = Array(bytes)[...]
    var depth = 0
    var position = 0
    while position < bytes.count { position += step(at: position, of: bytes, depth: &depth) }
    return depth
  }

  /// Returns the length of what stands at `position` of `bytes`, in a comment, and counts in `depth`
  /// what is opened or closed there.
  private func step(at position: Int, of bytes: ArraySlice<UInt8>, depth: inout Int) -> Int {
    guard position + 1 < bytes.count else { return 1 }
    switch (bytes[position], bytes[position + 1]) {
    case (UInt8(ascii: "*"), UInt8(ascii: "/")): depth -= 1
    case (UInt8(ascii: "/"), UInt8(ascii: "*")): depth += 1
    default: return 1
    }
    return 2
  }

}

extension ParserInput {

  /// `true` iff no text can end with the token at `position`, whatever stands before it.
  fileprivate func needsMore(after position: Int) -> Bool {
    switch tokens[position].kind {
    case .colon, .comma, .semicolon, .dot, .dotDot, .bar, .arrow, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .plus, .minus, .star, .slash:
      return true
    case .word:
      // After a dot, a word is a name whatever it is.
      guard position == 0 || tokens[position - 1].kind != .dot else { return false }
      let word = words[position]
      guard !word.isNone, table.isReserved(word) else { return false }
      let isValue = [.yes, .no, .unknown].contains { length(of: $0, at: position) > 0 }
      let asksWhyNot = position > 0 && length(of: .whyNot, at: position - 1) == 2
      return !isValue && !asksWhyNot
    case .quotedName, .number, .text, .date, .month, .leftBrace, .rightBrace, .leftParenthesis,
      .rightParenthesis, .leftBracket, .rightBracket, .percent, .euro, .unknown, .end:
      return false
    }
  }

  /// `true` iff the token at `position` goes on with what stands before it, and begins nothing.
  fileprivate func isContinuation(at position: Int) -> Bool {
    switch tokens[position].kind {
    case .colon, .comma, .semicolon, .dot, .dotDot, .bar, .arrow, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .plus, .star, .slash, .percent, .euro, .rightBrace,
      .rightParenthesis, .rightBracket:
      true
    // A list, a history, a negative number may be a question of its own.
    case .minus, .leftBrace, .leftParenthesis, .leftBracket: false
    case .word: keyword(at: position, where: \.isContinuation) != nil
    case .quotedName, .number, .text, .date, .month, .unknown, .end: false
    }
  }

}

extension Keyword {

  /// `true` iff what begins with the keyword goes on with something, and nothing begins with it.
  fileprivate var isContinuation: Bool {
    switch self {
    case .and, .or, .notIn, .in, .to, .is, .as, .of, .where, .with, .when, .then, .else, .for,
      .satisfies, .otherwise, .except, .cites, .overrides, .because, .covers, .overlaps, .before,
      .after, .starting, .asOf, .orNextWorkingDay, .roundedTo, .roundedUpTo, .roundedDownTo,
      .roundedHalfEvenTo, .roundedUp, .groupedBy, .sortedBy, .descending, .asTable, .asChart:
      true
    default: false
    }
  }

}
