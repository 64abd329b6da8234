internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

// Nodes.
extension Parser {

  /// The height of the expression `id`: 1 for one without operands.
  func height(_ id: ExpressionSyntax.ID) -> Int { Int(heights[Int(id.offset)]) }

  /// Inserts `expression`, which was read from the token at `start` up to the next token and whose
  /// operands have at most `height`.
  mutating func insert(
    _ expression: ExpressionSyntax, from start: Int, height: Int = 0
  ) -> ExpressionSyntax.ID {
    heights.append(UInt16(truncatingIfNeeded: min(height + 1, 60_000)))
    let id = expressions.insert(expression, at: span(from: start))
    note(.expression(id), from: start)
    return id
  }

  /// Inserts a hole before the next token.
  mutating func missingExpression() -> ExpressionSyntax.ID {
    heights.append(1)
    return expressions.insert(.missing, at: placeAfterLast)
  }

  /// Records that an operand lacks, and inserts a hole.
  mutating func lackingExpression(_ expectation: Expectation = .value) -> ExpressionSyntax.ID {
    reportExpected(expectation)
    return missingExpression()
  }

}

extension Parser {

  /// Parses an expression with the clauses that make something to read of it.
  ///
  ///     query-expression = expression clauses
  ///
  mutating func parseQueryExpression() -> ExpressionSyntax.ID {
    let start = index
    return parseClauses(after: parseExpression(), from: start)
  }

  /// Parses an expression whose operators are at least as tight as `minimum`.
  ///
  ///     expression   = disjunction { "otherwise" disjunction }
  ///     disjunction  = conjunction { "or" conjunction }
  ///     conjunction  = negation { "and" negation }
  ///     negation     = "not" negation | comparison
  ///     comparison   = range [ comparator range | "is" [ "not" ] predicate ]
  ///     comparator   = "=" | "<>" | "<" | "<=" | ">" | ">=" | "in" | "not in" | "covers"
  ///                  | "overlaps"
  ///     range        = rounding [ ( "to" | ".." ) rounding ]
  ///     rounding     = working-day { "rounded to" unit | "rounded up to" unit
  ///                  | "rounded down to" unit | "rounded half even to" unit | "rounded up"
  ///                  | ( "split into" | "split by" ) working-day ( "rounded to" | "rounded up to"
  ///                    | "rounded down to" | "rounded half even to" ) unit }
  ///     working-day  = sum { "or next working day" }
  ///     sum          = product { ( "+" | "-" | "before" | "after" ) product } [ "starting" sum ]
  ///     product      = minus { ( "*" | "/" ) minus }
  ///     minus        = "-" minus | form
  ///     unit         = minus
  ///
  /// A form that runs to the end of an expression (`if`, `some`, `every`, `not`) may stand as any
  /// operand.
  mutating func parseExpression(
    atLeast minimum: BindingStrength = .otherwise
  ) -> ExpressionSyntax.ID {
    guard depth < Self.depthLimit else { return skipTooDeep() }
    depth += 1
    defer { depth -= 1 }
    let start = index
    var left = parsePrefix(minimum)
    // What was read last: a tighter operator would take all of it for its operand.
    var ceiling = BindingStrength.postfix
    while let infix = infix, infix.strength >= minimum {
      if infix.strength > ceiling { reportNeedsParentheses(from: start) }
      if height(left) >= Self.heightLimit {
        report(.tooDeep, at: index)
        skipRestOfExpression()
        return left
      }
      left = parse(infix, after: left, from: start, ceiling: ceiling)
      ceiling = infix.strength
    }
    if isBareRounded(at: index), index != halt { reportBareRounded() }
    return left
  }

  /// Parses what an expression begins with.
  private mutating func parsePrefix(_ minimum: BindingStrength) -> ExpressionSyntax.ID {
    let start = index
    if start == halt { return missingExpression() }
    switch kind {
    case .minus:
      advance()
      let operand = parseExpression(atLeast: .negation)
      if case .missing = expressions[operand] { return operand }
      return insert(.unary(.negate, operand), from: start, height: height(operand))
    case .word where !words[index].isNone: return parseForm(minimum)
    default: return parsePostfix()
    }
  }

  /// Records that the operator that is next would need parentheses around what it stands after.
  private mutating func reportNeedsParentheses(from start: Int) {
    let left = span(from: start)
    let first = SourceSpan(Int(left.start)..<Int(left.start), in: file)
    let last = SourceSpan(Int(left.end)..<Int(left.end), in: file)
    report(
      .needsParentheses(spelling(of: index)), at: index,
      fix: Fix([TextEdit(first, "("), TextEdit(last, ")")]))
  }

}

// Operators.
extension Parser {

  /// An operator that follows its first operand.
  struct Infix {

    /// What it is.
    enum Operation {

      /// An operator between two operands.
      case binary(BinaryOperator)

