/// What is to be coloured, and what may follow it.
package struct Rule: Hashable, Sendable {

  /// What it looks like.
  package let pattern: Pattern

  /// How it is coloured.
  package let style: Style

  /// What is looked for behind it, once.
  package let follow: Follow?

  /// Creates an instance with the given properties.
  init(_ pattern: Pattern, _ style: Style, then follow: Follow? = nil) {
    self.pattern = pattern
    self.style = style
    self.follow = follow
  }

}

/// What may stand behind something else, with any space between, and is coloured in another way there.
package enum Follow: String, CaseIterable, Sendable {

  /// The language of the file.
  case tongue

  /// The name of a kind that is declared.
  case definedType

  /// The name of something else that is declared.
  case definedName

  /// The name of a field, behind a dot.
  case member

  /// A type, behind a colon.
  case type

  /// A unit, behind a number.
  case unit

  /// A currency, behind a million.
  case currency

  /// What is asked of a value, behind `is`.
  case predicate

  /// What is asked of a value, behind `is not`.
  case deniedPredicate

  /// How much is asked for, behind `why`.
  case extent

}
