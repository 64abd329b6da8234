internal import Evaluation
internal import Planning
internal import Values

/// Days, periods and spans of time.
extension Compiler {

  /// Returns what `node` comes to, whose operation is about days.
  mutating func operationOnDays(_ node: PlanNode.ID) -> Operand {
    switch plan[node].operation {
    case .addDuration(let day, let span, let roundsUp):
      return moved(compile(day), by: compile(span), isBack: false, roundsUp: roundsUp, at: node)
    case .subtractDuration(let day, let span, let roundsUp):
      return moved(compile(day), by: compile(span), isBack: true, roundsUp: roundsUp, at: node)
    case .addDurations(let a, let b): return sum(ofSpans: a, b, isDifference: false, at: node)
    case .subtractDurations(let a, let b): return sum(ofSpans: a, b, isDifference: true, at: node)
    case .daysBetween(let a, let b):
      guard let (x, y) = days(compile(a), compile(b)) else { return .doubtful }
      return .number(emit(.daysBetween(x, y), .number, of: x, y), scale: 1)
    case .period(let a, let b): return period(compile(a), compile(b))
    case .yearPeriod(let year):
      guard case .number(let register, 1) = compile(year) else { return .doubtful }
      if let (day, years) = yearAfter(register) {
        return .period(
          emit(.yearEdge(day, years: years, isEnd: false), .code, of: day),
          emit(.yearEdge(day, years: years, isEnd: true), .code, of: day))
      }
      return .period(
        emit(.yearStart(register), .code, of: register),
        emit(.yearEnd(register), .code, of: register))
    case .monthPeriod(let day):
      guard case .day(let register) = compile(day) else { return .doubtful }
      return .period(
        emit(.monthStart(register), .code, of: register),
        emit(.monthEnd(register), .code, of: register))
    case .periodLasting(let span, let day): return period(lasting: compile(span), compile(day))
    case .yearOf(let day): return ofDay(day) { .yearOf($0) }
    case .monthOf(let day): return ofDay(day) { .monthOf($0) }
    case .weekdayOf(let day):
      guard case .day(let register) = compile(day) else { return .doubtful }
      return .byte(emit(.weekdayOf(register), .byte, of: register))
    case .startOf(let period):
      guard let (start, _) = days(ofPeriod: compile(period)) else { return .doubtful }
      return .day(start)
    case .endOf(let period):
      guard let (_, end) = days(ofPeriod: compile(period)) else { return .doubtful }
      return .day(end)
    case .daysOf(let period): return ofPeriod(period) { .days($0, $1) }
    case .monthsOf(let period): return ofPeriod(period) { .months($0, $1, isStarted: false) }
    case .startedMonthsOf(let period):
      return ofPeriod(period) { .months($0, $1, isStarted: true) }
    case .nextWorkingDay(let day):
      guard case .day(let register) = compile(day) else { return .doubtful }
      let calendar = scope.calendar
      let known = program.calendars.firstIndex(of: calendar)
      if known == nil { program.calendars.append(calendar) }
      let position = Int32(truncatingIfNeeded: known ?? program.calendars.count - 1)
      return .day(emit(.nextWorkingDay(register, calendar: position), .code, of: register))
    default: return .doubtful
    }
  }

  /// Returns the day that the year in `register` is taken from, and how many years later it is; `nil`
  /// where it is taken from none.
  private func yearAfter(_ register: RegisterID) -> (day: RegisterID, years: Int32)? {
    switch program.instructions[Int(register)] {
    case .yearOf(let day): return (day, 0)
    case .addConstant(let year, let years) where years.magnitude <= 100:
      guard case .yearOf(let day) = program.instructions[Int(year)] else { return nil }
      return (day, Int32(years))
    default: return nil
    }
  }

  /// Returns the number that `instruction` makes of the day `node`.
  private mutating func ofDay(
    _ node: PlanNode.ID, _ instruction: (RegisterID) -> Instruction
  ) -> Operand {
    guard case .day(let register) = compile(node) else { return .doubtful }
    return .number(emit(instruction(register), .number, of: register), scale: 1)
  }

  /// Returns the number that `instruction` makes of the first and the last day of the period `node`.
  private mutating func ofPeriod(
    _ node: PlanNode.ID, _ instruction: (RegisterID, RegisterID) -> Instruction
  ) -> Operand {
    guard let (start, end) = days(ofPeriod: compile(node)) else { return .doubtful }
    return .number(emit(instruction(start, end), .number, of: start, end), scale: 1)
  }

