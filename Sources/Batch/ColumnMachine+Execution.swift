internal import Columns
internal import Planning

extension ColumnMachine {

  /// Computes the first `count` lanes of the register at `result` by `instruction`.
  func execute(_ instruction: Instruction, _ result: Int, _ count: Int) {
    compute(instruction, result, count)
    // What follows has less to do where nothing is doubtful after all.
    let register = registers[result]
    if register.hasDoubts, register.doubts == register.own.doubts,
      !isAny(register.doubts, count)
    {
      registers[result].hasDoubts = false
    }
  }

  /// `true` iff one of the first `count` of `mask` is not 0.
  private func isAny(_ mask: UnsafeMutablePointer<UInt8>, _ count: Int) -> Bool {
    var all: UInt8 = 0
    for lane in 0..<count { all |= mask[lane] }
    return all != 0
  }

  /// Computes the first `count` lanes of the register at `result` by `instruction`.
  private func compute(_ instruction: Instruction, _ result: Int, _ count: Int) {
    switch instruction {
    case .truthColumn, .byteColumn, .codeColumn, .endColumn, .numberColumn, .spanColumn,
      .textColumn,
      .lengthColumn, .presence, .truth, .byte, .code, .number, .open, .unanswered, .doubtful,
      .spread:
      load(instruction, result, count)
    case .not, .junction, .atLeast, .known, .settled, .strict, .guarded, .joined:
      combine(instruction, result, count)
    case .choose, .otherwise, .lookup:
      choose(instruction, result, count)
    case .compareNumbers, .compareNumber, .compareQuotient, .compareCodes, .compareCode,
      .compareBytes, .compareByte, .compareMonths, .byteIsIn, .codeIsIn, .numberIsIn:
      compare(instruction, result, count)
    case .add, .subtract, .multiply, .addConstant, .multiplyByConstant, .divideRounded,
      .quotientRounded, .least, .greatest:
      calculate(instruction, result, count)
    case .leastCode, .greatestCode, .addDays, .addDaysConstant, .addMonths, .addMonthsConstant,
      .endAfterMonths, .daysBetween, .months, .days, .yearOf, .monthOf, .weekdayOf, .yearStart,
      .yearEnd, .yearEdge, .monthStart, .monthEnd, .nextWorkingDay:
      calculateDays(instruction, result, count)
      hardenDoubts(result, count)
    case .count, .sum, .leastOf, .greatestOf, .quantified:
      summarise(instruction, result, count)
      hardenDoubts(result, count)
    }
  }

  // MARK: Sources

  /// Computes the lanes of `result` by `instruction`, which has no operands.
  private func load(_ instruction: Instruction, _ result: Int, _ count: Int) {
    switch instruction {
    case .truthColumn(let place): loadTruth(place, result, count)
    case .byteColumn(let place):
      guard let column = contents(of: place) else { return }
      registers[result].values = UnsafeMutableRawPointer(column.bytes)
      loadState(of: column, place, result, count)
    case .codeColumn(let place):
      guard let column = contents(of: place) else { return }
      loadCodes(column.codes, column.bounds, of: column, place, result, count)
    case .endColumn(let place):
      guard let column = contents(of: place) else { return }
      loadCodes(column.ends, column.endBounds, of: column, place, result, count)
    case .numberColumn(let place):
      guard let column = contents(of: place) else { return }
      registers[result].values = UnsafeMutableRawPointer(column.numbers)
      registers[result].halves = column.halves
      registers[result].isHalved = column.isHalved
      setBounds(result, column.bounds ?? ValueBounds(ofNumbers: column.numbers, count))
      loadState(of: column, place, result, count)
    case .spanColumn(let place, let isDays): loadSpans(place, isDays: isDays, result, count)
    case .textColumn(let place, let list): loadTexts(place, Int(list), result, count)
    case .lengthColumn(let place): loadLengths(place, result, count)
    case .presence(let place):
      guard let column = contents(of: place) else { return }
      registers[result].values = UnsafeMutableRawPointer(column.known)
    case .truth(let truth, _):
      fill(result, count) { $0.bytes.update(repeating: truth ? 1 : 0, count: $1) }
    case .byte(let byte, _): fill(result, count) { $0.bytes.update(repeating: byte, count: $1) }
    case .code(let code, _):
      fill(result, count) { $0.codes.update(repeating: code, count: $1) }
      (registers[result].low, registers[result].high) = (Int64(code), Int64(code))
    case .number(let number, _):
      let half = Int32(exactly: number)
      fill(result, count) {
        $0.numbers.update(repeating: number, count: $1)
        if let half { $0.own.halves.update(repeating: half, count: $1) }
      }
      if half != nil { registers[result].halves = registers[result].own.halves }
      (registers[result].low, registers[result].high) = (number, number)
    case .open(let kind, let need, _):
      clear(result, kind, count)
      setOpen(result, need: need, count)
    case .unanswered(let need, _):
      clear(result, .truth, count)
      setOpen(result, need: need, count)
      registers[result].own.forks.update(repeating: 1, count: count)
      registers[result].hasForks = true
    case .doubtful(let kind, _):
      clear(result, kind, count)
      ownDoubts(result, count).update(repeating: 1, count: count)
    case .spread(let outer, let kind, let space): spread(outer, kind, space, result, count)
    default: return
    }
  }

