package import Columns
internal import Diagnostics
internal import Evaluation
internal import Facts
package import Planning
internal import SourceText
internal import Values

/// Reads the rows of chunks into blocks, one block after the other.
///
/// A reader belongs to one thread. `begin` turns to a chunk; then each call of `read` fills a block,
/// until it says that there was nothing left. What `rejects`, `rowNumbers` and the others say is about
/// the last call.
package struct ChunkReader {

  /// What the table begins with.
  private let header: TableHeader

  /// Which columns fill which fields.
  private let mapping: ColumnMapping

  /// How the cells of each column are written.
  private let forms: [CellForm?]

  /// The most rows that a block is filled with.
  let capacity: Int

  /// The positions of the columns that are copied to the results.
  let copied: [Int]

  /// How most rows are read.
  let plan: RowPlan

  /// Memory for that.
  let storage: RowStorage

  /// Memory for objects of JSON, and how most are read.
  let objects: ObjectStorage

  /// The keys of JSON whose values are copied to the results.
  let copiedKeys: [String]

  /// `true` iff what fills nothing is passed over.
  let passesOver: Bool

  /// The keys of objects that were read quickly which fill nothing, and how often they came up.
  var plainlyPassedOver: [String: Int] = [:]

  /// The number of rows that are read next column by column, together.
  var reach: Int

  /// How many of the chunk's plain lines lie before the next row, and how many of its blank ones.
  var position = (line: 0, blank: 0)

  /// Reads the others one by one.
  private var records: RecordReader

  /// The questions that have a column in a block.
  private let questions: Set<Int32>

  /// The rows at hand.
  private var chunk: TableChunk?

  /// Where in them the next row begins.
  private(set) var offset = 0

  /// The number of the next row.
  private var number = 1

  /// The number of the line on which it begins.
  private var line = 1

  /// The rows that could not be read, in their order.
  package private(set) var rejects: [RejectedRow] = []

  /// The number of each row of the block, from 1.
  package private(set) var rowNumbers: [Int] = []

  /// The number of rows of separators alone, which were passed over.
  package private(set) var emptyRows = 0

  /// The cells of the copied columns, of each row of the block.
  package internal(set) var copies = CopiedCells()

  /// Creates an instance for a table that begins with `header`, whose columns fill the fields of blocks
  /// of `layout` as `mapping` says and are written as `profile` says.
  ///
  /// - Precondition: `mapping` has no problems.
  package init(
    _ header: TableHeader, _ mapping: ColumnMapping, _ profile: TableProfile, layout: BlockLayout,
    plan: Plan, legend: Legend, passesOver: Bool = true, capacity: Int = 4_096, copied: [Int] = [],
    copiedKeys: [String] = []
  ) {
    self.header = header
    self.mapping = mapping
    self.capacity = capacity
    self.copied = copied
    self.copiedKeys = copiedKeys
    self.passesOver = passesOver
    forms = profile.forms
    records = RecordReader(
      as: mapping.record, plan: plan, legend: legend, passesOverUnknown: passesOver)
    questions = Set(
      layout.columns.compactMap {
        if case .question(let question) = $0.source { question } else { nil }
      })
    self.plan = RowPlan(
      mapping, profile.forms, layout: layout, plan: plan, legend: legend, copied: copied)
    storage = RowStorage(self.plan, copied: copied.count)
    reach = storage.rows
    objects = ObjectStorage(ObjectPlan(mapping, layout: layout, plan: plan, legend: legend))
    records.begin(header.bytes)
    _ = records.setHeader(mapping.cells(of: header))
  }

  /// The keys of JSON that fill nothing, and how often they came up so far.
  package var passedOver: [String: Int] {
    records.passedOver.merging(plainlyPassedOver) { $0 + $1 }
  }

  /// Turns to `chunk`.
  package mutating func begin(_ chunk: TableChunk) {
    self.chunk = chunk
    records.begin(chunk.bytes)
    offset = 0
    position = (0, 0)
    number = chunk.start.row + 1
    line = chunk.start.line + 1
  }

  /// Turns away from the chunk, whose memory may serve others.
  package mutating func end() {
    chunk = nil
    records.begin([])
  }

  /// Fills `block` with the next rows; `false` iff there were none, neither good nor bad ones.
  package mutating func read(into block: CaseBlock) -> Bool {
    block.removeAll()
    rejects.removeAll(keepingCapacity: true)
    rowNumbers.removeAll(keepingCapacity: true)
    emptyRows = 0
    copies.removeAll()
    guard let chunk, offset < chunk.length else { return false }
    if chunk.isTooLong {
      reject(chunk.bytes, [], cells: [])
      offset = chunk.bytes.count
      return true
    }
    switch header.format {
    case .csv(let separator): readRows(of: chunk, separator, into: block)
    case .jsonLines: readObjects(of: chunk, isArray: false, into: block)
    case .jsonArray: readObjects(of: chunk, isArray: true, into: block)
    }
    return block.count > 0 || !rejects.isEmpty || emptyRows > 0
  }

  /// Fills `block` with rows of CSV.
  private mutating func readRows(
    of chunk: TableChunk, _ separator: UInt8, into block: CaseBlock
  ) {
    let targets = plan.prepare(block)
    while block.count < capacity, offset < chunk.length {
      readPlainRows(of: chunk, separator, into: block, targets)
      guard block.count < capacity, offset < chunk.length else { return }
      // Now a closer look at one of them.
      let extent = chunk.bytes.withUnsafeBufferPointer {
        RowScanner(separator: separator, bytes: $0, isFinal: true).next(from: offset)
      }
      switch extent {
      case .nothing, .incomplete:
        offset = chunk.bytes.count
      case .empty(let range):
        line += lines(offset..<range.upperBound, of: chunk)
        offset = range.upperBound
        emptyRows += 1
      case .row(let range), .unclosed(let range):
        line += lines(offset..<range.lowerBound, of: chunk)
        readRow(range, of: chunk, separator, into: block)
        line += lines(range, of: chunk)
        offset = range.upperBound
        number += 1
      }
    }
  }

  /// Goes behind `rows` rows of a line each, to `offset`.
  mutating func finish(rows: Int, at offset: Int) {
    rowNumbers.append(contentsOf: number..<number + rows)
    number += rows
    line += rows
    self.offset = offset
  }

  /// Adds the row in `range` to `block`, or to the rejects.
  private mutating func readRow(
    _ range: Range<Int>, of chunk: TableChunk, _ separator: UInt8, into block: CaseBlock
  ) {
    var cells: [DelimitedCell] = []
    do throws(RowFault) {
      var position = range.lowerBound
      cells = try records.cells(from: &position, separator: separator, number: number)
      try checkText(cells, of: chunk)
      var plain = cells
      for (column, form) in forms.enumerated() where column < plain.count {
        if let text = form?.plain(plain[column].text) { plain[column].text = text }
      }
      let facts = try records.facts(of: plain, number: number, from: range.lowerBound)
      add(facts, to: block)
      for column in copied { copies.append(column < cells.count ? cells[column].text : "") }
    } catch {
      reject(row(range, of: chunk), error.findings, cells: cells)
    }
  }

  /// Throws where a cell that fills something is no UTF-8, or has a byte 0.
  private func checkText(_ cells: [DelimitedCell], of chunk: TableChunk) throws(RowFault) {
    for (cell, target) in zip(cells, mapping.targets) where target != nil {
      let bytes = chunk.bytes[cell.offsets]
      if let bad = firstInvalidByte(of: bytes) {
        throw RowFault([
          RowFault.Finding(.notUnicode(byte: chunk.bytes[bad]), at: bad..<bad + 1)
        ])
      }
      if let zero = bytes.firstIndex(of: 0) {
        throw RowFault([RowFault.Finding(.zeroByte, at: zero..<zero + 1)])
      }
    }
  }

  /// Goes behind `rows` objects of `chunk`, to `offset`.
  mutating func finishObjects(_ rows: Int, of chunk: TableChunk, at offset: Int) {
    rowNumbers.append(contentsOf: number..<number + rows)
    number += rows
    line += lines(self.offset..<offset, of: chunk)
    self.offset = offset
  }

  /// Fills `block` with objects of JSON.
  private mutating func readObjects(
    of chunk: TableChunk, isArray: Bool, into block: CaseBlock
  ) {
    block.clear()
    copies = CopiedCells(isJSON: true)
    defer { block.findMissing() }
    while block.count < capacity, offset < chunk.bytes.count {
      readPlainObjects(of: chunk, isArray: isArray, into: block)
      guard block.count < capacity, offset < chunk.bytes.count else { return }
      let extent = chunk.bytes.withUnsafeBufferPointer {
        ObjectScanner(isArray: isArray, bytes: $0, isFinal: true).next(from: offset)
      }
      guard case .record(let range) = extent else {
        offset = chunk.bytes.count
        return
      }
      line += lines(offset..<range.lowerBound, of: chunk)
      do throws(RowFault) {
        if let bad = firstInvalidByte(of: chunk.bytes[range]) {
          throw RowFault([
            RowFault.Finding(.notUnicode(byte: chunk.bytes[bad]), at: bad..<bad + 1)
          ])
        }
        var position = range.lowerBound
        let facts = try records.object(from: &position, number: number, names: mapping.keys).facts
        add(facts, to: block)
        copyValues(of: Array(chunk.bytes[range]))
      } catch {
        reject(row(range, of: chunk), error.findings, cells: [])
      }
      line += lines(range, of: chunk)
      offset = range.upperBound
      number += 1
    }
  }

  /// Adds `facts` to `block`.
  private mutating func add(_ facts: CaseFacts, to block: CaseBlock) {
    block.append(
      CaseRow(
        record: facts.record, answers: facts.answers.filter { questions.contains($0.key) }))
    rowNumbers.append(number)
  }

  /// Adds the row that holds `bytes` to the rejects; `cells` are its cells.
  private mutating func reject(
    _ bytes: [UInt8], _ findings: [RowFault.Finding], cells: [DelimitedCell]
  ) {
    rejects.append(
      RejectedRow(
        number: number, line: line,
        findings: findings.map { finding in
          let column = cells.firstIndex {
            $0.offsets.lowerBound <= finding.offsets.lowerBound
              && finding.offsets.lowerBound < max($0.offsets.upperBound, $0.offsets.lowerBound + 1)
          }
          let name = column.flatMap { $0 < mapping.names.count ? mapping.names[$0] : nil }
          return RejectedRow.Finding(
            problem: finding.problem, column: column, field: finding.problem.place?.field ?? name)
        }, bytes: bytes))
  }

  /// Returns the number of line ends in `range`.
  private func lines(_ range: Range<Int>, of chunk: TableChunk) -> Int {
    chunk.bytes.withUnsafeBufferPointer { lineCount($0[range]) }
  }

  /// Returns the bytes in `range` without the end of the line.
  private func row(_ range: Range<Int>, of chunk: TableChunk) -> [UInt8] {
    var end = range.upperBound
    while end > range.lowerBound, [lineFeed, carriageReturn].contains(chunk.bytes[end - 1]) {
      end -= 1
    }
    return Array(chunk.bytes[range.lowerBound..<end])
  }

}
