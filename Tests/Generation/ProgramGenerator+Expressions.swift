internal import Vocabulary

/// How tightly what is written has to hold together, loosest first.
enum Tightness: Int, Comparable, CaseIterable {
  case otherwise, or, and, not, comparison, range, rounding, workingDay, sum, product, minus, form
  case postfix

  /// The next tighter one.
  var tighter: Self { Self(rawValue: rawValue + 1) ?? .postfix }

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

}

extension ProgramGenerator {

  /// Writes an expression, at times with the clauses of a table.
  mutating func writeQuery() {
    writeExpression(isLast: true)
    guard !isEntry, random.chance(8), depth < deepest + 2 else { return }
    if random.chance(40) {
      write(.groupedBy)
      write(random.number(in: 1...2), separatedBy: ",") { $0.writeKey() }
    }
    if random.chance(40) {
      write(.sortedBy)
      write(random.number(in: 1...2), separatedBy: ",") {
        $0.writeKey()
        if $0.random.chance(40) { $0.write(.descending) }
      }
    }
    if random.chance(60) {
      write(.with)
      write(random.number(in: 1...3), separatedBy: ",") {
        $0.writeExpression(.comparison, isLast: false)
        if $0.random.chance(50) {
          $0.write(.as)
          $0.writeText()
        }
      }
    }
    if random.chance(30) { write(random.pick([.asTable, .asChart])) }
  }

  /// Writes what a table is sorted or grouped by.
  private mutating func writeKey() { writeExpression(.sum, isLast: false) }

  /// Writes an expression that holds together at least as tightly as `minimum`; `isLast` iff nothing
  /// follows that a form that runs to the end of an expression would take for its own.
  mutating func writeExpression(_ minimum: Tightness = .otherwise, isLast: Bool = false) {
    depth += 1
    defer { depth -= 1 }
    let isFlat = depth > deepest
    if isFlat || random.chance(25) {
      writePostfix(isLast: isLast && !isFlat)
      return
    }
    if isLast, minimum < .form, random.chance(12) {
      writeOpenForm()
      return
    }
    let levels = Tightness.allCases.filter { $0 >= minimum && $0 <= .form }
    guard let level = levels.isEmpty ? nil : random.pick(levels) else {
      writePostfix(isLast: isLast)
      return
    }
    write(level, isLast: isLast)
  }

  /// Writes an operation of `level`.
  private mutating func write(_ level: Tightness, isLast: Bool) {
    switch level {
    case .otherwise: write(.otherwise, [.otherwise], isLast)
    case .or: write(.or, [.or], isLast)
    case .and: write(.and, [.and], isLast)
    case .not:
      write(.not)
      writeExpression(.not, isLast: isLast)
    case .comparison: writeComparison(isLast)
    case .range:
      if random.chance(50), !isEntry || tongue == .english {
        writeEnd()
        write(.to)
        writeEnd()
      } else {
        writeExpression(.rounding)
        write("..")
        writeExpression(.rounding, isLast: isLast)
      }
    case .rounding: writeRounding(isLast)
    case .workingDay:
      writeExpression(.sum)
      write(.orNextWorkingDay)
    case .sum: writeSum(isLast)
    case .product:
      writeExpression(.product)
      write(random.pick(["*", "/"]))
      writeExpression(.minus, isLast: isLast)
    case .minus:
      write("-")
      writeExpression(.form, isLast: isLast)
    case .form, .postfix: writeForm(isLast)
    }
  }

  /// Writes an operator of `level` between two operands.
  private mutating func write(_ level: Tightness, _ keywords: [Keyword], _ isLast: Bool) {
    writeExpression(level)
    write(random.pick(keywords))
    writeExpression(level.tighter, isLast: isLast)
  }

  /// Writes an end of a period that is no bare year.
  private mutating func writeEnd() {
    if random.chance(60) { writeDate() } else { writeParentheses() }
  }

  /// Writes an expression in parentheses.
  private mutating func writeParentheses() {
    let before = (isHead, isEntry, avoidsCommas, isFirstElement)
    (isHead, isEntry, avoidsCommas, isFirstElement) = (false, false, false, false)
    write("(")
    writeQuery()
    write(")")
    (isHead, isEntry, avoidsCommas, isFirstElement) = before
  }

  /// Writes a comparison.
  private mutating func writeComparison(_ isLast: Bool) {
    writeExpression(.range)
    if random.chance(25) {
      write(.is)
      if random.chance(40) { write(.not) }
      write(
        random.pick([.known, .unknown, .empty, .met, .eligible, .open, .approximate, .fault]))
      return
    }
    if random.chance(60) {
      write(random.pick(["=", "<>", "<", "<=", ">", ">="]))
    } else {
      write(random.pick([.in, .notIn, .covers, .overlaps]))
    }
    writeExpression(.range, isLast: isLast)
  }

  /// Writes a value that is rounded or split.
  private mutating func writeRounding(_ isLast: Bool) {
    let modes: [Keyword] = [.roundedTo, .roundedUpTo, .roundedDownTo, .roundedHalfEvenTo]
    switch random.number(below: 4) {
    case 0:
      writeParentheses()
      write(random.pick(["+", "-"]))
      writeDuration()
      write(.roundedUp)
    case 1:
      writeExpression(.workingDay)
      write(random.pick([.splitInto, .splitBy]))
      writeExpression(.workingDay)
      write(random.pick(modes))
      writeExpression(.minus, isLast: isLast)
    default:
      writeExpression(.workingDay)
      write(random.pick(modes))
      writeExpression(.minus, isLast: isLast)
    }
  }

  /// Writes a sum, or what is counted from a day.
  private mutating func writeSum(_ isLast: Bool) {
    writeExpression(.sum)
    switch random.number(below: 4) {
    case 0: write(random.pick([.before, .after]))
    case 1:
      write(.starting)
      writeExpression(.product, isLast: isLast)
      return
    default: write(random.pick(["+", "-"]))
    }
    writeExpression(.product, isLast: isLast)
  }

  /// Writes a form that runs to the end of the expression.
  private mutating func writeOpenForm() {
    switch random.number(below: 3) {
    case 0:
      write(.if)
      writeExpression(isLast: true)
      write(.then)
      writeExpression(isLast: true)
      write(.else)
      writeExpression(isLast: true)
    case 1:
      write(random.pick([.some, .every]))
      writeName()
      write(.in)
      writeExpression(.form)
      write(.satisfies)
      writeExpression(isLast: true)
    default:
      write(.not)
      writeExpression(.not, isLast: true)
    }
  }

  /// Writes a form that begins with words and ends in an operand.
  private mutating func writeForm(_ isLast: Bool) {
    switch random.number(below: 4) {
    case 0:
      write(
        random.pick([
          .yearOf, .monthOf, .weekdayOf, .startOf, .endOf, .daysOf, .monthsOf, .startedMonthsOf,
        ]))
      writeExpression(.form, isLast: isLast)
    case 1:
      write(.daysBetween)
      writeExpression(.workingDay)
      write(.and)
      writeExpression(.form, isLast: isLast)
    case 2:
      write(
        random.pick([.countOf, .sumOf, .minOf, .maxOf, .averageOf, .firstOf, .lastOf]))
      writePostfix(isLast: isLast)
    default: writePostfix(isLast: isLast)
    }
  }

}
