internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

/// The state of parsing one file.
///
/// No parsing function fails: where the grammar asks for something that is not there, it reports so
/// once and leaves a hole. The loops over blocks and lists then skip to where reading can go on.
struct Parser: ~Copyable {

  /// The deepest that brackets, operators and blocks may stand in each other.
  static let depthLimit = 200

  /// The highest that an expression may grow, operands on operands.
  static let heightLimit = 500

  /// What is parsed.
  let input: ParserInput

  /// The position of the next token.
  var index = 0

  /// What each token was read as.
  var roles: [TokenRole]

  /// `true` iff `constructs` is wanted.
  let recordsConstructs: Bool

  /// The stretches of tokens that the grammar has a word for, in the order in which they ended.
  var constructs: [Construct] = []

  /// The expressions so far.
  var expressions = Arena<ExpressionSyntax>()

  /// The height of each expression.
  var heights: [UInt16] = []

  /// The declarations so far.
  var declarations: [DeclarationSyntax] = []

  /// The words at the start of the file that say its language, once they have been read.
  var header: SourceSpan?

  /// The problems so far.
  var diagnostics: [Diagnostic] = []

  /// Where the text could not be read.
  var failures: [Failure] = []

  /// Where declarations begin.
  var declarationStarts: [Int] = []

  /// The text that was not read as it is written.
  var unread: [SourceSpan] = []

  /// The token of the last problem: one token is blamed once.
  var blamed = -1

  /// The token before which expressions end, whatever it is.
  var halt = -1

  /// How deep the parser is in brackets, operators and blocks.
  var depth = 0

  /// `true` iff what is parsed stands before a body, so that a name before `{` opens no record.
  var isHead = false

  /// `true` iff what is read is the first element of a list, after which `for each` may follow.
  var isFirstElement = false

  /// `true` iff what is parsed is a value in a history, which the next entry may follow.
  var isEntry = false

  /// `true` iff a file that names no language may turn out to be in another one.
  var suspectsTongue = true

  /// The language that the file seems to be in, where it names none and is not in `tongue`.
  var suspectedTongue: Tongue?

  /// The token that gave the language away.
  var suspiciousToken = 0

  /// Spellings of names that the file does not hold, but means.
  var addedSpellings: [String] = []

  /// The symbols of the words for functions in their canonical spelling, as far as they are used.
  var canonicalSymbols: [Keyword: Symbol] = [:]

  /// Creates an instance that parses `stream`, the tokens of `lexed`, which was read from `source`.
  init(
    _ stream: TokenStream, of lexed: LexedFile, in source: SourceFile, as file: SourceFile.ID,
    mode: ParseMode, recordsConstructs: Bool = false
  ) {
    input = ParserInput(stream, of: lexed, in: source, as: file, mode: mode)
    self.recordsConstructs = recordsConstructs
    roles = Array(repeating: .none, count: input.tokens.count)
    expressions.reserveCapacity(input.tokens.count / 3)
    heights.reserveCapacity(input.tokens.count / 3)
  }

  /// Returns the tree of what was parsed; `lexed` holds all tokens.
  consuming func tree(of lexed: LexedFile) -> SyntaxTree {
    var all = lexed.diagnostics
    if all.isEmpty {
      all = diagnostics
    } else if !diagnostics.isEmpty {
      all += diagnostics
      all.sort { $0.site.start < $1.site.start }
    }
    // What lacks at one place, and lacks there for more than one reason, lacks once.
    var seen: Set<Diagnostic.Identity> = []
    if all.count > 1 { all.removeAll { !seen.insert($0.identity).inserted } }
    return SyntaxTree(
      file: file, tongue: tongue, header: header, tokens: lexed.tokens,
      spellings: lexed.spellings + [""] + addedSpellings,
      expressions: expressions, declarations: declarations, diagnostics: all, unread: unread,
      roles: roles(of: lexed), constructs: constructs(of: lexed))
  }

}

/// A place at which a text could not be read, so that what follows may be misunderstood.
struct Failure {

  /// The token that could not be read.
  let token: Int

  /// What was reported.
  let diagnostic: Diagnostic

}
