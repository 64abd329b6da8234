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

  /// `true` iff there is room for what open lanes need: most tables lack nothing.
  private var hasNeeds = false

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

  /// The instructions, and the space of each: what runs often is read without counting references.
  private let instructions: UnsafeMutablePointer<Instruction>
  private let instructionSpaces: UnsafeMutablePointer<SpaceID>

  /// The operands of the instructions that have as many as they like.
  let operandLists: [[RegisterID]]

  /// The sets that bytes are looked for in.
  let byteSets: [ByteSet]

  /// The lists of texts that columns are compared with.
  let texts: [TextDictionary]

  /// The numbers of all texts in each list, by their numbers in the dictionary of the program and one more.
  ///
  /// What is no text is -1. `nil` where they are the same.
  let wordMaps: [[Int32]?]

  /// The edges of years that instructions look up, by the positions of these.
  private var yearEdges: [Int: YearEdges] = [:]

  /// Creates an instance running `program` over blocks of at most `capacity` rows.
  init(_ program: CompiledProgram, capacity: Int) {
    self.program = program
    registers = .allocate(capacity: max(program.instructions.count, 1))
    for (position, kind) in program.kinds.enumerated() {
      let lanes = program.spaces[position] == 0 ? capacity : 0
      let buffers = RegisterBuffers(kind, capacity: lanes, keepsNeeds: false)
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
    instructions = .allocate(capacity: max(program.instructions.count, 1))
    instructionSpaces = .allocate(capacity: max(program.instructions.count, 1))
    for (position, instruction) in program.instructions.enumerated() {
      (instructions + position).initialize(to: instruction)
      (instructionSpaces + position).initialize(to: program.spaces[position])
    }
    // Lists of its own: threads that count references to the same ones wait for each other.
    operandLists = program.operandLists.lists.map { list in list.map { $0 } }
    byteSets = program.byteSets.lists.map { ByteSet($0) }
    texts = program.texts.map { TextDictionary($0) }
    let words = program.texts.flatMap(\.self)
    wordMaps = texts.map { list in
      guard let dictionary = program.dictionary else { return nil }
      var map = [Int32](repeating: -1, count: words.count + 1)
      for text in words {
        guard let word = dictionary.number(of: text) else { continue }
        map[Int(word) + 1] = list.number(of: text) ?? -1
      }
      return map.indices.allSatisfy { map[$0] == Int32($0) - 1 } ? nil : map
    }
  }

  deinit {
    for position in program.instructions.indices { registers[position].own.deallocate() }
    registers.deallocate()
    instructions.deallocate()
    instructionSpaces.deallocate()
    scratch.deallocate()
    allOnes.deallocate()
    for position in program.spaceTable.indices { spaces[position].parents.deallocate() }
    spaces.deinitialize(count: program.spaceTable.count)
    spaces.deallocate()
  }

  /// Runs the instructions at `positions`, which are in order, over `block`; it is kept what open lanes
  /// need iff `keepsNeeds`.
  func run(_ block: CaseBlock, _ positions: [Int], keepsNeeds: Bool = false) {
    self.keepsNeeds = keepsNeeds
    if keepsNeeds, !hasNeeds { makeNeeds() }
    enterSpaces(of: block)
    for position in positions {
      registers[position].reset()
      let count = spaces[Int(instructionSpaces[position])].count
      execute(instructions[position], position, count)
    }
  }

  /// Makes room for what open lanes need.
  private func makeNeeds() {
    hasNeeds = true
    for position in program.kinds.indices {
      registers[position].own.keepNeeds(spaces[Int(program.spaces[position])].capacity)
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
        RegisterBuffers(kind, capacity: capacity, keepsNeeds: hasNeeds))
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

  /// Returns the numbers of `register`, to be read.
  ///
  /// Halves are made whole; what reads many numbers reads those.
  func numbers(_ register: RegisterID) -> UnsafeMutablePointer<Int64> {
    let position = Int(register)
    let source = registers[position]
    if source.isHalved, let halves = source.halves {
      let values = source.own.values.assumingMemoryBound(to: Int64.self)
      let count = spaces[Int(instructionSpaces[position])].count
      forEachLane(count, halves, values) { Int64($0) }
      registers[position].values = source.own.values
      registers[position].isHalved = false
    }
    return registers[position].numbers
  }

  /// Returns room for the numbers of `result`, which are all no longer than halves.
  @inline(__always)
  func beginHalves(_ result: Int) -> UnsafeMutablePointer<Int32> {
    let halves = registers[result].own.halves
    registers[result].halves = halves
    registers[result].isHalved = true
    return halves
  }

  /// Returns the edges that the instruction at `position` looks up, of all days that `source` may hold.
  func yearEdges(
    _ position: Int, _ source: Register, years: Int32, isEnd: Bool
  ) -> YearEdges {
    let (low, high) = (Int(source.low), Int(source.high))
    if let edges = yearEdges[position], edges.first <= low, high < edges.first + edges.days.count {
      return edges
    }
    let edges = YearEdges(low, high, years: years, isEnd: isEnd)
    yearEdges[position] = edges
    return edges
  }

  /// Returns what the column at `place` holds.
  func contents(of place: ColumnPlace) -> ColumnContents? {
    spaces[Int(place.space)].block?.contents(ofColumn: Int(place.column))
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
