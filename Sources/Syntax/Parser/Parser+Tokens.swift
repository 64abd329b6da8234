internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// What the next token is.
  @inline(__always) var kind: Token.Kind { input.tokens[index].kind }

  /// What the token after the next is.
  @inline(__always) var followingKind: Token.Kind { input.tokens[index + 1].kind }

  /// `true` iff the token after the next is a colon on its line.
  var isBeforeColon: Bool { isColon(at: index + 1) }

  /// Moves behind the next token, unless it is the end.
  mutating func advance() {
    if tokens[index].kind != .end { index += 1 }
  }

  /// Moves behind the next `count` tokens, which spell `keyword`.
  @inline(__always)
  mutating func advance(over keyword: Keyword, _ count: Int) {
    guard count > 0 else { return }
    roles[index] = .keyword(keyword)
    for position in index + 1..<index + count { roles[position] = .continuation }
    index += count
  }

  /// Records that the tokens from `start` up to the next are of `kind`.
  @inline(__always)
  mutating func note(_ kind: Construct.Kind, from start: Int) {
    if recordsConstructs && index > start { append(kind, from: start) }
  }

  /// Appends the construct that begins at `start` and ends before the next token.
  @inline(never)
  private mutating func append(_ kind: Construct.Kind, from start: Int) {
    constructs.append(
      Construct(
        kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index)))
  }

  /// Moves behind the next token iff it is of `kind`, and returns whether it is.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard tokens[index].kind == kind else { return false }
    advance()
    return true
  }

  /// `true` iff `keyword` is next.
  @inline(__always) func at(_ keyword: Keyword) -> Bool { length(of: keyword, at: index) > 0 }

  /// Moves behind `keyword` iff it is next, and returns whether it is.
  mutating func take(_ keyword: Keyword) -> Bool {
    let count = length(of: keyword, at: index)
    advance(over: keyword, count)
    return count > 0
  }

  /// `true` iff the token at `position` is the word `keyword`, alone, before a colon.
  func isField(_ keyword: Keyword, at position: Int) -> Bool {
    tokens[position + 1].kind == .colon
      && table.reach(of: words[position], towards: keyword) == .whole
  }

  /// `true` iff nothing, not even space, stands before the token at `position` on its line.
  func isFirstColumn(at position: Int) -> Bool {
    let start = Int(tokens[position].start)
    guard start > 0, start <= source.bytes.count else { return start == 0 }
    let before = source.bytes[start - 1]
    return before == 0x0A || before == 0x0D || (start == 3 && position == 0)
  }

  /// Returns the text from the token at `start` to the token before the next.
  func span(from start: Int) -> SourceSpan {
    let first = Int(tokens[start].start)
    guard index > start else { return SourceSpan(first..<first, in: file) }
    return SourceSpan(first..<Int(tokens[index - 1].end), in: file)
  }

  /// Returns the text of the token at `position`.
  func site(of position: Int) -> SourceSpan {
    SourceSpan(Int(tokens[position].start)..<Int(tokens[position].end), in: file)
  }

  /// Returns the token at `position` as it is written.
  func spelling(of position: Int) -> String {
    source.text(at: Int(tokens[position].start)..<Int(tokens[position].end))
  }

  /// Returns `keyword` as the file spells it.
  func spelling(of keyword: Keyword) -> String { keyword.spelling(in: tongue) }

  /// Returns the text at `span`.
  func text(at span: SourceSpan) -> String { source.text(at: span.offsets) }

}

// Names and texts.
extension Parser {

  /// Moves behind the next token, and returns it as a name.
  ///
  /// - Precondition: the next token is a word or a quoted name.
  mutating func takeName() -> NameSyntax {
    let name = NameSyntax(symbol: Symbol(rawValue: tokens[index].payload), site: site(of: index))
    roles[index] = .name
    advance()
    return name
  }

  /// The name that lacks before the next token; its spelling is empty.
  var missingName: NameSyntax {
    NameSyntax(
      symbol: Symbol(rawValue: UInt32(truncatingIfNeeded: lexed.spellings.count)),
      site: placeBeforeNext)
  }

  /// Parses a name.
  ///
  ///     name = word | "`" word "`"
  ///
  mutating func parseName(_ expectation: Expectation = .name) -> NameSyntax {
    if isName(at: index) { return takeName() }
    if kind == .word {
      switch followingKind {
      case .text, .leftBrace, .rightBrace, .leftParenthesis, .equal, .colon:
        let word = spelling(of: index)
        report(.reservedName(word), at: index, fix: replacing(site(of: index), by: "`\(word)`"))
        return takeName()
      default: break
      }
    }
    reportExpected(expectation)
    return missingName
  }

  /// Parses the name after a dot, which may be any word.
  mutating func parseMemberName() -> NameSyntax {
    if kind == .word || kind == .quotedName { return takeName() }
    reportExpected(.name)
    return missingName
  }

  /// Returns the next token as a text iff it is one.
  ///
  ///     text = '"' { character } '"'
  ///
  mutating func parseOptionalText() -> TextSyntax? {
    guard kind == .text else { return nil }
    let text = TextSyntax(text: lexed.texts[Int(tokens[index].payload)], site: site(of: index))
    advance()
    return text
  }

  /// Parses a name and its twin in another language, which stands on the same line.
  ///
  ///     declared-name = name [ ( "deutsch" | "german" | "english" | "englisch" ) name ]
  ///
  mutating func parseDeclaredName(_ expectation: Expectation = .name) -> DeclaredNameSyntax {
    let name = parseName(expectation)
    return DeclaredNameSyntax(name: name, twin: parseOptionalTwin())
  }

  /// Parses the twin of a name, if there is one.
  mutating func parseOptionalTwin() -> NameSyntax? {
    guard isTwinMark(at: index),
      let (language, count) = keyword(at: index, where: { $0.namedTongue != nil })
    else { return nil }
    advance(over: language, count)
    return takeName()
  }

  /// `true` iff the token at `position` names another language than the file's, and a name follows.
  func isTwinMark(at position: Int) -> Bool {
    guard !words[position].isNone,
      let language = keyword(at: position, where: { $0.namedTongue != nil }),
      language.keyword != tongue.keyword
    else { return false }
    let name = position + 1
    return (tokens[name].kind == .word || tokens[name].kind == .quotedName)
      && !isLineStart(at: position) && !isLineStart(at: name)
  }

}
