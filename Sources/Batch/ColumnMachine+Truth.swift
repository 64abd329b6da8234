internal import Planning

extension ColumnMachine {

  /// Computes the lanes of `result` by `instruction`, which is about truth values, or about what is
  /// known.
  func combine(_ instruction: Instruction, _ result: Int, _ count: Int) {
    switch instruction {
    case .not(let operand): negate(operand, result, count)
    case .junction(let list, let isOr, let isIndependent):
      join(operandLists[Int(list)], isOr: isOr, isIndependent: isIndependent, result, count)
    case .atLeast(let number, let list):
      countTruths(number, operandLists[Int(list)], result, count)
    case .known(let operand): isKnown(operand, result, count)
    case .settled(let operand): settle(operand, result, count)
    case .strict(let operand, _): makeStrict(operand, result, count)
    case .guarded(let operand, let condition, _, let isFault):
      guardLanes(operand, condition, isFault ? Doubt.ofAll : Doubt.ofValue, result, count)
    case .joined(let operand, let other, _): joinLanes(operand, other, result, count)
    default: return
    }
  }

  /// Makes `result` the opposite of `operand`.
  private func negate(_ operand: RegisterID, _ result: Int, _ count: Int) {
    let no = no(operand, count)
    let source = registers[Int(operand)]
    registers[result].values = UnsafeMutableRawPointer(no)
    registers[result].known = source.bytes
    registers[result].hasNo = true
    registers[result].hasOpen = source.hasOpen
    registers[result].needs = source.needs
    registers[result].hasDoubts = source.hasDoubts
    registers[result].doubts = source.doubts
    registers[result].hasForks = source.hasForks
    registers[result].forks = source.forks
  }

  /// Makes `result` Kleene's and of `operands`, or his or.
  private func join(
    _ operands: [RegisterID], isOr: Bool, isIndependent: Bool, _ result: Int, _ count: Int
  ) {
    let own = registers[result].own
    let yes = registers[result].bytes
    let isOpen = operands.contains { registers[Int($0)].hasOpen }
    for (position, operand) in operands.enumerated() {
      let other = registers[Int(operand)].bytes
      if position == 0 {
        yes.update(from: other, count: count)
      } else if isOr {
        forEachLane(count, yes, other, yes) { $0 | $1 }
      } else {
        forEachLane(count, yes, other, yes) { $0 & $1 }
      }
    }
    for operand in operands { addDoubts(of: operand, to: result, count) }
    guard isOpen else { return }
    for (position, operand) in operands.enumerated() {
      let other = no(operand, count)
      if position == 0 {
        own.known.update(from: other, count: count)
      } else if isOr {
        forEachLane(count, own.known, other, own.known) { $0 & $1 }
      } else {
        forEachLane(count, own.known, other, own.known) { $0 | $1 }
      }
    }
    registers[result].hasOpen = true
    let no = own.known
    if keepsNeeds { joinNeeds(operands, result, yes, no, count) }
    joinForks(operands, isIndependent: isIndependent, result, yes, no, count)
  }

  /// Keeps what the open lanes of `result`, which are neither `yes` nor `no`, need of `operands`.
  private func joinNeeds(
    _ operands: [RegisterID], _ result: Int, _ yes: UnsafeMutablePointer<UInt8>,
    _ no: UnsafeMutablePointer<UInt8>, _ count: Int
  ) {
    let needs = registers[result].own.needs
    needs.update(repeating: 0, count: count)
    for operand in operands where registers[Int(operand)].hasOpen {
      let other = registers[Int(operand)].needs
      let (otherYes, otherNo) = (registers[Int(operand)].bytes, registers[Int(operand)].known)
      for lane in 0..<count where (yes[lane] | no[lane] | otherYes[lane] | otherNo[lane]) == 0 {
        needs[lane] |= other[lane]
      }
    }
    registers[result].needs = needs
  }

  /// Keeps which open lanes of `result` are forks, and which are doubtful since several of `operands`
  /// may turn out together.
  private func joinForks(
    _ operands: [RegisterID], isIndependent: Bool, _ result: Int,
    _ yes: UnsafeMutablePointer<UInt8>, _ no: UnsafeMutablePointer<UInt8>, _ count: Int
  ) {
    let forking = operands.filter { registers[Int($0)].hasForks }
    if forking.isEmpty { return }
    let forks = registers[result].own.forks
    forks.update(repeating: 0, count: count)
    for operand in forking {
      let other = registers[Int(operand)].forks
      if !isIndependent {
        let doubts = ownDoubts(result, count)
        for lane in 0..<count where (yes[lane] | no[lane]) == 0 {
          doubts[lane] |= (forks[lane] & other[lane]) &* Doubt.ofValue
        }
      }
      for lane in 0..<count where (yes[lane] | no[lane]) == 0 { forks[lane] |= other[lane] }
    }
    registers[result].forks = forks
    registers[result].hasForks = true
  }

