internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

extension Reader {

  /// Reads the declaration that `head` begins, after its words.
  mutating func readDeclaration(_ head: Keyword) {
    switch head {
    case .language:
      offer(.inEnglish, .inGerman, rank: .best)
      settle()
      advance()
    case .import:
      if !take(.text) { settle() }
    case .choice: readChoice()
    case .record: readRecord()
    case .extend: readExtension()
    case .parameter: readParameter()
    case .define: readDefinition()
    case .table: readTable()
    case .eligibility, .funding: readDecision(isFunding: head == .funding)
    case .interpretation: readInterpretation()
    case .settle: readSettle()
    case .rule:
      readFreshName()
      readAttributes([.forEach, .warning, .from, .until, .cites])
      readBody(.condition, allowingExceptions: false)
    case .query:
      readFreshName()
      _ = readOptionalFormals()
      readAttributes([.cites])
      readBody(.anything, allowingExceptions: false)
    case .test: readTest()
    case .data: readData()
    default: readStatement(head)
    }
  }

  /// Reads a thing: its kind, its name, and what it holds.
  mutating func readThing() {
    let record = takeName().flatMap { lexicon.record(called: $0) }
    readFreshName()
    readAttributes([.cites])
    if take(.leftBrace) { readFields(of: record, asThing: true) } else { settle() }
  }

  /// Reads a choice.
  private mutating func readChoice() {
    readDeclaredName()
    readAttributes([.cites])
    if take(.leftBrace) { readValues() } else { settle() }
  }

  /// Reads the values of a choice.
  private mutating func readValues() {
    while !isAtEnd, kind != .rightBrace {
      let start = index
      readDeclaredName()
      _ = takeTitle()
      skip(from: start)
    }
    settle()
    _ = take(.rightBrace)
  }

  /// Reads a record.
  private mutating func readRecord() {
    readDeclaredName()
    readAttributes([.plural, .cites])
    if take(.leftBrace) { readFieldDeclarations() } else { settle() }
  }

  /// Reads what is added to a record or a choice.
  private mutating func readExtension() {
    needName(.type) {
      switch $0 {
      case .record, .choice: true
      case .thing, .things, .definition, .question, .decision, .value, .other: false
      }
    }
    let name = takeName() ?? ""
    readAttributes([.cites])
    guard take(.leftBrace) else { return settle() }
    if lexicon.record(called: name) == nil, lexicon.choice(called: name) != nil {
      readValues()
    } else {
      readFieldDeclarations()
    }
  }

  /// Reads the fields of a record with their types.
  private mutating func readFieldDeclarations() {
    while !isAtEnd, kind != .rightBrace {
      let start = index
      readDeclaredName()
      if take(.colon) {
        let type = readType()
        if take(.in) { readExpression(.value(type), from: .range) }
        while take(.fixed) || takeTitle() {}
        offer(.fixed, rank: .near)
        if type?.isNumber ?? false || type == .money { offer(.in, rank: .near) }
      }
      skip(from: start)
    }
    settle()
    _ = take(.rightBrace)
  }

  /// Reads a parameter.
  private mutating func readParameter() {
    readFreshName()
    let type = readOptionalResultType()
    readAttributes([.cites])
    if kind == .leftBrace {
      readEntries(of: type)
    } else if take(.equal) {
      readQuery(.value(type))
      readCitations()
    } else {
      settle()
    }
  }

  /// Reads a derived value or a function.
  private mutating func readDefinition() {
    readFreshName()
    _ = readOptionalFormals()
    let type = readOptionalResultType()
    readAttributes([.cites, .from, .until])
    guard take(.equal) else { return settle() }
    readQuery(.value(type))
    readExceptions(.value(type))
  }

  /// Reads a decision table.
  private mutating func readTable() {
    readFreshName()
    let columns = readOptionalFormals()
    let type = readOptionalResultType()
    readAttributes([.firstPolicy, .cites])
    guard take(.leftBrace) else { return settle() }
    while !isAtEnd, kind != .rightBrace {
      let start = index
      if take(.bar) { readRow(columns, type) }
      skip(from: start)
    }
    settle()
    _ = take(.rightBrace)
  }

  /// Reads a row of a table with `columns` and results of `type`, after its first bar.
  private mutating func readRow(_ columns: [ValueType?], _ type: ValueType?) {
    var column = 0
    if !take(.otherwise) {
      offer(.otherwise, rank: .near)
      repeat {
        readCell(columns.indices.contains(column) ? columns[column] : nil)
        column += 1
      } while take(.bar)
    }
    guard take(.arrow) else { return settle() }
    readExpression(.value(type))
    readCitations()
  }

