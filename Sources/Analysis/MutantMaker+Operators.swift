internal import Planning
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension MutantMaker {

  /// Makes the neighbours of a comparison.
  mutating func makeComparison(
    _ node: PlanNode.ID, _ comparison: PlanComparison, _ a: PlanNode.ID, _ b: PlanNode.ID
  ) {
    guard let first = site(of: a), let second = site(of: b), first.file == second.file else {
      return
    }
    // Before a cell of a table stand those of other rows, as its column is named in the head.
    let before = tokens.token(before: second.start, in: second.file)
    let between =
      before?.kind.comparison == nil && first.end <= second.start
      ? tokens.tokens(in: first.end..<second.start, of: second.file).first {
        $0.kind.comparison != nil
      } : before
    guard let token = between, token.kind.comparison == comparison else { return }
    let (neighbour, text) = comparison.neighbour
    add(
      .comparison, node, .compare(neighbour, a, b),
      [Edit(tokens.span(of: token, in: second.file), .text(text))])
  }

  /// Makes *or* of *and*, or the other way round; of a cell of a table, which says neither, what it
  /// is without each of its values.
  mutating func makeJunction(_ node: PlanNode.ID, _ operands: [PlanNode.ID], isAnd: Bool) {
    let sites = operands.compactMap { site(of: $0) }
    guard sites.count == operands.count, operands.count > 1 else { return }
    let keyword: Keyword = isAnd ? .and : .or
    var edits: [Edit] = []
    for (a, b) in zip(sites, sites.dropFirst()) where a.file == b.file && a.end <= b.start {
      let joint = tokens.tokens(in: a.end..<b.start, of: a.file).first {
        tokens.isKeyword($0, keyword, in: a.file)
      }
      // A cell of a table joins two comparisons by *and* alone.
      guard let joint, tokens.token(before: b.start, in: b.file)?.kind.comparison == nil else {
        continue
      }
      let other = tokens.spelling(of: isAnd ? .or : .and, in: a.file)
      edits.append(Edit(tokens.span(of: joint, in: a.file), .text(other)))
    }
    if edits.count == operands.count - 1 {
      add(.conjunction, node, isAnd ? .or(operands) : .and(operands), edits)
    } else if !isAnd, edits.isEmpty {
      makeOmissions(of: node, operands) { .or($0) }
    }
  }

  /// Makes the list that `list` writes out without each of its elements.
  mutating func makeChoices(of list: PlanNode.ID) {
    guard case .list(let elements) = plan[list].operation else { return }
    makeOmissions(of: list, elements) { .list($0) }
  }

  /// The most values of which each is left out.
  private static let mostChoices = 64

  /// Makes what `operation` makes of `elements` without each of them.
  private mutating func makeOmissions(
    of node: PlanNode.ID, _ elements: [PlanNode.ID], _ operation: ([PlanNode.ID]) -> PlanOperation
  ) {
    let sites = elements.compactMap { site(of: $0) }
    guard sites.count == elements.count, 2...Self.mostChoices ~= elements.count,
      let first = sites.first, let last = sites.last, first.file == last.file
    else { return }
    for position in elements.indices {
      let span =
        position + 1 < sites.count
        ? SourceSpan(
          Int(sites[position].start)..<Int(sites[position + 1].start), in: first.file)
        : SourceSpan(Int(sites[position - 1].end)..<Int(sites[position].end), in: first.file)
      var rest = elements
      rest.remove(at: position)
      let shown = map.parent(of: node).flatMap { site(of: $0) } ?? first.extended(toCover: last)
      add(.choice, node, operation(rest), [Edit(span, .text(""))], shown: shown)
    }
  }

  /// Makes what is not negated of the negation of `operand`.
  mutating func makeNegation(_ node: PlanNode.ID, _ operand: PlanNode.ID) {
    guard let whole = site(of: node) else { return }
    let inner = plan[operand].operation
    let words = tokens.tokens(in: whole.start..<whole.end, of: whole.file)
    if case .isKnown(let value) = inner, let value = site(of: value),
      let word = words.last(where: {
        $0.start >= value.end && tokens.isKeyword($0, .unknown, in: whole.file)
      })
    {
      let known = tokens.spelling(of: .known, in: whole.file)
      add(
        .negation, node, inner, [Edit(tokens.span(of: word, in: whole.file), .text(known))])
      return
    }
    // Where the operand is written in the same place (`a not in b`), the word is between its parts.
    var covered = [site(of: operand)].compactMap(\.self)
    if covered.first == whole { covered = inner.operands.compactMap { site(of: $0) } }
    let word =
      words.first { token in
        tokens.isKeyword(token, .not, in: whole.file)
          && !covered.contains { $0.start <= token.start && token.end <= $0.end }
      }
      ?? tokens.token(before: whole.start, in: whole.file).flatMap {
        tokens.isKeyword($0, .not, in: whole.file) ? $0 : nil
      }
    guard let word else { return }
    let rest = tokens.tokens(in: word.end..<UInt32.max, of: whole.file).first
    let end = rest.map(\.start) ?? word.end
    add(
      .negation, node, inner,
      [Edit(SourceSpan(Int(word.start)..<Int(end), in: whole.file), .text(""))])
  }

  /// Makes the other extreme of `operands`.
  mutating func makeExtreme(
    _ node: PlanNode.ID, _ operation: PlanOperation, _ operands: [PlanNode.ID], _ old: Keyword,
    _ new: Keyword
  ) {
    if operands.count > 1 { makeFirstWord(node, operation, old, new) }
  }

  /// Makes `operation` of what begins with the word `old`, written with `new`.
  mutating func makeFirstWord(
    _ node: PlanNode.ID, _ operation: PlanOperation, _ old: Keyword, _ new: Keyword
  ) {
    guard let whole = site(of: node),
      let word = tokens.tokens(in: whole.start..<whole.end, of: whole.file).first,
      tokens.isKeyword(word, old, in: whole.file)
    else { return }
    add(
      .extreme, node, operation,
      [
        Edit(
          tokens.span(of: word, in: whole.file),
          .text(tokens.spelling(of: new, in: whole.file)))
      ])
  }

  /// Makes the greatest of a list of its least, or the other way round.
  mutating func makeAggregate(
    _ node: PlanNode.ID, _ aggregate: PlanAggregate, _ list: PlanNode.ID
  ) {
    let (other, keyword): (PlanAggregate, Keyword)
    switch aggregate {
    case .minimum: (other, keyword) = (.maximum, .maxOf)
    case .maximum: (other, keyword) = (.minimum, .minOf)
    case .count, .sum, .average: return
    }
    guard let whole = site(of: node), let operand = site(of: list), whole.start < operand.start
    else { return }
    let words = tokens.tokens(in: whole.start..<operand.start, of: whole.file)
      .filter { $0.kind == .word }
    guard let first = words.first, let last = words.last else { return }
    let span = SourceSpan(Int(first.start)..<Int(last.end), in: whole.file)
    add(
      .extreme, node, .aggregate(other, list),
      [Edit(span, .text(tokens.spelling(of: keyword, in: whole.file)))])
  }

  /// Makes another direction of rounding.
  mutating func makeRounding(
    _ node: PlanNode.ID, _ mode: RoundingMode, _ value: PlanNode.ID, _ unit: PlanNode.ID
  ) {
    guard let first = site(of: value), let second = site(of: unit), first.end < second.start else {
      return
    }
    let words = tokens.tokens(in: first.end..<second.start, of: first.file)
      .filter { $0.kind == .word }
    guard let start = words.first, let end = words.last else { return }
    let (other, keyword): (RoundingMode, Keyword) =
      switch mode {
      case .down: (.up, .roundedUpTo)
      case .up, .nearest, .halfEven: (.down, .roundedDownTo)
      }
    let span = SourceSpan(Int(start.start)..<Int(end.end), in: first.file)
    add(
      .rounding, node, .round(other, value, to: unit),
      [Edit(span, .text(tokens.spelling(of: keyword, in: first.file)))])
  }

  /// Makes what an `if` comes to with its branches swapped.
  mutating func makeSwap(
    _ node: PlanNode.ID, _ condition: PlanNode.ID, _ yes: PlanNode.ID, _ no: PlanNode.ID
  ) {
    guard let first = site(of: yes), let second = site(of: no),
      plan[yes].operation != plan[no].operation
    else { return }
    add(
      .branches, node, .conditional(condition, no, yes),
      [Edit(first, .text("")), Edit(second, .text(""))])
  }

  /// Makes the day that is not moved to the next working day.
  mutating func makeWithoutWorkingDay(_ node: PlanNode.ID, _ day: PlanNode.ID) {
    guard let whole = site(of: node), let inner = site(of: day), inner.end < whole.end else {
      return
    }
    add(
      .day, node, plan[day].operation,
      [Edit(SourceSpan(Int(inner.end)..<Int(whole.end), in: whole.file), .text(""))])
  }

}

extension Token.Kind {

  /// The comparison that a token of this kind is, if it is one.
  fileprivate var comparison: PlanComparison? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .word, .quotedName, .number, .text, .date, .month, .leftBrace, .rightBrace,
      .leftParenthesis, .rightParenthesis, .leftBracket, .rightBracket, .colon, .comma, .semicolon,
      .dot, .dotDot, .bar, .arrow, .plus, .minus, .star, .slash, .percent, .euro, .unknown, .end:
      nil
    }
  }

}

extension PlanComparison {

  /// The comparison that differs from `self` where both sides are equal (or, of equality, always),
  /// and how it is written.
  fileprivate var neighbour: (PlanComparison, String) {
    switch self {
    case .equal: (.notEqual, "<>")
    case .notEqual: (.equal, "=")
    case .less: (.lessOrEqual, "<=")
    case .lessOrEqual: (.less, "<")
    case .greater: (.greaterOrEqual, ">=")
    case .greaterOrEqual: (.greater, ">")
    }
  }

}
