internal import Columns
internal import Evaluation
internal import Planning
internal import Values

/// What is chosen by conditions: branches, exceptions, rows of tables.
extension Compiler {

  /// Returns `yes` or `no`, as `condition` says.
  mutating func conditional(
    _ condition: PlanNode.ID, _ yes: PlanNode.ID, _ no: PlanNode.ID
  ) -> Operand {
    switch compile(condition) {
    case .constant(.boolean(let truth)): return compile(truth ? yes : no)
    case let condition:
      let register = truth(condition)
      assumptions.begin(register)
      let first = compile(yes)
      assumptions.end()
      let second = compile(no)
      return chosen(register, first, second)
    }
  }

  /// Returns `yes` where `condition` is, `no` where it is not.
  mutating func chosen(_ condition: RegisterID, _ yes: Operand, _ no: Operand) -> Operand {
    if case .truth(let truth, _) = program.instructions[Int(condition)] { return truth ? yes : no }
    let result = paired(yes, no) { compiler, a, b, kind in
      let registers = compiler.aligned([condition, a, b])
      return compiler.emit(
        .choose(registers[0], registers[1], registers[2], kind), kind,
        of: registers[0], registers[1], registers[2])
    }
    // Where it is not known whether the condition is so, the evaluator may find that it cannot be.
    guard mayContradictItself(condition) else { return result }
    return guarded(result, emit(.known(condition), .truth, of: condition), isFault: false)
  }

  /// `true` iff parts of `condition` are about the same fact.
  private func mayContradictItself(_ condition: RegisterID) -> Bool {
    switch program.instructions[Int(condition)] {
    case .not(let operand), .spread(let operand, _, _): mayContradictItself(operand)
    case .junction(let list, _, let isIndependent):
      !isIndependent || program.operandLists[list].contains { mayContradictItself($0) }
    case .choose(let condition, let yes, let no, _):
      supports[Int(condition)] & (supports[Int(yes)] | supports[Int(no)]) != 0
        || [condition, yes, no].contains { mayContradictItself($0) }
    default: false
    }
  }

  /// Returns what `make` makes of the registers of `a` and `b`, which are of one type.
  ///
  /// Where one of them is doubtful, it is so in the lanes in which it counts.
  mutating func paired(
    _ a: Operand, _ b: Operand,
    _ make: (inout Compiler, RegisterID, RegisterID, RegisterKind) -> RegisterID
  ) -> Operand {
    switch (a.shape ?? b.shape, b.shape ?? a.shape) {
    case (nil, _), (_, nil):
      return bothShapeless(a, b, make)
    case (.truth, .truth):
      let (x, y) = (truth(a), truth(b))
      return .truth(make(&self, x, y, .truth))
    case (.byte, .byte):
      guard let x = byte(a), let y = byte(b) else { return .doubtful }
      return .byte(make(&self, x, y, .byte))
    case (.code, .code):
      guard let x = code(a), let y = code(b) else { return .doubtful }
      return .code(make(&self, x, y, .code))
    case (.choice, .byte), (.byte, .choice), (.choice, .choice):
      guard let x = byte(a), let y = byte(b) else { return .doubtful }
      return .byte(make(&self, x, y, .byte))
    case (.day, .day):
      guard let x = day(a) ?? doubtfulCode(a), let y = day(b) ?? doubtfulCode(b) else {
        return .doubtful
      }
      return .day(make(&self, x, y, .code))
    case (.number, .number):
      if case .doubtful = a { return withDoubts(a, b, make) }
      if case .doubtful = b { return withDoubts(a, b, make) }
      guard let (x, y, scale) = onOneScale(a, b) else { return .doubtful }
      return .number(make(&self, x, y, .number), scale: scale)
    case (.span(let kind), .span(let other)):
      guard kind == other, let x = span(of: a), let y = span(of: b) else { return .doubtful }
      return .span(make(&self, x, y, .number), kind)
    case (.period, .period):
      guard let x = days(ofPeriod: a), let y = days(ofPeriod: b) else { return .doubtful }
      return .period(make(&self, x.start, y.start, .code), make(&self, x.end, y.end, .code))
    default: return .doubtful
    }
  }

