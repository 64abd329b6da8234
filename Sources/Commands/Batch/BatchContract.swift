internal import Batch
internal import Catalogue
internal import Columns
internal import Diagnostics
internal import Facts
internal import Pipeline
internal import Planning
internal import Rendering
internal import Synchronization
internal import Tabular
internal import Values
internal import Vocabulary

extension Context {

  /// Says what the columns of the table that `question` is about hold, and returns the exit status;
  /// with `--strict` it is said only where something is not right.
  mutating func check(
    _ question: BatchQuestion, _ table: BatchTable, _ columns: BatchColumns
  ) throws(BatchFailure) -> ExitStatus {
    let request = question.request
    let intake = BatchIntake(
      table.splitter, table.source, at: table.path, ready: table.first.map { [$0] } ?? [],
      isAtEnd: table.isAtEnd, stop: surroundings.stop)
    let result = Mutex((contract: columns.contract(.everything), failure: BatchFailure?.none))
    onLargeStacks(question.jobs) {
      do throws(BatchFailure) {
        let own = try ContractReader(question, columns, .everything).contract(of: intake)
        result.withLock { $0.contract.add(own) }
      } catch {
        result.withLock { $0.failure = error }
      }
    }
    let (contract, failure) = result.withLock { ($0.contract, $0.failure) }
    if let failure { throw failure }
    if intake.isStopped { return .interrupted }
    if !request.onlyChecks, contract.isRight { return .success }
    let isAnswer = request.onlyChecks
    let renderer = renderer(
      question,
      onTerminal: isAnswer
        ? surroundings.console.outputIsTerminal : surroundings.console.errorsAreTerminal)
    let text: String
    switch request.contractFormat {
    case .json: text = renderer.json(of: contract, decision: question.decision).text
    case .text, .csv, .markdown:
      text = renderer.text(of: contract, decision: question.decision, hasLines: !table.isDatabase)
    case .sarif, .junit, .github, .gitlab, .cobertura:
      text = report(contract, table, columns, in: request.contractFormat)
    }
    if text.isEmpty { return contract.isRight ? .success : .failure }
    if isAnswer { answer(text) } else { surroundings.console.report(text) }
    return contract.isRight ? .success : .failure
  }

  /// Says what is remarkable of the columns of the table that `question` is about before its rows are
  /// decided: which of them fill nothing, which fields nothing fills, and what cannot be read of the
  /// rows that are there already, if there are others.
  mutating func foretell(
    _ question: BatchQuestion, _ table: BatchTable, _ columns: BatchColumns
  ) {
    let request = question.request
    guard request.summary != .none else { return }
    var contract = columns.contract(.counts)
    // What comes of a small table is said in a moment.
    if let first = table.first, !table.isAtEnd, !request.isStrict, !request.resumes {
      let reader = ContractReader(question, columns, .counts)
      contract.add(reader.contract(of: first))
    }
    let unused = contract.unusedColumns.map { UnusedColumn(heading: $0.heading, near: $0.near) }
    if !unused.isEmpty { report(.batch(.passedOver(unused))) }
    let renderer = renderer(question, onTerminal: false)
    let unfilled = renderer.unfilledFields(of: contract, decision: question.decision)
    if !unfilled.isEmpty { report(.batch(.unfilled(unfilled))) }
    guard contract.rejected > 0 else { return }
    let problems = contract.faults.compactMap { fault in
      if case .problem(let problem) = fault.reason { problem } else { nil }
    }
    report(
      .batch(
        .foretaste(
          rows: NumberStyle(tongue).text(Rational(contract.allRows)), rejected: contract.rejected,
          Array(problems.prefix(3)), more: max(problems.count - 3, 0))))
  }

  /// Returns what writes about `question`, on a terminal or not.
  func renderer(_ question: BatchQuestion, onTerminal isTerminal: Bool) -> Renderer {
    Renderer(
      plan: question.plan, legend: question.legend, sources: question.compilation.sources,
      tongue: tongue, isColoured: isColoured(onTerminal: isTerminal), width: surroundings.width,
      glyphs: surroundings.glyphs)
  }

}

/// Finds out what columns hold, on one thread.
private struct ContractReader {

  /// Reads the rows.
  private let reader: ChunkReader

  /// What they fill.
  private let block: CaseBlock

  /// What the columns hold before a row was read.
  private let empty: TableContract

  /// Creates an instance for the rows of the table that `question` is about, whose columns are
  /// `columns`.
  init(_ question: BatchQuestion, _ columns: BatchColumns, _ detail: TableContract.Detail) {
    reader = ChunkReader(
      columns.header, columns.mapping, columns.profile, layout: columns.layout,
      plan: question.plan, legend: question.legend, capacity: BatchRun.blockSize)
    block = CaseBlock(columns.layout, capacity: BatchRun.blockSize)
    empty = columns.contract(detail)
  }

  /// Returns what the rows hold that `intake` hands out.
  func contract(of intake: BatchIntake) throws(BatchFailure) -> TableContract {
    var contract = empty
    var reader = reader
    var used: [UInt8] = []
    while let (_, chunk) = try intake.next(reusing: &used) {
      reader.begin(chunk)
      while reader.read(into: block) { contract.add(block, reader) }
      reader.end()
      used = chunk.bytes
    }
    contract.add(passedOver: reader.passedOver, since: [:])
    return contract
  }

  /// Returns what the rows of `chunk` hold.
  func contract(of chunk: TableChunk) -> TableContract {
    var contract = empty
    var reader = reader
    reader.begin(chunk)
    while reader.read(into: block) { contract.add(block, reader) }
    contract.add(passedOver: reader.passedOver, since: [:])
    return contract
  }

}
