package import SourceText
package import Syntax
package import Vocabulary

/// How the tokens of a text are spelled canonically, in its own tongue or in the other one.
///
/// Keywords are in their first spelling, numbers in groups of three, dates and months as the tongue
/// writes them, texts in straight quotes. The words of a phrase are all the spelling of its first token;
/// the others have none.
package struct Spelling: Sendable {

  /// The spellings, one after the other, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Where the spelling of each token begins in `bytes`, and where that of the last one ends.
  package private(set) var starts: [UInt32] = []

  /// The number of columns that each token takes.
  package private(set) var widths: [UInt32] = []

  /// Returns the place in `bytes` of the spelling of the token at `position`.
  package func range(of position: Int) -> Range<Int> {
    Int(starts[position])..<Int(starts[position + 1])
  }

  /// Returns the spelling of the token at `position`.
  package subscript(position: Int) -> String {
    String(decoding: bytes[range(of: position)], as: UTF8.self)
  }

  /// Creates the spelling of the tokens of `tree`, which was read from `source`, in `tongue`.
  ///
  /// `renamed` returns the spelling of a name or a text, by the position of its token, where it is not
  /// the one that the author writes. `noun` returns the German word for what a name stands for, by the
  /// position of its token, where that is known: words before the name agree with it.
  ///
  /// - Complexity: O(*n*) in the bytes of `source`.
  package init(
    of tree: SyntaxTree, in tongue: Tongue, from source: SourceFile,
    renamed: (Int) -> String? = { _ in nil }, noun: (Int) -> String? = { _ in nil }
  ) {
    let constructs = tree.constructs
    self = source.bytes.withUnsafeBufferPointer { text in
      var speller = Speller(tree: tree, tongue: tongue, text: text)
      speller.findSeparators(in: constructs)
      speller.run(renamed: renamed, noun: noun)
      return Spelling(bytes: speller.bytes, starts: speller.starts, widths: speller.widths)
    }
  }

  /// Creates an instance with the given properties.
  private init(bytes: [UInt8], starts: [UInt32], widths: [UInt32]) {
    self.bytes = bytes
    self.starts = starts
    self.widths = widths
  }

}

/// The state of spelling the tokens of one text.
struct Speller {

  /// The text.
  let tree: SyntaxTree

  /// The tongue to write.
  let tongue: Tongue

  /// The bytes of the text.
  let text: UnsafeBufferPointer<UInt8>

  /// The tokens of the text.
  let tokens: [Token]

  /// What they were read as.
  let roles: [TokenRole]

  /// The words of the tongue to write.
  let table: WordTable

  /// What sets apart the elements of the bracket that a mark stands in, by the position of the mark; 0
  /// where it is what it is.
  var separators: [Int: UInt8] = [:]

  /// The positions of the numbers that are alone in their brackets.
  var lonely: Set<Int> = []

  /// The spellings so far.
  var bytes: [UInt8] = []

  /// Where each spelling begins.
  var starts: [UInt32] = []

  /// The columns of each spelling.
  var widths: [UInt32] = []

  /// Creates an instance for `tree`, which was read from `text`, that writes in `tongue`.
  init(tree: SyntaxTree, tongue: Tongue, text: UnsafeBufferPointer<UInt8>) {
    self.tree = tree
    self.tongue = tongue
    self.text = text
    tokens = tree.tokens
    roles = tree.roles
    table = WordTable.words(of: tongue)
    bytes.reserveCapacity(text.count + text.count / 8)
    starts.reserveCapacity(tokens.count + 1)
    widths.reserveCapacity(tokens.count)
  }

  /// Spells all tokens.
  mutating func run(renamed: (Int) -> String?, noun: (Int) -> String?) {
    for position in tokens.indices {
      starts.append(UInt32(truncatingIfNeeded: bytes.count))
      append(position, renamed: renamed, noun: noun)
      widths.append(UInt32(truncatingIfNeeded: columns(of: bytes[Int(starts[position])...])))
    }
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Returns the bytes of the token at `position` as they are written.
  func written(_ position: Int) -> UnsafeBufferPointer<UInt8> {
    let token = tokens[position]
    return UnsafeBufferPointer(rebasing: text[Int(token.start)..<Int(token.end)])
  }

  /// Appends the spelling of the token at `position`.
  private mutating func append(
    _ position: Int, renamed: (Int) -> String?, noun: (Int) -> String?
  ) {
    switch roles[position] {
    case .continuation: return
    case .keyword(let keyword):
      bytes += spelling(of: keyword, at: position, renamed: renamed, noun: noun).utf8
      return
    case .name:
      appendName(position, renamed(position))
      return
    case .none: break
    }
    switch tokens[position].kind {
    case .number: appendNumber(position)
    case .date, .month: appendDate(position)
    case .text: appendText(position, renamed(position))
    case .comma, .semicolon:
      bytes.append(separators[position] ?? written(position).first ?? UInt8(ascii: ","))
    case .end: return
    case .word, .quotedName, .leftBrace, .rightBrace, .leftParenthesis, .rightParenthesis,
      .leftBracket, .rightBracket, .colon, .dot, .dotDot, .bar, .arrow, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .plus, .minus, .star, .slash, .percent, .euro,
      .unknown:
      bytes += written(position)
    }
  }

}
