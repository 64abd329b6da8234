internal import Vocabulary

extension ProgramGenerator {

  /// Writes an eligibility.
  mutating func writeEligibility() {
    write(.eligibility)
    writeName()
    writeAttributes([.bounds, .subject], required: [.subject])
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 0...5) {
        switch generator.random.number(below: 6) {
        case 0: generator.writeLawAsOf()
        case 1: generator.writeLet()
        case 2: generator.writeInterpretation()
        default:
          generator.write(generator.random.chance(80) ? .require : .should)
          generator.writeName()
          generator.writeAttributes([.bounds])
          generator.writeBody()
          generator.writeExceptions()
        }
      }
    }
  }

  /// Writes the day whose law applies.
  private mutating func writeLawAsOf() {
    write(.lawAsOf)
    let before = isHead
    isHead = true
    writeExpression(isLast: true)
    isHead = before
  }

  /// Writes a local name.
  private mutating func writeLet() {
    write(.let)
    writeName()
    write("=")
    writeQuery()
  }

  /// Writes a question with its readings.
  mutating func writeInterpretation() {
    write(.interpretation)
    writeName()
    let isTyped = random.chance(50)
    if isTyped {
      writeColon()
      writeType()
    }
    if random.chance(70) { writeText() }
    let isYesNo = !isTyped && random.chance(60)
    writeBlock { generator in
      for index in 0..<2 {
        if isYesNo {
          generator.write(index == 0 ? .yes : .no)
        } else {
          generator.writeNumber()
        }
        generator.writeCitations()
      }
    }
  }

  /// Writes the answer to a question.
  mutating func writeSettle() {
    write(.settle)
    writeName()
    writeColon()
    if random.chance(50) { write(random.pick([.yes, .no])) } else { writeNumber() }
    guard random.chance(40) else { return }
    write(.because)
    writeText()
  }

  /// Writes a funding.
  mutating func writeFunding() {
    write(.funding)
    writeName()
    writeAttributes([.bounds, .subject], required: [.subject])
    writeBlock { generator in
      for part in generator.random.shuffled([0, 1, 2, 3, 4, 5, 5, 6, 7])
      where generator.random.chance(45) {
        generator.writeFundingPart(part)
      }
    }
  }

  /// Writes a part of a funding.
  private mutating func writeFundingPart(_ part: Int) {
    switch part {
    case 0, 1:
      write(part == 0 ? .programme : .eligibility)
      writeColon()
      writeName()
    case 2: writeLawAsOf()
    case 3: writeLet()
    case 4:
      write(.amount)
      writeColon()
      writeQuery()
      writeExceptions()
    case 5:
      write(.obligation)
      writeName()
      writeAttributes([.bounds, .condition, .due])
    case 6: writeInterpretation()
    default: writeSettle()
    }
  }

  /// Writes a test.
  mutating func writeTest() {
    write(.test)
    writeName()
    writeAttributes()
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 0...5) { generator.writeStep() }
    }
  }

  /// Writes a step of a test.
  private mutating func writeStep() {
    switch random.number(below: 6) {
    case 0, 1:
      write(.given)
      writeName()
      write("=")
      writeQuery()
    case 2: writeDay()
    case 3: writeSettle()
    case 4:
      write(.expect)
      writePath()
      if random.chance(50) {
        write(.is)
        write(.open)
        write(.becauseOf)
        write(random.number(in: 1...3), separatedBy: random.pick([",", ";"])) { $0.writePath() }
      } else {
        write(.canBe)
        writeExpression(.range)
      }
    default:
      write(.expect)
      writeQuery()
    }
  }

  /// Writes the step or statement that sets the day.
  private mutating func writeDay() {
    write(.setAsOf)
    writeDate()
  }

  /// Writes a statement.
  mutating func writeStatement() {
    switch random.number(below: 16) {
    case 0...4:
      write(.show)
      writeQuery()
    case 5:
      write(.decide)
      writeName()
      write(.for)
      writePath()
      if random.chance(50) {
        write(.asOf)
        writeDate()
      }
    case 6: writeDay()
    case 7: writeWhy()
    case 8, 9:
      write(.whatIf)
      write(random.number(in: 1...3), separatedBy: ",") {
        $0.writePath()
        $0.write("=")
        $0.writeExpression(.range)
      }
    case 10:
      write(.whatWouldItTake)
      if random.chance(50) {
        write(.for)
        writeExpression(.sum)
      }
      if random.chance(50) {
        write(.keeping)
        write(random.number(in: 1...3), separatedBy: ",") { $0.writePath() }
      }
    case 11: write(.whatIsMissing)
    case 12:
      write(.sweep)
      writePath()
      write(.sweepFrom)
      writeExpression(.sum)
      write(.to)
      writeExpression(.sum)
    case 13:
      write(.diff)
      writePath()
      write(.diffWith)
      writePath()
    case 14:
      write(.historyOf)
      writePath()
      if random.chance(50) { write(random.pick([.asTable, .asChart])) }
    default: writeWhy()
    }
  }

  /// Writes a question for reasons.
  private mutating func writeWhy() {
    write(random.pick([.why, .whyNot]))
    nextJoin = .sameLine
    switch random.number(below: 3) {
    case 0: nextJoin = .free
    case 1: write(.all)
    default: writePath()
    }
  }

}
