internal import Vocabulary

extension ProgramGenerator {

  /// Writes an operand with what may follow it.
  mutating func writePostfix(isLast: Bool) {
    let isFlat = depth > deepest
    if !isFlat, !isFirstElement, random.chance(8) {
      writePath()
      write(.for)
      writeOperand()
    } else {
      writeOperand()
    }
    if !isFlat, random.chance(8) {
      write(.asOf)
      if random.chance(30) { write(random.pick([.startOf, .endOf])) }
      writeOperand()
    }
    if !isFlat, isLast, random.chance(8) {
      write(.where)
      writeExpression(isLast: true)
    }
  }

  /// Writes a name, and members of it.
  mutating func writePath() {
    writeName()
    while random.chance(40) {
      write(".")
      writeName()
    }
  }

  /// Writes an operand.
  mutating func writeOperand() {
    if depth > deepest + 2 {
      if random.chance(60) { writePath() } else { writeNumber() }
      return
    }
    depth += 1
    defer { depth -= 1 }
    switch random.number(below: 24) {
    case 0...6: writePath()
    case 7...10: writeNumber()
    case 11: writeText()
    case 12: write(random.pick([.yes, .no, .unknown]))
    case 13: writeGroup()
    case 14, 15: writeList()
    case 16: writeCall()
    case 17: if isHead { writeCall() } else { writeFacts() }
    case 18:
      write(random.pick([.about, .over, .nearly, .upTo]))
      write(String(random.number(in: 1...999)))
      if random.chance(50) { write(.euro) }
    case 19: writeAtLeast()
    case 20: writeElement()
    case 21: writeDecision()
    case 22: writeWholePeriodInParentheses()
    default: if isHead { writePath() } else { writeHistory() }
    }
  }

  /// Writes an expression in parentheses, with members of it at times.
  private mutating func writeGroup() {
    let before = (isHead, isEntry, avoidsCommas, isFirstElement)
    (isHead, isEntry, avoidsCommas, isFirstElement) = (false, false, false, false)
    write("(")
    writeQuery()
    write(")")
    (isHead, isEntry, avoidsCommas, isFirstElement) = before
    if random.chance(20) {
      write(".")
      writeName()
    }
  }

  /// Writes whole years or months in parentheses.
  private mutating func writeWholePeriodInParentheses() {
    write("(")
    writeWholePeriod()
    write(")")
  }

  /// Writes elements between brackets; `closing` closes them.
  private mutating func writeElements(_ count: Int, closing: String) {
    let before = (isHead, isEntry, avoidsCommas, isFirstElement)
    let separator = random.pick([",", ";"])
    (isHead, isEntry) = (false, false)
    avoidsCommas = separator == "," || count < 2
    for index in 0..<count {
      isFirstElement = index == 0 && closing == "]"
      if index > 0 { write(separator) }
      writeExpression(isLast: true)
    }
    write(closing)
    (isHead, isEntry, avoidsCommas, isFirstElement) = before
  }

  /// Writes a list.
  private mutating func writeList() {
    write("[")
    guard random.chance(25) else {
      writeElements(random.pick([0, 1, 2, 3, 6]), closing: "]")
      return
    }
    let before = (isHead, isEntry, avoidsCommas, isFirstElement)
    (isHead, isEntry, avoidsCommas, isFirstElement) = (false, false, true, true)
    writeExpression()
    write(.forEach)
    writeName()
    write(.in)
    writeOperand()
    if random.chance(50) {
      write(.where)
      writeExpression(isLast: true)
    }
    write("]")
    (isHead, isEntry, avoidsCommas, isFirstElement) = before
  }

  /// Writes a call.
  private mutating func writeCall() {
    if random.chance(40) {
      write(random.pick([.min, .max, .year, .month, .dateType]))
    } else {
      writeName()
    }
    write("(")
    writeElements(random.pick([0, 1, 2, 3]), closing: ")")
  }

  /// Writes the facts of a case.
  private mutating func writeFacts() {
    writeName()
    writeBlock { generator in
      for _ in 0..<generator.random.pick([0, 1, 2, 4]) { generator.writeField() }
    }
  }

  /// Writes a field with its value.
  mutating func writeField() {
    writeFieldName()
    writeQuery()
    if random.chance(10) {
      write(random.pick([.on, .byDate]))
      writeDate()
    }
    writeCitations()
  }

  /// Writes what is cited, if something is.
  mutating func writeCitations() {
    guard random.chance(15) else { return }
    write(.cites)
    write(random.number(in: 1...2), separatedBy: ",") {
      $0.writeName()
      if $0.random.chance(60) { $0.writeText() }
    }
  }

  /// Writes conditions of which some must hold.
  private mutating func writeAtLeast() {
    write(.atLeast)
    write(String(random.number(in: 1...3)))
    write(.of)
    write("{")
    writeElements(random.number(in: 1...3), closing: "}")
  }

  /// Writes which element of what list is meant.
  private mutating func writeElement() {
    write(.element)
    nextJoin = .sameLine
    write(String(random.number(in: 1...9)))
    write(.of)
    writePath()
  }

  /// Writes who decides what.
  private mutating func writeDecision() {
    write(random.pick([.discretion, .judgement]))
    nextJoin = .sameLine
    writeName()
    write(.byOffice)
    if random.chance(60) {
      writeText()
    } else {
      nextJoin = .sameLine
      writeName()
    }
  }

  /// Writes a history or observations.
  mutating func writeHistory() {
    let observes = random.chance(40)
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 1...3) {
        if observes {
          generator.write(.on)
          generator.writeDate()
        } else {
          generator.writeBounds()
        }
        generator.writeColon()
        generator.isEntry = true
        generator.writeExpression(isLast: true)
        generator.isEntry = false
        generator.writeCitations()
      }
    }
  }

  /// Writes the days between which an entry holds.
  private mutating func writeBounds() {
    let kind = random.number(below: 3)
    if kind < 2 {
      write(.from)
      writeDate()
    }
    if kind > 0 {
      write(.until)
      writeDate()
    }
  }

}
