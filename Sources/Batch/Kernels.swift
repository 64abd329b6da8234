internal import Planning
internal import Values

/// Computes `body` of each of the first `count` values of `a`.
@inline(__always)
func forEachLane<A, R>(
  _ count: Int, _ a: UnsafeMutablePointer<A>, _ result: UnsafeMutablePointer<R>,
  _ body: (A) -> R
) {
  var lane = 0
  while lane < count {
    result[lane] = body(a[lane])
    lane &+= 1
  }
}

/// Computes `body` of each of the first `count` values of `a` and `b`.
@inline(__always)
func forEachLane<A, B, R>(
  _ count: Int, _ a: UnsafeMutablePointer<A>, _ b: UnsafeMutablePointer<B>,
  _ result: UnsafeMutablePointer<R>, _ body: (A, B) -> R
) {
  var lane = 0
  while lane < count {
    result[lane] = body(a[lane], b[lane])
    lane &+= 1
  }
}

/// Computes `body` of each of the first `count` values of `a`, `b` and `c`.
@inline(__always)
func forEachLane<A, B, C, R>(
  _ count: Int, _ a: UnsafeMutablePointer<A>, _ b: UnsafeMutablePointer<B>,
  _ c: UnsafeMutablePointer<C>, _ result: UnsafeMutablePointer<R>, _ body: (A, B, C) -> R
) {
  var lane = 0
  while lane < count {
    result[lane] = body(a[lane], b[lane], c[lane])
    lane &+= 1
  }
}

/// Writes whether `comparison` holds of the first `count` values of `a` and `b`.
@inline(__always)
func compareLanes<T: FixedWidthInteger>(
  _ comparison: PlanComparison, _ count: Int, _ a: UnsafeMutablePointer<T>,
  _ b: UnsafeMutablePointer<T>, _ result: UnsafeMutablePointer<UInt8>
) {
  switch comparison {
  case .equal: forEachLane(count, a, b, result) { $0 == $1 ? 1 : 0 }
  case .notEqual: forEachLane(count, a, b, result) { $0 != $1 ? 1 : 0 }
  case .less: forEachLane(count, a, b, result) { $0 < $1 ? 1 : 0 }
  case .lessOrEqual: forEachLane(count, a, b, result) { $0 <= $1 ? 1 : 0 }
  case .greater: forEachLane(count, a, b, result) { $0 > $1 ? 1 : 0 }
  case .greaterOrEqual: forEachLane(count, a, b, result) { $0 >= $1 ? 1 : 0 }
  }
}

/// Writes whether `comparison` holds of the first `count` values of `a` and of `bound`.
@inline(__always)
func compareLanes<T: FixedWidthInteger>(
  _ comparison: PlanComparison, _ count: Int, _ a: UnsafeMutablePointer<T>, to bound: T,
  _ result: UnsafeMutablePointer<UInt8>
) {
  switch comparison {
  case .equal: forEachLane(count, a, result) { $0 == bound ? 1 : 0 }
  case .notEqual: forEachLane(count, a, result) { $0 != bound ? 1 : 0 }
  case .less: forEachLane(count, a, result) { $0 < bound ? 1 : 0 }
  case .lessOrEqual: forEachLane(count, a, result) { $0 <= bound ? 1 : 0 }
  case .greater: forEachLane(count, a, result) { $0 > bound ? 1 : 0 }
  case .greaterOrEqual: forEachLane(count, a, result) { $0 >= bound ? 1 : 0 }
  }
}

/// Returns bounds of the first `count` values of `values`, powers of two.
///
/// The bits of all magnitudes are gathered, which takes less than to look for the extremes.
@inline(__always)
func bounds<T: FixedWidthInteger & SignedInteger>(
  of values: UnsafeMutablePointer<T>, _ count: Int
) -> (low: Int64, high: Int64) {
  var all: T = 0
  var lane = 0
  while lane < count {
    all |= values[lane]
    lane &+= 1
  }
  if all >= 0 { return (0, all == 0 ? 0 : Int64(T.max >> T(all.leadingZeroBitCount - 1))) }
  var magnitudes: T = 0
  var signs: T = 0
  lane = 0
  while lane < count {
    let value = values[lane]
    magnitudes |= value ^ (value >> T(T.bitWidth - 1))
    signs |= value
    lane &+= 1
  }
  let bits = T.bitWidth - magnitudes.leadingZeroBitCount
  let high = bits >= 63 ? Int64.max : (1 << Int64(bits)) - 1
  return (signs < 0 ? -high - 1 : 0, high)
}

/// Returns `value` divided by `divisor`, which is positive, rounded to an integer as `mode` has it.
@inline(__always)
func rounded<T: FixedWidthInteger & SignedInteger>(
  _ value: T, by divisor: T, _ mode: RoundingMode
) -> T {
  let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
  if rest == 0 { return quotient }
  let away: T = value < 0 ? -1 : 1
  let distance = rest < 0 ? -rest : rest
  switch mode {
  case .down: return quotient
  case .up: return quotient + away
  case .nearest: return distance >= divisor - distance ? quotient + away : quotient
  case .halfEven:
    let other = divisor - distance
    if distance == other { return quotient & 1 == 0 ? quotient : quotient + away }
    return distance > other ? quotient + away : quotient
  }
}
