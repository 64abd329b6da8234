import CReference
import Columns

extension Program {

  /// Returns all of `applications` in blocks of `capacity` rows.
  func blocks(of applications: Applications, capacity: Int) -> [CaseBlock] {
    stride(from: 0, to: applications.count, by: capacity).map { first in
      let count = min(capacity, applications.count - first)
      let block = CaseBlock(layout, capacity: capacity)
      for column in block.columns {
        fill(column, of: block, with: applications, from: first, count: count)
      }
      block.count = count
      return block
    }
  }

  /// Writes the values of a field of `count` applications, from position `first` on, into its column.
  private func fill(
    _ column: Column, of block: CaseBlock, with all: Applications, from first: Int, count: Int
  ) {
    switch name(of: column.specification, in: layout) {
    case "id": column.store(all.id + first, count)
    case "kind": column.store(all.kind + first, count)
    case "population":
      column.store(all.population + first, count, known: all.knows_population + first)
    case "requested": column.store(all.requested + first, count)
    case "posts": column.store(all.posts + first, count)
    case "start": column.store(days: all.start + first, count)
    case "end": column.store(days: all.end + first, count, known: all.knows_end + first)
    case "applied": column.store(days: all.applied + first, count)
    case "own_funds": column.store(all.own_funds + first, count, known: all.knows_own_funds + first)
    case "has_concept":
      column.store(all.has_concept + first, count, known: all.knows_concept + first)
    case "microprojects": column.store(all.microprojects + first, count)
    case "district": store(districts: all.district + first, count, in: column, of: block)
    case "is_renewal": column.store(all.is_renewal + first, count)
    case "other_funding": column.store(all.other_funding + first, count)
    case "region": column.store(all.region + first, count)
    case let name: fail("there is no column for \(name)")
    }
  }

  /// Writes the names of districts into a column of texts.
  private func store(
    districts: UnsafePointer<UInt16>, _ count: Int, in column: Column, of block: CaseBlock
  ) {
    for row in 0..<count {
      column.known[row] = 1
      column.codes[row] = Int32(block.texts.count)
      let digits = String(10_000 + Int(districts[row])).dropFirst()
      block.texts += Array("K\(digits)".utf8)
      column.ends[row] = Int32(block.texts.count) - column.codes[row]
    }
  }

  /// Returns all of `measures` in blocks of `capacity` rows.
  func blocks(of measures: Measures, capacity: Int) -> [CaseBlock] {
    stride(from: 0, to: measures.count, by: capacity).map { first in
      let count = min(capacity, measures.count - first)
      let block = CaseBlock(layout, capacity: capacity)
      for column in block.columns {
        switch name(of: column.specification, in: layout) {
        case "start": column.store(days: measures.start + first, count)
        case "end": column.store(days: measures.end + first, count)
        case "invoices": store(invoicesOf: measures, from: first, count, in: column)
        case let name: fail("there is no column for \(name)")
        }
      }
      block.count = count
      return block
    }
  }

  /// Writes the invoices of `count` measures into a column of lists.
  private func store(
    invoicesOf measures: Measures, from first: Int, _ count: Int, in column: Column
  ) {
    guard let elements = column.elements else { fail("invoices are no list") }
    let start = Int(measures.first[first])
    let size = Int(measures.first[first + count]) - start
    elements.reserve(size)
    for row in 0..<count {
      column.known[row] = 1
      column.codes[row] = measures.first[first + row] - Int32(start)
      column.ends[row] = measures.first[first + row + 1] - measures.first[first + row]
    }
    for inner in elements.columns {
      switch name(of: inner.specification, in: elements.layout) {
      case "category": inner.store(measures.category + start, size)
      case "cost": inner.store(measures.cost + start, size)
      case "paid": inner.store(days: measures.paid + start, size)
      case "": for row in 0..<size { inner.known[row] = 1 }
      case let name: fail("there is no column for \(name)")
      }
    }
    elements.count = size
  }

}

extension Column {

  /// Writes `count` values, of which some are missing if `known` is there.
  func store<Number: FixedWidthInteger>(
    _ values: UnsafePointer<Number>, _ count: Int, known: UnsafePointer<UInt8>? = nil
  ) {
    switch specification.kind {
    case .byte: for row in 0..<count { bytes[row] = UInt8(truncatingIfNeeded: values[row]) }
    case .number: for row in 0..<count { numbers[row] = Int64(truncatingIfNeeded: values[row]) }
    case .presence, .code, .day, .period, .span, .text, .list, .opaque:
      fail("\(specification) is no column of numbers")
    }
    keep(known, count)
  }

  /// Writes `count` days, of which some are missing if `known` is there.
  func store(days: UnsafePointer<Int32>, _ count: Int, known: UnsafePointer<UInt8>? = nil) {
    for row in 0..<count { codes[row] = days[row] }
    keep(known, count)
  }

  /// Writes which of `count` values are there; all, where nobody says.
  private func keep(_ given: UnsafePointer<UInt8>?, _ count: Int) {
    for row in 0..<count {
      if given?[row] ?? 1 == 1 { known[row] = 1 } else { setMissing(at: row) }
    }
  }

}
