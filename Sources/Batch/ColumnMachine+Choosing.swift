internal import Planning

extension ColumnMachine {

  /// Computes the lanes of `result` by `instruction`, which chooses between values.
  func choose(_ instruction: Instruction, _ result: Int, _ count: Int) {
    switch instruction {
    case .choose(let condition, let yes, let no, let kind):
      switch kind {
      case .truth: chooseTruth(condition, yes, no, result, count)
      case .byte:
        chooseValues(
          condition, yes, no, registers[Int(yes)].bytes, registers[Int(no)].bytes,
          registers[result].bytes, result, count)
      case .code:
        chooseValues(
          condition, yes, no, registers[Int(yes)].codes, registers[Int(no)].codes,
          registers[result].codes, result, count)
      case .number:
        if let first = registers[Int(yes)].halves, let second = registers[Int(no)].halves {
          chooseValues(
            condition, yes, no, first, second, beginHalves(result), result, count)
        } else {
          chooseValues(
            condition, yes, no, numbers(yes), numbers(no), registers[result].numbers, result, count)
        }
      }
      setBounds(result, around: yes, no)
    case .otherwise(let value, let substitute, let kind):
      switch kind {
      case .truth: substituteTruth(value, substitute, result, count)
      case .byte:
        substituteValues(
          value, substitute, registers[Int(value)].bytes, registers[Int(substitute)].bytes,
          registers[result].bytes, result, count)
      case .code:
        substituteValues(
          value, substitute, registers[Int(value)].codes, registers[Int(substitute)].codes,
          registers[result].codes, result, count)
      case .number:
        guard registers[Int(value)].hasOpen else {
          takeOver(value, result)
          break
        }
        substituteValues(
          value, substitute, numbers(value), numbers(substitute), registers[result].numbers,
          result, count)
      }
      setBounds(result, around: value, substitute)
    case .lookup(let code, let table): lookUp(code, program.tables[Int(table)], result, count)
    default: return
    }
  }

  /// Makes the bounds of `result` those of `a` and `b` together.
  func setBounds(_ result: Int, around a: RegisterID, _ b: RegisterID) {
    let (first, second) = (registers[Int(a)], registers[Int(b)])
    registers[result].low = min(first.low, second.low)
    registers[result].high = max(first.high, second.high)
  }

  /// Makes `result` the truth values of `a` where `condition` is yes, and those of `b` where it is no.
  private func chooseTruth(
    _ condition: RegisterID, _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int
  ) {
    var (c, first, second) = (
      registers[Int(condition)], registers[Int(a)], registers[Int(b)]
    )
    let yes = registers[result].bytes
    if !c.hasOpen, !first.hasOpen, !second.hasOpen {
      forEachLane(count, c.bytes, first.bytes, second.bytes, yes) { $2 ^ ($0 & ($1 ^ $2)) }
      chooseDoubts(condition, a, b, result, count)
      return
    }
    let (noC, noA, noB) = (no(condition, count), no(a, count), no(b, count))
    (c, first, second) = (registers[Int(condition)], registers[Int(a)], registers[Int(b)])
    let own = registers[result].own
    let no = own.known
    let (yesC, yesA, yesB) = (c.bytes, first.bytes, second.bytes)
    // Where the condition is open, what both agree on.
    forEachLane(count, yesC, noC, yesA, yesB, yes) { ($0 & $2) | ($1 & $3) | ($2 & $3) }
    forEachLane(count, yesC, noC, noA, noB, no) { ($0 & $2) | ($1 & $3) | ($2 & $3) }
    registers[result].hasOpen = true
    registers[result].hasNo = true
    chooseDoubts(condition, a, b, result, count)
    if c.hasOpen, first.hasOpen, second.hasOpen {
      // Where all three are open, the two may be the same fact.
      let doubts = ownDoubts(result, count)
      forEachLane(count, yesC, noC, yesA, noA, scratch) { $0 | $1 | $2 | $3 }
      forEachLane(count, scratch, yesB, noB, doubts, doubts) {
        $3 | ((($0 | $1 | $2) ^ 1) &* Doubt.ofValue)
      }
    }
    if c.hasOpen || first.hasForks || second.hasForks {
      chooseForks(condition, a, b, result, count)
    }
    guard keepsNeeds else { return }
    for lane in 0..<count {
      var needs: UInt64 = 0
      if (yes[lane] | no[lane]) == 0 {
        let open = (yesC[lane] | noC[lane]) == 0
        if open { needs |= c.needs[lane] }
        if first.hasOpen, open || yesC[lane] != 0 { needs |= first.openNeeds(lane) }
        if second.hasOpen, open || noC[lane] != 0 { needs |= second.openNeeds(lane) }
      }
      own.needs[lane] = needs
    }
    registers[result].needs = own.needs
  }

