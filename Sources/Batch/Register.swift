/// The values that an instruction computes for a block, and what is known of each.
///
/// A lane is in one of three states: known; open; or doubtful, which is to be decided by the evaluator.
/// Masks hold 1 or 0, and are good only where the flags say that there is something in them.
struct Register {

  /// The values, of truth values 1 where it is yes; 0 where it is open.
  var values: UnsafeMutableRawPointer

  /// Of values, 1 where known, good iff `hasOpen`; of truth values, 1 where it is no, good iff `hasOpen`
  /// or `hasNo`.
  var known: UnsafeMutablePointer<UInt8>

  /// Not 0 where doubtful, as `Doubt` has it; good iff `hasDoubts`.
  var doubts: UnsafeMutablePointer<UInt8>

  /// Of truth values, 1 where open and it may be known when it would be what; good iff `hasForks`.
  var forks: UnsafeMutablePointer<UInt8>

  /// What each lane that is open needs, a bit each; good iff `hasOpen` and needs are kept.
  var needs: UnsafeMutablePointer<UInt64>

  /// The lower halves of numbers, where they are all of them and lie apart; `nil` where they do not.
  var halves: UnsafeMutablePointer<Int32>?

  /// `true` iff numbers are in `halves` alone: `values` is not good before `ColumnMachine.numbers` was asked.
  var isHalved = false

  /// `true` iff some lane may be open.
  var hasOpen = false

  /// `true` iff some lane may be doubtful.
  var hasDoubts = false

  /// `true` iff some lane may be a fork.
  var hasForks = false

  /// Of truth values without open lanes: `true` iff `known` says nevertheless what is no.
  var hasNo = false

  /// Bounds of the values of all lanes, of codes and numbers.
  var low: Int64 = 0
  var high: Int64 = 0

  /// The number of lanes that hold what is the same in every block.
  var filled = 0

  /// The buffers that belong to the register; those above may be those of a column.
  var own: RegisterBuffers

  /// Where the values of bytes are.
  var bytes: UnsafeMutablePointer<UInt8> { values.assumingMemoryBound(to: UInt8.self) }

  /// Where the values of codes are.
  var codes: UnsafeMutablePointer<Int32> { values.assumingMemoryBound(to: Int32.self) }

  /// Where the values of numbers are, to be written; who reads them asks `ColumnMachine.numbers`.
  var numbers: UnsafeMutablePointer<Int64> { values.assumingMemoryBound(to: Int64.self) }

  /// Of truth values, `true` iff each lane is yes, or else no.
  var isDecided: Bool { !hasOpen && !hasDoubts }

  /// `true` iff no value is longer than 32 bits.
  var fitsHalf: Bool { low >= Int64(Int32.min) && high <= Int64(Int32.max) }

  /// `true` iff no value is negative, or longer than 32 bits.
  var isHalfCardinal: Bool { low >= 0 && high <= Int64(UInt32.max) }

  /// The greatest magnitude of the values.
  var magnitude: UInt64 { max(low.magnitude, high.magnitude) }

  /// Creates an instance of what `own` holds.
  init(_ own: RegisterBuffers) {
    self.own = own
    values = own.values
    known = own.known
    doubts = own.doubts
    forks = own.forks
    needs = own.needs
  }

  /// Forgets what the last block said.
  mutating func reset() {
    values = own.values
    known = own.known
    doubts = own.doubts
    forks = own.forks
    needs = own.needs
    halves = nil
    isHalved = false
    (hasOpen, hasDoubts, hasForks, hasNo) = (false, false, false, false)
  }

}

/// The memory of a register.
struct RegisterBuffers {

  /// Room for the values.
  let values: UnsafeMutableRawPointer

  /// Room for the lower halves of numbers: nothing is in it before it is written.
  let halves: UnsafeMutablePointer<Int32>

  /// Room for the masks.
  let known: UnsafeMutablePointer<UInt8>
  let doubts: UnsafeMutablePointer<UInt8>
  let forks: UnsafeMutablePointer<UInt8>

  /// Room for what is needed, once that is kept.
  private(set) var needs: UnsafeMutablePointer<UInt64>

  /// Creates an instance with room for `capacity` lanes of `kind`, and for what they need iff
  /// `keepsNeeds`.
  init(_ kind: RegisterKind, capacity: Int, keepsNeeds: Bool) {
    let width =
      switch kind {
      case .truth, .byte: 1
      case .code: 4
      case .number: 8
      }
    values = .allocate(byteCount: max(capacity, 1) * width, alignment: 64)
    values.initializeMemory(as: UInt8.self, repeating: 0, count: max(capacity, 1) * width)
    halves = .allocate(capacity: kind == .number ? max(capacity, 1) : 1)
    func mask(_ count: Int) -> UnsafeMutablePointer<UInt8> {
      let result = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
      result.initialize(repeating: 0, count: count)
      return result
    }
    known = mask(max(capacity, 1))
    doubts = mask(max(capacity, 1))
    forks = mask(kind == .truth ? max(capacity, 1) : 1)
    needs = .allocate(capacity: 1)
    needs.initialize(to: 0)
    if keepsNeeds { keepNeeds(capacity) }
  }

  /// Makes room for what `capacity` lanes need.
  mutating func keepNeeds(_ capacity: Int) {
    needs.deallocate()
    needs = .allocate(capacity: max(capacity, 1))
    needs.initialize(repeating: 0, count: max(capacity, 1))
  }

  /// Gives the memory back.
  func deallocate() {
    values.deallocate()
    halves.deallocate()
    known.deallocate()
    doubts.deallocate()
    forks.deallocate()
    needs.deallocate()
  }

}

/// Why a lane is doubtful.
enum Doubt {

  /// Nothing is known of it: it may be a fault.
  static let ofAll: UInt8 = 1

  /// It is no fault, and it may be open: what it is, or what it needs, the evaluator says.
  static let ofValue: UInt8 = 2

}

extension UInt8 {

  /// All bits where `self` is 1, none where it is 0.
  @inline(__always)
  var asMask: UInt8 { 0 &- self }

}
