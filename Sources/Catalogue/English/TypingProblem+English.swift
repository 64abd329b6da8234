internal import Diagnostics

extension TypingProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .mismatch(let expected, let found):
      "expected \(expected.english), found \(found.english)"
    case .percentageAsMoney: "expected an amount of money, found a percentage"
    case .moneyAndNumber: "expected an amount of money, found a plain number"
    case .moneyTimesMoney: "money cannot be multiplied by money"
    case .numberByMoney: "a number cannot be divided by money"
    case .mixedDurations: "months and days cannot be compared or added up"
    case .dateAndNumber: "expected a span of time, found a plain number"
    case .operands(let symbol, let left, let right):
      "\(symbol) cannot combine \(left.english) and \(right.english)"
    case .operand(let symbol, let found): "\(symbol) cannot take \(found.english)"
    case .neverEqual(let left, let right):
      "\(left.english) is never the same as \(right.english)"
    case .noOrder(let type): "\(type.english) has no order: nothing is less or more"
    case .notAList(let found): "expected a list, found \(found.english)"
    case .noFields(let found, let name): "\(found.english) has no field \(name)"
    case .argumentCount(let name, 0, _), .notAFunction(let name):
      "\(name) takes no values in parentheses"
    case .argumentCount(let name, let expected, let found):
      "\(name) takes \(prose: expected == 1 ? "1 value" : "\(expected) values"), found \(prose: "\(found)")"
    case .needsArguments(let name, let count):
      "\(name) needs \(prose: count == 1 ? "a value" : "\(count) values") in parentheses"
    case .branchesDiffer(let first, let second):
      "one way gives \(first.english), the other \(second.english)"
    case .elementsDiffer(let first, let second):
      "these do not go together: \(first.english) and \(second.english)"
    case .misplacedHistory: "values by date may stand only in a field or a parameter"
    case .roundedUpWithoutMonths: "rounded up without a unit needs a date plus or minus months"
    case .misplacedRange: "a range may stand only after in, or in a table"
    case .outOfRange(let field, let lower, let upper, let value):
      "\(field) must lie within \(lower + " .. " + upper), found \(value)"
    case .decisionWithoutCase(let name, _): "\(name) needs a case to decide about"
    case .dateNotConstant: "this date must be written out"
    case .rangeNotConstant: "the bounds must be numbers written out, the lower one first"
    case .cellCount(let expected, let found):
      "expected \(prose: "\(expected)") tests in this row, found \(prose: "\(found)")"
    case .notADecision(let found): "expected the outcome of a decision, found \(found.english)"
    case .notComparable(let left, let right):
      "\(left.english) is neither less nor more than \(right.english)"
    case .listsCompared: "lists cannot be compared as a whole"
    case .notRounded(let type): "\(type.english) cannot be rounded"
    case .datesCombined: "two dates cannot be added or subtracted"
    case .notSummed(let type): "these have no sum and no average: \(type.english)"
    }
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .percentageAsMoney: "say of what it is a part, such as \("10 % of 600 EUR")"
    case .moneyAndNumber(let mend): mend.map { "write \($0)" } ?? "add the currency"
    case .dateAndNumber(let mend): mend.map { "write \($0)" } ?? "add the unit, such as days"
    case .moneyTimesMoney: "one of the two must be a number, such as a rate"
    case .numberByMoney: "swap the two, or divide money by money"
    case .mixedDurations: "a month has no fixed number of days: use one kind of span"
    case .decisionWithoutCase(let name, let mend): "write \(name + " " + mend)"
    case .roundedUpWithoutMonths(let mend): "name a unit, such as \(mend)"
    case .misplacedRange(let mend): "for a period write \(mend)"
    case .dateNotConstant(let mend): "write the day, such as \(mend)"
    case .listsCompared(let mend): "compare their elements: \(mend)"
    case .datesCombined(let mend): "for the days from one to the other write \(mend)"
    case .notAFunction, .argumentCount(_, 0, _): "leave the parentheses out"
    case .misplacedHistory: "declare it with \("parameter")"
    case .cellCount(let expected, let found) where found < expected:
      "write \("-") for a column that does not matter"
    case .mismatch(.boolean, .outcome): "ask for it: \("is eligible") or \("is met")"
    case .notADecision(.boolean): nil
    case .mismatch, .operands, .operand, .neverEqual, .noOrder, .notAList, .noFields,
      .argumentCount, .needsArguments, .branchesDiffer, .elementsDiffer, .outOfRange,
      .rangeNotConstant, .cellCount, .notADecision, .notComparable, .notRounded, .notSummed:
      nil
    }
  }

}
