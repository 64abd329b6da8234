package import Catalogue
internal import Evaluation
package import Inquiry
internal import Planning
package import Values

/// What is wrong with facts that are supposed.
extension Renderer {

  /// Returns what is wrong with `supposition` about a case that the decision at position `decision`
  /// decides; `nil` if nothing is.
  package func complaint(about supposition: Supposition, decision: Int32) -> ChangeWords? {
    let fact = name(of: supposition.fact, decision: decision)
    switch supposition.value {
    case .known(let value, _):
      guard case .fact(let path) = supposition.fact,
        case .field(let record, let field)? = path.steps.last,
        let range = plan.records[Int(record.rawValue)].fields[Int(field)].range
      else { return nil }
      switch value {
      case .number(let number), .money(let number):
        if range.contains(number) { return nil }
        let isMoney = plan.records[Int(record.rawValue)].fields[Int(field)].type == .money
        return .outOfRange(
          fact: fact, value: text(value), range: numbers.text(range, isMoney: isMoney))
      case .boolean, .text, .date, .period, .duration, .choice, .thing: return nil
      }
    case .fault(let fault): return .noValue(fact: fact, reason: message(fault.kind).plainText)
    case .record, .list, .open: return nil
    }
  }

  /// Returns that `last` comes before `first`.
  package func reversedRange(_ first: Value, _ last: Value) -> ChangeWords {
    .reversedRange(from: text(first), to: text(last))
  }

}
