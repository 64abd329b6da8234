internal import Evaluation
internal import Planning
internal import Values

/// What belongs to a strategy, as its files say by the law of a day.
///
/// A thing belongs to the strategies that a field of it names, else to those of its guiding goal, and
/// so does what is in it. One that names a strategy also belongs to those that come before or after
/// it, as far as the days on which it holds reach into their periods.
struct StrategyContent {

  /// The things, by kinds, in the order of the text.
  private(set) var things: [RecordID: [ThingID]] = [:]

  /// What each thing is in, where it is in another one.
  private(set) var owners: [ThingID: ThingID] = [:]

  /// Creates an instance for what belongs to `strategy`.
  init(of strategy: ThingID, by reader: inout FieldReader) {
    let plan = reader.plan
    var isKnown: [ThingID: Bool] = [:]
    var queue: [ThingID] = []
    for position in plan.things.indices {
      let thing = ThingID(rawValue: Int32(truncatingIfNeeded: position))
      if belongs(thing, to: strategy, &reader, &isKnown) { queue.append(thing) }
    }
    var seen: Set<ThingID> = []
    var place = 0
    while place < queue.count {
      let thing = queue[place]
      place += 1
      guard seen.insert(thing).inserted else { continue }
      for part in reader.parts(of: thing) where !seen.contains(part) {
        owners[part] = owners[part] ?? thing
        queue.append(part)
      }
    }
    for thing in seen.sorted(by: { $0.rawValue < $1.rawValue }) {
      things[plan.things[Int(thing.rawValue)].record, default: []].append(thing)
    }
  }

  /// Returns whether `thing` says that it belongs to `strategy`; `isKnown` keeps what was found.
  private func belongs(
    _ thing: ThingID, to strategy: ThingID, _ reader: inout FieldReader,
    _ isKnown: inout [ThingID: Bool]
  ) -> Bool {
    if let known = isKnown[thing] { return known }
    // What is its own guiding goal belongs nowhere by it.
    isKnown[thing] = false
    guard let positions = reader.strategyFields(ofThing: thing) else { return false }
    let named = positions.flatMap { reader.things(in: $0, of: thing) }
    let result: Bool
    if named.isEmpty {
      result =
        reader.superior(of: thing).map { belongs($0, to: strategy, &reader, &isKnown) } ?? false
    } else {
      result =
        named.contains(strategy)
        || named.contains { reader.reaches(thing, from: $0, into: strategy) }
    }
    isKnown[thing] = result
    return result
  }

}
