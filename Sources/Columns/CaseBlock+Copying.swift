extension CaseBlock {

  /// Makes the rows of `self` those of `other`, of the same layout, at the positions `rows`.
  ///
  /// The texts are shared, so that `self` should forget its rows before `other` does.
  package func copy(_ rows: [Int], of other: CaseBlock) {
    removeAll()
    reserve(rows.count)
    texts = other.texts
    for (column, source) in zip(columns, other.columns) { column.copy(rows, of: source) }
    count = rows.count
  }

}

extension Column {

  /// Makes the values of `self` those of `other` at the positions `rows`.
  fileprivate func copy(_ rows: [Int], of other: Column) {
    hasMissing = other.hasMissing
    for (position, row) in rows.enumerated() { known[position] = other.known[row] }
    switch specification.kind {
    case .presence, .opaque: break
    case .byte: for (position, row) in rows.enumerated() { bytes[position] = other.bytes[row] }
    case .code, .day:
      for (position, row) in rows.enumerated() { codes[position] = other.codes[row] }
    case .period, .text:
      for (position, row) in rows.enumerated() {
        codes[position] = other.codes[row]
        ends[position] = other.ends[row]
      }
    case .number, .span:
      for (position, row) in rows.enumerated() { numbers[position] = other.numbers[row] }
    case .list: copyLists(rows, of: other)
    }
  }

  /// Makes the lists of `self` those of `other` at the positions `rows`.
  private func copyLists(_ rows: [Int], of other: Column) {
    guard let elements, let others = other.elements else { return }
    var all: [Int] = []
    for (position, row) in rows.enumerated() {
      codes[position] = Int32(truncatingIfNeeded: all.count)
      ends[position] = other.ends[row]
      let start = Int(other.codes[row])
      all += start..<start + Int(other.ends[row])
    }
    elements.copy(all, of: others)
  }

}
