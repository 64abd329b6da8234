internal import Catalogue
internal import Evaluation
internal import Inquiry
internal import Planning
internal import SourceText
internal import Values

/// What one condition would need.
extension Renderer {

  /// Returns what the expression at `node` would need for `want`.
  func need(_ node: PlanNode.ID, _ want: Want) -> String {
    need(node, isTrue: want.isTrue, want.figures) ?? whole(node, want)
  }

  /// Returns that the condition at `node` would have to hold as a whole, or not to.
  private func whole(_ node: PlanNode.ID, _ want: Want) -> String {
    var text = "\(text(of: node)): \(words(.wouldHave(toHold: want.isTrue)))"
    switch want.answer {
    case .open(let open) where !open.needs.isEmpty: text += " (\(needs(of: open)))"
    case .fault(let fault): text += " (\(style.text(message(fault.kind))))"
    case .open, .known, .record, .list: break
    }
    return text
  }

  /// Returns what the fact in the condition at `node` would have to be for it to be `isTrue`; `nil` where
  /// there is not one.
  private func need(
    _ node: PlanNode.ID, isTrue: Bool, _ figures: [PlanNode.ID: Answer]
  ) -> String? {
    switch plan[node].operation {
    case .compare(let comparison, let left, let right):
      return compared(comparison, left, right, isTrue, figures)
    case .member(let element, let list):
      guard case .list(let elements, _)? = figures[list], let value = figures[element] else {
        return nil
      }
      let values = few(elements.map { told($0.answer) })
      return fact(
        element, words(isTrue ? .wantedOneOf(values) : .wantedNoneOf(values)), value, figures)
    case .between(let subject, let low, let high):
      guard let value = figures[subject], let low = figures[low], let high = figures[high],
        low.isKnown, high.isKnown
      else { return nil }
      return fact(
        subject, words(.wantedBetween(told(low), told(high), isSo: isTrue)), value, figures)
    case .some(let list, _, _), .every(let list, _, _):
      guard case .list(let elements, _)? = figures[list], elements.isEmpty else { return nil }
      return "\(text(of: node)): \(words(.holdsOf(0, of: 0)))"
    case .coversPeriod(let period, let other):
      guard let value = figures[period], let second = figures[other], second.isKnown else {
        return nil
      }
      return fact(period, words(.wantedCovering(told(second), isSo: isTrue)), value, figures)
    case .overlaps(let period, let other):
      guard let value = figures[period], let second = figures[other], second.isKnown else {
        return nil
      }
      return fact(period, words(.wantedOverlapping(told(second), isSo: isTrue)), value, figures)
    case .coversDate(let period, let day):
      guard let whole = figures[period], let value = figures[day] else { return nil }
      let isWrittenFirst = (site(of: period)?.start ?? 0) < (site(of: day)?.start ?? 0)
      if value.isKnown, isConstant(day) || (isWrittenFirst && isFact(period)) {
        return fact(period, words(.wantedCovering(told(value), isSo: isTrue)), whole, figures)
      }
      guard case .known(.period(let span), _) = whole else { return nil }
      let ends = (numbers.text(span.start), numbers.text(span.end))
      return fact(day, words(.wantedBetween(ends.0, ends.1, isSo: isTrue)), value, figures)
    case .field, .slot:
      guard let value = figures[node] else { return nil }
      return fact(node, words(isTrue ? .yes : .no), value, figures)
    case .question(let question):
      guard let value = figures[node] else { return nil }
      let legend = legend.questions[Int(question)]
      let office = self.office(of: legend).map { ", \(words(.byOffice(shown($0))))" } ?? ""
      let name = name(legend.declaration.name, .forPeople)
      let now = value.isOpen ? words(.notYetDecided) : words(.now(told(value)))
      return "\(name): \(words(isTrue ? .yes : .no))\(office) (\(now))"
    case .isEmpty(let list):
      return fact(list, words(.wantedEmpty(isTrue)), figures[list] ?? .unwritten, figures)
    case .isKnown(let operand):
      return "\(text(of: operand)) \(words(.hasToBeOnFile(isTrue)))"
    default: return nil
    }
  }

