internal import Columns
internal import Planning
internal import Values

/// Runs the instructions of a program over the columns of a block.
///
/// Registers hold what the last block came to. The machine belongs to one thread.
final class ColumnMachine {

  /// What is run.
  let program: CompiledProgram

  /// `true` iff it is kept what open lanes need, in this run.
  private(set) var keepsNeeds = false

  /// `true` iff there is room for what open lanes need.
  private let canKeepNeeds: Bool

  /// The registers, at the positions of their instructions.
  let registers: UnsafeMutablePointer<Register>

  /// What there are lanes for, by the number of the space.
  let spaces: UnsafeMutablePointer<SpaceState>

  /// A mask for what is known of the operands at hand.
  private(set) var scratch: UnsafeMutablePointer<UInt8>

  /// A mask in which each lane is 1.
  private var allOnes: UnsafeMutablePointer<UInt8>

  /// The number of lanes of `scratch` and of `allOnes`.
  private var scratchCapacity: Int

  /// The texts that columns are compared with.
  let texts: [TextSet]

  /// Creates an instance running `program` over blocks of at most `capacity` rows; it can keep what open
  /// lanes need iff `canKeepNeeds`.
  init(_ program: CompiledProgram, capacity: Int, canKeepNeeds: Bool) {
    self.program = program
    self.canKeepNeeds = canKeepNeeds
    registers = .allocate(capacity: max(program.instructions.count, 1))
    for (position, kind) in program.kinds.enumerated() {
      let lanes = program.spaces[position] == 0 ? capacity : 0
      let buffers = RegisterBuffers(kind, capacity: lanes, keepsNeeds: canKeepNeeds)
      (registers + position).initialize(to: Register(buffers))
    }
    spaces = .allocate(capacity: program.spaceTable.count)
    for position in program.spaceTable.indices {
      (spaces + position).initialize(to: SpaceState(capacity: position == 0 ? capacity : 0))
    }
    scratch = .allocate(capacity: max(capacity, 1))
    scratch.initialize(repeating: 0, count: max(capacity, 1))
    allOnes = .allocate(capacity: max(capacity, 1))
    allOnes.initialize(repeating: 1, count: max(capacity, 1))
    scratchCapacity = capacity
    texts = program.texts.map { TextSet($0) }
  }

  deinit {
    for position in program.instructions.indices { registers[position].own.deallocate() }
    registers.deallocate()
    scratch.deallocate()
    allOnes.deallocate()
    for position in program.spaceTable.indices { spaces[position].parents.deallocate() }
    spaces.deinitialize(count: program.spaceTable.count)
    spaces.deallocate()
  }

  /// Runs the instructions at `positions`, which are in order, over `block`; it is kept what open lanes
  /// need iff `keepsNeeds`.
  func run(_ block: CaseBlock, _ positions: [Int], keepsNeeds: Bool = false) {
    assert(canKeepNeeds || !keepsNeeds)
    self.keepsNeeds = keepsNeeds
    enterSpaces(of: block)
    for position in positions {
      registers[position].reset()
      let count = spaces[Int(program.spaces[position])].count
      execute(program.instructions[position], position, count)
    }
  }

  /// Finds the block of each space, and makes room for its lanes.
  private func enterSpaces(of block: CaseBlock) {
    spaces[0].block = block
    spaces[0].count = block.count
    for (position, space) in program.spaceTable.enumerated() {
      guard let list = space.list, let outer = spaces[Int(list.space)].block,
        let inner = outer.columns[Int(list.column)].elements
      else { continue }
      spaces[position].block = inner
      spaces[position].count = inner.count
      if inner.count > spaces[position].capacity {
        grow(SpaceID(truncatingIfNeeded: position), to: 2 * inner.count)
      }
      let column = outer.columns[Int(list.column)]
      let (starts, counts) = (column.codes, column.ends)
      let parents = spaces[position].parents
      for row in 0..<outer.count where counts[row] > 0 {
        let start = Int(starts[row])
        for lane in start..<start + Int(counts[row]) {
          parents[lane] = Int32(truncatingIfNeeded: row)
        }
      }
    }
  }

  /// Makes room for `capacity` lanes in the registers of `space`.
  private func grow(_ space: SpaceID, to capacity: Int) {
    for (position, kind) in program.kinds.enumerated()
    where program.spaces[position] == space {
      registers[position].own.deallocate()
      registers[position] = Register(
        RegisterBuffers(kind, capacity: capacity, keepsNeeds: canKeepNeeds))
    }
    spaces[Int(space)].grow(to: capacity)
    if capacity > scratchCapacity {
      scratch.deallocate()
      scratch = .allocate(capacity: capacity)
      scratch.initialize(repeating: 0, count: capacity)
      allOnes.deallocate()
      allOnes = .allocate(capacity: capacity)
      allOnes.initialize(repeating: 1, count: capacity)
      scratchCapacity = capacity
    }
  }

