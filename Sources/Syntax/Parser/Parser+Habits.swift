internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

// Numbers and dates as people are used to write them, which the grammar reads another way.
extension Parser {

  /// How the file writes numbers and dates.
  var style: LiteralStyle { LiteralStyle(of: tongue) }

  /// `true` iff the token at `position` is a word on the line of the token before it.
  private func isWordOnLine(_ position: Int) -> Bool {
    tokens[position].kind == .word && tokens[position + 1].kind != .colon
      && !isLineStart(at: position)
  }

  /// `true` iff the token at `position` touches the token before it.
  func touchesLast(_ position: Int) -> Bool {
    position > 0 && tokens[position].start == tokens[position - 1].end
  }

  /// Parses what follows `number`, the token at `start`, if it is written as the grammar does not.
  mutating func parseHabit(after number: LexedNumber, from start: Int) -> ExpressionSyntax.ID? {
    if kind == .comma || kind == .dot, let amount = parseRoundAmount(number, from: start) {
      return amount
    }
    if kind == .comma { return nil }
    if kind == .dot || isWordOnLine(index) {
      if let date = parseWrittenDay(number, from: start) { return date }
    }
    guard isWordOnLine(index) else { return nil }
    if let length = percentLength {
      index += length
      let meant = "\(spelling(of: start)) %"
      report(
        .foreignQuantity(text(at: span(from: start)), meant: meant), at: start,
        over: span(from: start), fix: replacing(span(from: start), by: meant))
      let share = number.value.multiplied(byPowerOfTen: -2) ?? number.value
      let percentage = insert(.literal(.decimal(share)), from: start)
      guard take(.of) else { return percentage }
      let whole = parseExpression(atLeast: .negation)
      return insert(.binary(.percentOf, percentage, whole), from: start, height: height(whole))
    }
    if let amount = parseMagnitude(number, from: start) { return amount }
    return parseMisspeltUnit(number, from: start)
  }

  /// The number of the tokens that mean `%` from the next on, if they do.
  private var percentLength: Int? {
    if Tongue.isPercent(spelling(of: index)) { return 1 }
    guard tokens[index + 1].kind == .dot, tokens[index + 2].kind == .word,
      Tongue.isPercent(spelling(of: index), spelling(of: index + 2))
    else { return nil }
    return tokens[index + 3].kind == .dot && touchesLast(index + 3) ? 4 : 3
  }

  /// Parses `5,- Euro`.
  private mutating func parseRoundAmount(
    _ number: LexedNumber, from start: Int
  ) -> ExpressionSyntax.ID? {
    guard touchesLast(index), followingKind == .minus, touchesLast(index + 1) else { return nil }
    var next = index + 2
    if tokens[next].kind == .minus { next += 1 }
    let isEuro = tokens[next].kind == .euro
    let count = isEuro ? 1 : length(of: .euro, at: next)
    let currency = count > 0 ? spelling(of: next) : spelling(of: Keyword.euro)
    let meant = "\(spelling(of: start)) \(currency)"
    index = next + count
    report(
      .foreignQuantity(text(at: span(from: start)), meant: meant), at: start,
      over: span(from: start), fix: replacing(span(from: start), by: meant))
    return insert(.literal(.money(number.value)), from: start)
  }

  /// Parses `5 Tsd. Euro`, `5 billion EUR`, `5 T€`.
  private mutating func parseMagnitude(
    _ number: LexedNumber, from start: Int
  ) -> ExpressionSyntax.ID? {
    let word = spelling(of: index)
    guard let power = tongue.magnitude(of: word) else { return nil }
    var next = index + 1
    if tokens[next].kind == .dot, touchesLast(next) { next += 1 }
    var currency: String?
    if tokens[next].kind == .euro || length(of: .euro, at: next) > 0 {
      currency = spelling(of: next)
      next += 1
    } else if Tongue.isThousandEuro(word) {
      currency = spelling(of: Keyword.euro)
    }
    // A letter alone may be a name.
    if currency == nil, word.utf8.count < 2 { return nil }
    guard let value = number.value.multiplied(byPowerOfTen: power) else { return nil }
    index = next
    let meant = [quantity(number.value, power: power), currency].compactMap { $0 }
      .joined(separator: " ")
    report(
      .foreignQuantity(text(at: span(from: start)), meant: meant), at: start,
      over: span(from: start), fix: replacing(span(from: start), by: meant))
    if currency != nil { return insert(.literal(.money(value)), from: start) }
    return insert(.literal(value.isInteger ? .integer(value) : .decimal(value)), from: start)
  }

