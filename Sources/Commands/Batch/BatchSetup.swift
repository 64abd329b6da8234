internal import Batch
internal import Catalogue
internal import Diagnostics
internal import Evaluation
internal import Facts
internal import Glibc
internal import Pipeline
internal import Planning
internal import SourceText
internal import Tabular
internal import Vocabulary

/// A run over a table that is ready to begin, or to go on.
struct BatchSetup {

  /// Where it begins.
  let start: BatchState

  /// The rows.
  let intake: BatchIntake

  /// Takes what becomes of them.
  let delivery: BatchDelivery

  /// Where rows go that cannot be read.
  let rejects: RejectSink

  /// What is kept of standard output and standard error, where they are no streams of the process.
  let memory: MemoryTarget?
  let rejectMemory: MemoryTarget?

  /// The stamp of the cases when it began.
  let stamp: String?

  /// `true` iff it can go on after it was stopped.
  let canResume: Bool

  /// Decides.
  private let run: BatchRun

  /// Says on the terminal how far it has come.
  private let progress: BatchProgress?

  /// Where results go.
  private let results: any ResultSink

  /// The number of chunks that may wait, with several threads, until one before them is done.
  private static let leastWaiting = 16

  /// `true` iff nobody reads the results any more.
  var isClosed: Bool { results.isClosed }

  /// Creates an instance for `question` about the rows of `table`, whose columns `columns` are.
  init(
    _ question: BatchQuestion, _ table: BatchTable, _ columns: BatchColumns,
    in context: inout Context
  ) throws(BatchFailure) {
    let request = question.request
    let files = context.surroundings.files
    let tongue = context.tongue
    stamp = table.source.stamp
    let now = BatchFingerprint(
      question.compilation,
      question.legend.decisions[Int(question.decision)].declaration.name.english,
      request, words: "\(tongue.rawValue)", day: question.asOf, bytes: table.bytes,
      stamp: stamp ?? "")
    let statePath = BatchState.path(besides: request.results)
    var resumed =
      request.resumes ? try Self.state(at: statePath, request, now, columns, of: files) : nil
    // What was there before may be there still: nothing was done.
    if resumed?.position.row == 0 { resumed = nil }
    start =
      resumed
      ?? BatchState(
        fingerprint: now, position: columns.header.start, contract: columns.contract(.counts))

    let names = ResultNames(
      question.decision, of: question.plan, legend: question.legend, in: tongue)
    let kept = columns.kept.map { columns.header.cells[$0].text } + columns.keptKeys
    let format: ResultWriter.Format = request.resultFormat == .jsonl ? .jsonLines : .csv
    let writer: @Sendable () -> ResultWriter = {
      ResultWriter(format, names: names, columns: request.columns.columns, copied: kept)
    }
    let output = context.surroundings.console.outputTarget
    memory = request.writesOutput && output == nil ? MemoryTarget() : nil
    var began = start
    results = try Self.results(
      request, of: files, output ?? memory,
      ResultWriter.header(format, columns: request.columns.columns, copied: kept), kept, resumed,
      length: &began.resultLength)
    var rejectMemory: MemoryTarget?
    if let path = request.rejectPath {
      rejects = RejectSink(files, at: path, header: RejectWriter.header)
    } else {
      let errors = context.surroundings.console.errorTarget
      if errors == nil { rejectMemory = MemoryTarget() }
      rejects = RejectSink(files, to: errors ?? rejectMemory ?? MemoryTarget())
    }
    self.rejectMemory = rejectMemory
    try rejects.begin(after: start.rejectLength)

    // What is no file has no place beside it.
    canResume =
      stamp != nil && !request.writesOutput && files.size(ofFileAt: request.results) != nil
    let keeper = canResume ? BatchKeeper(files: files, path: statePath, tongue: tongue) : nil
    try keeper?.keep(began)
    // As many chunks as the others can work on while a thread waits for the disk.
    let turnstile =
      question.jobs > 1 ? Turnstile(question.jobs + max(question.jobs, Self.leastWaiting)) : nil
    let isShown =
      context.surroundings.console.errorsAreTerminal
      && context.surroundings.environment["TERM"] != "dumb"
    let database = table.source as? DatabaseSource
    progress =
      isShown
      ? BatchProgress(
        after: began, of: database.map(\.rowCount) ?? table.source.size,
        countsRows: database != nil, in: tongue) : nil
    delivery = BatchDelivery(after: began, to: results, rejects, keeper, turnstile, progress)
    intake = try Self.intake(table, columns, resumed, context.surroundings.stop)

    var evaluator = Evaluator(question.plan, asOf: question.asOf, titles: question.legend.titles)
    evaluator.recordsSteps = false
    run = BatchRun(
      intake: intake, delivery: delivery, turnstile: turnstile,
      program: BatchProgram(question.decision, by: evaluator, on: columns.layout),
      parts: request.columns.parts,
      reader: {
        ChunkReader(
          columns.header, columns.mapping, columns.profile, layout: columns.layout,
          plan: question.plan, legend: question.legend, capacity: BatchRun.blockSize,
          copied: columns.kept,
          copiedKeys: columns.keptKeys)
      }, writer: writer,
      rejects: RejectWriter(tongue: tongue, hasLines: !table.isDatabase),
      contract: columns.contract(.counts))
  }

