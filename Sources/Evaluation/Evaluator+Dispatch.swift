internal import Planning
internal import Values

extension Evaluator {

  /// Returns what `node` comes to in the current frame.
  mutating func compute(_ node: PlanNode.ID) -> Answer {
    switch plan.nodes[Int(node.rawValue)].operation {
    case .constant(let value, let isApproximate):
      return .known(value, isApproximate ? marks(ofFigure: node) : [])
    case .unknown:
      return .unwritten
    case .slot(let slot):
      return slots[frames[frames.count - 1].base + Int(slot)]
    case .local(let local):
      return self.local(local)
    case .field(let record, let field):
      return self.field(field, of: record, at: node)
    case .compare(_, let a, let b), .add(let a, let b), .subtract(let a, let b),
      .multiply(let a, let b), .divide(let a, let b), .round(_, let a, let b),
      .addDuration(let a, let b, _), .subtractDuration(let a, let b, _),
      .addDurations(let a, let b), .subtractDurations(let a, let b),
      .multiplyDuration(let a, let b), .daysBetween(let a, let b), .period(let a, let b),
      .periodLasting(let a, let b), .monthInYear(let a, let b), .dayInMonth(let a, let b):
      return binary(a, b, at: node)
    case .negate(let a), .yearPeriod(let a), .monthPeriod(let a), .yearOf(let a), .monthOf(let a),
      .weekdayOf(let a), .startOf(let a), .endOf(let a),
      .daysOf(let a), .monthsOf(let a), .startedMonthsOf(let a), .nextWorkingDay(let a):
      return unary(a, at: node)
    case .least(let operands), .greatest(let operands):
      return extreme(operands, at: node)
    case .and(let operands):
      return junction(operands, absorbing: false)
    case .or(let operands):
      return junction(operands, absorbing: true)
    case .not(let operand):
      return evaluate(operand).negated
    case .conditional(let condition, let yes, let no):
      return conditional(condition, yes, no)
    case .call(let definition, let arguments):
      return call(definition, arguments, at: node)
    case .table(let table, let arguments):
      return self.table(table, arguments, at: node)
    default:
      return computeRest(node)
    }
  }

  /// Returns what `node` comes to, whose operation is a rarer one.
  private mutating func computeRest(_ node: PlanNode.ID) -> Answer {
    switch plan.nodes[Int(node.rawValue)].operation {
    case .atLeast(let number, let operands):
      return atLeast(number, operands, at: node)
    case .member(let element, let list):
      return member(element, list, at: node)
    case .between(let value, let low, let high):
      return between(value, low, high, at: node)
    case .coversDate(let period, let day):
      return covers(period, day: day, at: node)
    case .coversPeriod(let period, let other):
      return covers(period, period: other, at: node)
    case .overlaps(let a, let b):
      return overlap(a, b, at: node)
    case .isKnown(let operand):
      return isKnown(operand)
    case .isEmpty(let list):
      return isEmpty(list, at: node)
    case .otherwise(let value, let substitute):
      return otherwise(value, substitute)
    case .isEligible(let operand):
      return evaluate(operand)
    case .isOpen(let operand):
      return isOpen(operand)
    case .isApproximate(let operand):
      return isApproximate(operand)
    case .isFault(let operand):
      return isFault(operand)
    case .fieldDate(let record, let field):
      return fieldDate(field, of: record)
    case .title(let thing):
      return unary(thing, at: node)
    case .writing(let position):
      return writing(position, as: plan.nodes[Int(node.rawValue)].type)
    case .question(let question):
      return self.question(question, at: node)
    case .record(let record, let fields):
      return self.record(record, fields)
    case .asOf(let value, let day):
      return self.value(value, asOf: day, at: node)
    default:
      return computeListsAndDecisions(node)
    }
  }

  /// Returns what `node` comes to, which makes or walks a list, or asks for a decision.
  private mutating func computeListsAndDecisions(_ node: PlanNode.ID) -> Answer {
    switch plan.nodes[Int(node.rawValue)].operation {
    case .things(let record):
      let things = plan.thingsByRecord[Int(record.rawValue)]
      return .list(things.map { Element(.known(.thing($0), [])) }, [])
    case .data(let table):
      return tables.indices.contains(Int(table)) ? tables[Int(table)].rows : .unwritten
    case .list(let elements):
      var result: [Element] = []
      result.reserveCapacity(elements.count)
      for element in elements { result.append(Element(evaluate(element))) }
      return .list(result, [])
    case .some(let list, let slot, let condition):
      return quantified(list, slot, condition, isSome: true)
    case .every(let list, let slot, let condition):
      return quantified(list, slot, condition, isSome: false)
    case .filter(let list, let slot, let condition):
      return filter(list, slot, condition)
    case .map(let list, let slot, let value):
      return map(list, slot, value)
    case .aggregate(let aggregate, let list):
      return self.aggregate(aggregate, list, at: node)
    case .first(let list):
      return first(of: list, at: node)
    case .last(let list):
      return last(of: list, at: node)
    case .element(let number, let list):
      return element(number, of: list, at: node)
    case .splitEvenly(let mode, let whole, let count, let unit):
      return splitEvenly(mode, whole, into: count, to: unit, at: node)
    case .splitByShares(let mode, let whole, let shares, let unit):
      return splitByShares(mode, whole, by: shares, to: unit, at: node)
    case .view(let list, let view):
      return self.view(list, view)
    case .outcome(let decision, let subject):
      return outcome(decision, subject, at: node)
    case .requirement(let decision, let requirement, let subject):
      return self.requirement(requirement, of: decision, subject, at: node)
    case .amount(let decision, let subject):
      return amount(decision, subject, at: node)
    default:
      unreachable("every operation is one of the three functions' business")
    }
  }

}
