internal import Columns
internal import Evaluation
internal import Planning
internal import Values

extension Compiler {

  /// Returns what `node` comes to in the body at hand.
  mutating func operation(_ node: PlanNode.ID) -> Operand {
    switch plan[node].operation {
    case .constant(let value, _): return .constant(value)
    case .unknown: return .open(need: nil)
    case .slot(let slot): return scope.slots[slot] ?? .doubtful
    case .local(let local): return self.local(local)
    case .field(let record, let field): return self.field(field, of: record, at: node)
    case .question(let question): return self.question(question, at: node)
    case .not(let operand): return negated(compile(operand))
    case .and(let operands): return junction(operands, isOr: false)
    case .or(let operands): return junction(operands, isOr: true)
    case .conditional(let condition, let yes, let no): return conditional(condition, yes, no)
    case .call(let definition, let arguments): return call(definition, arguments, at: node)
    case .table(let table, _): return self.table(table)
    case .compare(let comparison, let a, let b):
      return compared(comparison, compile(a), compile(b), at: node)
    case .otherwise(let value, let substitute):
      return otherwise(compile(value), compile(substitute), node)
    case .isKnown(let operand): return isKnown(compile(operand), isKnown: true)
    case .isOpen(let operand): return isKnown(compile(operand), isKnown: false)
    default: break
    }
    if let folded = folded(node) { return folded }
    return rarerOperation(node)
  }

  /// Returns what `node` comes to, whose operation is a rarer one.
  private mutating func rarerOperation(_ node: PlanNode.ID) -> Operand {
    switch plan[node].operation {
    case .atLeast(let number, let operands): return atLeast(number, operands)
    case .some(let list, let slot, let condition):
      return quantified(list, slot, condition, isSome: true)
    case .every(let list, let slot, let condition):
      return quantified(list, slot, condition, isSome: false)
    case .member(let element, let list): return member(element, list, at: node)
    case .between(let value, let low, let high): return between(value, low, high)
    case .coversDate(let period, let day): return covers(period, day: day)
    case .coversPeriod(let period, let other): return covers(period, period: other)
    case .overlaps(let a, let b): return overlap(a, b)
    case .isEmpty(let operand): return isEmpty(operand)
    case .isEligible(let operand): return compile(operand)
    case .outcome(let decision, let subject): return outcome(decision, subject, at: node)
    case .requirement(let decision, let requirement, let subject):
      return self.requirement(requirement, of: decision, subject, at: node)
    case .amount(let decision, let subject): return amount(decision, subject, at: node)
    case .filter(let list, let slot, let condition): return filter(list, slot, condition)
    case .map(let list, let slot, let value): return map(list, slot, value)
    case .aggregate(let aggregate, let list): return self.aggregate(aggregate, list)
    case .asOf(let value, let day): return asOf(value, day)
    case .list(let elements): return constants(elements)
    default: return arithmetic(node)
    }
  }

  /// Returns what `node` comes to, whose operation is about numbers or days.
  private mutating func arithmetic(_ node: PlanNode.ID) -> Operand {
    switch plan[node].operation {
    case .add(let a, let b): return sum(compile(a), compile(b), isDifference: false, at: node)
    case .subtract(let a, let b): return sum(compile(a), compile(b), isDifference: true, at: node)
    case .multiply(let a, let b): return product(compile(a), compile(b), at: node)
    case .divide(let a, let b): return quotient(compile(a), compile(b), at: node)
    case .negate(let a): return negative(compile(a), at: node)
    case .round(let mode, let a, let unit):
      return rounded(mode, compile(a), to: compile(unit), at: node)
    case .least(let operands): return extreme(operands, isLeast: true, at: node)
    case .greatest(let operands): return extreme(operands, isLeast: false, at: node)
    default: return operationOnDays(node)
    }
  }

  // MARK: Names

  /// Returns what the `let` at a position comes to.
  private mutating func local(_ local: Int32) -> Operand {
    if let known = scope.locals[local] {
      // Where it was computed first, its facts were read; a later requirement names them by any place.
      reads.widen(known.reads, by: allReads)
      return known.operand
    }
    let outer = reads
    reads = NeedOrder()
    let (operand, isUnconditional) = unconditional {
      $0.compile($0.scope.frame.locals[Int(local)])
    }
    if isUnconditional { scope.locals[local] = (operand, reads) }
    reads.formUnion(outer)
    return operand
  }

