internal import Semantics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

extension Planner {

  /// Returns the type of the expression `id`.
  func type(of id: ExpressionSyntax.ID) -> ValueType {
    program.annotations[tree].type(of: id) ?? .nothing
  }

  /// Returns what the expression `id` refers to.
  func target(of id: ExpressionSyntax.ID) -> Target? { program.annotations[tree].target(of: id) }

  /// Returns the slot of the variable that the expression `id` brings in.
  func binder(of id: ExpressionSyntax.ID) -> Int32 {
    program.annotations[tree].binders[id.offset] ?? 0
  }

  /// Returns the expression `id` without parentheses around it.
  func ungrouped(_ id: ExpressionSyntax.ID) -> ExpressionSyntax.ID {
    var inner = id
    while case .group(let next) = syntax.expressions[inner] { inner = next }
    return inner
  }

  /// Plans the expressions `ids`.
  mutating func lower(_ ids: [ExpressionSyntax.ID]) -> [PlanNode.ID] { ids.map { lower($0) } }

  /// Plans the expression `id`.
  @discardableResult
  mutating func lower(_ id: ExpressionSyntax.ID) -> PlanNode.ID {
    let site = syntax.expressions.site(of: id)
    let type = type(of: id)
    switch syntax.expressions[id] {
    case .group(let inner): return lower(inner)
    case .name: return lowerName(at: id)
    case .literal(let literal):
      return insert(.constant(literal.value, isApproximate: false), type, at: site)
    case .approximate(let precision, let figure):
      return lowerFigure(figure, precision, at: site)
    case .list(let elements): return insert(.list(lower(elements)), type, at: site)
    case .record(_, let fields): return lowerRecord(fields, at: id)
    case .member(let base, _): return lowerMember(of: base, at: id)
    case .call(_, let arguments): return lowerCall(arguments, at: id)
    case .unary(let symbol, let operand): return lowerUnary(symbol, operand, at: id)
    case .binary(let symbol, let left, let right):
      return lowerBinary(symbol, left, right, at: id)
    case .conditional(let condition, let then, let otherwise):
      let operands = lower([condition, then, otherwise])
      return insert(.conditional(operands[0], operands[1], operands[2]), type, at: site)
    case .test(let operand, let predicate, let negated):
      let test = lowerTest(operand, predicate, at: site)
      return negated ? insert(.not(test), .boolean, at: site) : test
    case .rounded(let operand, let mode, let unit):
      let value = lower(operand)
      return insert(.round(mode, value, to: lower(unit)), type, at: site)
    case .split(let whole, let split): return lowerSplit(whole, split, at: id)
    case .element(let number, let list):
      let place = lower(number)
      return insert(.element(place, of: lower(list)), type, at: site)
    case .quantified(let quantifier, _, let list, let condition):
      let elements = lower(list)
      let slot = binder(of: id)
      let test = lower(condition)
      switch quantifier {
      case .some: return insert(.some(elements, slot, test), .boolean, at: site)
      case .every: return insert(.every(elements, slot, test), .boolean, at: site)
      }
    case .comprehension(let value, let each): return lowerComprehension(value, each, at: id)
    case .atLeast(let number, let conditions):
      let count = lower(number)
      return insert(.atLeast(count, lower(conditions)), .boolean, at: site)
    case .aggregate(let aggregate, let list):
      return insert(aggregate.operation(on: lower(list)), type, at: site)
    case .filtered(let list, let condition):
      let elements = lower(list)
      return insert(.filter(elements, binder(of: id), lower(condition)), type, at: site)
    case .table(let list, let clauses): return lowerTable(list, clauses, at: id)
    case .decision, .interpretation:
      guard case .question(let question)? = target(of: id) else { break }
      return insert(.question(question), type, at: site)
    case .application(let decision, let subject):
      return lowerApplication(decision, subject, at: id)
    case .unknown, .missing, .history, .observations, .dated: break
    }
    return insert(.unknown, type, at: site)
  }

  /// Plans a figure that is not exact.
  private mutating func lowerFigure(
    _ figure: ExpressionSyntax.ID, _ precision: Precision, at site: SourceSpan
  ) -> PlanNode.ID {
    let node = lower(figure)
    guard case .constant(let value, _) = plan[node].operation else { return node }
    let result = insert(.constant(value, isApproximate: true), plan[node].type, at: site)
    if let bound = precision.bound { plan.bounds[result.rawValue] = bound }
    return result
  }

