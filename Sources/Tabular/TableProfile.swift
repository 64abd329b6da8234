internal import Evaluation
internal import Facts
package import Planning
internal import Values

/// What the first rows of a table tell of the others: how its columns write numbers and days, and how
/// many decimals they need.
package struct TableProfile: Sendable {

  /// How the cells of each column of CSV are written; `nil` of those that fill nothing.
  let forms: [CellForm?]

  /// By what the decimals of a field are multiplied so that whole numbers come out, by the path of the
  /// field: what `BlockLayout` asks for.
  package let scales: [[Int32]: Int64]

  /// The most decimals that a scale has room for.
  private static let mostDecimals = 6

  /// Creates an instance from the first `count` rows of `chunk`, the first of the table that begins with
  /// `header`, whose numbers and days are written in `dialect`, or, where the table does not tell, in
  /// `assumed`.
  package init(
    _ chunk: TableChunk?, _ header: TableHeader, _ mapping: ColumnMapping, plan: Plan,
    legend: Legend, dialect: TableDialect = .told, assumed: TableDialect = .told,
    count: Int = 1_000
  ) {
    var forms = mapping.targets.map { target in
      target.map {
        CellForm(
          type: plan.type(of: $0, in: mapping.record), numbers: NumberForm(dialect),
          days: dialect.order)
      }
    }
    var decimals: [[Int32]: Int] = [:]
    switch header.format {
    case .csv(let separator):
      let sample = RowSample(chunk, separator, mapping, plan: plan, legend: legend, count: count)
      let numbers = forms.enumerated().map { column, form in
        form?.type.holdsNumbers == true ? sample.numbers(ofColumn: column) : []
      }
      if dialect == .told { Self.settle(&forms, by: sample, numbers, mapping.dialect, assumed) }
      for column in forms.indices {
        guard let form = forms[column], form.type.holdsNumbers else { continue }
        guard case .field(let path)? = mapping.targets[column] else { continue }
        decimals[path] = numbers[column].map { $0.decimalCount(form.numbers) }.max() ?? 0
      }
    case .jsonLines, .jsonArray:
      decimals = Self.decimals(chunk, header, mapping, plan: plan, legend: legend, count: count)
    }
    self.forms = forms
    scales = decimals.filter { $0.value > 2 }.mapValues { decimals in
      (0..<min(decimals, Self.mostDecimals)).reduce(1) { power, _ in power * 10 }
    }
  }

  /// Settles how the cells of `forms` write numbers and days: by those of each column in `sample`, whose
  /// numbers are `numbers`, by those of the others, by the language of the `headings`, or as `assumed`.
  private static func settle(
    _ forms: inout [CellForm?], by sample: RowSample, _ numbers: [[NumberCell]],
    _ headings: TableDialect, _ assumed: TableDialect
  ) {
    var marks: [Int: Set<DecimalMark>] = [:]
    var orders: [Int: Set<DayOrder>] = [:]
    for (column, form) in forms.enumerated() {
      guard let form else { continue }
      if form.type.holdsNumbers {
        marks[column] = Set(
          DecimalMark.allCases.filter { mark in numbers[column].contains { $0.evidence == mark } })
      }
      if form.type == .date { orders[column] = sample.orders(ofColumn: column) }
    }
    let allMarks = Set(marks.values.joined())
    let allOrders = Set(orders.values.joined())
    for (column, own) in marks {
      // Where cells of one column contradict each other, nothing is settled.
      let told = own.isEmpty ? allMarks : own
      guard told.count < 2 else { continue }
      forms[column]?.numbers.mark = told.first ?? headings.mark
      guard told.isEmpty, headings.mark == nil else { continue }
      forms[column]?.numbers = NumberForm(assumed)
    }
    for (column, own) in orders {
      let told = own.isEmpty ? allOrders : own
      if told.count < 2 { forms[column]?.days = told.first ?? headings.order ?? assumed.order }
    }
  }

  /// Returns how many decimals the fields of the first `count` objects in `chunk` need, by their paths.
  private static func decimals(
    _ chunk: TableChunk?, _ header: TableHeader, _ mapping: ColumnMapping, plan: Plan,
    legend: Legend, count: Int
  ) -> [[Int32]: Int] {
    guard let chunk, !chunk.isTooLong else { return [:] }
    var records = RecordReader(
      as: mapping.record, plan: plan, legend: legend, passesOverUnknown: true)
    records.begin(chunk.bytes)
    var decimals: [[Int32]: Int] = [:]
    var position = 0
    for number in 1...max(count, 1) {
      let extent = chunk.bytes.withUnsafeBufferPointer {
        ObjectScanner(isArray: header.format == .jsonArray, bytes: $0, isFinal: true)
          .next(from: position)
      }
      guard case .record(let range) = extent else { break }
      position = range.lowerBound
      if let record = try? records.object(from: &position, number: number, names: mapping.keys) {
        record.facts.record.addDecimals(at: [], to: &decimals)
      }
      position = range.upperBound
    }
    return decimals
  }

}

extension Answer {

  /// Raises the decimals that the numbers in `self`, to which `path` leads, need.
  fileprivate func addDecimals(at path: [Int32], to decimals: inout [[Int32]: Int]) {
    switch self {
    case .known(.number(let number), _):
      decimals[path] = max(decimals[path] ?? 0, number.decimals ?? 0)
    case .record(let record):
      for (position, field) in record.fields.enumerated() {
        field.addDecimals(at: path + [Int32(truncatingIfNeeded: position)], to: &decimals)
      }
    case .list(let elements, _):
      for element in elements { element.answer.addDecimals(at: path, to: &decimals) }
    case .known, .open, .fault: break
    }
  }

}

extension ValueType {

  /// `true` iff cells of the type are numbers, or hold some.
  var holdsNumbers: Bool {
    switch self {
    case .integer, .decimal, .money: true
    case .list(let element): element.holdsNumbers
    case .boolean, .text, .date, .period, .duration, .choice, .record, .outcome, .nothing: false
    }
  }

}

extension Plan {

  /// Returns the type of what a column fills in `record`.
  func type(of target: ColumnTarget, in record: RecordID) -> ValueType {
    switch target {
    case .field(let path):
      var type = ValueType.record(record)
      for step in path {
        guard case .record(let inner) = type else { break }
        type = records[Int(inner.rawValue)].fields[Int(step)].type
      }
      return type
    case .periodStart, .periodEnd: return .date
    case .question(let question): return questions[Int(question)].type
    }
  }

}
