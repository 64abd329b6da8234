internal import Planning
internal import Values

extension ColumnMachine {

  /// Computes the lanes of `result` by `instruction`, which is about days.
  func calculateDays(_ instruction: Instruction, _ result: Int, _ count: Int) {
    switch instruction {
    case .leastCode(let a, let b):
      extreme(a, b, result, count) { $1 < $0 ? $1 : $0 }
    case .greatestCode(let a, let b):
      extreme(a, b, result, count) { $1 > $0 ? $1 : $0 }
    case .addDays(let day, let days): addDays(days, to: day, result, count)
    case .addDaysConstant(let day, let days): addDays(days, toDay: day, result, count)
    case .addMonths(let day, let months, let roundsUp):
      each(day, months, result, count) { day, months in
        day.adding(months: months, roundsUp: roundsUp)
      }
    case .addMonthsConstant(let day, let months, let roundsUp):
      addMonths(months, to: day, roundsUp: roundsUp, result, count)
    case .endAfterMonths(let day, let months):
      each(day, months, result, count) { day, months in
        Period(start: day, lasting: .months(months))?.end
      }
    case .daysBetween(let a, let b):
      mergeState(result, of: a, b, count)
      forEachLane(
        count, registers[Int(a)].codes, registers[Int(b)].codes, registers[result].numbers
      ) { Int64($1) &- Int64($0) }
      let (x, y) = (registers[Int(a)], registers[Int(b)])
      (registers[result].low, registers[result].high) = (y.low - x.high, y.high - x.low)
    case .months(let a, let b, let isStarted):
      countMonths(a, b, isStarted: isStarted, result, count)
    case .days(let a, let b):
      mergeState(result, of: a, b, count)
      forEachLane(
        count, registers[Int(a)].codes, registers[Int(b)].codes, registers[result].numbers
      ) { $1 < $0 ? 0 : Int64($1) &- Int64($0) &+ 1 }
      let (x, y) = (registers[Int(a)], registers[Int(b)])
      (registers[result].low, registers[result].high) = (0, max(y.high - x.low + 1, 0))
    case .yearOf(let day):
      part(of: day, result, count) {
        Int64($0 >> 5) / 12
      } other: {
        $0.year
      }
    case .monthOf(let day):
      part(of: day, result, count) {
        Int64($0 >> 5) % 12 + 1
      } other: {
        $0.month
      }
    case .weekdayOf(let day):
      copyState(result, of: day)
      // 1970-01-01 was a Thursday.
      forEachLane(count, registers[Int(day)].codes, registers[result].bytes) {
        UInt8(truncatingIfNeeded: (($0 &+ 3) % 7 &+ 7) % 7)
      }
    case .yearStart(let year):
      each(ofYear: year, month: 0, result, count) { Day(year: $0, month: 1, day: 1) }
    case .yearEnd(let year):
      each(ofYear: year, month: 12, result, count) { Day(year: $0, month: 12, day: 31) }
    case .yearEdge(let day, let years, let isEnd):
      findYearEdge(day, years: years, isEnd: isEnd, result, count)
    case .monthStart(let day):
      each(day, result, count) { Day(year: $0.year, month: $0.month, day: 1) }
    case .monthEnd(let day):
      each(day, result, count) {
        Day(
          year: $0.year, month: $0.month,
          day: Day.lastDay(ofYear: $0.year, month: $0.month))
      }
    case .nextWorkingDay(let day, let calendar):
      let calendar = program.calendars[Int(calendar)]
      each(day, result, count) { calendar.nextWorkingDay(onOrAfter: $0) }
    default: return
    }
  }

  /// Makes `result` what `body` chooses of the days `a` and `b`.
  @inline(__always)
  private func extreme(
    _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int, _ body: (Int32, Int32) -> Int32
  ) {
    mergeState(result, of: a, b, count)
    forEachLane(
      count, registers[Int(a)].codes, registers[Int(b)].codes, registers[result].codes, body)
    setBounds(result, around: a, b)
  }

