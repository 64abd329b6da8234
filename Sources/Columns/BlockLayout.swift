package import Planning
package import Values

/// What a column of a block is about.
package struct ColumnSpecification: Hashable, Sendable {

  /// What the values are of.
  package enum Source: Hashable, Sendable {

    /// The field of the record to which the positions of fields lead; none: the element of a list
    /// itself.
    case field([Int32])

    /// The answers of people to the question at a position of the plan.
    case question(Int32)

  }

  /// What the values are of.
  package let source: Source

  /// The type of the values.
  package let type: ValueType

  /// How the values lie in memory.
  package let kind: ColumnKind

  /// The values that the field may take, both ends included.
  package let range: ClosedRange<Rational>?

}

/// The columns that the cases of a record, or the elements of a list, fill.
package struct BlockLayout: Hashable, Sendable {

  /// The type of what a row holds.
  package let type: ValueType

  /// The columns: fields in the order of the record, those of a record within it behind it; then the
  /// questions.
  package let columns: [ColumnSpecification]

  /// The positions of `columns` by what they are of.
  private let positions: [ColumnSpecification.Source: Int]

  /// Creates an instance for cases of `record` of `plan`, which answer `questions`.
  ///
  /// Money is kept in cents, and integers as they are; `scales` says by what other numbers are
  /// multiplied, by the path of their field, fields of elements behind that of their list. Else it is
  /// 100. What does not come out even makes its row an exception, so that a scale that is too small
  /// costs time alone.
  package init(
    _ record: RecordID, of plan: Plan, questions: Set<Int32> = [], scales: [[Int32]: Int64] = [:]
  ) {
    var builder = Builder(plan: plan, scales: scales)
    builder.addFields(of: record, path: [], outer: [])
    for question in questions.sorted() {
      builder.add(
        .question(question), plan.questions[Int(question)].type, range: nil, path: [-question - 1])
    }
    self.init(.record(record), builder.columns)
  }

  /// Creates an instance with the given properties.
  private init(_ type: ValueType, _ columns: [ColumnSpecification]) {
    self.type = type
    self.columns = columns
    positions = Dictionary(
      columns.enumerated().map { ($1.source, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the position of the column of the field to which `path` leads.
  package func position(of path: [Int32]) -> Int? { positions[.field(path)] }

  /// Returns the position of the column of the question at a position of the plan.
  package func position(ofQuestion question: Int32) -> Int? { positions[.question(question)] }

}

extension BlockLayout {

  /// The state of making a layout.
  private struct Builder {

    let plan: Plan
    let scales: [[Int32]: Int64]

    /// The columns so far.
    var columns: [ColumnSpecification] = []

    /// The records that are being looked at, within one another.
    var open: [RecordID] = []

    /// Adds the fields of `record`, to which `path` leads within what a row holds; `outer` leads to
    /// the list whose element a row is.
    mutating func addFields(of record: RecordID, path: [Int32], outer: [Int32]) {
      open.append(record)
      defer { open.removeLast() }
      for (position, field) in plan.records[Int(record.rawValue)].fields.enumerated() {
        let path = path + [Int32(truncatingIfNeeded: position)]
        add(.field(path), field.type, range: field.range, path: outer + path, within: path)
      }
    }

    /// Adds the column of `source`, to which `path` leads from the case, and `within` from the row.
    mutating func add(
      _ source: ColumnSpecification.Source, _ type: ValueType, range: ClosedRange<Rational>?,
      path: [Int32], within: [Int32] = []
    ) {
      let kind = kind(of: type, range: range, path: path)
      columns.append(
        ColumnSpecification(source: source, type: type, kind: kind, range: range))
      if case .presence = kind, case .record(let record) = type {
        addFields(
          of: record, path: within, outer: Array(path.dropLast(within.count)))
      }
    }

    /// Returns how values of `type` lie in memory.
    func kind(of type: ValueType, range: ClosedRange<Rational>?, path: [Int32]) -> ColumnKind {
      switch type {
      case .boolean: return .byte
      case .integer: return .number(scale: 1)
      case .money: return .number(scale: ColumnKind.cents)
      case .decimal: return .number(scale: scales[path] ?? 100)
      case .text: return .text
      case .date: return .day
      case .period: return .period
      case .duration: return .span
      case .choice(let choice):
        return plan.choices[Int(choice.rawValue)] <= 256 ? .byte : .code
      case .record(let record):
        if !plan.thingsByRecord[Int(record.rawValue)].isEmpty { return .code }
        return open.contains(record) || open.count > 8 ? .opaque : .presence
      case .list(let element):
        if case .list = element { return .opaque }
        if case .record(let record) = element, open.contains(record) { return .opaque }
        var inner = Builder(plan: plan, scales: scales)
        inner.open = open
        inner.add(.field([]), element, range: range, path: path)
        return .list(BlockLayout(element, inner.columns))
      case .outcome, .nothing: return .opaque
      }
    }

  }

}