      /// `is`
      case test

      /// `rounded …` with a unit.
      case rounded(RoundingMode)

      /// `split into`, `split by`
      case split(SplitSyntax.Kind)

      /// An operator after its only operand.
      case suffix(UnaryOperator)
    }

    /// What it does.
    let operation: Operation

    /// How tightly it holds.
    let strength: BindingStrength

    /// The number of its tokens.
    let length: Int

    /// What it is spelled by, where that is a word.
    var keyword: Keyword?
  }

  /// The operator that comes next, if one does.
  var infix: Infix? { infix(at: index) }

  /// `true` iff an operator that follows its first operand stands at `position`, or what makes
  /// something of an expression before.
  func isInfix(at position: Int) -> Bool {
    infix(at: position) != nil
      || keyword(at: position) {
        switch $0 {
        case .where, .for, .asOf, .groupedBy, .sortedBy, .with, .as, .asTable, .asChart: true
        default: false
        }
      } != nil
  }

  /// Returns the operator that stands at `position`, if one does.
  func infix(at position: Int) -> Infix? {
    switch tokens[position].kind {
    case .word: return words[position].isNone ? nil : wordInfix(at: position)
    case .plus: return Infix(operation: .binary(.add), strength: .sum, length: 1)
    case .minus: return Infix(operation: .binary(.subtract), strength: .sum, length: 1)
    case .star: return Infix(operation: .binary(.multiply), strength: .product, length: 1)
    case .slash: return Infix(operation: .binary(.divide), strength: .product, length: 1)
    case .dotDot: return Infix(operation: .binary(.through), strength: .range, length: 1)
    case let kind:
      guard let comparison = comparison(of: kind) else { return nil }
      return Infix(operation: .binary(comparison), strength: .comparison, length: 1)
    }
  }

