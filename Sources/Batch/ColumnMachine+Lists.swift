internal import Columns
internal import Planning

extension ColumnMachine {

  /// Computes the lanes of `result` by `instruction`, which sums up the elements of lists.
  func summarise(_ instruction: Instruction, _ result: Int, _ count: Int) {
    switch instruction {
    case .count(let members, let space, let list):
      each(members, nil, space, list, result, count) { elements, lane, machine in
        var total: Int64 = 0
        for element in elements { total += Int64(machine.registers[Int(members)].bytes[element]) }
        machine.registers[result].numbers[lane] = total
        return true
      }
      (registers[result].low, registers[result].high) = (0, Int64(Int32.max))
    case .sum(let values, let members, let space, let list):
      sum(values, members, space, list, result, count)
    case .leastOf(let values, let members, let kind, let space, let list):
      extreme(values, members, kind, space, list, result, count, isLeast: true)
    case .greatestOf(let values, let members, let kind, let space, let list):
      extreme(values, members, kind, space, list, result, count, isLeast: false)
    case .quantified(let members, let conditions, let isSome, let space, let list):
      quantify(members, conditions, isSome: isSome, space, list, result, count)
    default: return
    }
  }

  /// Calls `body` with the elements of each list, and says what is known of what it makes of them.
  ///
  /// A list that is missing makes the lane open, as do elements that are; it is doubtful where one of
  /// them is, or where `body` says no. Of elements that are not there, the values do not count.
  @inline(__always)
  private func each(
    _ members: RegisterID, _ values: RegisterID?, _ space: SpaceID, _ list: RegisterID,
    _ result: Int, _ count: Int, _ body: (Range<Int>, Int, ColumnMachine) -> Bool
  ) {
    copyState(result, of: list)
    guard let place = program.spaceTable[Int(space)].list, let column = column(place) else {
      return
    }
    let (starts, lengths) = (column.codes, column.ends)
    let isMember = registers[Int(members)]
    let value = values.map { registers[Int($0)] }
    let isPlain =
      !isMember.hasOpen && !isMember.hasDoubts && !(value?.hasOpen ?? false)
      && !(value?.hasDoubts ?? false) && !registers[Int(list)].hasOpen
    if isPlain {
      for lane in 0..<count {
        let start = Int(starts[lane])
        if !body(start..<start + Int(lengths[lane]), lane, self) {
          ownDoubts(result, count)[lane] = 1
        }
      }
      return
    }
    let doubts = ownDoubts(result, count)
    let own = registers[result].own
    let source = registers[Int(list)]
    for lane in 0..<count {
      let isKnown: UInt8 = source.hasOpen ? source.known[lane] : 1
      own.known[lane] = isKnown
      if keepsNeeds { own.needs[lane] = source.hasOpen ? source.needs[lane] : 0 }
      let start = Int(starts[lane])
      let elements = isKnown != 0 ? start..<start + Int(lengths[lane]) : 0..<0
      for element in elements {
        if isMember.hasDoubts, isMember.doubts[element] != 0 { doubts[lane] = 1 }
        let isOut = isMember.hasOpen && isMember.known[element] != 0 || isMember.isNo(element)
        if isOut { continue }
        if isMember.bytes[element] == 0 {
          own.known[lane] = 0
          // Of a member that may turn out either way, the evaluator says what comes of it.
          if isMember.hasForks, isMember.forks[element] != 0 { doubts[lane] = 1 }
        }
        guard let value else { continue }
        if value.hasDoubts, value.doubts[element] != 0 { doubts[lane] = 1 }
        if value.hasOpen, value.known[element] == 0 { own.known[lane] = 0 }
      }
      if own.known[lane] == 0, isKnown != 0, keepsNeeds {
        own.needs[lane] = 1 << UInt64(Compiler.unnamedNeed)
      }
      let isSaid = body(elements, lane, self)
      if !isSaid, own.known[lane] != 0 { doubts[lane] = 1 }
    }
    registers[result].hasOpen = true
    registers[result].known = own.known
    registers[result].needs = own.needs
  }

