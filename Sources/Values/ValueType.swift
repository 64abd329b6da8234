/// The identity of a choice (a closed list of values) in a program.
package struct ChoiceID: Hashable, Sendable {

  /// The position of the choice in its program.
  package let rawValue: Int32

  /// Creates an instance with the given raw value.
  package init(rawValue: Int32) { self.rawValue = rawValue }

}

/// The identity of a record (a kind of things or of facts) in a program.
package struct RecordID: Hashable, Sendable {

  /// The position of the record in its program.
  package let rawValue: Int32

  /// Creates an instance with the given raw value.
  package init(rawValue: Int32) { self.rawValue = rawValue }

}

/// The identity of a declared thing (a centre, a goal, a grant in a centre …) in a program.
package struct ThingID: Hashable, Sendable {

  /// The position of the thing in its program.
  package let rawValue: Int32

  /// Creates an instance with the given raw value.
  package init(rawValue: Int32) { self.rawValue = rawValue }

}

/// A kind of values.
package enum ValueType: Hashable, Sendable {

  /// Yes or no.
  case boolean

  /// A whole number.
  case integer

  /// An exact rational number.
  case decimal

  /// An exact amount of euros.
  case money

  case text
  case date

  /// The days from one day to another, both included.
  case period

  /// A span of time: of years and months, of weeks and days, or (`nil`) of either kind.
  case duration(SpanOfTime.Kind?)

  /// One of the values of a choice.
  case choice(ChoiceID)

  /// A declared thing, or the facts of a case.
  case record(RecordID)

  indirect case list(of: ValueType)

  /// What a decision comes to: an outcome, or the status of a requirement. Only `is` asks for it.
  case outcome

  /// The type of `unknown` and of the elements of an empty list: it fits everywhere.
  case nothing

}
