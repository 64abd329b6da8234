internal import Catalogue
internal import Columns
internal import Diagnostics
internal import Facts
internal import Pipeline
internal import Planning
internal import Rendering
internal import Semantics
internal import SourceText
internal import Tabular
internal import Values
internal import Vocabulary

/// Which columns of a table fill which columns of a block, and which go to the results.
struct BatchColumns: Sendable {

  /// What the table begins with.
  let header: TableHeader

  /// Which columns fill which fields.
  let mapping: ColumnMapping

  /// How the columns are written.
  let profile: TableProfile

  /// The columns of blocks.
  let layout: BlockLayout

  /// What fields are called.
  let names: [String]

  /// The positions of the columns that the results repeat.
  let kept: [Int]

  /// The keys of JSON whose values the results repeat.
  let keptKeys: [String]

  /// Returns what the columns hold before a row was read, in as much `detail` as will be found out.
  func contract(_ detail: TableContract.Detail) -> TableContract {
    TableContract(
      layout, mapping, header, names: names,
      kept: header.cells.isEmpty ? keptKeys : kept.map { header.cells[$0].text }, detail: detail)
  }

}

extension Context {

  /// Returns the columns of `table`, whose cases `question` is about; `nil` after it was said what is
  /// wrong with them.
  mutating func layout(
    of table: BatchTable, _ question: BatchQuestion
  ) throws(BatchFailure) -> BatchColumns? {
    let record = question.plan.decisions[Int(question.decision)].subject
    switch table.opening {
    case .unreadable(let problem, let offset):
      let place = min(offset, table.bytes.count)
      report([(problem, place..<place)], in: table.bytes, of: table.path, question)
      return nil
    case .header(let header):
      let mapping = ColumnMapping(
        header, record: record, plan: question.plan, legend: question.legend,
        wishes: question.request.mappings.map {
          ColumnMapping.Wish(field: $0.field, column: $0.column)
        }, passesOver: true)
      guard mapping.problems.isEmpty else {
        report(
          mapping.problems.map { ($0.problem, $0.offsets) }, in: header.bytes, of: table.path,
          question)
        return nil
      }
      if let wish = mapping.unmetWishes.first {
        if wish.isReversed {
          let pair = "\(wish.wish.column)=\(wish.wish.field)"
          // Shells take apart what has blanks.
          throw .notice(
            .mappingIsReversed(mend: "--map " + (pair.contains(" ") ? "\"\(pair)\"" : pair)))
        }
        throw .notice(.noSuchColumn(wish.wish.column, near: Array(wish.near.prefix(3))))
      }
      let kept = try keptColumns(question.request, header, table.first)
      let profile = TableProfile(
        table.first, header, mapping, plan: question.plan, legend: question.legend,
        assumed: question.request.language.map { TableDialect($0) } ?? .told)
      return BatchColumns(
        header: header, mapping: mapping, profile: profile,
        layout: BlockLayout(
          record, of: question.plan, questions: question.questions, scales: profile.scales),
        names: question.legend.records[Int(record.rawValue)].fields
          .map { $0.name.spelling(in: tongue) }, kept: header.cells.isEmpty ? [] : kept,
        keptKeys: header.cells.isEmpty ? question.request.kept.map { trimmed($0) } : [])
    }
  }

  /// Returns the positions of the columns that the results repeat as `request` says; of objects of JSON,
  /// of which `first` are the first, there are none, but they should have such keys.
  private func keptColumns(
    _ request: BatchRequest, _ header: TableHeader, _ first: TableChunk?
  ) throws(BatchFailure) -> [Int] {
    let headings =
      header.cells.isEmpty ? first?.keys ?? request.kept : header.cells.map { trimmed($0.text) }
    var taken = Set(request.columns.headings)
    var positions: [Int] = []
    for name in request.kept {
      guard let position = headings.firstIndex(of: trimmed(name)) else {
        throw .notice(.noSuchColumn(name, near: suggestions(for: name, among: headings)))
      }
      // Databases know columns by their names, in whichever letters.
      guard taken.insert(name.lowercased()).inserted else { throw .notice(.columnTaken(name)) }
      positions.append(position)
    }
    return positions
  }

  /// Reports `problems` of `bytes`, with which the file at `path` begins.
  private mutating func report(
    _ problems: [(problem: FactsProblem, offsets: Range<Int>)], in bytes: [UInt8], of path: String,
    _ question: BatchQuestion
  ) {
    let source = SourceFile(name: path, bytes: bytes)
    let format = question.request.contractFormat
    if question.request.onlyChecks, format == .json {
      let lines = LineMap(source)
      let found = problems.map { ($0.problem, lines.line(at: $0.offsets.lowerBound)) }
      return answer(renderer(question, onTerminal: false).json(of: found).text)
    }
    if question.request.onlyChecks, format != .text {
      return answer(report(problems, in: bytes, of: path, as: format))
    }
    let sources = question.compilation.sources
    let file = SourceFile.ID(rawValue: UInt32(sources.count))
    report(
      problems.map { Diagnostic(.facts($0), at: SourceSpan($1, in: file)) }, in: sources + [source])
  }

}
