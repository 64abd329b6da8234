internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

extension Reader {

  /// Reads what a word begins, a negative, or an operand with what may follow it.
  mutating func readForm(_ wanted: Wanted) -> Operand {
    guard !isAtEnd else {
      needValue(wanted)
      return Operand()
    }
    if take(.minus) { return readExpression(wanted, from: .form) }
    guard kind == .word else { return readPostfix(wanted) }
    if take(.if) { return readConditional(wanted) }
    if take(.some) || take(.every) { return readQuantified() }
    if take(.atLeast) { return readAtLeast() }
    if isElementNext { return readElement() }
    if take(.daysBetween) {
      readExpression(.value(.date), from: .sum)
      expect(.and)
      readExpression(.value(.date), from: .form)
      return Operand(type: .integer)
    }
    if let (word, length) = keyword(where: { $0.unaryForm != nil }), let form = word.unaryForm {
      index += length
      return readUnary(form)
    }
    if let (word, length) = keyword(where: { $0.aggregate != nil }), let form = word.aggregate {
      index += length
      return readAggregate(form, wanted)
    }
    if let (_, length) = keyword(where: \.isPrecision), isNumber(at: index + length) {
      index += length
      return readPostfix(wanted)
    }
    if (at(.discretion) || at(.judgement)) && followingKind != .dot { return readHumanDecision() }
    return readPostfix(wanted)
  }

  /// `true` iff a number, or a sum of money, begins at `position`.
  private func isNumber(at position: Int) -> Bool {
    position < end
      && (input.tokens[position].kind == .number || input.tokens[position].kind == .euro)
  }

  /// Reads what comes after `if`.
  private mutating func readConditional(_ wanted: Wanted) -> Operand {
    readExpression(.condition)
    expect(.then)
    let result = readExpression(wanted)
    expect(.else)
    let other = readExpression(wanted)
    return Operand(type: result.type ?? other.type)
  }

  /// Reads what comes after `some` or `every`.
  private mutating func readQuantified() -> Operand {
    let name = readFreshName()
    expect(.in)
    let list = readForm(.list)
    expect(.satisfies)
    scope.append(.variable(name, list.type?.element))
    readExpression(.condition)
    scope.removeLast()
    return Operand(type: .boolean)
  }

  /// Reads what comes after `at least`.
  private mutating func readAtLeast() -> Operand {
    readExpression(.value(.integer), from: .sum)
    expect(.of)
    if take(.leftBrace) {
      while !isAtEnd, kind != .rightBrace {
        let start = index
        readExpression(.condition)
        if !take(.semicolon) { _ = take(.comma) }
        skip(from: start)
      }
      needValue(.condition)
      _ = take(.rightBrace)
    }
    return Operand(type: .boolean)
  }

  /// `true` iff the next word says that an element of a list is asked for.
  private var isElementNext: Bool {
    guard at(.element) else { return false }
    switch followingKind {
    case .number, .leftParenthesis: return true
    case .word: return index + 2 < end && input.length(of: .of, at: index + 2) > 0
    default: return false
    }
  }

  /// Reads which element of which list is asked for.
  private mutating func readElement() -> Operand {
    advance()
    readExpression(.value(.integer), from: .form)
    expect(.of)
    return Operand(type: readPostfix(.list).type?.element)
  }

  /// Reads the operand of `form`.
  private mutating func readUnary(_ form: UnaryOperator) -> Operand {
    switch form {
    case .yearOf, .monthOf:
      _ = readForm(.value(.date))
      return Operand(type: .integer)
    case .weekdayOf:
      _ = readForm(.value(.date))
      return Operand(type: lexicon.program.weekdays.map { .choice($0) })
    case .startOf, .endOf:
      _ = readForm(.value(.period))
      return Operand(type: .date)
    case .daysOf, .monthsOf, .startedMonthsOf:
      _ = readForm(.value(.period))
      return Operand(type: .integer)
    case .not, .negate, .orNextWorkingDay, .roundedUp: return readForm(.anything)
    }
  }

  /// Reads the list that `form` is made of.
  private mutating func readAggregate(_ form: Aggregate, _ wanted: Wanted) -> Operand {
    let list = readPostfix(.list)
    switch form {
    case .count: return Operand(type: .integer)
    case .average: return Operand(type: list.type == .list(of: .money) ? .money : .decimal)
    case .sum, .minimum, .maximum, .first, .last: return Operand(type: list.type?.element)
    }
  }

  /// Reads a decision that a person takes.
  private mutating func readHumanDecision() -> Operand {
    advance()
    if isOpen { offerQuestions(.best) }
    readFreshName()
    expect(.byOffice)
    if isAtEnd {
      settle()
    } else if !take(.text) {
      _ = takeName()
    }
    return Operand(type: .boolean)
  }

  /// Reads a name that is made up here.
  @discardableResult
  mutating func readFreshName() -> String {
    if isAtEnd {
      settle()
      return ""
    }
    // What stands before a mark is no name, but may be one that is not written yet.
    return takeName() ?? ""
  }

  // MARK: What follows an operand

  /// Reads an operand with what may follow it; where `leavingCondition` is `true`, `where` belongs to
  /// what is around it.
  mutating func readPostfix(_ wanted: Wanted, leavingCondition: Bool = false) -> Operand {
    var operand = readOperand(wanted)
    var isFiltered = leavingCondition
    while !isAtEnd {
      if case .decision(let place)? = operand.meaning, take(.for) {
        _ = readOperand(.value(lexicon.program.decisions[place].subject.map { .record($0) }))
        operand.meaning = .part(place)
      } else if take(.asOf) {
        readMoment()
      } else if !leavingCondition, take(.where) {
        readCondition(onElementsOf: operand)
        isFiltered = true
      } else {
        break
      }
    }
    guard isOpen else { return operand }
    if case .decision? = operand.meaning {
      offer(.for, rank: .best)
      settle()
    } else {
      let isList = operand.type?.element != nil
      if !isFiltered, operand.type == nil || isList {
        offer(.where, rank: operand.type == nil ? .grammar : .near)
      }
      if !isFiltered, operand.meaning != nil || operand.type == nil {
        offer(.asOf, rank: isList ? .unlikely : .fitting)
      }
    }
    return operand
  }

  /// Reads a day that `as of` and `where` do not belong to.
  @discardableResult
  mutating func readMoment(_ wanted: Wanted = .value(.date)) -> Operand {
    guard enter() else { return Operand() }
    defer { leave() }
    if let (word, length) = keyword(where: { $0.unaryForm != nil }), word.unaryForm != nil {
      index += length
      readMoment()
      return Operand(type: .date)
    }
    return readOperand(wanted)
  }

  /// Reads the condition that chooses among the elements of `list`.
  private mutating func readCondition(onElementsOf list: Operand) {
    guard let record = list.type?.record else {
      readExpression(.condition)
      return
    }
    scope.append(.element(record))
    readExpression(.condition)
    scope.removeLast()
  }

}
