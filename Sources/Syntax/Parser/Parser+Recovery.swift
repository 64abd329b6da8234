internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Moves behind the bracket that is next, with all that it holds.
  ///
  /// - Complexity: O(*n*) in the tokens that it holds.
  mutating func skipBracket() {
    // A brace closes what is still open inside of it, but no bracket closes what a brace opened.
    var open: [Token.Kind] = []
    var openBraces = 0
    repeat {
      switch kind {
      case .leftBrace:
        open.append(kind)
        openBraces += 1
      case .leftParenthesis, .leftBracket: open.append(kind)
      case .rightBrace:
        guard openBraces > 0 else { return }
        openBraces -= 1
        while let last = open.popLast(), last != .leftBrace {}
      case .rightParenthesis, .rightBracket:
        if open.last != .leftBrace { open.removeLast() }
      case .end: return
      default: break
      }
      advance()
    } while !open.isEmpty
  }

  /// `true` iff the next token closes a bracket.
  var isAtCloser: Bool {
    switch kind {
    case .rightBrace, .rightParenthesis, .rightBracket, .end: true
    default: false
    }
  }

  /// `true` iff the next token opens a bracket.
  var isAtOpener: Bool {
    switch kind {
    case .leftBrace, .leftParenthesis, .leftBracket: true
    default: false
    }
  }

  /// Moves to the next thing that can stand in braces: a field, the first word of a line, or what
  /// closes the braces.
  mutating func skipToMember() {
    let start = index
    while kind != .rightBrace && kind != .end {
      if index > start {
        let isWord = kind == .word || kind == .quotedName
        if isWord && (isBeforeColon || isLineStart(at: index)) { return }
        if kind == .bar && isLineStart(at: index) { return }
      }
      if isAtOpener { skipBracket() } else { advance() }
    }
  }

  /// Moves to the next line that begins a declaration outside of all brackets.
  mutating func skipToDeclaration() {
    let start = index
    while kind != .end {
      if index > start, kind == .word || kind == .quotedName, isLineStart(at: index) { return }
      if kind == .rightBrace && index > start { return }
      if isAtOpener { skipBracket() } else { advance() }
    }
  }

  /// `true` iff the braces that are being read end here, be it without a closing one.
  var isAtBlockEnd: Bool {
    switch kind {
    case .rightBrace, .end: true
    case .word: isAtNextDeclaration
    default: false
    }
  }

  /// `true` iff a brace lacks before the next token, which begins a declaration.
  private var isAtNextDeclaration: Bool {
    guard hasUnclosedBraces, isLineStart(at: index) else { return false }
    guard !words[index].isNone else {
      // A thing in the first column is a part of an unclosed one, or the brace before it lacks.
      return isFirstColumn(at: index) && isName(at: index + 1)
        && (tokens[index + 2].kind == .text || tokens[index + 2].kind == .leftBrace)
    }
    guard let (head, count) = keyword(at: index, where: { $0.isDeclarationHead }) else {
      return false
    }
    switch head {
    case .interpretation, .settle, .setAsOf: return isFirstColumn(at: index)
    case .import: return tokens[index + count].kind == .text
    default:
      return head.isStatementHead ? isFirstColumn(at: index) : isName(at: index + count)
    }
  }

  /// `true` iff the next token, in the first column, begins a declaration that no expression holds.
  var isAtFirstColumnDeclaration: Bool {
    guard !words[index].isNone, index > 0, isLineStart(at: index),
      let (head, count) = keyword(at: index, where: { $0.isDeclarationHead })
    else { return false }
    let next = index + count
    if head.isStatementHead {
      return mode == .file && isFirstColumn(at: index) && tokens[next].kind != .dot
        && infix(at: next) == nil
    }
    return isName(at: next) && !isInfix(at: next) && tokens[next + 1].kind != .colon
      && !isLineStart(at: next)
  }

  /// Moves behind the brace that closes the one at `open`, or records that it lacks.
  mutating func closeBrace(
    openedAt open: Int, as kind: Construct.Kind = .block, expecting expectation: Expectation? = nil
  ) {
    defer { note(kind, from: open) }
    if take(.rightBrace) { return }
    let endsHere =
      self.kind == .end || isAtBlockEnd
      || (hasUnclosedBraces && self.kind == .word && isLineStart(at: index) && isAtMemberWord)
    if endsHere {
      reportUnclosed(open, "{", closer: "}")
      return
    }
    reportExpected(expectation ?? .word("}"))
    while self.kind != .rightBrace && self.kind != .end {
      if self.kind == .word && hasUnclosedBraces && isLineStart(at: index)
        && (isAtBlockEnd || isAtMemberWord)
      {
        return
      }
      if isAtOpener { skipBracket() } else { advance() }
    }
    _ = take(.rightBrace)
  }

  /// `true` iff the next token is a word that begins a part of an eligibility, a funding or a test.
  private var isAtMemberWord: Bool {
    keyword(at: index) {
      switch $0 {
      case .require, .should, .let, .obligation, .lawAsOf, .given, .expect: true
      default: false
      }
    } != nil
  }

  /// Records that the bracket at `open` is closed nowhere.
  mutating func reportUnclosed(_ open: Int, _ bracket: String, closer: String) {
    guard blamed != open, blamed != index else { return }
    let fix = inserting(bracket == "{" ? " \(closer)" : closer)
    let diagnostic = Diagnostic(
      .syntax(.unclosed(bracket)), at: site(of: open), related: [placeAfterLast], fixes: [fix])
    diagnostics.append(diagnostic)
    failures.append(Failure(token: index, diagnostic: diagnostic))
    blamed = index
  }

  /// Moves behind the `kind` that closes the bracket at `open`, or records that it lacks.
  mutating func closeBracket(
    _ closing: Token.Kind, _ closer: String, openedAt open: Int, expecting: Expectation? = nil
  ) {
    if take(closing) { return }
    let start = index
    while !isAtCloser && !(kind == .word && isBeforeColon && isLineStart(at: index)) {
      if kind == .word && isAtFirstColumnDeclaration { break }
      if isAtOpener { skipBracket() } else { advance() }
    }
    let end = index
    index = start
    if tokens[end].kind == closing {
      reportExpected(expecting ?? .word(closer))
      index = end
      advance()
    } else {
      reportUnclosed(open, spelling(of: open), closer: closer)
    }
  }

  /// Skips what is nested too deeply and returns the hole that it leaves.
  mutating func skipTooDeep() -> ExpressionSyntax.ID {
    report(.tooDeep, at: index)
    if isAtOpener {
      skipBracket()
    } else {
      skipRestOfExpression()
    }
    return missingExpression()
  }

  /// Moves to what separates or closes the expression that is being read, or begins something else.
  ///
  /// The expressions that it stands in end there, without a further problem.
  mutating func skipRestOfExpression() {
    defer {
      blamed = index
      halt = index
    }
    while !isAtCloser && kind != .comma && kind != .semicolon {
      if kind == .word && (isBeforeColon || isLineStart(at: index)) { return }
      if isAtOpener { skipBracket() } else { advance() }
    }
  }

}
