internal import Evaluation
internal import Planning
internal import Values

/// Summaries of lists over a region.
extension RegionEvaluator {

  /// The most ways in which the elements of a list can be open together that are told apart.
  private static let mostWays = 16

  /// Returns the count, the sum, or another summary of `list`.
  mutating func aggregate(_ aggregate: PlanAggregate, _ list: Extent) -> Extent {
    guard case .list(let items)? = list.content, list.isKnown else { return list.shapeless }
    switch aggregate {
    case .count: return count(items)
    case .average:
      return .anything
    case .sum, .minimum, .maximum:
      guard let extents = extents(of: items, in: aggregate), let first = extents.first else {
        return .anything
      }
      return extents.dropFirst().reduce(first) { total, next in
        lift(total, next) { evaluator, a, b in evaluator.merged(aggregate, a, b) }
      }
    }
  }

  /// Returns what each of `items` adds to `aggregate`; `nil` where that is not known, or more than is
  /// told apart.
  private func extents(of items: [ItemExtent], in aggregate: PlanAggregate) -> [Extent]? {
    var extents: [Extent] = []
    var ways = 1
    for item in items {
      var extent = item.extent
      if let membership = item.membership {
        if membership.mustFail { continue }
        if !membership.mustHold {
          // What may be left out of a sum adds nothing to it then.
          guard aggregate == .sum, membership.isKnown, extent.isKnown,
            case .range(let range)? = extent.content, let zero = range.lower.moved(to: .zero),
            let either = ValueRange(lower: range.lower, upper: range.upper)
              .union(ValueRange(lower: zero, upper: zero))
          else { return nil }
          extent = Extent(.range(either))
        }
      }
      ways *= max(1, extent.open?.ways.count ?? 1)
      if ways > Self.mostWays { return nil }
      extents.append(extent)
    }
    return extents
  }

  /// Returns the sum, or the least or the greatest, of `a` and `b`.
  private func merged(_ aggregate: PlanAggregate, _ a: Content, _ b: Content) -> Extent {
    guard case .range(let first) = a, case .range(let second) = b else { return .anything }
    switch aggregate {
    case .sum: return sum(first, second)
    case .minimum: return extreme(first, second) { $0.lesser($1) }
    case .maximum: return extreme(first, second) { $0.greater($1) }
    case .count, .average: return .anything
    }
  }

  /// Returns what `choose` chooses of the ends of `a` and `b`.
  private func extreme(
    _ a: ValueRange, _ b: ValueRange, _ choose: (Value, Value) -> Value?
  ) -> Extent {
    guard let lower = choose(a.lower, b.lower), let upper = choose(a.upper, b.upper) else {
      return .anything
    }
    return Extent(.range(ValueRange(lower: lower, upper: upper)))
  }

  /// Returns the sum of `a` and `b`, on its line where both are on theirs.
  private func sum(_ a: ValueRange, _ b: ValueRange) -> Extent {
    guard let least = a.lower.position, let more = b.lower.position,
      let greatest = a.upper.position, let most = b.upper.position,
      let lower = a.lower.moved(to: least + more), let upper = a.lower.moved(to: greatest + most)
    else { return .anything }
    var range = ValueRange(lower: lower, upper: upper)
    if let places = mover?.places, lower != upper, let first = line(of: a),
      let second = line(of: b), !first.isRounded, !second.isRounded
    {
      let line = Line(slope: first.slope + second.slope, offset: first.offset + second.offset)
      let ends = [line.value(at: places.lowerBound), line.value(at: places.upperBound)].sorted()
      if let lower = lower.moved(to: ends[0]), let upper = upper.moved(to: ends[1]) {
        range = ValueRange(lower: lower, upper: upper, line: line)
      }
    }
    return Extent(.range(range))
  }

  /// Returns how many of `items` there are.
  private func count(_ items: [ItemExtent]) -> Extent {
    let certain = items.count { $0.membership == nil }
    let possible = items.count { $0.membership?.mustFail != true }
    let isOpen = items.contains { $0.membership?.open != nil }
    let mayFault = items.contains { $0.membership?.mayFault == true }
    let counts = ValueRange(
      lower: .number(Rational(certain)), upper: .number(Rational(possible)))
    return Extent(
      content: .range(counts),
      open: isOpen ? OpenExtent(ways: [.range(counts)]) : nil, mayFault: mayFault)
  }

}