  /// Returns the comparison that a mark stands for, if it stands for one.
  func comparison(of kind: Token.Kind) -> BinaryOperator? {
    switch kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: nil
    }
  }

  /// Returns the operator that words from `position` on spell, if they spell one.
  private func wordInfix(at position: Int) -> Infix? {
    for keyword in table.keywords(beginningWith: words[position]) {
      guard let (operation, strength) = keyword.infix else { continue }
      let count = length(of: keyword, at: position)
      if count == 0 { continue }
      // `ist möglicherweise` is no predicate.
      if keyword == .is && length(of: .canBe, at: position) > 0 { return nil }
      // In a history `bis` begins the next entry; a period there stands in parentheses.
      if keyword == .to && isEntry && length(of: .until, at: position) > 0 { return nil }
      return Infix(operation: operation, strength: strength, length: count, keyword: keyword)
    }
    return nil
  }

  /// Parses the operator that comes next, and its second operand if it has one.
  private mutating func parse(
    _ infix: Infix, after left: ExpressionSyntax.ID, from start: Int, ceiling: BindingStrength
  ) -> ExpressionSyntax.ID {
    let position = index
    if infix.strength == .comparison && ceiling == .comparison {
      return parseChained(infix, after: left, from: start)
    }
    advance(over: infix)
    switch infix.operation {
    case .binary(let operation):
      let second = index
      let right =
        parseElliptic(behind: operation, comparing: left)
        ?? parseRight(of: operation, infix.strength)
      if operation == .to, !checkEnds(left, right, from: start, last: second) {
        return insert(.missing, from: start)
      }
      if operation == .or { checkConnectives(left, right, at: position) }
      return insert(
        .binary(operation, left, right), from: start, height: max(height(left), height(right)))
    case .test: return parseTest(of: left, from: start)
    case .rounded(let mode):
      let unit = parseExpression(atLeast: .negation)
      return insert(
        .rounded(left, mode, to: unit), from: start, height: max(height(left), height(unit)))
    case .split(let kind): return parseSplit(of: left, kind, from: start, at: position)
    case .suffix(let operation):
      if operation == .roundedUp, !checkRoundedUp(left, at: position) { return left }
      return insert(.unary(operation, left), from: start, height: height(left))
    }
  }

  /// Moves behind `infix`, which is next.
  mutating func advance(over infix: Infix) {
    if let keyword = infix.keyword {
      advance(over: keyword, infix.length)
    } else {
      index += infix.length
    }
  }

  /// Parses the second operand of `operation`.
  private mutating func parseRight(
    of operation: BinaryOperator, _ strength: BindingStrength
  ) -> ExpressionSyntax.ID {
    switch operation {
    case .in, .notIn, .covers, .overlaps: if let period = parseBareYear() { return period }
    // A period has no sum: what is added behind moves its first day.
    case .starting: return parseExpression(atLeast: .sum)
    default: break
    }
    return parseExpression(atLeast: strength.tighter)
  }

  /// Parses a comparison that does not say again what it compares, as in `x > 1 and < 5`, which is an
  /// error; `nil` iff there is none behind `connective`, which joins it to `left`.
  private mutating func parseElliptic(
    behind connective: BinaryOperator, comparing left: ExpressionSyntax.ID
  ) -> ExpressionSyntax.ID? {
    guard connective == .and || connective == .or, let infix, infix.strength == .comparison,
      case .binary(let operation) = infix.operation, let subject = subject(of: left)
    else { return nil }
    let start = index
    let words = text(at: expressions.site(of: subject))
    let mark = SourceSpan(
      Int(tokens[start].start)..<Int(tokens[start + infix.length - 1].end), in: file)
    let place = SourceSpan(mark.offsets.lowerBound..<mark.offsets.lowerBound, in: file)
    report(
      .subjectLacks(subject: words, before: text(at: mark)), over: mark,
      fixes: [Fix(replacing: place, by: words + " ")])
    index += infix.length
    let right = parseRight(of: operation, .comparison)
    return insert(
      .binary(operation, subject, right), from: start, height: max(height(subject), height(right)))
  }

  /// Returns what the last comparison in `id` compares, if there is one.
  private func subject(of id: ExpressionSyntax.ID) -> ExpressionSyntax.ID? {
    guard case .binary(let operation, let left, let right) = expressions[id] else { return nil }
    switch operation {
    case .and, .or: return subject(of: right)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .notIn, .covers,
      .overlaps:
      return left
    case .add, .subtract, .multiply, .divide, .percentOf, .to, .through, .before, .after, .starting,
      .asOf, .otherwise, .daysBetween:
      return nil
    }
  }

  /// Parses a comparison of what is the result of one already, which is an error.
  private mutating func parseChained(
    _ infix: Infix, after left: ExpressionSyntax.ID, from start: Int
  ) -> ExpressionSyntax.ID {
    let position = index
    let place = placeAfterLast
    var fixes: [Fix] = []
    if case .binary(_, _, let middle) = expressions[left], case .binary = infix.operation {
      let repeated = text(at: expressions.site(of: middle))
      fixes = [replacing(place, by: " \(spelling(of: Keyword.and)) \(repeated)")]
    }
    report(.chainedComparison, at: position, fix: fixes.first)
    index += infix.length
    if case .test = infix.operation { return parseTest(of: left, from: start) }
    let right = parseExpression(atLeast: .range)
    guard case .binary(_, _, let middle) = expressions[left],
      case .binary(let operation) = infix.operation
    else { return left }
    let height = max(height(left), height(right)) + 1
    let second = insert(.binary(operation, middle, right), from: start, height: height)
    return insert(.binary(.and, left, second), from: start, height: height + 1)
  }

  /// Warns where `and` stands beside `or` without parentheses.
  private mutating func checkConnectives(
    _ left: ExpressionSyntax.ID, _ right: ExpressionSyntax.ID, at position: Int
  ) {
    for operand in [left, right] {
      guard case .binary(.and, _, _) = expressions[operand] else { continue }
      let site = expressions.site(of: operand)
      let first = SourceSpan(Int(site.start)..<Int(site.start), in: file)
      let last = SourceSpan(Int(site.end)..<Int(site.end), in: file)
      report(
        .mixedConnectives(and: spelling(of: Keyword.and), or: spelling(of: Keyword.or)),
        over: self.site(of: position), fixes: [Fix([TextEdit(first, "("), TextEdit(last, ")")])])
      return
    }
  }

}

extension Keyword {

  /// What `self` does after an operand, and how tightly.
  fileprivate var infix: (Parser.Infix.Operation, BindingStrength)? {
    switch self {
    case .otherwise: (.binary(.otherwise), .otherwise)
    case .or: (.binary(.or), .or)
    case .and: (.binary(.and), .and)
    case .in: (.binary(.in), .comparison)
    case .notIn: (.binary(.notIn), .comparison)
    case .covers: (.binary(.covers), .comparison)
    case .overlaps: (.binary(.overlaps), .comparison)
    case .is: (.test, .comparison)
    case .to: (.binary(.to), .range)
    case .roundedTo: (.rounded(.nearest), .rounding)
    case .roundedUpTo: (.rounded(.up), .rounding)
    case .roundedDownTo: (.rounded(.down), .rounding)
    case .roundedHalfEvenTo: (.rounded(.halfEven), .rounding)
    case .roundedUp: (.suffix(.roundedUp), .rounding)
    case .splitInto: (.split(.into), .rounding)
    case .splitBy: (.split(.by), .rounding)
    case .orNextWorkingDay: (.suffix(.orNextWorkingDay), .orNextWorkingDay)
    case .before: (.binary(.before), .sum)
    case .after: (.binary(.after), .sum)
    case .starting: (.binary(.starting), .sum)
    default: nil
    }
  }

}
