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
    if hasMarks { size = settleMarked(size) } else { settle(size) }
    guard size > 0, let amount = program.compiled.amount, let amountStage else { return }
    if stages.last?.amount == nil {
      decideAmounts(size, of: block, by: amount, amountStage)
    } else {
      takeAmounts(of: amount.value, at: lanes, size)
    }
  }

  /// Settles that the first `size` of `rows` are eligible.
  private func settle(_ size: Int) {
    let (rows, outcomes, eligible) = (rows, verdicts.outcomes, Outcome.eligible.code)
    for lane in 0..<size { outcomes[Int(rows[lane])] = eligible }
  }

  /// Settles what the first `size` of `rows` are by their marks; keeps those whose amounts count, and
  /// returns how many they are.
  private func settleMarked(_ size: Int) -> Int {
    let (rows, lanes, outcomes) = (rows, lanes, verdicts.outcomes)
    let (doubts, marks) = (doubts, marks)
    let (eligible, open) = (Outcome.eligible.code, Outcome.open.code)
    // The marks with which the amount of a case does not count.
    let marksOfOthers = Mark.unsure | (amountStage?.isNeeded(open) == true ? 0 : Mark.open)
    var asked = 0
    for lane in 0..<size {
      let row = Int(rows[lane])
      let mark = marks[lane]
      outcomes[row] = mark & Mark.open == 0 ? eligible : open
      doubts[row] = mark & Mark.unsure
      rows[asked] = rows[lane]
      lanes[asked] = lanes[lane]
      asked &+= mark & marksOfOthers == 0 ? 1 : 0
    }
    return asked
  }

  /// Keeps those of the first `size` of `rows`, or of all rows where the stage `isFirst`, that meet the
  /// requirements of `stage`, or may do so.
  ///
  /// Returns how many they are; `hasMarks` says whether something is not certain of one of them.
  private func leave(
    _ stage: Stage, _ size: Int, isFirst: Bool, _ hasMarks: inout Bool
  ) -> Int {
    let failed = failed
    var statuses = stage.statuses[...]
    if let first = statuses.first, machine.registers[Int(first)].isDecided {
      forEachLane(size, machine.registers[Int(first)].bytes, failed) { $0 ^ 1 }
      statuses.removeFirst()
    } else {
      failed.update(repeating: 0, count: size)
    }
    for status in statuses {
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
    if isFirst {
      let left = KeptLanes.shared.write(size, failed, into: rows)
      if hasMarks { for lane in 0..<left { marks[lane] = marks[Int(rows[lane])] } }
      if stage.amount != nil { lanes.update(from: rows, count: left) }
      return left
    }
    let (rows, marks, lanes) = (rows, marks, lanes)
    let left = KeptLanes.shared.write(size, failed, into: lanes)
    // No lane comes before its place.
    for place in 0..<left { rows[place] = rows[Int(lanes[place])] }
    if hasMarks { for place in 0..<left { marks[place] = marks[Int(lanes[place])] } }
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
