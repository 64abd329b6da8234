internal import Evaluation

/// The lists of facts that open rows need, each once, by what their requirements and amount need.
struct NeedTable {

  /// The lists that came up so far.
  private(set) var lists: [[Need]] = []

  /// What is decided.
  private let program: CompiledProgram

  /// The position in `lists` for what each requirement, and the amount, need; -1: the evaluator says.
  private var positions: [[UInt64]: Int32] = [:]

  /// What the requirements and the amount of the row at hand need.
  private var masks: [UInt64]

  /// What they needed in the last row, and its list.
  private var last: (masks: [UInt64], list: Int32) = ([], -1)

  /// Creates an instance for `program`.
  init(_ program: CompiledProgram) {
    self.program = program
    masks = Array(repeating: 0, count: program.requirements.count + 1)
  }

  /// Returns the position in `lists` of what the row at `lane` of `machine` needs; -1 where the evaluator
  /// has to say that.
  mutating func list(of lane: Int, in machine: ColumnMachine) -> Int32 {
    var all: UInt64 = 0
    for (position, requirement) in program.requirements.enumerated() {
      masks[position] = machine.registers[Int(requirement.status)].openNeeds(lane)
      all |= masks[position]
    }
    masks[masks.count - 1] = 0
    if let amount = program.amount {
      let register = machine.registers[Int(amount.value)]
      if register.hasOpen, register.known[lane] == 0 {
        let mask = register.needs[lane]
        // An amount may be the same whatever a fact is, and then it does not need it.
        if register.hasDoubts, register.doubts[lane] != 0, mask & ~all != 0 { return -1 }
        masks[masks.count - 1] = mask
      }
    }
    if masks == last.masks { return last.list }
    let list: Int32
    if let known = positions[masks] {
      list = known
    } else {
      list = newList()
      // Rows differ in few ways; where they do not, there is no use in remembering.
      if positions.count < 100_000 { positions[masks] = list }
    }
    last = (masks, list)
    return list
  }

  /// Adds the list of what `masks` say, and returns its position; -1 where its order is not known.
  private mutating func newList() -> Int32 {
    var result: [Int32] = []
    for (position, mask) in masks.enumerated() where mask != 0 {
      let order =
        position < program.requirements.count
        ? program.requirements[position].order : program.amount?.order
      guard mask >> UInt64(Compiler.unnamedNeed) == 0, let order,
        let needs = order.ordered(mask)
      else { return -1 }
      for need in needs where !result.contains(need) { result.append(need) }
    }
    let needs = result.map { program.needs[Int($0)] }
    if let known = lists.firstIndex(of: needs) { return Int32(truncatingIfNeeded: known) }
    lists.append(needs)
    return Int32(truncatingIfNeeded: lists.count - 1)
  }

}
