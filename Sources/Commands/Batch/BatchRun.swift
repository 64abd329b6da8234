internal import Batch
internal import Columns
internal import Tabular

/// Decides the rows of a table, on as many threads as `work` is called.
struct BatchRun: Sendable {

  /// The rows.
  let intake: BatchIntake

  /// Takes what became of them.
  let delivery: BatchDelivery

  /// Lets threads in as long as there is room for what they make; `nil`: there is one thread.
  let turnstile: Turnstile?

  /// Decides.
  let program: BatchProgram

  /// What is worked out besides outcomes and amounts.
  let parts: VerdictParts

  /// Returns what reads rows.
  let reader: @Sendable () -> ChunkReader

  /// Returns what writes results.
  let writer: @Sendable () -> ResultWriter

  /// Writes rows that cannot be read.
  let rejects: RejectWriter

  /// What the columns hold before a row was read.
  let contract: TableContract

  /// The number of rows that are decided together.
  static let blockSize = 2_048

  /// Decides chunks until there are none.
  func work() {
    var reader = reader()
    var writer = writer()
    let machine = BatchMachine(program, capacity: Self.blockSize, parts: parts)
    let block = CaseBlock(program.layout, capacity: Self.blockSize)
    var results: [UInt8] = []
    var used: [UInt8] = []
    while let (number, chunk) = next(reusing: &used) {
      results.removeAll(keepingCapacity: true)
      var rejected: [UInt8] = []
      var tally = BatchTally()
      var contract = contract
      let passedOver = reader.passedOver
      reader.begin(chunk)
      while reader.read(into: block) {
        contract.add(block, reader)
        if block.count > 0 {
          program.survey(block)
          machine.decide(block)
          tally.add(machine.verdicts)
          writer.append(
            machine.verdicts, numbers: reader.rowNumbers, copies: reader.copies, to: &results)
        }
        tally.rejected += reader.rejects.count
        for row in reader.rejects { rejects.append(row, to: &rejected) }
      }
      contract.add(passedOver: reader.passedOver, since: passedOver)
      reader.end()
      used = chunk.bytes
      results = delivery.take(
        BatchResult(
          number: number, end: chunk.end, results: results, rejects: rejected, tally: tally,
          contract: contract))
    }
  }

  /// Returns the next chunk and its number, if there is one; the memory of `used` serves others.
  private func next(reusing used: inout [UInt8]) -> (number: Int, chunk: TableChunk)? {
    turnstile?.enter()
    do throws(BatchFailure) {
      if !delivery.isOver, let next = try intake.next(reusing: &used) { return next }
    } catch {
      delivery.fail(error)
    }
    // The others find that there is nothing, too.
    turnstile?.leave()
    return nil
  }

}
