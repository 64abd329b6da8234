internal import Planning

extension ColumnMachine {

  /// Computes the lanes of `result` by `instruction`, which compares values.
  func compare(_ instruction: Instruction, _ result: Int, _ count: Int) {
    let yes = registers[result].bytes
    switch instruction {
    case .compareNumbers(let comparison, let a, let b):
      mergeState(result, of: a, b, count, into: scratch)
      let (x, y) = (registers[Int(a)], registers[Int(b)])
      if let first = x.halves, let second = y.halves {
        compareLanes(comparison, count, first, second, yes) { $0 }
      } else if x.fitsHalf, y.fitsHalf {
        compareLanes(comparison, count, numbers(a), numbers(b), yes, as: lowerHalf)
      } else {
        compareLanes(comparison, count, numbers(a), numbers(b), yes) { $0 }
      }
    case .compareNumber(let comparison, let a, let bound):
      copyState(result, of: a)
      let x = registers[Int(a)]
      if let halves = x.halves, let bound = Int32(exactly: bound) {
        compareLanes(comparison, count, halves, to: bound, yes) { $0 }
      } else if x.fitsHalf, let bound = Int32(exactly: bound) {
        compareLanes(comparison, count, numbers(a), to: bound, yes, as: lowerHalf)
      } else {
        compareLanes(comparison, count, numbers(a), to: bound, yes) { $0 }
      }
    case .compareCodes(let comparison, let a, let b):
      mergeState(result, of: a, b, count, into: scratch)
      compareLanes(
        comparison, count, registers[Int(a)].codes, registers[Int(b)].codes, yes
      ) { $0 }
    case .compareCode(let comparison, let a, let bound):
      copyState(result, of: a)
      compareLanes(comparison, count, registers[Int(a)].codes, to: bound, yes) { $0 }
    case .compareBytes(let comparison, let a, let b):
      mergeState(result, of: a, b, count, into: scratch)
      compareLanes(
        comparison, count, registers[Int(a)].bytes, registers[Int(b)].bytes, yes
      ) { $0 }
    case .compareByte(let comparison, let a, let bound):
      copyState(result, of: a)
      compareLanes(comparison, count, registers[Int(a)].bytes, to: bound, yes) { $0 }
    case .compareMonths(let comparison, let a, let b, let months):
      compareMonths(comparison, a, b, months, result, count)
    case .compareQuotient(let comparison, let a, let b, let c):
      compareQuotient(comparison, a, b, c, result, count)
    case .byteIsIn(let a, let set):
      copyState(result, of: a)
      find(registers[Int(a)].bytes, in: byteSets[Int(set)], yes, count)
    case .codeIsIn(let a, let set):
      copyState(result, of: a)
      find(registers[Int(a)].codes, in: program.codeSets[set], yes, count)
    case .numberIsIn(let a, let set):
      copyState(result, of: a)
      find(numbers(a), in: program.numberSets[set], yes, count)
    default: return
    }
    finishComparison(result, count)
  }

  /// Writes which of `values` are in `set`.
  @inline(__always)
  private func find<T: FixedWidthInteger>(
    _ values: UnsafeMutablePointer<T>, in set: [T], _ yes: UnsafeMutablePointer<UInt8>,
    _ count: Int
  ) {
    guard let first = set.first else {
      yes.update(repeating: 0, count: count)
      return
    }
    forEachLane(count, values, yes) { $0 == first ? 1 : 0 }
    for member in set.dropFirst() {
      forEachLane(count, values, yes, yes) { $1 | ($0 == member ? 1 : 0) }
    }
  }

  /// Writes which of `values` are in `set`.
  private func find(
    _ values: UnsafeMutablePointer<UInt8>, in set: ByteSet, _ yes: UnsafeMutablePointer<UInt8>,
    _ count: Int
  ) {
    guard set.runs.count <= 8 else {
      return set.table.withUnsafeBufferPointer { table in
        guard let table = table.baseAddress else { return }
        forEachLane(count, values, yes) { table[Int($0)] }
      }
    }
    let others: UInt8 = set.isComplement ? 1 : 0
    var isFirst = true
    for run in set.runs {
      let (low, size) = (run.lowerBound, run.upperBound - run.lowerBound)
      switch (isFirst, size) {
      case (true, 0): forEachLane(count, values, yes) { ($0 == low ? 1 : 0) ^ others }
      case (true, _): forEachLane(count, values, yes) { ($0 &- low <= size ? 1 : 0) ^ others }
      case (false, 0): forEachLane(count, values, yes, yes) { $1 ^ ($0 == low ? 1 : 0) }
      case (false, _): forEachLane(count, values, yes, yes) { $1 ^ ($0 &- low <= size ? 1 : 0) }
      }
      isFirst = false
    }
    if isFirst { yes.update(repeating: others, count: count) }
  }

  /// Compares `a` divided by `b` with `c`; lanes without a quotient are doubtful.
  private func compareQuotient(
    _ comparison: PlanComparison, _ a: RegisterID, _ b: RegisterID, _ c: RegisterID,
    _ result: Int, _ count: Int
  ) {
    mergeThree(result, a, b, c, count)
    let (x, y, z) = (numbers(a), numbers(b), numbers(c))
    let yes = registers[result].bytes
    let isOpen = registers[result].hasOpen
    let known = registers[result].known
    hardenDoubts(result, count)
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      let divisor = y[lane]
      if divisor == 0 {
        yes[lane] = 0
        // A divisor that is not known is not 0.
        doubts[lane] |= isOpen ? known[lane] : 1
        // It is known that it is 0 where only the others are not.
        let second = registers[Int(b)]
        if isOpen, !second.hasOpen || second.known[lane] != 0 { doubts[lane] = 1 }
        continue
      }
      let left = Int128(x[lane]) * (divisor < 0 ? -1 : 1)
      let right = Int128(z[lane]) * Int128(divisor.magnitude)
      yes[lane] = comparison.holds(left, right) ? 1 : 0
    }
  }

  /// Makes the lanes of `result` known where those of `a`, `b` and `c` are.
  func mergeThree(
    _ result: Int, _ a: RegisterID, _ b: RegisterID, _ c: RegisterID, _ count: Int
  ) {
    // The mask of the first two may be overwritten by that of all.
    mergeState(result, of: a, b, count, into: scratch)
    let third = registers[Int(c)]
    if third.hasOpen {
      if registers[result].hasOpen {
        let known = registers[result].known
        forEachLane(count, known, third.known, scratch) { $0 & $1 }
        if keepsNeeds {
          let own = registers[result].own.needs
          forEachLane(count, registers[result].needs, third.needs, own) { $0 | $1 }
          registers[result].needs = own
        }
        registers[result].known = scratch
      } else {
        registers[result].known = third.known
        registers[result].needs = third.needs
      }
      registers[result].hasOpen = true
    }
    addDoubts(of: c, to: result, count)
  }

}

extension PlanComparison {

  /// `true` iff `self` holds of `a` and `b`.
  @inline(__always)
  func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }

}