  /// Returns the register of `operand`, a day; `nil` where it has none.
  mutating func day(_ operand: Operand) -> RegisterID? {
    let space = scope.space
    switch operand {
    case .day(let register): return register
    case .constant(.date(let day)):
      return emit(.code(day.rawValue, space), .code, in: space, support: 0)
    case .open(let need):
      let need = need ?? Self.unnamedNeed
      return emit(
        .open(.code, need: need, space), .code, in: space, support: 1 << UInt64(need))
    default: return nil
    }
  }

  /// Returns the registers of `a` and `b`, days, in one space.
  mutating func days(_ a: Operand, _ b: Operand) -> (RegisterID, RegisterID)? {
    guard let first = day(a), let second = day(b) else { return nil }
    return aligned(first, second)
  }

  /// Returns the first and the last day of `operand`, a period.
  mutating func days(ofPeriod operand: Operand) -> (start: RegisterID, end: RegisterID)? {
    switch operand {
    case .period(let start, let end): return (start, end)
    case .constant(.period(let period)):
      let space = scope.space
      return (
        emit(.code(period.start.rawValue, space), .code, in: space, support: 0),
        emit(.code(period.end.rawValue, space), .code, in: space, support: 0)
      )
    default: return nil
    }
  }

  /// Returns `day`, `span` later or earlier.
  private mutating func moved(
    _ day: Operand, by span: Operand, isBack: Bool, roundsUp: Bool, at node: PlanNode.ID
  ) -> Operand {
    switch (day, span) {
    case (.constant(let a), .constant(let b)):
      let value = try? evaluator.value(of: node, a, b)
      return value.map { .constant($0) } ?? .doubtful
    case (_, .constant(.duration(let span))):
      guard let register = self.day(day),
        let count = Int32(exactly: isBack ? -span.count : span.count), abs(count) < 10_000_000
      else { return .doubtful }
      switch span.kind {
      case .days: return .day(emit(.addDaysConstant(register, count), .code, of: register))
      case .months:
        return .day(
          emit(
            .addMonthsConstant(register, count, roundsUp: roundsUp), .code, of: register))
      }
    case (_, .span(let count, let kind)):
      guard let register = self.day(day) else { return .doubtful }
      let (x, y) = aligned(register, isBack ? multiplied(count, by: -1) : count)
      switch kind {
      case .days: return .day(emit(.addDays(x, y), .code, of: x, y))
      case .months:
        return .day(emit(.addMonths(x, y, roundsUp: roundsUp), .code, of: x, y))
      }
    default: return .doubtful
    }
  }

  /// Returns the sum, or the difference, of two spans of one kind.
  private mutating func sum(
    ofSpans a: PlanNode.ID, _ b: PlanNode.ID, isDifference: Bool, at node: PlanNode.ID
  ) -> Operand {
    let (first, second) = (compile(a), compile(b))
    if case .constant(let a) = first, case .constant(let b) = second {
      let value = try? evaluator.value(of: node, a, b)
      return value.map { .constant($0) } ?? .doubtful
    }
    guard let (x, kind) = span(first), let (y, other) = span(second), kind == other else {
      return .doubtful
    }
    let (left, right) = aligned(x, y)
    return .span(
      emit(isDifference ? .subtract(left, right) : .add(left, right), .number, of: left, right),
      kind)
  }

  /// Returns the register of `operand`, a span of time, and its kind; `nil` where it has none.
  private mutating func span(_ operand: Operand) -> (RegisterID, SpanOfTime.Kind)? {
    switch operand {
    case .span(let register, let kind): return (register, kind)
    case .constant(.duration(let span)):
      let space = scope.space
      return (emit(.number(Int64(span.count), space), .number, in: space, support: 0), span.kind)
    default: return nil
    }
  }

  /// Returns the period from `start` to `end`, doubtful where they are in the wrong order.
  private mutating func period(_ start: Operand, _ end: Operand) -> Operand {
    guard let ends = guardedEnds(start, end) else { return .doubtful }
    return .period(
      emit(.joined(ends.start, ends.end, .code), .code, of: ends.start, ends.end),
      emit(.joined(ends.end, ends.start, .code), .code, of: ends.end, ends.start))
  }

