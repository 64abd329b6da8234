internal import Planning
internal import Values

// Of a loop over values of one size, LLVM makes the best by itself. Of others it takes as many lanes at
// once as fit of the widest type, which are two: there eight lanes are written out, which it puts
// together in half the instructions.

/// Computes `body` of each of the first `count` values of `a`.
@inline(__always)
func forEachLane<A, R>(
  _ count: Int, _ a: UnsafeMutablePointer<A>,
  _ result: UnsafeMutablePointer<R>, _ body: (A) -> R
) {
  var lane = 0
  if MemoryLayout<A>.size != MemoryLayout<R>.size {
    while lane &+ 8 <= count {
      let values = (
        body(a[lane]),
        body(a[lane &+ 1]),
        body(a[lane &+ 2]),
        body(a[lane &+ 3]),
        body(a[lane &+ 4]),
        body(a[lane &+ 5]),
        body(a[lane &+ 6]),
        body(a[lane &+ 7])
      )
      let target = result + lane
      (
        target[0], target[1], target[2], target[3], target[4], target[5], target[6], target[7]
      ) = values
      lane &+= 8
    }
  }
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
  if MemoryLayout<A>.size != MemoryLayout<R>.size || MemoryLayout<B>.size != MemoryLayout<R>.size {
    while lane &+ 8 <= count {
      let values = (
        body(a[lane], b[lane]),
        body(a[lane &+ 1], b[lane &+ 1]),
        body(a[lane &+ 2], b[lane &+ 2]),
        body(a[lane &+ 3], b[lane &+ 3]),
        body(a[lane &+ 4], b[lane &+ 4]),
        body(a[lane &+ 5], b[lane &+ 5]),
        body(a[lane &+ 6], b[lane &+ 6]),
        body(a[lane &+ 7], b[lane &+ 7])
      )
      let target = result + lane
      (
        target[0], target[1], target[2], target[3], target[4], target[5], target[6], target[7]
      ) = values
      lane &+= 8
    }
  }
  while lane < count {
    result[lane] = body(a[lane], b[lane])
    lane &+= 1
  }
}

/// Computes `body` of each of the first `count` values of `a`, `b` and `c`.
@inline(__always)
func forEachLane<A, B, C, R>(
  _ count: Int, _ a: UnsafeMutablePointer<A>, _ b: UnsafeMutablePointer<B>,
  _ c: UnsafeMutablePointer<C>,
  _ result: UnsafeMutablePointer<R>, _ body: (A, B, C) -> R
) {
  var lane = 0
  if MemoryLayout<A>.size != MemoryLayout<R>.size || MemoryLayout<B>.size != MemoryLayout<R>.size
    || MemoryLayout<C>.size != MemoryLayout<R>.size
  {
    while lane &+ 8 <= count {
      let values = (
        body(a[lane], b[lane], c[lane]),
        body(a[lane &+ 1], b[lane &+ 1], c[lane &+ 1]),
        body(a[lane &+ 2], b[lane &+ 2], c[lane &+ 2]),
        body(a[lane &+ 3], b[lane &+ 3], c[lane &+ 3]),
        body(a[lane &+ 4], b[lane &+ 4], c[lane &+ 4]),
        body(a[lane &+ 5], b[lane &+ 5], c[lane &+ 5]),
        body(a[lane &+ 6], b[lane &+ 6], c[lane &+ 6]),
        body(a[lane &+ 7], b[lane &+ 7], c[lane &+ 7])
      )
      let target = result + lane
      (
        target[0], target[1], target[2], target[3], target[4], target[5], target[6], target[7]
      ) = values
      lane &+= 8
    }
  }
  while lane < count {
    result[lane] = body(a[lane], b[lane], c[lane])
    lane &+= 1
  }
}

/// Computes `body` of each of the first `count` values of `a`, `b`, `c` and `d`.
@inline(__always)
func forEachLane<A, B, C, D, R>(
  _ count: Int, _ a: UnsafeMutablePointer<A>, _ b: UnsafeMutablePointer<B>,
  _ c: UnsafeMutablePointer<C>, _ d: UnsafeMutablePointer<D>,
  _ result: UnsafeMutablePointer<R>, _ body: (A, B, C, D) -> R
) {
  var lane = 0
  if MemoryLayout<A>.size != MemoryLayout<R>.size || MemoryLayout<B>.size != MemoryLayout<R>.size
    || MemoryLayout<C>.size != MemoryLayout<R>.size || MemoryLayout<D>.size != MemoryLayout<R>.size
  {
    while lane &+ 8 <= count {
      let values = (
        body(a[lane], b[lane], c[lane], d[lane]),
        body(a[lane &+ 1], b[lane &+ 1], c[lane &+ 1], d[lane &+ 1]),
        body(a[lane &+ 2], b[lane &+ 2], c[lane &+ 2], d[lane &+ 2]),
        body(a[lane &+ 3], b[lane &+ 3], c[lane &+ 3], d[lane &+ 3]),
        body(a[lane &+ 4], b[lane &+ 4], c[lane &+ 4], d[lane &+ 4]),
        body(a[lane &+ 5], b[lane &+ 5], c[lane &+ 5], d[lane &+ 5]),
        body(a[lane &+ 6], b[lane &+ 6], c[lane &+ 6], d[lane &+ 6]),
        body(a[lane &+ 7], b[lane &+ 7], c[lane &+ 7], d[lane &+ 7])
      )
      let target = result + lane
      (
        target[0], target[1], target[2], target[3], target[4], target[5], target[6], target[7]
      ) = values
      lane &+= 8
    }
  }
  while lane < count {
    result[lane] = body(a[lane], b[lane], c[lane], d[lane])
    lane &+= 1
  }
}

