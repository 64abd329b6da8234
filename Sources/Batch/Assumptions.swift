internal import Planning

/// The conditions that hold wherever what is being compiled counts: those of the branches it is in.
///
/// In `if a.end > a.start then months of (a.start to a.end) else 0` no period is in the wrong order.
struct Assumptions {

  /// The registers of the conditions.
  private var conditions: [RegisterID] = []

  /// The position of the outermost condition that was made use of; `Int.max` if none was.
  private var outermostUse = Int.max

  /// Begins what counts only where `condition` holds.
  mutating func begin(_ condition: RegisterID) { conditions.append(condition) }

  /// Ends what `begin` began.
  mutating func end() {
    conditions.removeLast()
    if outermostUse >= conditions.count { outermostUse = .max }
  }

  /// Returns `true` iff the day `a` is not after `b`; `program` says what the conditions are.
  mutating func order(
    _ a: RegisterID, _ b: RegisterID, in program: CompiledProgram
  ) -> Bool {
    let instructions = program.instructions
    for (position, condition) in conditions.enumerated() {
      var parts = [condition]
      if case .junction(let list, isOr: false, _) = instructions[Int(condition)] {
        parts = program.operandLists[list]
      }
      let isOrdered = parts.contains { part in
        switch instructions[Int(part)] {
        case .compareCodes(.less, a, b), .compareCodes(.lessOrEqual, a, b),
          .compareCodes(.equal, a, b), .compareCodes(.greater, b, a),
          .compareCodes(.greaterOrEqual, b, a), .compareCodes(.equal, b, a):
          true
        default: false
        }
      }
      if isOrdered {
        outermostUse = min(outermostUse, position)
        return true
      }
    }
    return false
  }

}

extension Compiler {

  /// Returns what `body` comes to, and whether it does so wherever it stands: no condition was made use
  /// of.
  mutating func unconditional(
    _ body: (inout Compiler) -> Operand
  ) -> (operand: Operand, isUnconditional: Bool) {
    let outer = assumptions.takeUse()
    let operand = body(&self)
    let isUnconditional = !assumptions.isUsed
    assumptions.restoreUse(outer)
    return (operand, isUnconditional)
  }

}

extension Assumptions {

  /// `true` iff a condition was made use of that is still one.
  fileprivate var isUsed: Bool { outermostUse != .max }

  /// Returns what was made use of, and begins anew.
  fileprivate mutating func takeUse() -> Int {
    defer { outermostUse = .max }
    return outermostUse
  }

  /// Keeps that `use` was made before.
  fileprivate mutating func restoreUse(_ use: Int) { outermostUse = min(outermostUse, use) }

}
