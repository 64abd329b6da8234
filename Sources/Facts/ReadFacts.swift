internal import Diagnostics
internal import Evaluation
package import Planning
package import SourceText
package import Values
internal import Vocabulary

/// Returns the cases that `bytes`, the content of the file called `name`, holds as facts of `record`.
///
/// The format is told by the first character that is no white space: `{` begins an object of JSON, or
/// several, one after the other (JSON Lines), `[` an array of objects. Everything else is CSV, unless
/// the name ends in `.json` or `.jsonl`. Diagnostics are about `file`. Of the answers to questions,
/// those that are not in `asked` are reported as ignored (`nil`: everything is asked). What is called
/// like something `knownElsewhere` and nothing here is passed over.
///
/// - Complexity: O(*n*) in the number of bytes.
package func readFacts(
  _ bytes: [UInt8], named name: String, as record: RecordID, in file: SourceFile.ID, plan: Plan,
  legend: Legend, asked: Set<Int32>? = nil, knownElsewhere: Set<String> = []
) -> FactsFile {
  var typer = FactsTyper(bytes: bytes, file: file, plan: plan, legend: legend, asked: asked)
  typer.knownElsewhere = knownElsewhere
  var reader = FactsReader(typer: typer, record: record)
  return reader.read(named: name)
}

/// Returns the names of the fields of records and of the questions of `legend`, in each language.
package func factNames(in legend: Legend) -> Set<String> {
  let names =
    legend.records.flatMap(\.fields).map(\.name) + legend.questions.map(\.declaration.name)
  return Set(names.flatMap { [$0.english, $0.german] })
}

/// The state of reading one file.
struct FactsReader {

  var typer: FactsTyper
  let record: RecordID

  /// The position of the table that is read, if it is one of the program's.
  var table: Int32? { didSet { typer.table = table } }

  /// Which columns fill which fields, where it was said.
  var mapping: ColumnMapping?

  /// What stands above the columns, or is a key of JSON, where `mapping` was looked at.
  private(set) var headings: [String] = []

  /// The elements of `headings` that are keys of JSON.
  private var keys: Set<String> = []

  /// `true` iff there were headings, or keys.
  private(set) var hasHeadings = false

  private var cases: [FactsCase] = []
  private var diagnostics: [Diagnostic] = []

  /// Creates an instance reading facts of `record`.
  init(typer: FactsTyper, record: RecordID) {
    self.typer = typer
    self.record = record
  }

  /// Reads the whole file.
  mutating func read(named name: String) -> FactsFile {
    let bytes = typer.bytes
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    if let (format, length) = bytes.foreignFormat {
      report(.foreignFormat(format), at: 0..<length)
    } else if let encoding = bytes.wideEncoding {
      report(.wideText(encoding), at: 0..<2)
    } else if let bad = firstInvalidByte(of: bytes) {
      report(.notUnicode(byte: bytes[bad]), at: bad..<bad + 1)
    } else if let zero = bytes.firstIndex(of: 0) {
      report(.zeroByte, at: zero..<zero + 1)
    } else {
      switch bytes[start...].first(where: { !isSpace($0) }) {
      case nil: report(.empty, at: 0..<0)
      case UInt8(ascii: "{"): readSequence(from: start)
      case UInt8(ascii: "["): readArray(from: start)
      default:
        if name.hasSuffix(".json") || name.hasSuffix(".jsonl") {
          readSequence(from: start)
        } else {
          readRows(from: start)
        }
      }
    }
    return FactsFile(cases: cases, diagnostics: diagnostics)
  }

  /// Reads objects that stand one after the other; after a malformed one, from the next line that
  /// begins with a brace.
  private mutating func readSequence(from start: Int) {
    var json = JSONReader(typer.bytes, from: start)
    json.skipSpace()
    while json.position < json.bytes.count {
      let begin = json.position
      json.record += 1
      do throws(Malformed) {
        if json.next != UInt8(ascii: "{"), json.next != UInt8(ascii: "[") {
          throw json.unexpected(.record)
        }
        acceptObject(try json.readValue(), json.record)
      } catch {
        reject(error, json.record, from: begin)
        json.skipToNextObject(after: begin)
      }
    }
  }

  /// Reads an array of objects.
  private mutating func readArray(from start: Int) {
    var json = JSONReader(typer.bytes, from: start)
    json.skipSpace()
    _ = json.take("[")
    json.skipSpace()
    var isOpen = !json.take("]")
    while isOpen {
      json.skipSpace()
      let begin = json.position
      json.record += 1
      do throws(Malformed) {
        // The array itself is the first level.
        acceptObject(try json.readValue(depth: 1), json.record)
        if json.take(",") { continue }
        isOpen = false
        if !json.take("]") { throw json.unexpected(.commaOrBracket) }
      } catch {
        isOpen = false
        if cases.count == json.record {
          report(error.problem, at: error.offsets)
        } else {
          reject(error, json.record, from: begin)
        }
        return
      }
    }
    json.skipSpace()
    if json.next != nil {
      let error = json.unexpected(.end)
      report(error.problem, at: error.offsets)
    }
  }

