internal import Planning
internal import Values

extension ColumnMachine {

  /// Computes the lanes of `result` by `instruction`, which is about numbers.
  func calculate(_ instruction: Instruction, _ result: Int, _ count: Int) {
    switch instruction {
    case .add(let a, let b):
      let isShort = bound(result, a, b) { $0.addingReportingOverflow($1) }
      mergeState(result, of: a, b, count)
      if let (x, y) = halves(a, b, for: result) {
        forEachLane(count, x, y, beginHalves(result)) { $0 &+ $1 }
      } else if isShort {
        forEachLane(count, numbers(a), numbers(b), registers[result].numbers) { $0 &+ $1 }
      } else {
        check(a, b, result, count) { $0.addingReportingOverflow($1) }
      }
    case .subtract(let a, let b):
      let isShort = bound(result, a, b) { $0.subtractingReportingOverflow($1) }
      mergeState(result, of: a, b, count)
      if let (x, y) = halves(a, b, for: result) {
        forEachLane(count, x, y, beginHalves(result)) { $0 &- $1 }
      } else if isShort {
        forEachLane(count, numbers(a), numbers(b), registers[result].numbers) { $0 &- $1 }
      } else {
        check(a, b, result, count) { $0.subtractingReportingOverflow($1) }
      }
    case .multiply(let a, let b):
      let isShort = bound(result, a, b) { $0.multipliedReportingOverflow(by: $1) }
      mergeState(result, of: a, b, count)
      if isShort, registers[Int(a)].isHalfCardinal, registers[Int(b)].isHalfCardinal {
        multiplyCardinals(a, b, result, count)
      } else if isShort {
        forEachLane(count, numbers(a), numbers(b), registers[result].numbers) { $0 &* $1 }
      } else {
        check(a, b, result, count) { $0.multipliedReportingOverflow(by: $1) }
      }
    case .addConstant(let a, let constant):
      let isShort = bound(result, a) { $0.addingReportingOverflow(constant) }
      copyState(result, of: a)
      if let (x, _) = halves(a, a, for: result), let summand = Int32(exactly: constant) {
        forEachLane(count, x, beginHalves(result)) { $0 &+ summand }
      } else if isShort {
        forEachLane(count, numbers(a), registers[result].numbers) { $0 &+ constant }
      } else {
        check(a, a, result, count) { first, _ in first.addingReportingOverflow(constant) }
      }
    case .multiplyByConstant(let a, let constant):
      let isShort = bound(result, a) { $0.multipliedReportingOverflow(by: constant) }
      copyState(result, of: a)
      let values = registers[result].numbers
      let isCardinal = registers[Int(a)].isHalfCardinal && UInt32(exactly: constant) != nil
      if let (x, _) = halves(a, a, for: result), let factor = Int32(exactly: constant) {
        forEachLane(count, x, beginHalves(result)) { $0 &* factor }
      } else if isShort, isCardinal, let x = registers[Int(a)].halves {
        forEachLane(count, x, values) { productOfHalves(Int64($0), constant) }
      } else if isShort, isCardinal {
        forEachLane(count, numbers(a), values) { productOfHalves($0, constant) }
      } else if isShort {
        forEachLane(count, numbers(a), values) { $0 &* constant }
      } else {
        check(a, a, result, count) { first, _ in
          first.multipliedReportingOverflow(by: constant)
        }
      }
    case .divideRounded(let mode, let a, let times, let by):
      divide(mode, a, times: times, by: by, result, count)
    case .quotientRounded(let mode, let a, let b, let times, let by):
      divide(mode, a, b, times: times, by: by, result, count)
    case .least(let a, let b): findExtreme(a, b, result, count, isLeast: true)
    case .greatest(let a, let b): findExtreme(a, b, result, count, isLeast: false)
    default: return
    }
  }

