/// A source of chance that can be begun again.
package struct Chance {

  /// The state.
  private var state: UInt64

  /// Creates an instance by the number `seed`.
  package init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    for _ in 0..<4 { _ = draw(0...1) }
  }

  /// Returns a number of `range`.
  package mutating func draw(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.count))
  }

  /// Returns one of `choices`.
  package mutating func one<T>(of choices: [T]) -> T { choices[draw(0...(choices.count - 1))] }

  /// `true` once in `count` times.
  package mutating func isOnce(in count: Int) -> Bool { draw(1...count) == 1 }

}
