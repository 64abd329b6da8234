internal import Diagnostics
internal import Facts
internal import Pipeline
internal import Rendering
internal import SourceText
internal import Tabular

extension Context {

  /// Returns what `contract` says is wrong with `table`, whose columns `columns` are, in `format`.
  func report(
    _ contract: TableContract, _ table: BatchTable, _ columns: BatchColumns, in format: OutputFormat
  ) -> String {
    var outline = TableOutline(columns.header, hasLines: !table.isDatabase)
    var found: [(problem: FactsProblem, offsets: Range<Int>)] = []
    for (column, problem) in columns.mapping.extra {
      if case .unknownField(_, _, let near) = problem, !near.isEmpty {
        found.append((problem, outline.offsets(ofColumn: column)))
      }
    }
    let examples = contract.faults.flatMap(\.examples).sorted {
      ($0.line, $0.row) < ($1.line, $1.row)
    }
    for example in examples { found.append((example.problem, outline.add(example))) }
    return report(found, in: outline.bytes, of: table.path, as: format)
  }

  /// Returns a report in `format` on `problems` of `bytes`, which stand for the file at `path`.
  func report(
    _ problems: [(problem: FactsProblem, offsets: Range<Int>)], in bytes: [UInt8], of path: String,
    as format: OutputFormat
  ) -> String {
    let names = ReportNames(fromRoot: nil, among: surroundings.files)
    let source = SourceFile(name: path == "-" ? path : names.name(of: path), bytes: bytes)
    // The first source of a report is the vocabulary, which is no file.
    let sources = [SourceFile(name: "", bytes: []), source]
    let file = SourceFile.ID(rawValue: 1)
    return Report(
      on: .check, version: Commands.version, tongue: tongue, sources: sources, files: [file],
      diagnostics: problems.map {
        Diagnostic(.facts($0.problem), at: SourceSpan($0.offsets, in: file))
      }, unread: []
    ).text(in: format)
  }

}

/// A text with the lines of a table that something is said about, on the lines where they stand; the
/// others are empty, since nobody keeps a whole table.
private struct TableOutline {

  /// What the table begins with.
  private let header: TableHeader

  /// `true` iff the rows stand on lines of a text.
  private let hasLines: Bool

  /// The text so far.
  private(set) var bytes: [UInt8]

  /// The number of line ends in it.
  private var lines: Int

  /// Where the last row begins, and its number.
  private var last: (row: Int, start: Int)?

  /// Creates an instance for a table that begins with `header`; `hasLines` is whether its rows stand on
  /// lines of a text.
  init(_ header: TableHeader, hasLines: Bool) {
    self.header = header
    self.hasLines = hasLines
    bytes = hasLines ? header.bytes : []
    lines = hasLines ? header.start.line : 0
  }

  /// Returns where the heading of the column at a position stands.
  func offsets(ofColumn column: Int) -> Range<Int> {
    hasLines ? header.cells[column].offsets : 0..<0
  }

  /// Adds the row of `example`, which is not before those that were added; returns where it stands, or
  /// what of it is wrong.
  mutating func add(_ example: TableContract.Fault.Example) -> Range<Int> {
    guard hasLines else { return 0..<0 }
    if last?.row != example.row {
      while lines < example.line - 1 { append(lineFeed) }
      last = (example.row, bytes.count)
      for byte in example.bytes { append(byte) }
    }
    let start = last?.start ?? 0
    guard let value = example.problem.place.map({ Array($0.value.utf8) }), !value.isEmpty,
      let found = bytes[start...].firstRange(of: value)
    else { return start..<bytes.count }
    return found
  }

  /// Adds `byte`.
  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    if byte == lineFeed { lines += 1 }
  }

}

/// What ends a line.
private let lineFeed = UInt8(ascii: "\n")
