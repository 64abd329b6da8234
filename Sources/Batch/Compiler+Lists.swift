internal import Columns
internal import Evaluation
internal import Planning
internal import Values

/// Lists of the facts of a case.
extension Compiler {

  /// Returns the list of the column at `place`, whose elements are in `layout`.
  mutating func list(_ place: ColumnPlace, _ layout: BlockLayout, support: UInt64) -> Operand {
    let space: SpaceID
    if let known = program.spaceTable.firstIndex(where: { $0.list == place }) {
      space = SpaceID(truncatingIfNeeded: known)
    } else {
      space = SpaceID(truncatingIfNeeded: program.spaceTable.count)
      program.spaceTable.append(Space(layout: layout, list: place))
    }
    let length = emit(.lengthColumn(place), .number, in: place.space, support: support)
    return .list(
      ListOperand(space: space, length: length, members: nil, element: .record([], space)))
  }

  /// Returns what an element of `list` is.
  private mutating func element(of list: ListOperand, at node: PlanNode.ID) -> Operand {
    guard case .record(let path, let space) = list.element, path.isEmpty,
      program.spaceTable[Int(space)].layout.position(of: []) != nil
    else { return list.element }
    return column([], in: space, at: node)
  }

  /// Returns what `make` makes of each element of `list`, which is in the slot at a position.
  private mutating func each<Result>(
    _ list: ListOperand, in slot: Int32, at node: PlanNode.ID,
    _ make: (inout Compiler) -> Result
  ) -> Result {
    let outer = (scope.slots[slot], scope.space)
    scope.slots[slot] = element(of: list, at: node)
    scope.space = list.space
    defer { (scope.slots[slot], scope.space) = outer }
    return make(&self)
  }

  /// Returns the elements of `list` of which `condition` holds.
  mutating func filter(
    _ list: PlanNode.ID, _ slot: Int32, _ condition: PlanNode.ID
  ) -> Operand {
    guard case .list(var elements) = compile(list) else { return .doubtful }
    let holds = each(elements, in: slot, at: list) { compiler in
      compiler.spread(compiler.truth(compiler.compile(condition)), to: elements.space)
    }
    elements.members = elements.members.map { junction([$0, holds], isOr: false) } ?? holds
    return .list(elements)
  }

  /// Returns what `value` comes to for each element of `list`.
  mutating func map(_ list: PlanNode.ID, _ slot: Int32, _ value: PlanNode.ID) -> Operand {
    guard case .list(var elements) = compile(list) else { return .doubtful }
    let made = each(elements, in: slot, at: list) { $0.compile(value) }
    if case .list = made { return .doubtful }
    elements.element = made
    return .list(elements)
  }

  /// Returns whether `condition` holds of some, or of every, element of `list`.
  mutating func quantified(
    _ list: PlanNode.ID, _ slot: Int32, _ condition: PlanNode.ID, isSome: Bool
  ) -> Operand {
    guard case .list(let elements) = compile(list) else { return .doubtful }
    let holds = each(elements, in: slot, at: list) { compiler in
      compiler.spread(compiler.truth(compiler.compile(condition)), to: elements.space)
    }
    let members = elements.members ?? all(of: elements.space)
    let space = program.spaces[Int(elements.length)]
    let support = supports[Int(holds)] | supports[Int(members)] | supports[Int(elements.length)]
    return .truth(
      emit(
        .quantified(members, holds, isSome: isSome, elements.space, list: elements.length), .truth,
        in: space, support: support))
  }

  /// Returns the register that says that every element of `space` is there.
  private mutating func all(of space: SpaceID) -> RegisterID {
    emit(.truth(true, space), .truth, in: space, support: 0)
  }

  /// Returns whether `operand`, a list or a text, is empty.
  mutating func isEmpty(_ operand: PlanNode.ID) -> Operand {
    switch compile(operand) {
    case .text(let place):
      let length = emit(.lengthColumn(place), .number, in: place.space, support: 0)
      return .truth(emit(.compareNumber(.equal, length, 0), .truth, of: length))
    case .list(let list):
      let members = list.members ?? all(of: list.space)
      let space = program.spaces[Int(list.length)]
      let support = supports[Int(members)] | supports[Int(list.length)]
      let some = emit(
        .quantified(members, all(of: list.space), isSome: true, list.space, list: list.length),
        .truth, in: space, support: support)
      return .truth(negated(some))
    case .constants(let values): return .constant(.boolean(values.isEmpty))
    default: return .doubtful
    }
  }

  /// Returns the count, the sum, or another summary of `list`.
  mutating func aggregate(_ aggregate: PlanAggregate, _ list: PlanNode.ID) -> Operand {
    guard case .list(let list) = compile(list) else { return .doubtful }
    let members = list.members ?? all(of: list.space)
    let space = program.spaces[Int(list.length)]
    let support = supports[Int(members)] | supports[Int(list.length)]
    let count = emit(
      .count(members, list.space, list: list.length), .number, in: space, support: support)
    if aggregate == .count { return .number(count, scale: 1) }

    let outer = scope.space
    scope.space = list.space
    defer { scope.space = outer }
    var element = list.element
    if case .record(let path, let space) = element, path.isEmpty {
      guard program.spaceTable[Int(space)].layout.position(of: []) != nil else { return .doubtful }
      element = column([], in: space, at: PlanNode.ID(rawValue: 0))
    }
    if case .day(let register) = element {
      guard aggregate == .minimum || aggregate == .maximum else { return .doubtful }
      let values = spread(register, to: list.space)
      return .day(
        emit(
          aggregate == .minimum
            ? .leastOf(values, members: members, .code, list.space, list: list.length)
            : .greatestOf(values, members: members, .code, list.space, list: list.length),
          .code, in: space, support: support | supports[Int(values)]))
    }
    let spanKind: SpanOfTime.Kind?
    let values: RegisterID
    let scale: Int64
    switch element {
    case .span(let register, let kind): (values, scale, spanKind) = (register, 1, kind)
    default:
      guard let (register, own) = number(element) else { return .doubtful }
      (values, scale, spanKind) = (register, own, nil)
    }
    let inner = spread(values, to: list.space)
    let all = support | supports[Int(inner)]
    let sum = Instruction.sum(inner, members: members, list.space, list: list.length)
    let result: RegisterID
    switch aggregate {
    case .count: return .doubtful
    case .sum: result = emit(sum, .number, in: space, support: all)
    case .minimum:
      result = emit(
        .leastOf(inner, members: members, .number, list.space, list: list.length), .number,
        in: space, support: all)
    case .maximum:
      result = emit(
        .greatestOf(inner, members: members, .number, list.space, list: list.length), .number,
        in: space, support: all)
    case .average:
      guard spanKind == nil else { return .doubtful }
      let total = emit(sum, .number, in: space, support: all)
      return .quotient(total, count, times: 1, by: scale)
    }
    return spanKind.map { .span(result, $0) } ?? .number(result, scale: scale)
  }

}
