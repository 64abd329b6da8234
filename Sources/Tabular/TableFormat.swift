/// How a table is written.
package enum TableFormat: Hashable, Sendable {

  /// Rows of cells, below a row of headings.
  case csv(separator: UInt8)

  /// Objects of JSON, one after the other.
  case jsonLines

  /// An array of objects of JSON.
  case jsonArray

}