  /// Returns what `make` makes of `a` and `b`, neither of which says what type it is of.
  private mutating func bothShapeless(
    _ a: Operand, _ b: Operand,
    _ make: (inout Compiler, RegisterID, RegisterID, RegisterKind) -> RegisterID
  ) -> Operand {
    if case .open(let first) = a, case .open(let second) = b, first == second { return a }
    return .doubtful
  }

  /// Returns what `make` makes of the numbers `a` and `b`, of which one is doubtful.
  private mutating func withDoubts(
    _ a: Operand, _ b: Operand,
    _ make: (inout Compiler, RegisterID, RegisterID, RegisterKind) -> RegisterID
  ) -> Operand {
    let none = doubtful(.number)
    if let (register, scale) = number(a) {
      return .number(make(&self, register, none, .number), scale: scale)
    }
    if let (register, scale) = number(b) {
      return .number(make(&self, none, register, .number), scale: scale)
    }
    return .doubtful
  }

  /// Returns a doubtful register in place of `operand`, if it is doubtful.
  private mutating func doubtfulCode(_ operand: Operand) -> RegisterID? {
    if case .doubtful = operand { doubtful(.code) } else { nil }
  }

  /// Returns the register of `operand`, a value of a choice.
  private mutating func byte(_ operand: Operand) -> RegisterID? {
    let space = scope.space
    switch operand {
    case .byte(let register): return register
    case .constant(.choice(_, let position)):
      return emit(
        .byte(UInt8(truncatingIfNeeded: position), space), .byte, in: space, support: 0)
    case .open(let need):
      let need = need ?? Self.unnamedNeed
      return emit(
        .open(.byte, need: need, space), .byte, in: space, support: 1 << UInt64(need))
    case .doubtful: return doubtful(.byte)
    default: return nil
    }
  }

  /// Returns the register of `operand`, a thing or a value of a large choice.
  private mutating func code(_ operand: Operand) -> RegisterID? {
    let space = scope.space
    switch operand {
    case .code(let register): return register
    case .constant(let value):
      guard let code = value.code else { return nil }
      return emit(.code(code, space), .code, in: space, support: 0)
    case .doubtful: return doubtful(.code)
    default: return nil
    }
  }

  /// Returns the register of `operand`, a span of time.
  private mutating func span(of operand: Operand) -> RegisterID? {
    let space = scope.space
    switch operand {
    case .span(let register, _): return register
    case .constant(.duration(let span)):
      return emit(.number(Int64(span.count), space), .number, in: space, support: 0)
    case .doubtful: return doubtful(.number)
    default: return nil
    }
  }

  // MARK: Exceptions

  /// Returns what `clause` comes to, by the exceptions that are in force and apply.
  mutating func clause(_ clause: PlanClause) -> Operand {
    var result = compile(clause.body)
    var applying: [(id: Int32, overrides: [Int32], register: RegisterID, value: Operand)] = []
    for exception in clause.exceptions {
      var conditions: [RegisterID] = []
      if let isInForce = inForce(exception.validity) {
        if case .truth(false, _) = program.instructions[Int(isInForce)] { continue }
        if case .truth(true, _) = program.instructions[Int(isInForce)] {
        } else {
          conditions.append(isInForce)
        }
      }
      if let condition = exception.condition { conditions.append(truth(compile(condition))) }
      let register = junction(conditions, isOr: false)
      let value = self.clause(exception.clause)
      applying.append((exception.id, exception.overrides, register, value))
    }
    if applying.isEmpty { return result }
    if applying.count == 1 { return chosen(applying[0].register, applying[0].value, result) }
    if hasCycle(applying.map { ($0.id, $0.overrides) }) { return .doubtful }

    let registers = aligned(applying.map(\.register))
    var chosen: [RegisterID] = []
    for (position, exception) in applying.enumerated() {
      var others: [RegisterID] = []
      for (other, register) in zip(applying, registers)
      where other.overrides.contains(exception.id) {
        others.append(register)
      }
      let rest = others.isEmpty ? [] : [negated(junction(others, isOr: true))]
      chosen.append(junction([registers[position]] + rest, isOr: false))
    }
    for (register, exception) in zip(chosen, applying).reversed() {
      result = self.chosen(register, exception.value, result)
    }
    // Where two may apply at once, the evaluator says what comes of it.
    let possible = aligned(chosen.map { unlessNo($0) })
    // Of two of which one overrides the other, only one does, once it is known.
    let isClear = applying.indices.allSatisfy { first in
      applying.indices.dropFirst(first + 1).allSatisfy { second in
        applying[first].overrides.contains(applying[second].id)
          || applying[second].overrides.contains(applying[first].id)
      }
    }
    return guarded(result, negated(atLeast(2, possible)), isFault: !isClear)
  }

