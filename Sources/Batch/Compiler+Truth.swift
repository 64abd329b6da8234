internal import Columns
internal import Evaluation
internal import Planning
internal import Values

/// Truth values.
extension Compiler {

  /// Returns the register of `operand`, a truth value.
  mutating func truth(_ operand: Operand) -> RegisterID {
    let space = scope.space
    switch operand {
    case .truth(let register): return register
    case .constant(.boolean(let truth)):
      return emit(.truth(truth, space), .truth, in: space, support: 0)
    case .open(let need):
      let need = need ?? Self.unnamedNeed
      return emit(
        .open(.truth, need: need, space), .truth, in: space, support: 1 << UInt64(need))
    default:
      return doubtful(.truth)
    }
  }

  /// Returns a register of `kind` of which nothing can be said.
  mutating func doubtful(_ kind: RegisterKind) -> RegisterID {
    emit(.doubtful(kind, scope.space), kind, in: scope.space, support: 0)
  }

  /// Returns Kleene's or of `operands` iff `isOr`, else his and.
  mutating func junction(_ operands: [PlanNode.ID], isOr: Bool) -> Operand {
    .truth(junction(operands.map { truth(compile($0)) }, isOr: isOr))
  }

  /// Returns Kleene's or of `operands` iff `isOr`, else his and.
  mutating func junction(_ operands: [RegisterID], isOr: Bool) -> RegisterID {
    if operands.isEmpty {
      return emit(.truth(!isOr, scope.space), .truth, in: scope.space, support: 0)
    }
    let operands = aligned(operands)
    if operands.count == 1 { return operands[0] }
    var all: UInt64 = 0
    var isIndependent = true
    for operand in operands {
      let support = supports[Int(operand)]
      if all & support != 0 { isIndependent = false }
      all |= support
    }
    let space = program.spaces[Int(operands[0])]
    let list = program.operandLists.number(of: operands)
    return emit(
      .junction(list: list, isOr: isOr, isIndependent: isIndependent), .truth, in: space,
      support: all)
  }

  /// Returns the opposite of `operand`.
  mutating func negated(_ operand: Operand) -> Operand {
    if case .constant(.boolean(let truth)) = operand { return .constant(.boolean(!truth)) }
    return .truth(negated(truth(operand)))
  }

  /// Returns the opposite of `register`.
  mutating func negated(_ register: RegisterID) -> RegisterID {
    emit(.not(register), .truth, of: register)
  }

  /// Returns whether as many of `operands` hold as `number` says.
  mutating func atLeast(_ number: PlanNode.ID, _ operands: [PlanNode.ID]) -> Operand {
    guard case .constant(.number(let count)) = compile(number), count.isInteger,
      let count = count.intValue, (0...1_000).contains(count), !operands.isEmpty
    else { return .doubtful }
    let registers = aligned(operands.map { truth(compile($0)) })
    return .truth(atLeast(Int32(count), registers))
  }

  /// Returns whether at least `count` of `registers`, which are of one space, hold.
  mutating func atLeast(_ count: Int32, _ registers: [RegisterID]) -> RegisterID {
    if count == 1 { return junction(registers, isOr: true) }
    if Int(count) == registers.count { return junction(registers, isOr: false) }
    let support = registers.reduce(UInt64(0)) { $0 | supports[Int($1)] }
    let list = program.operandLists.number(of: registers)
    return emit(
      .atLeast(count, list: list), .truth, in: program.spaces[Int(registers[0])], support: support)
  }

  /// Returns whether `operand` is known, or, unless `isKnown`, whether it is open.
  mutating func isKnown(_ operand: Operand, isKnown: Bool) -> Operand {
    let result: RegisterID
    switch operand {
    case .constant, .constants: return .constant(.boolean(isKnown))
    case .open: return .constant(.boolean(!isKnown))
    case .truth(let register), .byte(let register), .code(let register), .day(let register),
      .number(let register, _), .span(let register, _), .period(let register, _):
      result = emit(.known(register), .truth, of: register)
    case .text(let place):
      let length = emit(.lengthColumn(place), .number, in: place.space, support: 0)
      result = emit(.known(length), .truth, of: length)
    case .record(let path, let space):
      let layout = program.spaceTable[Int(space)].layout
      guard let position = layout.position(of: path) else { return .doubtful }
      let place = ColumnPlace(space: space, column: Int32(truncatingIfNeeded: position))
      result = emit(.presence(place), .truth, in: space, support: 0)
    case .list(let list) where list.members == nil:
      result = emit(.known(list.length), .truth, of: list.length)
    case .mixedSpan(let place):
      result = emit(.presence(place), .truth, in: place.space, support: 0)
    case .quotient, .list, .doubtful: return .doubtful
    }
    return isKnown ? .truth(result) : .truth(negated(result))
  }

