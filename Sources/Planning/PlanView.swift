/// What a list is to be read as.
package struct PlanView: Hashable, Sendable {

  /// The slot of the element (or, where grouped, of the list of a group's elements).
  package let slot: Int32

  /// The keys by which elements are grouped, in the slot of the element.
  package let groups: [PlanNode.ID]

  /// The keys by which rows are sorted.
  package let sort: [PlanSortKey]

  /// The columns; empty: the element itself.
  package let columns: [PlanNode.ID]

  /// `true` iff the author asks for a chart.
  package let isChart: Bool

  /// `true` iff the author asks for a table, or gives columns or groups.
  package let isTable: Bool

  /// Creates an instance with the given properties.
  package init(
    slot: Int32, groups: [PlanNode.ID], sort: [PlanSortKey], columns: [PlanNode.ID],
    isChart: Bool, isTable: Bool
  ) {
    self.slot = slot
    self.groups = groups
    self.sort = sort
    self.columns = columns
    self.isChart = isChart
    self.isTable = isTable
  }

}

/// A key that rows are sorted by, in the slot of the element.
package struct PlanSortKey: Hashable, Sendable {
  package let key: PlanNode.ID
  package let isDescending: Bool

  /// Creates an instance with the given properties.
  package init(key: PlanNode.ID, isDescending: Bool) {
    self.key = key
    self.isDescending = isDescending
  }
}

/// A comparison of two values.
package enum PlanComparison: Hashable, Sendable {
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
}

/// What is made of a list.
package enum PlanAggregate: Hashable, Sendable {
  case count
  case sum
  case minimum
  case maximum
  case average
}