  /// Keeps which open lanes of `result`, which is `a` or `b` as `condition` says, are forks.
  private func chooseForks(
    _ condition: RegisterID, _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int
  ) {
    let (c, first, second) = (
      registers[Int(condition)], registers[Int(a)], registers[Int(b)]
    )
    let noC = no(condition, count)
    let (yes, no) = (registers[result].bytes, registers[result].own.known)
    let forks = registers[result].own.forks
    forEachLane(count, c.bytes, noC, forks) { ($0 | $1) ^ 1 }
    if first.hasForks { forEachLane(count, c.bytes, first.forks, forks, forks) { $2 | ($0 & $1) } }
    if second.hasForks { forEachLane(count, noC, second.forks, forks, forks) { $2 | ($0 & $1) } }
    forEachLane(count, yes, no, forks, forks) { $2 & (($0 | $1) ^ 1) }
    registers[result].forks = forks
    registers[result].hasForks = true
    // What is chosen may turn out together with the condition, whatever that is.
    guard c.hasOpen else { return }
    for branch in [first, second] where branch.hasForks {
      let doubts = ownDoubts(result, count)
      for lane in 0..<count {
        let isOpen = (c.bytes[lane] | noC[lane]) ^ 1
        doubts[lane] |= (isOpen & branch.forks[lane] & forks[lane]) &* Doubt.ofValue
      }
    }
  }

  /// Keeps which lanes of `result`, which is `a` or `b` as `condition` says, are doubtful: those of which
  /// what counts, or may count, is.
  private func chooseDoubts(
    _ condition: RegisterID, _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int
  ) {
    let (c, first, second) = (
      registers[Int(condition)], registers[Int(a)], registers[Int(b)]
    )
    guard c.hasDoubts || first.hasDoubts || second.hasDoubts else { return }
    let noC = no(condition, count)
    let doubts = ownDoubts(result, count)
    if c.hasDoubts { doubts.update(from: c.doubts, count: count) }
    if first.hasDoubts {
      forEachLane(count, noC, first.doubts, doubts, doubts) { $2 | ($1 & ($0 &- 1)) }
    }
    if second.hasDoubts {
      forEachLane(count, c.bytes, second.doubts, doubts, doubts) { $2 | ($1 & ($0 &- 1)) }
    }
  }

  /// Makes `result` the values of `a` where `condition` is yes, and those of `b` where it is no.
  @inline(__always)
  private func chooseValues<T: FixedWidthInteger>(
    _ condition: RegisterID, _ a: RegisterID, _ b: RegisterID, _ yes: UnsafeMutablePointer<T>,
    _ no: UnsafeMutablePointer<T>, _ values: UnsafeMutablePointer<T>, _ result: Int, _ count: Int
  ) {
    let isYes = registers[Int(condition)].bytes
    forEachLane(count, isYes, yes, no, values) { $0 != 0 ? $1 : $2 }
    let (c, first, second) = (
      registers[Int(condition)], registers[Int(a)], registers[Int(b)]
    )
    chooseDoubts(condition, a, b, result, count)
    guard c.hasOpen || first.hasOpen || second.hasOpen else { return }
    let noC = self.no(condition, count)
    let own = registers[result].own
    registers[result].hasOpen = true
    registers[result].known = own.known
    // Of values that are all known there is no mask.
    let knownA = first.hasOpen ? first.known : ones(count)
    let knownB = second.hasOpen ? second.known : ones(count)
    forEachLane(count, isYes, noC, knownA, knownB, own.known) { ($0 & $2) | ($1 & $3) }
    if c.hasOpen {
      // Where the condition is open, what both agree on. Where one of both is open, too, nothing is
      // known; two may be the same fact, and of two that are known it is known when it is which.
      let doubts = ownDoubts(result, count)
      for lane in 0..<count where (isYes[lane] | noC[lane]) == 0 {
        let agree = knownA[lane] & knownB[lane] & (yes[lane] == no[lane] ? 1 : 0)
        own.known[lane] = agree
        doubts[lane] |= ((agree ^ 1) & (knownA[lane] ^ knownB[lane] ^ 1)) &* Doubt.ofValue
      }
    }
    guard keepsNeeds else { return }
    for lane in 0..<count {
      let needsA = first.hasOpen ? first.needs[lane] : 0
      let needsB = second.hasOpen ? second.needs[lane] : 0
      if own.known[lane] != 0 {
        own.needs[lane] = 0
      } else if isYes[lane] != 0 {
        own.needs[lane] = needsA
      } else {
        own.needs[lane] = noC[lane] != 0 ? needsB : c.needs[lane] | needsA | needsB
      }
    }
    registers[result].needs = own.needs
  }

