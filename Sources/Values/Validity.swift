/// The days on which something is in force, both ends included; `nil` is without end.
package struct Validity: Hashable, Sendable {
  package let from: Day?
  package let until: Day?

  /// Always.
  package static let always = Validity(from: nil, until: nil)

  /// Creates an instance with the given properties.
  package init(from: Day?, until: Day?) {
    self.from = from
    self.until = until
  }

  /// `true` iff `day` is one of the days.
  package func contains(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }

  /// `true` iff `self` and `other` have a day in common.
  package func overlaps(_ other: Validity) -> Bool {
    if let until, let from = other.from, until < from { return false }
    if let until = other.until, let from, until < from { return false }
    return true
  }
}
