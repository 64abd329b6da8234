internal import Diagnostics
internal import SourceText
internal import Vocabulary

// Questions that the text leaves open, and the answers to them.
extension Parser {

  /// Parses the answer to an open question, after `settle`.
  ///
  ///     settle = "settle" name ":" reading [ "because" title ]
  ///
  mutating func parseSettle(from start: Int) -> SettleSyntax {
    let name = parseName()
    expectFieldColon()
    let answer = isReadingNext(isTyped: true) ? parseReading() : lackingExpression(.reading)
    var reason: TitleSyntax?
    let place = index
    if take(.because) {
      reason = parseOptionalTitle()
      if reason == nil { reportExpected(.title) }
      note(.attribute, from: place)
    }
    return SettleSyntax(name: name, answer: answer, reason: reason, site: span(from: start))
  }

  /// Parses a question that the text leaves open, after `interpretation`.
  ///
  ///     interpretation = "interpretation" name [ ":" type ] [ title ] "{" { reading { citations } } "}"
  ///     reading        = minus
  ///
  mutating func parseInterpretation() -> InterpretationSyntax {
    let name = parseName()
    let type = parseOptionalResultType()
    let place = index
    let question = parseOptionalTitle()
    if question != nil { note(.attribute, from: place) }
    var readings: [ReadingSyntax] = []
    let open = index
    if openBrace() {
      while !isAtBlockEnd {
        let first = index
        if isReadingNext(isTyped: type != nil) {
          let value = parseReading()
          readings.append(ReadingSyntax(value: value, cites: parseOptionalCitations()))
          note(.entry, from: first)
        } else if !skipSeparator() {
          reportExpected(type == nil ? .yesOrNo : .value)
          skipToMember()
        }
      }
      closeBrace(openedAt: open, expecting: type == nil ? .yesOrNo : .value)
    }
    return InterpretationSyntax(name: name, type: type, question: question, readings: readings)
  }

  /// Parses a way to read a text.
  private mutating func parseReading() -> ExpressionSyntax.ID {
    parseExpression(atLeast: .negation)
  }

  /// `true` iff a way to read a text is next; names stand only where a type says what they mean.
  private func isReadingNext(isTyped: Bool) -> Bool {
    switch kind {
    case .number, .text, .date, .month, .euro, .minus: true
    case .word, .quotedName:
      at(.yes) || at(.no)
        || isTyped && isName(at: index) && !isBeforeColon && !isDeclaration
        || keyword(at: index, where: { $0.isPrecision }) != nil && followingKind == .number
    default: false
    }
  }

  /// `true` iff what is next is on a line of its own as a rule, and begins something else.
  private var isDeclaration: Bool {
    isLineStart(at: index) && keyword(at: index, where: { $0.isDeclarationHead }) != nil
  }

}
