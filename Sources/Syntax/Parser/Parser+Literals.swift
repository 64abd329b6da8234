internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

extension Parser {

  /// Parses a number with its unit.
  ///
  ///     number   = digits [ "%" [ "of" minus ] | [ million ] euro | million | "cent" | time-unit ]
  ///              | year "to" year
  ///     euro     = "EUR" | "Euro" | "€"
  ///     million  = "million" | "Mio" [ "." ]
  ///     time-unit = "days" | "weeks" | "months" | "years"
  ///
  mutating func parseNumber() -> ExpressionSyntax.ID {
    let start = index
    if let period = parsePeriodOfYears() { return period }
    let number = lexed.numbers[Int(tokens[index].payload)]
    advance()
    switch kind {
    case .percent: return parsePercent(number.value, from: start)
    case .euro:
      advance()
      return insert(.literal(.money(number.value)), from: start)
    case .word where !words[index].isNone:
      guard let (unit, count) = keyword(at: index, where: { $0.isUnit }) else {
        if let value = parseHabit(after: number, from: start) { return value }
        break
      }
      advance(over: unit, count)
      return parseUnit(unit, of: number, from: start)
    case .word, .comma, .dot:
      if let value = parseHabit(after: number, from: start) { return value }
    default: break
    }
    return insert(plain(number.value, isInteger: number.isInteger), from: start)
  }

  /// Returns `value` as a number without a unit.
  private func plain(_ value: Rational, isInteger: Bool) -> ExpressionSyntax {
    .literal(isInteger ? .integer(value) : .decimal(value))
  }

  /// Parses a percentage, and what it is a part of.
  private mutating func parsePercent(_ value: Rational, from start: Int) -> ExpressionSyntax.ID {
    advance()
    let share = scaled(value, by: -2, from: start)
    let percentage = insert(.literal(.decimal(share)), from: start)
    guard take(.of) else { return percentage }
    let whole = parseExpression(atLeast: .negation)
    return insert(.binary(.percentOf, percentage, whole), from: start, height: height(whole))
  }

  /// Parses what follows a number with a unit.
  private mutating func parseUnit(
    _ unit: Keyword, of number: LexedNumber, from start: Int
  ) -> ExpressionSyntax.ID {
    switch unit {
    case .euro: return insert(.literal(.money(number.value)), from: start)
    case .cent:
      return insert(.literal(.money(scaled(number.value, by: -2, from: start))), from: start)
    case .million:
      takeAbbreviationDot()
      let value = scaled(number.value, by: 6, from: start)
      if take(Keyword.euro) || take(Token.Kind.euro) {
        return insert(.literal(.money(value)), from: start)
      }
      return insert(plain(value, isInteger: value.isInteger), from: start)
    default: return parseDuration(unit, of: number, from: start)
    }
  }

  /// Moves behind the dot of an abbreviation, if it is next.
  private mutating func takeAbbreviationDot() {
    guard isAbbreviationDot else { return }
    roles[index] = .continuation
    advance()
  }

  /// `true` iff the next token is a dot that touches the word before it, and no name touches it.
  private var isAbbreviationDot: Bool {
    guard kind == .dot, tokens[index].start == tokens[index - 1].end else { return false }
    switch followingKind {
    case .word, .quotedName:
      return tokens[index + 1].start > tokens[index].end || length(of: .euro, at: index + 1) > 0
    default: return true
    }
  }

  /// Returns `value` times ten to the power of `exponent`, or `value` where that is too large.
  private mutating func scaled(_ value: Rational, by exponent: Int, from start: Int) -> Rational {
    if let result = value.multiplied(byPowerOfTen: exponent) { return result }
    report(.numberTooLarge, at: start, over: span(from: start))
    return value
  }

  /// Parses a duration of `number` times `unit`.
  private mutating func parseDuration(
    _ unit: Keyword, of number: LexedNumber, from start: Int
  ) -> ExpressionSyntax.ID {
    let (kind, factor): (SpanOfTime.Kind, Int) =
      switch unit {
      case .days: (.days, 1)
      case .weeks: (.days, 7)
      case .months: (.months, 1)
      default: (.months, 12)
      }
    let smaller = number.value * Rational(factor)
    if !number.value.isInteger {
      var fix: Fix?
      if smaller.isInteger, let count = smaller.intValue {
        let word = spelling(of: kind == .days ? Keyword.days : .months)
        fix = replacing(span(from: start), by: "\(count) \(word)")
      }
      report(.brokenDuration, at: start, over: span(from: start), fix: fix)
    } else if let count = smaller.intValue, abs(count) <= 10_000_000 {
      return insert(.literal(.duration(SpanOfTime(count, kind))), from: start)
    } else {
      report(.numberTooLarge, at: start, over: span(from: start))
    }
    return insert(.missing, from: start)
  }

