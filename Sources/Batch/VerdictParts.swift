/// What is asked of a verdict besides outcome and amount, which every verdict has.
///
/// What nobody asks for is not worked out: where reasons are not wanted, a case whose outcome is
/// settled leaves early.
package struct VerdictParts: OptionSet, Sendable {

  /// A bit for each part.
  package let rawValue: UInt8

  /// Creates an instance with the parts whose bits `rawValue` has.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The requirements that are not met.
  package static let unmet = VerdictParts(rawValue: 1)

  /// What is missing where the outcome is open.
  package static let needs = VerdictParts(rawValue: 2)

  /// Everything that must not happen and did: also of cases whose outcome is settled all the same.
  package static let faults = VerdictParts(rawValue: 4)

  /// Everything.
  package static let all: VerdictParts = [.unmet, .needs, .faults]

  /// `true` iff a case whose outcome is settled may leave early.
  var settlesEarly: Bool { isDisjoint(with: [.unmet, .faults]) }

}
