internal import Formatting
internal import Pipeline
internal import Semantics
internal import SourceText
internal import Syntax
internal import Vocabulary

/// The changes of one text, token by token, that put it into another tongue.
///
/// Spaces, line ends and comments stay where they are.
struct Respeller {

  /// The text, of Markdown its blocks.
  let source: SourceFile

  /// Its tokens, with its constructs.
  let tree: SyntaxTree

  /// The tongue that it is put into.
  let tongue: Tongue

  /// The names that are spelled in another way than their author does, and the texts, by the position of
  /// their token.
  private let renamed: [Int: String]

  /// The German words for what names stand for, by the position of their token.
  private let nouns: [Int: String]

  /// The positions of the names that would not be read as names without backticks.
  private let quoted: Set<Int>

  /// The positions of what looks like a word of the grammar, and is a name of the author's.
  private let kept: Set<Int>

  /// The positions of the numbers that are alone in their brackets, and of parentheses that go.
  private var lonely: Set<Int> = []
  private var parentheses: Set<Int> = []

  /// The changes so far.
  private var respelling = Respelling()

  /// Creates an instance for `tree`, with constructs, which was read from `source`.
  init(
    _ tree: SyntaxTree, of source: SourceFile, into tongue: Tongue, renamed: [Int: String],
    quoted: Set<Int>, kept: Set<Int>, nouns: [Int: String]
  ) {
    (self.source, self.tree, self.tongue) = (source, tree, tongue)
    (self.renamed, self.quoted, self.kept, self.nouns) = (renamed, quoted, kept, nouns)
  }

  /// Returns all changes.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  func run() -> Respelling {
    var respeller = self
    let spelling = Spelling(
      of: tree, in: tongue, from: source,
      renamed: { [renamed, quoted, tree, source] in
        guard quoted.contains($0) else { return renamed[$0] }
        return "`\(renamed[$0] ?? tree.bareName(at: $0, in: source))`"
      }, noun: { [nouns] in nouns[$0] })
    respeller.replaceAll(by: spelling)
    return respeller.respelling
  }

  /// Changes every token to what `spelling` has for it.
  private mutating func replaceAll(by spelling: Spelling) {
    findLonelyNumbers(in: spelling)
    let tokens = tree.tokens
    var end = 0
    for position in tokens.indices {
      let range = Int(tokens[position].start)..<Int(tokens[position].end)
      let trivia = end..<range.lowerBound
      end = range.upperBound
      if kept.contains(position) { continue }
      let hasComment = trivia.contains { source.bytes[$0] == UInt8(ascii: "/") }
      if hasComment { replaceAllowances(in: trivia) }
      if tree.roles[position] == .continuation {
        // A comment within a phrase comes to stand behind it.
        respelling.replace(hasComment ? range : trivia.lowerBound..<range.upperBound, by: "")
        continue
      }
      if parentheses.contains(position) {
        respelling.replace(trivia.lowerBound..<range.upperBound, by: "")
        continue
      }
      let bytes = spelling.bytes[spelling.range(of: position)]
      if lonely.contains(position), bytes.contains(UInt8(ascii: ",")) {
        respelling.replace(range, by: "(\(spelling[position]))")
        continue
      }
      let gap = trivia.isEmpty && needsSpace(before: position, spelling) ? " " : ""
      if !gap.isEmpty || !source.bytes[range].elementsEqual(bytes) {
        respelling.replace(range, by: gap + String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  /// Finds the numbers that are alone in their brackets, where a comma would be taken for a mark between
  /// two, and the parentheses around such numbers that the other tongue does not need.
  private mutating func findLonelyNumbers(in spelling: Spelling) {
    let comma = UInt8(ascii: ",")
    for construct in tree.constructs where construct.kind == .elements {
      let tokens = construct.tokens
      switch tokens.count {
      case 3: lonely.insert(tokens.lowerBound + 1)
      case 5:
        let number = tokens.lowerBound + 2
        guard tree.tokens[number].kind == .number,
          tree.tokens[number - 1].kind == .leftParenthesis
        else { continue }
        let own = source.bytes[Int(tree.tokens[number].start)..<Int(tree.tokens[number].end)]
        let other = spelling.bytes[spelling.range(of: number)]
        // More digits would have no groups without parentheses.
        let isShort = own.count == 5 || !other.allSatisfy(isDigitOrGroup)
        if own.contains(comma), !other.contains(comma), isShort {
          parentheses.formUnion([number - 1, number + 1])
        }
      default: continue
      }
    }
  }

  /// `true` iff `byte` can stand in a number without decimals of a tongue in which a comma begins decimals.
  private func isDigitOrGroup(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == LiteralStyle(of: tongue).groupMark
  }

  /// `true` iff the token at `position`, which touches the one before it, would be read together with it.
  private func needsSpace(before position: Int, _ spelling: Spelling) -> Bool {
    guard position > 0, let first = spelling.bytes[spelling.range(of: position)].first else {
      return false
    }
    var previous = position - 1
    while previous > 0, tree.roles[previous] == .continuation { previous -= 1 }
    let before = spelling.bytes[spelling.range(of: previous)]
    switch tree.tokens[position].kind {
    case .dot, .dotDot: return before.last == UInt8(ascii: ".")
    case .minus:
      // Behind a number, `,-` stands for no cents.
      guard previous > 0, before == [UInt8(ascii: ",")] else { return false }
      return spelling.bytes[spelling.range(of: previous - 1)].last.map(isDigit) ?? false
    case .word, .quotedName, .number, .date, .month: break
    default: return false
    }
    switch tree.tokens[previous].kind {
    case .word: return true
    case .comma, .semicolon:
      guard previous > 0, before.first == UInt8(ascii: ",") else { return false }
      let last = spelling.bytes[spelling.range(of: previous - 1)].last
      return isDigit(first) && last.map(isDigit) ?? false
    default: return false
    }
  }

  /// `true` iff `byte` is a digit.
  private func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  // MARK: Comments

  /// Puts the words of the comments in `trivia` that allow cautions into the other tongue.
  private mutating func replaceAllowances(in trivia: Range<Int>) {
    for found in allowanceKeywords(in: trivia, of: source) {
      let word = AllowanceWords.spelling(of: found.word, in: tongue)
      if source.text(at: found.range) != word { respelling.replace(found.range, by: word) }
    }
  }

}

extension SyntaxTree {

  /// Returns the name at `position`, as its author writes it in `source`, without backticks.
  func bareName(at position: Int, in source: SourceFile) -> String {
    let token = tokens[position]
    let text = source.text(at: Int(token.start)..<Int(token.end))
    return token.kind == .quotedName ? String(text.dropFirst().dropLast()) : text
  }

}