  /// Returns what one of `left` and `right` would have to be for their comparison to be `isTrue`.
  private func compared(
    _ comparison: PlanComparison, _ left: PlanNode.ID, _ right: PlanNode.ID, _ isTrue: Bool,
    _ figures: [PlanNode.ID: Answer]
  ) -> String? {
    var relation = isTrue ? ValueRelation(comparison) : ValueRelation(comparison).opposite
    var (subject, bound) = (left, right)
    if isConstant(left) || (isFact(right) && !isFact(left)) {
      (subject, bound) = (right, left)
      relation = relation.mirrored
    }
    guard let value = figures[subject], let threshold = figures[bound], threshold.isKnown else {
      return nil
    }
    var words = self.words(
      .wanted(relation, kind(of: threshold), told(threshold, sense(of: bound, or: subject))))
    if !isConstant(bound) {
      let text = text(of: bound)
      if !text.isEmpty, text != told(threshold) { words += " = \(text)" }
    }
    return fact(
      subject, words, value, figures,
      difference(relation, value, threshold, plan[subject].type))
  }

  /// `true` iff `node` reads a fact.
  private func isFact(_ node: PlanNode.ID) -> Bool {
    switch plan[node].operation {
    case .field, .slot: true
    default: false
    }
  }

  /// Returns that what stands at `node`, which is `value`, would have to be `wanted`; `difference` says how
  /// far that is.
  private func fact(
    _ node: PlanNode.ID, _ wanted: String, _ value: Answer, _ figures: [PlanNode.ID: Answer],
    _ difference: String? = nil
  ) -> String {
    var now: [String]
    switch value {
    case .open(let open) where isFact(node):
      now = [words(.lacking)]
      if open.needs.isEmpty { now = [words(.open)] }
    case .open(let open):
      now = [needs(of: open).isEmpty ? words(.open) : needs(of: open)]
    case .fault(let fault): now = [style.text(message(fault.kind))]
    case .known, .record, .list: now = [words(.now(self.value(value, sense(of: node))))]
    }
    if let difference { now[0] += ": \(difference)" }
    if isFixed(node, figures) { now.append(words(.fixedFact)) }
    return "\(text(of: node)): \(wanted) (\(now.joined(separator: ", ")))"
  }

  /// `true` iff the fact at `node` is nothing that a question may propose to change.
  private func isFixed(_ node: PlanNode.ID, _ figures: [PlanNode.ID: Answer]) -> Bool {
    guard case .field(let record, let field) = plan[node].operation else { return false }
    switch figures[record] {
    case .record(let facts)?:
      return plan.records[Int(facts.record.rawValue)].fields[Int(field)].isFixed
    case .known(.thing(let thing), _)?:
      let record = plan.things[Int(thing.rawValue)].record
      return plan.records[Int(record.rawValue)].fields[Int(field)].isFixed
    case .known?, .list?, .open?, .fault?, nil: return false
    }
  }

  /// Returns by how much `value`, of `type`, would have to be more or less to stand in `relation` to
  /// `threshold`; `nil` where there is no least change.
  private func difference(
    _ relation: ValueRelation, _ value: Answer, _ threshold: Answer, _ type: ValueType
  ) -> String? {
    guard case .known(let now, let marks) = value, case .known(let bound, let more) = threshold,
      !marks.union(more).contains(.approximate)
    else { return nil }
    let isStrict: Bool
    switch relation {
    case .atMost, .atLeast: isStrict = false
    case .less, .more: isStrict = true
    case .equal, .different: return nil
    }
    switch (now, bound) {
    case (.date(let day), .date(let limit)):
      var days = day.days(to: limit)
      if isStrict { days += relation == .more ? 1 : -1 }
      let text = numbers.text(SpanOfTime(Int(days.magnitude), .days))
      return words(.difference(text, isMore: days > 0, .day))
    case (.number(let number), .number(let limit)):
      if isStrict, type != .integer { return nil }
      var difference = limit - number
      if isStrict { difference = difference + (relation == .more ? 1 : -1) }
      let text = numbers.text(difference.isNegative ? -difference : difference)
      return words(.difference(text, isMore: !difference.isNegative, .amount))
    case (.money(let number), .money(let limit)):
      if isStrict { return nil }
      let difference = limit - number
      let text = numbers.money(difference.isNegative ? -difference : difference)
      return words(.difference(text, isMore: !difference.isNegative, .amount))
    default: return nil
    }
  }

}