/// Writes whether `comparison` holds of the first `count` values of `a` and `b`, each as `convert` makes
/// it.
@inline(__always)
func compareLanes<S, T: Comparable>(
  _ comparison: PlanComparison, _ count: Int, _ a: UnsafeMutablePointer<S>,
  _ b: UnsafeMutablePointer<S>, _ result: UnsafeMutablePointer<UInt8>, as convert: (S) -> T
) {
  switch comparison {
  case .equal: forEachLane(count, a, b, result) { convert($0) == convert($1) ? 1 : 0 }
  case .notEqual: forEachLane(count, a, b, result) { convert($0) != convert($1) ? 1 : 0 }
  case .less: forEachLane(count, a, b, result) { convert($0) < convert($1) ? 1 : 0 }
  case .lessOrEqual: forEachLane(count, a, b, result) { convert($0) <= convert($1) ? 1 : 0 }
  case .greater: forEachLane(count, a, b, result) { convert($0) > convert($1) ? 1 : 0 }
  case .greaterOrEqual: forEachLane(count, a, b, result) { convert($0) >= convert($1) ? 1 : 0 }
  }
}

/// Writes whether `comparison` holds of the first `count` values of `a`, each as `convert` makes it, and
/// of `bound`.
@inline(__always)
func compareLanes<S, T: Comparable>(
  _ comparison: PlanComparison, _ count: Int, _ a: UnsafeMutablePointer<S>, to bound: T,
  _ result: UnsafeMutablePointer<UInt8>, as convert: (S) -> T
) {
  switch comparison {
  case .equal: forEachLane(count, a, result) { convert($0) == bound ? 1 : 0 }
  case .notEqual: forEachLane(count, a, result) { convert($0) != bound ? 1 : 0 }
  case .less: forEachLane(count, a, result) { convert($0) < bound ? 1 : 0 }
  case .lessOrEqual: forEachLane(count, a, result) { convert($0) <= bound ? 1 : 0 }
  case .greater: forEachLane(count, a, result) { convert($0) > bound ? 1 : 0 }
  case .greaterOrEqual: forEachLane(count, a, result) { convert($0) >= bound ? 1 : 0 }
  }
}

/// The lower half of `number`, which is all of it where the bounds of a register say so.
///
/// Instructions that every processor has compare halves four at a time, and whole numbers one by one.
@inline(__always)
func lowerHalf(_ number: Int64) -> Int32 { Int32(truncatingIfNeeded: number) }

/// The product of `a` and `b`, which are not negative and less than 2³²: one instruction for two lanes.
@inline(__always)
func productOfHalves(_ a: Int64, _ b: Int64) -> Int64 {
  Int64(
    bitPattern: UInt64(UInt32(truncatingIfNeeded: a)) &* UInt64(UInt32(truncatingIfNeeded: b)))
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

/// What `divideLanes` divides is less.
let greatestDividend: Int64 = 1 << 52

/// Writes the first `count` values of `a`, times `times` and plus `summand`, divided by `divisor` and
/// rounded down; what is divided is not negative and less than `greatestDividend`, the divisor positive.
///
/// Processors divide several floating-point numbers at once, and integers one by one. Quotients are
/// exact all the same: one of integers below 2⁵² is further from the next integer than it is rounded by,
/// unless it is that integer. Numbers below 2⁵² are made floating-point by writing them into the
/// significand of 2⁵², and adding that rounds to the nearest integer.
@inline(__always)
func divideLanes(
  _ count: Int, _ a: UnsafeMutablePointer<Int64>, times: Int64, plus summand: Int64,
  by divisor: Int64, _ result: UnsafeMutablePointer<Int64>
) {
  let magic = Double(greatestDividend)
  let pattern = Int64(bitPattern: magic.bitPattern)
  let floatingDivisor = Double(divisor)
  forEachLane(count, a, result) {
    let dividend = $0 &* times &+ summand
    let quotient =
      (Double(bitPattern: UInt64(bitPattern: dividend | pattern)) - magic) / floatingDivisor
    let shifted = quotient + magic
    let nearest = Int64(bitPattern: shifted.bitPattern) &- pattern
    return nearest &- (shifted - magic > quotient ? 1 : 0)
  }
}
