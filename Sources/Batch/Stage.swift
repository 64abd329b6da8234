internal import Evaluation

/// Requirements that are asked together, of the cases that meet all requirements before them.
struct Stage: Sendable {

  /// The registers of the requirements.
  let statuses: [RegisterID]

  /// Registers of which nothing counts but whether they are doubtful.
  var probes: [RegisterID] = []

  /// The register of the amounts, where they are worked out along with the last requirements.
  var amount: RegisterID?

  /// The instructions that run, in order.
  let positions: [Int]

  /// The columns that they read.
  let columns: [Int]

  /// `true` iff they read texts, or their lengths, and not only which texts of the program they are.
  let readsTexts: Bool

}

/// Amounts, which are worked out of some cases alone.
struct AmountStage: Sendable {

  /// The instructions that run, in order.
  let positions: [Int]

  /// The columns that they read.
  let columns: [Int]

  /// `true` iff they read texts, or their lengths, and not only which texts of the program they are.
  let readsTexts: Bool

  /// `true` iff no amount can be a fault.
  let isFaultless: Bool

  /// `true` iff the amount of a case counts of which requirements say the outcome with the code
  /// `outcome`: a fault of the amount comes before what is open.
  @inline(__always)
  func isNeeded(_ outcome: UInt8) -> Bool {
    outcome == Outcome.eligible.code || !isFaultless && outcome == Outcome.open.code
  }

}

extension CompiledProgram {

  /// Returns the order in which requirements are asked that takes the least time, where `failures` of
  /// `count` cases did not meet each of them, and the amounts of `amounts` cases counted; `nil` where they
  /// are worked out of all.
  ///
  /// What is cheap and seldom met comes first, as the predicates of a query do (Hellerstein and
  /// Stonebraker 1993); then they are cut into stages where it pays to put the cases together that are
  /// left. Requirements are taken to be independent of one another. Amounts come last: where few cases leave
  /// before them, along with the last requirements.
  func stages(failures: [Int], of count: Int, amounts: Int?) -> [Stage] {
    let probes = probes + probesOfEligible
    var closures = requirements.map { closure(of: [$0.status]) }
    var order = requirementsByRank(closures, failures, of: count)
    // The share of cases that come to each requirement.
    var left = [1.0]
    for requirement in order {
      left.append((left.last ?? 1) * (1 - Double(failures[requirement]) / Double(max(count, 1))))
    }
    let amount = amount?.value
    if let amount, let amounts, probes.isEmpty {
      left[order.count] = Double(amounts) / Double(max(count, 1))
      left.append(left[order.count])
      order.append(closures.count)
      closures.append(closure(of: [amount]))
    }
    var result = cuts(in: order, closures, left).compactMap { range -> Stage? in
      let asked = order[range].filter { $0 < requirements.count }
      // Amounts by themselves are no stage.
      if asked.isEmpty { return nil }
      let statuses = asked.map { requirements[$0].status }
      let own = asked.count < range.count ? amount : nil
      let positions = closure(of: statuses + (own.map { [$0] } ?? []))
      return Stage(
        statuses: statuses, amount: own, positions: positions, columns: columns(of: positions),
        readsTexts: readsTexts(positions))
    }
    if !probes.isEmpty {
      let positions = closure(of: probes)
      result.append(
        Stage(
          statuses: [], probes: probes, positions: positions, columns: columns(of: positions),
          readsTexts: readsTexts(positions)))
    }
    return result
  }

  /// The requirements, by what they cost for each case that they turn away; what others before them
  /// compute costs nothing.
  private func requirementsByRank(
    _ closures: [[Int]], _ failures: [Int], of count: Int
  ) -> [Int] {
    var isComputed = [Bool](repeating: false, count: instructions.count)
    var rest = Array(requirements.indices)
    var order: [Int] = []
    while !rest.isEmpty {
      func rank(_ requirement: Int) -> Double {
        let cost = closures[requirement].reduce(0.01) {
          isComputed[$1] ? $0 : $0 + laneCost(of: instructions[$1])
        }
        return cost / (Double(failures[requirement]) / Double(max(count, 1)) + 0.001)
      }
      let ranks = rest.map(rank)
      guard let best = rest.indices.min(by: { ranks[$0] < ranks[$1] }) else { break }
      let next = rest.remove(at: best)
      order.append(next)
      for position in closures[next] { isComputed[position] = true }
    }
    return order
  }

  /// The ranges of `order` that are a stage each, so that the whole takes the least time, where the share
  /// `left` of all cases comes to each of them.
  private func cuts(
    in order: [Int], _ closures: [[Int]], _ left: [Double]
  ) -> [Range<Int>] {
    let total = order.count
    // The least time from each requirement on, and where the stage ends that begins there.
    var least = [Double](repeating: 0, count: total + 1)
    var end = [Int](repeating: total, count: total + 1)
    for start in (0..<total).reversed() {
      least[start] = .infinity
      var isComputed = [Bool](repeating: false, count: instructions.count)
      var cost = start == 0 ? 0 : Self.costOfStage
      for next in start..<total {
        for position in closures[order[next]] where !isComputed[position] {
          isComputed[position] = true
          cost += laneCost(of: instructions[position])
          if start > 0, instructions[position].column != nil { cost += Self.costOfGathering }
        }
        let time = left[start] * cost + least[next + 1]
        if time < least[start] { (least[start], end[start]) = (time, next + 1) }
      }
    }
    var result: [Range<Int>] = []
    var start = 0
    while start < total {
      result.append(start..<end[start])
      start = end[start]
    }
    return result
  }

  /// What it costs to go through the cases that are left once more, and to fetch a value of one of them,
  /// in the unit of `laneCost(of:)`.
  private static let costOfStage = 1.0
  private static let costOfGathering = 0.6

  /// About how many nanoseconds a lane of `instruction` takes; what counts is how they compare.
  private func laneCost(of instruction: Instruction) -> Double {
    switch instruction {
    case .truth, .byte, .code, .number, .open, .unanswered, .doubtful: 0
    case .truthColumn, .byteColumn, .presence, .known, .settled, .not: 0.02
    case .compareByte, .compareBytes, .byteIsIn: 0.05
    case .junction(let list, _, _): 0.04 * Double(operandLists[list].count)
    case .choose(_, _, _, let kind), .otherwise(_, _, let kind): kind == .number ? 0.5 : 0.2
    case .codeColumn, .endColumn, .compareCode, .compareCodes, .leastCode, .greatestCode,
      .addDaysConstant:
      0.12
    case .numberColumn, .spanColumn, .lengthColumn, .compareNumber, .compareNumbers, .add,
      .subtract, .addConstant, .least, .greatest, .guarded, .joined, .strict:
      0.15
    case .multiply, .multiplyByConstant, .yearOf, .monthOf, .weekdayOf, .daysBetween, .days,
      .yearStart, .yearEnd, .yearEdge:
      0.4
    case .compareMonths: 1
    case .addMonthsConstant, .months, .divideRounded, .lookup: 1.5
    case .codeIsIn(_, let set): 0.1 * Double(codeSets[set].count)
    case .numberIsIn(_, let set): 0.2 * Double(numberSets[set].count)
    case .atLeast(_, let list): 0.5 * Double(operandLists[list].count)
    case .textColumn: 4
    case .addDays, .addMonths, .endAfterMonths, .monthStart, .monthEnd, .nextWorkingDay,
      .compareQuotient, .quotientRounded:
      6
    case .spread, .count, .sum, .leastOf, .greatestOf, .quantified: 4
    }
  }

}
