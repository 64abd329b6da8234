internal import Columns
internal import Evaluation

/// Requirements one group after the other, each of the cases that the groups before it have left.
extension BatchMachine {

  /// Decides the cases of `block` as `stages` say: who does not meet a requirement leaves.
  ///
  /// Whatever else may be said of such a case, a fault or that something is missing, its outcome is
  /// settled: it is not eligible.
  func decideInStages(_ block: CaseBlock, _ stages: [Stage]) {
    let count = block.count
    verdicts.outcomes.update(repeating: Outcome.notEligible.code, count: count)
    if parts.contains(.needs) { verdicts.needs.update(repeating: -1, count: count) }
    doubts.update(repeating: 0, count: count)
    marks.update(repeating: 0, count: count)
    if stages.isEmpty {
      for row in 0..<count { rows[row] = Int32(truncatingIfNeeded: row) }
    }
    var hasMarks = false
    var size = count
    for (number, stage) in stages.enumerated() where size > 0 {
      if number == 0 {
        machine.run(block, stage.positions)
      } else {
        fewRows.copy(
          UnsafeBufferPointer(start: rows, count: size), of: block, columns: stage.columns,
          readsTexts: stage.readsTexts)
        machine.run(fewRows, stage.positions)
      }
      size = leave(stage, size, isFirst: number == 0, &hasMarks)
    }
    let (eligible, isOpen) = (Outcome.eligible.code, Outcome.open.code)
    let amountStage = amountStage
    var amountCount = 0
    for lane in 0..<size {
      let row = Int(rows[lane])
      let outcome = marks[lane] & Mark.open == 0 ? eligible : isOpen
      let unsure = marks[lane] & Mark.unsure
      verdicts.outcomes[row] = outcome
      doubts[row] = unsure
      rows[amountCount] = rows[lane]
      let isAsked = unsure == 0 && amountStage?.isNeeded(outcome) ?? false
      amountCount += isAsked ? 1 : 0
    }
    guard let amount = program.compiled.amount, let amountStage else { return }
    decideAmounts(amountCount, of: block, by: amount, amountStage)
  }

  /// Keeps those of the first `size` of `rows`, or of all rows where the stage `isFirst`, that meet the
  /// requirements of `stage`, or may do so.
  ///
  /// Returns how many they are; `hasMarks` says whether something is not certain of one of them.
  private func leave(
    _ stage: Stage, _ size: Int, isFirst: Bool, _ hasMarks: inout Bool
  ) -> Int {
    failed.update(repeating: 0, count: size)
    for status in stage.statuses {
      if machine.registers[Int(status)].isDecided {
        let isMet = machine.registers[Int(status)].bytes
        forEachLane(size, failed, isMet, failed) { $0 | ($1 ^ 1) }
        continue
      }
      let no = machine.no(status, size)
      let register = machine.registers[Int(status)]
      if register.hasDoubts {
        let isUnsure = register.doubts
        forEachLane(size, failed, no, isUnsure, failed) { $0 | ($2 == 0 ? $1 : 0) }
        forEachLane(size, marks, isUnsure, marks) { $0 | ($1 != 0 ? Mark.unsure : 0) }
        hasMarks = true
      } else {
        forEachLane(size, failed, no, failed) { $0 | $1 }
      }
      if register.hasOpen {
        forEachLane(size, marks, register.bytes, no, marks) { $0 | (($1 | $2) ^ Mark.open) }
        hasMarks = true
      }
    }
    for probe in stage.probes where machine.registers[Int(probe)].hasDoubts {
      let isUnsure = machine.registers[Int(probe)].doubts
      forEachLane(size, marks, isUnsure, marks) { $0 | ($1 != 0 ? Mark.unsure : 0) }
      hasMarks = true
    }
    guard isFirst else { return compress(size, hasMarks: hasMarks) }
    let left = KeptLanes.shared.write(size, failed, into: rows)
    if hasMarks { for lane in 0..<left { marks[lane] = marks[Int(rows[lane])] } }
    return left
  }

  /// Puts together those of the first `size` of `rows` that have not `failed`, with their marks iff
  /// there are some; returns how many they are.
  private func compress(_ size: Int, hasMarks: Bool) -> Int {
    let (failed, rows, marks) = (failed, rows, marks)
    var left = 0
    var lane = 0
    // Without branches: whether a row is kept cannot be foretold.
    if hasMarks {
      while lane < size {
        rows[left] = rows[lane]
        marks[left] = marks[lane]
        left &+= Int(failed[lane] ^ 1)
        lane &+= 1
      }
    } else {
      while lane < size {
        rows[left] = rows[lane]
        left &+= Int(failed[lane] ^ 1)
        lane &+= 1
      }
    }
    return left
  }

}

/// What is not certain of a row that no requirement has turned away.
private enum Mark {

  /// Some requirement is open.
  static let open: UInt8 = 1

  /// Some requirement is doubtful, so that the evaluator decides.
  static let unsure: UInt8 = 2

}