  /// Returns the answer to the question at a position.
  private mutating func question(_ question: Int32, at node: PlanNode.ID) -> Operand {
    let declared = plan.questions[Int(question)]
    let settled = evaluator.answers[question] ?? scope.settled[question] ?? declared.settled
    guard let column = program.spaceTable[0].layout.position(ofQuestion: question) else {
      if let settled { return .constant(settled) }
      guard declared.type == .boolean else { return .doubtful }
      let need = bit(of: .question(question))
      noteRead(need, at: node)
      return .truth(
        emit(.unanswered(need: need, 0), .truth, in: 0, support: 1 << UInt64(need)))
    }
    let place = ColumnPlace(space: 0, column: Int32(truncatingIfNeeded: column))
    guard declared.type == .boolean else { return .doubtful }
    let need = bit(of: .question(question))
    program.columnNeeds[place] = need
    let register = emit(.truthColumn(place), .truth, in: 0, support: 1 << UInt64(need))
    noteRead(need, at: node)
    guard let settled else { return .truth(register) }
    guard case .boolean(let truth) = settled else { return .doubtful }
    let other = emit(.truth(truth, 0), .truth, in: 0, support: 0)
    return .truth(emit(.otherwise(register, other, .truth), .truth, of: register, other))
  }

  /// Returns what the definition at a position comes to, applied to `arguments`.
  private mutating func call(
    _ definition: Int32, _ arguments: [PlanNode.ID], at node: PlanNode.ID
  ) -> Operand {
    if let folded = folded(node) { return folded }
    let declared = plan.definitions[Int(definition)]
    guard scopes.count < 40 else { return .doubtful }
    var slots: [Int32: Operand] = [:]
    for (position, argument) in arguments.enumerated() {
      slots[Int32(truncatingIfNeeded: position)] = compile(argument)
    }
    let outer = scope
    scopes.append(
      Scope(
        frame: declared.frame, slots: slots, law: outer.law, calendar: outer.calendar,
        settled: outer.settled, site: outer.site ?? node.rawValue, space: outer.space))
    defer { scopes.removeLast() }
    let result = versions(declared.versions)
    if case .open(nil) = result {
      return .open(need: bit(of: .fact(FactPath(.definition(definition), []))))
    }
    return result
  }

  /// Returns what the version in force of `versions` comes to.
  private mutating func versions(_ versions: [PlanVersion]) -> Operand {
    if versions.count == 1, versions[0].validity == .always { return clause(versions[0].clause) }
    switch scope.law {
    case .day(let day):
      guard let version = versions.first(where: { $0.validity.contains(day) }) else {
        return .doubtful
      }
      return clause(version.clause)
    case .register:
      var result = Operand.doubtful
      for version in versions.reversed() {
        let value = clause(version.clause)
        guard let isInForce = inForce(version.validity) else { return value }
        result = chosen(isInForce, value, result)
      }
      return result
    }
  }

  /// Returns the register that says whether the as-of date is in `validity`; `nil`: always.
  mutating func inForce(_ validity: Validity) -> RegisterID? {
    if validity == .always { return nil }
    switch scope.law {
    case .day(let day):
      return emit(.truth(validity.contains(day), 0), .truth, in: 0, support: 0)
    case .register(let register):
      var conditions: [RegisterID] = []
      if let from = validity.from {
        conditions.append(
          emit(.compareCode(.greaterOrEqual, register, from.rawValue), .truth, of: register))
      }
      if let until = validity.until {
        conditions.append(
          emit(.compareCode(.lessOrEqual, register, until.rawValue), .truth, of: register))
      }
      return junction(conditions, isOr: false)
    }
  }

  /// Returns what `value` comes to by the law of `day`.
  private mutating func asOf(_ value: PlanNode.ID, _ day: PlanNode.ID) -> Operand {
    let date = compile(day)
    if let register = register(of: date) { program.probes.append(register) }
    guard let law = law(date) else { return .doubtful }
    let outer = scope
    var inner = outer
    inner.law = law
    inner.locals = [:]
    scopes.append(inner)
    defer { scopes.removeLast() }
    return compile(value)
  }

  /// Returns the law of `day`; `nil` where it cannot be said by columns.
  mutating func law(_ day: Operand) -> Law? {
    switch day {
    case .constant(.date(let day)): return .day(day)
    case .day(let register):
      let kind = RegisterKind.code
      return .register(emit(.strict(register, kind), kind, of: register))
    default: return nil
    }
  }

