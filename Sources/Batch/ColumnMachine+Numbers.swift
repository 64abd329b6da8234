internal import Planning
internal import Values

extension ColumnMachine {

  /// Computes the lanes of `result` by `instruction`, which is about numbers.
  func calculate(_ instruction: Instruction, _ result: Int, _ count: Int) {
    let values = registers[result].numbers
    switch instruction {
    case .add(let a, let b):
      calculate(result, a, b, count, bounds: { $0.addingReportingOverflow($1) }) {
        $0 &+ $1
      } checked: {
        $0.addingReportingOverflow($1)
      }
    case .subtract(let a, let b):
      calculate(result, a, b, count, bounds: { $0.subtractingReportingOverflow($1) }) {
        $0 &- $1
      } checked: {
        $0.subtractingReportingOverflow($1)
      }
    case .multiply(let a, let b):
      calculate(result, a, b, count, bounds: { $0.multipliedReportingOverflow(by: $1) }) {
        $0 &* $1
      } checked: {
        $0.multipliedReportingOverflow(by: $1)
      }
    case .addConstant(let a, let constant):
      calculate(result, a, count, bounds: { $0.addingReportingOverflow(constant) }) {
        $0 &+ constant
      }
    case .multiplyByConstant(let a, let constant):
      calculate(result, a, count, bounds: { $0.multipliedReportingOverflow(by: constant) }) {
        $0 &* constant
      }
    case .divideRounded(let mode, let a, let times, let by):
      divide(mode, a, times: times, by: by, result, count)
    case .quotientRounded(let mode, let a, let b, let times, let by):
      divide(mode, a, b, times: times, by: by, result, count)
    case .least(let a, let b):
      mergeState(result, of: a, b, count)
      let (x, y) = (registers[Int(a)], registers[Int(b)])
      forEachLane(count, x.numbers, y.numbers, values) { $1 < $0 ? $1 : $0 }
      (registers[result].low, registers[result].high) = (min(x.low, y.low), min(x.high, y.high))
    case .greatest(let a, let b):
      mergeState(result, of: a, b, count)
      let (x, y) = (registers[Int(a)], registers[Int(b)])
      forEachLane(count, x.numbers, y.numbers, values) { $1 > $0 ? $1 : $0 }
      (registers[result].low, registers[result].high) = (max(x.low, y.low), max(x.high, y.high))
    default: return
    }
  }

  /// Computes `body` of `a` and `b`; where that may be too long, as `checked` does, the lanes doubtful
  /// that are.
  @inline(__always)
  private func calculate(
    _ result: Int, _ a: RegisterID, _ b: RegisterID, _ count: Int,
    bounds: (Int64, Int64) -> (partialValue: Int64, overflow: Bool),
    _ body: (Int64, Int64) -> Int64,
    checked: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) {
    mergeState(result, of: a, b, count)
    let (x, y) = (registers[Int(a)], registers[Int(b)])
    let values = registers[result].numbers
    let corners = [
      bounds(x.low, y.low), bounds(x.low, y.high), bounds(x.high, y.low), bounds(x.high, y.high),
    ]
    if corners.contains(where: \.overflow) {
      let doubts = ownDoubts(result, count)
      for lane in 0..<count {
        let (value, overflow) = checked(x.numbers[lane], y.numbers[lane])
        values[lane] = overflow ? 0 : value
        if overflow { doubts[lane] = 1 }
      }
      (registers[result].low, registers[result].high) = (.min, .max)
    } else {
      forEachLane(count, x.numbers, y.numbers, values, body)
      registers[result].low = corners.reduce(Int64.max) { min($0, $1.partialValue) }
      registers[result].high = corners.reduce(Int64.min) { max($0, $1.partialValue) }
    }
  }

  /// Computes `body` of `a`; where that may be too long, as `bounds` does, the lanes doubtful that are.
  @inline(__always)
  private func calculate(
    _ result: Int, _ a: RegisterID, _ count: Int,
    bounds: (Int64) -> (partialValue: Int64, overflow: Bool), _ body: (Int64) -> Int64
  ) {
    copyState(result, of: a)
    let x = registers[Int(a)]
    let values = registers[result].numbers
    let corners = [bounds(x.low), bounds(x.high)]
    if corners[0].overflow || corners[1].overflow {
      let doubts = ownDoubts(result, count)
      for lane in 0..<count {
        let (value, overflow) = bounds(x.numbers[lane])
        values[lane] = overflow ? 0 : value
        if overflow { doubts[lane] = 1 }
      }
      (registers[result].low, registers[result].high) = (.min, .max)
    } else {
      forEachLane(count, x.numbers, values, body)
      registers[result].low = min(corners[0].partialValue, corners[1].partialValue)
      registers[result].high = max(corners[0].partialValue, corners[1].partialValue)
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
        forEachLane(count, x.numbers, values) {
          let product = $0 &* times
          return (product &+ (product < 0 ? -half : half)) / by
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
