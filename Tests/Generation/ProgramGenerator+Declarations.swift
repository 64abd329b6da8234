internal import Vocabulary

extension ProgramGenerator {

  /// Writes a declaration or a statement.
  mutating func writeDeclaration() {
    switch random.number(below: 20) {
    case 0:
      write(.import)
      write("\"\(random.pick(["guideline", "../a/b", "über"])).leit\"")
    case 1: writeChoice()
    case 2: writeRecord()
    case 3: writeExtension()
    case 4: writeParameter()
    case 5, 6: writeDefinition()
    case 7, 8: writeTable()
    case 9: writeEligibility()
    case 10: writeFunding()
    case 11: writeInterpretation()
    case 12: writeSettle()
    case 13: writeRule()
    case 14: writeQueryDeclaration()
    case 15: writeTest()
    case 16: writeThing()
    case 17: if random.chance(50) { writeThing() } else { writeData() }
    default: writeStatement()
    }
  }

  /// Writes a choice.
  private mutating func writeChoice() {
    write(.choice)
    writeDeclaredName()
    writeAttributes()
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 0...4) { generator.writeChoiceValue() }
    }
  }

  /// Writes a value of a choice.
  private mutating func writeChoiceValue() {
    writeDeclaredName()
    if random.chance(40) { writeText() }
  }

  /// Writes a record.
  private mutating func writeRecord() {
    write(.record)
    writeDeclaredName()
    writeAttributes([.plural])
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 0...5) { generator.writeFieldDeclaration() }
    }
  }

  /// Writes an extension of a record or a choice.
  private mutating func writeExtension() {
    write(.extend)
    writeName()
    writeAttributes()
    let isChoice = random.chance(40)
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 1...3) {
        if isChoice { generator.writeChoiceValue() } else { generator.writeFieldDeclaration() }
      }
    }
  }

  /// Writes a field with its type.
  private mutating func writeFieldDeclaration() {
    writeDeclaredName()
    writeColon()
    writeType()
    if random.chance(20) {
      write(.in)
      writeNumberOfRange()
      write("..")
      writeNumberOfRange()
    }
    let parts = random.shuffled([0, 1])
    for part in parts where random.chance(35) {
      if part == 0 { write(.fixed) } else { writeText() }
    }
  }

  /// Writes a bound of a field.
  private mutating func writeNumberOfRange() { write(String(random.number(in: 0...999))) }

  /// Writes what is read from a table.
  private mutating func writeData() {
    write(.data)
    writeName()
    writeColon()
    write(.listOf)
    writeType()
    writeAttributes()
    write(.fromFile)
    writeText()
    guard random.chance(60) else { return }
    write(.with)
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 0...4) {
        generator.writeName()
        while generator.random.chance(20) {
          generator.write(".")
          generator.writeName()
        }
        generator.writeColon()
        generator.writeText()
      }
    }
  }

  /// Writes a parameter.
  private mutating func writeParameter() {
    write(.parameter)
    writeName()
    writeResultType()
    writeAttributes()
    if random.chance(50) {
      writeEntries()
    } else {
      write("=")
      writeQuery()
      writeCitations()
    }
  }

  /// Writes the entries of a history, at least one.
  private mutating func writeEntries() {
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 1...4) {
        let kind = generator.random.number(below: 3)
        if kind < 2 {
          generator.write(.from)
          generator.writeDate()
        }
        if kind > 0 {
          generator.write(.until)
          generator.writeDate()
        }
        generator.writeColon()
        generator.isEntry = true
        generator.writeExpression(isLast: true)
        generator.isEntry = false
        generator.writeCitations()
      }
    }
  }

  /// Writes a definition with its exceptions.
  private mutating func writeDefinition() {
    write(.define)
    writeName()
    writeFormals([0, 1, 1, 2, 4])
    writeResultType()
    writeAttributes([.bounds])
    write("=")
    writeQuery()
    writeExceptions()
  }

  /// Writes exceptions, which may have exceptions.
  mutating func writeExceptions() {
    while depth < deepest + 3, random.chance(25) {
      write(.except)
      writeName()
      writeAttributes([.bounds, .condition, .overrides])
      writeBody()
    }
  }

  /// Writes an expression between braces, and exceptions to it.
  mutating func writeBody() {
    writeBlock { generator in
      generator.writeQuery()
      generator.writeExceptions()
    }
  }

  /// Writes a table.
  private mutating func writeTable() {
    write(.table)
    writeName()
    let columns = random.number(in: 1...4)
    writeFormals([columns])
    writeResultType()
    writeAttributes([.bounds, .policy])
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 0...5) { generator.writeRow(columns) }
      if generator.random.chance(40) {
        generator.write("|")
        generator.write(.otherwise)
        generator.writeResult()
      }
    }
  }

  /// Writes a row with `columns` cells.
  private mutating func writeRow(_ columns: Int) {
    for _ in 0..<columns {
      write("|")
      writeCell()
    }
    writeResult()
  }

  /// Writes what a row comes to.
  private mutating func writeResult() {
    write("->")
    writeExpression(isLast: true)
    writeCitations()
  }

  /// Writes a cell.
  private mutating func writeCell() {
    switch random.number(below: 6) {
    case 0: write("-")
    case 1:
      write(.not)
      writeOptions()
    case 2, 3:
      write(random.pick(["=", "<>", "<", "<=", ">", ">="]))
      writeCellOperand()
      guard random.chance(40) else { return }
      write(.and)
      write(random.pick(["<", "<=", ">", ">="]))
      writeCellOperand()
    default: writeOptions()
    }
  }

  /// Writes values and ranges of a cell.
  private mutating func writeOptions() {
    write(random.pick([1, 1, 2, 3]), separatedBy: random.pick([",", ";"])) {
      $0.writeCellOperand()
      if $0.random.chance(30) {
        $0.write("..")
        $0.writeCellOperand()
      }
    }
  }

  /// Writes an operand of a cell.
  private mutating func writeCellOperand() {
    switch random.number(below: 4) {
    case 0: writePath()
    case 1: writeExpression(.sum)
    default: writeNumber()
    }
  }

  /// Writes a rule.
  private mutating func writeRule() {
    write(.rule)
    writeName()
    writeAttributes([.bounds, .rule])
    writeBlock { $0.writeQuery() }
  }

  /// Writes a query.
  private mutating func writeQueryDeclaration() {
    write(.query)
    writeName()
    writeFormals([0, 0, 1, 2])
    writeAttributes()
    writeBlock { $0.writeQuery() }
  }

  /// Writes a thing.
  private mutating func writeThing() {
    write(random.pick(kinds))
    writeName()
    writeAttributes()
    writeMembers()
  }

  /// The names of kinds that begin nothing else.
  private var kinds: [String] {
    switch tongue {
    case .english: ["goal", "measure", "grant", "Application", "x1"]
    case .german: ["zentrum", "ziel", "maßnahme", "Application", "x1"]
    }
  }

  /// Writes the members of a thing.
  private mutating func writeMembers() {
    writeBlock { generator in
      for _ in 0..<generator.random.number(in: 0...5) { generator.writeMember() }
    }
  }

  /// Writes a member of a thing.
  private mutating func writeMember() {
    switch random.number(below: 10) {
    case 0 where depth < 5:
      write(random.pick(kinds))
      if random.chance(50) { writeName() }
      writeAttributes()
      writeMembers()
    case 1: writeSettle()
    case 2: writeInterpretation()
    case 3:
      writeFieldName()
      writeHistory()
      writeCitations()
    default: writeField()
    }
  }

}
