package import Evaluation
internal import Values

/// What a batch says of the cases of a block: as many as the block has rows.
///
/// Most are said in columns; those that took a closer look have a `Verdict` of their own.
package final class Verdicts {

  /// The number of rows.
  package internal(set) var count = 0

  /// What was decided, a code each: `Outcome(code:)`.
  package let outcomes: UnsafeMutablePointer<UInt8>

  /// Where eligible for a funding: the amount, times `amountScale`.
  package let amounts: UnsafeMutablePointer<Int64>

  /// What amounts are multiplied by: 100 where they are cents; 0 where there are none.
  package internal(set) var amountScale: Int64 = 0

  /// The requirements that are not met: bit *n* is that at position *n*.
  package let unmet: UnsafeMutablePointer<UInt64>

  /// Where open: the position in `needLists` of what is needed; else -1.
  package let needs: UnsafeMutablePointer<Int32>

  /// The lists of what is needed that came up so far; they are kept from block to block.
  package internal(set) var needLists: [[Need]] = []

  /// Verdicts that take the place of what the columns say, by their rows.
  package internal(set) var exceptions: [Int: Verdict] = [:]

  /// The number of rows that the evaluator decided by itself since the machine was made.
  package internal(set) var exceptionCount = 0

  /// The number of rows that there is room for.
  let capacity: Int

  /// Creates an instance with room for `capacity` rows.
  init(capacity: Int) {
    self.capacity = capacity
    outcomes = .allocate(capacity: capacity)
    outcomes.initialize(repeating: 0, count: capacity)
    amounts = .allocate(capacity: capacity)
    amounts.initialize(repeating: 0, count: capacity)
    unmet = .allocate(capacity: capacity)
    unmet.initialize(repeating: 0, count: capacity)
    needs = .allocate(capacity: capacity)
    needs.initialize(repeating: -1, count: capacity)
  }

  deinit {
    outcomes.deallocate()
    amounts.deallocate()
    unmet.deallocate()
    needs.deallocate()
  }

  /// Returns what is said of the row at a position.
  package func verdict(at row: Int) -> Verdict {
    if let exception = exceptions[row] { return exception }
    let outcome = Outcome(code: outcomes[row])
    var positions: [Int32] = []
    var bits = unmet[row]
    while bits != 0 {
      positions.append(Int32(bits.trailingZeroBitCount))
      bits &= bits - 1
    }
    let list = Int(needs[row])
    return Verdict(
      outcome: outcome,
      amount: outcome == .eligible && amountScale > 0
        ? Rational(numerator: Int(amounts[row]), denominator: Int(amountScale)) : nil,
      unmet: positions, needs: list >= 0 ? needLists[list] : [], faults: [])
  }

  /// Makes `verdict` what is said of the row at a position.
  func set(_ verdict: Verdict, at row: Int) {
    exceptions[row] = verdict
    exceptionCount += 1
    outcomes[row] = verdict.outcome.code
    // Where there is an exception, nobody reads the rest.
    amounts[row] = 0
    unmet[row] = 0
    needs[row] = -1
  }

}

extension Outcome {

  /// The outcomes in the order of their codes.
  private static let byCode: [Outcome] = [.eligible, .notEligible, .open, .fault]

  /// Creates the instance whose code is `code`.
  package init(code: UInt8) { self = Self.byCode[Int(code)] }

  /// A number for `self`, from 0 on.
  package var code: UInt8 {
    switch self {
    case .eligible: 0
    case .notEligible: 1
    case .open: 2
    case .fault: 3
    }
  }

}
