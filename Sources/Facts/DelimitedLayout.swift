/// Where the header of CSV begins, and what separates its cells.
package struct DelimitedLayout: Hashable, Sendable {

  /// What separates cells.
  package let separator: UInt8

  /// Where the header begins, behind a line `sep=;`.
  package let start: Int

  /// Creates an instance from `bytes` from `begin` on, which hold the whole line of the header; `nil`
  /// where that cannot be.
  package init?(_ bytes: [UInt8], from begin: Int) {
    let reader = DelimitedReader(bytes, from: begin)
    separator = reader.separator
    start = reader.position
  }

  /// Returns the cells of the header that stands in `bytes`.
  package func cells(of bytes: [UInt8]) throws(RowFault) -> [DelimitedCell] {
    var reader = DelimitedReader(bytes, from: start, separator: separator, record: 0)
    do throws(Malformed) {
      return try reader.readRow()
    } catch {
      throw RowFault(error)
    }
  }

}
