internal import Planning

/// Needs, each once, in the order met.
struct NeedUnion {

  /// The needs.
  private(set) var needs: [Need] = []

  /// The same, once there are so many that looking at each would take long.
  private var seen: Set<Need> = []

  /// Creates an instance without needs.
  init() {}

  /// Adds those of `more` that are not there yet.
  mutating func formUnion(_ more: [Need]) {
    if needs.isEmpty {
      needs = more
      return
    }
    for need in more { insert(need) }
  }

  /// Adds `need` unless it is there.
  private mutating func insert(_ need: Need) {
    if needs.count < 16 {
      if !needs.contains(need) { needs.append(need) }
      return
    }
    if seen.count < needs.count { seen = Set(needs) }
    if seen.insert(need).inserted { needs.append(need) }
  }

}

extension RandomAccessCollection where Element: Hashable {

  /// The elements, each once, where it stands first.
  var withoutRepeats: [Element] {
    if count < 2 { return Array(self) }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }

}
