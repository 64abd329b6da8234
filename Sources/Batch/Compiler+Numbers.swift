internal import Evaluation
internal import Planning
internal import Values

/// Numbers and money, times their scale.
extension Compiler {

  /// The greatest scale of a register.
  private static let greatestScale: Int64 = 1 << 40

  /// Returns the register and the scale of `operand`, a number or money; `nil` where it has none.
  mutating func number(_ operand: Operand) -> (register: RegisterID, scale: Int64)? {
    switch operand {
    case .number(let register, let scale): return (register, scale)
    case .constant(let value):
      guard let number = value.scaledNumber, number.scale <= Self.greatestScale else { return nil }
      let space = scope.space
      return (
        emit(.number(number.numerator, space), .number, in: space, support: 0), number.scale
      )
    case .open(let need):
      let need = need ?? Self.unnamedNeed
      let space = scope.space
      return (
        emit(
          .open(.number, need: need, space), .number, in: space, support: 1 << UInt64(need)), 1
      )
    default: return nil
    }
  }

  /// Returns `register` times `factor`.
  mutating func multiplied(_ register: RegisterID, by factor: Int64) -> RegisterID {
    if factor == 1 { return register }
    if case .number(let number, let space) = program.instructions[Int(register)],
      let product = number.product(factor)
    {
      return emit(.number(product, space), .number, in: space, support: 0)
    }
    return emit(.multiplyByConstant(register, factor), .number, of: register)
  }

  /// Returns `a` and `b` on a common scale, in one space; `nil` where they are no such numbers.
  mutating func onOneScale(
    _ a: Operand, _ b: Operand
  ) -> (a: RegisterID, b: RegisterID, scale: Int64)? {
    guard let first = number(a), let second = number(b) else { return nil }
    let divisor = greatestCommonDivisor(first.scale, second.scale)
    guard let scale = first.scale.product(second.scale / divisor), scale <= Self.greatestScale
    else { return nil }
    let (x, y) = aligned(
      multiplied(first.register, by: scale / first.scale),
      multiplied(second.register, by: scale / second.scale))
    return (x, y, scale)
  }

  /// Returns what the operation of `node` makes of `a` and `b`, which are the same for every case; `nil`
  /// where they are not.
  private func folded(_ a: Operand, _ b: Operand, at node: PlanNode.ID) -> Operand? {
    switch (a, b) {
    case (.constant(let first), .constant(let second)):
      let value = try? evaluator.value(of: node, first, second)
      return value.map { .constant($0) } ?? .doubtful
    case (.doubtful, _), (_, .doubtful): return .doubtful
    case (.open(let need), .constant), (.constant, .open(let need)): return .open(need: need)
    default: return nil
    }
  }

  /// Returns the sum of `a` and `b`, or their difference.
  mutating func sum(
    _ a: Operand, _ b: Operand, isDifference: Bool, at node: PlanNode.ID
  ) -> Operand {
    if let folded = folded(a, b, at: node) { return folded }
    if case .number(let register, let scale) = a, case .constant(let value) = b,
      let number = value.scaledNumber, scale % number.scale == 0,
      let scaled = number.numerator.product(scale / number.scale), scaled != .min
    {
      return .number(
        emit(.addConstant(register, isDifference ? -scaled : scaled), .number, of: register),
        scale: scale)
    }
    guard let (x, y, scale) = onOneScale(a, b) else { return .doubtful }
    return .number(
      emit(isDifference ? .subtract(x, y) : .add(x, y), .number, of: x, y), scale: scale)
  }

  /// Returns the product of `a` and `b`.
  mutating func product(_ a: Operand, _ b: Operand, at node: PlanNode.ID) -> Operand {
    if let folded = folded(a, b, at: node) { return folded }
    switch (a, b) {
    case (.constant(let value), .number(let register, let scale)),
      (.number(let register, let scale), .constant(let value)):
      guard let number = value.scaledNumber else { return .doubtful }
      return scaled(register, scale, times: number.numerator, by: number.scale)
    case (.quotient(let x, let y, let times, let by), let other),
      (let other, .quotient(let x, let y, let times, let by)):
      guard let (factor, scale) = number(other), let by = by.product(scale) else {
        return .doubtful
      }
      let (left, right) = aligned(x, factor)
      let product = emit(.multiply(left, right), .number, of: left, right)
      return .quotient(product, y, times: times, by: by)
    default:
      guard let first = number(a), let second = number(b),
        let scale = first.scale.product(second.scale), scale <= Self.greatestScale
      else { return .doubtful }
      let (x, y) = aligned(first.register, second.register)
      return .number(emit(.multiply(x, y), .number, of: x, y), scale: scale)
    }
  }

