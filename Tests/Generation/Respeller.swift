internal import Syntax
internal import Vocabulary

/// Spells the tokens of a program as somebody else might have.
struct Respeller {

  /// The program.
  private let tree: SyntaxTree

  /// Its text.
  private let bytes: [UInt8]

  /// What chooses.
  private var random: RandomSource

  /// `true` iff the words of the last keyword were written with its first.
  private var isWritten = false

  /// Creates an instance for `tree`, which was read from `bytes`.
  init(_ tree: SyntaxTree, _ bytes: [UInt8], _ random: RandomSource) {
    (self.tree, self.bytes, self.random) = (tree, bytes, random)
  }

  /// Returns what to write for the token at `index`, which is `written`: nothing for what the tokens
  /// before it have taken care of.
  mutating func spellings(at index: Int, _ written: String) -> [String] {
    switch tree.roles[index] {
    case .keyword(let keyword): return spellings(of: keyword, at: index, written)
    case .continuation:
      return isWritten && tree.tokens[index].kind == .word ? [] : [written]
    case .name: return [respelled(name: written, at: index)]
    case .none: return [respelled(literal: written, at: index)]
    }
  }

  /// Returns the words of another spelling of `keyword`, which begins at `index`.
  private mutating func spellings(
    of keyword: Keyword, at index: Int, _ written: String
  ) -> [String] {
    var words = [written]
    var next = index + 1
    var hasDot = false
    while next < tree.tokens.count, tree.roles[next] == .continuation {
      let token = tree.tokens[next]
      if token.kind == .word {
        words.append(
          String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self))
      } else {
        hasDot = true
      }
      next += 1
    }
    // What stands between the words is lost with them.
    isWritten = words.count > 1 && !hasDot && !hasComment(between: index, and: next)
    guard isWritten || words.count == 1, !hasDot else { return [written] }
    guard random.chance(50) else { return words }
    if !isInflected(keyword) {
      words = random.pick(keyword.spellings(in: tree.tongue)).split(separator: " ")
        .map(String.init)
    }
    let spelling = SpellingVariants(tree.tongue)
    return keyword == .euro ? words : words.map { spelling.varied($0, &random) }
  }

  /// `true` iff a comment stands between the tokens from `first` up to `end`.
  private func hasComment(between first: Int, and end: Int) -> Bool {
    bytes[Int(tree.tokens[first].start)..<Int(tree.tokens[end - 1].end)].contains(0x2F)
  }

  /// `true` iff the spellings of `keyword` say more than it: what gender something has, or which word
  /// for the euro the author likes.
  private func isInflected(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .forEach, .some, .every, .euro, .firstOf, .lastOf, .inEnglish, .inGerman, .language,
      .million:
      true
    default: false
    }
  }

  /// Returns `name` with or without the backticks that it may have.
  private mutating func respelled(name: String, at index: Int) -> String {
    let kind = tree.tokens[index + 1].kind
    // Words of the grammar keep the backticks that they have.
    guard tree.tokens[index].kind == .word, kind != .leftParenthesis,
      WordTable.words(of: tree.tongue).word(spelledBy: name) == .none, random.chance(5)
    else { return name }
    return "`\(name)`"
  }

  /// Returns `literal` in another form with the same value.
  private mutating func respelled(literal: String, at index: Int) -> String {
    let token = tree.tokens[index]
    guard random.chance(40) else { return literal }
    switch token.kind {
    case .text: return respelled(text: literal)
    case .number: return respelled(number: literal, at: index)
    case .date: return respelled(date: literal)
    default: return literal
    }
  }

  /// Returns the text `literal` in other quotes.
  private mutating func respelled(text literal: String) -> String {
    let content = String(literal.dropFirst().dropLast())
    let quotes: Set<Character> = ["\"", "„", "“", "”", "»", "«"]
    guard !content.contains(where: quotes.contains) else { return literal }
    let (opening, closing) = random.pick([("\"", "\""), ("„", "“"), ("“", "”"), ("»", "«")])
    return opening + content + closing
  }

  /// Returns the number `literal` with other groups of digits, or none, where the groups are nothing
  /// that is kept as it is.
  private mutating func respelled(number literal: String, at index: Int) -> String {
    guard !literal.contains("_"), literal.count > 4 else { return literal }
    let mark = SpellingVariants(tree.tongue).groupMark
    let digits = literal.replacing(mark, with: "")
    guard digits.allSatisfy(\.isNumber), digits.count > 4 || isMoney(after: index) else {
      return literal
    }
    return random.chance(50) ? digits : literal.replacing(mark, with: "_")
  }

  /// `true` iff the number at `index` is an amount.
  private func isMoney(after index: Int) -> Bool {
    tree.tokens[index + 1].kind == .euro || tree.roles[index + 1] == .keyword(.euro)
  }

  /// Returns the day `literal` in another form.
  private mutating func respelled(date literal: String) -> String {
    let parts = literal.split(separator: ".")
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]) else {
      return literal
    }
    let padded = [day, month].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return random.pick([
      "\(day).\(month).\(parts[2])", "\(parts[2])-\(padded[1])-\(padded[0])",
      "\(padded[0]).\(padded[1]).\(parts[2])",
    ])
  }

}
