package import Evaluation

/// The facts that open cases wait for, those first that settle the most of them.
package struct MissingRanking: Sendable {

  /// A fact, or a decision of a person.
  package struct Entry: Sendable {

    /// What is missing.
    package let need: Need

    /// The number of open cases that name it.
    package let cases: Int

    /// The number of open cases that name nothing else.
    package let alone: Int

    /// The number of open cases that name nothing but this and the entries before.
    package let together: Int

  }

  /// What is missing, each once: the next is always the one with which the most cases name nothing
  /// but what is there already; of several, the one that most of the others name.
  package let entries: [Entry]

  /// Creates an instance for open cases, each of which names `needs`.
  ///
  /// - Complexity: O(*n* + *m*² · *k*) for *n* needs, *m* of them different, in *k* different sets.
  package init(_ needs: [[Need]]) {
    var order: [Need: Int] = [:]
    var sets: [Set<Int>: Int] = [:]
    var all: [Need] = []
    for list in needs where !list.isEmpty {
      let set = list.map { need in
        if let place = order[need] { return place }
        order[need] = all.count
        all.append(need)
        return all.count - 1
      }
      sets[Set(set), default: 0] += 1
    }
    var cases = Array(repeating: 0, count: all.count)
    var alone = Array(repeating: 0, count: all.count)
    for (set, count) in sets {
      for place in set { cases[place] += count }
      if set.count == 1, let only = set.first { alone[only] += count }
    }
    entries = Self.ranked(all, Array(sets), cases: cases, alone: alone)
  }

  /// Returns `needs` in the order in which they settle the most.
  private static func ranked(
    _ needs: [Need], _ sets: [(key: Set<Int>, value: Int)], cases: [Int], alone: [Int]
  ) -> [Entry] {
    var rest = sets.map { (open: $0.key, count: $0.value) }
    var left = Array(needs.indices)
    var settled = 0
    var entries: [Entry] = []
    while !left.isEmpty {
      var gains = Array(repeating: 0, count: needs.count)
      for item in rest where item.open.count == 1 {
        if let only = item.open.first { gains[only] += item.count }
      }
      // In the order of the text where nothing else tells.
      let next =
        left.min { (-gains[$0], -cases[$0], $0) < (-gains[$1], -cases[$1], $1) } ?? left[0]
      settled += gains[next]
      entries.append(
        Entry(need: needs[next], cases: cases[next], alone: alone[next], together: settled))
      left.removeAll { $0 == next }
      for place in rest.indices { rest[place].open.remove(next) }
    }
    return entries
  }

}
