internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import SourceText
internal import Values

/// What an expression came to, in a sentence.
extension Renderer {

  /// Returns what the expression at `node` came to, `figures` being what its parts came to.
  func sentence(
    _ node: PlanNode.ID, _ answer: Answer, _ figures: [PlanNode.ID: Answer]
  ) -> String {
    switch answer {
    case .fault(let fault):
      // The values at which it happened stand in the formula.
      return "\(formula(node, figures)): \(style.text(message(fault.kind)))"
    case .open(let open) where plan[node].type == .boolean:
      return openSentence(node, open)
    case .known(_, let marks) where marks.contains(.approximate) && plan[node].type == .boolean:
      return "\(settledSentence(node, answer, figures)) (\(words(.approximate)))"
    case .known, .record, .list, .open:
      return settledSentence(node, answer, figures)
    }
  }

  /// Returns why the condition at `node` is `open`.
  private func openSentence(_ node: PlanNode.ID, _ open: Open) -> String {
    let needs = needs(of: open)
    if needs.isEmpty { return "\(text(of: node)): \(words(.open))" }
    switch plan[node].operation {
    case .field, .question, .slot: return needs
    case .compare(_, let left, let right):
      // Where one side alone is missing, what is known of the other helps.
      if case .field = plan[left].operation, case .constant = plan[right].operation { return needs }
      return isCell(node, left) ? needs : "\(text(of: node)): \(needs)"
    case .between(let value, _, _):
      return isCell(node, value) ? needs : "\(text(of: node)): \(needs)"
    default: return "\(text(of: node)): \(needs)"
    }
  }

  /// `true` iff `node` is a cell of a table, which tests the column `value`.
  private func isCell(_ node: PlanNode.ID, _ value: PlanNode.ID) -> Bool {
    guard let cell = site(of: node), let column = site(of: value) else { return false }
    return column.start < cell.start
  }

  /// Returns what the expression at `node`, which is settled, came to.
  private func settledSentence(
    _ node: PlanNode.ID, _ answer: Answer, _ figures: [PlanNode.ID: Answer]
  ) -> String {
    let isSo = answer.truth ?? true
    switch plan[node].operation {
    case .compare(let comparison, let left, let right):
      return compared(comparison, left, right, isSo, figures) ?? plain(node, answer, figures)
    case .member(let element, let list):
      guard let value = figures[element], case .list(let elements, _)? = figures[list] else {
        break
      }
      let values = few(elements.map { told($0.answer) })
      let phrase: ReasonWords = isSo ? .isOneOf(values) : .isNoneOf(values)
      return "\(equation(element, value)) \(words(phrase))\(origin(of: list, figures))"
    case .between(let value, let low, let high):
      let years = sense(of: value)
      guard let value = figures[value].map({ equation(value, $0) }), let low = figures[low],
        let high = figures[high]
      else { break }
      return "\(value) \(words(.liesBetween(told(low, years), told(high, years), isSo: isSo)))"
    case .coversDate(let period, let other), .coversPeriod(let period, let other):
      guard let value = figures[period], let second = figures[other] else { break }
      if let first = site(of: other), let last = site(of: period), first.start < last.start {
        return "\(equation(other, second)) \(words(.liesIn(told(value), isSo: isSo)))"
          + origin(of: period, figures)
      }
      return "\(equation(period, value)) \(words(.covers(told(second), isSo: isSo)))"
        + origin(of: other, figures)
    case .overlaps(let period, let other):
      guard let value = figures[period], let second = figures[other] else { break }
      return "\(equation(period, value)) \(words(.overlaps(told(second), isSo: isSo)))"
        + origin(of: other, figures)
    case .isEmpty(let list):
      return "\(text(of: list)) \(words(.isEmpty(isSo)))"
    case .isKnown(let operand):
      return "\(text(of: operand)) \(words(.onFile(isSo)))"
    case .question(let question):
      let legend = legend.questions[Int(question)]
      var how = self.office(of: legend).map { ", \(words(.decidedBy(shown($0))))" } ?? ""
      if how.isEmpty,
        case .known(let given, _) = answer, plan.questions[Int(question)].settled == given
      {
        how = ", \(words(ReasonWords.settled))"
      }
      return "\(name(legend.declaration.name, .forPeople)) = \(value(answer))\(how)"
    case .some(let list, _, _), .every(let list, _, _):
      guard case .list(let elements, _)? = figures[list] else { break }
      return "\(text(of: node)): \(value(answer)) (\(words(.elements(elements.count))))"
    case .or: return words(isSo ? .oneHolds : .noneHolds)
    default: break
    }
    return plain(node, answer, figures)
  }

  /// Returns the text of `node` with its figures, and what it came to.
  private func plain(
    _ node: PlanNode.ID, _ answer: Answer, _ figures: [PlanNode.ID: Answer]
  ) -> String {
    let text = formula(node, figures)
    let value = self.value(answer, sense(of: node))
    return text == value || text.isEmpty ? value : "\(text) = \(value)"
  }

  /// Returns how the values at `left` and `right`, of which `comparison` is so or not, stand to each
  /// other.
  private func compared(
    _ comparison: PlanComparison, _ left: PlanNode.ID, _ right: PlanNode.ID, _ isSo: Bool,
    _ figures: [PlanNode.ID: Answer]
  ) -> String? {
    guard let first = figures[left], let second = figures[right] else { return nil }
    let relation = isSo ? ValueRelation(comparison) : ValueRelation(comparison).opposite
    let kind = kind(of: first)
    // What is written out stands second.
    if case .constant = plan[left].operation, !isConstant(right) {
      let words = words(.relation(relation.mirrored, kind, told(first, sense(of: left, or: right))))
      return "\(equation(right, second)) \(words)"
    }
    if relation == .equal {
      let origin = origin(of: right, figures)
      return equation(left, first) + (origin.isEmpty ? "" : "\(origin)")
    }
    let words = words(.relation(relation, kind, told(second, sense(of: right, or: left))))
    return "\(equation(left, first)) \(words)\(origin(of: right, figures))"
  }

  /// Returns what the numbers at `node` are, or, written out, those at `other`, which they are compared
  /// with.
  func sense(of node: PlanNode.ID, or other: PlanNode.ID) -> Sense {
    sense(of: isConstant(node) ? other : node)
  }

  /// `true` iff `node` is written out.
  func isConstant(_ node: PlanNode.ID) -> Bool {
    if case .constant = plan[node].operation { true } else { false }
  }

  /// Returns where the value at `node` comes from, unless it is written out.
  private func origin(of node: PlanNode.ID, _ figures: [PlanNode.ID: Answer]) -> String {
    switch plan[node].operation {
    case .constant: return ""
    case .list(let elements) where elements.allSatisfy({ isConstant($0) }): return ""
    default:
      let text = text(of: node)
      return text.isEmpty ? "" : " = \(text)"
    }
  }

  /// Returns what kind of value `answer` is, for comparisons.
  func kind(of answer: Answer) -> ValueKind {
    guard case .known(let value, _) = answer else { return .other }
    return switch value {
    case .date: .day
    case .number, .money, .duration: .amount
    case .boolean, .text, .period, .choice, .thing: .other
    }
  }

}

extension ValueRelation {

  /// Creates the relation of which `comparison` asks.
  init(_ comparison: PlanComparison) {
    switch comparison {
    case .equal: self = .equal
    case .notEqual: self = .different
    case .less: self = .less
    case .lessOrEqual: self = .atMost
    case .greater: self = .more
    case .greaterOrEqual: self = .atLeast
    }
  }

}
