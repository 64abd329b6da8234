internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

/// What reads a text up to the cursor, along the grammar, to learn what may stand there.
///
/// It has no opinion on what is wrong: what it cannot read it passes over. Where the tokens end, the
/// production that it is in offers what it asks for; where that may be absent, those around it offer
/// what may follow, until one cannot do without (`isSettled`).
struct Reader {

  /// What is in scope.
  enum ScopeEntry {

    /// A name, and the type of its values.
    case variable(String, ValueType?)

    /// An element whose fields may be written bare.
    case element(RecordID)
  }

  /// The tokens before the word at the cursor.
  let input: ParserInput

  /// The number of tokens.
  let end: Int

  /// What the program declares.
  let lexicon: Lexicon

  /// The decision that was taken last.
  let decision: Int?

  /// `true` iff the word at the cursor is the first on its line.
  let isOnNewLine: Bool

  /// The position of the next token.
  var index = 0

  /// What is in scope, the innermost last.
  var scope: [ScopeEntry] = []

  /// What may stand at the cursor.
  var findings: Findings

  /// `true` iff something must stand at the cursor, so that nothing can stand instead.
  var isSettled = false

  /// How many productions are in progress, one in the other.
  var depth = 0

  /// The number of productions in one another after which nobody knows any more.
  static let depthLimit = 120

  /// Creates an instance that reads `input` before the word of which `findings` knows.
  init(
    _ input: ParserInput, of lexicon: Lexicon, decision: Int?, isOnNewLine: Bool,
    findings: Findings
  ) {
    self.input = input
    self.lexicon = lexicon
    self.decision = decision
    self.isOnNewLine = isOnNewLine
    self.findings = findings
    end = input.count
  }

  /// `true` iff all tokens were read.
  var isAtEnd: Bool { index >= end }

  /// `true` iff what may stand next may stand at the cursor.
  var isOpen: Bool { isAtEnd && !isSettled }

  /// What the next token is.
  var kind: Token.Kind { isAtEnd ? .end : input.tokens[index].kind }

  /// What the token after the next is.
  var followingKind: Token.Kind { index + 1 < end ? input.tokens[index + 1].kind : .end }

  /// Moves behind the next token.
  mutating func advance() { if index < end { index += 1 } }

  /// `true` iff `keyword` is next.
  func at(_ keyword: Keyword) -> Bool { !isAtEnd && input.length(of: keyword, at: index) > 0 }

  /// Moves behind the next token iff it is of `kind`, and returns whether it is.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard !isAtEnd, self.kind == kind else { return false }
    index += 1
    return true
  }

  /// Moves behind `keyword` iff it is next, and returns whether it is.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard !isAtEnd else { return false }
    let length = input.length(of: keyword, at: index)
    index += length
    return length > 0
  }

  /// Returns the first keyword that is next and that `isWanted` holds of, and its length.
  func keyword(where isWanted: (Keyword) -> Bool) -> (keyword: Keyword, length: Int)? {
    isAtEnd ? nil : input.keyword(at: index, where: isWanted)
  }

  /// Moves behind the next token if it is a name, and returns the name.
  mutating func takeName() -> String? {
    guard !isAtEnd, let name = input.name(at: index) else { return nil }
    index += 1
    return name
  }

  /// `true` iff the next token is a word before a colon.
  var isFieldNext: Bool {
    (kind == .word || kind == .quotedName) && (followingKind == .colon || followingKind == .equal)
  }

  /// Goes one production deeper, or gives up the rest where that is too deep.
  mutating func enter() -> Bool {
    depth += 1
    if depth <= Self.depthLimit { return true }
    index = end
    isSettled = true
    return false
  }

  /// Leaves a production.
  mutating func leave() { depth -= 1 }

  /// Offers `keywords`, which may stand here.
  mutating func offer(_ keywords: Keyword..., rank: Rank = .grammar) {
    guard isOpen else { return }
    for keyword in keywords { findings.add(keyword, rank) }
  }

  /// Moves behind `keyword`, which must stand here.
  mutating func expect(_ keyword: Keyword) {
    if take(keyword) { return }
    offer(keyword, rank: .best)
    settle()
  }

  /// Takes note that nothing may stand at the cursor but what was offered.
  mutating func settle() { if isAtEnd { isSettled = true } }

  /// Passes over a token that does not belong here, so that there is an end.
  mutating func skip(from start: Int) { if index == start { advance() } }

}

/// What a place asks for.
struct Wanted {

  /// The type of the value, as far as that is known.
  var type: ValueType?

  /// `true` iff a comparison may make it of a value of any type.
  var isCondition = false

  /// `true` iff it is a list, of whatever.
  var isList = false

  /// Any list.
  static let list = Wanted(isList: true)

  /// Anything.
  static let anything = Wanted()

  /// Yes or no, most probably by a comparison.
  static let condition = Wanted(type: .boolean, isCondition: true)

  /// Returns what asks for a value of `type`.
  static func value(_ type: ValueType?) -> Wanted { Wanted(type: type) }

}

/// What has been read of an operand.
struct Operand {

  /// What an operand is besides a value.
  enum Meaning {

    /// The name of a choice, before a dot.
    case choice(ChoiceID)

    /// A decision, or a part of one, as it stands before `for`.
    case decision(Int)

    /// A part of a decision.
    case part(Int)

    /// A declared thing.
    case thing(Int)

    /// A field, which may have a date.
    case field
  }

  /// The type of the value, as far as it is known.
  var type: ValueType?

  /// What else it is.
  var meaning: Meaning?

}