  /// Returns `value` where it is known, else `substitute`; `node` says of what type.
  mutating func otherwise(
    _ value: Operand, _ substitute: Operand, _ node: PlanNode.ID
  ) -> Operand {
    switch value {
    case .constant, .constants: return value
    case .open(nil): return substitute
    case .doubtful, .quotient, .text, .record, .list, .mixedSpan: return .doubtful
    case .open, .truth, .byte, .code, .day, .period, .number, .span: break
    }
    return paired(value, substitute) { compiler, a, b, kind in
      let (a, b) = compiler.aligned(a, b)
      return compiler.emit(.otherwise(a, b, kind), kind, of: a, b)
    }
  }

  // MARK: Comparisons

  /// Returns whether `comparison`, which `node` makes, holds of `a` and `b`.
  mutating func compared(
    _ comparison: PlanComparison, _ a: Operand, _ b: Operand, at node: PlanNode.ID
  ) -> Operand {
    switch (a, b) {
    case (.constant(let first), .constant(let second)):
      let value = try? evaluator.value(of: node, first, second)
      return value.map { .constant($0) } ?? .doubtful
    case (.open(let need), .constant), (.constant, .open(let need)): return .open(need: need)
    case (.constant, _): return compared(comparison.swapped, b, a, at: node)
    case (.truth(let register), .constant(.boolean(let truth))):
      guard comparison == .equal || comparison == .notEqual else { return .doubtful }
      return .truth(truth == (comparison == .equal) ? register : negated(register))
    case (.truth(let first), .truth(let second)):
      guard comparison == .equal || comparison == .notEqual else { return .doubtful }
      let (x, y) = aligned(first, second)
      let no = negated(y)
      return .truth(
        comparison == .equal
          ? emit(.choose(x, y, no, .truth), .truth, of: x, y, no)
          : emit(.choose(x, no, y, .truth), .truth, of: x, y, no))
    case (.byte(let register), .constant(.choice(_, let position))):
      return .truth(
        emit(
          .compareByte(comparison, register, UInt8(truncatingIfNeeded: position)), .truth,
          of: register))
    case (.byte(let first), .byte(let second)):
      let (x, y) = aligned(first, second)
      return .truth(emit(.compareBytes(comparison, x, y), .truth, of: x, y))
    case (.code(let register), .constant(let value)), (.day(let register), .constant(let value)):
      guard let code = value.code else { return .doubtful }
      return .truth(emit(.compareCode(comparison, register, code), .truth, of: register))
    case (.day(let first), .day(let second)):
      let (x, y) = aligned(first, second)
      if let moved = comparedMonths(comparison, x, y) { return .truth(moved) }
      return .truth(emit(.compareCodes(comparison, x, y), .truth, of: x, y))
    case (.code(let first), .code(let second)):
      let (x, y) = aligned(first, second)
      return .truth(emit(.compareCodes(comparison, x, y), .truth, of: x, y))
    case (.span(let register, let kind), .constant(.duration(let span))):
      guard kind == span.kind else { return .doubtful }
      return .truth(
        emit(.compareNumber(comparison, register, Int64(span.count)), .truth, of: register))
    case (.span(let first, let kind), .span(let second, let other)):
      guard kind == other else { return .doubtful }
      let (x, y) = aligned(first, second)
      return .truth(emit(.compareNumbers(comparison, x, y), .truth, of: x, y))
    case (.mixedSpan(let place), .constant(.duration(let span))):
      let register = spans(place, kind: span.kind)
      return .truth(
        emit(.compareNumber(comparison, register, Int64(span.count)), .truth, of: register))
    case (.text(let place), .constant(.text(let text))):
      guard comparison == .equal || comparison == .notEqual else { return .doubtful }
      return isOneOf(place, [text], isOne: comparison == .equal)
    case (.period, _): return comparedPeriods(comparison, a, b)
    default: return comparedNumbers(comparison, a, b)
    }
  }

