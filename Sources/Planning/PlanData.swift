package import Values

/// A table of facts in a file.
///
/// The rows are no part of the plan: who evaluates it is given them.
package struct PlanData: Hashable, Sendable {

  /// What each row is.
  package let record: RecordID

  /// The path of the file, from the folder of the file that names it.
  package let path: String

  /// Which columns fill which fields; `nil` where columns are called like the fields, so that one that
  /// is not fills nothing by mistake.
  package let columns: [PlanColumn]?

  /// Creates an instance with the given properties.
  package init(record: RecordID, path: String, columns: [PlanColumn]?) {
    self.record = record
    self.path = path
    self.columns = columns
  }
}

/// A field that a column of a table fills.
package struct PlanColumn: Hashable, Sendable {

  /// The field of the record of the rows; behind it, where that is a record, the field of that, and so
  /// on.
  package let fields: [Int32]

  /// What stands above the column.
  package let heading: String

  /// Creates an instance with the given properties.
  package init(fields: [Int32], heading: String) {
    self.fields = fields
    self.heading = heading
  }
}