  /// Plans the facts of a case, written out with `fields`.
  private mutating func lowerRecord(
    _ fields: [FieldSyntax], at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    guard case .record(let record)? = target(of: id) else {
      return insert(.unknown, type(of: id), at: syntax.expressions.site(of: id))
    }
    let model = program.records[Int(record.rawValue)]
    var values = [PlanNode.ID?](repeating: nil, count: model.fields.count)
    for field in fields {
      let name = syntax.spelling(of: field.name)
      let position = model.fields.firstIndex {
        $0.heading.name.spelling(in: syntax.tongue) == name
      }
      guard let position else { continue }
      values[position] = lowerField(field.value, as: model.fields[position].type)
    }
    return insert(
      .record(record, values), .record(record), at: syntax.expressions.site(of: id))
  }

  /// Plans the value `id` of a field of `type`: one value may stand where a list is declared.
  mutating func lowerField(_ id: ExpressionSyntax.ID, as type: ValueType) -> PlanNode.ID {
    let node = lower(id)
    if case .list = type {
      switch self.type(of: id) {
      case .list, .nothing: return node
      default: return insert(.list([node]), type, at: syntax.expressions.site(of: id))
      }
    }
    return node
  }

  // MARK: Names

  /// Plans the bare name at the expression `id`.
  private mutating func lowerName(at id: ExpressionSyntax.ID) -> PlanNode.ID {
    let site = syntax.expressions.site(of: id)
    let type = type(of: id)
    switch target(of: id) {
    case .slot(let slot)?: return insert(.slot(slot), type, at: site)
    case .local(let local)?: return insert(.local(local), type, at: site)
    case .elementField(let slot, _, let field)?:
      return lowerElement(in: slot, type: type, at: site) { .field($0, field) }
    case .elementTitle(let slot)?:
      return lowerElement(in: slot, type: type, at: site) { .title($0) }
    case .thing(let thing)?:
      return insert(.constant(.thing(thing), isApproximate: false), type, at: site)
    case .things(let record)?: return insert(.things(record), type, at: site)
    case .definition(let definition)?: return insert(.call(definition, []), type, at: site)
    case .question(let question)?: return insert(.question(question), type, at: site)
    case .choiceValue(let choice, let value)?:
      return insert(.constant(.choice(choice, value), isApproximate: false), type, at: site)
    case .field, .fieldDate, .title, .decision, .requirement, .amount, .letOf, .rule, .record,
      .builtin, nil:
      return insert(.unknown, type, at: site)
    }
  }

  /// Plans what `operation` makes of the element in `slot`, or of each of a group's elements.
  private mutating func lowerElement(
    in slot: Int32, type: ValueType, at site: SourceSpan,
    _ operation: (PlanNode.ID) -> PlanOperation
  ) -> PlanNode.ID {
    let element = insert(.slot(slot), .nothing, at: site)
    guard groupSlots.contains(slot) else { return insert(operation(element), type, at: site) }
    return lowerMap(over: element, type: type, at: site, operation)
  }

  /// Plans what `operation` makes of each element of `list`.
  private mutating func lowerMap(
    over list: PlanNode.ID, type: ValueType, at site: SourceSpan,
    _ operation: (PlanNode.ID) -> PlanOperation
  ) -> PlanNode.ID {
    let slot = makeSlot()
    let element = insert(.slot(slot), .nothing, at: site)
    let value = insert(operation(element), .nothing, at: site)
    return insert(.map(list, slot, value), type, at: site)
  }

  /// Plans the member of `base` at the expression `id`.
  private mutating func lowerMember(
    of base: ExpressionSyntax.ID, at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    let site = syntax.expressions.site(of: id)
    let type = type(of: id)
    switch target(of: id) {
    case .field(let field)?:
      return lowerFields(of: base, type: type, at: site) { .field($0, field) }
    case .title?: return lowerFields(of: base, type: type, at: site) { .title($0) }
    case .fieldDate(let field)?:
      guard case .member(let record, _) = syntax.expressions[base] else {
        guard case .elementField(let slot, _, _)? = target(of: base) else { break }
        return lowerElement(in: slot, type: type, at: site) { .fieldDate($0, field) }
      }
      return lowerFields(of: record, type: type, at: site) { .fieldDate($0, field) }
    case .thing(let thing)?:
      return insert(.constant(.thing(thing), isApproximate: false), type, at: site)
    case .choiceValue(let choice, let value)?:
      return insert(.constant(.choice(choice, value), isApproximate: false), type, at: site)
    default: break
    }
    return insert(.unknown, type, at: site)
  }

