internal import Vocabulary

/// What may stand between a name and a body beside a title and citations.
enum AttributeKind: Hashable {
  case bounds, condition, overrides, rule, subject, due, plural, policy
}

extension ProgramGenerator {

  /// Writes attributes in any order: a title, citations, and those of `kinds`, `required` always.
  mutating func writeAttributes(_ kinds: [AttributeKind] = [], required: [AttributeKind] = []) {
    let before = isHead
    isHead = true
    defer { isHead = before }
    var parts: [Int] = []
    if random.chance(60) { parts.append(0) }
    if random.chance(20) { parts.append(1) }
    for (index, kind) in kinds.enumerated() where required.contains(kind) || random.chance(30) {
      parts.append(index + 2)
    }
    var mayBound = true
    var hasTitle = false
    for part in random.shuffled(parts) {
      switch part {
      case 0:
        // Behind what is cited without a clause it would be the clause.
        guard !hasTitle, pieces.last.map({ $0.text.first != "\"" }) ?? true else { continue }
        writeText()
        hasTitle = true
        mayBound = true
      case 1:
        write(.cites)
        write(random.number(in: 1...2), separatedBy: ",") {
          $0.writeName()
          if $0.random.chance(60) { $0.writeText() }
        }
        mayBound = true
      default:
        let kind = kinds[part - 2]
        // In German the word before the last day would go on with the expression before it.
        if kind == .bounds, !mayBound { continue }
        writeAttribute(kind)
        mayBound = kind != .condition && kind != .rule
      }
    }
  }

  /// Writes the attribute `kind`.
  private mutating func writeAttribute(_ kind: AttributeKind) {
    switch kind {
    case .bounds: writeBounds(random.number(below: 3))
    case .condition:
      write(.when)
      writeExpression(isLast: true)
    case .overrides:
      write(.overrides)
      write(random.number(in: 1...2), separatedBy: ",") { $0.writeName() }
    case .rule:
      if random.chance(40) {
        write(.warning)
      } else {
        write(.forEach)
        writeName()
        write(.in)
        writeExpression(.or)
      }
    case .subject:
      write(.for)
      writeFormal()
    case .due:
      write(.due)
      writeDuration()
      write(random.pick([.before, .after]))
      writePath()
    case .plural:
      write(.plural)
      writeDeclaredName()
    case .policy:
      write(
        random.pick([
          .uniquePolicy, .firstPolicy, .anyPolicy, .sumPolicy, .leastPolicy, .greatestPolicy,
        ]))
    }
  }

  /// Writes the first day, the last day or both.
  private mutating func writeBounds(_ kind: Int) {
    if kind < 2 {
      write(.from)
      writeDate()
    }
    if kind > 0 {
      write(.until)
      writeDate()
    }
  }

  /// Writes a name with its type.
  mutating func writeFormal() {
    writeName()
    writeColon()
    writeType()
  }

  /// Writes the formals of a function, if there are to be some.
  mutating func writeFormals(_ counts: [Int]) {
    let count = random.pick(counts)
    guard count > 0 || random.chance(10) else { return }
    write("(")
    write(count, separatedBy: random.pick([",", ";"])) { $0.writeFormal() }
    write(")")
  }

  /// Writes a type.
  mutating func writeType() {
    if random.chance(20) { write(.listOf) }
    if random.chance(30) {
      writeName()
    } else {
      write(
        random.pick([
          .textType, .integerType, .decimalType, .moneyType, .booleanType, .dateType, .periodType,
          .durationType,
        ]))
    }
  }

  /// Writes the type of a result, if there is to be one.
  mutating func writeResultType() {
    guard random.chance(30) else { return }
    writeColon()
    writeType()
  }

}