  /// Decides on up to `jobs` threads.
  func work(_ jobs: Int) {
    onLargeStacks(run.turnstile == nil ? 1 : jobs) { [run] in run.work() }
    progress?.end()
  }

}

extension BatchSetup {

  /// Returns how far the run came that the file at `path` is about; `nil` where nothing was begun.
  private static func state(
    at path: String, _ request: BatchRequest, _ now: BatchFingerprint, _ columns: BatchColumns,
    of files: any FileSystem
  ) throws(BatchFailure) -> BatchState? {
    guard let bytes = try? files.read(path, limit: 1 << 26) else {
      if files.size(ofFileAt: request.results) == nil { return nil }
      throw .notice(.nothingToResume(path: request.results))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let state = BatchState(text, continuing: columns.contract(.counts)) else {
      throw .notice(.unreadableState(path: path))
    }
    if let difference = state.fingerprint.difference(to: now) {
      throw .notice(.differs(difference))
    }
    return state
  }

  /// Returns where results go, which begin with `header`: what was there before gives way to it, or is
  /// kept up to `resumed`; `length` is how many bytes are there then.
  private static func results(
    _ request: BatchRequest, of files: any FileSystem, _ output: (any ByteTarget)?,
    _ header: [UInt8], _ kept: [String], _ resumed: BatchState?, length: inout Int
  ) throws(BatchFailure) -> any ResultSink {
    if request.resultFormat == .sqlite {
      return try DatabaseSink(
        files, at: request.results, request.resultsTable ?? DatabaseSink.defaultTable,
        columns: request.columns.headings + kept, after: resumed?.position.row,
        count: resumed?.tally.cases ?? 0)
    }
    let target: any ByteTarget
    if request.writesOutput {
      target = output ?? MemoryTarget()
    } else {
      do throws(WritingFailure) {
        target = try files.target(
          at: request.results, resumed.map { .after($0.resultLength) } ?? .empty)
      } catch {
        if resumed != nil, error == .failed(code: ENODATA) || error == .noFolder {
          throw .notice(.isShortened(path: request.results))
        }
        throw .notice(.cannotWrite(path: request.results, error))
      }
    }
    if resumed == nil { length = header.count }
    return FileSink(target, at: request.results, opening: resumed == nil ? header : nil)
  }

  /// Returns the rows of `table` behind `resumed`.
  private static func intake(
    _ table: BatchTable, _ columns: BatchColumns, _ resumed: BatchState?, _ stop: StopRequest
  ) throws(BatchFailure) -> BatchIntake {
    guard let resumed, resumed.position.row > 0 else {
      return BatchIntake(
        table.splitter, table.source, at: table.path, ready: table.first.map { [$0] } ?? [],
        isAtEnd: table.isAtEnd, stop: stop)
    }
    let splitter = TableSplitter(
      after: columns.header, at: resumed.position, chunkSize: BatchTable.chunkSize)
    do throws(FileFailure) {
      try table.source.seek(to: resumed.position)
    } catch {
      throw .unreadable(path: table.path, error)
    }
    return BatchIntake(
      splitter, table.source, at: table.path, ready: [], isAtEnd: false, stop: stop)
  }

}
