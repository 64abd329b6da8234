internal import Planning
package import Values

/// With what a missing fact was compared.
package struct Thresholds: Hashable, Sendable {

  /// The values that the fact itself was compared with, each once, in the order met.
  package internal(set) var values: [Value] = []

  /// `true` iff something made of the fact alone was compared with a value, too.
  package internal(set) var isComparedIndirectly = false

  /// `true` iff something was computed from the fact.
  package internal(set) var isComputedWith = false

  /// Creates an instance of a fact that was compared with nothing.
  package init() {}

}

extension Evaluator {

  /// Keeps that `node` brings `left` and `right` together, of which one is open.
  mutating func noteThresholds(_ left: Answer, _ right: Answer?, at node: PlanNode.ID) {
    guard findsThresholds else { return }
    guard plan[node].operation.isComparison else {
      for need in left.needs + (right?.needs ?? []) {
        guard case .fact(let path) = need else { continue }
        thresholds[path, default: Thresholds()].isComputedWith = true
        // The least of two is found by comparing them.
        if plan[node].operation.isChoiceOfOne {
          thresholds[path, default: Thresholds()].isComparedIndirectly = true
        }
      }
      return
    }
    guard let right else { return }
    note(left, against: right, at: node)
    note(right, against: left, at: node)
  }

  /// Keeps that `node` counts by `number`, which is open and may be one of `range`.
  mutating func noteCount(_ number: Answer, in range: ClosedRange<Int>, at node: PlanNode.ID) {
    guard findsThresholds, number.isOpen else { return }
    for end in [range.lowerBound, range.upperBound] {
      note(number, against: .known(.number(Rational(end)), []), at: node)
    }
    for need in number.needs {
      guard case .fact(let path) = need else { continue }
      thresholds[path, default: Thresholds()].isComputedWith = true
      // Within the range each number gives something else, or nothing.
      thresholds[path, default: Thresholds()].isComparedIndirectly = true
    }
  }

  /// Keeps that `node` compares `open` with `other`, if that is a value.
  private mutating func note(_ open: Answer, against other: Answer, at node: PlanNode.ID) {
    guard case .known(let value, _) = other, open.needs.count == 1,
      case .fact(let path) = open.needs[0]
    else { return }
    var found = thresholds[path] ?? Thresholds()
    let isDirect = plan[node].operation.operands.contains {
      self.path(of: $0, in: frames.count - 1) == path
    }
    if !isDirect {
      found.isComparedIndirectly = true
    } else if !found.values.contains(value), found.values.count < Self.mostThresholds {
      found.values.append(value)
    } else if found.values.count >= Self.mostThresholds {
      found.isComparedIndirectly = true
    }
    thresholds[path] = found
  }

  /// The most values that are kept of one fact.
  private static let mostThresholds = 24

}

extension PlanOperation {

  /// `true` iff `self` compares its operands.
  fileprivate var isComparison: Bool {
    switch self {
    case .compare, .between, .member, .coversDate, .coversPeriod, .overlaps: true
    default: false
    }
  }

  /// `true` iff `self` comes to one of its operands.
  fileprivate var isChoiceOfOne: Bool {
    switch self {
    case .least, .greatest: true
    default: false
    }
  }

}
