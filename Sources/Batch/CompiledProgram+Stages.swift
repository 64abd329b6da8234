/// Which instructions have to run of which rows.
extension CompiledProgram {

  /// The positions of the instructions that `registers` rest on, and of their own, in order.
  func closure(of registers: [RegisterID]) -> [Int] {
    var isNeeded = [Bool](repeating: false, count: instructions.count)
    for register in registers { isNeeded[Int(register)] = true }
    for position in instructions.indices.reversed() where isNeeded[position] {
      for operand in operands(of: instructions[position]) { isNeeded[Int(operand)] = true }
    }
    return instructions.indices.filter { isNeeded[$0] }
  }

  /// The registers that `instruction` computes from.
  private func operands(of instruction: Instruction) -> [RegisterID] {
    switch instruction {
    case .truthColumn, .byteColumn, .codeColumn, .endColumn, .numberColumn, .spanColumn,
      .textColumn, .lengthColumn, .presence, .truth, .byte, .code, .number, .open, .unanswered,
      .doubtful:
      []
    case .spread(let a, _, _), .not(let a), .known(let a), .settled(let a),
      .compareNumber(_, let a, _), .compareCode(_, let a, _), .compareByte(_, let a, _),
      .byteIsIn(let a, _), .codeIsIn(let a, _), .numberIsIn(let a, _), .strict(let a, _),
      .addConstant(let a, _), .multiplyByConstant(let a, _), .divideRounded(_, let a, _, _),
      .addDaysConstant(let a, _), .addMonthsConstant(let a, _, _), .yearOf(let a),
      .monthOf(let a), .weekdayOf(let a), .yearStart(let a), .yearEnd(let a),
      .yearEdge(let a, _, _), .monthStart(let a), .monthEnd(let a), .nextWorkingDay(let a, _),
      .lookup(let a, _):
      [a]
    case .junction(let list, _, _), .atLeast(_, let list):
      operandLists[list]
    case .compareNumbers(_, let a, let b), .compareCodes(_, let a, let b),
      .compareBytes(_, let a, let b), .compareMonths(_, let a, let b, _),
      .otherwise(let a, let b, _), .guarded(let a, let b, _, _),
      .joined(let a, let b, _), .add(let a, let b), .subtract(let a, let b),
      .multiply(let a, let b), .quotientRounded(_, let a, let b, _, _), .least(let a, let b),
      .greatest(let a, let b), .leastCode(let a, let b), .greatestCode(let a, let b),
      .addDays(let a, let b), .addMonths(let a, let b, _), .endAfterMonths(let a, let b),
      .daysBetween(let a, let b), .months(let a, let b, _), .days(let a, let b),
      .count(let a, _, let b):
      [a, b]
    case .compareQuotient(_, let a, let b, let c), .choose(let a, let b, let c, _),
      .sum(let a, let b, _, let c), .leastOf(let a, let b, _, _, let c),
      .greatestOf(let a, let b, _, _, let c), .quantified(let a, let b, _, _, let c):
      [a, b, c]
    }
  }

  /// The positions of the columns of cases that the instructions at `positions` read.
  func columns(of positions: [Int]) -> [Int] {
    let places = positions.compactMap { instructions[$0].column }
    // Lists are read by way of their own column.
    let lists = spaceTable.compactMap(\.list)
    return Set((places + lists).filter { $0.space == 0 }.map { Int($0.column) }).sorted()
  }

  /// `true` iff the instructions at `positions` read the length of a text, or lists.
  func readsTexts(_ positions: [Int]) -> Bool {
    positions.contains {
      if case .lengthColumn = instructions[$0] { true } else { spaces[$0] != 0 }
    }
  }

  /// The registers that say whether a case is eligible, and whether the evaluator has to be asked.
  var conditions: [RegisterID] {
    requirements.map(\.status) + probes + probesOfEligible
  }

  /// `true` iff the amount is no fault of any case: then only those need one that are eligible.
  var isAmountFaultless: Bool {
    guard let amount else { return false }
    return closure(of: [amount.value]).allSatisfy { !instructions[$0].mayBeFault }
  }

}

extension Instruction {

  /// The column that `self` reads.
  var column: ColumnPlace? {
    switch self {
    case .truthColumn(let place), .byteColumn(let place), .codeColumn(let place),
      .endColumn(let place), .numberColumn(let place), .spanColumn(let place, _),
      .textColumn(let place, _), .lengthColumn(let place), .presence(let place):
      place
    default: nil
    }
  }

  /// `true` iff the evaluator may come upon a fault where operands are known.
  ///
  /// A number that is too long for a register is none.
  var mayBeFault: Bool {
    switch self {
    case .doubtful, .strict, .compareQuotient, .compareMonths, .quotientRounded, .addDays,
      .addDaysConstant,
      .addMonths, .addMonthsConstant, .endAfterMonths, .yearStart, .yearEnd, .yearEdge,
      .nextWorkingDay,
      .lookup, .leastOf, .greatestOf, .spanColumn:
      true
    case .guarded(_, _, _, let isFault): isFault
    case .truthColumn, .byteColumn, .codeColumn, .endColumn, .numberColumn, .textColumn,
      .lengthColumn, .presence, .truth, .byte, .code, .number, .open, .unanswered, .spread, .not,
      .junction, .atLeast, .known, .settled, .compareNumbers, .compareNumber, .compareCodes,
      .compareCode, .compareBytes, .compareByte, .byteIsIn, .codeIsIn, .numberIsIn, .choose,
      .otherwise, .joined, .add, .subtract, .multiply, .addConstant, .multiplyByConstant,
      .divideRounded, .least, .greatest, .leastCode, .greatestCode, .daysBetween, .months, .days,
      .yearOf, .monthOf, .weekdayOf, .monthStart, .monthEnd, .count, .sum, .quantified:
      false
    }
  }

}
