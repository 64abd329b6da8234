package import Planning
internal import Values

/// What an evaluation went through, and which ways it went there.
package struct Coverage: Sendable {

  /// The ways in which something came out.
  package struct Ways: OptionSet, Hashable, Sendable {

    /// The ways, a bit each.
    package let rawValue: UInt8

    /// Creates an instance with the given raw value.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It was come to, whatever it came to.
    package static let reached = Ways(rawValue: 1)

    /// Yes: true, met, applied, chosen, in force.
    package static let yes = Ways(rawValue: 2)

    /// No: false, not met, passed over.
    package static let no = Ways(rawValue: 4)

    /// Open, or a fault.
    package static let undecided = Ways(rawValue: 8)

  }

  /// A part of a declaration, by the positions of both.
  package struct Part: Hashable, Sendable {

    /// The position of the decision, the table or the definition in its list of the plan.
    package let whole: Int32

    /// The position of the requirement, the row or the version in it.
    package let part: Int32

    /// Creates an instance with the given properties.
    package init(_ whole: Int32, _ part: Int32) {
      self.whole = whole
      self.part = part
    }

  }

  /// The ways of each node, at its position; empty where nothing was recorded.
  package private(set) var nodes: [Ways] = []

  /// The nodes that were come to, in the order in which they first were.
  package private(set) var visited: [PlanNode.ID] = []

  /// What the requirements came to; those that were not in force were reached and nothing else.
  package internal(set) var requirements: [Part: Ways] = [:]

  /// Whether the exceptions applied, by their positions in the legend.
  package internal(set) var exceptions: [Int32: Ways] = [:]

  /// The rows of tables that were chosen; after the last row stands `otherwise`.
  package internal(set) var rows: [Part: Ways] = [:]

  /// The versions of definitions that were in force.
  package internal(set) var versions: [Part: Ways] = [:]

  /// The definitions that were asked for, on whatever day.
  package internal(set) var definitions: Set<Int32> = []

  /// Creates an instance without anything.
  package init() {}

  /// Returns how the node at `position` came out.
  package func ways(of node: PlanNode.ID) -> Ways {
    let position = Int(node.rawValue)
    return position < nodes.count ? nodes[position] : []
  }

  /// Adds that `node`, one of `count`, went `ways`.
  mutating func note(_ ways: Ways, of node: PlanNode.ID, among count: Int) {
    if nodes.isEmpty { nodes = Array(repeating: [], count: count) }
    let position = Int(node.rawValue)
    if nodes[position].isEmpty { visited.append(node) }
    nodes[position].formUnion(ways)
  }

}

extension Answer {

  /// The ways in which something came out that came to `self`.
  var ways: Coverage.Ways {
    switch self {
    case .known(.boolean(true), _): [.reached, .yes]
    case .known(.boolean(false), _): [.reached, .no]
    case .known, .record, .list: .reached
    case .open, .fault: [.reached, .undecided]
    }
  }

}

extension Evaluator {

  /// Forgets what was gone through.
  package mutating func forgetCoverage() { coverage = Coverage() }

}
