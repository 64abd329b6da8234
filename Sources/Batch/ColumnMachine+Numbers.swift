internal import Planning
internal import Values

extension ColumnMachine {

  /// Computes the lanes of `result` by `instruction`, which is about numbers.
  func calculate(_ instruction: Instruction, _ result: Int, _ count: Int) {
    switch instruction {
    case .add(let a, let b):
      let isShort = bound(result, a, b) { $0.addingReportingOverflow($1) }
      let (x, y) = operands(a, b, of: result, count)
      if isShort {
        forEachLane(count, x.numbers, y.numbers, registers[result].numbers) { $0 &+ $1 }
      } else {
        check(x, y, result, count) { $0.addingReportingOverflow($1) }
      }
    case .subtract(let a, let b):
      let isShort = bound(result, a, b) { $0.subtractingReportingOverflow($1) }
      let (x, y) = operands(a, b, of: result, count)
      if isShort {
        forEachLane(count, x.numbers, y.numbers, registers[result].numbers) { $0 &- $1 }
      } else {
        check(x, y, result, count) { $0.subtractingReportingOverflow($1) }
      }
    case .multiply(let a, let b):
      let isShort = bound(result, a, b) { $0.multipliedReportingOverflow(by: $1) }
      let (x, y) = operands(a, b, of: result, count)
      let values = registers[result].numbers
      if isShort, x.isHalfCardinal, y.isHalfCardinal {
        forEachLane(count, x.numbers, y.numbers, values) { productOfHalves($0, $1) }
      } else if isShort {
        forEachLane(count, x.numbers, y.numbers, values) { $0 &* $1 }
      } else {
        check(x, y, result, count) { $0.multipliedReportingOverflow(by: $1) }
      }
    case .addConstant(let a, let constant):
      let isShort = bound(result, a) { $0.addingReportingOverflow(constant) }
      copyState(result, of: a)
      let x = registers[Int(a)]
      if isShort {
        forEachLane(count, x.numbers, registers[result].numbers) { $0 &+ constant }
      } else {
        check(x, x, result, count) { first, _ in first.addingReportingOverflow(constant) }
      }
    case .multiplyByConstant(let a, let constant):
      let isShort = bound(result, a) { $0.multipliedReportingOverflow(by: constant) }
      copyState(result, of: a)
      let x = registers[Int(a)]
      let values = registers[result].numbers
      if isShort, x.isHalfCardinal, UInt32(exactly: constant) != nil {
        forEachLane(count, x.numbers, values) { productOfHalves($0, constant) }
      } else if isShort {
        forEachLane(count, x.numbers, values) { $0 &* constant }
      } else {
        check(x, x, result, count) { first, _ in
          first.multipliedReportingOverflow(by: constant)
        }
      }
    case .divideRounded(let mode, let a, let times, let by):
      divide(mode, a, times: times, by: by, result, count)
    case .quotientRounded(let mode, let a, let b, let times, let by):
      divide(mode, a, b, times: times, by: by, result, count)
    case .least(let a, let b):
      extreme(a, b, result, count) {
        $0 < $1
      } half: {
        $0 < $1
      }
      let (x, y) = (registers[Int(a)], registers[Int(b)])
      (registers[result].low, registers[result].high) = (min(x.low, y.low), min(x.high, y.high))
    case .greatest(let a, let b):
      extreme(a, b, result, count) {
        $0 > $1
      } half: {
        $0 > $1
      }
      let (x, y) = (registers[Int(a)], registers[Int(b)])
      (registers[result].low, registers[result].high) = (max(x.low, y.low), max(x.high, y.high))
    default: return
    }
  }

  /// Makes `result` the values of `a` that come before those of `b`, as `comesFirst` has it, or `half`
  /// of their lower halves, and else those of `b`.
  @inline(__always)
  private func extreme(
    _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int,
    _ comesFirst: (Int64, Int64) -> Bool, half: (Int32, Int32) -> Bool
  ) {
    mergeState(result, of: a, b, count)
    let (x, y) = (registers[Int(a)], registers[Int(b)])
    let values = registers[result].numbers
    if x.fitsHalf, y.fitsHalf {
      forEachLane(count, x.numbers, y.numbers, values) {
        let (first, second) = (lowerHalf($0), lowerHalf($1))
        return Int64(half(first, second) ? first : second)
      }
    } else {
      forEachLane(count, x.numbers, y.numbers, values) { comesFirst($0, $1) ? $0 : $1 }
    }
  }

