internal import Diagnostics

/// The fields that the columns of CSV fill.
struct DelimitedHeader: Sendable {

  /// The columns as an object; the text of each cell in it is the number of its column.
  let root: FactNode

  /// The number of columns.
  private let count: Int

  /// Creates an instance from the cells of the first row; those that are `nil` are passed over.
  ///
  /// Each fills the fields that `paths` lead to, where they are given.
  init(_ cells: [DelimitedCell?], _ paths: [[[String]]]? = nil) throws(Malformed) {
    var columns: [Column] = []
    for (position, cell) in cells.enumerated() {
      guard let cell else { continue }
      if let paths {
        for names in paths[position] {
          columns.append(Column(names: names[...], position: position, offsets: cell.offsets))
        }
        continue
      }
      let names = cell.text.split(separator: ".", omittingEmptySubsequences: false).map(trimmed)
      if names.contains("") {
        throw Malformed(problem: .unnamedColumn(position + 1), offsets: cell.offsets)
      }
      if names.count > JSONReader.depthLimit {
        throw Malformed(
          problem: .nestedTooDeep(record: 0, limit: JSONReader.depthLimit), offsets: cell.offsets)
      }
      columns.append(Column(names: names[...], position: position, offsets: cell.offsets))
    }
    count = cells.count
    root = try object(of: columns, prefix: "")
  }

  /// Returns `cells`, the row that begins at `start`, as an object.
  func node(
    of cells: [DelimitedCell], record: Int, from start: Int
  ) throws(Malformed) -> FactNode {
    let site = try site(of: cells, record: record, from: start)
    let node = filled(root, with: cells)
    return FactNode(content: node.content, offsets: site)
  }

  /// Returns where `cells`, the row that begins at `start`, stand; throws unless there are as many as
  /// columns.
  func site(
    of cells: [DelimitedCell], record: Int, from start: Int
  ) throws(Malformed) -> Range<Int> {
    let end = cells.last?.offsets.upperBound ?? start
    guard cells.count == count else {
      throw Malformed(
        problem: .raggedRow(record: record, cells: cells.count, columns: count),
        offsets: start..<end)
    }
    return start..<end
  }

}

/// A column whose name is taken apart at the points.
private struct Column {

  /// The names that are left.
  var names: ArraySlice<String>
  let position: Int
  let offsets: Range<Int>

}

/// Returns the object whose fields `columns` fill, in the order of their first column.
private func object(of columns: [Column], prefix: String) throws(Malformed) -> FactNode {
  var order: [String] = []
  var groups: [String: [Column]] = [:]
  for var column in columns {
    let name = column.names.removeFirst()
    if groups[name] == nil { order.append(name) }
    groups[name, default: []].append(column)
  }
  var members: [FactMember] = []
  for name in order {
    guard let group = groups[name], let first = group.first, let last = group.last else { continue }
    let value: FactNode
    if group.allSatisfy({ !$0.names.isEmpty }) {
      value = try object(of: group, prefix: prefix + name + ".")
    } else if group.count == 1 {
      value = FactNode(content: .cell(String(first.position)), offsets: first.offsets)
    } else {
      let place = FactsPlace(record: nil, field: shortened(prefix + name), value: "")
      throw Malformed(problem: .givenTwice(place), offsets: last.offsets)
    }
    members.append(FactMember(key: name, keyOffsets: first.offsets, value: value))
  }
  let offsets = (columns.first?.offsets.lowerBound ?? 0)..<(columns.last?.offsets.upperBound ?? 0)
  return FactNode(content: .object(members), offsets: offsets)
}

/// Returns `node` of a header with the cells of a row in place of the numbers of their columns.
func filled(_ node: FactNode, with cells: [DelimitedCell]) -> FactNode {
  switch node.content {
  case .object(let members):
    let values = members.map { member in
      FactMember(
        key: member.key, keyOffsets: member.keyOffsets, value: filled(member.value, with: cells))
    }
    let lower = values.map(\.value.offsets.lowerBound).min() ?? 0
    let upper = values.map(\.value.offsets.upperBound).max() ?? lower
    return FactNode(content: .object(values), offsets: lower..<upper)
  case .cell(let column):
    let cell = Int(column).map { cells[$0] } ?? DelimitedCell(text: "", offsets: node.offsets)
    return FactNode(content: .cell(cell.text), offsets: cell.offsets)
  case .null, .boolean, .number, .string, .list:
    return node
  }
}

/// Returns `text` without the white space around it.
package func trimmed(_ text: some StringProtocol) -> String {
  // What most cells are: to ask characters takes long.
  let hasNone = text.utf8.withContiguousStorageIfAvailable { bytes in
    guard let first = bytes.first, let last = bytes.last else { return true }
    return isInk(first) && isInk(last)
  }
  if hasNone ?? false { return String(text) }
  let rest = text.drop(while: \.isWhitespace)
  guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(rest[...last])
}
