extension CaseBlock {

  /// Makes the rows of `self` those of `other`, of the same layout, at the positions `rows`; of the
  /// columns only those at the positions `some`, if they are given.
  ///
  /// The texts are shared, so that `self` should forget its rows before `other` does.
  package func copy(_ rows: [Int], of other: CaseBlock, columns some: [Int]? = nil) {
    removeAll()
    reserve(rows.count)
    texts = other.texts
    for position in some ?? Array(columns.indices) {
      columns[position].copy(rows, of: other.columns[position])
    }
    count = rows.count
  }

}

extension Column {

  /// Makes the values of `self` those of `other` at the positions `rows`.
  fileprivate func copy(_ rows: [Int], of other: Column) {
    hasMissing = other.hasMissing
    gather(other.known, rows, known)
    switch specification.kind {
    case .presence, .opaque: break
    case .byte: gather(other.bytes, rows, bytes)
    case .code, .day: gather(other.codes, rows, codes)
    case .period, .text:
      gather(other.codes, rows, codes)
      gather(other.ends, rows, ends)
    case .number, .span: gather(other.numbers, rows, numbers)
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

/// Writes the values of `source` at the positions `rows` one behind the other.
@inline(__always)
private func gather<T>(
  _ source: UnsafeMutablePointer<T>, _ rows: [Int], _ target: UnsafeMutablePointer<T>
) {
  rows.withUnsafeBufferPointer { rows in
    for position in 0..<rows.count { target[position] = source[rows[position]] }
  }
}
