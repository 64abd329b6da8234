internal import Planning
internal import Values

/// The values of a field of many cases, one behind the other.
///
/// Pointers are good for `capacity` rows; which of them hold something, `specification.kind` says. A
/// value that is missing is 0. Nothing is checked: whoever writes keeps to the range of the type.
package final class Column {

  /// What the values are of.
  package let specification: ColumnSpecification

  /// The number of rows that there is room for.
  @exclusivity(unchecked)
  package private(set) var capacity: Int

  /// 1 where a value is given, else 0.
  @exclusivity(unchecked)
  package private(set) var known: UnsafeMutablePointer<UInt8>

  /// `true` iff some value is missing; whoever stores a 0 in `known` says so.
  @exclusivity(unchecked)
  package var hasMissing = false

  /// The values of `ColumnKind.byte`.
  @exclusivity(unchecked)
  package private(set) var bytes: UnsafeMutablePointer<UInt8>

  /// The values of `ColumnKind.code`, `.day`, and the first halves of `.period`, `.text`, `.list`.
  @exclusivity(unchecked)
  package private(set) var codes: UnsafeMutablePointer<Int32>

  /// The second halves of `ColumnKind.period`, `.text` and `.list`.
  @exclusivity(unchecked)
  package private(set) var ends: UnsafeMutablePointer<Int32>

  /// The values of `ColumnKind.number` and `.span`.
  @exclusivity(unchecked)
  package private(set) var numbers: UnsafeMutablePointer<Int64>

  /// The lower halves of `numbers`, good where `hasHalves`; else room for none.
  @exclusivity(unchecked)
  package private(set) var halves: UnsafeMutablePointer<Int32>

  /// `true` iff `halves` hold all that `numbers` do: in half the memory, which is what fetching them takes.
  @exclusivity(unchecked)
  package private(set) var hasHalves = false

  /// `true` iff numbers are in `halves` alone, and `numbers` is not good.
  @exclusivity(unchecked)
  package private(set) var isHalved = false

  /// The number of rows that `halves` has room for.
  @exclusivity(unchecked)
  private var halfCapacity = 0

  /// Bounds of the values of all rows, of `codes` or of `numbers`; `nil`: nobody has looked.
  @exclusivity(unchecked)
  package var bounds: ValueBounds?

  /// Bounds of the values of all rows, of the second halves of periods; `nil`: nobody has looked.
  @exclusivity(unchecked)
  package var endBounds: ValueBounds?

  /// What the numbers in `words` are of; `nil`: nobody has looked.
  @exclusivity(unchecked)
  package private(set) var dictionary: TextDictionary?

  /// The numbers of the texts of `ColumnKind.text` in `dictionary`, -1 where they are not in it; room for
  /// none where nobody has looked.
  @exclusivity(unchecked)
  package private(set) var words: UnsafeMutablePointer<Int32>

  /// The number of rows that `words` has room for.
  @exclusivity(unchecked)
  private var wordCapacity = 0

  /// The elements of the lists of all rows, one behind the other; `nil` of other columns.
  package let elements: CaseBlock?

  /// Creates an instance with room for `capacity` values of `specification`.
  init(_ specification: ColumnSpecification, capacity: Int) {
    self.specification = specification
    self.capacity = capacity
    let counts = specification.kind.counts(capacity)
    known = .allocate(capacity: capacity)
    known.initialize(repeating: 0, count: capacity)
    bytes = .allocate(capacity: counts.bytes)
    bytes.initialize(repeating: 0, count: counts.bytes)
    codes = .allocate(capacity: counts.codes)
    codes.initialize(repeating: 0, count: counts.codes)
    ends = .allocate(capacity: counts.ends)
    ends.initialize(repeating: 0, count: counts.ends)
    numbers = .allocate(capacity: counts.numbers)
    numbers.initialize(repeating: 0, count: counts.numbers)
    halves = .allocate(capacity: 1)
    halves.initialize(to: 0)
    words = .allocate(capacity: 1)
    words.initialize(to: -1)
    if case .list(let layout) = specification.kind {
      elements = CaseBlock(layout, capacity: max(capacity, 16))
    } else {
      elements = nil
    }
  }

  deinit {
    known.deallocate()
    bytes.deallocate()
    codes.deallocate()
    ends.deallocate()
    numbers.deallocate()
    halves.deallocate()
    words.deallocate()
  }

  /// Makes room for `count` rows, of which the first `used` are kept.
  func reserve(_ count: Int, keeping used: Int) {
    guard count > capacity else { return }
    // `halves` and `words` do not grow along.
    forgetFindings()
    let old = specification.kind.counts(capacity)
    capacity = max(count, 2 * capacity)
    let new = specification.kind.counts(capacity)
    known = known.grown(from: used, to: capacity)
    bytes = bytes.grown(from: min(used, old.bytes), to: new.bytes)
    codes = codes.grown(from: min(used, old.codes), to: new.codes)
    ends = ends.grown(from: min(used, old.ends), to: new.ends)
    numbers = numbers.grown(from: min(used, old.numbers), to: new.numbers)
  }

  /// Looks for the bounds of the first `count` values, so that nobody has to who computes with them; halves
  /// numbers where they allow it.
  func measure(_ count: Int) {
    switch specification.kind {
    case .presence, .opaque, .byte, .text, .list: break
    case .code, .day: bounds = ValueBounds(ofCodes: codes, count)
    case .period:
      bounds = ValueBounds(ofCodes: codes, count)
      endBounds = ValueBounds(ofCodes: ends, count)
    case .number:
      let found = ValueBounds(ofNumbers: numbers, count)
      bounds = found
      if found.fitHalf { halve(count) }
    case .span: bounds = ValueBounds(ofNumbers: numbers, count)
    }
  }

  /// Writes the lower halves of the first `count` numbers, which are all of them.
  private func halve(_ count: Int) {
    let (numbers, halves) = (numbers, roomForHalves(count))
    for row in 0..<count { halves[row] = Int32(truncatingIfNeeded: numbers[row]) }
    hasHalves = true
  }

  /// Returns room for the halves of `count` numbers.
  private func roomForHalves(_ count: Int) -> UnsafeMutablePointer<Int32> {
    if count > halfCapacity {
      halves.deallocate()
      halves = .allocate(capacity: capacity)
      halves.initialize(repeating: 0, count: capacity)
      halfCapacity = capacity
    }
    return halves
  }

  /// Returns room for `count` numbers that are no longer than halves, which whoever calls this writes.
  func beginHalves(_ count: Int) -> UnsafeMutablePointer<Int32> {
    (hasHalves, isHalved) = (true, true)
    return roomForHalves(count)
  }

  /// Forgets what was found out of the values.
  func forgetFindings() {
    bounds = nil
    endBounds = nil
    (hasHalves, isHalved) = (false, false)
    if dictionary != nil { dictionary = nil }
  }

  /// Forgets all values.
  func removeAll() {
    hasMissing = false
    forgetFindings()
    elements?.removeAll()
  }

  /// Returns room for the numbers of `count` texts in `dictionary`, which whoever calls this writes.
  func beginWords(_ dictionary: TextDictionary, _ count: Int) -> UnsafeMutablePointer<Int32> {
    if count > wordCapacity {
      words.deallocate()
      words = .allocate(capacity: capacity)
      words.initialize(repeating: -1, count: capacity)
      wordCapacity = capacity
    }
    self.dictionary = dictionary
    return words
  }

  /// Keeps that the value of the row at a position is missing.
  package func setMissing(at row: Int) {
    known[row] = 0
    hasMissing = true
    switch specification.kind {
    case .presence, .opaque: break
    case .byte: bytes[row] = 0
    case .code, .day: codes[row] = 0
    case .period, .text, .list:
      codes[row] = 0
      ends[row] = 0
    case .number, .span: numbers[row] = 0
    }
  }

}

extension ColumnKind {

  /// Returns how many values of each width a column with `capacity` rows has; 1 of those it has not.
  fileprivate func counts(
    _ capacity: Int
  ) -> (bytes: Int, codes: Int, ends: Int, numbers: Int) {
    switch self {
    case .presence, .opaque: (1, 1, 1, 1)
    case .byte: (capacity, 1, 1, 1)
    case .code, .day: (1, capacity, 1, 1)
    case .period, .text, .list: (1, capacity, capacity, 1)
    case .number, .span: (1, 1, 1, capacity)
    }
  }

}

extension UnsafeMutablePointer where Pointee: FixedWidthInteger {

  /// Returns a copy of the first `used` values with room for `count`, the rest 0, and frees `self`.
  fileprivate consuming func grown(from used: Int, to count: Int) -> Self {
    let new = Self.allocate(capacity: count)
    let kept = Swift.min(used, count)
    new.initialize(from: self, count: kept)
    (new + kept).initialize(repeating: 0, count: count - kept)
    deallocate()
    return new
  }

}