  /// Plans what `operation` makes of `base`, or of each element of it where it is a list.
  private mutating func lowerFields(
    of base: ExpressionSyntax.ID, type: ValueType, at site: SourceSpan,
    _ operation: (PlanNode.ID) -> PlanOperation
  ) -> PlanNode.ID {
    let record = lower(base)
    if case .list = self.type(of: base) {
      return lowerMap(over: record, type: type, at: site, operation)
    }
    return insert(operation(record), type, at: site)
  }

  /// Plans the call with `arguments` at the expression `id`.
  private mutating func lowerCall(
    _ arguments: [ExpressionSyntax.ID], at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    let site = syntax.expressions.site(of: id)
    let operands = lower(arguments)
    let operation: PlanOperation =
      switch target(of: id) {
      case .builtin(.least)?: .least(operands)
      case .builtin(.greatest)?: .greatest(operands)
      case .builtin(.yearPeriod)?: .yearPeriod(operands[0])
      case .builtin(.monthPeriod)?: .monthPeriod(operands[0])
      case .builtin(.date)?:
        .dayInMonth(insert(.monthInYear(operands[0], operands[1]), .period, at: site), operands[2])
      case .definition(let definition)?: .call(definition, operands)
      default: .unknown
      }
    return insert(operation, type(of: id), at: site)
  }

  /// Plans `decision`, or a part of it, about `subject`.
  private mutating func lowerApplication(
    _ decision: ExpressionSyntax.ID, _ subject: ExpressionSyntax.ID, at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    let facts = lower(subject)
    let operation: PlanOperation =
      switch target(of: ungrouped(decision)) {
      case .decision(let number)?: .outcome(number, facts)
      case .requirement(let number, let requirement)?: .requirement(number, requirement, facts)
      case .amount(let number)?: .amount(number, facts)
      default: .unknown
      }
    return insert(operation, type(of: id), at: syntax.expressions.site(of: id))
  }

  /// Plans the list of what `value` comes to for `each` element.
  private mutating func lowerComprehension(
    _ value: ExpressionSyntax.ID, _ each: EachSyntax, at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    let slot = binder(of: id)
    var elements = lower(each.list)
    if let condition = each.condition {
      let list = syntax.expressions.site(of: each.list)
      let site = list.extended(toCover: syntax.expressions.site(of: condition))
      elements = insert(
        .filter(elements, slot, lower(condition)), type(of: each.list), at: site)
    }
    return insert(
      .map(elements, slot, lower(value)), type(of: id), at: syntax.expressions.site(of: id))
  }

  // MARK: Tables

  /// Plans `list` to be read as `clauses` say.
  private mutating func lowerTable(
    _ list: ExpressionSyntax.ID, _ clauses: TableClausesSyntax, at id: ExpressionSyntax.ID
  ) -> PlanNode.ID {
    var elements = lower(list)
    if case .list = type(of: list) {
    } else {
      // A number by itself is a list of one.
      elements = insert(.list([elements]), type(of: id), at: syntax.expressions.site(of: list))
    }
    let slot = binder(of: id)
    let groups = lower(clauses.groupedBy)
    if !groups.isEmpty { groupSlots.insert(slot) }
    let sort = clauses.sortedBy.map {
      PlanSortKey(key: lower($0.key), isDescending: $0.isDescending)
    }
    let columns = lower(clauses.columns.map(\.value))
    groupSlots.remove(slot)
    let view = PlanView(
      slot: slot, groups: groups, sort: sort, columns: columns,
      isChart: clauses.presentation == .chart,
      isTable: clauses.presentation == .table || !columns.isEmpty || !groups.isEmpty)
    let node = insert(.view(elements, view), type(of: id), at: syntax.expressions.site(of: id))
    legend.headings[node.rawValue] =
      clauses.groupedBy.map { Title(text(of: $0)) }
      + clauses.columns.map { $0.heading?.title ?? Title(text(of: $0.value)) }
    return node
  }

}

extension Precision {

  /// What bounds the figure.
  var bound: FigureBound? {
    switch self {
    case .about: nil
    case .over: .over
    case .nearly: .nearly
    case .upTo: .upTo
    }
  }

}

extension Aggregate {

  /// Returns what the plan does with `list`.
  fileprivate func operation(on list: PlanNode.ID) -> PlanOperation {
    switch self {
    case .count: .aggregate(.count, list)
    case .sum: .aggregate(.sum, list)
    case .minimum: .aggregate(.minimum, list)
    case .maximum: .aggregate(.maximum, list)
    case .average: .aggregate(.average, list)
    case .first: .first(list)
    case .last: .last(list)
    }
  }

}
