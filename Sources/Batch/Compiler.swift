internal import Columns
internal import Evaluation
internal import Planning
internal import Values

/// Compiles a decision into instructions over columns.
///
/// What an instruction cannot say is doubtful, and then the evaluator is asked: that costs time and
/// nothing else. Of the same things there is one instruction, wherever they stand.
struct Compiler {

  /// What is compiled.
  let plan: Plan

  /// Says what is the same for every case.
  var evaluator: Evaluator

  /// What was made so far.
  var program = CompiledProgram()

  /// The registers by what they are computed by.
  private var registers: [Instruction: RegisterID] = [:]

  /// What each register rests on, as far as it may be missing: a bit each.
  var supports: [UInt64] = []

  /// The bits of what can be missing.
  private var needBits: [Need: Int32] = [:]

  /// The bodies that are being compiled, the innermost last.
  var scopes: [Scope] = []

  /// What the requirement at hand reads, and where.
  var reads = NeedOrder()

  /// What the whole decision reads, and where.
  var allReads = NeedOrder()

  /// The conditions that hold wherever what is being compiled counts, the innermost last.
  var assumptions = Assumptions()

  /// The number of expressions that are being compiled within one another.
  private var depth = 0

  /// The number of expressions that may still be compiled.
  private var budget = 20_000

  /// What was found out of which expressions are the same for every case.
  var closedness = Closedness()

  /// Creates an instance compiling for cases in `layout`, by what `evaluator` says.
  init(_ evaluator: Evaluator, layout: BlockLayout) {
    plan = evaluator.plan
    self.evaluator = evaluator
    program.spaceTable = [Space(layout: layout, list: nil)]
  }

  /// The bit of what cannot be named: who needs it asks the evaluator.
  static let unnamedNeed: Int32 = 63

  /// The body that is being compiled.
  var scope: Scope {
    get { scopes[scopes.count - 1] }
    set { scopes[scopes.count - 1] = newValue }
  }

  // MARK: Instructions

  /// Returns the register that `instruction` computes, of `kind`, in `space`.
  mutating func emit(
    _ instruction: Instruction, _ kind: RegisterKind, in space: SpaceID, support: UInt64
  ) -> RegisterID {
    if let known = registers[instruction] { return known }
    let register = RegisterID(truncatingIfNeeded: program.instructions.count)
    program.instructions.append(instruction)
    program.kinds.append(kind)
    program.spaces.append(space)
    supports.append(support)
    registers[instruction] = register
    return register
  }

  /// Returns the register that `instruction` computes of `operands`, which are of one space.
  mutating func emit(
    _ instruction: Instruction, _ kind: RegisterKind, of operands: RegisterID...
  ) -> RegisterID {
    let support = operands.reduce(UInt64(0)) { $0 | supports[Int($1)] }
    return emit(instruction, kind, in: program.spaces[Int(operands[0])], support: support)
  }

  /// Returns the bit of `need`; the last one stands for all that are too many.
  mutating func bit(of need: Need) -> Int32 {
    if let known = needBits[need] { return known }
    guard program.needs.count < Int(Self.unnamedNeed) else { return Self.unnamedNeed }
    let bit = Int32(truncatingIfNeeded: program.needs.count)
    program.needs.append(need)
    needBits[need] = bit
    return bit
  }

  /// Keeps that the node `node` reads the fact whose bit is `need`.
  mutating func noteRead(_ need: Int32, at node: PlanNode.ID) {
    let site = scope.site ?? node.rawValue
    reads.note(need, at: site)
    allReads.note(need, at: site)
  }

  /// Returns `register` of `space`, or the same for each element of it.
  mutating func spread(_ register: RegisterID, to space: SpaceID) -> RegisterID {
    let own = program.spaces[Int(register)]
    if own == space { return register }
    guard let list = program.spaceTable[Int(space)].list else { return register }
    let outer = spread(register, to: list.space)
    let kind = program.kinds[Int(outer)]
    return emit(.spread(outer, kind, space), kind, in: space, support: supports[Int(outer)])
  }

  /// Returns `registers` in the innermost of their spaces.
  mutating func aligned(_ registers: [RegisterID]) -> [RegisterID] {
    let space = registers.map { program.spaces[Int($0)] }.max() ?? 0
    return registers.map { spread($0, to: space) }
  }

  /// Returns `a` and `b` in the inner one of their spaces.
  mutating func aligned(_ a: RegisterID, _ b: RegisterID) -> (RegisterID, RegisterID) {
    let space = max(program.spaces[Int(a)], program.spaces[Int(b)])
    return (spread(a, to: space), spread(b, to: space))
  }

  // MARK: Expressions

  /// Returns what `node` comes to in the body at hand.
  mutating func compile(_ node: PlanNode.ID) -> Operand {
    guard depth < 200, budget > 0 else { return .doubtful }
    depth += 1
    budget -= 1
    defer { depth -= 1 }
    return operation(node)
  }

  /// Returns what is the same for each case; `nil` where `node` is not.
  mutating func folded(_ node: PlanNode.ID) -> Operand? {
    guard closedness.isClosed(node, in: plan, scope.calendar == plan.calendar) else { return nil }
    switch scope.law {
    case .day(let day): return operand(value(of: node, asOf: day))
    case .register(let register): return folded(node, by: register)
    }
  }

  /// Returns what `node` comes to, the same for each case, by the law of `day`.
  private mutating func value(of node: PlanNode.ID, asOf day: Day) -> Answer {
    let saved = evaluator.asOf
    evaluator.asOf = day
    defer { evaluator.asOf = saved }
    return evaluator.answer(to: node, in: PlanFrame(slotCount: scope.frame.slotCount, locals: []))
  }

  /// Returns what `node` comes to, the same for each case but for the day that `law` says.
  private mutating func folded(_ node: PlanNode.ID, by law: RegisterID) -> Operand {
    let changes = closedness.changes(in: plan)
    guard changes.count < 200 else { return .doubtful }
    // Each stretch of days has one law; it begins with the day that its answer was asked for.
    var stretches: [(from: Day, answer: Answer)] = []
    for day in [Day.first] + changes {
      let answer = value(of: node, asOf: day)
      if stretches.last?.answer != answer { stretches.append((day, answer)) }
    }
    guard var result = stretches.last.map({ operand($0.answer) }) else { return .doubtful }
    for (stretch, next) in zip(stretches, stretches.dropFirst()).reversed() {
      let isBefore = emit(
        .compareCode(.less, law, next.from.rawValue), .truth, of: law)
      result = chosen(isBefore, operand(stretch.answer), result)
    }
    return result
  }

  /// Returns `answer`, which is the same for each case, as an operand.
  mutating func operand(_ answer: Answer) -> Operand {
    switch answer {
    case .known(let value, _): return .constant(value)
    case .open(let open):
      guard open.needs.count == 1, open.alternatives.isEmpty, open.fault == nil else {
        return open.needs.isEmpty && open.alternatives.isEmpty ? .open(need: nil) : .doubtful
      }
      return .open(need: bit(of: open.needs[0]))
    case .list(let elements, _):
      var values: [Value] = []
      for element in elements {
        guard element.membership == nil, case .known(let value, _) = element.answer else {
          return .doubtful
        }
        values.append(value)
      }
      return .constants(values)
    case .record, .fault: return .doubtful
    }
  }

}