  /// Makes `result` the sums of the `values` of the elements that are there.
  private func sum(
    _ values: RegisterID, _ members: RegisterID, _ space: SpaceID, _ list: RegisterID,
    _ result: Int, _ count: Int
  ) {
    let longest = Int64(spaces[Int(space)].count)
    let (bound, overflow) = longest.multipliedReportingOverflow(
      by: Int64(clamping: registers[Int(values)].magnitude))
    let (numbers, isMember) = (numbers(values), registers[Int(members)].bytes)
    let sums = registers[result].numbers
    if overflow {
      each(members, values, space, list, result, count) { elements, lane, _ in
        var total: Int64 = 0
        var isLong = false
        for element in elements where isMember[element] != 0 {
          let (next, overflow) = total.addingReportingOverflow(numbers[element])
          isLong = isLong || overflow
          total = next
        }
        sums[lane] = isLong ? 0 : total
        return !isLong
      }
      (registers[result].low, registers[result].high) = (.min, .max)
      return
    }
    each(members, values, space, list, result, count) { elements, lane, _ in
      var total: Int64 = 0
      for element in elements { total &+= numbers[element] & -Int64(isMember[element]) }
      sums[lane] = total
      return true
    }
    (registers[result].low, registers[result].high) = (-bound, bound)
  }

  /// Makes `result` the least, or the greatest, of the `values` of the elements that are there.
  private func extreme(
    _ values: RegisterID, _ members: RegisterID, _ kind: RegisterKind, _ space: SpaceID,
    _ list: RegisterID, _ result: Int, _ count: Int, isLeast: Bool
  ) {
    if kind == .number { _ = numbers(values) }
    let source = registers[Int(values)]
    let isMember = registers[Int(members)].bytes
    let own = registers[result]
    each(members, values, space, list, result, count) { elements, lane, _ in
      var extreme: Int64?
      for element in elements where isMember[element] != 0 {
        let value = kind == .number ? source.numbers[element] : Int64(source.codes[element])
        guard let old = extreme else {
          extreme = value
          continue
        }
        extreme = isLeast ? min(old, value) : max(old, value)
      }
      if kind == .number {
        own.numbers[lane] = extreme ?? 0
      } else {
        own.codes[lane] = Int32(truncatingIfNeeded: extreme ?? 0)
      }
      return extreme != nil
    }
    (registers[result].low, registers[result].high) = (min(source.low, 0), max(source.high, 0))
  }

  /// Makes `result` say whether `conditions` hold of some, or of every, element that is there.
  private func quantify(
    _ members: RegisterID, _ conditions: RegisterID, isSome: Bool, _ space: SpaceID,
    _ list: RegisterID, _ result: Int, _ count: Int
  ) {
    guard let place = program.spaceTable[Int(space)].list, let column = column(place) else {
      return
    }
    let elementCount = spaces[Int(space)].count
    let (outs, noes) = (no(members, elementCount), no(conditions, elementCount))
    let (isMember, holds) = (registers[Int(members)], registers[Int(conditions)])
    let source = registers[Int(list)]
    let own = registers[result].own
    let (yes, no) = (registers[result].bytes, own.known)
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      if source.hasDoubts { doubts[lane] |= source.doubts[lane] }
      if source.hasOpen, source.known[lane] == 0 {
        (yes[lane], no[lane]) = (0, 0)
        if keepsNeeds { own.needs[lane] = source.needs[lane] }
        continue
      }
      // Kleene's or of being there and holding; of every: his and of not being there or holding.
      var decided: UInt8 = 0
      var isOpen: UInt8 = 0
      let start = Int(column.codes[lane])
      for element in start..<start + Int(column.ends[lane]) {
        if isMember.hasDoubts { doubts[lane] |= isMember.doubts[element] }
        if outs[element] != 0 { continue }
        if holds.hasDoubts { doubts[lane] |= holds.doubts[element] }
        let deciding = isSome ? holds.bytes[element] : noes[element]
        let other = isSome ? noes[element] : holds.bytes[element]
        decided |= isMember.bytes[element] & deciding
        isOpen |= (isMember.bytes[element] & deciding ^ 1) & (other ^ 1)
        let isFork =
          (isMember.hasForks ? isMember.forks[element] : 0)
          | (holds.hasForks ? holds.forks[element] : 0)
        doubts[lane] |= isFork
      }
      let isSettled = decided | (isOpen ^ 1)
      yes[lane] = isSome ? decided : (isSettled & (decided ^ 1))
      no[lane] = isSome ? (isSettled & (decided ^ 1)) : decided
      if keepsNeeds { own.needs[lane] = isSettled != 0 ? 0 : 1 << UInt64(Compiler.unnamedNeed) }
    }
    registers[result].hasOpen = true
    registers[result].needs = own.needs
  }

}

extension Register {

  /// `true` iff a lane of a truth value without open lanes is no.
  @inline(__always)
  fileprivate func isNo(_ lane: Int) -> Bool { !hasOpen && bytes[lane] == 0 }

}