  /// Makes `result` the truth values of `a`, where it is open those of `b`.
  private func substituteTruth(
    _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int
  ) {
    guard registers[Int(a)].hasOpen else { return takeOver(a, result) }
    let (noA, noB) = (no(a, count), no(b, count))
    let (first, second) = (registers[Int(a)], registers[Int(b)])
    let own = registers[result].own
    let (yes, no) = (registers[result].bytes, own.known)
    registers[result].hasOpen = second.hasOpen
    registers[result].hasNo = true
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      let open = (first.bytes[lane] | noA[lane]) ^ 1
      yes[lane] = first.bytes[lane] | (open & second.bytes[lane])
      no[lane] = noA[lane] | (open & noB[lane])
      doubts[lane] =
        (first.hasDoubts ? first.doubts[lane] : 0)
        | (open.asMask & (second.hasDoubts ? second.doubts[lane] : 0))
      if second.hasForks { own.forks[lane] = open & second.forks[lane] }
    }
    registers[result].hasForks = second.hasForks
    guard keepsNeeds, second.hasOpen else { return }
    for lane in 0..<count {
      let isOpen = (yes[lane] | no[lane]) == 0
      own.needs[lane] = isOpen ? first.openNeeds(lane) | second.openNeeds(lane) : 0
    }
    registers[result].needs = own.needs
  }

  /// Makes `result` the values of `a`, where it is open those of `b`.
  @inline(__always)
  private func substituteValues<T: FixedWidthInteger>(
    _ a: RegisterID, _ b: RegisterID, _ values: UnsafeMutablePointer<T>,
    _ substitutes: UnsafeMutablePointer<T>, _ results: UnsafeMutablePointer<T>, _ result: Int,
    _ count: Int
  ) {
    let (first, second) = (registers[Int(a)], registers[Int(b)])
    guard first.hasOpen else { return takeOver(a, result) }
    forEachLane(count, first.known, values, substitutes, results) { $0 != 0 ? $1 : $2 }
    let own = registers[result].own
    registers[result].hasOpen = second.hasOpen
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      let isKnown = first.known[lane]
      doubts[lane] =
        (first.hasDoubts ? first.doubts[lane] : 0)
        | ((isKnown ^ 1).asMask & (second.hasDoubts ? second.doubts[lane] : 0))
      if second.hasOpen { own.known[lane] = isKnown | second.known[lane] }
    }
    guard keepsNeeds, second.hasOpen else { return }
    for lane in 0..<count {
      own.needs[lane] = own.known[lane] != 0 ? 0 : first.needs[lane] | second.needs[lane]
    }
    registers[result].needs = own.needs
  }

  /// Makes `result` what `table` says of `code`.
  private func lookUp(
    _ code: RegisterID, _ table: LookupTable, _ result: Int, _ count: Int
  ) {
    copyState(result, of: code)
    let kind = program.kinds[Int(code)]
    let source = registers[Int(code)]
    let doubts = ownDoubts(result, count)
    let own = registers[result]
    var (low, high): (Int64, Int64) = (0, 0)
    for lane in 0..<count {
      let raw = kind == .code ? source.codes[lane] : Int32(source.bytes[lane])
      let index = Int(raw) - Int(table.first)
      let isInside = table.values.indices.contains(index)
      let value = isInside ? table.values[index] : 0
      if !isInside || table.states[index] != 0 {
        // What is open has no code; what it would be, does not matter.
        doubts[lane] |= source.hasOpen ? source.known[lane] : 1
      }
      switch table.kind {
      case .truth, .byte: own.bytes[lane] = UInt8(truncatingIfNeeded: value)
      case .code: own.codes[lane] = Int32(truncatingIfNeeded: value)
      case .number: own.numbers[lane] = value
      }
      low = min(low, value)
      high = max(high, value)
    }
    (registers[result].low, registers[result].high) = (low, high)
    if table.kind == .truth { finishComparison(result, count) }
  }

}

extension Register {

  /// Returns what a lane of a truth value needs, if it is open.
  @inline(__always)
  func openNeeds(_ lane: Int) -> UInt64 {
    guard hasOpen, (bytes[lane] | known[lane]) == 0 else { return 0 }
    return needs[lane]
  }

}
