internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

extension Reader {

  /// Reads the fields of a `record` up to the brace that closes them; those of a thing with its parts.
  mutating func readFields(of record: RecordID?, asThing isThing: Bool) {
    guard enter() else { return }
    defer { leave() }
    var given: Set<Int> = []
    while !isAtEnd, kind != .rightBrace {
      let start = index
      if isFieldNext {
        let name = takeName() ?? ""
        advance()
        let place = record.flatMap { lexicon.field(name, of: $0) }
        if let place { given.insert(place) }
        readFieldValue(
          of: place.flatMap { at in record.map { lexicon.record($0).fields[at].type } })
      } else if isThing {
        readMember(of: record)
      }
      skip(from: start)
    }
    if isOpen, let record {
      offerFields(of: record, given: given)
      if isThing { offerParts(of: record) }
      settle()
    }
    _ = take(.rightBrace)
  }

  /// Offers the fields of `record`, those that are not `given` first.
  mutating func offerFields(of record: RecordID, given: Set<Int>) {
    for (place, field) in lexicon.record(record).fields.enumerated() {
      findings.add(
        lexicon.spelling(field.heading), .field, given.contains(place) ? .unlikely : .best,
        opening: ": ", type: lexicon.spelling(of: field.type),
        title: field.heading.title(in: input.tongue))
    }
  }

  /// Offers what may be a part of a thing that is a `record`.
  private mutating func offerParts(of record: RecordID) {
    for field in lexicon.record(record).fields {
      guard let part = field.type.record else { continue }
      let heading = lexicon.record(part).heading
      findings.add(lexicon.spelling(heading), .type, .near, title: heading.title(in: input.tongue))
    }
    offer(.settle, .interpretation, rank: .remote)
  }

  /// Reads a part of a thing that is a `record`, or what is said of a question.
  private mutating func readMember(of record: RecordID?) {
    if at(.settle), followingKind != .leftBrace {
      advance()
      return readSettle()
    }
    if at(.interpretation), followingKind == .word || followingKind == .quotedName {
      advance()
      return readInterpretation()
    }
    guard kind == .word || kind == .quotedName, let name = takeName() else { return }
    let part = lexicon.record(called: name)
    if kind == .word || kind == .quotedName, !at(.cites) { advance() }
    readAttributes([.cites])
    if take(.leftBrace) { readFields(of: part, asThing: true) } else { settle() }
  }

  /// Reads the value of a field of `type`.
  mutating func readFieldValue(of type: ValueType?) {
    if kind == .leftBrace {
      readEntries(of: type)
    } else {
      readQuery(.value(type))
      if take(.on) || take(.byDate) {
        readDate()
      } else if type.map(\.isNumber) ?? true || type == .money {
        offer(.on, .byDate, rank: .unlikely)
      }
    }
    readCitations()
  }

  /// Reads a date, which no `to` goes on with.
  mutating func readDate() { readExpression(.value(.date), from: .rounding) }

  /// Reads the entries of a history, or observations, of values of `type`.
  mutating func readEntries(of type: ValueType?) {
    guard take(.leftBrace), enter() else { return }
    defer { leave() }
    while !isAtEnd, kind != .rightBrace {
      let start = index
      while take(.from) || take(.until) || take(.on) { readDate() }
      if index > start { offer(.until, rank: .fitting) }
      if isAtEnd { settle() }
      if take(.colon) {
        readExpression(.value(type))
        readCitations()
      }
      skip(from: start)
    }
    if isOpen {
      offer(.from, .until, .on, rank: .best)
      settle()
    }
    _ = take(.rightBrace)
  }

  // MARK: Sources

  /// Reads what is cited, if something is.
  mutating func readCitations() {
    while take(.cites) { readSources() }
    offer(.cites, rank: .grammar)
  }

  /// Reads the names of sources, with their clauses.
  mutating func readSources() {
    let sources = lexicon.vocabularyRecord("source")
    let program = lexicon.program
    repeat {
      needName { role in
        guard case .thing(let place) = role else { return false }
        return program.things[place].record == sources
      }
      _ = takeName()
      _ = take(.text)
    } while take(.comma)
  }

  // MARK: Questions

  /// Reads the answer to a question.
  mutating func readSettle() {
    needName { if case .question = $0 { true } else { false } }
    let name = takeName()
    let place = name.flatMap { question(called: $0) }
    if take(.colon) {
      readAnswer(to: place)
      if take(.because) {
        if !takeTitle() { settle() }
      } else {
        offer(.because, rank: .near)
      }
    } else {
      settle()
    }
  }

  /// Reads a question that the text leaves open.
  mutating func readInterpretation() {
    readFreshName()
    var type: ValueType?
    if take(.colon) { type = readType() }
    _ = takeTitle()
    guard take(.leftBrace) else { return settle() }
    while !isAtEnd, kind != .rightBrace {
      let start = index
      readExpression(.value(type ?? .boolean), from: .form)
      readCitations()
      skip(from: start)
    }
    if isOpen, let choice = type?.choice { offerValues(of: choice) }
    if type == nil || type == .boolean { offer(.yes, .no, rank: .near) }
    settle()
    _ = take(.rightBrace)
  }

  /// Returns the question called `name`.
  func question(called name: String) -> Int? {
    let role = lexicon.names.role(of: name) { if case .question = $0 { true } else { false } }
    guard case .question(let place)? = role else { return nil }
    return place
  }

  /// Reads an answer to the question at `place`, and offers those that there can be.
  mutating func readAnswer(to place: Int?) {
    let question = place.map { lexicon.program.questions[$0] }
    if isOpen {
      for reading in question?.readings ?? [] {
        guard let text = lexicon.program.literal(reading.value, in: input.tongue) else { continue }
        findings.add(
          text, .value, .best, type: question.flatMap { lexicon.spelling(of: $0.type) })
      }
      if question == nil { offer(.yes, .no, rank: .best) }
      settle()
    } else {
      readExpression(.value(question?.type), from: .form)
    }
  }

}