  /// Has `body` fill the lanes of `result`, which are the same in every block, unless that was done.
  private func fill(_ result: Int, _ count: Int, _ body: (Register, Int) -> Void) {
    guard registers[result].filled < count else { return }
    body(registers[result], count)
    registers[result].filled = count
  }

  /// Makes the values of the lanes of `result` 0.
  func clear(_ result: Int, _ kind: RegisterKind, _ count: Int) {
    switch kind {
    case .truth, .byte: registers[result].bytes.update(repeating: 0, count: count)
    case .code: registers[result].codes.update(repeating: 0, count: count)
    case .number: registers[result].numbers.update(repeating: 0, count: count)
    }
    registers[result].low = 0
    registers[result].high = 0
  }

  /// Takes over which values of `column`, the one at `place`, are missing.
  private func loadState(
    of column: ColumnContents, _ place: ColumnPlace, _ result: Int, _ count: Int
  ) {
    guard column.hasMissing else { return }
    registers[result].hasOpen = true
    registers[result].known = column.known
    loadNeeds(column, place, result, count)
  }

  /// Keeps that the lanes of `result` that `column` lacks need its fact.
  private func loadNeeds(
    _ column: ColumnContents, _ place: ColumnPlace, _ result: Int, _ count: Int
  ) {
    guard keepsNeeds else { return }
    let bit = program.needBit(of: place)
    let needs = registers[result].own.needs
    forEachLane(count, column.known, needs) { $0 != 0 ? 0 : bit }
    registers[result].needs = needs
  }

  /// Takes over the truth values of the column at `place`.
  private func loadTruth(_ place: ColumnPlace, _ result: Int, _ count: Int) {
    guard let column = contents(of: place) else { return }
    registers[result].values = UnsafeMutableRawPointer(column.bytes)
    guard column.hasMissing else { return }
    let no = registers[result].own.known
    forEachLane(count, column.known, column.bytes, no) { $0 & ($1 ^ 1) }
    registers[result].hasOpen = true
    registers[result].known = no
    loadNeeds(column, place, result, count)
    // What a person decides could be either, and that can be told.
    if case .question = self.column(place)?.specification.source {
      let forks = registers[result].own.forks
      forEachLane(count, column.known, forks) { $0 ^ 1 }
      registers[result].hasForks = true
    }
  }

  /// Keeps between which bounds the values of `result` are.
  private func setBounds(_ result: Int, _ bounds: ValueBounds) {
    registers[result].low = bounds.low
    registers[result].high = bounds.high
  }

