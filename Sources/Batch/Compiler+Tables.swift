internal import Columns
internal import Evaluation
internal import Planning
internal import Values

/// Decision tables, and tables of what is the same for every case.
extension Compiler {

  /// Returns what the table at a position comes to; its formals are in the slots of the body.
  mutating func table(_ table: Int32) -> Operand {
    let declared = plan.tables[Int(table)]
    var conditions: [RegisterID] = []
    var results: [Operand] = []
    for row in declared.rows {
      let condition =
        row.condition.map { truth(compile($0)) }
        ?? emit(.truth(true, scope.space), .truth, in: scope.space, support: 0)
      conditions.append(condition)
      results.append(compile(row.result))
    }
    var result = declared.otherwise.map { compile($0) } ?? .doubtful
    conditions = aligned(conditions)
    switch declared.policy {
    case .first:
      for (condition, value) in zip(conditions, results).reversed() {
        result = chosen(strict(condition), value, result)
      }
      return result
    case .unique, .any, .sum, .least, .greatest:
      // What the other policies make of several rows, the evaluator says.
      let strict = conditions.map { self.strict($0) }
      for (condition, value) in zip(strict, results).reversed() {
        result = chosen(condition, value, result)
      }
      if strict.count < 2 { return result }
      return guarded(result, negated(atLeast(2, strict)))
    }
  }

  /// Returns `register`, doubtful where it is open.
  private mutating func strict(_ register: RegisterID) -> RegisterID {
    emit(.strict(register, .truth), .truth, of: register)
  }

  // MARK: Tables of what is the same for every case

  /// Returns what `entries` say of the code, or byte, in `register`, of which `first` is the first.
  mutating func lookup(
    _ register: RegisterID, _ entries: [TableEntry], first: Int32, type: ValueType
  ) -> Operand {
    var values: [Int64] = []
    var states: [UInt8] = []
    var scale: Int64 = 1
    if type == .money || type == .decimal {
      for case .value(let value) in entries {
        guard let number = value.scaledNumber,
          let common = scale.product(number.scale / greatestCommonDivisor(scale, number.scale)),
          common < 1 << 40
        else { return .doubtful }
        scale = common
      }
    }
    for entry in entries {
      guard case .value(let value) = entry, let raw = value.raw(scale: scale) else {
        values.append(0)
        states.append(2)
        continue
      }
      values.append(raw)
      states.append(0)
    }
    let kind: RegisterKind
    switch type {
    case .boolean: kind = .truth
    case .choice(let choice):
      guard plan.choices[Int(choice.rawValue)] <= 256 else { return .doubtful }
      kind = .byte
    case .date, .record: kind = .code
    case .integer, .decimal, .money: kind = .number
    case .duration(let span): if span == nil { return .doubtful } else { kind = .number }
    case .text, .period, .list, .outcome, .nothing: return .doubtful
    }
    let table = LookupTable(
      kind: kind, first: first, values: values, states: states,
      needs: Array(repeating: 0, count: values.count))
    let position = Int32(truncatingIfNeeded: program.tables.count)
    program.tables.append(table)
    let result = emit(.lookup(register, table: position), kind, of: register)
    switch type {
    case .boolean: return .truth(result)
    case .choice: return .byte(result)
    case .date: return .day(result)
    case .record: return .code(result)
    case .integer, .decimal, .money: return .number(result, scale: scale)
    case .duration(let span): return span.map { .span(result, $0) } ?? .doubtful
    case .text, .period, .list, .outcome, .nothing: return .doubtful
    }
  }

}

/// An entry of a table of what is the same for every case.
enum TableEntry {
  case value(Value)
  case doubtful
}

extension Value {

  /// `self` as a number of 64 bits, numbers times `scale`; `nil` where it has none.
  fileprivate func raw(scale: Int64) -> Int64? {
    switch self {
    case .boolean(let truth): truth ? 1 : 0
    case .number(let number), .money(let number): number.scaled(by: scale)
    case .date, .choice, .thing: code.map { Int64($0) }
    case .duration(let span): Int64(span.count)
    case .text, .period: nil
    }
  }

}
