/// A word or a phrase of the grammar, whatever the tongue that it is written in.
package enum Keyword: UInt16, CaseIterable, Hashable, Sendable {

  // The file and its names.

  /// Opens the first line of a file, which names its language.
  case language
  /// The English tongue, in the first line and before an English twin of a name.
  case inEnglish
  /// The German tongue, in the first line and before a German twin of a name.
  case inGerman
  /// Opens the name of all things of a kind.
  case plural

  // What declarations begin with.

  /// `import`
  case `import`
  /// `choice`
  case choice
  /// `record`
  case record
  /// `extend`
  case extend
  /// `parameter`
  case parameter
  /// `define`
  case define
  /// Begins a decision table.
  case table
  /// Begins an eligibility, and names the field of a funding.
  case eligibility
  /// `funding`
  case funding
  /// `interpretation`
  case interpretation
  /// `settle`
  case settle
  /// `rule`
  case rule
  /// `query`
  case query
  /// `test`
  case test
  /// Begins what is read from a table.
  case data

  // What people ask.

  /// `show`
  case show
  /// `decide`
  case decide
  /// `set as of`
  case setAsOf
  /// `why`
  case why
  /// `why not`
  case whyNot
  /// `what if`
  case whatIf
  /// `what would it take`
  case whatWouldItTake
  /// `what is missing`
  case whatIsMissing
  /// `sweep`
  case sweep
  /// Begins the first value of a sweep.
  case sweepFrom
  /// `diff`
  case diff
  /// Begins the second day of a `diff`.
  case diffWith
  /// Begins the facts that no proposal may change.
  case keeping
  /// All there is to say.
  case all
  /// `history of`
  case historyOf

  // What stands between a name and its body.

  /// `cites`
  case cites
  /// `from`
  case from
  /// `until`
  case until
  /// `when`
  case when
  /// `overrides`
  case overrides
  /// `warning`
  case warning
  /// `for`
  case `for`
  /// `for each`
  case forEach
  /// Begins the file that a table is read from.
  case fromFile

  // What bodies hold.

  /// `programme`
  case programme
  /// `amount`
  case amount
  /// `law as of`
  case lawAsOf
  /// `require`
  case require
  /// `should`
  case should
  /// `except`
  case except
  /// `let`
  case `let`
  /// `obligation`
  case obligation
  /// `due`
  case due
  /// `because`
  case because
  /// `given`
  case given
  /// `expect`
  case expect
  /// `because of`
  case becauseOf
  /// `can be`
  case canBe
  /// Marks a field that no question may propose to change.
  case fixed
  /// Begins the date of an observation.
  case on
  /// Begins the date by which a target is due.
  case byDate
  /// Begins the office that decides.
  case byOffice

  // Types.

  /// `text`
  case textType
  /// `integer`
  case integerType
  /// `decimal`
  case decimalType
  /// `money`
  case moneyType
  /// `boolean`
  case booleanType
  /// `date`
  case dateType
  /// `period`
  case periodType
  /// `duration`
  case durationType
  /// `list of`
  case listOf

  // Hit policies of tables.

  /// `unique`
  case uniquePolicy
  /// `first`
  case firstPolicy
  /// `any`
  case anyPolicy
  /// `sum`
  case sumPolicy
  /// `least`
  case leastPolicy
  /// `greatest`
  case greatestPolicy

  // Values.

  /// `yes`
  case yes
  /// `no`
  case no
  /// `unknown`
  case unknown
  /// `about`
  case about
  /// `over`
  case over
  /// `nearly`
  case nearly
  /// `up to`
  case upTo

  // Units, which are words of the grammar only directly after a number: the plural is canonical, the singular comes second.

  /// `EUR`
  case euro
  /// A hundredth of a euro.
  case cent
  /// A factor of 1,000,000; in German a dot may follow.
  case million
  /// `days`
  case days
  /// `weeks`
  case weeks
  /// `months`
  case months
  /// `years`
  case years

  // Operators.

  /// `and`
  case and
  /// `or`
  case or
  /// `not`
  case not
  /// `in`
  case `in`
  /// `not in`
  case notIn
  /// `to`
  case to
  /// `is`
  case `is`
  /// `as`
  case `as`
  /// `of`
  case of
  /// `covers`
  case covers
  /// `overlaps`
  case overlaps
  /// `before`
  case before
  /// `after`
  case after
  /// Makes a period of a duration and its first day.
  case starting
  /// `as of`
  case asOf
  /// `otherwise`
  case otherwise
  /// `or next working day`
  case orNextWorkingDay
  /// `rounded to`
  case roundedTo
  /// `rounded up to`
  case roundedUpTo
  /// `rounded down to`
  case roundedDownTo
  /// `rounded half even to`
  case roundedHalfEvenTo
  /// Asks for the first of the next month where a month lacks the day.
  case roundedUp
  /// `split into`
  case splitInto
  /// `split by`
  case splitBy
  /// `if`
  case `if`
  /// `then`
  case then
  /// `else`
  case `else`
  /// `some`
  case `some`
  /// `every`
  case every
  /// `satisfies`
  case satisfies
  /// `at least`
  case atLeast

  // What `is` asks.

  /// `known`
  case known
  /// `empty`
  case empty
  /// `met`
  case met
  /// `eligible`
  case eligible
  /// `open`
  case open
  /// `approximate`
  case approximate
  /// `fault`
  case fault

  // Forms with `of`.

  /// `count of`
  case countOf
  /// `sum of`
  case sumOf
  /// `min of`
  case minOf
  /// `max of`
  case maxOf
  /// `average of`
  case averageOf
  /// `first of`
  case firstOf
  /// `last of`
  case lastOf
  /// Begins which element of a list is asked for.
  case element
  /// `year of`
  case yearOf
  /// `month of`
  case monthOf
  /// `weekday of`
  case weekdayOf
  /// `start of`
  case startOf
  /// `end of`
  case endOf
  /// `days of`
  case daysOf
  /// `months of`
  case monthsOf
  /// `started months of`
  case startedMonthsOf
  /// `days between`
  case daysBetween

  // Functions.

  /// `min`
  case min
  /// `max`
  case max
  /// Makes the period of a whole year.
  case year
  /// Makes the period of the month in which a day lies.
  case month

  // Clauses of lists that are to be read.

  /// `where`
  case `where`
  /// `grouped by`
  case groupedBy
  /// `sorted by`
  case sortedBy
  /// `descending`
  case descending
  /// `with`
  case with
  /// `as table`
  case asTable
  /// `as chart`
  case asChart

  // Decisions of people.

  /// Ermessen: the office decides.
  case discretion
  /// Beurteilungsspielraum: the office judges.
  case judgement

}