  /// Parses an amount whose euro sign stands before it.
  mutating func parseEuroFirst() -> ExpressionSyntax.ID {
    let start = index
    advance()
    let sign = spelling(of: start)
    guard kind == .number else { return lackingExpression(.number) }
    let numberStart = index
    var value = lexed.numbers[Int(tokens[index].payload)].value
    advance()
    if take(.million) {
      value = scaled(value, by: 6, from: start)
      takeAbbreviationDot()
    }
    let amount = text(at: span(from: numberStart))
    let site = span(from: start)
    let hasOwnProblem = lexed.diagnostics.contains {
      site.start <= $0.site.start && $0.site.start < site.end && $0.problem.severity == .error
    }
    if hasOwnProblem { return insert(.literal(.money(value)), from: start) }
    report(
      .euroBeforeNumber, at: start, over: span(from: start),
      fix: replacing(span(from: start), by: "\(amount) \(sign)"))
    return insert(.literal(.money(value)), from: start)
  }

}

// Years and months as periods.
extension Parser {

  /// The year that the token at `position` is, if it is four digits and no more.
  private func year(at position: Int) -> Int? {
    let token = tokens[position]
    guard token.kind == .number, token.end - token.start == 4 else { return nil }
    let number = lexed.numbers[Int(token.payload)]
    guard number.isInteger, !number.isGrouped, let year = number.value.intValue,
      1...9999 ~= year
    else { return nil }
    return year
  }

  /// Returns the first and the last day of the year or month that is written at `position`.
  func ends(at position: Int) -> Period? {
    let token = tokens[position]
    if token.kind == .month {
      let year = Int(token.payload) / 12
      let month = Int(token.payload) % 12 + 1
      guard Day.years ~= year,
        let start = Day(year: year, month: month, day: 1),
        let end = Day(year: year, month: month, day: Day.lastDay(ofYear: year, month: month))
      else { return nil }
      return Period(start: start, end: end)
    }
    guard let year = year(at: position), let start = Day(year: year, month: 1, day: 1),
      let end = Day(year: year, month: 12, day: 31)
    else { return nil }
    return Period(start: start, end: end)
  }

  /// Parses whole years or months, if they come next.
  ///
  ///     whole-period = ( year | month ) "to" ( year | month )
  ///
  private mutating func parsePeriodOfYears() -> ExpressionSyntax.ID? {
    let start = index
    let word = start + 1
    let last = start + 2
    guard !words[word].isNone, length(of: .to, at: word) == 1,
      !(isEntry && length(of: .until, at: word) > 0),
      let first = ends(at: start), let second = ends(at: last), !isUnit(at: last + 1)
    else { return nil }
    roles[word] = .keyword(.to)
    index = last + 1
    guard second.end < first.start else {
      return insert(
        .literal(.period(Period(start: first.start, end: second.end))), from: start)
    }
    let site = span(from: start)
    let (one, other) = (spelling(of: start), spelling(of: last))
    report(
      .reversedPeriod(start: one, end: other), at: start, over: site,
      fix: Fix([
        TextEdit(self.site(of: start), other), TextEdit(self.site(of: last), one),
      ]))
    return insert(
      .literal(.period(Period(start: second.start, end: first.end))), from: start)
  }

  /// Parses a month, or a period of months.
  mutating func parseMonth() -> ExpressionSyntax.ID {
    let start = index
    if let period = parsePeriodOfYears() { return period }
    let month = ends(at: start)
    if let month, let other = parseNumberLikeMonth(month) { return other }
    advance()
    guard let month else { return insert(.missing, from: start) }
    return insert(.literal(.period(month)), from: start)
  }

  /// Parses a year where a period must stand, if it stands alone, and records that it does.
  ///
  /// An operator that follows takes it for its operand, unless it is the operand of a form.
  mutating func parseBareYear(ofForm isOfForm: Bool = false) -> ExpressionSyntax.ID? {
    let start = index
    guard let period = ends(at: start), year(at: start) != nil, !isUnit(at: start + 1),
      isOfForm ? length(of: .to, at: start + 1) == 0 : !isInfixOfNumber(at: start + 1)
    else { return nil }
    advance()
    let year = spelling(of: start)
    let meant = "\(spelling(of: Keyword.year))(\(year))"
    report(
      .yearAsPeriod(year: year, meant: meant), at: start,
      fix: replacing(site(of: start), by: meant))
    return insert(.literal(.period(period)), from: start)
  }

  /// `true` iff the token at `position` makes another number, or a period, of the one before it.
  private func isInfixOfNumber(at position: Int) -> Bool {
    switch tokens[position].kind {
    case .plus, .minus, .star, .slash, .dotDot: true
    default: length(of: .to, at: position) > 0
    }
  }

  /// `true` iff a unit of the number before it stands at `position`.
  func isUnit(at position: Int) -> Bool {
    switch tokens[position].kind {
    case .percent, .euro: true
    case .word: keyword(at: position, where: { $0.isUnit }) != nil
    default: false
    }
  }

}

extension Keyword {

  /// `true` iff `self` is a unit after a number.
  fileprivate var isUnit: Bool {
    switch self {
    case .euro, .cent, .million, .days, .weeks, .months, .years: true
    default: false
    }
  }

}
