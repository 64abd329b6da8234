/// How something can be open.
struct OpenExtent: Sendable {

  /// The conditions that the values rest on that it could take, by numbers in their order, where `ways`
  /// are exactly those that it takes as the conditions turn out; empty where that is not known.
  var forks: [Int32] = []

  /// The values that it could take, one for each way; empty where an answer does not list them.
  var ways: [Content]

  /// Open for want of a fact, whatever its value could be.
  static let plain = OpenExtent(ways: [])

  /// The most ways that are told apart.
  private static let mostWays = 16

  /// `true` iff what it could be is known for each way that the conditions can turn out.
  var isExact: Bool { !forks.isEmpty }

  /// All the values that it could take.
  var hull: Content? {
    guard let first = ways.first else { return nil }
    return ways.dropFirst().reduce(first) { $0.union($1) }
  }

  /// `self`, without telling its ways apart.
  private var blurred: OpenExtent { OpenExtent(ways: hull.map { [$0] } ?? []) }

  /// Returns what `self` or `other` can be.
  func union(_ other: OpenExtent) -> OpenExtent {
    if ways.isEmpty && !other.ways.isEmpty { return other.blurred }
    if other.ways.isEmpty { return ways.isEmpty ? self : blurred }
    if isExact, forks == other.forks, ways.count == other.ways.count {
      return OpenExtent(forks: forks, ways: zip(ways, other.ways).map { $0.union($1) })
    }
    return OpenExtent(ways: blurred.ways + other.blurred.ways).blurred
  }

  /// Returns `self` with what `make` makes of the values of each way; `nil` where it makes nothing.
  func map(_ make: (Content) -> Content?) -> OpenExtent? {
    let made = ways.compactMap(make)
    return made.count == ways.count ? OpenExtent(forks: forks, ways: made) : nil
  }

  /// Returns what `make` makes of the values of `self` and `other` as their conditions turn out
  /// together; `nil` where it makes nothing.
  func combined(_ other: OpenExtent, _ make: (Content, Content) -> Content?) -> OpenExtent? {
    if isExact, forks == other.forks, ways.count == other.ways.count {
      let made = zip(ways, other.ways).compactMap { make($0, $1) }
      return made.count == ways.count ? OpenExtent(forks: forks, ways: made) : nil
    }
    var pairs: [Content] = []
    for way in ways {
      for otherWay in other.ways {
        guard let made = make(way, otherWay) else { return nil }
        pairs.append(made)
      }
    }
    let isApart = isExact && other.isExact && Set(forks).isDisjoint(with: other.forks)
    let result = OpenExtent(forks: isApart ? forks + other.forks : [], ways: pairs)
    return pairs.count > Self.mostWays ? result.blurred : result
  }

  /// What it comes to by now: a value on which all ways agree is one.
  var settled: Extent {
    guard let hull else { return .unknown }
    if let only = hull.single { return Extent(only) }
    if !isExact { return Extent(content: hull, open: self) }
    let common = ways.dropFirst().reduce(ways[0] as Content?) { common, way in
      common.flatMap { $0.intersection(way) }
    }
    return Extent(content: common, open: self)
  }

}
