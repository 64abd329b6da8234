internal import SourceText
internal import Syntax
internal import Vocabulary

/// The state of laying out one text: its tokens go into a document one after the other, with the
/// comments between them.
///
/// The constructs of the text say what hangs together. Every token of a construct that is in none of
/// those inside it is its own: so each construct is laid out by going over its own tokens and the
/// constructs inside it in the order of the text, and no token can be left out or turned round.
struct Layouter {

  /// The text.
  let source: SourceFile

  /// Its syntax.
  let tree: SyntaxTree

  /// Its tokens.
  let tokens: [Token]

  /// What they were read as.
  let roles: [TokenRole]

  /// How they are spelled.
  let spelling: Spelling

  /// Its constructs.
  let constructs: ConstructTree

  /// What is laid out so far.
  var document = Document()

  /// The position of the next token.
  var position = 0

  /// `true` iff the line has to end before anything else, for a comment that ends with it.
  var mustEndLine = false

  /// Where the text that was left as it is last ends.
  var keptEnd = 0

  /// The line with cells that is laid out, where one is.
  var line: AlignedLine?

  /// The columns of what stands before its last cell.
  var cellStart = 0

  /// The line with cells that was laid out last.
  var lastLine: AlignedLine?

  /// The position of the token that everything before is laid out of.
  var begunPosition = -1

  /// The position of the token whose comments are laid out already.
  var commentedPosition = -1

  /// Creates an instance for `tree`, which was read from `source` with its constructs.
  init(_ tree: SyntaxTree, of source: SourceFile) {
    self.source = source
    self.tree = tree
    tokens = tree.tokens
    roles = tree.roles
    spelling = Spelling(of: tree, in: tree.tongue, from: source)
    constructs = ConstructTree(tree.constructs)
    document.reserveCapacity(tokens.count)
  }

  /// A construct, or a token that is in none.
  enum Part {
    case token(Int)
    case construct(Int)
  }

  /// Returns the constructs directly inside the one at `node`, and its own tokens, in the order of the
  /// text.
  func parts(of node: Int) -> [Part] {
    let construct = constructs.nodes[node].construct
    var result: [Part] = []
    result.reserveCapacity(Int(construct.end - construct.start))
    var next = Int(construct.start)
    for child in constructs.children(of: node) {
      let tokens = constructs.nodes[child].construct.tokens
      // Recovery from errors may have read something twice.
      guard tokens.lowerBound >= next else { continue }
      while next < tokens.lowerBound {
        result.append(.token(next))
        next += 1
      }
      result.append(.construct(child))
      next = tokens.upperBound
    }
    while next < Int(construct.end) {
      result.append(.token(next))
      next += 1
    }
    return result
  }

  /// What the construct at `node` is.
  func kind(of node: Int) -> Construct.Kind { constructs.nodes[node].construct.kind }

  /// The position of the first token of `part`.
  func start(of part: Part) -> Int {
    switch part {
    case .token(let position): position
    case .construct(let node): Int(constructs.nodes[node].construct.start)
    }
  }

  /// The expression that the construct at `node` is, where it is one.
  func expression(at node: Int) -> ExpressionSyntax? {
    guard case .expression(let id) = kind(of: node) else { return nil }
    return tree.expressions[id]
  }

}

// Tokens, and what stands between them.
extension Layouter {

  /// What separates a token from the one before.
  enum Separator {

    /// Nothing.
    case none

    /// A space.
    case space

    /// A place where the line may end; else so many spaces.
    case line(Int)

    /// The end of the line; an empty one follows where the author has one.
    case hardLine

    /// The end of the line, in any case without an empty one.
    case firstLine
  }

  /// Appends `separator` and the comments before the next token, unless they are there.
  ///
  /// A construct does so before it opens a group, so that the end of a line before it breaks no group.
  mutating func begin(after separator: Separator) {
    guard begunPosition != position else { return }
    separate(by: separator)
    begunPosition = position
  }

  /// Appends the next token after `separator`, with the comments before it.
  mutating func appendToken(after separator: Separator) {
    if roles[position] == .continuation {
      // The first word of its phrase is all of it; comments inside come behind.
      appendCommentsOfPhrase()
      position += 1
      return
    }
    begin(after: separator)
    document.append(token: position, columns: spelling.widths[position])
    position += 1
  }

  /// Appends the next token as it follows the one before it in running text.
  mutating func appendToken() {
    appendToken(after: separatorInText)
  }

  /// What separates the next token from the one before in running text.
  var separatorInText: Separator {
    guard position > 0 else { return .none }
    if roles[position] == .continuation { return .none }
    switch tokens[position].kind {
    case .comma, .semicolon, .colon, .rightParenthesis, .rightBracket, .dot: return .none
    default: break
    }
    switch tokens[position - 1].kind {
    case .leftParenthesis, .leftBracket: return .none
    case .dot: return roles[position - 1] == .continuation ? .space : .none
    default: return .space
    }
  }

}
