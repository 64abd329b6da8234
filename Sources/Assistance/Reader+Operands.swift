internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

extension Reader {

  /// Reads a path or a value.
  mutating func readOperand(_ wanted: Wanted) -> Operand {
    var operand = readPrimary(wanted)
    while take(.dot) {
      if isAtEnd {
        needMember(of: operand, wanted)
        return Operand()
      }
      guard let name = takeName() else { break }
      operand = member(name, of: operand)
    }
    return operand
  }

  /// Reads what is no operation.
  private mutating func readPrimary(_ wanted: Wanted) -> Operand {
    guard !isAtEnd else {
      needValue(wanted)
      return Operand()
    }
    switch kind {
    case .number, .euro: return readNumber(wanted)
    case .text:
      advance()
      return Operand(type: .text)
    case .date, .month:
      advance()
      return Operand(type: .date)
    case .leftParenthesis:
      advance()
      let inner = readQuery(wanted)
      _ = take(.rightParenthesis)
      return inner
    case .leftBracket: return readList(wanted)
    case .leftBrace:
      readEntries(of: wanted.type)
      return Operand(type: wanted.type)
    case .word, .quotedName: return readWord(wanted)
    default: return Operand()
    }
  }

  /// Reads a number with its unit.
  private mutating func readNumber(_ wanted: Wanted) -> Operand {
    if take(Token.Kind.euro) {
      _ = take(.number)
      return Operand(type: .money)
    }
    let isOne = input.text(at: index) == "1"
    advance()
    if take(.percent) {
      guard take(.of) else {
        offer(.of, rank: .near)
        return Operand(type: .decimal)
      }
      return readExpression(.anything, from: .form)
    }
    let isMillion = take(.million)
    if isMillion { _ = take(.dot) }
    if take(Token.Kind.euro) || take(Keyword.euro) { return Operand(type: .money) }
    if take(.cent) { return Operand(type: .money) }
    if let (_, length) = keyword(where: \.isUnitOfTime) {
      index += length
      return Operand(type: .duration(nil))
    }
    if isOpen, isUnitPossible {
      offerUnits(wanted, isMillion: isMillion, isOne: isOne)
    }
    return Operand(type: isMillion ? nil : .integer)
  }

  /// Offers the units that make what is `wanted` of the number before the cursor.
  private mutating func offerUnits(_ wanted: Wanted, isMillion: Bool, isOne: Bool) {
    let isPlain = wanted.type.map(\.isNumber) ?? false
    findings.add(.euro, isPlain ? .unlikely : isMillion ? .best : .near)
    if isMillion { return }
    let isTime = wanted.type != .money && !isPlain
    for unit in [Keyword.days, .weeks, .months, .years] {
      findings.add(unit, isTime ? .close : .unlikely, as: isOne ? .singular : .plain)
    }
    findings.add(.million, isPlain ? .unlikely : .close)
    findings.add(.cent, isPlain ? .unlikely : .close, as: isOne ? .singular : .plain)
  }

  /// `true` iff the word at the cursor stands on the line of the number before it.
  private var isUnitPossible: Bool { !isOnNewLine }

  /// Reads a list of values.
  private mutating func readList(_ wanted: Wanted) -> Operand {
    advance()
    let element = wanted.type.map { $0.element ?? $0 }
    let first = readElements(until: .rightBracket) { _ in .value(element) }
    return Operand(type: (element ?? first.type).map { $0.element == nil ? .list(of: $0) : $0 })
  }

  /// Reads for each element of what list a value is worked out that was read from `start` on.
  private mutating func readEach(ofValueFrom start: Int) {
    let value = start..<index
    guard take(.forEach) else { return offer(.forEach, rank: .grammar) }
    if isOpen { offerUnknownNames(in: value) }
    let name = readFreshName()
    expect(.in)
    let list = readPostfix(.list, leavingCondition: true)
    guard take(.where) else { return offer(.where, rank: .near) }
    scope.append(.variable(name, list.type?.element))
    readExpression(.condition)
    scope.removeLast()
  }

  /// Offers the names in the text at `range` that mean nothing: one of them is what the element is
  /// called.
  private mutating func offerUnknownNames(in range: Range<Int>) {
    for place in range where place == 0 || input.tokens[place - 1].kind != .dot {
      guard let name = input.name(at: place), input.tokens[place + 1].kind == .dot,
        lexicon.names.role(of: name, where: { _ in true }) == nil, !isShadowed(name)
      else { continue }
      findings.add(name, .name, .best)
    }
  }

  /// Reads what is separated by commas up to `closing`, and returns the first.
  private mutating func readElements(
    until closing: Token.Kind, wanting: (Int) -> Wanted
  ) -> Operand {
    var first: Operand?
    var place = 0
    while !isAtEnd, kind != closing {
      let start = index
      let element = readExpression(wanting(place))
      first = first ?? element
      if closing == .rightBracket, place == 0 { readEach(ofValueFrom: start) }
      if take(.comma) || take(.semicolon) { place += 1 }
      skip(from: start)
    }
    // Behind an element its separator comes first.
    if isOpen, index > 0 {
      switch input.tokens[index - 1].kind {
      case .comma, .semicolon, .leftBracket, .leftParenthesis: needValue(wanting(place))
      default: settle()
      }
    }
    _ = take(closing)
    return first ?? Operand()
  }

