extension CaseBlock {

  /// Makes the rows of `self` those of `other`, of the same layout, at the positions `rows`; of the
  /// columns only those at the positions `some`, if they are given; of texts whose numbers are known only
  /// these, unless `readsTexts`.
  ///
  /// The texts are shared, so that `self` should forget its rows before `other` does.
  package func copy(
    _ rows: UnsafeBufferPointer<Int32>, of other: CaseBlock, columns some: [Int]? = nil,
    readsTexts: Bool = true
  ) {
    if !exceptions.isEmpty { exceptions.removeAll() }
    count = 0
    reserve(rows.count)
    texts = other.texts
    if let some {
      for position in some {
        withColumn(position) { column in
          other.withColumn(position) { column.copy(rows, of: $0, readsTexts: readsTexts) }
        }
      }
    } else {
      for (position, column) in columns.enumerated() {
        column.copy(rows, of: other.columns[position], readsTexts: readsTexts)
      }
    }
    count = rows.count
  }

}

extension Column {

  /// Makes the values of `self` those of `other` at the positions `rows`; of texts whose numbers are known
  /// only these, unless `readsTexts`.
  fileprivate func copy(
    _ rows: UnsafeBufferPointer<Int32>, of other: Column, readsTexts: Bool
  ) {
    if other.hasMissing || specification.kind == .presence {
      gather(other.known, rows, known)
      var all: UInt8 = 1
      for position in 0..<rows.count { all &= known[position] }
      hasMissing = all == 0
    } else {
      hasMissing = false
      known.update(repeating: 1, count: rows.count)
    }
    // What bounds all rows bounds some of them.
    forgetFindings()
    (bounds, endBounds) = (other.bounds, other.endBounds)
    switch specification.kind {
    case .presence, .opaque: break
    case .byte: gather(other.bytes, rows, bytes)
    case .code, .day: gather(other.codes, rows, codes)
    case .period:
      gather(other.codes, rows, codes)
      gather(other.ends, rows, ends)
    case .text:
      if let dictionary = other.dictionary {
        gather(other.words, rows, beginWords(dictionary, rows.count))
      }
      if other.dictionary == nil || readsTexts {
        gather(other.codes, rows, codes)
        gather(other.ends, rows, ends)
      }
    case .number where other.hasHalves: gather(other.halves, rows, beginHalves(rows.count))
    case .number, .span: gather(other.numbers, rows, numbers)
    case .list: copyLists(rows, of: other)
    }
  }

  /// Makes the lists of `self` those of `other` at the positions `rows`.
  private func copyLists(_ rows: UnsafeBufferPointer<Int32>, of other: Column) {
    guard let elements, let others = other.elements else { return }
    var all: [Int32] = []
    for (position, row) in rows.enumerated() {
      codes[position] = Int32(truncatingIfNeeded: all.count)
      ends[position] = other.ends[Int(row)]
      let start = other.codes[Int(row)]
      all += start..<start + other.ends[Int(row)]
    }
    all.withUnsafeBufferPointer { elements.copy($0, of: others) }
  }

}

/// Writes the values of `source` at the positions `rows` one behind the other.
@inline(__always)
private func gather<T>(
  _ source: UnsafeMutablePointer<T>, _ rows: UnsafeBufferPointer<Int32>,
  _ target: UnsafeMutablePointer<T>
) {
  guard let first = rows.baseAddress else { return }
  let count = rows.count
  var position = 0
  // LLVM does not unroll what it cannot make vectors of.
  while position &+ 4 <= count {
    let values = (
      source[Int(first[position])], source[Int(first[position &+ 1])],
      source[Int(first[position &+ 2])], source[Int(first[position &+ 3])]
    )
    (
      target[position], target[position &+ 1], target[position &+ 2], target[position &+ 3]
    ) = values
    position &+= 4
  }
  while position < count {
    target[position] = source[Int(first[position])]
    position &+= 1
  }
}
