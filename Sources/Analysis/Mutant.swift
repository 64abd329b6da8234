package import Planning
package import SourceText
package import Values

/// A rule that is changed by one small step, and what the change looks like in its author's words.
package struct Mutant: Hashable, Sendable {

  /// What kind of step it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {

    /// A comparison, to its neighbour.
    case comparison

    /// A value written out, by one unit.
    case value

    /// A day on which something begins or ends to be in force, by one.
    case day

    /// `and` to `or`, and back.
    case conjunction

    /// `not` is dropped.
    case negation

    /// `min` to `max`, and back; likewise `some` and `every`.
    case extreme

    /// The direction of rounding.
    case rounding

    /// The branches of an `if` are swapped.
    case branches

    /// One of several values is left out.
    case choice

    /// A requirement is left out.
    case requirement

    /// An exception is left out.
    case exception

    /// A row of a table is left out.
    case row

  }

  /// What kind of step it is.
  package let kind: Kind

  /// What is changed of the plan.
  package let change: PlanChange

  /// What a test has to go through to notice the change.
  package let place: RulePlace

  /// What the change is a part of.
  package let part: RulePart

  /// What is shown of the text.
  package let site: SourceSpan

  /// What is written otherwise in it, in the order of the text; empty where all of it is left out.
  package let edits: [Edit]

  /// What tells the change from all others, whatever program it is read in.
  package var identity: Identity { Identity(kind: kind, site: site, edits: edits) }

  /// What tells a change from all others.
  package struct Identity: Hashable, Sendable {
    let kind: Kind
    let site: SourceSpan
    let edits: [Edit]
  }

}

/// Something that is written otherwise.
package struct Edit: Hashable, Sendable {

  /// What stands in its place.
  package enum Replacement: Hashable, Sendable {

    /// A text.
    case text(String)

    /// A value.
    case value(Value)

    /// A percentage, as the number 0.9 for 90.
    case percentage(Rational)

  }

  /// What is replaced.
  package let span: SourceSpan

  /// What stands in its place.
  package let replacement: Replacement

  /// Creates an instance with the given properties.
  package init(_ span: SourceSpan, _ replacement: Replacement) {
    self.span = span
    self.replacement = replacement
  }

}

/// What a test goes through, or does not.
package enum RulePlace: Hashable, Sendable {

  /// A node.
  case node(PlanNode.ID)

  /// A requirement of a decision, by the positions of both, in force or not.
  case requirement(Int32, Int32)

  /// An exception, applied or not.
  case exception(Int32)

  /// A definition, in whatever version.
  case definition(Int32)

}
