package import Evaluation

/// What many cases lack, counted.
package struct MissingTally: Sendable {

  /// The number of cases.
  package private(set) var cases = 0

  /// The number of those that are open.
  package private(set) var openCases = 0

  /// The number of open cases that lack the same.
  private var groups: [[Need]: Int] = [:]

  /// What is missing, in the order met.
  private var needs: [Need] = []

  /// The positions of `needs`.
  private var positions: [Need: Int] = [:]

  /// Creates an instance without cases.
  package init() {}

  /// What comes of one fact, or human decision.
  package struct Row: Hashable, Sendable {

    /// What is missing.
    package let need: Need

    /// The number of open cases that lack it.
    package let open: Int

    /// The number of open cases that lack nothing else.
    package let alone: Int

    /// The number of open cases that lack nothing but this and what the rows before name.
    package let soFar: Int

  }

  /// Counts a case of which `decision` was said.
  package mutating func add(_ decision: Decision) {
    cases += 1
    guard case .open = decision.outcome else { return }
    openCases += 1
    groups[decision.needs, default: 0] += 1
    for need in decision.needs where positions[need] == nil {
      positions[need] = needs.count
      needs.append(need)
    }
  }

  /// What is missing: first what settles most cases alone, then what settles most together with what
  /// stands above it.
  package var rows: [Row] {
    var sets: [(rest: Set<Int>, count: Int)] = []
    var open = Array(repeating: 0, count: needs.count)
    var alone = open
    for (group, count) in groups {
      let rest = Set(group.compactMap { positions[$0] })
      for position in rest { open[position] += count }
      if rest.count == 1, let only = rest.first { alone[only] += count }
      if !rest.isEmpty { sets.append((rest, count)) }
    }
    var left = Set(needs.indices)
    var settled = 0
    var rows: [Row] = []
    while !left.isEmpty {
      // How many cases each would settle now, and in how many it is missing still.
      var gains = Array(repeating: 0, count: needs.count)
      var reach = gains
      for (rest, count) in sets {
        for position in rest { reach[position] += count }
        if rest.count == 1, let only = rest.first { gains[only] += count }
      }
      let best = left.max { a, b in
        if gains[a] != gains[b] { return gains[a] < gains[b] }
        return reach[a] == reach[b] ? a > b : reach[a] < reach[b]
      }
      guard let best else { break }
      left.remove(best)
      settled += gains[best]
      rows.append(Row(need: needs[best], open: open[best], alone: alone[best], soFar: settled))
      for position in sets.indices { sets[position].rest.remove(best) }
      sets.removeAll { $0.rest.isEmpty }
    }
    return rows
  }

}
