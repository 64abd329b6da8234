internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Checker {

  /// Returns the type of the elements of the list `id`, which need not be `nothing`.
  private mutating func inferElements(of id: ExpressionSyntax.ID) -> ValueType? {
    infer(id).flatMap { requireList($0, at: id) }
  }

  /// Returns the type of the elements of the list `id`, of `type`, which need not be `nothing`.
  private mutating func requireList(_ type: ValueType, at id: ExpressionSyntax.ID) -> ValueType? {
    if let element = type.element { return element }
    if type == .nothing { return .nothing }
    report(.notAList(found: describe(type)), at: id)
    return nil
  }

  /// Returns a slot of the frame that nothing uses.
  mutating func makeSlot() -> Int32 {
    defer { context.frame.slotCount += 1 }
    return context.frame.slotCount
  }

  /// Makes a slot for the variable that the expression `id` brings in.
  private mutating func bind(_ id: ExpressionSyntax.ID) -> Int32 {
    let slot = makeSlot()
    program.annotations[context.tree].binders[id.offset] = slot
    return slot
  }

  /// Returns the type of `some` or `every` over `list`.
  mutating func inferQuantified(
    _ variable: NameSyntax, in list: ExpressionSyntax.ID, satisfies condition: ExpressionSyntax.ID,
    at id: ExpressionSyntax.ID
  ) -> ValueType? {
    let element = inferElements(of: list)
    let slot = bind(id)
    context.scope.append(.variable(key(of: variable), .slot(slot), element))
    require(condition, .boolean)
    context.scope.removeLast()
    return .boolean
  }

  /// Returns the type of the list of what `value` comes to for `each` element; lists of lists are joined.
  mutating func inferComprehension(
    _ value: ExpressionSyntax.ID, _ each: EachSyntax, at id: ExpressionSyntax.ID,
    expecting expected: ValueType?
  ) -> ValueType? {
    let element = inferElements(of: each.list)
    let slot = bind(id)
    context.scope.append(.variable(key(of: each.name), .slot(slot), element))
    if let condition = each.condition { require(condition, .boolean) }
    let type = infer(value, expecting: expected?.element)
    context.scope.removeLast()
    return type.map { $0.element == nil ? .list(of: $0) : $0 }
  }

  /// Returns the type of the elements of `list` that satisfy `condition`.
  mutating func inferFiltered(
    _ list: ExpressionSyntax.ID, _ condition: ExpressionSyntax.ID, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    let element = inferElements(of: list)
    let slot = bind(id)
    context.scope.append(.element(slot: slot, type: element ?? .nothing, groupName: nil))
    require(condition, .boolean)
    context.scope.removeLast()
    return element.map { .list(of: $0) }
  }

  /// Returns the type of `list` with `clauses`: the list's.
  mutating func inferTable(
    _ list: ExpressionSyntax.ID, _ clauses: TableClausesSyntax, at id: ExpressionSyntax.ID
  ) -> ValueType? {
    let type = infer(list)
    let slot = bind(id)
    if clauses.isBare, let type, isSeries(type, clauses.presentation) { return .list(of: type) }
    let element = type.flatMap { requireList($0, at: list) }
    context.scope.append(.element(slot: slot, type: element ?? .nothing, groupName: nil))
    for group in clauses.groupedBy { infer(group) }
    if !clauses.groupedBy.isEmpty {
      context.scope.removeLast()
      context.scope.append(
        .element(
          slot: slot, type: .list(of: element ?? .nothing), groupName: nameOfList(list)))
    }
    for key in clauses.sortedBy {
      if let type = infer(key.key), !type.isOrdered, type.choice == nil {
        report(.noOrder(describe(type)), at: key.key)
      }
    }
    for column in clauses.columns { infer(column.value) }
    context.scope.removeLast()
    return element.map { .list(of: $0) }
  }

  /// `true` iff something of `type` can be drawn over time: a number, or an indicator, whose measured
  /// values are numbers.
  private func isSeries(_ type: ValueType, _ presentation: Presentation?) -> Bool {
    guard presentation == .chart else { return false }
    if case .record(let record) = type {
      return program.records[Int(record.rawValue)].fields.contains {
        $0.heading.name.english == "measured" && ($0.type == .money || $0.type.isNumber)
      }
    }
    return type == .money || (type.isNumber && type != .nothing)
  }

  /// Returns the name that the list `id` starts from: in a group it stands for the group's elements.
  private func nameOfList(_ id: ExpressionSyntax.ID) -> NameKey? {
    switch expression(id) {
    case .name(let symbol): key(of: symbol)
    case .call(let callee, _): nameOfList(callee)
    case .filtered(let list, _), .group(let list): nameOfList(list)
    case .member(_, let name): key(of: name)
    default: nil
    }
  }

  /// Returns the type of `aggregate` over the list `id`.
  mutating func inferAggregate(
    _ aggregate: Aggregate, _ id: ExpressionSyntax.ID
  ) -> ValueType? {
    guard let element = inferElements(of: id) else { return aggregate == .count ? .integer : nil }
    switch aggregate {
    case .count: return .integer
    case .sum:
      if element == .money || element.isNumber { return element == .nothing ? .integer : element }
      if case .duration = element { return element }
      report(.notSummed(describe(element)), at: id)
      return nil
    case .average:
      if element == .money { return .money }
      if element.isNumber { return .decimal }
      report(.notSummed(describe(element)), at: id)
      return nil
    case .minimum, .maximum:
      if element.isOrdered { return element }
      report(.noOrder(describe(element)), at: id)
      return nil
    case .first, .last: return element
    }
  }

  /// Returns the type of an element of `list`, which `number` says.
  mutating func inferElement(
    _ number: ExpressionSyntax.ID, of list: ExpressionSyntax.ID
  ) -> ValueType? {
    require(number, .integer)
    return inferElements(of: list)
  }

  /// Returns the type of the parts into which `whole` is split: numbers, or money.
  mutating func inferSplit(_ whole: ExpressionSyntax.ID, _ split: SplitSyntax) -> ValueType? {
    let type = inferRounded(whole, to: split.unit)
    switch split.kind {
    case .into:
      if let found = infer(split.parts, expecting: .integer), !found.isNumber {
        reportMismatch(split.parts, expected: .integer, found: found)
      }
    case .by:
      guard let found = infer(split.parts), found != .nothing else { break }
      guard let share = found.element, share.isNumber || share == .money else {
        report(
          .mismatch(expected: describe(.list(of: .decimal)), found: describe(found)),
          at: split.parts)
        break
      }
    }
    return type.map { .list(of: $0) }
  }

}