  /// `true` iff some of `exceptions` override each other in a circle.
  private func hasCycle(_ exceptions: [(id: Int32, overrides: [Int32])]) -> Bool {
    var rest = exceptions
    while true {
      let top = rest.filter { one in !rest.contains { $0.overrides.contains(one.id) } }
      if top.isEmpty { return !rest.isEmpty }
      rest.removeAll { one in top.contains { $0.id == one.id } }
    }
  }

  /// Returns whether `register` is yes or open.
  private mutating func unlessNo(_ register: RegisterID) -> RegisterID {
    let space = program.spaces[Int(register)]
    let yes = emit(.truth(true, space), .truth, in: space, support: 0)
    return emit(.otherwise(register, yes, .truth), .truth, of: register, yes)
  }

  /// Returns `operand`, doubtful where `condition` is no.
  ///
  /// It may be a fault there iff `isFault`.
  mutating func guarded(
    _ operand: Operand, _ condition: RegisterID, isFault: Bool = true
  ) -> Operand {
    func hedged(
      _ register: RegisterID, _ kind: RegisterKind, _ compiler: inout Compiler
    ) -> RegisterID {
      let (x, y) = compiler.aligned(register, condition)
      return compiler.emit(.guarded(x, y, kind, isFault: isFault), kind, of: x, y)
    }
    switch operand {
    case .truth(let register): return .truth(hedged(register, .truth, &self))
    case .byte(let register): return .byte(hedged(register, .byte, &self))
    case .code(let register): return .code(hedged(register, .code, &self))
    case .day(let register): return .day(hedged(register, .code, &self))
    case .period(let start, let end):
      return .period(hedged(start, .code, &self), hedged(end, .code, &self))
    case .number(let register, let scale):
      return .number(hedged(register, .number, &self), scale: scale)
    case .span(let register, let kind): return .span(hedged(register, .number, &self), kind)
    case .constant(.boolean): return guarded(.truth(truth(operand)), condition, isFault: isFault)
    case .constant(.number), .constant(.money):
      guard let (register, scale) = number(operand) else { return .doubtful }
      return guarded(.number(register, scale: scale), condition, isFault: isFault)
    case .constant(.date):
      guard let register = day(operand) else { return .doubtful }
      return guarded(.day(register), condition, isFault: isFault)
    case .constant(.choice):
      guard let register = byte(operand) else { return .doubtful }
      return guarded(.byte(register), condition, isFault: isFault)
    case .constant, .constants, .open, .doubtful, .quotient, .text, .record, .list, .mixedSpan:
      return .doubtful
    }
  }

}

/// What a value is like, whatever it is.
enum OperandShape: Equatable {
  case truth
  case byte
  case code

  /// A value of a choice that is written out: it is as large as what it goes with.
  case choice
  case day
  case period
  case number
  case span(SpanOfTime.Kind)
  case other
}

extension Operand {

  /// What `self` is like; `nil` where it could be anything.
  fileprivate var shape: OperandShape? {
    switch self {
    case .open, .doubtful: nil
    case .truth, .constant(.boolean): .truth
    case .byte: .byte
    case .constant(.choice): .choice
    case .code, .constant(.thing): .code
    case .day, .constant(.date): .day
    case .period, .constant(.period): .period
    case .number, .constant(.number), .constant(.money): .number
    case .span(_, let kind): .span(kind)
    case .constant(.duration(let span)): .span(span.kind)
    case .constant(.text), .constants, .quotient, .text, .record, .list, .mixedSpan: .other
    }
  }

}