  /// Returns the register of the spans of time of `kind` of the column at `place`.
  private mutating func spans(_ place: ColumnPlace, kind: SpanOfTime.Kind) -> RegisterID {
    let column = program.spaceTable[Int(place.space)].layout.columns[Int(place.column)]
    var need = Self.unnamedNeed
    if case .field(let path) = column.source { need = self.need(of: place, path) }
    return emit(
      .spanColumn(place, isDays: kind == .days), .number, in: place.space,
      support: 1 << UInt64(need))
  }

  /// Returns whether the periods `a` and `b` are the same, or, as `comparison` says, are not.
  private mutating func comparedPeriods(
    _ comparison: PlanComparison, _ a: Operand, _ b: Operand
  ) -> Operand {
    guard comparison == .equal || comparison == .notEqual, let first = days(ofPeriod: a),
      let second = days(ofPeriod: b)
    else { return .doubtful }
    let (start, otherStart) = aligned(first.start, second.start)
    let (end, otherEnd) = aligned(first.end, second.end)
    let both = junction(
      [
        emit(.compareCodes(.equal, start, otherStart), .truth, of: start, otherStart),
        emit(.compareCodes(.equal, end, otherEnd), .truth, of: end, otherEnd),
      ], isOr: false)
    return .truth(comparison == .equal ? both : negated(both))
  }

  /// Returns whether `comparison` holds of the numbers `a` and `b`.
  private mutating func comparedNumbers(
    _ comparison: PlanComparison, _ a: Operand, _ b: Operand
  ) -> Operand {
    switch (a, b) {
    case (.number(let register, let scale), .constant(let value)):
      guard let constant = value.scaledNumber else { return .doubtful }
      // register / scale against numerator / its scale
      let (factor, rest) = scale.quotientAndRemainder(dividingBy: constant.scale)
      if rest == 0, let bound = constant.numerator.product(factor) {
        return .truth(emit(.compareNumber(comparison, register, bound), .truth, of: register))
      }
      guard let bound = constant.numerator.product(scale) else { return .doubtful }
      let scaled = multiplied(register, by: constant.scale)
      return .truth(emit(.compareNumber(comparison, scaled, bound), .truth, of: scaled))
    case (.number, .number):
      guard let (x, y, _) = onOneScale(a, b) else { return .doubtful }
      return .truth(emit(.compareNumbers(comparison, x, y), .truth, of: x, y))
    case (.quotient(let first, let second, let times, let by), _):
      guard let (other, scale) = number(b), let factor = times.product(scale) else {
        return .doubtful
      }
      let registers = aligned([
        multiplied(first, by: factor), second, multiplied(other, by: by),
      ])
      return .truth(
        emit(
          .compareQuotient(comparison, registers[0], registers[1], registers[2]), .truth,
          of: registers[0], registers[1], registers[2]))
    case (_, .quotient): return compared(comparison.swapped, b, a)
    default: return .doubtful
    }
  }

  /// Returns whether `comparison` holds of the numbers `a` and `b`, of which the first is a quotient.
  private mutating func compared(
    _ comparison: PlanComparison, _ a: Operand, _ b: Operand
  ) -> Operand {
    if case .quotient = b { return .doubtful }
    return comparedNumbers(comparison, a, b)
  }

  /// Returns whether the text at `place` is one of `texts`, or, unless `isOne`, is none.
  private mutating func isOneOf(
    _ place: ColumnPlace, _ texts: [String], isOne: Bool
  ) -> Operand {
    let list = Int32(truncatingIfNeeded: program.texts.count)
    let known = program.texts.firstIndex(of: texts).map { Int32(truncatingIfNeeded: $0) }
    if known == nil { program.texts.append(texts) }
    let column = program.spaceTable[Int(place.space)].layout.columns[Int(place.column)]
    guard case .field(let path) = column.source else { return .doubtful }
    let need = need(of: place, path)
    let code = emit(
      .textColumn(place, texts: known ?? list), .code, in: place.space,
      support: 1 << UInt64(need))
    return .truth(
      emit(.compareCode(isOne ? .greaterOrEqual : .less, code, 0), .truth, of: code))
  }