  /// Returns `value` times ten to the power of `power` as the file writes it.
  private func quantity(_ value: Rational, power: Int) -> String {
    let shown = power < 6 ? power : power - 6
    let number = style.written((value.multiplied(byPowerOfTen: shown) ?? value).plainText)
    return power < 6 ? number : "\(number) \(tongue.million)"
  }

  /// Parses `3 Monte`.
  private mutating func parseMisspeltUnit(
    _ number: LexedNumber, from start: Int
  ) -> ExpressionSyntax.ID? {
    guard words[index].isNone, number.isInteger else { return nil }
    switch followingKind {
    case .text, .leftBrace, .dot, .leftParenthesis: return nil
    case .word, .quotedName: if words[index + 1].isNone { return nil }
    default: break
    }
    let units: [Keyword] = [.days, .weeks, .months, .years, .million, .euro]
    let candidates = units.flatMap { unit in
      unit.spellings(in: tongue).map { (keyword: unit, spelling: $0) }
    }
    guard let meant = nearest(to: index, among: candidates) else { return nil }
    // Where it touches the number, that was said.
    if !touchesLast(index) {
      report(
        .misspelt(spelling(of: index), meant: meant.spelling), at: index,
        fix: replacing(site(of: index), by: meant.spelling))
    }
    advance()
    return insert(.missing, from: start)
  }

}

// Dates with the names of months.
extension Parser {

  /// The year that the number at `position` is, if it has four digits.
  private func writtenYear(at position: Int) -> Int? {
    let token = tokens[position]
    guard token.kind == .number, token.end - token.start == 4, !isLineStart(at: position) else {
      return nil
    }
    return lexed.numbers[Int(token.payload)].value.intValue
  }

  /// `true` iff a number follows the word at `position`, at once or after a mark: the name of a month
  /// is looked for nowhere else, since words stand everywhere.
  private func isYearNear(after position: Int) -> Bool {
    switch tokens[position + 1].kind {
    case .number: true
    case .dot, .comma: tokens[position + 2].kind == .number
    default: false
    }
  }

  /// Parses `25. Mai 2026` or `1 January 2026`, after the day.
  private mutating func parseWrittenDay(
    _ number: LexedNumber, from start: Int
  ) -> ExpressionSyntax.ID? {
    var next = index
    if tokens[next].kind == .dot { next += 1 }
    guard number.isInteger, let day = number.value.intValue, isWordOnLine(next),
      isYearNear(after: next), let month = month(named: spelling(of: next))
    else { return nil }
    next += 1
    if tokens[next].kind == .dot || tokens[next].kind == .comma { next += 1 }
    guard let year = writtenYear(at: next) else { return nil }
    index = next + 1
    return insertWritten(year, month, day, from: start)
  }

  /// Parses `Mai 2026` or `January 1, 2026`, if it comes next.
  mutating func parseWrittenMonth() -> ExpressionSyntax.ID? {
    let start = index
    guard kind == .word, isYearNear(after: index), let month = month(named: spelling(of: index))
    else { return nil }
    var next = index + 1
    if tokens[next].kind == .dot, touchesLast(next) { next += 1 }
    if let year = writtenYear(at: next) {
      index = next + 1
      return insertWritten(year, month, nil, from: start)
    }
    guard tokens[next].kind == .number, !isLineStart(at: next),
      let day = lexed.numbers[Int(tokens[next].payload)].value.intValue
    else { return nil }
    next += 1
    if tokens[next].kind == .comma { next += 1 }
    guard let year = writtenYear(at: next) else { return nil }
    index = next + 1
    return insertWritten(year, month, day, from: start)
  }

  /// `true` iff a month's name and a number come next.
  var isWrittenMonthNext: Bool {
    kind == .word && followingKind == .number && !isLineStart(at: index + 1)
      && month(named: spelling(of: index)) != nil
  }