  /// Returns a mask whose first `count` lanes are 1; it is not to be written into.
  func ones(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    assert(count <= scratchCapacity)
    return allOnes
  }

  /// Returns the column at `place`.
  func column(_ place: ColumnPlace) -> Column? {
    spaces[Int(place.space)].block?.columns[Int(place.column)]
  }

}

/// What a machine knows of a space while it runs.
struct SpaceState {

  /// The block whose rows have a lane each.
  var block: CaseBlock?

  /// The number of lanes.
  var count = 0

  /// The number of lanes that there is room for.
  private(set) var capacity: Int

  /// The lane of the space around it that each lane belongs to.
  private(set) var parents: UnsafeMutablePointer<Int32>

  /// Creates an instance with room for `capacity` lanes.
  init(capacity: Int) {
    self.capacity = capacity
    parents = .allocate(capacity: max(capacity, 1))
    parents.initialize(repeating: 0, count: max(capacity, 1))
  }

  /// Makes room for `capacity` lanes.
  mutating func grow(to capacity: Int) {
    parents.deallocate()
    self.capacity = capacity
    parents = .allocate(capacity: capacity)
    parents.initialize(repeating: 0, count: capacity)
  }

}

/// A set of texts that texts of a column are looked for in.
struct TextSet {

  /// The texts by their bytes, where these are ASCII.
  private var bytes: [[UInt8]: Int32] = [:]

  /// The texts.
  private let texts: [String: Int32]

  /// The first eight bytes of each text that is ASCII, with its length and its number, by hash.
  private var slots: [(key: UInt64, length: Int32, number: Int32)]

  /// The bits of the position of a slot.
  private let slotMask: Int

  /// Creates an instance of `texts`.
  init(_ texts: [String]) {
    var numbers: [String: Int32] = [:]
    for (number, text) in texts.enumerated() where numbers[text] == nil {
      numbers[text] = Int32(truncatingIfNeeded: number)
    }
    self.texts = numbers
    var capacity = 8
    while capacity < 8 * texts.count { capacity *= 2 }
    slots = Array(repeating: (0, -1, -1), count: capacity)
    slotMask = capacity - 1
    for (text, number) in numbers where text.utf8.allSatisfy({ $0 < 0x80 }) {
      let utf8 = Array(text.utf8)
      bytes[utf8] = number
      let key = Self.key(utf8[...])
      var slot = Self.hash(key, utf8.count) & (capacity - 1)
      while slots[slot].length >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = (key, Int32(truncatingIfNeeded: utf8.count), number)
    }
  }

  /// Writes the numbers of the first `count` of the texts that begin in `bytes` at `starts` and have
  /// `lengths`; -1 where there is none.
  func find(
    _ starts: UnsafeMutablePointer<Int32>, _ lengths: UnsafeMutablePointer<Int32>,
    in bytes: UnsafeBufferPointer<UInt8>, _ numbers: UnsafeMutablePointer<Int32>, _ count: Int
  ) {
    guard let base = bytes.baseAddress else {
      // All texts are empty.
      let number = withUnsafePointer(to: UInt8(0)) { slowNumber($0, 0) }
      numbers.update(repeating: number, count: count)
      return
    }
    // The last place from which eight bytes can be read at once.
    let last = bytes.count - 8
    slots.withUnsafeBufferPointer { slots in
      guard let slots = slots.baseAddress else { return }
      for lane in 0..<count {
        let (start, length) = (Int(starts[lane]), Int(lengths[lane]))
        guard length > 0, length <= 8 else {
          numbers[lane] = slowNumber(base + start, length)
          continue
        }
        var key: UInt64 = 0
        if start <= last {
          let all = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self)
          key = all & (.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length))
        } else {
          for offset in 0..<length { key |= UInt64(base[start + offset]) &<< UInt64(8 &* offset) }
        }
        if key & 0x8080_8080_8080_8080 != 0 {
          numbers[lane] = slowNumber(base + start, length)
          continue
        }
        var slot = Self.hash(key, length) & slotMask
        var number: Int32 = -1
        while slots[slot].length >= 0 {
          if slots[slot].key == key, Int(slots[slot].length) == length {
            number = slots[slot].number
            break
          }
          slot = (slot &+ 1) & slotMask
        }
        numbers[lane] = number
      }
    }
  }

  /// Returns the number of a text that is long, or not in ASCII: equal texts may have other bytes.
  private func slowNumber(_ start: UnsafePointer<UInt8>, _ length: Int) -> Int32 {
    let buffer = UnsafeBufferPointer(start: start, count: length)
    return texts[String(decoding: buffer, as: UTF8.self)] ?? -1
  }

  /// Returns the first eight of `bytes`.
  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  /// Returns a number that few texts have in common.
  @inline(__always)
  private static func hash(_ key: UInt64, _ length: Int) -> Int {
    Int(truncatingIfNeeded: ((key ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }

}
