internal import Semantics
internal import Syntax
internal import Values
internal import Vocabulary

/// How tightly an operator binds, the loosest first.
enum Binding: Int, Comparable {
  case otherwise, or, and, not, comparison, range, rounding, sum, product, form

  static func < (one: Binding, other: Binding) -> Bool { one.rawValue < other.rawValue }
}

extension Reader {

  /// Reads an expression whose operators bind at least as tightly as `binding`.
  @discardableResult
  mutating func readExpression(
    _ wanted: Wanted = .anything, from binding: Binding = .otherwise
  ) -> Operand {
    guard enter() else { return Operand() }
    defer { leave() }
    var left: Operand
    if binding <= .not, take(.not) {
      readExpression(.condition, from: .not)
      left = Operand(type: .boolean)
    } else {
      left = readForm(wanted)
    }
    while !isAtEnd {
      let start = index
      guard let result = readOperator(after: left, from: binding, wanted) else { break }
      left = result
      if index == start { break }
    }
    offerOperators(after: left, from: binding, wanted)
    return left
  }

  /// Reads an operator that binds at least as tightly as `binding`, and what is right of it.
  private mutating func readOperator(
    after left: Operand, from binding: Binding, _ wanted: Wanted
  ) -> Operand? {
    switch kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard binding <= .comparison else { return nil }
      advance()
      readExpression(.value(left.type), from: .range)
      return Operand(type: .boolean)
    case .plus, .minus:
      guard binding <= .sum else { return nil }
      advance()
      let right = readExpression(
        .value(left.type == .date ? .duration(nil) : left.type), from: .product)
      return Operand(type: left.type ?? right.type)
    case .star, .slash:
      guard binding <= .product else { return nil }
      let isQuotient = take(.slash) || !take(.star)
      let right = readExpression(.anything, from: .form)
      if left.type == .money, right.type == .money { return Operand(type: .decimal) }
      if right.type == .money { return Operand(type: .money) }
      return Operand(type: isQuotient && left.type == .integer ? .decimal : left.type)
    case .dotDot:
      guard binding <= .range else { return nil }
      advance()
      readExpression(.value(left.type), from: .rounding)
      return Operand()
    case .word: return readOperatorInWords(after: left, from: binding, wanted)
    default: return nil
    }
  }

  /// Reads an operator that is a word, and what is right of it.
  private mutating func readOperatorInWords(
    after left: Operand, from binding: Binding, _ wanted: Wanted
  ) -> Operand? {
    if binding <= .sum, take(.orNextWorkingDay) { return Operand(type: .date) }
    if binding <= .otherwise, take(.otherwise) {
      readExpression(.value(wanted.type ?? left.type), from: .or)
      return left
    }
    if binding <= .or, take(.or) { return readTruth(from: .and) }
    if binding <= .and, take(.and) { return readTruth(from: .not) }
    if binding <= .rounding, let (_, length) = keyword(where: \.rounds) {
      index += length
      readExpression(.value(left.type), from: .form)
      return left
    }
    if binding <= .rounding, take(.roundedUp) { return left }
    if binding <= .rounding, at(.splitInto) || at(.splitBy) { return readSplit(of: left) }
    if binding <= .sum, take(.before) || take(.after) {
      readExpression(.value(.date), from: .product)
      return Operand(type: .date)
    }
    if binding <= .sum, take(.starting) {
      readExpression(.value(.date), from: .sum)
      return Operand(type: .period)
    }
    guard binding <= .comparison else { return nil }
    if take(.in) || take(.notIn) {
      readExpression(.value(left.type.map { .list(of: $0) }), from: .range)
      return Operand(type: .boolean)
    }
    if take(.covers) || take(.overlaps) {
      readExpression(.value(left.type == .period ? .date : nil), from: .range)
      return Operand(type: .boolean)
    }
    if !at(.canBe), take(.is) { return readPredicate(of: left) }
    if binding <= .range, take(.to) {
      readExpression(.value(.date), from: .rounding)
      return Operand(type: .period)
    }
    return nil
  }

  /// Reads into what `whole` is split.
  private mutating func readSplit(of whole: Operand) -> Operand {
    let isEven = take(.splitInto) || !take(.splitBy)
    readExpression(isEven ? .value(.integer) : .list, from: .sum)
    if let (_, length) = keyword(where: \.rounds) {
      index += length
      readExpression(.value(whole.type), from: .form)
    } else {
      offer(.roundedTo, rank: .best)
      offer(.roundedUpTo, .roundedDownTo, .roundedHalfEvenTo, rank: .near)
      settle()
    }
    return Operand(type: whole.type.map { .list(of: $0) })
  }

  /// Reads what is right of `and` or `or`.
  private mutating func readTruth(from binding: Binding) -> Operand {
    readExpression(.condition, from: binding)
    return Operand(type: .boolean)
  }

  /// Reads what `is` asks of `operand`.
  private mutating func readPredicate(of operand: Operand) -> Operand {
    if !take(.not) { offer(.not, rank: .fitting) }
    if let (_, length) = keyword(where: \.isPredicate) {
      index += length
    } else if isOpen {
      let isOutcome = operand.type == .outcome
      offer(.met, .eligible, .open, .fault, rank: isOutcome ? .best : .unlikely)
      offer(.empty, rank: operand.type?.element != nil ? .best : .unlikely)
      offer(.known, .unknown, rank: isOutcome ? .unlikely : .near)
      offer(.approximate, rank: .unlikely)
      settle()
    }
    return Operand(type: .boolean)
  }

  /// Offers the operators that may follow `operand`.
  private mutating func offerOperators(
    after operand: Operand, from binding: Binding, _ wanted: Wanted
  ) {
    guard isOpen else { return }
    let type = operand.type
    let isBoolean = type == .boolean
    if case .duration = type, binding <= .sum { offer(.before, .after, .starting, rank: .near) }
    if binding <= .sum, type == .date { offer(.orNextWorkingDay, rank: .fitting) }
    if binding <= .rounding, type == .date { offer(.roundedUp, rank: .unlikely) }
    if binding <= .rounding, type == .money || type.map(\.isNumber) ?? true {
      offer(
        .roundedTo, .roundedUpTo, .roundedDownTo, .roundedHalfEvenTo,
        rank: wanted.isCondition ? .unlikely : .grammar)
      offer(
        .splitInto, .splitBy, rank: type == .money && !wanted.isCondition ? .grammar : .unlikely)
    }
    if binding <= .range, type == .date || type == .integer {
      offer(.to, rank: type == .date ? .grammar : .unlikely)
    }
    if binding <= .comparison, !isBoolean || operand.meaning != nil {
      offer(.is, rank: type == .outcome ? .best : wanted.isCondition ? .fitting : .unlikely)
      if type == .period { offer(.covers, .overlaps, rank: .near) }
      if type?.element == nil, type != .outcome { offer(.in, .notIn, rank: .grammar) }
    }
    if binding <= .and { offer(.and, rank: isBoolean ? .fitting : .unlikely) }
    if binding <= .or { offer(.or, rank: isBoolean ? .fitting : .unlikely) }
    if binding <= .otherwise { offer(.otherwise, rank: .unlikely) }
  }

  // MARK: Clauses

  /// Reads an expression and the clauses that make something to read of a list.
  @discardableResult
  mutating func readQuery(_ wanted: Wanted = .anything) -> Operand {
    let list = readExpression(wanted)
    let element = list.type?.record
    if let element { scope.append(.element(element)) }
    defer { if element != nil { scope.removeLast() } }
    var stage = 0
    while !isAtEnd {
      if take(.groupedBy) {
        stage = 1
        readKeys(isSorted: false)
      } else if take(.sortedBy) {
        stage = 2
        readKeys(isSorted: true)
      } else if take(.with) {
        stage = 3
        readColumns()
      } else if take(.asTable) || take(.asChart) {
        stage = 4
      } else {
        break
      }
    }
    // Of what is no list there is nothing to put in order.
    guard isOpen, list.type == nil || list.type?.element != nil else { return list }
    let rank: Rank = wanted.type == nil ? .fitting : .unlikely
    if stage < 1 { offer(.groupedBy, rank: rank) }
    if stage < 2 { offer(.sortedBy, rank: rank) }
    if stage < 3 { offer(.with, rank: rank) }
    if stage < 4 { offer(.asTable, .asChart, rank: rank) }
    return list
  }

  /// Reads what a list is grouped or sorted by.
  private mutating func readKeys(isSorted: Bool) {
    repeat {
      readExpression()
      if isSorted, !take(.descending) { offer(.descending, rank: .near) }
    } while take(.comma)
  }

  /// Reads what is shown of each element.
  private mutating func readColumns() {
    repeat {
      readExpression()
      if at(.as), followingKind == .text {
        advance()
        _ = takeTitle()
      } else {
        offer(.as, rank: .grammar)
      }
    } while take(.comma)
  }

}

extension Keyword {

  /// `true` iff `self` rounds to a unit.
  fileprivate var rounds: Bool {
    switch self {
    case .roundedTo, .roundedUpTo, .roundedDownTo, .roundedHalfEvenTo: true
    default: false
    }
  }

  /// `true` iff `is` asks for it.
  fileprivate var isPredicate: Bool {
    switch self {
    case .known, .unknown, .empty, .met, .eligible, .open, .approximate, .fault: true
    default: false
    }
  }

}
