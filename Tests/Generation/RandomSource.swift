/// Random choices that are the same in every run (SplitMix64).
package struct RandomSource: RandomNumberGenerator, Sendable {

  /// What the next number is made from.
  private var state: UInt64

  /// Creates an instance whose choices follow from `seed`.
  package init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x2545_F491_4F6C_DD1D &+ 0x1234_5678
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Returns a number below `bound`.
  package mutating func number(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 33) % max(1, bound)
  }

  /// Returns a number in `range`.
  package mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + number(below: range.count)
  }

  /// Returns `true` in `percent` of 100 cases.
  package mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

  /// Returns one of `items`.
  ///
  /// - Precondition: there are some.
  package mutating func pick<Item>(_ items: [Item]) -> Item { items[number(below: items.count)] }

  /// Returns `items` in any order.
  package mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for last in items.indices.dropFirst().reversed() {
      items.swapAt(last, number(below: last + 1))
    }
    return items
  }

}
