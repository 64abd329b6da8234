internal import Planning

/// The order in which a requirement names what it needs: that in which the text reads the facts.
///
/// What is read at several places may come earlier in one case than in another. Then the order is not
/// known before there is a case.
struct NeedOrder: Sendable {

  /// The first and the last node that read each fact, by the bit of the fact.
  private var sites: [Int32: ClosedRange<Int32>] = [:]

  /// Keeps that the node at `site` reads the fact whose bit is `need`.
  mutating func note(_ need: Int32, at site: Int32) {
    guard let old = sites[need] else {
      sites[need] = site...site
      return
    }
    sites[need] = min(old.lowerBound, site)...max(old.upperBound, site)
  }

  /// Keeps all that `other` keeps.
  mutating func formUnion(_ other: NeedOrder) {
    for (need, range) in other.sites {
      note(need, at: range.lowerBound)
      note(need, at: range.upperBound)
    }
  }

  /// Keeps, of the facts that `other` knows and `all` knows more places of, those places.
  mutating func widen(_ other: NeedOrder, by all: NeedOrder) {
    formUnion(other)
    for need in other.sites.keys {
      guard let range = all.sites[need] else { continue }
      note(need, at: range.lowerBound)
      note(need, at: range.upperBound)
    }
  }

  /// Returns the facts of `mask` in order; `nil` where that is not known.
  func ordered(_ mask: UInt64) -> [Int32]? {
    var result: [(need: Int32, range: ClosedRange<Int32>)] = []
    var bits = mask
    while bits != 0 {
      let need = Int32(bits.trailingZeroBitCount)
      bits &= bits - 1
      guard let range = sites[need] else { return nil }
      result.append((need, range))
    }
    if result.count < 2 { return result.map(\.need) }
    result.sort { $0.range.lowerBound < $1.range.lowerBound }
    for (a, b) in zip(result, result.dropFirst())
    where a.range.upperBound >= b.range.lowerBound {
      return nil
    }
    return result.map(\.need)
  }

}
