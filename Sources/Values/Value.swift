/// A value that is known and has no parts that could be unknown.
package enum Value: Hashable, Sendable {
  case boolean(Bool)

  /// An integer or a decimal.
  case number(Rational)

  /// An amount of euros.
  case money(Rational)

  case text(String)
  case date(Day)
  case period(Period)
  case duration(SpanOfTime)

  /// The value at a position of a choice.
  case choice(ChoiceID, Int32)

  /// A declared thing.
  case thing(ThingID)
}
