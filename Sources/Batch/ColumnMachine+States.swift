internal import Planning

/// What is known of the lanes of a register, by what is known of those of its operands.
extension ColumnMachine {

  /// Makes the state of the lanes of `result` that of `a`.
  @inline(__always)
  func copyState(_ result: Int, of a: RegisterID) {
    let source = registers[Int(a)]
    registers[result].hasOpen = source.hasOpen
    registers[result].known = source.known
    registers[result].hasDoubts = source.hasDoubts
    registers[result].doubts = source.doubts
    registers[result].needs = source.needs
  }

  /// Makes the lanes of `result` known where those of `a` and `b`, values both, are; writes the mask
  /// into `mask` if there has to be another.
  @inline(__always)
  func mergeState(
    _ result: Int, of a: RegisterID, _ b: RegisterID, _ count: Int,
    into mask: UnsafeMutablePointer<UInt8>? = nil
  ) {
    let (first, second) = (registers[Int(a)], registers[Int(b)])
    let own = registers[result].own
    registers[result].hasOpen = first.hasOpen || second.hasOpen
    switch (first.hasOpen, second.hasOpen) {
    case (false, false): break
    case (true, false):
      registers[result].known = first.known
      registers[result].needs = first.needs
    case (false, true):
      registers[result].known = second.known
      registers[result].needs = second.needs
    case (true, true):
      let known = mask ?? own.known
      forEachLane(count, first.known, second.known, known) { $0 & $1 }
      registers[result].known = known
      if keepsNeeds {
        forEachLane(count, first.needs, second.needs, own.needs) { $0 | $1 }
        registers[result].needs = own.needs
      }
    }
    mergeDoubts(result, of: a, b, count)
  }

  /// Makes the lanes of `result` doubtful where those of `a` or `b` are.
  @inline(__always)
  func mergeDoubts(_ result: Int, of a: RegisterID, _ b: RegisterID, _ count: Int) {
    let (first, second) = (registers[Int(a)], registers[Int(b)])
    registers[result].hasDoubts = first.hasDoubts || second.hasDoubts
    switch (first.hasDoubts, second.hasDoubts) {
    case (false, false): break
    case (true, false): registers[result].doubts = first.doubts
    case (false, true): registers[result].doubts = second.doubts
    case (true, true):
      let own = registers[result].own.doubts
      forEachLane(count, first.doubts, second.doubts, own) { $0 | $1 }
      registers[result].doubts = own
    }
  }

  /// Makes the lanes of `result` doubtful, too, where those of `operand` are.
  func addDoubts(of operand: RegisterID, to result: Int, _ count: Int) {
    guard registers[Int(operand)].hasDoubts else { return }
    let doubts = ownDoubts(result, count)
    forEachLane(count, doubts, registers[Int(operand)].doubts, doubts) { $0 | $1 }
  }

  /// Returns the mask of the doubtful lanes of `result`, to be written into; it is its own.
  func ownDoubts(_ result: Int, _ count: Int) -> UnsafeMutablePointer<UInt8> {
    let own = registers[result].own.doubts
    if registers[result].hasDoubts {
      if registers[result].doubts != own {
        own.update(from: registers[result].doubts, count: count)
      }
    } else {
      own.update(repeating: 0, count: count)
    }
    registers[result].doubts = own
    registers[result].hasDoubts = true
    return own
  }

  /// Makes the doubts of `result` those of all: what is worked out may be a fault.
  func hardenDoubts(_ result: Int, _ count: Int) {
    guard registers[result].hasDoubts else { return }
    let doubts = ownDoubts(result, count)
    forEachLane(count, doubts, doubts) { $0 != 0 ? Doubt.ofAll : 0 }
  }

  /// Makes truth values of `result`, whose lanes hold 1 where a comparison holds and whose `known` says
  /// which of them are known.
  @inline(__always)
  func finishComparison(_ result: Int, _ count: Int) {
    guard registers[result].hasOpen else { return }
    let own = registers[result].own
    let (known, yes, no) = (registers[result].known, registers[result].bytes, own.known)
    forEachLane(count, yes, known, yes) { $0 & $1 }
    forEachLane(count, yes, known, no) { $0 ^ $1 }
    registers[result].known = no
    registers[result].hasNo = true
  }

  /// Returns the mask of the lanes of the truth value `register` that are no.
  func no(_ register: RegisterID, _ count: Int) -> UnsafeMutablePointer<UInt8> {
    let position = Int(register)
    if registers[position].hasOpen || registers[position].hasNo { return registers[position].known }
    let no = registers[position].own.known
    forEachLane(count, registers[position].bytes, no) { $0 ^ 1 }
    registers[position].known = no
    registers[position].hasNo = true
    return no
  }

  /// Returns the mask of the lanes of `register` that are known, of whatever kind; `nil`: all are.
  func knownLanes(
    _ register: RegisterID, _ count: Int, into mask: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8>? {
    let source = registers[Int(register)]
    guard source.hasOpen else { return nil }
    guard program.kinds[Int(register)] == .truth else { return source.known }
    forEachLane(count, source.bytes, source.known, mask) { $0 | $1 }
    return mask
  }

  /// Makes all lanes of `result` open, in need of the fact `need`.
  func setOpen(_ result: Int, need: Int32?, _ count: Int) {
    let own = registers[result].own
    own.known.update(repeating: 0, count: count)
    registers[result].hasOpen = true
    registers[result].low = 0
    registers[result].high = 0
    guard keepsNeeds else { return }
    let bit: UInt64 = 1 << UInt64(need ?? Compiler.unnamedNeed)
    own.needs.update(repeating: bit, count: count)
    registers[result].needs = own.needs
  }

}
