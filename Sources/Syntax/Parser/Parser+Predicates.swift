internal import Diagnostics
internal import SourceText
internal import Vocabulary

// What is asked of a value, after `is`.
extension Parser {

  /// Parses what is asked of `subject`, after `is`.
  ///
  ///     predicate = "known" | "unknown" | "empty" | "met" | "eligible" | "open"
  ///               | "approximate" | "fault"
  ///
  mutating func parseTest(
    of subject: ExpressionSyntax.ID, from start: Int
  ) -> ExpressionSyntax.ID {
    let isPosition = index - 1
    let isNegated = take(.not)
    if let (word, count) = keyword(at: index, where: { $0.predicate != nil }),
      let predicate = word.predicate
    {
      advance(over: word, count)
      return insert(
        .test(subject, predicate, negated: isNegated), from: start, height: height(subject))
    }
    guard isValueNext else {
      if let comparison = comparisonInWords(at: isPosition) {
        return parse(comparison, from: isPosition, after: subject, from: start)
      }
      reportExpected(.predicate)
      return subject
    }
    if let comparison = comparisonInWords(at: isPosition) {
      return parse(comparison, from: isPosition, after: subject, from: start)
    }
    if kind == .word, let constant = tongue.likelyConstant(of: spelling(of: index)), !at(.yes),
      !at(.no)
    {
      return parseConstantTest(constant, of: subject, from: start, negated: isNegated)
    }
    let verb = SourceSpan(
      Int(tokens[isPosition].start)..<Int(tokens[index - 1].end), in: file)
    report(
      .valueAfterIs, at: isPosition, over: verb,
      fix: replacing(verb, by: isNegated ? "<>" : "="))
    blamed = index
    let right = parseExpression(atLeast: .range)
    return insert(
      .binary(isNegated ? .notEqual : .equal, subject, right), from: start,
      height: max(height(subject), height(right)))
  }

  /// The comparison that stands in words from `position` on, and how it is written.
  private func comparisonInWords(at position: Int) -> (habit: Habit, infix: Infix)? {
    let written = (position..<position + 6).prefix {
      tokens[$0].kind == .word && ($0 == position || !isLineStart(at: $0))
    }.map { spelling(of: $0).lowercased() }
    for habit in Habit.habits(in: tongue) where habit.written.count > 1 {
      guard written.starts(with: habit.written) else { continue }
      let operation: BinaryOperator? =
        switch habit.meant {
        case "=": .equal
        case "<>": .notEqual
        case "<": .less
        case "<=": .lessOrEqual
        case ">": .greater
        case ">=": .greaterOrEqual
        case spelling(of: Keyword.in): .in
        case spelling(of: Keyword.notIn): .notIn
        default: nil
        }
      guard let operation else { continue }
      return (
        habit,
        Infix(operation: .binary(operation), strength: .comparison, length: habit.written.count)
      )
    }
    return nil
  }

  /// Parses the second operand of a comparison in words, which begins at `position`.
  private mutating func parse(
    _ comparison: (habit: Habit, infix: Infix), from position: Int,
    after subject: ExpressionSyntax.ID, from start: Int
  ) -> ExpressionSyntax.ID {
    index = position + comparison.infix.length
    let words = span(from: position)
    report(
      .habit(text(at: words), meant: comparison.habit.meant), at: position, over: words,
      fix: replacing(words, by: comparison.habit.meant))
    let right = parseExpression(atLeast: .range)
    guard case .binary(let operation) = comparison.infix.operation else { return subject }
    return insert(
      .binary(operation, subject, right), from: start, height: max(height(subject), height(right)))
  }

  /// Parses `null` or `true` after `is`, at which `constant` is meant.
  private mutating func parseConstantTest(
    _ constant: Keyword, of subject: ExpressionSyntax.ID, from start: Int, negated: Bool
  ) -> ExpressionSyntax.ID {
    let position = index
    let written = spelling(of: position)
    advance()
    if constant == .unknown {
      let meant = spelling(of: constant)
      report(
        .foreignConstant(written, meant: meant), at: position,
        fix: replacing(site(of: position), by: meant))
      return insert(
        .test(subject, .unknown, negated: negated), from: start, height: height(subject))
    }
    let verb = SourceSpan(
      Int(tokens[position - (negated ? 2 : 1)].start)..<Int(tokens[position].end), in: file)
    let meant = (negated ? "<> " : "= ") + spelling(of: constant)
    report(
      .foreignConstant(text(at: verb), meant: meant), at: position, over: verb,
      fix: replacing(verb, by: meant))
    let value = insert(.literal(.boolean(constant == .yes)), from: position)
    return insert(
      .binary(negated ? .notEqual : .equal, subject, value), from: start, height: height(subject))
  }

  /// `true` iff the next token can begin a value on its own.
  private var isValueNext: Bool {
    switch kind {
    case .number, .text, .date, .month, .euro, .minus, .leftBracket, .leftParenthesis: true
    case .word, .quotedName:
      foreignKeyword(at: index, where: { $0.predicate != nil }) == nil
        && (isName(at: index) || at(.yes) || at(.no))
        && !isBeforeColon && !isLineStart(at: index)
    default: false
    }
  }

}

extension Keyword {

  /// What `self` asks after `is`.
  fileprivate var predicate: Predicate? {
    switch self {
    case .known: .known
    case .unknown: .unknown
    case .empty: .empty
    case .met: .met
    case .eligible: .eligible
    case .open: .open
    case .approximate: .approximate
    case .fault: .fault
    default: nil
    }
  }

}