  /// Makes `result` the lesser of the values of `a` and `b`, or the greater, iff not `isLeast`.
  private func findExtreme(
    _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int, isLeast: Bool
  ) {
    mergeState(result, of: a, b, count)
    let (x, y) = (registers[Int(a)], registers[Int(b)])
    (registers[result].low, registers[result].high) =
      isLeast
      ? (min(x.low, y.low), min(x.high, y.high)) : (max(x.low, y.low), max(x.high, y.high))
    if let first = x.halves, let second = y.halves {
      let halves = beginHalves(result)
      if isLeast {
        forEachLane(count, first, second, halves) { $0 < $1 ? $0 : $1 }
      } else {
        forEachLane(count, first, second, halves) { $0 > $1 ? $0 : $1 }
      }
      return
    }
    let (first, second, values) = (numbers(a), numbers(b), registers[result].numbers)
    switch (isLeast, x.fitsHalf && y.fitsHalf) {
    case (true, true):
      forEachLane(count, first, second, values) { Int64(min(lowerHalf($0), lowerHalf($1))) }
    case (false, true):
      forEachLane(count, first, second, values) { Int64(max(lowerHalf($0), lowerHalf($1))) }
    case (true, false): forEachLane(count, first, second, values) { $0 < $1 ? $0 : $1 }
    case (false, false): forEachLane(count, first, second, values) { $0 > $1 ? $0 : $1 }
    }
  }

  /// Returns the halves of `a` and `b` where both are at hand and the bounds of `result` say that what comes
  /// of them is no longer.
  @inline(__always)
  private func halves(
    _ a: RegisterID, _ b: RegisterID, for result: Int
  ) -> (UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Int32>)? {
    guard registers[result].fitsHalf, let first = registers[Int(a)].halves,
      let second = registers[Int(b)].halves
    else { return nil }
    return (first, second)
  }

  /// Multiplies numbers that are not negative and no longer than halves.
  private func multiplyCardinals(
    _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int
  ) {
    let values = registers[result].numbers
    switch (registers[Int(a)].halves, registers[Int(b)].halves) {
    case (let x?, let y?):
      forEachLane(count, x, y, values) { productOfHalves(Int64($0), Int64($1)) }
    case (let x?, nil):
      forEachLane(count, x, numbers(b), values) { productOfHalves(Int64($0), $1) }
    case (nil, let y?):
      forEachLane(count, numbers(a), y, values) { productOfHalves($0, Int64($1)) }
    case (nil, nil):
      forEachLane(count, numbers(a), numbers(b), values) { productOfHalves($0, $1) }
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

  /// Computes `body` of `a` and `b`, the lanes doubtful of which it is too long.
  @inline(__always)
  private func check(
    _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int,
    _ body: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) {
    let (x, y) = (numbers(a), numbers(b))
    let values = registers[result].numbers
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      let (value, overflow) = body(x[lane], y[lane])
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
        forEachLane(count, numbers(a), values) { $0 &* times }
      } else if mode == .nearest {
        // Half of the divisor is added to the magnitude, and the rest cut off.
        let half = by / 2
        if least >= 0, most < greatestDividend - half, by < greatestDividend {
          divideLanes(count, numbers(a), times: times, plus: half, by: by, values)
        } else {
          forEachLane(count, numbers(a), values) {
            let product = $0 &* times
            return (product &+ (product < 0 ? -half : half)) / by
          }
        }
      } else {
        forEachLane(count, numbers(a), values) { rounded($0 &* times, by: by, mode) }
      }
      registers[result].low = least / by - 1
      registers[result].high = most / by + 1
      return
    }
    let doubts = ownDoubts(result, count)
    let dividends = numbers(a)
    for lane in 0..<count {
      let exact = rounded(Int128(dividends[lane]) * Int128(times), by: Int128(by), mode)
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
    let (dividends, divisors) = (numbers(a), numbers(b))
    let y = registers[Int(b)]
    let values = registers[result].numbers
    hardenDoubts(result, count)
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      let divisor = divisors[lane]
      if divisor == 0 {
        values[lane] = 0
        if !y.hasOpen || y.known[lane] != 0 { doubts[lane] = 1 }
        continue
      }
      let dividend = Int128(dividends[lane]) * Int128(times) * (divisor < 0 ? -1 : 1)
      let (product, overflow) = Int128(divisor.magnitude).multipliedReportingOverflow(
        by: Int128(by))
      let value = overflow ? nil : Int64(exactly: rounded(dividend, by: product, mode))
      values[lane] = value ?? 0
      if value == nil { doubts[lane] = 1 }
    }
    (registers[result].low, registers[result].high) = (.min, .max)
  }

}