  /// Reads a test of a value of `type`.
  private mutating func readCell(_ type: ValueType?) {
    if take(.minus), kind == .bar || kind == .arrow { return }
    if !take(.not) { offer(.not, rank: .unlikely) }
    repeat {
      switch kind {
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: advance()
      default: break
      }
      readExpression(.value(type), from: .rounding)
      if take(.dotDot) { readExpression(.value(type), from: .rounding) }
    } while take(.comma) || take(.semicolon) || take(.and)
    // What may follow is a mark.
    settle()
  }

  /// Reads what a test expects.
  private mutating func readExpectation() {
    let start = index
    readQuery(.condition)
    if take(.canBe) {
      readExpression(.anything, from: .range)
    } else if index > start, input.length(of: .open, at: index - 1) > 0 {
      guard take(.becauseOf) else { return offer(.becauseOf, rank: .best) }
      repeat { _ = readFact() } while take(.comma) || take(.semicolon)
    } else {
      offer(.canBe, rank: .unlikely)
    }
  }

  /// Reads a test.
  private mutating func readTest() {
    readFreshName()
    readAttributes([.cites])
    guard take(.leftBrace) else { return settle() }
    while !isAtEnd, kind != .rightBrace {
      let start = index
      if take(.given) {
        if isOpen { offerQuestions(.best) }
        let name = readFreshName()
        guard take(.equal) else {
          settle()
          continue
        }
        let question = self.question(called: name)
        if isOpen, let question, lexicon.program.questions[question].type != .boolean {
          readAnswer(to: question)
          continue
        }
        let value = readQuery(.value(question == nil ? nil : .boolean))
        scope.append(.variable(name, value.type))
      } else if take(.expect) {
        readExpectation()
      } else if take(.setAsOf) {
        readDate()
      } else if take(.settle) {
        readSettle()
      }
      skip(from: start)
    }
    offer(.given, .expect, .setAsOf, .settle, rank: isOnNewLine ? .best : .close)
    settle()
    _ = take(.rightBrace)
  }

  // MARK: Decisions

  /// Reads an eligibility, or a funding.
  private mutating func readDecision(isFunding: Bool) {
    readFreshName()
    readAttributes([.for, .from, .until, .cites])
    guard take(.leftBrace) else { return settle() }
    var given: Set<Keyword> = []
    while !isAtEnd, kind != .rightBrace {
      let start = index
      if isFunding, isFieldNext {
        readFundingField(&given)
      } else if take(.lawAsOf) {
        readExpression(.value(.date))
      } else if take(.let) {
        let name = readFreshName()
        if take(.equal) { scope.append(.variable(name, readQuery().type)) } else { settle() }
      } else if take(.require) || take(.should) {
        readFreshName()
        readAttributes([.cites, .from, .until])
        readBody(.condition)
        readExceptions(.condition)
      } else if take(.obligation) {
        readFreshName()
        readAttributes([.due, .when, .cites, .from, .until])
      } else if take(.interpretation) {
        readInterpretation()
      } else if take(.settle) {
        readSettle()
      }
      skip(from: start)
    }
    if isOpen { offerParts(isFunding: isFunding, given: given) }
    settle()
    _ = take(.rightBrace)
  }

  /// Offers what may stand in the braces of a decision.
  private mutating func offerParts(isFunding: Bool, given: Set<Keyword>) {
    let rank: Rank = isOnNewLine ? .best : .close
    if isFunding {
      for field in [Keyword.programme, .eligibility, .amount] {
        findings.add(field, given.contains(field) ? .unlikely : rank, as: .field)
      }
      offer(.obligation, .let, rank: rank)
      offer(.lawAsOf, .interpretation, .settle, rank: .close)
    } else {
      offer(.require, .should, .let, .lawAsOf, rank: rank)
      offer(.interpretation, rank: .close)
    }
  }

  /// Reads a field of a funding.
  private mutating func readFundingField(_ given: inout Set<Keyword>) {
    let word = input.words[index]
    let field = [Keyword.programme, .eligibility, .amount].first {
      input.table.reach(of: word, towards: $0) == .whole
    }
    advance()
    advance()
    if let field { given.insert(field) }
    switch field {
    case .programme?:
      let strategies = lexicon.vocabularyRecord("strategy")
      let program = lexicon.program
      needName {
        if case .thing(let place) = $0 { program.things[place].record == strategies } else { false }
      }
      _ = takeName()
    case .eligibility?:
      let program = lexicon.program
      needName {
        if case .decision(let place) = $0 { !program.decisions[place].isFunding } else { false }
      }
      _ = takeName()
    default:
      readQuery(.value(.money))
      readCitations()
      readExceptions(.value(.money))
    }
  }

}
