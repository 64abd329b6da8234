package import Values

/// What an expression computes from its operands.
///
/// Truth values are Kleene's; an operand that is open makes the result open unless said otherwise.
package enum PlanOperation: Hashable, Sendable {

  // MARK: Sources of values

  /// A value written out; `isApproximate` where it was marked about, over, nearly or up to.
  case constant(Value, isApproximate: Bool)

  /// `unknown` written out: open, and names no fact.
  case unknown

  /// The value in a slot of the frame: a formal, a `given`, or the element that a quantifier or a
  /// filter is at.
  case slot(Int32)

  /// The value of a `let` of the frame (`PlanFrame.locals`), computed at most once.
  case local(Int32)

  /// The field of a record at a position. Of a thing: the value in force on the as-of date (of
  /// observations the latest on or before it). Where the record is a list, see `map`.
  case field(PlanNode.ID, Int32)

  /// The date that a dated field of a thing was written with (`x.target.on`), or the date of the
  /// observation that `field` would read.
  case fieldDate(PlanNode.ID, Int32)

  /// All things of a record (`centres`).
  case things(RecordID)

  /// The rows of a table of `Plan.data`: a list of facts, given to those who evaluate.
  case data(Int32)

  /// The title of a thing, a text (its name where it has none).
  case title(PlanNode.ID)

  /// What the legend says at a position of `Legend.writings`: a text, or a number in digits.
  case writing(Int32)

  /// The answer to a question of `Plan.questions`: the case's, else as settled, else open.
  case question(Int32)

  /// The facts of a case written out: one node a field of the record, `nil` where not given.
  case record(RecordID, [PlanNode.ID?])

  case list([PlanNode.ID])

  // MARK: Truth

  case not(PlanNode.ID)

  /// Kleene's and, of one operand or more, in the order of the text.
  case and([PlanNode.ID])

  /// Kleene's or.
  case or([PlanNode.ID])

  /// `at least n of { … }`: the first operand is the number.
  case atLeast(PlanNode.ID, [PlanNode.ID])

  /// `some x in xs satisfies c`: list, slot of the element, condition. Kleene's or over the elements.
  case some(PlanNode.ID, Int32, PlanNode.ID)

  /// `every x in xs satisfies c`: Kleene's and over the elements.
  case every(PlanNode.ID, Int32, PlanNode.ID)

  /// A comparison of two values of one type (numbers with numbers, durations of one kind …).
  /// `equal` and `notEqual` compare any scalar; the other four what has an order.
  case compare(PlanComparison, PlanNode.ID, PlanNode.ID)

  /// `x in [a, b]`: Kleene's or of the equalities. The second operand is a list.
  case member(PlanNode.ID, PlanNode.ID)

  /// `x in a .. b`, both ends included.
  case between(PlanNode.ID, PlanNode.ID, PlanNode.ID)

  /// `p covers d` (a date), decided by a known end where it can be.
  case coversDate(PlanNode.ID, PlanNode.ID)

  /// `p covers q` (a period).
  case coversPeriod(PlanNode.ID, PlanNode.ID)

  case overlaps(PlanNode.ID, PlanNode.ID)

  // MARK: The state of the file

  /// `x is known`: never open. `no` for an open value.
  case isKnown(PlanNode.ID)

  /// `x is empty` of a list, or of a text.
  case isEmpty(PlanNode.ID)

  /// `x otherwise y`: y where x is open.
  case otherwise(PlanNode.ID, PlanNode.ID)

  // MARK: Choosing

  /// `if c then a else b`: with an open condition what both branches agree on.
  case conditional(PlanNode.ID, PlanNode.ID, PlanNode.ID)

  // MARK: Arithmetic: the node's type tells numbers from money

  case add(PlanNode.ID, PlanNode.ID)
  case subtract(PlanNode.ID, PlanNode.ID)
  case multiply(PlanNode.ID, PlanNode.ID)

  /// A fault where the divisor is zero.
  case divide(PlanNode.ID, PlanNode.ID)
  case negate(PlanNode.ID)

  /// Rounds to a multiple of the second operand, which is of the first one's kind (or a number).
  case round(RoundingMode, PlanNode.ID, to: PlanNode.ID)

  /// `x split into 3 rounded to u`: the list of so many parts, multiples of the unit, which add up to
  /// x, rounded. They differ by one unit at most, and earlier ones are not less than later ones.
  case splitEvenly(RoundingMode, PlanNode.ID, into: PlanNode.ID, to: PlanNode.ID)

  /// `x split by [1, 2] rounded to u`: the parts are in the ratio of the elements of a list, rounded by
  /// the method of largest remainders.
  case splitByShares(RoundingMode, PlanNode.ID, by: PlanNode.ID, to: PlanNode.ID)

  /// `min(a, b, …)`
  case least([PlanNode.ID])

  /// `max(a, b, …)`
  case greatest([PlanNode.ID])

  // MARK: Days

  /// A date plus a duration. `roundsUp` where a day that the month lacks becomes the first of the
  /// next month instead of the last of this one.
  case addDuration(PlanNode.ID, PlanNode.ID, roundsUp: Bool)

  /// A date minus a duration.
  case subtractDuration(PlanNode.ID, PlanNode.ID, roundsUp: Bool)

  /// The sum of two durations of one kind; `subtract` and `multiply` with an integer likewise.
  case addDurations(PlanNode.ID, PlanNode.ID)
  case subtractDurations(PlanNode.ID, PlanNode.ID)
  case multiplyDuration(PlanNode.ID, PlanNode.ID)

  /// `days between a and b`: b minus a.
  case daysBetween(PlanNode.ID, PlanNode.ID)

  /// `a to b`: a fault where b is before a.
  case period(PlanNode.ID, PlanNode.ID)

  /// `year(2025)`: the days of a year. A fault outside 1 … 9999.
  case yearPeriod(PlanNode.ID)

  /// `month(d)`: the days of the month in which a day lies.
  case monthPeriod(PlanNode.ID)

  /// The days of the month that a year and the number of a month name. A fault where there is none.
  case monthInYear(PlanNode.ID, PlanNode.ID)

  /// The day of the month in which a period begins that a number names. A fault where there is none.
  case dayInMonth(PlanNode.ID, PlanNode.ID)

  /// `18 months starting d`: the period of that length that begins on a day. A fault where it would
  /// have no day.
  case periodLasting(PlanNode.ID, PlanNode.ID)
  case yearOf(PlanNode.ID)
  case monthOf(PlanNode.ID)

  /// The value of the choice that the node's type says, of whose values the first is Monday.
  case weekdayOf(PlanNode.ID)
  case startOf(PlanNode.ID)
  case endOf(PlanNode.ID)
  case daysOf(PlanNode.ID)
  case monthsOf(PlanNode.ID)
  case startedMonthsOf(PlanNode.ID)

  /// Moves a Saturday, Sunday or holiday of the calendar in force to the next working day.
  case nextWorkingDay(PlanNode.ID)

  // MARK: Time

  /// The value of the first operand where the as-of date is the second.
  case asOf(PlanNode.ID, PlanNode.ID)

  // MARK: Names

  /// A definition applied to arguments (none for a parameter).
  case call(Int32, [PlanNode.ID])

  /// A decision table applied to arguments: its index in `Plan.tables`. Stands only in the body of
  /// the definition that carries the table's name.
  case table(Int32, [PlanNode.ID])

  // MARK: Decisions about a case (operand: the facts, or a thing)

  /// The outcome of a decision of `Plan.decisions`.
  case outcome(Int32, PlanNode.ID)

  /// The status of a requirement: decision, position of the requirement, facts.
  case requirement(Int32, Int32, PlanNode.ID)

  /// The amount of a funding, open or a fault where the funding is not eligible.
  case amount(Int32, PlanNode.ID)

  /// Whether an outcome or a status is eligible or met; not eligible is no, open is open.
  case isEligible(PlanNode.ID)

  /// Whether the operand (any value, outcome or status) is open: never open itself.
  case isOpen(PlanNode.ID)

  /// Whether a figure that is only approximate took part in the operand, or is among its elements.
  case isApproximate(PlanNode.ID)

  /// Whether the operand is a fault: never a fault itself.
  case isFault(PlanNode.ID)

  // MARK: Lists

  /// `xs where c`: list, slot of the element, condition. Open rows stay in the list, marked.
  case filter(PlanNode.ID, Int32, PlanNode.ID)

  /// The value of an expression for each element: list, slot, value. Lists of lists are joined.
  case map(PlanNode.ID, Int32, PlanNode.ID)

  /// `count of xs`; `sum`, `min`, `max`, `average` of a list of numbers, money, dates …
  case aggregate(PlanAggregate, PlanNode.ID)

  /// `first of xs`: a fault where there is none.
  case first(PlanNode.ID)

  /// `last of xs`
  case last(PlanNode.ID)

  /// `element n of xs`, counted from 1: number, list.
  case element(PlanNode.ID, of: PlanNode.ID)

  /// A list to be read as a table.
  case view(PlanNode.ID, PlanView)

}
