import Testing
import Values

/// Whole numbers split in the ratio of others.
@Suite struct SplittingTests {

  @Test func partsAddUpAndLieNextToTheirQuotas() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      let count = Int.random(in: 2...12, using: &random)
      var shares: [Rational] = [.one]
      for _ in 1..<count {
        let numerator = Int.random(in: 0...20, using: &random)
        let denominator = Int.random(in: 1...4, using: &random)
        shares.append(try #require(Rational(numerator: numerator, denominator: denominator)))
      }
      let whole = Rational(Int.random(in: -200...200, using: &random))
      let parts = whole.split(by: shares)
      #expect(parts.count == count)
      #expect(parts.reduce(Rational.zero) { $0 + $1 } == whole)
      let sum: Rational = shares.reduce(Rational.zero) { $0 + $1 }
      for (part, share) in zip(parts, shares) {
        let product: Rational = whole * share
        let quota = try #require(product.divided(by: sum))
        #expect(part == quota.floor || part == quota.ceiling)
      }
    }
  }

  @Test func whatIsLeftGoesToTheLargestRemaindersAndThenToTheEarlier() {
    func split(_ whole: Int, _ shares: [Int]) -> [Rational] {
      Rational(whole).split(by: shares.map { Rational($0) })
    }
    #expect(split(29_065_790, [1, 1, 1]) == [9_688_597, 9_688_597, 9_688_596])
    #expect(split(-2, [1, 1, 1]) == [-1, -1, 0])
    #expect(split(10, [1, 5, 1]) == [2, 7, 1])
    #expect(split(3, [0, 1, 0, 1]) == [0, 2, 0, 1])
    #expect(split(100, [416, 338, 150, 96]) == [42, 34, 15, 9])
  }

}
