package import Values

/// What is shown where a person asks for an expression.
package enum Shown: Sendable {

  /// A value, and the day whose law applied; `nil` where it depends on a fact that is not known.
  case answer(Answer, asOf: Day?)

  /// A table.
  case table(TableAnswer)

}

/// Rows of a list.
package struct TableAnswer: Sendable {

  /// A row.
  package struct Row: Sendable {

    /// The cells: the keys of the group, where there are groups, then the columns.
    package let cells: [Answer]

    /// What decides whether the row belongs to the table, where that is open, or a fault.
    package let membership: Answer?

    /// Creates an instance with the given properties.
    package init(cells: [Answer], membership: Answer?) {
      self.cells = cells
      self.membership = membership
    }

  }

  /// The rows that belong to the table, in their order.
  package let rows: [Row]

  /// The rows of which that is open, or that are faults.
  package let openRows: [Row]

  /// `true` iff a chart is asked for.
  package let isChart: Bool

  /// The number of cells at the beginning of each row that tell the groups apart.
  package let groupCount: Int

  /// `true` iff there are groups.
  package var isGrouped: Bool { groupCount > 0 }

  /// The day whose law applied.
  package let asOf: Day?

  /// Creates an instance with the given properties.
  package init(
    rows: [Row], openRows: [Row], isChart: Bool, groupCount: Int, asOf: Day?
  ) {
    self.rows = rows
    self.openRows = openRows
    self.isChart = isChart
    self.groupCount = groupCount
    self.asOf = asOf
  }

}
