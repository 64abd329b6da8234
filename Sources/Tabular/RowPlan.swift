internal import Columns
internal import Facts
internal import Planning
internal import Values
internal import Vocabulary

/// How the rows of CSV are read quickly.
struct RowPlan: Sendable {

  /// How each column is read.
  private(set) var cells: [CellPlan] = []

  /// The words of all choices, truth values and declared things.
  private(set) var words = ByteTables()

  /// The positions of the columns of the layout that no column of the table fills.
  private(set) var absent: [Int] = []

  /// The records within the record, innermost first: their column, and those of what they hold.
  private(set) var records: [(column: Int, parts: [Int])] = []

  /// The columns of periods whose ends have columns of their own.
  private(set) var periods: [Int] = []

  /// Creates an instance for a table whose columns fill the fields of `layout` as `mapping` says, and
  /// are written in `forms`; the columns `copied` are copied.
  init(
    _ mapping: ColumnMapping, _ forms: [CellForm?], layout: BlockLayout, plan: Plan, legend: Legend,
    copied: [Int]
  ) {
    var filled: Set<Int> = []
    for (column, target) in mapping.targets.enumerated() {
      var cell = CellPlan(kind: .nothing)
      if let target, let form = forms[column] {
        cell = self.cell(target, form, layout, plan, legend)
      }
      cell.copy = copied.firstIndex(of: column) ?? -1
      if cell.column >= 0 { filled.insert(cell.column) }
      cells.append(cell)
    }
    periods = Set(cells.filter { $0.kind == .firstDay || $0.kind == .lastDay }.map(\.column))
      .sorted()
    // A period with one end is unknown.
    for period in periods {
      let kinds = Set(cells.filter { $0.column == period }.map(\.kind))
      guard kinds == [.firstDay, .lastDay] else {
        for column in cells.indices where cells[column].column == period {
          cells[column].kind = .other
        }
        continue
      }
    }
    periods = periods.filter { period in cells.contains { $0.column == period && $0.kind != .other }
    }
    addRecords(of: layout, filled: &filled)
    absent = layout.columns.indices.filter { !filled.contains($0) }
  }

  /// Finds out which columns of `layout` are records of which some part has a column of the table.
  private mutating func addRecords(of layout: BlockLayout, filled: inout Set<Int>) {
    for (column, specification) in layout.columns.enumerated().reversed() {
      guard case .presence = specification.kind, case .field(let path) = specification.source else {
        continue
      }
      let parts = filled.filter { part in
        guard case .field(let other) = layout.columns[part].source else { return false }
        return other.count == path.count + 1 && other.starts(with: path)
      }
      if parts.isEmpty { continue }
      records.append((column, parts.sorted()))
      filled.insert(column)
    }
  }

  /// Returns how the cells of a column are read that fills `target` and is written in `form`.
  private mutating func cell(
    _ target: ColumnTarget, _ form: CellForm, _ layout: BlockLayout, _ plan: Plan, _ legend: Legend
  ) -> CellPlan {
    let position =
      switch target {
      case .field(let path), .periodStart(let path), .periodEnd(let path): layout.position(of: path)
      case .question(let question): layout.position(ofQuestion: question)
      }
    guard let position else {
      // The answer to a question that nobody asks is checked all the same.
      return CellPlan(kind: .other)
    }
    var cell = CellPlan(kind: .other, column: position)
    cell.days = form.days
    let specification = layout.columns[position]
    switch target {
    case .periodStart:
      cell.kind = .firstDay
      return cell
    case .periodEnd:
      cell.kind = .lastDay
      return cell
    case .question(let question):
      let readings = plan.questions[Int(question)].readings.map(\.value)
      guard case .byte = specification.kind else { return cell }
      switch specification.type {
      case .boolean:
        setWords(
          Self.truths.filter { readings.contains(.boolean($0.code == 1)) }, .shortWord, of: &cell)
      case .choice(let choice):
        let values = Self.values(of: choice, legend)
        setWords(
          values.filter { readings.contains(.choice(choice, $0.code)) }, .shortWord, of: &cell)
      default: break
      }
      return cell
    case .field: break
    }
    switch specification.kind {
    case .byte:
      if case .choice(let choice) = specification.type {
        setWords(Self.values(of: choice, legend), .shortWord, of: &cell)
      } else {
        setWords(Self.truths, .shortWord, of: &cell)
      }
    case .code:
      switch specification.type {
      case .choice(let choice): setWords(Self.values(of: choice, legend), .longWord, of: &cell)
      case .record(let record):
        setWords(Self.things(of: record, plan, legend), .longWord, of: &cell)
      default: break
      }
    case .day: cell.kind = .day
    case .period: cell.kind = .period
    case .text: cell.kind = .text
    case .number(let scale):
      guard cell.setNumber(specification, scale) else { break }
      cell.isDoubtful = specification.type != .decimal && !form.numbers.isDemanded
      if cell.isDoubtful, cell.decimals == 3 { cell.doubtfulBits = 24 }
      cell.kind = form.numbers.mark == .comma ? .groupedNumber : .number
    case .presence, .span, .list, .opaque: break
    }
    return cell
  }

  /// Makes `cell` one that takes `words`.
  private mutating func setWords(
    _ words: [(text: String, code: Int32)], _ kind: CellPlan.Kind, of cell: inout CellPlan
  ) {
    cell.kind = kind
    cell.words = self.words.add(words)
  }

  /// The declared things of `record`, by their paths in each language.
  static func things(
    of record: RecordID, _ plan: Plan, _ legend: Legend
  ) -> [(text: String, code: Int32)] {
    plan.thingsByRecord[Int(record.rawValue)].flatMap { thing in
      let path = legend.things[Int(thing.rawValue)].path
      return [(path.english, thing.rawValue), (path.german, thing.rawValue)]
    }
  }

  /// The values of `choice`, by their names in each language, and by titles.
  ///
  /// Titles that may be written otherwise, in quotation marks or with a backslash, say, want a closer look.
  static func values(
    of choice: ChoiceID, _ legend: Legend
  ) -> [(text: String, code: Int32)] {
    ChoiceSpellings(legend.choices[Int(choice.rawValue)]).values.filter { word in
      trimmed(word.text) == word.text
        && word.text.utf8.allSatisfy { $0 >= 0x20 && !marks.contains($0) }
    }
  }

  /// What may separate cells or stands for something else in CSV or in JSON.
  private static let marks = Set(",;\"\\".utf8)

  /// The truth values as spreadsheets and people most often write them.
  private static let truths: [(text: String, code: Int32)] = {
    let words: [(String, Int32)] = [
      ("yes", 1), ("ja", 1), ("true", 1), ("wahr", 1), ("1", 1), ("no", 0), ("nein", 0),
      ("false", 0),
      ("falsch", 0), ("0", 0),
    ]
    return words.flatMap { word, code in
      [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()].map {
        (text: $0, code: code)
      }
    }
  }()

}