  // MARK: Fields

  /// Returns a field of `record`.
  private mutating func field(
    _ field: Int32, of record: PlanNode.ID, at node: PlanNode.ID
  ) -> Operand {
    if let folded = folded(node) { return folded }
    switch compile(record) {
    case .record(let path, let space): return column(path + [field], in: space, at: node)
    case .code(let register): return self.field(field, ofThing: register, record)
    case .constant(.thing(let thing)):
      guard case .day(let day) = scope.law else { return .doubtful }
      evaluator.asOf = day
      return operand(evaluator.fact(field, of: thing))
    default: return .doubtful
    }
  }

  /// Returns what the column holds to which `path` leads in `space`; `node` reads it.
  mutating func column(_ path: [Int32], in space: SpaceID, at node: PlanNode.ID) -> Operand {
    let layout = program.spaceTable[Int(space)].layout
    guard let position = layout.position(of: path) else { return .doubtful }
    let place = ColumnPlace(space: space, column: Int32(truncatingIfNeeded: position))
    let specification = layout.columns[position]
    let need = self.need(of: place, path)
    if specification.kind != .presence { noteRead(need, at: node) }
    let support: UInt64 = 1 << UInt64(need)
    switch (specification.kind, specification.type) {
    case (.presence, _): return .record(path, space)
    case (.byte, .boolean):
      return .truth(emit(.truthColumn(place), .truth, in: space, support: support))
    case (.byte, _): return .byte(emit(.byteColumn(place), .byte, in: space, support: support))
    case (.code, _): return .code(emit(.codeColumn(place), .code, in: space, support: support))
    case (.day, _): return .day(emit(.codeColumn(place), .code, in: space, support: support))
    case (.period, _):
      return .period(
        emit(.codeColumn(place), .code, in: space, support: support),
        emit(.endColumn(place), .code, in: space, support: support))
    case (.number(let scale), _):
      return .number(
        emit(.numberColumn(place), .number, in: space, support: support), scale: scale)
    case (.span, .duration(let kind?)):
      return .span(emit(.numberColumn(place), .number, in: space, support: support), kind)
    case (.text, _): return .text(place)
    case (.list(let inner), _): return list(place, inner, support: support)
    case (.span, _): return .mixedSpan(place)
    case (.opaque, _): return .doubtful
    }
  }

  /// Returns the bit of the fact of the column at `place`, to which `path` leads within a row.
  mutating func need(of place: ColumnPlace, _ path: [Int32]) -> Int32 {
    // Facts of elements are told apart by their number, which a bit does not say.
    guard place.space == 0, let steps = steps(path) else { return Self.unnamedNeed }
    let bit = bit(of: .fact(FactPath(.subject, steps)))
    program.columnNeeds[place] = bit
    return bit
  }

  /// Returns the steps that `path` goes from a case.
  private func steps(_ path: [Int32]) -> [FactPath.Step]? {
    guard case .record(var record) = program.spaceTable[0].layout.type else { return nil }
    var steps: [FactPath.Step] = []
    for (index, position) in path.enumerated() {
      steps.append(.field(record, position))
      guard index + 1 < path.count else { break }
      let fields = plan.records[Int(record.rawValue)].fields
      guard fields.indices.contains(Int(position)),
        case .record(let inner) = fields[Int(position)].type
      else { return nil }
      record = inner
    }
    return steps
  }

  /// Returns a field of the thing whose code `register` holds, of those that `node` stands for.
  private mutating func field(
    _ field: Int32, ofThing register: RegisterID, _ node: PlanNode.ID
  ) -> Operand {
    guard case .day(let day) = scope.law, case .record(let record) = plan[node].type else {
      return .doubtful
    }
    let things = plan.thingsByRecord[Int(record.rawValue)].map(\.rawValue)
    guard let first = things.min(), let last = things.max(), last - first < 100_000 else {
      return .doubtful
    }
    evaluator.asOf = day
    var entries = [TableEntry](repeating: .doubtful, count: Int(last - first) + 1)
    for thing in things {
      let answer = evaluator.fact(field, of: ThingID(rawValue: thing))
      // What a thing lacks is named by the thing: the evaluator does.
      if case .known(let value, _) = answer { entries[Int(thing - first)] = .value(value) }
    }
    let type = plan.records[Int(record.rawValue)].fields[Int(field)].type
    return lookup(register, entries, first: first, type: type)
  }

}
