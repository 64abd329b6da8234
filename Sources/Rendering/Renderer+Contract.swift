internal import Batch
internal import Catalogue
internal import Columns
package import Diagnostics
internal import Evaluation
internal import Planning
package import Tabular
internal import Values
package import Vocabulary

/// What the columns of a table hold.
extension Renderer {

  /// The number of kinds of faults, of fields with empty cells, and of texts that people are shown.
  private static var mostFaults: Int { 20 }
  private static var mostFields: Int { 10 }
  private static var mostTexts: Int { 8 }

  /// Returns all that `contract` says of the cases that the decision at a position of the plan decides,
  /// as people read it; `hasLines` is whether the rows stand on lines of a text.
  package func text(of contract: TableContract, decision: Int32, hasLines: Bool) -> String {
    var counts = [said(.decided(cases: contract.rows, count(contract.rows)))]
    if contract.rejected > 0 {
      counts.append(said(.rejected(rows: contract.rejected, count(contract.rejected))))
    }
    var lines = page.indented(counts.joined(separator: ", "), by: 0)
    lines += fields(of: contract, decision)
    var loose = unused(contract)
    if let unfilled = unfilled(contract, decision) { loose.append(unfilled) }
    if !loose.isEmpty { lines += [""] + loose.flatMap { page.indented(style.text($0), by: 0) } }
    return (lines + faults(of: contract, hasLines: hasLines)).joined(separator: "\n")
  }

  /// Returns what is remarkable of what `contract` says of the cases that the decision at a position of
  /// the plan decided, as people read it.
  func remarks(on contract: TableContract, decision: Int32, hasLines: Bool) -> [String] {
    var lines = emptyCells(in: contract, decision)
    if !contract.hasColumns {
      var loose = unused(contract)
      if let unfilled = unfilled(contract, decision) { loose.append(unfilled) }
      if !loose.isEmpty { lines += [""] + loose.flatMap { page.indented(style.text($0), by: 0) } }
    }
    return lines + faults(of: contract, hasLines: hasLines)
  }

  /// Returns the names in `tongue`, else in the language of answers, of the fields that the decision at
  /// a position of the plan asks for and nothing in the table of `contract` fills.
  package func unfilledFields(
    of contract: TableContract, decision: Int32, in tongue: Tongue? = nil
  ) -> [String] {
    let names = names(of: decision, in: tongue ?? self.tongue)
    let asked = plan.fields(readBy: decision)
    return contract.fields.filter { field in
      guard case .field = field.source, contract.isUnfilled(field) else { return false }
      return isAsked(field, decision, asked)
    }.map { names.name(of: need($0, decision)) }
  }

  /// Returns the fields of `contract` as a table.
  private func fields(of contract: TableContract, _ decision: Int32) -> [String] {
    let names = names(of: decision, in: tongue)
    let fields = contract.fields.filter { !$0.isRecord }
    let hasExtremes = fields.contains { $0.least != nil }
    let rows = fields.map { field in
      var cells = [TextTable.Cell(shown(names.name(of: need(field, decision))))]
      if contract.hasColumns {
        cells.append(TextTable.Cell(field.column.map { shown($0) } ?? "–"))
      }
      cells += [TextTable.Cell(type(of: field)), cell(field.given), cell(field.empty)]
      if hasExtremes {
        cells += [field.least, field.greatest].map {
          TextTable.Cell($0.map { text($0) } ?? "", tail: 0)
        }
      }
      return TextTable.Row(cells)
    }
    var columns = [TextTable.Column(said(.field), .fixed)]
    if contract.hasColumns { columns.append(TextTable.Column(said(.column), .fixed)) }
    columns += [
      TextTable.Column(said(.type)), TextTable.Column(said(.filled), .right),
      TextTable.Column(said(.empty), .right),
    ]
    if hasExtremes {
      columns += [
        TextTable.Column(said(.least), .right), TextTable.Column(said(.greatest), .right),
      ]
    }
    return TextTable(columns, rows).lines(on: page)
  }