  /// Makes the bounds of `result` those of what `body` makes of the bounds of `a` and `b`, between which
  /// it has no extreme; returns `true` iff none of it is too long.
  @inline(__always)
  private func bound(
    _ result: Int, _ a: RegisterID, _ b: RegisterID,
    _ body: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) -> Bool {
    let (x, y) = (registers[Int(a)], registers[Int(b)])
    let (first, second) = (body(x.low, y.low), body(x.low, y.high))
    let (third, fourth) = (body(x.high, y.low), body(x.high, y.high))
    if first.overflow || second.overflow || third.overflow || fourth.overflow {
      (registers[result].low, registers[result].high) = (.min, .max)
      return false
    }
    let (one, two) = (first.partialValue, second.partialValue)
    let (three, four) = (third.partialValue, fourth.partialValue)
    registers[result].low = min(min(one, two), min(three, four))
    registers[result].high = max(max(one, two), max(three, four))
    return true
  }

  /// The same for what `body` makes of the bounds of `a`.
  @inline(__always)
  private func bound(
    _ result: Int, _ a: RegisterID, _ body: (Int64) -> (partialValue: Int64, overflow: Bool)
  ) -> Bool {
    bound(result, a, a) { first, _ in body(first) }
  }

  /// Returns `a` and `b`, of which the state of `result` follows.
  @inline(__always)
  private func operands(
    _ a: RegisterID, _ b: RegisterID, of result: Int, _ count: Int
  ) -> (Register, Register) {
    mergeState(result, of: a, b, count)
    return (registers[Int(a)], registers[Int(b)])
  }

  /// Computes `body` of `x` and `y`, the lanes doubtful of which it is too long.
  @inline(__always)
  private func check(
    _ x: Register, _ y: Register, _ result: Int, _ count: Int,
    _ body: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) {
    let values = registers[result].numbers
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      let (value, overflow) = body(x.numbers[lane], y.numbers[lane])
      values[lane] = overflow ? 0 : value
      if overflow { doubts[lane] = Doubt.ofAll }
    }
  }

  /// Computes `a` times `times`, divided by `by` and rounded.
  private func divide(
    _ mode: RoundingMode, _ a: RegisterID, times: Int64, by: Int64, _ result: Int, _ count: Int
  ) {
    copyState(result, of: a)
    let x = registers[Int(a)]
    let values = registers[result].numbers
    let (low, isLow) = x.low.multipliedReportingOverflow(by: times)
    let (high, isHigh) = x.high.multipliedReportingOverflow(by: times)
    let least = min(low, high)
    let most = max(low, high)
    if !isLow, !isHigh, least > .min / 2, most < .max / 2 {
      if by == 1 {
        forEachLane(count, x.numbers, values) { $0 &* times }
      } else if mode == .nearest {
        // Half of the divisor is added to the magnitude, and the rest cut off.
        let half = by / 2
        if least >= 0, most < greatestDividend - half, by < greatestDividend {
          divideLanes(count, x.numbers, times: times, plus: half, by: by, values)
        } else {
          forEachLane(count, x.numbers, values) {
            let product = $0 &* times
            return (product &+ (product < 0 ? -half : half)) / by
          }
        }
      } else {
        forEachLane(count, x.numbers, values) { rounded($0 &* times, by: by, mode) }
      }
      registers[result].low = least / by - 1
      registers[result].high = most / by + 1
      return
    }
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      let exact = rounded(Int128(x.numbers[lane]) * Int128(times), by: Int128(by), mode)
      let value = Int64(exactly: exact)
      values[lane] = value ?? 0
      if value == nil { doubts[lane] = 1 }
    }
    (registers[result].low, registers[result].high) = (.min, .max)
  }

  /// Computes the quotient of `a` times `times` and `b` times `by`, rounded; lanes without a quotient
  /// are doubtful.
  private func divide(
    _ mode: RoundingMode, _ a: RegisterID, _ b: RegisterID, times: Int64, by: Int64,
    _ result: Int, _ count: Int
  ) {
    mergeState(result, of: a, b, count)
    let (x, y) = (registers[Int(a)], registers[Int(b)])
    let values = registers[result].numbers
    hardenDoubts(result, count)
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      let divisor = y.numbers[lane]
      if divisor == 0 {
        values[lane] = 0
        if !y.hasOpen || y.known[lane] != 0 { doubts[lane] = 1 }
        continue
      }
      let dividend = Int128(x.numbers[lane]) * Int128(times) * (divisor < 0 ? -1 : 1)
      let (product, overflow) = Int128(divisor.magnitude).multipliedReportingOverflow(
        by: Int128(by))
      let value = overflow ? nil : Int64(exactly: rounded(dividend, by: product, mode))
      values[lane] = value ?? 0
      if value == nil { doubts[lane] = 1 }
    }
    (registers[result].low, registers[result].high) = (.min, .max)
  }

}
