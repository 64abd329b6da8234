package import Evaluation
package import Values

/// What many cases came to, counted.
package struct BatchTally: Hashable, Sendable {

  /// What comes of one fact, or human decision, that is missing.
  package struct MissingRow: Hashable, Sendable {

    /// What is missing.
    package let need: Need

    /// The number of open cases that lack it.
    package let open: Int

    /// The number of open cases that lack nothing else.
    package let alone: Int

    /// Creates an instance with the given properties.
    package init(need: Need, open: Int, alone: Int) {
      self.need = need
      self.open = open
      self.alone = alone
    }

  }

  /// The number of rows that hold no case, because they cannot be read.
  package var rejected = 0

  /// The numbers of cases by the codes of their outcomes.
  private var outcomes = [0, 0, 0, 0]

  /// The sum of the amounts.
  package private(set) var amount: Rational = .zero

  /// The number of cases that have an amount.
  package private(set) var amountCount = 0

  /// The numbers of cases by the positions of the requirements that they do not meet.
  package private(set) var unmet: [Int] = []

  /// The number of open cases that lack something, and of those that lack nothing else.
  private var needs: [Need: [Int]] = [:]

  /// Creates an instance without cases.
  package init() {}

  /// The number of cases.
  package var cases: Int { outcomes.reduce(0, +) }

  /// The number of rows.
  package var rows: Int { cases + rejected }

  /// Returns the number of cases with `outcome`.
  package func count(_ outcome: Outcome) -> Int { outcomes[Int(outcome.code)] }

  /// What is missing: first what settles most cases alone, then what most cases lack.
  package var missing: [MissingRow] {
    needs.map { MissingRow(need: $0, open: $1[0], alone: $1[1]) }.sorted { a, b in
      if a.alone != b.alone { return a.alone > b.alone }
      if a.open != b.open { return a.open > b.open }
      // Sets have no order of their own, and answers must not depend on chance.
      return a.need.key.lexicographicallyPrecedes(b.need.key)
    }
  }

}

// MARK: Counting

extension BatchTally {

  /// Counts the cases of `verdicts`.
  package mutating func add(_ verdicts: Verdicts) {
    let count = verdicts.count
    let codes = verdicts.outcomes
    let (amounts, unmet, needs) = (verdicts.amounts, verdicts.unmet, verdicts.needs)
    var byCode: (Int, Int, Int, Int) = (0, 0, 0, 0)
    var sum: Int128 = 0
    var lists = Array(repeating: 0, count: verdicts.needLists.count)
    for row in 0..<count {
      switch codes[row] {
      case 0:
        byCode.0 += 1
        sum += Int128(amounts[row])
      case 1: byCode.1 += 1
      case 2:
        byCode.2 += 1
        if needs[row] >= 0 { lists[Int(needs[row])] += 1 }
      default: byCode.3 += 1
      }
    }
    for (code, count) in [byCode.0, byCode.1, byCode.2, byCode.3].enumerated() {
      outcomes[code] += count
    }
    if verdicts.amountScale > 0 {
      let said = verdicts.exceptions.values.count { $0.outcome == .eligible }
      add(amount: sum, scale: verdicts.amountScale, of: byCode.0 - said)
    }
    addBits(of: unmet, count)
    for (list, count) in zip(verdicts.needLists, lists) where count > 0 { add(list, count) }
    for verdict in verdicts.exceptions.values {
      if let amount = verdict.amount { add(amount, of: 1) }
      for position in verdict.unmet { add(unmet: Int(position), 1) }
      if verdict.outcome == .open { add(verdict.needs, 1) }
    }
  }

  /// Counts the bits of the first `count` of `masks`, each the position of a requirement that is not met.
  ///
  /// Bytes are counted by what they are, and their bits once for all that are alike.
  private mutating func addBits(of masks: UnsafeMutablePointer<UInt64>, _ count: Int) {
    var all: UInt64 = 0
    for row in 0..<count { all |= masks[row] }
    for position in 0..<8 where all >> UInt64(8 * position) & 0xFF != 0 {
      let shift = UInt64(8 * position)
      withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { numbers in
        numbers.initialize(repeating: 0)
        for row in 0..<count { numbers[Int((masks[row] &>> shift) & 0xFF)] &+= 1 }
        for bit in 0..<8 where all >> (shift + UInt64(bit)) & 1 != 0 {
          let number = (0..<256).reduce(0) { $0 + ($1 >> bit & 1) * numbers[$1] }
          add(unmet: 8 * position + bit, number)
        }
      }
    }
  }

  /// Adds what `other` counted.
  package mutating func add(_ other: BatchTally) {
    rejected += other.rejected
    for code in outcomes.indices { outcomes[code] += other.outcomes[code] }
    add(other.amount, of: other.amountCount)
    for (position, count) in other.unmet.enumerated() where count > 0 {
      add(unmet: position, count)
    }
    for (need, counts) in other.needs { add(need, open: counts[0], alone: counts[1]) }
  }

  /// Adds `count` cases with `outcome`.
  package mutating func add(_ outcome: Outcome, _ count: Int) {
    outcomes[Int(outcome.code)] += count
  }

  /// Adds `sum`, the amounts of `count` cases.
  package mutating func add(_ sum: Rational, of count: Int) {
    if count > 0 { amount += sum }
    amountCount += count
  }

  /// Adds `sum` divided by `scale`, the amounts of `count` cases.
  private mutating func add(amount sum: Int128, scale: Int64, of count: Int) {
    guard let scale = Rational(numerator: 1, denominator: Int(scale)) else { return }
    // The sum of a block may be longer than a number in the machine.
    let (high, low) = sum.quotientAndRemainder(dividingBy: 1 << 62)
    add((Rational(Int(high)) * Rational(1 << 62) + Rational(Int(low))) * scale, of: count)
  }

  /// Adds `count` cases that do not meet the requirement at `position`.
  package mutating func add(unmet position: Int, _ count: Int) {
    if position >= unmet.count {
      unmet += Array(repeating: 0, count: position + 1 - unmet.count)
    }
    unmet[position] += count
  }

  /// Adds `count` open cases that lack `list`.
  private mutating func add(_ list: [Need], _ count: Int) {
    let different = Set(list)
    for need in different {
      add(need, open: count, alone: different.count == 1 ? count : 0)
    }
  }

  /// Adds the numbers of open cases that lack `need`, and that lack nothing else.
  package mutating func add(_ need: Need, open: Int, alone: Int) {
    needs[need, default: [0, 0]][0] += open
    needs[need, default: [0, 0]][1] += alone
  }

}

extension Need {

  /// Numbers by which two of them can be put in order.
  fileprivate var key: [Int64] {
    switch self {
    case .question(let question): return [0, Int64(question)]
    case .fact(let path):
      let root: [Int64] =
        switch path.root {
        case .subject: [1]
        case .thing(let thing): [2, Int64(thing.rawValue)]
        case .definition(let definition): [3, Int64(definition)]
        case .data(let table): [5, Int64(table)]
        case .named(let name): [4] + name.utf8.map { Int64($0) }
        }
      return root
        + path.steps.flatMap { step -> [Int64] in
          switch step {
          case .field(let record, let field): [0, Int64(record.rawValue), Int64(field)]
          case .element(let place): [1, Int64(place)]
          }
        }
    }
  }

}
