internal import Evaluation
internal import Values

/// Facts that are moved within bounds, or stay as they are.
struct Region: Sendable {

  /// How far a fact is moved.
  enum Reach: Sendable {

    /// It stays as it is.
    case original

    /// It becomes a value.
    case value(Value)

    /// It takes all steps from one to another.
    case steps(FactDomain.Steps)

    /// It takes each of some values.
    case choices([Value])

  }

  /// How far each of the facts is moved.
  var reaches: [Reach]

  /// What each of the facts is where it stays; `nil`: unknown.
  let originals: [Value?]

  /// Creates an instance where facts that are `originals` stay as they are.
  init(_ originals: [Value?]) {
    self.originals = originals
    reaches = Array(repeating: .original, count: originals.count)
  }

  /// What the fact at a position can be, `line` being kept of a fact that alone is moved.
  func extent(at position: Int, line isKept: Bool) -> Extent {
    switch reaches[position] {
    case .original: originals[position].map { Extent($0) } ?? .unknown
    case .value(let value): Extent(value)
    case .steps(let steps):
      Extent(
        .range(
          ValueRange(
            lower: steps.value(at: steps.bounds.lowerBound),
            upper: steps.value(at: steps.bounds.upperBound),
            line: isKept ? Line(slope: .one, offset: .zero) : nil)))
    case .choices(let values): Extent(content: values.content)
    }
  }

  /// The position of the fact that alone takes steps, if there is one.
  var lineVariable: Int? {
    var found: Int?
    for (position, reach) in reaches.enumerated() {
      guard case .steps(let steps) = reach, steps.bounds.count > 1 else { continue }
      if found != nil { return nil }
      found = position
    }
    return found
  }

  /// The value of each fact where every one has but one; `nil` elsewhere; an unknown fact that stays
  /// has none.
  var point: [Value?]? {
    var values: [Value?] = []
    values.reserveCapacity(reaches.count)
    for (position, reach) in reaches.enumerated() {
      switch reach {
      case .original: values.append(originals[position])
      case .value(let value): values.append(value)
      case .steps(let steps):
        guard steps.bounds.count == 1 else { return nil }
        values.append(steps.value(at: steps.bounds.lowerBound))
      case .choices(let choices):
        guard choices.count == 1 else { return nil }
        values.append(choices[0])
      }
    }
    return values
  }

}

extension [Value] {

  /// What can be one of these.
  var content: Content? {
    guard let first else { return nil }
    return dropFirst().reduce(Content(first)) { $0.union(Content($1)) }
  }

}
