internal import Batch
internal import Catalogue
internal import Columns
internal import Diagnostics
internal import Evaluation
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
    let empty = emptyReport(question, columns)
    let result = Mutex((report: empty, failure: BatchFailure?.none))
    onLargeStacks(question.jobs) {
      do throws(BatchFailure) {
        let own = try ColumnCounter(question, columns).count(intake, from: empty)
        result.withLock { $0.report.add(own) }
      } catch {
        result.withLock { $0.failure = error }
      }
    }
    let (report, failure) = result.withLock { ($0.report, $0.failure) }
    if let failure { throw failure }
    if intake.isStopped { return .interrupted }
    if !request.onlyChecks, report.isRight { return .success }
    let isAnswer = request.onlyChecks
    let renderer = Renderer(
      plan: question.plan, legend: question.legend, sources: question.compilation.sources,
      tongue: tongue,
      isColoured: isColoured(
        onTerminal: isAnswer
          ? surroundings.console.outputIsTerminal : surroundings.console.errorsAreTerminal),
      width: surroundings.width, glyphs: surroundings.glyphs)
    let text =
      request.summary == .json
      ? renderer.json(of: report).text : renderer.text(of: report, hasLines: !table.isDatabase)
    if isAnswer { answer(text) } else { surroundings.console.report(text) }
    return report.isRight ? .success : .failure
  }

  /// Returns what there is to say before a row was read.
  private func emptyReport(_ question: BatchQuestion, _ columns: BatchColumns) -> ColumnReport {
    let names = ResultNames(
      question.decision, of: question.plan, legend: question.legend, in: tongue)
    let fields = columns.layout.columns.map { column -> ColumnReport.Field in
      let target: ColumnTarget
      let need: Need
      switch column.source {
      case .field(let path):
        target = .field(path)
        need = .fact(FactPath(.subject, question.steps(to: path)))
      case .question(let position):
        target = .question(position)
        need = .question(position)
      }
      let heading = columns.mapping.targets.firstIndex { $0 == target }
      return ColumnReport.Field(
        name: names.name(of: need), column: heading.map { columns.header.cells[$0].text })
    }
    let unused = columns.mapping.extra
    return ColumnReport(
      fields: fields, unused: unused.map { columns.header.cells[$0.column].text },
      hasSlips: unused.contains { _, problem in
        if case .unknownField(_, _, let near) = problem { !near.isEmpty } else { false }
      })
  }

}

/// Counts what rows say, on one thread.
private struct ColumnCounter {

  /// Reads the rows.
  private var reader: ChunkReader

  /// What they fill.
  private let block: CaseBlock

  /// Creates an instance for the rows of the table that `question` is about, which `columns` are.
  init(_ question: BatchQuestion, _ columns: BatchColumns) {
    reader = ChunkReader(
      columns.header, columns.mapping, columns.profile, layout: columns.layout,
      plan: question.plan, legend: question.legend, capacity: BatchRun.blockSize)
    block = CaseBlock(columns.layout, capacity: BatchRun.blockSize)
  }

  /// Returns what the rows hold that `intake` hands out, counted from `empty`.
  func count(
    _ intake: BatchIntake, from empty: ColumnReport
  ) throws(BatchFailure) -> ColumnReport {
    var report = empty
    var reader = reader
    while let (_, chunk) = try intake.next() {
      reader.begin(chunk)
      while reader.read(into: block) {
        report.cases += block.count
        for (position, column) in block.columns.enumerated() {
          let known = column.known
          var given = 0
          for row in 0..<block.count { given += Int(known[row]) }
          report.fields[position].given += given
        }
        report.rejected += reader.rejects.count
        for row in reader.rejects {
          for finding in row.findings {
            report.add(
              ColumnReport.Fault(
                problem: finding.problem, field: finding.field, row: row.number, line: row.line,
                count: 1),
              ColumnReport.Fault.Key(
                code: finding.problem.code, field: finding.field,
                value: finding.problem.place?.value ?? ""))
          }
        }
      }
    }
    return report
  }

}

extension BatchQuestion {

  /// Returns the steps that lead to the field to which `path` leads from a case.
  fileprivate func steps(to path: [Int32]) -> [FactPath.Step] {
    var record = plan.decisions[Int(decision)].subject
    var steps: [FactPath.Step] = []
    for position in path {
      steps.append(.field(record, position))
      let type = plan.records[Int(record.rawValue)].fields[Int(position)].type
      if case .record(let inner) = type { record = inner }
    }
    return steps
  }

}