  /// Takes over `codes` of `column`, the one at `place`, which are between `bounds`.
  private func loadCodes(
    _ codes: UnsafeMutablePointer<Int32>, _ bounds: ValueBounds?, of column: ColumnContents,
    _ place: ColumnPlace, _ result: Int, _ count: Int
  ) {
    registers[result].values = UnsafeMutableRawPointer(codes)
    setBounds(result, bounds ?? ValueBounds(ofCodes: codes, count))
    loadState(of: column, place, result, count)
  }

  /// Takes over the spans of time of the column at `place`, in days or in months.
  private func loadSpans(_ place: ColumnPlace, isDays: Bool, _ result: Int, _ count: Int) {
    guard let column = contents(of: place) else { return }
    let numbers = registers[result].numbers
    forEachLane(count, column.numbers, numbers) { $0 >> 1 }
    setBounds(result, ValueBounds(ofNumbers: numbers, count))
    loadState(of: column, place, result, count)
    let kind: Int64 = isDays ? 1 : 0
    let doubts = ownDoubts(result, count)
    forEachLane(count, column.numbers, column.known, doubts) {
      $0 & 1 == kind ? 0 : $1
    }
  }

  /// Looks the texts of the column at `place` up in the list of texts at a position.
  private func loadTexts(_ place: ColumnPlace, _ list: Int, _ result: Int, _ count: Int) {
    guard let column = contents(of: place), let block = spaces[Int(place.space)].block else {
      return
    }
    let codes = registers[result].codes
    if let dictionary = self.column(place)?.dictionary, dictionary === program.dictionary {
      if let map = wordMaps[list] {
        map.withUnsafeBufferPointer { map in
          forEachLane(count, column.words, codes) { map[Int($0 &+ 1)] }
        }
      } else {
        registers[result].values = UnsafeMutableRawPointer(column.words)
      }
    } else {
      let (starts, lengths) = (column.codes, column.ends)
      block.texts.withUnsafeBufferPointer {
        texts[list].find(starts, lengths, in: $0, codes, count)
      }
    }
    (registers[result].low, registers[result].high) = (-1, Int64(Int32.max))
    loadState(of: column, place, result, count)
  }

  /// Takes over the lengths of the texts, or lists, of the column at `place`.
  private func loadLengths(_ place: ColumnPlace, _ result: Int, _ count: Int) {
    guard let column = contents(of: place) else { return }
    forEachLane(count, column.ends, registers[result].numbers) { Int64($0) }
    (registers[result].low, registers[result].high) = (0, Int64(Int32.max))
    loadState(of: column, place, result, count)
  }

  /// Copies the lanes of `outer` to those of `space`, which belong to them.
  private func spread(
    _ outer: RegisterID, _ kind: RegisterKind, _ space: SpaceID, _ result: Int, _ count: Int
  ) {
    if kind == .number { _ = numbers(outer) }
    let source = registers[Int(outer)]
    let parents = spaces[Int(space)].parents
    let own = registers[result].own
    switch kind {
    case .truth, .byte:
      forEachLane(count, parents, registers[result].bytes) { source.bytes[Int($0)] }
    case .code: forEachLane(count, parents, registers[result].codes) { source.codes[Int($0)] }
    case .number:
      forEachLane(count, parents, registers[result].numbers) { source.numbers[Int($0)] }
    }
    (registers[result].low, registers[result].high) = (source.low, source.high)
    if source.hasOpen || source.hasNo {
      forEachLane(count, parents, own.known) { source.known[Int($0)] }
      registers[result].hasOpen = source.hasOpen
      registers[result].hasNo = source.hasNo
    }
    if source.hasOpen, keepsNeeds {
      forEachLane(count, parents, own.needs) { source.needs[Int($0)] }
    }
    if source.hasDoubts {
      forEachLane(count, parents, own.doubts) { source.doubts[Int($0)] }
      registers[result].hasDoubts = true
    }
    if source.hasForks {
      forEachLane(count, parents, own.forks) { source.forks[Int($0)] }
      registers[result].hasForks = true
    }
  }

}
