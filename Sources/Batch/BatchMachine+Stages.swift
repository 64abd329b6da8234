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
    // Of the rows that are left: 1 where some requirement is open, and where one is doubtful.
    open.update(repeating: 0, count: count)
    unsure.update(repeating: 0, count: count)
    for row in 0..<count { rows[row] = Int32(truncatingIfNeeded: row) }
    var marks = Marks(hasOpen: false, hasUnsure: false)
    var size = count
    for (number, stage) in stages.enumerated() where size > 0 {
      if number == 0 {
        machine.run(block, stage.positions)
      } else {
        fewRows.copy(
          UnsafeBufferPointer(start: rows, count: size), of: block, columns: stage.columns)
        machine.run(fewRows, stage.positions)
      }
      size = leave(stage, size, &marks)
    }
    let (eligible, isOpen) = (Outcome.eligible.code, Outcome.open.code)
    let amountStage = amountStage
    var amountCount = 0
    for lane in 0..<size {
      let row = Int(rows[lane])
      let outcome = open[lane] == 0 ? eligible : isOpen
      verdicts.outcomes[row] = outcome
      doubts[row] = unsure[lane]
      rows[amountCount] = rows[lane]
      let isAsked = unsure[lane] == 0 && amountStage?.isNeeded(outcome) ?? false
      amountCount += isAsked ? 1 : 0
    }
    guard let amount = program.compiled.amount, let amountStage else { return }
    decideAmounts(amountCount, of: block, by: amount, amountStage)
  }

  /// Keeps those of the first `size` of `rows` that meet the requirements of `stage`, or may do so;
  /// returns how many they are.
  private func leave(
    _ stage: Stage, _ size: Int, _ marks: inout Marks
  ) -> Int {
    failed.update(repeating: 0, count: size)
    for status in stage.statuses {
      let no = machine.no(status, size)
      let register = machine.registers[Int(status)]
      if register.hasDoubts {
        let isUnsure = register.doubts
        forEachLane(size, failed, no, isUnsure, failed) { $0 | ($2 == 0 ? $1 : 0) }
        forEachLane(size, unsure, isUnsure, unsure) { $0 | ($1 != 0 ? 1 : 0) }
        marks.hasUnsure = true
      } else {
        forEachLane(size, failed, no, failed) { $0 | $1 }
      }
      if register.hasOpen {
        forEachLane(size, open, register.bytes, no, open) { $0 | (($1 | $2) ^ 1) }
        marks.hasOpen = true
      }
    }
    for probe in stage.probes where machine.registers[Int(probe)].hasDoubts {
      let isUnsure = machine.registers[Int(probe)].doubts
      forEachLane(size, unsure, isUnsure, unsure) { $0 | ($1 != 0 ? 1 : 0) }
      marks.hasUnsure = true
    }
    return compress(size, marks)
  }

  /// Puts together those of the first `size` of `rows` that have not `failed`, with their `marks`;
  /// returns how many they are.
  private func compress(_ size: Int, _ marks: Marks) -> Int {
    let (failed, rows, open, unsure) = (failed, rows, open, unsure)
    var left = 0
    var lane = 0
    // Without branches: whether a row is kept cannot be foretold.
    if marks.hasOpen || marks.hasUnsure {
      while lane < size {
        rows[left] = rows[lane]
        open[left] = open[lane]
        unsure[left] = unsure[lane]
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

/// Whether some row that is left is open, and whether one is doubtful.
private struct Marks {
  var hasOpen: Bool
  var hasUnsure: Bool
}
