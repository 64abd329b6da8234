internal import Columns

/// Memory that a reader of objects keeps from block to block.
final class ObjectStorage {

  /// How objects are read.
  let plan: ObjectPlan

  /// Where the values of each member go.
  let cells: UnsafeMutablePointer<CellTarget>

  /// The object in which each member was seen last.
  let seen: UnsafeMutablePointer<Int>

  /// Keys, words and months.
  let tables: WordStorage

  /// Where strings with escapes are put together.
  let scratch: UnsafeMutablePointer<UInt8>

  /// The number of bytes that such a string has at most.
  let room = 1 << 16

  /// The number of rows of each block.
  let counts: UnsafeMutablePointer<Int>

  /// What `counts` was before the object at hand.
  let savedCounts: UnsafeMutablePointer<Int>

  /// Creates an instance for objects that are read as `plan` says.
  init(_ plan: ObjectPlan) {
    self.plan = plan
    cells = .allocate(capacity: plan.members.count + 1)
    seen = .allocate(capacity: plan.members.count + 1)
    seen.initialize(repeating: 0, count: plan.members.count + 1)
    tables = WordStorage(plan.words)
    scratch = .allocate(capacity: room + ObjectCursor.margin)
    scratch.initialize(repeating: 0, count: room + ObjectCursor.margin)
    counts = .allocate(capacity: plan.blocks.count)
    counts.initialize(repeating: 0, count: plan.blocks.count)
    savedCounts = .allocate(capacity: plan.blocks.count)
    savedCounts.initialize(repeating: 0, count: plan.blocks.count)
  }

  deinit {
    cells.deallocate()
    seen.deallocate()
    scratch.deallocate()
    counts.deallocate()
    savedCounts.deallocate()
  }

}
