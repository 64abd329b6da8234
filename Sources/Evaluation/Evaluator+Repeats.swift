internal import Planning
internal import Values

/// What is asked for again and again in a long evaluation.
enum Repeat: Hashable {

  /// A definition, applied to arguments, by a law.
  case call(Int32, [Answer], Context)

  /// A field of a thing, by a law.
  case field(ThingID, Int32, Context)

}

/// What a `let` came to.
struct Memo {

  /// The answer.
  let answer: Answer

  /// The faults on the way.
  let faults: [Fault]

  /// The facts that were looked at on the way.
  let consulted: [FactPath]

  /// Where the steps of the way are in the derivation.
  let steps: Range<Int>

}

/// Definitions that use one another twice each would take twice as long for each of them; what a long
/// evaluation has computed once it remembers.
extension Evaluator {

  /// The number of nodes after which an evaluation is long.
  ///
  /// A short one is faster without a memory.
  private static let manyNodes = 100_000

  /// Returns what `compute` comes to; in a long evaluation at most once for each `key`.
  mutating func remembering(
    _ key: (Evaluator) -> Repeat, _ compute: (inout Evaluator) -> Answer
  ) -> Answer {
    guard nodeCount > Self.manyNodes else { return compute(&self) }
    if nodeCount > mostNodes { return fail(.tooDeep, at: nil) }
    let key = key(self)
    if let known = repeats[key] {
      for fault in known.faults where !faults.contains(fault) { faults.append(fault) }
      consulted.append(contentsOf: known.consulted)
      recordOrigin(known.steps)
      return known.answer
    }
    let faultsBefore = faults.count
    let consultedBefore = consulted.count
    let start = derivation.steps.count
    let answer = compute(&self)
    // How deep something is depends on who asks.
    if answer.fault?.kind == .tooDeep { return answer }
    repeats[key] = Memo(
      answer: answer, faults: faults[faultsBefore...].withoutRepeats,
      consulted: consulted[consultedBefore...].withoutRepeats,
      steps: start..<derivation.steps.count)
    return answer
  }

  /// Keeps that the node at hand takes over what the steps in `origin` computed before.
  mutating func recordOrigin(_ origin: Range<Int>) {
    if recordsSteps, !origin.isEmpty { derivation.origins[derivation.steps.count] = origin }
  }

}
