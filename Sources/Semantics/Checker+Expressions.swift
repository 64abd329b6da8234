internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Returns the type of the expression `id` and records it; `nil` where something is wrong in it.
  ///
  /// A value of `expected` is wanted, as far as anyone knows: it helps to tell what a name means.
  @discardableResult
  mutating func infer(_ id: ExpressionSyntax.ID, expecting expected: ValueType? = nil) -> ValueType?
  {
    let type = inferred(id, expecting: expected)
    program.annotations[context.tree].types[Int(id.offset)] = type
    return type
  }

  /// Checks that the expression `id` has values of `expected`.
  @discardableResult
  mutating func require(_ id: ExpressionSyntax.ID, _ expected: ValueType) -> Bool {
    guard let found = infer(id, expecting: expected) else { return false }
    if found.fits(expected) { return true }
    reportMismatch(id, expected: expected, found: found)
    return false
  }

  /// Reports that the expression `id` has values of `found` where `expected` is wanted.
  mutating func reportMismatch(
    _ id: ExpressionSyntax.ID, expected: ValueType, found: ValueType
  ) {
    if expected == .money, found.isNumber { return reportMoneyAndNumber(id) }
    if case .duration = expected, case .duration = found {
      return report(.mixedDurations, at: id)
    }
    if found == .outcome {
      return report(.notADecision(found: describe(expected)), at: id)
    }
    report(.mismatch(expected: describe(expected), found: describe(found)), at: id)
  }

  /// Reports that the number `id` stands where money must.
  mutating func reportMoneyAndNumber(_ id: ExpressionSyntax.ID) {
    if isPercentage(id) { return report(.percentageAsMoney, at: id) }
    let mend = constantNumber(id).flatMap { moneyText($0, in: context.tongue) }
    report(
      .moneyAndNumber(mend: mend), at: id,
      fixes: mend.map { [Fix(replacing: site(of: id), by: $0)] } ?? [])
  }

  /// `true` iff the expression `id` is written as a percentage.
  private func isPercentage(_ id: ExpressionSyntax.ID) -> Bool {
    let end = site(of: id).end
    let tokens = syntax.tokens
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].end < end { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && tokens[low].end == end && tokens[low].kind == .percent
  }

  /// Returns the type of the expression `id`, without recording it.
  private mutating func inferred(
    _ id: ExpressionSyntax.ID, expecting expected: ValueType?
  ) -> ValueType? {
    switch expression(id) {
    case .missing: return nil
    case .name(let symbol): return inferName(symbol, at: id, expecting: expected)
    case .literal(let literal): return literal.type
    case .unknown: return expected ?? .nothing
    case .approximate(_, let figure): return inferFigure(figure, expecting: expected)
    case .group(let inner): return infer(inner, expecting: expected)
    case .list(let elements): return inferList(elements, expecting: expected)
    case .record(let kind, let fields): return inferRecord(kind, fields, at: id)
    case .history, .observations, .dated:
      report(.misplacedHistory, at: id)
      return nil
    case .member(let base, let name): return inferMember(base, name, at: id)
    case .call(let callee, let arguments):
      return inferCall(callee, arguments, at: id, expecting: expected)
    case .unary(let symbol, let operand):
      return inferUnary(symbol, operand, at: id, expecting: expected)
    case .binary(let symbol, let left, let right):
      return inferBinary(symbol, left, right, at: id, expecting: expected)
    case .conditional(let condition, let then, let otherwise):
      require(condition, .boolean)
      return inferJoin([then, otherwise], expecting: expected) { .branchesDiffer($0, $1) }
    case .test(let operand, let predicate, _): return inferTest(operand, predicate, at: id)
    case .rounded(let operand, _, let unit): return inferRounded(operand, to: unit)
    case .split(let whole, let split): return inferSplit(whole, split)
    case .element(let number, let list): return inferElement(number, of: list)
    case .quantified(_, let variable, let list, let condition):
      return inferQuantified(variable, in: list, satisfies: condition, at: id)
    case .comprehension(let value, let each):
      return inferComprehension(value, each, at: id, expecting: expected)
    case .atLeast(let number, let conditions):
      require(number, .integer)
      for condition in conditions { require(condition, .boolean) }
      return .boolean
    case .aggregate(let aggregate, let list): return inferAggregate(aggregate, list)
    case .filtered(let list, let condition): return inferFiltered(list, condition, at: id)
    case .table(let list, let clauses): return inferTable(list, clauses, at: id)
    case .decision(_, _, let office):
      if case .literal = expression(office) { infer(office) }
      return .boolean
    case .interpretation(let interpretation):
      checkCitations(interpretation.cites)
      return typeOfQuestion(at: id)
    case .application(let decision, let subject):
      return inferApplication(decision, for: subject, at: id)
    }
  }

  /// Returns the type that `elements` have in common; otherwise reports `problem` at the first odd one.
  mutating func inferJoin(
    _ elements: [ExpressionSyntax.ID], expecting expected: ValueType?,
    else problem: (TypeDescription, TypeDescription) -> TypingProblem
  ) -> ValueType? {
    var common: ValueType? = .nothing
    for element in elements {
      let hint = expected ?? (common == .nothing ? nil : common)
      guard let type = infer(element, expecting: hint) else {
        common = nil
        continue
      }
      guard let before = common else { continue }
      guard let joined = before.joined(with: type) else {
        if before == .money && type.isNumber || type == .money && before.isNumber {
          reportMoneyAndNumber(
            type == .money
              ? elements.first { constantNumber($0) != nil } ?? element : element)
        } else {
          if case .duration = before, case .duration = type {
            report(.mixedDurations, at: element)
          } else {
            report(problem(describe(before), describe(type)), at: element)
          }
        }
        return nil
      }
      common = joined
    }
    return common
  }

  /// Returns the type of a figure that is not exact.
  private mutating func inferFigure(
    _ figure: ExpressionSyntax.ID, expecting expected: ValueType?
  ) -> ValueType? {
    guard let type = infer(figure, expecting: expected) else { return nil }
    if type.isNumber || type == .money { return type }
    report(.mismatch(expected: .decimal, found: describe(type)), at: figure)
    return nil
  }

  /// Returns the type of a list of `elements`.
  private mutating func inferList(
    _ elements: [ExpressionSyntax.ID], expecting expected: ValueType?
  ) -> ValueType? {
    inferJoin(elements, expecting: expected?.element) { .elementsDiffer($0, $1) }
      .map { .list(of: $0) }
  }

  /// Returns the type of facts of `kind`, written out with `fields`.
  private mutating func inferRecord(
    _ kind: NameSyntax, _ fields: [FieldSyntax], at id: ExpressionSyntax.ID
  ) -> ValueType? {
    guard case .record(let record)? = typeEntity(kind) else {
      reportNoKind(kind)
      for field in fields { infer(field.value) }
      return nil
    }
    let identity = RecordID(rawValue: record)
    setTarget(.record(identity), of: id)
    var given: Set<Int32> = []
    for field in fields {
      guard let position = fieldPosition(field.name, in: identity) else {
        reportNoField(field.name, in: identity)
        infer(field.value)
        continue
      }
      if !given.insert(position).inserted {
        report(
          .naming(.fieldGivenTwice(name: spelling(of: field.name))), at: field.name.site)
      }
      let declared = program.records[Int(record)].fields[Int(position)]
      requireField(field.value, declared)
    }
    return .record(identity)
  }

  /// Checks that the expression `id` may be the value of `field`.
  mutating func requireField(_ id: ExpressionSyntax.ID, _ field: Field) {
    guard let found = infer(id, expecting: field.type) else { return }
    guard found.fits(field.type) || field.type.element.map(found.fits) ?? false else {
      return reportMismatch(id, expected: field.type, found: found)
    }
    guard let range = field.range, let value = constantNumber(id), !range.contains(value) else {
      return
    }
    report(
      .outOfRange(
        field: field.heading.name.spelling(in: context.tongue),
        lower: numberText(range.lowerBound, in: context.tongue),
        upper: numberText(range.upperBound, in: context.tongue),
        value: numberText(value, in: context.tongue)), at: id)
  }

  /// Returns the type of what `predicate` says of `operand`.
  private mutating func inferTest(
    _ operand: ExpressionSyntax.ID, _ predicate: Predicate, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    guard let type = infer(operand) else { return .boolean }
    switch predicate {
    case .known, .unknown: context.consultations.append(id)
    case .empty:
      if type.element == nil && type != .nothing && type != .text {
        report(.notAList(found: describe(type)), at: operand)
      }
    case .met, .eligible:
      if type != .outcome { report(.notADecision(found: describe(type)), at: operand) }
    case .open, .approximate, .fault: break
    }
    return .boolean
  }

  /// Returns the type of `operand`, rounded to a multiple of `unit`.
  mutating func inferRounded(
    _ operand: ExpressionSyntax.ID, to unit: ExpressionSyntax.ID
  ) -> ValueType? {
    let type = infer(operand)
    let unitType = infer(unit)
    guard let type, let unitType else { return type }
    if type == .nothing, unitType.isNumber || unitType == .money { return unitType }
    if type == .money, unitType == .money || unitType.isNumber { return type }
    if type.isNumber, unitType.isNumber { return type }
    if type.isNumber, unitType == .money {
      reportMoneyAndNumber(operand)
    } else {
      report(.notRounded(describe(type)), at: operand)
    }
    return nil
  }

  /// Records that the expression `id` refers to `target`.
  mutating func setTarget(_ target: Target, of id: ExpressionSyntax.ID) {
    program.annotations[context.tree].targets[Int(id.offset)] = target
  }

  /// Checks that `citations` name sources.
  mutating func checkCitations(_ citations: [CitationSyntax]) {
    for citation in citations {
      if case .thing(let thing)? = values[context.tongue][key(of: citation.source)],
        program.things[Int(thing)].record == sourceRecord
      {
        citedSources.insert(thing)
        continue
      }
      let spelling = spelling(of: citation.source)
      let near = maySuggest ? suggest(for: spelling, among: sourceNames) : []
      report(.noSource(name: spelling, near: near), at: citation.source.site, near: near)
    }
  }

  /// The names of all sources.
  private var sourceNames: [String] {
    program.things.filter { $0.record == sourceRecord && $0.isNamed }.map {
      $0.heading.name.english
    }
  }

}

extension LiteralSyntax {

  /// The type of the value.
  var type: ValueType {
    switch self {
    case .boolean: .boolean
    case .integer: .integer
    case .decimal: .decimal
    case .money: .money
    case .text: .text
    case .date: .date
    case .period: .period
    case .duration(let span): .duration(span.kind)
    }
  }

}