  /// Returns the fields with most empty cells, of those that are asked for, as a table.
  private func emptyCells(in contract: TableContract, _ decision: Int32) -> [String] {
    let names = names(of: decision, in: tongue)
    let asked = plan.fields(readBy: decision)
    let found = contract.fields.filter { field in
      field.empty > 0 && !field.isRecord && !contract.isUnfilled(field)
        && isAsked(field, decision, asked)
    }.sorted { $0.empty > $1.empty }
    if found.isEmpty { return [] }
    let rows = found.prefix(Self.mostFields).map { field in
      let name = shown(names.name(of: need(field, decision)))
      let column = field.column.map { shown($0) } ?? ""
      return TextTable.Row([
        TextTable.Cell(column.isEmpty || column == name ? name : "\(name) (\(column))"),
        cell(field.empty), TextTable.Cell(share(field.empty, of: contract.rows)),
      ])
    }
    let columns = [
      TextTable.Column(said(.emptyCells), .fixed), TextTable.Column(said(.cases), .right),
      TextTable.Column(said(.share), .right),
    ]
    var lines = [""] + TextTable(columns, rows).lines(on: page)
    if found.count > Self.mostFields {
      lines += page.indented(said(.more(found.count - Self.mostFields)), by: 0)
    }
    return lines
  }

  /// Returns what cannot be read, as a table.
  private func faults(of contract: TableContract, hasLines: Bool) -> [String] {
    let faults = contract.faults
    if faults.isEmpty, contract.tooLong == 0 { return [] }
    var rows = faults.prefix(Self.mostFaults).flatMap { fault in
      let place = hasLines ? fault.firstLine : fault.firstRow
      let (reason, help) = words(of: fault)
      let first = TextTable.Row([
        cell(fault.count), TextTable.Cell(count(place), tail: 0), TextTable.Cell(reason),
      ])
      let notes = [foundTexts(of: fault), help].compactMap(\.self)
      return [first] + notes.map { TextTable.Row(["", "", TextTable.Cell($0, role: .faint)]) }
    }
    if contract.tooLong > 0 {
      rows.append(
        TextTable.Row([cell(contract.tooLong), "", TextTable.Cell(said(.tooLong))]))
    }
    let columns = [
      TextTable.Column(said(.rows), .right),
      TextTable.Column(said(hasLines ? .firstLine : .firstRow), .right),
      TextTable.Column(said(.reason)),
    ]
    var lines = [""] + TextTable(columns, rows).lines(on: page)
    if faults.count > Self.mostFaults {
      lines += page.indented(said(.more(faults.count - Self.mostFaults)), by: 0)
    }
    return lines
  }

  /// Returns what is wrong, and what to do about it.
  private func words(of fault: TableContract.Fault) -> (reason: String, help: String?) {
    switch fault.reason {
    case .problem(let problem):
      let problem = Problem.facts(problem)
      return (
        shown(problem.message(in: tongue).plainText),
        problem.help(in: tongue).map { shown($0.plainText) }
      )
    case .words(let reason, let help): return (shown(reason), help.map { shown($0) })
    }
  }

  /// Returns what stands most often in the cells of `fault`, where that is more than one text.
  private func foundTexts(of fault: TableContract.Fault) -> String? {
    let texts = fault.mostFound
    guard texts.count > 1 else { return nil }
    var list = texts.prefix(Self.mostTexts).map { text, count in
      "`\(shown(text))` (\(self.count(count)))"
    }
    if texts.count > Self.mostTexts { list.append(page.glyphs.ellipsis) }
    return "\(said(.found)): \(list.joined(separator: ", "))"
  }

  /// Returns which columns of `contract` fill nothing.
  private func unused(_ contract: TableContract) -> [Message] {
    let unused = contract.unusedColumns.prefix(Self.mostFaults).map {
      UnusedColumn(heading: $0.heading, near: $0.near)
    }
    if unused.isEmpty { return [] }
    return [CommandNotice.batch(.passedOver(unused)).message(in: tongue)]
  }

  /// Returns which fields of `contract` nothing fills that the decision at a position asks for.
  private func unfilled(_ contract: TableContract, _ decision: Int32) -> Message? {
    let names = unfilledFields(of: contract, decision: decision)
    return names.isEmpty ? nil : CommandNotice.batch(.unfilled(names)).message(in: tongue)
  }

}

// MARK: For programs

extension Renderer {