  /// Reads a header and rows.
  private mutating func readRows(from start: Int) {
    var table = DelimitedReader(typer.bytes, from: start)
    let header: DelimitedHeader
    do throws(Malformed) {
      let cells = try table.readRow()
      header = try DelimitedHeader(cells, columns(of: cells))
    } catch {
      report(error.problem, at: error.offsets)
      return
    }
    typer.begin(record: nil)
    typer.checkHeader(header.root, as: record)
    diagnostics += typer.takeDiagnostics()
    if !diagnostics.isEmpty { return }
    let parts = typer.parts(of: header.root, as: record)
    while table.hasRow {
      let begin = table.position
      table.record += 1
      do throws(Malformed) {
        let row = try table.readRow()
        let site = try header.site(of: row, record: table.record, from: begin)
        typer.begin(record: table.record)
        add(typer.typed(row, parts, as: record), at: site, table.record)
      } catch {
        reject(error, table.record, from: begin)
        if !error.isRowRead { table.skipRow() }
      }
    }
  }

  /// Returns the names that lead to the fields that each of `cells`, the headings, fills; `nil` where
  /// they are called like the fields.
  private mutating func columns(of cells: [DelimitedCell]) -> [[[String]]]? {
    guard mapping != nil else { return nil }
    hasHeadings = true
    headings = cells.map { trimmed($0.text) }
    return headings.map { heading in
      if let paths = mapping?.fields(filledBy: heading) { return paths }
      let names = heading.split(separator: ".", omittingEmptySubsequences: false).map(trimmed)
      return isName(names[0], isAll: names.count == 1) ? [names] : []
    }
  }

  /// `true` iff a column that begins with `name`, or is no more where it `isAll`, fills a field or
  /// answers a question.
  private mutating func isName(_ name: String, isAll: Bool) -> Bool {
    guard let field = typer.fields(of: record)[name] else {
      return typer.question(called: name) != nil
    }
    return !isAll || mapping.map { !$0.fills(field) } ?? true
  }

  /// Returns `node`, an object of JSON, with the names of fields for the keys that stand for them.
  private mutating func renamed(_ node: FactNode) -> FactNode {
    guard var mapping, case .object(let members) = node.content else { return node }
    hasHeadings = true
    // A key that is no heading may be meant where a heading is missed.
    for member in members where headings.count < 1_000 && keys.insert(member.key).inserted {
      headings.append(member.key)
    }
    let names = members.map(\.key).filter { isName($0, isAll: true) }
    let kept = Set(names)
    let result = mapping.renamed(members) { kept.contains($0) }
    self.mapping = mapping
    return FactNode(content: .object(result), offsets: node.offsets)
  }

  /// Adds the case that `node` is, which was written in JSON.
  private mutating func acceptObject(_ node: FactNode, _ number: Int) {
    accept(mapping == nil ? node : renamed(node), number)
  }

  /// Adds the case that `node` is.
  private mutating func accept(_ node: FactNode, _ number: Int) {
    typer.begin(record: number)
    add(typer.typed(node, as: record), at: node.offsets, number)
  }

  /// Adds the case that stands at `offsets` and says `facts`, unless something is wrong with it.
  private mutating func add(_ facts: CaseFacts?, at offsets: Range<Int>, _ number: Int) {
    let problems = typer.takeDiagnostics()
    cases.append(
      FactsCase(
        number: number, site: SourceSpan(offsets, in: typer.file),
        facts: problems.isEmpty ? facts : nil, diagnostics: problems))
  }

  /// Adds a case that cannot be read.
  private mutating func reject(_ error: Malformed, _ number: Int, from start: Int) {
    let site = SourceSpan(error.offsets, in: typer.file)
    let end = max(start, error.offsets.upperBound)
    cases.append(
      FactsCase(
        number: number, site: SourceSpan(start..<end, in: typer.file), facts: nil,
        diagnostics: [Diagnostic(.facts(error.problem), at: site)]))
  }

  /// Reports `problem` of the file as a whole.
  private mutating func report(_ problem: FactsProblem, at offsets: Range<Int>) {
    diagnostics.append(Diagnostic(.facts(problem), at: SourceSpan(offsets, in: typer.file)))
  }

}

extension Malformed {

  /// `true` iff the row of CSV was read to its end.
  var isRowRead: Bool {
    if case .raggedRow = problem { true } else { false }
  }

}

extension JSONReader {

  /// Goes to the first brace that begins a line, behind `start`: a record that is cut off ends there.
  mutating func skipToNextObject(after start: Int) {
    var isLineStart = true
    var place = position
    while place > start, let byte = bytes[..<place].last, byte != 0x0A {
      if !isSpace(byte) { isLineStart = false }
      place -= 1
    }
    while let byte = next, byte != UInt8(ascii: "{") || !isLineStart || position == start {
      if byte == 0x0A { isLineStart = true } else if !isSpace(byte) { isLineStart = false }
      position += 1
    }
  }

}

/// `true` iff `byte` is white space in ASCII.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// Returns the offset of the first byte of `bytes` that cannot stand where it does in UTF-8.
private func firstInvalidByte(of bytes: [UInt8]) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var parser = Unicode.UTF8.ForwardParser()
  var source = bytes.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &source) {
    case .valid(let scalar): offset += scalar.count
    case .error: return offset
    case .emptyInput: return nil
    }
  }
}