  /// Returns `start` and `end`, doubtful where they are in the wrong order.
  private mutating func guardedEnds(
    _ start: Operand, _ end: Operand
  ) -> (start: RegisterID, end: RegisterID)? {
    guard let (x, y) = days(start, end) else { return nil }
    if assumptions.order(x, y, in: program) { return (x, y) }
    let isOrdered = emit(.compareCodes(.lessOrEqual, x, y), .truth, of: x, y)
    return (
      emit(.guarded(x, isOrdered, .code, isFault: true), .code, of: x, isOrdered),
      emit(.guarded(y, isOrdered, .code, isFault: true), .code, of: y, isOrdered)
    )
  }

  /// Returns the period of the length `span` that begins with `day`.
  private mutating func period(lasting span: Operand, _ day: Operand) -> Operand {
    guard let start = self.day(day) else { return .doubtful }
    let count: RegisterID
    let kind: SpanOfTime.Kind
    switch span {
    case .constant(.duration(let span)):
      guard span.count > 0 else { return .doubtful }
      let space = program.spaces[Int(start)]
      count = emit(.number(Int64(span.count), space), .number, in: space, support: 0)
      kind = span.kind
    case .span(let register, let own): (count, kind) = (register, own)
    default: return .doubtful
    }
    let (first, length) = aligned(start, count)
    let isPositive = emit(.compareNumber(.greater, length, 0), .truth, of: length)
    let end: RegisterID
    switch kind {
    case .days:
      let rest = emit(.addConstant(length, -1), .number, of: length)
      end = emit(.addDays(first, rest), .code, of: first, rest)
    case .months: end = emit(.endAfterMonths(first, length), .code, of: first, length)
    }
    let last = emit(.guarded(end, isPositive, .code, isFault: true), .code, of: end, isPositive)
    return .period(
      emit(.joined(first, last, .code), .code, of: first, last), last)
  }

  /// Returns the register that says whether `comparison` holds of the days `a` and `b`, one of which is
  /// a number of months after a third; `nil` where neither is.
  mutating func comparedMonths(
    _ comparison: PlanComparison, _ a: RegisterID, _ b: RegisterID
  ) -> RegisterID? {
    switch comparison {
    case .equal, .notEqual: return nil
    case .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    if case .addMonthsConstant(let day, let months, false) = program.instructions[Int(b)] {
      return emit(.compareMonths(comparison, a, day, months: months), .truth, of: a, day)
    }
    if case .addMonthsConstant(let day, let months, false) = program.instructions[Int(a)] {
      return emit(.compareMonths(comparison.swapped, b, day, months: months), .truth, of: b, day)
    }
    return nil
  }

  // MARK: Comparisons of periods, decided by a known end where they can be

  /// Returns the ends of `node`, each open by itself where a period is written with an open end.
  private mutating func ends(of node: PlanNode.ID) -> (start: Operand, end: Operand)? {
    switch plan[node].operation {
    case .period(let start, let end):
      guard let ends = guardedEnds(compile(start), compile(end)) else { return nil }
      return (.day(ends.start), .day(ends.end))
    case .local(let local):
      let body = scope.frame.locals[Int(local)]
      if case .period = plan[body].operation { return ends(of: body) }
    default: break
    }
    guard let (start, end) = days(ofPeriod: compile(node)) else { return nil }
    return (.day(start), .day(end))
  }

  /// Returns whether `period` covers `day`.
  mutating func covers(_ period: PlanNode.ID, day: PlanNode.ID) -> Operand {
    let ends = self.ends(of: period)
    let day = compile(day)
    guard let ends else { return .doubtful }
    return both(isAtMost(ends.start, day), isAtMost(day, ends.end))
  }

  /// Returns whether `period` covers every day of `other`.
  mutating func covers(_ period: PlanNode.ID, period other: PlanNode.ID) -> Operand {
    guard let ends = self.ends(of: period), let others = self.ends(of: other) else {
      return .doubtful
    }
    return both(isAtMost(ends.start, others.start), isAtMost(others.end, ends.end))
  }

  /// Returns whether `a` and `b` have a day in common.
  mutating func overlap(_ a: PlanNode.ID, _ b: PlanNode.ID) -> Operand {
    guard let ends = self.ends(of: a), let others = self.ends(of: b) else { return .doubtful }
    return both(isAtMost(ends.start, others.end), isAtMost(others.start, ends.end))
  }

}
