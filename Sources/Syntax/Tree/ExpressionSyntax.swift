package import SourceText
package import Values

/// A part of a program that denotes a value, as it was written.
///
/// There are as many as there are words: what is rare and large is kept apart, so that the rest is small.
package enum ExpressionSyntax: Hashable, Sendable {

  /// The identity of an expression in a `SyntaxTree`.
  package typealias ID = NodeID<ExpressionSyntax>

  /// An expression that the grammar asks for and the author has not written yet.
  case missing

  /// A use of a name.
  case name(Symbol)

  /// A value written out.
  case literal(LiteralSyntax)

  /// `unknown`
  case unknown

  /// `about 500,000 EUR`: a figure that is not exact.
  case approximate(Precision, ID)

  /// `( … )`
  case group(ID)

  /// `[a, b]`
  case list([ID])

  /// `Application { applicant: county }`: the facts of a case, written out.
  indirect case record(NameSyntax, [FieldSyntax])

  /// `{ from 2021-01-01: 50,000 EUR  until 2025-12-31: … }`: a value that changes with time.
  case history([HistoryEntrySyntax])

  /// `{ on 2025-12-31: 40  on 2026-06-30: 55 }`: what was observed, and when.
  case observations([ObservationSyntax])

  /// `40 on 2025-12-31` or `120 by 2030-12-31`: a figure and its date (a suffix of a field's value).
  case dated(ID, on: ID)

  /// `a.population`
  case member(ID, NameSyntax)

  /// `funded_on(2027-03-01)`, `min(a, b)`, `max(a, b)`, `year(2025)` (a period), …: the callee is a `name`.
  case call(ID, [ID])

  case unary(UnaryOperator, ID)
  case binary(BinaryOperator, ID, ID)

  /// `if … then … else …`
  case conditional(ID, then: ID, else: ID)

  /// `x is known`, `x is not eligible`, …
  case test(ID, Predicate, negated: Bool)

  /// `x rounded down to 1 EUR`: the unit is an expression.
  case rounded(ID, RoundingMode, to: ID)

  /// `x split into 3 rounded to 1 cent`: the parts of something that add up to it.
  indirect case split(ID, SplitSyntax)

  /// `some g in grants satisfies …`, `every g in grants satisfies …`
  indirect case quantified(Quantifier, NameSyntax, in: ID, satisfies: ID)

  /// `[min(g.hours, cap) for each g in a.guides where …]`: what an expression comes to for each element.
  indirect case comprehension(ID, EachSyntax)

  /// `at least 2 of { …; … }`: the number is an expression.
  case atLeast(ID, of: [ID])

  /// `count of centres`, `sum of centres.grants.amount`, …
  case aggregate(Aggregate, ID)

  /// `element 2 of xs`: the number is an expression.
  case element(ID, of: ID)

  /// `xs where …`: a bare name in the condition is first a field of the element.
  case filtered(ID, ID)

  /// A list with what is made of it for reading: `… grouped by … sorted by … with … as table`.
  indirect case table(ID, TableClausesSyntax)

  /// `discretion NAME by OFFICE`, `judgement NAME by OFFICE`: the office is a text or a name.
  indirect case decision(DecisionKind, NameSyntax, by: ID)

  /// `interpretation NAME "Does …?" { yes cites …  no cites … }`, where it is used; so, too, with a
  /// type and other readings.
  indirect case interpretation(InterpretationSyntax)

  /// `centre_grant.amount for kassel_2026`: a decision, or a part of one, about a case.
  case application(ID, for: ID)

}

/// A value written out.
package enum LiteralSyntax: Hashable, Sendable {
  case boolean(Bool)

  /// A number without decimals.
  case integer(Rational)

  /// A number with decimals, or a percentage (`90 %` is 0.9).
  case decimal(Rational)

  case money(Rational)
  case text(String)
  case date(Day)

  /// A period whose ends were written as years or months: `2026 to 2030`, `2026-03 to 2026-08`.
  case period(Period)

  case duration(SpanOfTime)
}

/// How exact a figure is.
package enum Precision: Hashable, Sendable {
  case about
  case over
  case nearly
  case upTo
}

/// An operator with one operand.
package enum UnaryOperator: Hashable, Sendable {

  /// `-x`
  case negate

  /// `not x`
  case not

  /// `year of d`
  case yearOf

  /// `month of d`
  case monthOf

  /// `weekday of d`
  case weekdayOf

  /// `start of p`
  case startOf

  /// `end of p`
  case endOf

  /// `days of p`
  case daysOf

  /// `months of p`
  case monthsOf

  /// `started months of p`
  case startedMonthsOf

  /// `d or next working day`
  case orNextWorkingDay

  /// Bare `rounded up` after the sum of a date and months or years.
  case roundedUp

}