  /// Returns whether the value of `element` is one of those of `list`.
  mutating func member(
    _ element: PlanNode.ID, _ list: PlanNode.ID, at node: PlanNode.ID
  ) -> Operand {
    let element = compile(element)
    guard case .constants(let values) = compile(list), !values.isEmpty else { return .doubtful }
    switch element {
    case .byte(let register):
      let codes = values.compactMap(\.code).map { UInt8(truncatingIfNeeded: $0) }
      guard codes.count == values.count else { return .doubtful }
      let set = program.byteSets.number(of: codes)
      return .truth(emit(.byteIsIn(register, set: set), .truth, of: register))
    case .code(let register), .day(let register):
      let codes = values.compactMap(\.code)
      guard codes.count == values.count else { return .doubtful }
      let set = program.codeSets.number(of: codes)
      return .truth(emit(.codeIsIn(register, set: set), .truth, of: register))
    case .number(let register, let scale):
      // What is finer than the scale is not among its values.
      var numbers: [Int64] = []
      for value in values {
        guard case .number(let number) = value.asNumber else { return .doubtful }
        if let scaled = number.scaled(by: scale) { numbers.append(scaled) }
      }
      let set = program.numberSets.number(of: numbers)
      return .truth(emit(.numberIsIn(register, set: set), .truth, of: register))
    case .text(let place):
      var texts: [String] = []
      for value in values {
        guard case .text(let text) = value else { return .doubtful }
        texts.append(text)
      }
      return isOneOf(place, texts, isOne: true)
    case .open(let need): return .open(need: need)
    default: return .doubtful
    }
  }

  /// Returns the constant list of `elements`.
  mutating func constants(_ elements: [PlanNode.ID]) -> Operand {
    var values: [Value] = []
    for element in elements {
      guard case .constant(let value) = compile(element) else { return .doubtful }
      values.append(value)
    }
    return .constants(values)
  }

  /// Returns whether `value` is at least `low` and at most `high`.
  mutating func between(
    _ value: PlanNode.ID, _ low: PlanNode.ID, _ high: PlanNode.ID
  ) -> Operand {
    let value = compile(value)
    let low = compile(low)
    let high = compile(high)
    return both(isAtMost(low, value), isAtMost(value, high))
  }

  /// Returns Kleene's and of `a` and `b`.
  mutating func both(_ a: Operand, _ b: Operand) -> Operand {
    .truth(junction([truth(a), truth(b)], isOr: false))
  }

  /// Returns whether `a` is at most `b`.
  mutating func isAtMost(_ a: Operand, _ b: Operand) -> Operand {
    if case .constant(let first) = a, case .constant(let second) = b {
      guard let x = first.code, let y = second.code else {
        guard case .number(let x) = first.asNumber, case .number(let y) = second.asNumber else {
          return .doubtful
        }
        return .constant(.boolean(x <= y))
      }
      return .constant(.boolean(x <= y))
    }
    switch (a, b) {
    case (.open(let need), .constant), (.constant, .open(let need)): return .open(need: need)
    // The node is asked for constants alone.
    default: return compared(.lessOrEqual, a, b, at: PlanNode.ID(rawValue: 0))
    }
  }

}

extension Value {

  /// `self` as a code: a day, a thing, the position of a value of a choice.
  var code: Int32? {
    switch self {
    case .date(let day): day.rawValue
    case .thing(let thing): thing.rawValue
    case .choice(_, let position): position
    case .boolean, .number, .money, .text, .period, .duration: nil
    }
  }

  /// `self`, money as a number of euros.
  var asNumber: Value {
    if case .money(let euros) = self { .number(euros) } else { self }
  }

  /// `self`, a number or money, as an integer and its scale.
  var scaledNumber: ScaledNumber? {
    if case .number(let number) = asNumber { number.scaledNumber } else { nil }
  }

}

extension Int64 {

  /// Returns the product of `self` and `other`; `nil` where it is too long.
  func product(_ other: Int64) -> Int64? {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }

}
