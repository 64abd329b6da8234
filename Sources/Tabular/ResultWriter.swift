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

  /// What stands before each of these.
  private let heads: [[UInt8]]

  /// The headings of the columns that are copied.
  private let copied: [String]

  /// How a list without names is written.
  private let nothing: [UInt8]

  /// What the sets of requirements that are not met are called, by their bits.
  private var unmetTexts: [UInt64: [UInt8]] = [:]

  /// What the lists of needs are called, at their positions.
  private var needTexts: [[UInt8]] = []

  /// How the outcomes are written, by their codes.
  private let outcomes: [[UInt8]]

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
    nothing = Array((format == .jsonLines ? "[]" : "").utf8)
    heads = columns.map { column in
      switch format {
      case .csv: Array(",".utf8)
      case .jsonLines: Array(",\"\(column.heading)\":".utf8)
      }
    }
    outcomes = (0..<4).map { (code: UInt8) in
      let name = Outcome(code: code).rawValue
      return Array((format == .jsonLines ? "\"\(name)\"" : name).utf8)
    }
  }

  /// Adds the line of headings to `output`, where the format has one.
  package func appendHeader(to output: inout [UInt8]) {
    guard format == .csv else { return }
    output.append(contentsOf: ResultColumn.number.utf8)
    for column in columns { output.append(contentsOf: ",\(column.heading)".utf8) }
    for heading in copied {
      output.append(UInt8(ascii: ","))
      output.appendCell(Array(heading.utf8)[...])
    }
    output.append(lineFeed)
  }

  /// Adds what `verdicts` say of the cases called `numbers`, whose copied cells are `copies`, to
  /// `output`.
  package mutating func append(
    _ verdicts: Verdicts, numbers: [Int], copies: CopiedCells, to output: inout [UInt8]
  ) {
    while needTexts.count < verdicts.needLists.count {
      needTexts.append(
        text(of: verdicts.needLists[needTexts.count].map { names.name(of: $0) }))
    }
    for row in 0..<verdicts.count {
      if format == .jsonLines { output.append(contentsOf: "{\"case\":".utf8) }
      output.append(number: Int64(numbers[row]))
      if let verdict = verdicts.exceptions[row] {
        append(verdict, to: &output)
      } else {
        append(verdicts, row, to: &output)
      }
      appendCopies(copies, row, to: &output)
      if format == .jsonLines { output.append(UInt8(ascii: "}")) }
      output.append(lineFeed)
    }
  }

  /// Adds what the columns of `verdicts` say of a row to `output`.
  private mutating func append(_ verdicts: Verdicts, _ row: Int, to output: inout [UInt8]) {
    for position in columns.indices {
      output.append(contentsOf: heads[position])
      switch columns[position] {
      case .outcome: output.append(contentsOf: outcomes[Int(verdicts.outcomes[row])])
      case .amount: appendAmount(of: verdicts, row, to: &output)
      case .unmet:
        let unmet = verdicts.unmet[row]
        if let text = unmetTexts[unmet] {
          output.append(contentsOf: text)
        } else {
          let text = text(ofUnmet: verdicts.verdict(at: row).unmet)
          unmetTexts[unmet] = text
          output.append(contentsOf: text)
        }
      case .missing:
        let needs = Int(verdicts.needs[row])
        output.append(contentsOf: needs >= 0 ? needTexts[needs] : nothing)
      case .faults: output.append(contentsOf: nothing)
      }
    }
  }

  /// Adds the amount that the columns of `verdicts` say of a row to `output`.
  private func appendAmount(of verdicts: Verdicts, _ row: Int, to output: inout [UInt8]) {
    guard verdicts.outcomes[row] == Outcome.eligible.code, verdicts.amountScale > 0 else {
      return append(amount: nil, to: &output)
    }
    guard verdicts.amountScale == 100 else {
      return append(amount: verdicts.verdict(at: row).amount, to: &output)
    }
    if format == .jsonLines { output.append(quotationMark) }
    output.append(cents: verdicts.amounts[row])
    if format == .jsonLines { output.append(quotationMark) }
  }

  /// Adds what `verdict` says to `output`.
  private func append(_ verdict: Verdict, to output: inout [UInt8]) {
    for (head, column) in zip(heads, columns) {
      output.append(contentsOf: head)
      switch column {
      case .outcome: output.append(contentsOf: outcomes[Int(verdict.outcome.code)])
      case .amount: append(amount: verdict.amount, to: &output)
      case .unmet: output.append(contentsOf: text(ofUnmet: verdict.unmet))
      case .missing:
        output.append(contentsOf: text(of: verdict.needs.map { names.name(of: $0) }))
      case .faults: output.append(contentsOf: text(of: verdict.faults.map(\.kind.code)))
      }
    }
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
      let cell = copies.cell(row * copied.count + position)
      output.append(UInt8(ascii: ","))
      switch format {
      case .csv: output.appendCell(cell)
      case .jsonLines:
        output.appendString(Array(heading.utf8)[...])
        output.append(UInt8(ascii: ":"))
        output.appendString(cell)
      }
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
