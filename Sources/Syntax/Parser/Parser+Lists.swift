internal import Diagnostics
internal import SourceText
internal import Vocabulary

extension Parser {

  /// Parses a list.
  ///
  ///     list = "[" [ elements | expression each ] "]"
  ///
  mutating func parseList() -> ExpressionSyntax.ID {
    let start = index
    let (elements, height, each) = parseElements(closing: .rightBracket, "]")
    if let each, let value = elements.last {
      return insert(.comprehension(value, each), from: start, height: height)
    }
    return insert(.list(elements), from: start, height: height)
  }

  /// Parses the elements of a bracket, with the bracket, and returns them, their greatest height, and
  /// for each element of what list the only one stands, if it does so.
  ///
  ///     elements  = expression { ( "," | ";" ) expression }
  ///     arguments = "(" [ elements ] ")"
  ///
  /// - Precondition: the next token opens a bracket.
  mutating func parseElements(
    closing: Token.Kind, _ closer: String
  ) -> (elements: [ExpressionSyntax.ID], height: Int, each: EachSyntax?) {
    let open = index
    advance()
    let wasHead = isHead
    let wasEntry = isEntry
    let wasFirstElement = isFirstElement
    (isHead, isEntry, isFirstElement) = (false, false, closing == .rightBracket)
    defer { (isHead, isEntry, isFirstElement) = (wasHead, wasEntry, wasFirstElement) }
    var elements: [ExpressionSyntax.ID] = []
    var height = 0
    var separator: Token.Kind?
    var ambiguous: [Int] = []
    var each: EachSyntax?
    while kind != closing && kind != .end {
      let start = index
      let element = parseExpression()
      elements.append(element)
      height = max(height, self.height(element))
      if index == start + 1 && hasInnerComma(start) { ambiguous.append(start) }
      if isFirstElement, isEachNext {
        let found = parseEach()
        height = max(height, self.height(found.list), found.condition.map { self.height($0) } ?? 0)
        each = found
        break
      }
      isFirstElement = false
      if takeSeparator(&separator) { continue }
      // An element that ends where it begins would be read again for ever.
      guard index > start, kind != closing, beginsElement, !isLexicalProblemNear else { break }
      reportExpected(.separator, inserting: separator == .semicolon ? ";" : ",")
    }
    closeBracket(closing, closer, openedAt: open, expecting: .separator)
    note(.elements, from: open)
    if separator != .semicolon {
      for position in ambiguous { reportAmbiguousComma(at: position) }
    }
    return (elements, height, each)
  }

  /// `true` iff the next token, for which a separator lacks, can begin an element on its own.
  private var beginsElement: Bool {
    if isLineStart(at: index) && isBeforeColon { return false }
    return switch kind {
    case .number, .text, .date, .month, .leftBracket: true
    case .word, .quotedName: isName(at: index) && !isBeforeColon
    default: false
    }
  }

  /// `true` iff the token at `position` is a number whose comma touches digits on both sides.
  private func hasInnerComma(_ position: Int) -> Bool {
    guard tokens[position].kind == .number else { return false }
    return lexed.numbers[Int(tokens[position].payload)].hasComma
  }

  /// Records that the number at `position` might be meant as two.
  private mutating func reportAmbiguousComma(at position: Int) {
    let site = site(of: position)
    let number = text(at: site)
    let two = String(number.flatMap { $0 == "," ? [",", " "] : [$0] })
    // A unit of measure would do as well, but a plain number in parentheses is as plain as before.
    report(
      .commaInElement(number), over: site,
      fixes: [replacing(site, by: two), replacing(site, by: "(\(number))")])
  }

  /// Parses what is in braces without a name before them.
  ///
  ///     history      = "{" { ( "from" date [ "until" date ] | "until" date ) ":" value } "}"
  ///     observations = "{" { "on" date ":" value } "}"
  ///
  mutating func parseEntries() -> ExpressionSyntax.ID {
    let start = index
    // Without a brace, one lacks before the entries.
    let next = kind == .leftBrace ? index + 1 : index
    if length(of: .on, at: next) > 0 { return parseObservations() }
    if length(of: .from, at: next) > 0 || length(of: .until, at: next) > 0 {
      let entries = parseHistoryEntries()
      let height = entries.map { self.height($0.value) }.max() ?? 0
      return insert(.history(entries), from: start, height: height)
    }
    report(.notAnEntry, at: start)
    skipBracket()
    return missingExpression()
  }

  /// Parses the entries of a history, with their braces.
  mutating func parseHistoryEntries() -> [HistoryEntrySyntax] {
    let open = index
    guard openBrace(), enterBlock(openedAt: open) else { return [] }
    defer { depth -= 1 }
    var entries: [HistoryEntrySyntax] = []
    while !isAtBlockEnd {
      if at(.from) || at(.until) {
        let first = index
        entries.append(parseHistoryEntry())
        note(.entry, from: first)
      } else if !skipSeparator() {
        reportExpected(.entry)
        skipToEntry()
      }
    }
    closeBrace(openedAt: open, expecting: .entry)
    return entries
  }

  /// Parses an entry of a history.
  private mutating func parseHistoryEntry() -> HistoryEntrySyntax {
    let start = index
    var from: ExpressionSyntax.ID?
    var until: ExpressionSyntax.ID?
    while true {
      if from == nil, take(.from) {
        from = parseDate()
      } else if until == nil, take(.until) {
        until = parseDate()
      } else {
        break
      }
    }
    expect(.colon, ":")
    let value = parseEntryValue()
    return HistoryEntrySyntax(
      from: from, until: until, value: value, cites: parseOptionalCitations(),
      site: span(from: start))
  }

  /// Parses observations, with their braces.
  private mutating func parseObservations() -> ExpressionSyntax.ID {
    let start = index
    guard openBrace(), enterBlock(openedAt: start) else { return missingExpression() }
    defer { depth -= 1 }
    var observations: [ObservationSyntax] = []
    var height = 0
    while !isAtBlockEnd {
      let first = index
      if take(.on) {
        let day = parseDate()
        expect(.colon, ":")
        let value = parseEntryValue()
        height = max(height, self.height(value))
        observations.append(
          ObservationSyntax(
            on: day, value: value, cites: parseOptionalCitations(), site: span(from: first)))
        note(.entry, from: first)
      } else if !skipSeparator() {
        reportExpected(.entry)
        skipToEntry()
      }
    }
    closeBrace(openedAt: start, expecting: .entry)
    return insert(.observations(observations), from: start, height: height)
  }

  /// Parses the value of an entry, which the next entry may follow.
  private mutating func parseEntryValue() -> ExpressionSyntax.ID {
    let wasHead = isHead
    let wasEntry = isEntry
    (isHead, isEntry) = (false, true)
    defer { (isHead, isEntry) = (wasHead, wasEntry) }
    return parseExpression()
  }

  /// Moves to the next entry, or to what closes the braces.
  private mutating func skipToEntry() {
    let start = index
    while kind != .rightBrace && kind != .end {
      if index > start, at(.from) || at(.until) || at(.on) { return }
      if isAtOpener { skipBracket() } else { advance() }
    }
  }

}