  /// Reads a word as a value.
  private mutating func readWord(_ wanted: Wanted) -> Operand {
    if isFieldNext && followingKind == .colon { return Operand() }
    if kind == .word {
      if take(.yes) || take(.no) { return Operand(type: .boolean) }
      if take(Keyword.unknown) { return Operand(type: wanted.type) }
      guard input.isName(at: index) else { return Operand() }
    }
    guard let name = takeName() else { return Operand() }
    switch kind {
    case .leftParenthesis: return readCall(of: name, wanted)
    case .leftBrace:
      guard let record = lexicon.record(called: name), !isShadowed(name) else { break }
      advance()
      readFields(of: record, asThing: false)
      return Operand(type: .record(record))
    default: break
    }
    return meaning(of: name, wanted)
  }

  /// `true` iff `name` is a variable in scope.
  private func isShadowed(_ name: String) -> Bool {
    scope.contains { if case .variable(name, _) = $0 { true } else { false } }
  }

  /// Reads the arguments of the function `name`.
  private mutating func readCall(of name: String, _ wanted: Wanted) -> Operand {
    advance()
    let role = lexicon.names.role(of: name) {
      if case .definition = $0 { true } else { false }
    }
    if case .definition(let place)? = role {
      let definition = lexicon.program.definitions[place]
      let types = definition.parameters
      _ = readElements(until: .rightParenthesis) {
        .value(types.indices.contains($0) ? types[$0] : nil)
      }
      return Operand(type: definition.type)
    }
    if name == BuiltinFunction.yearPeriod.spelling(in: input.tongue) {
      _ = readElements(until: .rightParenthesis) { _ in .value(.integer) }
      return Operand(type: .period)
    }
    if name == BuiltinFunction.monthPeriod.spelling(in: input.tongue) {
      _ = readElements(until: .rightParenthesis) { _ in .value(.date) }
      return Operand(type: .period)
    }
    if name == BuiltinFunction.date.spelling(in: input.tongue) {
      _ = readElements(until: .rightParenthesis) { _ in .value(.integer) }
      return Operand(type: .date)
    }
    let first = readElements(until: .rightParenthesis) { _ in
      wanted.isCondition ? .anything : wanted
    }
    return Operand(type: wanted.isCondition ? first.type : wanted.type ?? first.type)
  }

  /// Returns what `name` stands for where `wanted` is asked for.
  private func meaning(of name: String, _ wanted: Wanted) -> Operand {
    for entry in scope.reversed() {
      switch entry {
      case .variable(let variable, let type):
        if variable == name { return Operand(type: type, meaning: .field) }
      case .element(let record):
        if let place = lexicon.field(name, of: record) {
          return Operand(type: lexicon.record(record).fields[place].type, meaning: .field)
        }
        if name == ImplicitMember.title.spelling(in: input.tongue) { return Operand(type: .text) }
        if name == lexicon.spelling(lexicon.record(record).heading) {
          return Operand(type: .record(record))
        }
      }
    }
    if let choice = wanted.type?.choice,
      lexicon.choice(choice).values.contains(where: { lexicon.spelling($0) == name })
    {
      return Operand(type: .choice(choice))
    }
    let program = lexicon.program
    switch lexicon.names.role(of: name, where: { $0.isValue }) {
    case .thing(let place)?:
      return Operand(type: .record(program.things[place].record), meaning: .thing(place))
    case .things(let record)?: return Operand(type: .list(of: .record(record)), meaning: .field)
    case .definition(let place)?:
      return Operand(type: program.definitions[place].type, meaning: .field)
    case .question(let place)?: return Operand(type: program.questions[place].type)
    case .decision(let place)?: return Operand(type: .outcome, meaning: .decision(place))
    case .record, .choice, .value, .other, nil: break
    }
    if let choice = lexicon.choice(called: name) { return Operand(meaning: .choice(choice)) }
    let value = lexicon.names.role(of: name) { if case .value = $0 { true } else { false } }
    if case .value(let choice, _)? = value { return Operand(type: .choice(choice)) }
    return Operand()
  }

  /// Returns what the member `name` of `base` is.
  private func member(_ name: String, of base: Operand) -> Operand {
    switch base.meaning {
    case .choice(let choice)?: return Operand(type: .choice(choice))
    case .decision(let place)?:
      let isAmount = name == ImplicitMember.amount.spelling(in: input.tongue)
      return Operand(type: isAmount ? .money : .outcome, meaning: .decision(place))
    case .thing(let place)?:
      if let part = part(called: name, ofThing: place) {
        return Operand(
          type: .record(lexicon.program.things[part].record), meaning: .thing(part))
      }
    case .field?, .part?, nil: break
    }
    if let record = base.type?.record, let place = lexicon.field(name, of: record) {
      let type = lexicon.record(record).fields[place].type
      let isList = base.type?.element != nil
      return Operand(type: isList ? .list(of: type.element ?? type) : type, meaning: .field)
    }
    if name == ImplicitMember.title.spelling(in: input.tongue) { return Operand(type: .text) }
    if name == ImplicitMember.date.spelling(in: input.tongue) { return Operand(type: .date) }
    return Operand()
  }

  /// Returns the position of the part `name` of the thing at `place`.
  private func part(called name: String, ofThing place: Int) -> Int? {
    parts(ofThing: place).first { lexicon.program.things[$0].heading.name.english == name }
  }

  /// Returns the positions of the parts of the thing at `place` that have names.
  func parts(ofThing place: Int) -> [Int] {
    let thing = lexicon.program.things[place]
    return thing.parts.keys.sorted().flatMap { thing.parts[$0] ?? [] }
      .map { Int($0.rawValue) }.filter { lexicon.program.things[$0].isNamed }
  }

}

extension Keyword {

  /// `true` iff `self` makes a span of time of the number before it.
  fileprivate var isUnitOfTime: Bool {
    switch self {
    case .days, .weeks, .months, .years: true
    default: false
    }
  }

}