  /// Returns the number of `register` and `scale`, times `times` and divided by `by`, which is positive.
  private mutating func scaled(
    _ register: RegisterID, _ scale: Int64, times: Int64, by: Int64
  ) -> Operand {
    guard times != 0, times != .min else {
      return times == 0
        ? .number(multiplied(register, by: 0), scale: 1) : .doubtful
    }
    let divisor = greatestCommonDivisor(times.magnitude64, scale)
    guard let newScale = (scale / divisor).product(by), newScale <= Self.greatestScale else {
      return .doubtful
    }
    return .number(multiplied(register, by: times / divisor), scale: newScale)
  }

  /// Returns `a` divided by `b`.
  mutating func quotient(_ a: Operand, _ b: Operand, at node: PlanNode.ID) -> Operand {
    if let folded = folded(a, b, at: node) { return folded }
    switch (a, b) {
    case (.number(let register, let scale), .constant(let value)):
      guard let number = value.scaledNumber, number.numerator != 0, number.numerator != .min else {
        return .doubtful
      }
      let times = number.numerator < 0 ? -number.scale : number.scale
      return scaled(register, scale, times: times, by: number.numerator.magnitude64)
    default:
      guard let first = number(a), let second = number(b) else { return .doubtful }
      let (x, y) = aligned(first.register, second.register)
      let divisor = greatestCommonDivisor(first.scale, second.scale)
      return .quotient(x, y, times: second.scale / divisor, by: first.scale / divisor)
    }
  }

  /// Returns `a` with the other sign.
  mutating func negative(_ a: Operand, at node: PlanNode.ID) -> Operand {
    switch a {
    case .constant(let value):
      let negative = try? evaluator.value(of: node, value, value)
      return negative.map { .constant($0) } ?? .doubtful
    case .number(let register, let scale):
      return .number(multiplied(register, by: -1), scale: scale)
    case .span(let register, let kind): return .span(multiplied(register, by: -1), kind)
    case .open: return a
    default: return .doubtful
    }
  }

  /// Returns `a` rounded to a multiple of `unit`.
  mutating func rounded(
    _ mode: RoundingMode, _ a: Operand, to unit: Operand, at node: PlanNode.ID
  ) -> Operand {
    if let folded = folded(a, unit, at: node) { return folded }
    guard case .constant(let value) = unit, let unit = value.scaledNumber, unit.numerator > 0 else {
      return .doubtful
    }
    let multiples: RegisterID
    switch a {
    case .number(let register, let scale):
      // How many units there are: register · unit's scale / (scale · unit's numerator)
      let divisor = greatestCommonDivisor(unit.scale, scale)
      guard let by = (scale / divisor).product(unit.numerator) else { return .doubtful }
      multiples = emit(
        .divideRounded(mode, register, times: unit.scale / divisor, by: by), .number, of: register)
    case .quotient(let x, let y, let times, let by):
      guard let times = times.product(unit.scale), let by = by.product(unit.numerator) else {
        return .doubtful
      }
      let divisor = greatestCommonDivisor(times, by)
      let (left, right) = aligned(x, y)
      multiples = emit(
        .quotientRounded(mode, left, right, times: times / divisor, by: by / divisor), .number,
        of: left, right)
    default: return .doubtful
    }
    return .number(multiplied(multiples, by: unit.numerator), scale: unit.scale)
  }

  /// Returns the least, or the greatest, of `operands`.
  mutating func extreme(
    _ operands: [PlanNode.ID], isLeast: Bool, at node: PlanNode.ID
  ) -> Operand {
    guard let first = operands.first else { return .doubtful }
    var result = compile(first)
    for operand in operands.dropFirst() {
      let next = compile(operand)
      if let folded = folded(result, next, at: node) {
        result = folded
        continue
      }
      switch (result, next) {
      case (.day, _), (_, .day):
        guard let (x, y) = days(result, next) else { return .doubtful }
        result = .day(
          emit(isLeast ? .leastCode(x, y) : .greatestCode(x, y), .code, of: x, y))
      case (.span(let a, let kind), .span(let b, let other)) where kind == other:
        let (x, y) = aligned(a, b)
        result = .span(emit(isLeast ? .least(x, y) : .greatest(x, y), .number, of: x, y), kind)
      default:
        guard let (x, y, scale) = onOneScale(result, next) else { return .doubtful }
        result = .number(
          emit(isLeast ? .least(x, y) : .greatest(x, y), .number, of: x, y), scale: scale)
      }
    }
    return result
  }

}

extension Int64 {

  /// The magnitude of `self`, which is not the least there is.
  var magnitude64: Int64 { Int64(truncatingIfNeeded: magnitude) }

}

/// Returns the greatest common divisor of `a` and `b`, which are positive.
func greatestCommonDivisor(_ a: Int64, _ b: Int64) -> Int64 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}