  /// Makes `result` say whether at least `number` of `operands` are yes.
  private func countTruths(
    _ number: Int32, _ operands: [RegisterID], _ result: Int, _ count: Int
  ) {
    let (yes, no) = (registers[result].bytes, registers[result].own.known)
    let total = Int32(operands.count)
    var hasOpen = false
    for lane in 0..<count {
      var ayes: Int32 = 0
      for operand in operands { ayes += Int32(registers[Int(operand)].bytes[lane]) }
      yes[lane] = ayes >= number ? 1 : 0
    }
    for operand in operands {
      if registers[Int(operand)].hasOpen { hasOpen = true }
      addDoubts(of: operand, to: result, count)
    }
    guard hasOpen else { return }
    let noes = operands.map { self.no($0, count) }
    for lane in 0..<count {
      var nays: Int32 = 0
      for other in noes { nays += Int32(other[lane]) }
      no[lane] = total - nays < number ? 1 : 0
    }
    registers[result].hasOpen = true
    if keepsNeeds { joinNeeds(operands, result, yes, no, count) }
    for operand in operands where registers[Int(operand)].hasForks {
      let doubts = ownDoubts(result, count)
      let forks = registers[Int(operand)].forks
      for lane in 0..<count where (yes[lane] | no[lane]) == 0 {
        doubts[lane] |= forks[lane] &* Doubt.ofValue
      }
    }
  }

  /// Makes `result` say whether `operand` is known.
  private func isKnown(_ operand: RegisterID, _ result: Int, _ count: Int) {
    let source = registers[Int(operand)]
    registers[result].hasDoubts = source.hasDoubts
    registers[result].doubts = source.doubts
    let yes = registers[result].bytes
    if let known = knownLanes(operand, count, into: scratch) {
      yes.update(from: known, count: count)
    } else {
      yes.update(repeating: 1, count: count)
    }
  }

  /// Makes `result` yes where `operand` is known, and open where it is.
  private func settle(_ operand: RegisterID, _ result: Int, _ count: Int) {
    isKnown(operand, result, count)
    let source = registers[Int(operand)]
    guard source.hasOpen else { return }
    registers[result].own.known.update(repeating: 0, count: count)
    registers[result].hasOpen = true
    registers[result].needs = source.needs
  }

  /// Makes `result` what `operand` is, the lanes doubtful that are open.
  private func makeStrict(_ operand: RegisterID, _ result: Int, _ count: Int) {
    takeOver(operand, result)
    guard registers[Int(operand)].hasOpen,
      let known = knownLanes(operand, count, into: scratch)
    else { return }
    let doubts = ownDoubts(result, count)
    forEachLane(count, doubts, known, doubts) { $0 | ($1 ^ 1) }
  }

  /// Makes `result` what `operand` is, the lanes doubtful of which `condition` is not so, as `doubt`
  /// has it.
  private func guardLanes(
    _ operand: RegisterID, _ condition: RegisterID, _ doubt: UInt8, _ result: Int, _ count: Int
  ) {
    takeOver(operand, result)
    let no = no(condition, count)
    let doubts = ownDoubts(result, count)
    forEachLane(count, doubts, no, doubts) { $0 | ($1 &* doubt) }
    addDoubts(of: condition, to: result, count)
  }

  /// Makes `result` what `operand` is, the lanes open of which `other` is.
  private func joinLanes(
    _ operand: RegisterID, _ other: RegisterID, _ result: Int, _ count: Int
  ) {
    takeOver(operand, result)
    mergeDoubts(result, of: operand, other, count)
    guard let known = knownLanes(other, count, into: scratch) else { return }
    let source = registers[Int(operand)]
    let own = registers[result].own
    if source.hasOpen {
      forEachLane(count, source.known, known, own.known) { $0 & $1 }
    } else {
      own.known.update(from: known, count: count)
    }
    registers[result].known = own.known
    registers[result].hasOpen = true
    guard keepsNeeds else { return }
    let needs = registers[Int(other)].needs
    if source.hasOpen {
      forEachLane(count, source.needs, needs, own.needs) { $0 | $1 }
    } else {
      own.needs.update(from: needs, count: count)
    }
    registers[result].needs = own.needs
  }

  /// Makes `result` what `operand` is.
  func takeOver(_ operand: RegisterID, _ result: Int) {
    let source = registers[Int(operand)]
    registers[result].values = source.values
    registers[result].halves = source.halves
    registers[result].isHalved = source.isHalved
    registers[result].known = source.known
    registers[result].doubts = source.doubts
    registers[result].forks = source.forks
    registers[result].needs = source.needs
    registers[result].hasOpen = source.hasOpen
    registers[result].hasDoubts = source.hasDoubts
    registers[result].hasForks = source.hasForks
    registers[result].hasNo = source.hasNo
    registers[result].low = source.low
    registers[result].high = source.high
  }

}