  /// Returns what `contract` says of the cases that the decision at a position of the plan decides, for
  /// programs.
  package func json(of contract: TableContract, decision: Int32) -> JSON {
    let names = names(of: decision, in: .english)
    let asked = plan.fields(readBy: decision)
    return [
      "rows": .number(String(contract.allRows)), "cases": .number(String(contract.rows)),
      "rejected": .number(String(contract.rejected)),
      "fields": .array(
        contract.fields.filter { !$0.isRecord }.map { field in
          [
            "name": .string(names.name(of: need(field, decision))),
            "column": .optional(field.column), "type": .string(typeName(field.type)),
            "asked": .boolean(isAsked(field, decision, asked)),
            "given": .number(String(field.given)), "missing": .number(String(field.empty)),
            "least": field.least.map { json(of: $0, field.type) } ?? .null,
            "greatest": field.greatest.map { json(of: $0, field.type) } ?? .null,
          ]
        }),
      "problems": .array(contract.faults.map { json(of: $0) }),
      "unused": .strings(contract.unusedColumns.map(\.heading)),
      "unfilled": .strings(unfilledFields(of: contract, decision: decision, in: .english)),
    ]
  }

  /// Returns what is wrong with the beginning of a table, each with the number of its line, in the form of what
  /// is said of a whole one: of its rows, which nobody has looked at, none is counted.
  package func json(of problems: [(problem: FactsProblem, line: Int)]) -> JSON {
    [
      "rows": .number("0"), "cases": .number("0"), "rejected": .number("0"), "fields": .array([]),
      "problems": .array(
        problems.map { problem, line in
          json(
            of: TableContract.Fault(
              code: problem.code, field: problem.place?.field, reason: .problem(problem),
              firstRow: 0, firstLine: line, count: 0, texts: [:]))
        }),
      "unused": .array([]), "unfilled": .array([]),
    ]
  }

  /// Returns `fault` for programs.
  private func json(of fault: TableContract.Fault) -> JSON {
    let message =
      switch fault.reason {
      case .problem(let problem): Problem.facts(problem).message(in: tongue).plainText
      case .words(let words, _): words
      }
    return [
      "code": .string(fault.code.text), "field": .optional(fault.field),
      "rows": .number(String(fault.count)), "first_row": .number(String(fault.firstRow)),
      "first_line": .number(String(fault.firstLine)), "message": .string(message),
      "texts": .array(
        fault.mostFound.map { ["text": .string($0.text), "count": .number(String($0.count))] }),
    ]
  }

}

// MARK: Names

extension Renderer {

  /// Returns what the facts of the decision at a position are called in `tongue`.
  private func names(of decision: Int32, in tongue: Tongue) -> ResultNames {
    ResultNames(decision, of: plan, legend: legend, in: tongue)
  }

  /// Returns what is missing where `field` is, in a case of the decision at a position.
  private func need(_ field: TableContract.Field, _ decision: Int32) -> Need {
    switch field.source {
    case .question(let question): .question(question)
    case .field(let path): .fact(FactPath(.subject, steps(to: path, decision)))
    }
  }

  /// Returns the steps that lead to the field to which `path` leads from a case of the decision at a
  /// position.
  private func steps(to path: [Int32], _ decision: Int32) -> [FactPath.Step] {
    var record = plan.decisions[Int(decision)].subject
    var steps: [FactPath.Step] = []
    for position in path {
      steps.append(.field(record, position))
      let type = plan.records[Int(record.rawValue)].fields[Int(position)].type
      if case .record(let inner) = type { record = inner }
    }
    return steps
  }

  /// Returns whether the decision at a position may need `field`, where it reads the fields `asked`.
  private func isAsked(
    _ field: TableContract.Field, _ decision: Int32, _ asked: [RecordID: Set<Int32>]
  ) -> Bool {
    guard case .field(let path) = field.source else { return true }
    return steps(to: path, decision).allSatisfy { step in
      switch step {
      case .field(let record, let field): asked[record]?.contains(field) ?? false
      case .element: true
      }
    }
  }

  /// Returns the type of `field` as a declaration in the language of answers writes it.
  private func type(of field: TableContract.Field) -> String {
    let type = shown(written(field.type))
    guard let range = field.range else { return type }
    let isMoney = field.type == .money
    return "\(type) \(Keyword.in.spelling(in: tongue)) \(numbers.text(range, isMoney: isMoney))"
  }

  /// Returns `words` in the language of answers.
  private func said(_ words: BatchWords) -> String { words.text(in: tongue) }

  /// Returns `number` as people read it.
  private func count(_ number: Int) -> String { numbers.text(Rational(number)) }

  /// Returns `number` as a cell.
  private func cell(_ number: Int) -> TextTable.Cell { TextTable.Cell(count(number), tail: 0) }

  /// Returns the share that `part` is of `all`, in percent with one decimal.
  private func share(_ part: Int, of all: Int) -> String {
    percentage(tenths: all == 0 ? 0 : (part * 2_000 + all) / (2 * all))
  }

}