  /// Makes the bounds of `result` those of all days.
  private func setWidestBounds(_ result: Int) {
    registers[result].low = Int64(Day.first.rawValue)
    registers[result].high = Int64(Day.last.rawValue)
  }

  /// Makes `result` the day that `body` makes of each known day of `a`; doubtful where there is none.
  @inline(__always)
  private func each(
    _ a: RegisterID, _ result: Int, _ count: Int, _ body: (Day) -> Day?
  ) {
    copyState(result, of: a)
    let source = registers[Int(a)]
    let codes = registers[result].codes
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      codes[lane] = 0
      if source.hasOpen, source.known[lane] == 0 { continue }
      if let day = Day(rawValue: source.codes[lane]).flatMap(body) {
        codes[lane] = day.rawValue
      } else {
        doubts[lane] = 1
      }
    }
    setWidestBounds(result)
  }

  /// Makes `result` the day that `body` makes of each known day of `a` and number of `b`.
  @inline(__always)
  private func each(
    _ a: RegisterID, _ b: RegisterID, _ result: Int, _ count: Int, _ body: (Day, Int) -> Day?
  ) {
    mergeState(result, of: a, b, count)
    let (days, numbers) = (registers[Int(a)].codes, numbers(b))
    let codes = registers[result].codes
    let (hasOpen, known) = (registers[result].hasOpen, registers[result].known)
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      codes[lane] = 0
      if hasOpen, known[lane] == 0 { continue }
      if let day = Day(rawValue: days[lane]).flatMap({ body($0, Int(numbers[lane])) }) {
        codes[lane] = day.rawValue
      } else {
        doubts[lane] = 1
      }
    }
    setWidestBounds(result)
  }

  /// Makes `result` the day that `body` makes of each known year: the first of its months before which
  /// there are `month`, or, where these are 12, the day before.
  private func each(
    ofYear year: RegisterID, month: Int, _ result: Int, _ count: Int, _ body: (Int) -> Day?
  ) {
    copyState(result, of: year)
    let years = numbers(year)
    let source = registers[Int(year)]
    let codes = registers[result].codes
    if isInTable(year, count) {
      CalendarTable.shared.months.withUnsafeBufferPointer { firsts in
        let offset = month - Int(CalendarTable.firstMonth)
        let before: Int32 = month == 12 ? 1 : 0
        forEachLane(count, years, codes) { year in
          let isInside = year > 1_790 && year < 2_148
          return isInside ? firsts[Int(year) &* 12 &+ offset] &- before : 0
        }
      }
      (registers[result].low, registers[result].high) = (
        1 - CalendarTable.limit, CalendarTable.limit - 1
      )
      return
    }
    let doubts = ownDoubts(result, count)
    for lane in 0..<count {
      codes[lane] = 0
      if source.hasOpen, source.known[lane] == 0 { continue }
      if let day = body(Int(years[lane])) {
        codes[lane] = day.rawValue
      } else {
        doubts[lane] = 1
      }
    }
    setWidestBounds(result)
  }

  /// Makes `result` the first, or the last, day of the year that is `years` after that of `day`.
  private func findYearEdge(
    _ day: RegisterID, years: Int32, isEnd: Bool, _ result: Int, _ count: Int
  ) {
    let source = registers[Int(day)]
    let low = source.low + Int64(min(years, 0) - 1) * 366
    let high = source.high + Int64(max(years, 0) + 1) * 366
    guard CalendarTable.contains(source.low, source.high), CalendarTable.contains(low, high) else {
      each(day, result, count) {
        isEnd
          ? Day(year: $0.year + Int(years), month: 12, day: 31)
          : Day(year: $0.year + Int(years), month: 1, day: 1)
      }
      return
    }
    copyState(result, of: day)
    let codes = registers[result].codes
    let edges = yearEdges(result, source, years: years, isEnd: isEnd)
    let offset = -edges.first
    edges.days.withUnsafeBufferPointer { days in
      forEachLane(count, source.codes, codes) { days[Int($0) &+ offset] }
    }
    (registers[result].low, registers[result].high) = (low, high)
  }

  /// `true` iff the years of `register` that are known are in the table of days; what is not known is 0,
  /// or next to it.
  private func isInTable(_ register: RegisterID, _ count: Int) -> Bool {
    let years = numbers(register)
    let source = registers[Int(register)]
    let known = source.known
    for lane in 0..<count {
      if source.hasOpen, known[lane] == 0 { continue }
      if years[lane] < 1_791 || years[lane] > 2_147 { return false }
    }
    return true
  }

  /// Makes `result` a part of each of the days of `day`: what `body` makes of its entry in the table, or
  /// `other` of the day.
  @inline(__always)
  private func part(
    of day: RegisterID, _ result: Int, _ count: Int, _ body: (UInt32) -> Int64,
    other: (Day) -> Int
  ) {
    copyState(result, of: day)
    let source = registers[Int(day)]
    let numbers = registers[result].numbers
    (registers[result].low, registers[result].high) = (0, 10_000)
    if CalendarTable.contains(source.low, source.high) {
      CalendarTable.shared.days.withUnsafeBufferPointer { days in
        forEachLane(count, source.codes, numbers) { body(days[Int($0) &+ 65_536]) }
      }
    } else {
      for lane in 0..<count {
        numbers[lane] = Day(rawValue: source.codes[lane]).map { Int64(other($0)) } ?? 0
      }
    }
  }

  /// Makes `result` the days of `day`, so many days later as `days` says.
  private func addDays(
    _ days: RegisterID, to day: RegisterID, _ result: Int, _ count: Int
  ) {
    each(day, days, result, count) { $0.adding(days: $1) }
  }

  /// Makes `result` the days of `day`, `days` later.
  private func addDays(_ days: Int32, toDay day: RegisterID, _ result: Int, _ count: Int) {
    let source = registers[Int(day)]
    let low = source.low + Int64(days)
    let high = source.high + Int64(days)
    guard low >= Int64(Day.first.rawValue), high <= Int64(Day.last.rawValue) else {
      each(day, result, count) { $0.adding(days: Int(days)) }
      return
    }
    copyState(result, of: day)
    forEachLane(count, source.codes, registers[result].codes) { $0 &+ days }
    (registers[result].low, registers[result].high) = (low, high)
  }

  /// Makes `result` the days of `day`, `months` later.
  private func addMonths(
    _ months: Int32, to day: RegisterID, roundsUp: Bool, _ result: Int, _ count: Int
  ) {
    let source = registers[Int(day)]
    let distance = Int64(months) * 31
    let low = source.low + min(distance, 0) - 1
    let high = source.high + max(distance, 0) + 1
    guard CalendarTable.contains(source.low, source.high), CalendarTable.contains(low, high) else {
      each(day, result, count) { $0.adding(months: Int(months), roundsUp: roundsUp) }
      return
    }
    copyState(result, of: day)
    let codes = registers[result].codes
    let table = CalendarTable.shared
    table.days.withUnsafeBufferPointer { days in
      table.months.withUnsafeBufferPointer { firsts in
        forEachLane(count, source.codes, codes) { code in
          let entry = days[Int(code) &+ 65_536]
          let month = Int(entry >> 5) &+ Int(months) &- Int(CalendarTable.firstMonth)
          let number = Int32(truncatingIfNeeded: entry & 31)
          let first = firsts[month]
          let length = firsts[month &+ 1] &- first
          if number <= length { return first &+ number &- 1 }
          return roundsUp ? first &+ length : first &+ length &- 1
        }
      }
    }
    (registers[result].low, registers[result].high) = (low, high)
  }

  /// Makes `result` say whether `comparison`, which is none of equality, holds of the days of `a` and of
  /// those `months` after the days of `b`, or the last of their months where these are too short.
  ///
  /// Days are compared by their months and numbers: of months as long as any, the day so many months
  /// later has the same number. Where its month is too short, whatever is in it is at most as late; and
  /// the last day of a month, which counts as its 31st, is as late as any.
  func compareMonths(
    _ comparison: PlanComparison, _ a: RegisterID, _ b: RegisterID, _ months: Int32,
    _ result: Int, _ count: Int
  ) {
    mergeState(result, of: a, b, count, into: scratch)
    let (x, y) = (registers[Int(a)], registers[Int(b)])
    let yes = registers[result].bytes
    let distance = Int64(months) * 31
    guard CalendarTable.contains(x.low, x.high), CalendarTable.contains(y.low, y.high),
      CalendarTable.contains(y.low + min(distance, 0), y.high + max(distance, 0))
    else {
      hardenDoubts(result, count)
      let doubts = ownDoubts(result, count)
      for lane in 0..<count {
        yes[lane] = 0
        // A day that there is not is a fault, whatever it is compared with.
        if y.hasOpen, y.known[lane] == 0 { continue }
        if let day = Day(rawValue: y.codes[lane])?.adding(months: Int(months), roundsUp: false) {
          yes[lane] = comparison.holds(x.codes[lane], day.rawValue) ? 1 : 0
        } else {
          doubts[lane] = Doubt.ofAll
        }
      }
      return
    }
    let later = months << 5
    CalendarTable.shared.days.withUnsafeBufferPointer { days in
      func low(_ code: Int32) -> Int32 {
        Int32(truncatingIfNeeded: days[Int(code) &+ 65_536])
      }
      func high(_ code: Int32) -> Int32 {
        let next = Int32(truncatingIfNeeded: days[Int(code) &+ 65_537])
        return low(code) | (next & 31 == 1 ? 31 : 0)
      }
      switch comparison {
      case .lessOrEqual:
        forEachLane(count, x.codes, y.codes, yes) { low($0) <= low($1) &+ later ? 1 : 0 }
      case .greater:
        forEachLane(count, x.codes, y.codes, yes) { low($0) > low($1) &+ later ? 1 : 0 }
      case .greaterOrEqual:
        forEachLane(count, x.codes, y.codes, yes) { high($0) >= low($1) &+ later ? 1 : 0 }
      case .less, .equal, .notEqual:
        forEachLane(count, x.codes, y.codes, yes) { high($0) < low($1) &+ later ? 1 : 0 }
      }
    }
  }

  /// Makes `result` the number of months of the periods from `a` to `b`.
  private func countMonths(
    _ a: RegisterID, _ b: RegisterID, isStarted: Bool, _ result: Int, _ count: Int
  ) {
    mergeState(result, of: a, b, count)
    let (x, y) = (registers[Int(a)], registers[Int(b)])
    let numbers = registers[result].numbers
    // A month has 28 days at least.
    (registers[result].low, registers[result].high) = (0, max(y.high - x.low, 0) / 28 + 1)
    guard CalendarTable.contains(x.low, x.high), CalendarTable.contains(y.low, y.high) else {
      for lane in 0..<count {
        guard let start = Day(rawValue: x.codes[lane]), let end = Day(rawValue: y.codes[lane])
        else {
          numbers[lane] = 0
          continue
        }
        let period = Period(start: start, end: end)
        numbers[lane] = Int64(isStarted ? period.startedMonths : period.months)
      }
      return
    }
    let table = CalendarTable.shared
    // As `Period.months` has it: a month is over with the day before that of its number, or with the last
    // of the month; a started one is when that number is past.
    table.days.withUnsafeBufferPointer { days in
      if isStarted {
        forEachLane(count, x.codes, y.codes, numbers) { start, end in
          let first = Int32(truncatingIfNeeded: days[Int(start) &+ 65_536])
          let after = Int32(truncatingIfNeeded: days[Int(end) &+ 65_537])
          return end < start ? 0 : Int64((after &- first &+ 31) >> 5)
        }
      } else {
        forEachLane(count, x.codes, y.codes, numbers) { start, end in
          let first = Int32(truncatingIfNeeded: days[Int(start) &+ 65_536])
          let after = Int32(truncatingIfNeeded: days[Int(end) &+ 65_537])
          let next = Int32(truncatingIfNeeded: days[Int(end) &+ 65_538])
          let last = after | (next & 31 == 1 ? 31 : 0)
          return end < start ? 0 : Int64((last &- first) >> 5)
        }
      }
    }
  }

}