/// An operator with two operands.
package enum BinaryOperator: Hashable, Sendable {
  case add
  case subtract
  case multiply
  case divide

  /// `90 % of x`: the left operand is the percentage, as the number 0.9.
  case percentOf

  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case and
  case or

  /// `x in [a, b]`, `x in 0 .. 2`, `d in year(2021)`
  case `in`
  case notIn
  case covers
  case overlaps

  /// `a to b`: a period.
  case to

  /// `a .. b`: a range, both ends included.
  case through

  /// `4 weeks before d`
  case before

  /// `6 months after d`
  case after

  /// `18 months starting d`: a period.
  case starting

  /// `x as of d`
  case asOf

  /// `x otherwise y`
  case otherwise

  /// `days between a and b`
  case daysBetween
}

/// What `is` asks of a value.
package enum Predicate: Hashable, Sendable {
  case known
  case unknown
  case empty
  case met
  case eligible
  case open
  case approximate
  case fault
}

/// How many elements of a list a condition must hold of.
package enum Quantifier: Hashable, Sendable {
  case some
  case every
}

/// `for each g in a.guides where g.hours > 0`: the elements that a list is made from.
package struct EachSyntax: Hashable, Sendable {

  /// What the element is called.
  package let name: NameSyntax

  /// The list that it is from.
  package let list: ExpressionSyntax.ID

  /// What must hold of it, where something must.
  package let condition: ExpressionSyntax.ID?

}

/// What is made of a list.
package enum Aggregate: Hashable, Sendable {
  case count
  case sum
  case minimum
  case maximum
  case average

  /// `first of xs`: one of the elements.
  case first

  /// `last of xs`
  case last
}

/// Into what something is split, and how the parts are rounded.
package struct SplitSyntax: Hashable, Sendable {

  /// What is said of the parts.
  package enum Kind: Hashable, Sendable {

    /// `split into`: how many there are.
    case into

    /// `split by`: in the ratio of which numbers.
    case by
  }

  /// What `parts` says.
  package let kind: Kind

  /// How many parts there are, or the list of their shares.
  package let parts: ExpressionSyntax.ID

  /// How the whole is rounded.
  package let mode: RoundingMode

  /// What the parts are multiples of.
  package let unit: ExpressionSyntax.ID

}

/// What kind of decision a person takes.
package enum DecisionKind: Hashable, Sendable {

  /// Ermessen: the office decides.
  case discretion

  /// Beurteilungsspielraum: the office judges.
  case judgement

}

/// A question that the text leaves open, and the ways to read it.
package struct InterpretationSyntax: Hashable, Sendable {
  package let name: NameSyntax

  /// The type of the readings, where the author gives it.
  package let type: TypeSyntax?
  package let question: TitleSyntax?

  /// The readings that are written: of yes and no, both count in any case.
  package let readings: [ReadingSyntax]

  /// What the readings cite.
  package var cites: [CitationSyntax] { readings.flatMap(\.cites) }
}

/// A way to read a text: `30,000 cites wetterau`.
package struct ReadingSyntax: Hashable, Sendable {
  package let value: ExpressionSyntax.ID
  package let cites: [CitationSyntax]
}

/// The clauses after a list that is to be read: in the order grouped, sorted, with, as.
package struct TableClausesSyntax: Hashable, Sendable {

  /// `grouped by a, b`.
  package let groupedBy: [ExpressionSyntax.ID]

  /// `sorted by a descending, b`.
  package let sortedBy: [SortKeySyntax]

  /// `with title, sum of grants.amount as "Approved"`.
  package let columns: [ColumnSyntax]

  /// `as table`, `as chart`.
  package let presentation: Presentation?

  /// `true` iff nothing but how the list is shown is said.
  package var isBare: Bool { groupedBy.isEmpty && sortedBy.isEmpty && columns.isEmpty }

}

/// A key that rows are sorted by.
package struct SortKeySyntax: Hashable, Sendable {
  package let key: ExpressionSyntax.ID
  package let isDescending: Bool
}

/// A column of a table.
package struct ColumnSyntax: Hashable, Sendable {
  package let value: ExpressionSyntax.ID

  /// The heading, where the author gives one.
  package let heading: TitleSyntax?
}

/// How a list is to be shown.
package enum Presentation: Hashable, Sendable {
  case table
  case chart
}

/// `name: value`.
package struct FieldSyntax: Hashable, Sendable {
  package let name: NameSyntax
  package let value: ExpressionSyntax.ID
  package let cites: [CitationSyntax]
}

/// `from 2021-01-01: 60,000 EUR cites guideline "2.1"`: both bounds where a line gives both.
package struct HistoryEntrySyntax: Hashable, Sendable {
  package let from: ExpressionSyntax.ID?
  package let until: ExpressionSyntax.ID?
  package let value: ExpressionSyntax.ID
  package let cites: [CitationSyntax]
  package let site: SourceSpan
}

/// `on 2025-12-31: 40`.
package struct ObservationSyntax: Hashable, Sendable {
  package let on: ExpressionSyntax.ID
  package let value: ExpressionSyntax.ID
  package let cites: [CitationSyntax]
  package let site: SourceSpan
}

/// A source, and the clause of it that is cited: `guideline "2.1"`.
package struct CitationSyntax: Hashable, Sendable {
  package let source: NameSyntax
  package let clause: TextSyntax?
}
