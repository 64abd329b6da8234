extension Rational {

  /// Returns whole numbers in the ratio of `shares` that add up to `self`, by the method of largest
  /// remainders (Hare and Niemeyer): each has the whole part of its quota, and what is left goes to
  /// those whose quotas lose most by that, one each; where they lose as much, to the earlier ones.
  ///
  /// A number less than zero is split as the one that is more by as much.
  ///
  /// - Precondition: `self` is a whole number, no share is less than zero, and their sum is more.
  /// - Complexity: O(*n* log *n*) in the number of shares.
  package func split(by shares: [Self]) -> [Self] {
    precondition(isInteger, "what is split consists of whole units")
    let sum = shares.reduce(.zero, +)
    let whole = isNegative ? -self : self
    var parts: [Self] = []
    var losses: [Self] = []
    parts.reserveCapacity(shares.count)
    losses.reserveCapacity(shares.count)
    for share in shares {
      guard let quota = (whole * share).divided(by: sum) else {
        preconditionFailure("shares add up to more than zero")
      }
      parts.append(quota.floor)
      losses.append(quota - quota.floor)
    }
    let rest = (whole - parts.reduce(.zero, +)).intValue ?? 0
    let order = shares.indices.sorted { (losses[$1], $0) < (losses[$0], $1) }
    for place in order.prefix(rest) { parts[place] = parts[place] + .one }
    return isNegative ? parts.map { -$0 } : parts
  }

}