  /// Inserts the day or month of the given numbers, and records how it is to be written.
  private mutating func insertWritten(
    _ year: Int, _ month: Int, _ day: Int?, from start: Int
  ) -> ExpressionSyntax.ID {
    let site = span(from: start)
    let first = Day(year: year, month: month, day: day ?? 1)
    let meant = first.map { _ in style.written(year: year, month: month, day: day) }
    reportText(
      .foreignDate(text(at: site), meant: meant.map { [$0] } ?? []), at: start, over: site,
      fixes: meant.map { [replacing(site, by: $0)] } ?? [])
    guard let first else { return insert(.missing, from: start) }
    if day != nil { return insert(.literal(.date(first)), from: start) }
    guard
      let last = Day(
        year: year, month: month, day: Day.lastDay(ofYear: year, month: month))
    else { return insert(.missing, from: start) }
    return insert(.literal(.period(Period(start: first, end: last))), from: start)
  }

  /// Records `problem`, which is one of characters, at the token at `position`, unless that one is to
  /// blame for another already.
  mutating func reportText(
    _ problem: TextProblem, at position: Int, over span: SourceSpan, fixes: [Fix]
  ) {
    guard position != blamed else { return }
    blamed = position
    diagnostics.append(Diagnostic(.text(problem), at: span, fixes: fixes))
  }

}

// Ends of periods.
extension Parser {

  /// Parses a month with a dot that stands alone and may be a number, and records that.
  mutating func parseNumberLikeMonth(_ month: Period) -> ExpressionSyntax.ID? {
    let start = index
    let written = spelling(of: start)
    guard written.utf8.contains(0x2E), start == 0 || length(of: .to, at: start - 1) == 0 else {
      return nil
    }
    let number = String(written.map { $0 == "." ? "," : $0 })
    let site = site(of: start)
    if isUnit(at: start + 1) {
      reportText(
        .foreignNumber(written, meant: number), at: start, over: site,
        fixes: [replacing(site, by: number)])
      advance()
      if kind == .percent || kind == .euro { advance() } else { skipUnit() }
      return insert(.missing, from: start)
    }
    let (year, first, _) = month.start.components
    let isPlausible = (1900...2199).contains(year)
    guard !(isPlausible && written.utf8.count == 7) else { return nil }
    let meant = style.writtenAsISO(year: year, month: first, day: nil)
    reportText(
      .numberOrMonth(written, number: number, month: meant), at: start, over: site,
      fixes: [replacing(site, by: number), replacing(site, by: meant)])
    advance()
    return insert(.missing, from: start)
  }

  /// Moves behind the unit that comes next.
  private mutating func skipUnit() {
    if take(.million), kind == .dot, touchesLast(index) { advance() }
    if kind == .euro {
      advance()
    } else if take(Keyword.euro) || take(.cent) || take(.days) || take(.weeks) || take(.months) {
    } else {
      _ = take(.years)
    }
  }

  /// Records that a whole month or year, from the token at `position` on, stands beside a day as the
  /// other end of a period, and returns `true` iff none does.
  mutating func checkEnds(
    _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID, from start: Int, last: Int
  ) -> Bool {
    if case .literal(.date) = expressions[left], index == last + 1,
      let period = ends(at: last)
    {
      reportEnd(period.end, at: last)
      return false
    } else if case .literal(.date) = expressions[right], last == start + 2,
      let period = ends(at: start)
    {
      reportEnd(period.start, at: start)
      return false
    }
    return true
  }

  /// Records that `day` is meant by the month or year at `position`.
  private mutating func reportEnd(_ day: Day, at position: Int) {
    let (year, month, dayOfMonth) = day.components
    let found = spelling(of: position)
    let isDotted = found.utf8.contains(0x2E) || tokens[position].kind == .number
    let own = style.written(year: year, month: month, day: dayOfMonth)
    let meant =
      isDotted ? own : style.writtenAsISO(year: year, month: month, day: dayOfMonth)
    report(
      .wholeBesideDay(found, meant: meant), at: position,
      fix: replacing(site(of: position), by: meant))
  }

}
