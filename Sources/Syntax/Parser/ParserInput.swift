internal import SourceText
package import Vocabulary

/// What a parser reads, and all that never changes while it does.
///
/// It is a class so that the parser, whose other parts change all the time, stays small: what asks it
/// something is handed a copy of it.
package final class ParserInput: Sendable {

  /// The text.
  let source: SourceFile

  /// The identity of the file.
  let file: SourceFile.ID

  /// The language of the file.
  package let tongue: Tongue

  /// The words of the language.
  package let table: WordTable

  /// What the text may hold.
  let mode: ParseMode

  /// What the tokens hold; its tokens are those that mean something.
  let lexed: LexedFile

  /// The tokens that mean something, with ends behind the end so that one may look ahead.
  package let tokens: [Token]

  /// The word of the grammar that each token is.
  package let words: [WordID]

  /// `true` iff more braces are opened than closed.
  let hasUnclosedBraces: Bool

  /// `true` iff more braces are closed than opened.
  let hasUnopenedBraces: Bool

  /// Where the text begins that the tokens are of.
  let firstByte: UInt32

  /// Creates an instance for `stream`, the tokens of `lexed`, which was read from `source`.
  init(
    _ stream: TokenStream, of lexed: LexedFile, in source: SourceFile, as file: SourceFile.ID,
    mode: ParseMode
  ) {
    self.source = source
    self.file = file
    self.mode = mode
    tongue = lexed.tongue
    table = WordTable.words(of: lexed.tongue)
    self.lexed = lexed
    firstByte = stream.start
    let ends = 8
    tokens = stream.tokens + Array(repeating: stream.end, count: ends)
    words = stream.words + Array(repeating: .none, count: ends)
    hasUnclosedBraces = stream.openBraces > 0
    hasUnopenedBraces = stream.openBraces < 0
  }

  /// `true` iff a colon stands at `position`, on the line of the token before it.
  package func isColon(at position: Int) -> Bool {
    tokens[position].kind == .colon && !isLineStart(at: position)
  }

  /// Returns how many tokens from position `start` on spell `keyword`: 0 if they do not.
  ///
  /// A word directly before a colon is a name.
  package func length(of keyword: Keyword, at start: Int) -> Int {
    let word = words[start]
    if word.isNone { return 0 }
    switch table.reaches[Int(word.rawValue) * table.rowLength + Int(keyword.rawValue)] {
    case .none: return 0
    case .whole: return isColon(at: start + 1) ? 0 : 1
    case .first:
      for phrase in table.phrases[Int(word.rawValue)] where phrase.keyword == keyword {
        let count = phrase.words.count
        if spells(phrase.words, at: start), !isColon(at: start + count) { return count }
      }
      return 0
    }
  }

  /// `true` iff the tokens from position `start` on are `phrase`.
  private func spells(_ phrase: [WordID], at start: Int) -> Bool {
    guard start + phrase.count < words.count else { return false }
    for (offset, word) in phrase.enumerated() where words[start + offset].rawValue != word.rawValue
    {
      return false
    }
    return true
  }

  /// Returns the first keyword at position `start` that `isWanted` holds of, and its length.
  package func keyword(
    at start: Int, where isWanted: (Keyword) -> Bool
  ) -> (keyword: Keyword, length: Int)? {
    let word = words[start]
    if word.isNone { return nil }
    for keyword in table.keywords[Int(word.rawValue)] where isWanted(keyword) {
      let count = length(of: keyword, at: start)
      if count > 0 { return (keyword, count) }
    }
    return nil
  }

  /// `true` iff the token at `position` can be a name there.
  package func isName(at position: Int) -> Bool {
    switch tokens[position].kind {
    case .word:
      !table.reserved[Int(words[position].rawValue)] || isColon(at: position + 1)
    case .quotedName: true
    default: false
    }
  }

  /// `true` iff the token at `position` is the first on its line.
  package func isLineStart(at position: Int) -> Bool {
    guard position > 0 else { return true }
    let end = Int(tokens[position - 1].end)
    let start = Int(tokens[position].start)
    return end < start && source.bytes[end..<start].contains { $0 == 0x0A || $0 == 0x0D }
  }

}

// What every part of the parser asks.
extension Parser {

  /// The text.
  @inline(__always) var source: SourceFile { input.source }

  /// The identity of the file.
  @inline(__always) var file: SourceFile.ID { input.file }

  /// The language of the file.
  @inline(__always) var tongue: Tongue { input.tongue }

  /// The words of the language.
  @inline(__always) var table: WordTable { input.table }

  /// What the text may hold.
  @inline(__always) var mode: ParseMode { input.mode }

  /// What the tokens hold.
  @inline(__always) var lexed: LexedFile { input.lexed }

  /// The tokens that mean something, with ends behind the end so that one may look ahead.
  @inline(__always) var tokens: [Token] { input.tokens }

  /// The word of the grammar that each token is.
  @inline(__always) var words: [WordID] { input.words }

  /// Where the text begins that the tokens are of.
  @inline(__always) var firstByte: UInt32 { input.firstByte }

  /// `true` iff a colon stands at `position`, on the line of the token before it.
  @inline(__always) func isColon(at position: Int) -> Bool { input.isColon(at: position) }

  /// `true` iff more braces are opened than closed.
  @inline(__always) var hasUnclosedBraces: Bool { input.hasUnclosedBraces }

  /// `true` iff more braces are closed than opened.
  @inline(__always) var hasUnopenedBraces: Bool { input.hasUnopenedBraces }

  /// Returns how many tokens from position `start` on spell `keyword`: 0 if they do not.
  ///
  /// A word directly before a colon is a name.
  @inline(__always) func length(of keyword: Keyword, at start: Int) -> Int {
    input.length(of: keyword, at: start)
  }

  /// Returns the first keyword at position `start` that `isWanted` holds of, and its length.
  @inline(__always) func keyword(
    at start: Int, where isWanted: (Keyword) -> Bool
  ) -> (keyword: Keyword, length: Int)? {
    input.keyword(at: start, where: isWanted)
  }

  /// `true` iff the token at `position` can be a name there.
  @inline(__always) func isName(at position: Int) -> Bool { input.isName(at: position) }

  /// `true` iff the token at `position` is the first on its line.
  @inline(__always) func isLineStart(at position: Int) -> Bool { input.isLineStart(at: position) }

}

extension WordID {

  /// `true` iff the grammar has no such word.
  var isNone: Bool { rawValue == 0 }

}
