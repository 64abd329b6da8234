internal import SourceText
internal import Vocabulary

/// The tokens of a text that mean something, and the word of the grammar that each is.
///
/// They are those of the text, but for the tokens that were put in, left out or changed to make
/// something of a slip. What was put in covers no text.
struct TokenStream {

  /// The tokens, without ends.
  private(set) var tokens: [Token] = []

  /// The word of the grammar that each token is.
  private(set) var words: [WordID] = []

  /// How many more braces are opened than closed.
  private(set) var openBraces = 0

  /// How many more parentheses and brackets are opened than closed.
  private(set) var openParentheses = 0
  private(set) var openBrackets = 0

  /// The end of the text.
  let end: Token

  /// Where the text begins that the tokens are of.
  let start: UInt32

  /// A token and the word of the grammar that it is.
  typealias Piece = (token: Token, word: WordID)

  /// Creates an instance with the tokens of `lexed` that mean something.
  init(_ lexed: LexedFile) {
    start = 0
    end = lexed.tokens.last ?? Token(kind: .end, start: 0, end: 0, payload: 0)
    tokens.reserveCapacity(lexed.tokens.count + 8)
    words.reserveCapacity(lexed.tokens.count + 8)
    for token in lexed.tokens where token.kind != .unknown && token.kind != .end {
      append(token, token.kind == .word ? lexed.words[Int(token.payload)] : .none)
    }
  }

  /// Creates an instance with the tokens of `other` at `range`.
  init(_ other: TokenStream, at range: Range<Int>) {
    start = range.lowerBound > 0 ? other.tokens[range.lowerBound - 1].end : other.start
    let last =
      range.upperBound < other.count ? other.tokens[range.upperBound].start : other.end.start
    end = Token(kind: .end, start: last, end: last, payload: 0)
    tokens.reserveCapacity(range.count + 8)
    words.reserveCapacity(range.count + 8)
    for index in range { append(other.tokens[index], other.words[index]) }
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// `true` iff some bracket is opened more often than it is closed, or the reverse.
  var isUnbalanced: Bool { openBraces != 0 || openParentheses != 0 || openBrackets != 0 }

  /// Appends `token`, which is `word` in the grammar.
  private mutating func append(_ token: Token, _ word: WordID) {
    tokens.append(token)
    words.append(word)
    count(token, by: 1)
  }

  /// Takes note of `step` times `token`.
  private mutating func count(_ token: Token, by step: Int) {
    switch token.kind {
    case .leftBrace: openBraces += step
    case .rightBrace: openBraces -= step
    case .leftParenthesis: openParentheses += step
    case .rightParenthesis: openParentheses -= step
    case .leftBracket: openBrackets += step
    case .rightBracket: openBrackets -= step
    default: break
    }
  }

  /// Puts `pieces` in the place of the tokens at `range`.
  mutating func replace(_ range: Range<Int>, by pieces: [Piece]) {
    for index in range { count(tokens[index], by: -1) }
    for piece in pieces { count(piece.token, by: 1) }
    tokens.replaceSubrange(range, with: pieces.map(\.token))
    words.replaceSubrange(range, with: pieces.map(\.word))
  }

  /// Returns the token of `kind` that covers no text, right after the token before `position`.
  func inserted(_ kind: Token.Kind, before position: Int, payload: UInt32 = 0) -> Token {
    let place = position > 0 ? tokens[position - 1].end : 0
    return Token(kind: kind, start: place, end: place, payload: payload)
  }

}
