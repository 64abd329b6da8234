package import Columns
internal import Evaluation
internal import Planning

/// Decides the cases of one block after the other.
///
/// Columns say most; of the rows that they do not decide, the evaluator says everything. A machine
/// belongs to one thread.
package final class BatchMachine {

  /// What is decided.
  package let program: BatchProgram

  /// What is worked out besides outcomes and amounts.
  package let parts: VerdictParts

  /// What was said of the last block: what `parts` does not ask for may be missing.
  package let verdicts: Verdicts

  /// Says what the columns do not.
  private var evaluator: Evaluator

  /// Computes columns, of a block or of some of its rows.
  let machine: ColumnMachine

  /// Some rows of a block.
  let fewRows: CaseBlock

  /// The instructions that run of every row where all are asked for, and of those that are open.
  private let positions: (all: [Int], open: [Int])

  /// The instructions that amounts are computed by of some rows, and the columns that they read; `nil`
  /// where they are computed of all.
  let amountStage: AmountStage?

  /// The order in which requirements are asked where cases may leave early; `nil` until it is known how
  /// often they are met.
  var stages: [Stage]?

  /// How often each requirement was not met, and by how many cases, while that was counted.
  private var failures: [Int]
  private var casesCounted = 0

  /// The lists of needs that came up so far.
  private var needTable: NeedTable

  /// 1 for each row that the evaluator has to decide.
  let doubts: UnsafeMutablePointer<UInt8>

  /// 1 for each row that meets all requirements, and 1 for each that does not meet one.
  let met: UnsafeMutablePointer<UInt8>
  let failed: UnsafeMutablePointer<UInt8>

  /// Of the rows that are left where cases leave early: what is not certain of each, as `Mark` has it;
  /// elsewhere 1 for those that are not looked at.
  let marks: UnsafeMutablePointer<UInt8>

  /// The requirements that are not met, eight at a time.
  private let bits: UnsafeMutablePointer<UInt8>

  /// Some rows, in order.
  let rows: UnsafeMutablePointer<Int32>

  /// The places in `rows` of those that are left.
  let lanes: UnsafeMutablePointer<Int32>

  /// The number of rows that there is room for.
  private let capacity: Int

  /// What fetching the last block came to: nobody asks, but compilers leave out what nobody keeps.
  private var fetched = 0

  /// Creates an instance deciding blocks of at most `capacity` rows by `program`; `parts` says what
  /// is worked out besides outcomes and amounts.
  package init(
    _ program: BatchProgram, capacity: Int = 4_096, parts: VerdictParts = .all
  ) {
    self.program = program
    self.parts = parts
    self.capacity = max(capacity, 1)
    evaluator = program.evaluator
    verdicts = Verdicts(capacity: self.capacity)
    let compiled = program.compiled
    machine = ColumnMachine(compiled, capacity: self.capacity)
    fewRows = CaseBlock(program.layout, capacity: self.capacity)
    let all = compiled.closure(of: compiled.conditions + (compiled.amount.map { [$0.value] } ?? []))
    if let amount = compiled.amount, compiled.isAmountFaultless || parts.settlesEarly {
      let closure = compiled.closure(of: [amount.value])
      amountStage = AmountStage(
        positions: closure, columns: compiled.columns(of: closure),
        readsTexts: compiled.readsTexts(closure),
        isFaultless: compiled.isAmountFaultless)
      positions = (compiled.closure(of: compiled.conditions), all)
    } else {
      amountStage = nil
      positions = (all, all)
    }
    failures = Array(repeating: 0, count: compiled.requirements.count)
    needTable = NeedTable(compiled)
    func mask(_ count: Int) -> UnsafeMutablePointer<UInt8> {
      let result = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
      result.initialize(repeating: 0, count: count)
      return result
    }
    doubts = mask(self.capacity)
    met = mask(self.capacity)
    failed = mask(self.capacity)
    bits = mask(self.capacity)
    marks = mask(self.capacity)
    rows = .allocate(capacity: self.capacity)
    rows.initialize(repeating: 0, count: self.capacity)
    lanes = .allocate(capacity: self.capacity)
    lanes.initialize(repeating: 0, count: self.capacity)
    verdicts.amountScale = compiled.amount?.scale ?? 0
  }

  deinit {
    doubts.deallocate()
    met.deallocate()
    failed.deallocate()
    bits.deallocate()
    marks.deallocate()
    rows.deallocate()
    lanes.deallocate()
  }

  /// Decides the cases of `block`, whose layout is the program's: `verdicts` say what came out.
  ///
  /// - Precondition: `block` has no more rows than the machine has room for.
  package func decide(_ block: CaseBlock) {
    precondition(block.count <= capacity, "the block is larger than the machine")
    verdicts.count = block.count
    if !verdicts.exceptions.isEmpty { verdicts.exceptions.removeAll(keepingCapacity: true) }
    let count = block.count
    guard !program.compiled.isHopeless else {
      for row in 0..<count { decide(row, of: block) }
      return
    }
    fetched = block.fetch()
    if parts.settlesEarly, let stages, casesCounted < Self.countingPeriod {
      casesCounted += count
      decideInStages(block, stages)
    } else {
      machine.run(block, positions.all)
      decideConditions(count)
      if parts.settlesEarly { countFailures(count) }
      decideAmounts(of: block, count)
    }
    for row in block.exceptions.keys where row < count { doubts[row] = 1 }
    if parts.contains(.needs) { findNeeds(block, count) }
    decideDoubtful(block, count)
    // Whoever fills the block again need not copy its texts.
    fewRows.texts = []
  }

  /// Decides the rows of `block` that are doubtful.
  private func decideDoubtful(_ block: CaseBlock, _ count: Int) {
    let doubts = doubts
    var all: UInt8 = 0
    for row in 0..<count { all |= doubts[row] }
    if all == 0 { return }
    for row in 0..<count where doubts[row] != 0 { decide(row, of: block) }
  }

  /// The number of cases after which it is counted again how often requirements are met.
  private static let countingPeriod = 1 << 20

  /// Counts how many of the first `count` rows do not meet each requirement, and of how many the amount
  /// counts, and orders the requirements by it.
  private func countFailures(_ count: Int) {
    for (position, requirement) in program.compiled.requirements.enumerated() {
      let no = machine.no(requirement.status, count)
      failures[position] = (0..<count).reduce(0) { $0 + Int(no[$1]) }
    }
    casesCounted = 0
    let asked = amountStage.map { stage in
      let others = stage.isFaultless ? met : failed
      return (0..<count).count { (others[$0] == 1) == stage.isFaultless }
    }
    stages = program.compiled.stages(failures: failures, of: count, amounts: asked)
  }

  /// Decides the case in a row of `block` by the evaluator.
  private func decide(_ row: Int, of block: CaseBlock) {
    let facts = block.facts(at: row)
    let decision = evaluator.decide(
      program.decision, about: facts.record, answers: facts.answers)
    verdicts.set(Verdict(decision), at: row)
  }

  /// Decides the first `count` rows by what the machine computed; which of them are doubtful, `doubts`
  /// say.
  private func decideConditions(_ count: Int) {
    let compiled = program.compiled
    doubts.update(repeating: 0, count: count)
    met.update(repeating: 1, count: count)
    failed.update(repeating: 0, count: count)
    for row in 0..<count {
      verdicts.unmet[row] = 0
      verdicts.needs[row] = -1
    }
    var group: Int32 = -1
    for requirement in compiled.requirements {
      let status = requirement.status
      let no = machine.no(status, count)
      forEachLane(count, met, machine.registers[Int(status)].bytes, met) { $0 & $1 }
      forEachLane(count, failed, no, failed) { $0 | $1 }
      addDoubts(status, count)
      // The bits of eight requirements are put together before they are widened.
      if requirement.position >> 3 != group {
        widenBits(of: group, count)
        group = requirement.position >> 3
        bits.update(repeating: 0, count: count)
      }
      let bit = UInt8(truncatingIfNeeded: requirement.position & 7)
      forEachLane(count, bits, no, bits) { $0 | ($1 &<< bit) }
    }
    widenBits(of: group, count)
    for probe in compiled.probes { addDoubts(probe, count) }
    for probe in compiled.probesOfEligible where machine.registers[Int(probe)].hasDoubts {
      let others = machine.registers[Int(probe)].doubts
      for row in 0..<count { doubts[row] |= others[row] & met[row].asMask }
    }
  }

  /// Writes down which of the eight requirements of `group` are not met.
  private func widenBits(of group: Int32, _ count: Int) {
    guard group >= 0 else { return }
    let shift = UInt64(8 * group)
    forEachLane(count, verdicts.unmet, bits, verdicts.unmet) { $0 | (UInt64($1) &<< shift) }
  }

  /// Decides the rows of `block` by their amounts, and writes down the outcomes.
  private func decideAmounts(of block: CaseBlock, _ count: Int) {
    let outcomes = verdicts.outcomes
    let (eligible, notEligible, open) = (
      Outcome.eligible.code, Outcome.notEligible.code, Outcome.open.code
    )
    forEachLane(count, met, failed, outcomes) { isMet, hasFailed in
      hasFailed != 0 ? notEligible : isMet != 0 ? eligible : open
    }
    guard let amount = program.compiled.amount else { return }
    guard let amountStage else {
      takeAmounts(of: amount.value, count)
      return
    }
    forEachLane(count, outcomes, marks) { amountStage.isNeeded($0) ? 0 : 1 }
    let size = KeptLanes.shared.write(count, marks, into: rows)
    decideAmounts(size, of: block, by: amount, amountStage)
  }

  /// Decides the first `size` of `rows` of `block` by their amounts, which no requirement turns away.
  func decideAmounts(
    _ size: Int, of block: CaseBlock, by amount: CompiledAmount, _ stage: AmountStage
  ) {
    if size == 0 { return }
    fewRows.copy(
      UnsafeBufferPointer(start: rows, count: size), of: block, columns: stage.columns,
      readsTexts: stage.readsTexts)
    machine.run(fewRows, stage.positions)
    for lane in 0..<size { lanes[lane] = Int32(truncatingIfNeeded: lane) }
    takeAmounts(of: amount.value, at: lanes, size)
  }

  /// Takes the amounts of the first `size` of `rows` from the register at `position`, each from the lane
  /// that `lanes` says.
  func takeAmounts(
    of position: RegisterID, at lanes: UnsafeMutablePointer<Int32>, _ size: Int
  ) {
    let (rows, amounts, numbers) = (rows, verdicts.amounts, machine.numbers(position))
    for place in 0..<size { amounts[Int(rows[place])] = numbers[Int(lanes[place])] }
    let register = machine.registers[Int(position)]
    let (outcomes, open) = (verdicts.outcomes, Outcome.open.code)
    if register.hasDoubts {
      for place in 0..<size {
        let row = Int(rows[place])
        // What one would get who is not eligible yet, does not matter, unless it is a fault.
        doubts[row] |=
          register.doubts[Int(lanes[place])] & (outcomes[row] == open ? Doubt.ofAll : .max)
      }
    }
    if register.hasOpen {
      for place in 0..<size where register.known[Int(lanes[place])] == 0 {
        outcomes[Int(rows[place])] = open
      }
    }
  }

  /// Takes the amounts of the first `count` rows from the register at `position`.
  private func takeAmounts(of position: RegisterID, _ count: Int) {
    let numbers = machine.numbers(position)
    let register = machine.registers[Int(position)]
    if register.hasDoubts {
      // What a row would get that is not eligible anyway, does not matter, unless it is a fault.
      for row in 0..<count {
        doubts[row] |= register.doubts[row] & (failed[row] != 0 ? Doubt.ofAll : .max)
      }
    }
    verdicts.amounts.update(from: numbers, count: count)
    guard register.hasOpen else { return }
    let (eligible, open) = (Outcome.eligible.code, Outcome.open.code)
    forEachLane(count, verdicts.outcomes, register.known, verdicts.outcomes) { outcome, isKnown in
      outcome == eligible && isKnown == 0 ? open : outcome
    }
  }

  /// Keeps that the rows are doubtful of which `register` is.
  private func addDoubts(_ register: RegisterID, _ count: Int) {
    guard machine.registers[Int(register)].hasDoubts else { return }
    forEachLane(count, doubts, machine.registers[Int(register)].doubts, doubts) { $0 | $1 }
  }

  /// Finds what the rows of `block` need that are open.
  private func findNeeds(_ block: CaseBlock, _ count: Int) {
    let open = Outcome.open.code
    forEachLane(count, verdicts.outcomes, doubts, marks) { $0 == open && $1 == 0 ? 0 : 1 }
    let size = KeptLanes.shared.write(count, marks, into: rows)
    if size == 0 { return }
    fewRows.copy(UnsafeBufferPointer(start: rows, count: size), of: block)
    machine.run(fewRows, positions.open, keepsNeeds: true)
    for lane in 0..<size {
      let row = Int(rows[lane])
      let list = needTable.list(of: lane, in: machine)
      if list >= 0 { verdicts.needs[row] = list } else { doubts[row] = 1 }
    }
    verdicts.needLists = needTable.lists
  }

}
