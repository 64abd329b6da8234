package import Batch
internal import Evaluation
internal import Values

/// Writes what a batch says of the cases of one block after the other.
///
/// A writer belongs to one machine, on one thread: it keeps what the machine's lists of needs are
/// called.
package struct ResultWriter {

  /// How results are written.
  package enum Format: Hashable, Sendable {

    /// A line of headings and a line for each case: its number, what the columns say, and then the
    /// columns that are copied. Names are separated by `|`, as the elements of lists are in
    /// facts: it stands in no name, and needs no quotation marks whatever separates the cells.
    case csv

    /// An object for each case, on a line of its own.
    case jsonLines

  }

  /// How results are written.
  private let format: Format

  /// What requirements and facts are called.
  private let names: ResultNames

  /// What is written of each case.
  private let columns: [ResultColumn]

  /// The headings of the columns that are copied.
  private let copied: [String]

  /// What lines are made of.
  private var pieces: ResultPieces

  /// What digits are taken from.
  private let digits = DigitPairs()

  /// The ends of lines that were written before.
  private let tails = LineTails()

  /// Creates an instance writing `columns` in `format`, and behind them those that are copied, with the
  /// headings `copied`.
  package init(
    _ format: Format, names: ResultNames, columns: [ResultColumn] = ResultColumn.allCases,
    copied: [String] = []
  ) {
    self.format = format
    self.names = names
    self.columns = columns
    self.copied = copied
    pieces = ResultPieces(format, columns, names.requirements, copied: copied)
  }

  /// Returns the line of headings of `columns` and of those that are copied, with the headings `copied`;
  /// nothing where `format` has none.
  package static func header(
    _ format: Format, columns: [ResultColumn] = ResultColumn.allCases, copied: [String] = []
  ) -> [UInt8] {
    guard format == .csv else { return [] }
    var header = Array(ResultColumn.number.utf8)
    for column in columns { header += ",\(column.heading)".utf8 }
    for heading in copied {
      header.append(UInt8(ascii: ","))
      header.appendCell(Array(heading.utf8)[...])
    }
    header.append(lineFeed)
    return header
  }

  /// Adds what `verdicts` say of the cases called `numbers`, whose copied cells are `copies`, to
  /// `output`.
  package mutating func append(
    _ verdicts: Verdicts, numbers: [Int], copies: CopiedCells, to output: inout [UInt8]
  ) {
    while pieces.needCount < verdicts.needLists.count {
      let needs = verdicts.needLists[pieces.needCount]
      pieces.add(needs: text(of: needs.map { names.name(of: $0) }))
    }
    let isOdd = !pieces.arePlain || verdicts.amountScale != 0 && verdicts.amountScale != 100
    var row = 0
    while row < verdicts.count {
      if isOdd || verdicts.exceptions[row] != nil {
        append(verdicts.verdict(at: row), numbers[row], copies, row, to: &output)
        row += 1
      } else {
        row = appendPlain(verdicts, from: row, numbers, copies, to: &output)
      }
    }
  }

  /// The least number of bytes that there is room for when lines are put together.
  private static let leastRoom = 1 << 14

  /// Adds what `verdicts` say of the rows from `first` on to `output`, until there is no more room, or one
  /// is written in a way of its own; returns the row behind them: there is one at least.
  private func appendPlain(
    _ verdicts: Verdicts, from first: Int, _ numbers: [Int], _ copies: CopiedCells,
    to output: inout [UInt8]
  ) -> Int {
    let (count, longest) = (verdicts.count, pieces.longest)
    let rows = ResultPieces.Places.Rows(verdicts)
    let hasExceptions = !verdicts.exceptions.isEmpty
    let room = max(
      Self.leastRoom, longest + longestCopies(copies, of: first) + LineWriter.slack)
    if output.capacity - output.count < room {
      output.reserveCapacity(max(2 * output.capacity, output.count + room))
    }
    var row = first
    output.append(addingCapacity: output.capacity - output.count) { bytes in
      bytes.withUnsafeMutableBufferPointer { bytes, used in
        guard let base = bytes.baseAddress else { return }
        var writer = LineWriter(base + used, capacity: bytes.count - used, digits)
        pieces.withPlaces { places in
          numbers.withUnsafeBufferPointer { numbers in
            if !hasExceptions, copied.isEmpty {
              while row < count, writer.room >= longest {
                places.write(rows, row, number: numbers[row], to: &writer, tails)
                row += 1
              }
              return
            }
            while row < count, verdicts.exceptions[row] == nil,
              writer.room >= longest + longestCopies(copies, of: row)
            {
              places.write(rows, row, number: numbers[row], to: &writer, tails)
              write(copies, of: row, places, to: &writer)
              row += 1
            }
          }
        }
        used += writer.count
      }
    }
    return row
  }

  /// Returns how many bytes the copied cells of `row` take at most.
  private func longestCopies(_ copies: CopiedCells, of row: Int) -> Int {
    copied.indices.reduce(0) { $0 + 6 * copies.cell(row * copied.count + $1).count + 4 }
  }

  /// Writes the copied cells of `row`, and the end of its line, if there are any.
  private func write(
    _ copies: CopiedCells, of row: Int, _ places: ResultPieces.Places, to writer: inout LineWriter
  ) {
    if copied.isEmpty { return }
    for copy in copied.indices {
      places.writeOpening(ofCopy: copy, to: &writer)
      write(copies, row * copied.count + copy, to: &writer)
    }
    places.writeEnd(to: &writer)
  }

  /// Writes the copied cell at a position.
  private func write(_ copies: CopiedCells, _ position: Int, to writer: inout LineWriter) {
    if copies.isJSON {
      var text: [UInt8] = []
      append(copies, position, to: &text)
      return writer.write(text[...])
    }
    let cell = copies.cell(position)
    switch format {
    case .csv:
      // Most begin with a letter or a digit, and hold no marks.
      let isPlain =
        cell.allSatisfy { $0 > 0x22 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") }
        && cell.first.map { ![UInt8(ascii: "-"), UInt8(ascii: "+")].contains($0) } ?? true
        && cell.first != UInt8(ascii: "=") && cell.first != UInt8(ascii: "@")
      if isPlain { return writer.write(cell) }
      var text: [UInt8] = []
      text.appendCell(cell)
      writer.write(text[...])
    case .jsonLines:
      let isPlain = cell.allSatisfy {
        $0 >= 0x20 && $0 != quotationMark && $0 != UInt8(ascii: "\\")
      }
      if isPlain {
        writer.write(quotationMark)
        writer.write(cell)
        return writer.write(quotationMark)
      }
      var text: [UInt8] = []
      text.appendString(cell)
      writer.write(text[...])
    }
  }

  /// Adds what `verdict` says of the case called `number` to `output`, with the copied cells of `row`.
  private func append(
    _ verdict: Verdict, _ number: Int, _ copies: CopiedCells, _ row: Int, to output: inout [UInt8]
  ) {
    if format == .jsonLines { output.append(contentsOf: "{\"case\":".utf8) }
    output.append(number: Int64(number))
    for column in columns {
      output.append(contentsOf: column.opening(format).utf8)
      switch column {
      case .outcome:
        let name = verdict.outcome.rawValue
        output.append(contentsOf: (format == .jsonLines ? "\"\(name)\"" : name).utf8)
      case .amount: append(amount: verdict.amount, to: &output)
      case .unmet: output.append(contentsOf: text(ofUnmet: verdict.unmet))
      case .missing:
        output.append(contentsOf: text(of: verdict.needs.map { names.name(of: $0) }))
      case .faults: output.append(contentsOf: text(of: verdict.faults.map(\.kind.code)))
      }
    }
    appendCopies(copies, row, to: &output)
    if format == .jsonLines { output.append(UInt8(ascii: "}")) }
    output.append(lineFeed)
  }

  /// Adds `amount` to `output`.
  private func append(amount: Rational?, to output: inout [UInt8]) {
    guard let amount else {
      if format == .jsonLines { output.append(contentsOf: "null".utf8) }
      return
    }
    let text = amount.plainText(minimumDecimals: 2) ?? amount.plainText
    output.append(contentsOf: (format == .jsonLines ? "\"\(text)\"" : text).utf8)
  }

  /// Adds the copied cells of a row to `output`.
  private func appendCopies(_ copies: CopiedCells, _ row: Int, to output: inout [UInt8]) {
    for (position, heading) in copied.enumerated() {
      output.append(UInt8(ascii: ","))
      if format == .jsonLines {
        output.appendString(Array(heading.utf8)[...])
        output.append(UInt8(ascii: ":"))
      }
      append(copies, row * copied.count + position, to: &output)
    }
  }

  /// Adds the copied cell at a position to `output`.
  private func append(_ copies: CopiedCells, _ position: Int, to output: inout [UInt8]) {
    switch format {
    case .csv: output.appendCell(copies.plainCell(position))
    case .jsonLines where copies.isJSON:
      let value = copies.cell(position)
      output.append(contentsOf: value.isEmpty ? Array("null".utf8)[...] : value)
    case .jsonLines: output.appendString(copies.cell(position))
    }
  }

  /// Returns how the requirements at `positions` are written.
  private func text(ofUnmet positions: [Int32]) -> [UInt8] {
    text(of: positions.map { names.requirements[Int($0)] })
  }

  /// Returns how the list of `names` is written.
  private func text(of names: [String]) -> [UInt8] {
    var text: [UInt8] = []
    switch format {
    case .csv: text.appendCell(Array(names.joined(separator: "|").utf8)[...])
    case .jsonLines:
      text.append(UInt8(ascii: "["))
      for (position, name) in names.enumerated() {
        if position > 0 { text.append(UInt8(ascii: ",")) }
        text.appendString(Array(name.utf8)[...])
      }
      text.append(UInt8(ascii: "]"))
    }
    return text
  }

}
