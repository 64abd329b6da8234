internal import Columns
internal import Evaluation
internal import Planning
internal import Values

/// A decision as instructions over columns.
struct CompiledProgram: Sendable {

  /// The instructions, operands first; the register of each has its position.
  var instructions: [Instruction] = []

  /// The kind of each register.
  var kinds: [RegisterKind] = []

  /// The space of each register.
  var spaces: [SpaceID] = []

  /// What there is a lane for each of.
  var spaceTable: [Space] = []

  /// What can be missing: bit *n* of what a lane needs is that at position *n*.
  var needs: [Need] = []

  /// The bit of the fact that each column holds, by its place.
  var columnNeeds: [ColumnPlace: Int32] = [:]

  /// The operands of the instructions that have as many as they like.
  var operandLists = ListPool<RegisterID>()

  /// The sets that values are looked for in.
  var byteSets = ListPool<UInt8>()
  var codeSets = ListPool<Int32>()
  var numberSets = ListPool<Int64>()

  /// The lists of texts that texts of a column are compared with.
  var texts: [[String]] = []

  /// All of those texts.
  var dictionary: TextDictionary?

  /// What tables say.
  var tables: [LookupTable] = []

  /// The calendars that days are asked of.
  var calendars: [HolidayCalendar] = []

  /// The requirements, in the order of the text.
  var requirements: [CompiledRequirement] = []

  /// Of a funding: the amount, and what it is scaled by; `nil` where there is none.
  var amount: CompiledAmount?

  /// Registers of which nothing counts but whether they are doubtful.
  var probes: [RegisterID] = []

  /// The same, of those who are eligible.
  var probesOfEligible: [RegisterID] = []

  /// `true` iff columns say nothing at all: every row is decided by the evaluator.
  var isHopeless = false

  /// Returns the bit, as a mask, of the fact that the column at `place` holds.
  func needBit(of place: ColumnPlace) -> UInt64 {
    1 << UInt64(columnNeeds[place] ?? Compiler.unnamedNeed)
  }

}

/// A requirement of a decision as instructions.
struct CompiledRequirement: Sendable {

  /// The position of the requirement in its eligibility.
  let position: Int32

  /// Whether it is met.
  let status: RegisterID

  /// What the order is in which it names what it needs.
  let order: NeedOrder

}

/// An amount of a funding as instructions.
struct CompiledAmount: Sendable {

  /// The amount.
  let value: RegisterID

  /// What it is multiplied by.
  let scale: Int64

  /// What the order is in which it names what it needs.
  let order: NeedOrder

}

/// What a table says of each of the values of a small type.
struct LookupTable: Sendable {

  /// The kind of what it says.
  let kind: RegisterKind

  /// The code to which the first entry belongs.
  let first: Int32

  /// What it says; 0 where it is open or doubtful.
  let values: [Int64]

  /// The state of each entry: 0 known, 1 open, 2 doubtful.
  let states: [UInt8]

  /// What each entry that is open needs.
  let needs: [UInt64]

}
