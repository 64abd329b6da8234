package import Values

/// A program as it is run: typed, closed, first-order, ordered; without names, positions or language.
///
/// Two files that mean the same in two tongues have equal plans. What people call things, and where
/// they wrote them, is in the `Legend` that goes with a plan. Every operator is total and pure, so
/// that an evaluator, a kernel over columns and a line of SQL can exist for each.
package struct Plan: Hashable, Sendable {

  /// The expressions, operands before what is made of them.
  package internal(set) var nodes: [PlanNode] = []

  /// The number of values of each choice.
  package internal(set) var choices: [Int] = []

  /// The shape of each record.
  package internal(set) var records: [PlanRecord] = []

  /// The declared things, in the order of the text.
  package internal(set) var things: [PlanThing] = []

  /// The number of slots that the values of things' fields need in their frame.
  package internal(set) var fieldSlotCount: Int32 = 0

  /// The things of each record, in the order of the text.
  package internal(set) var thingsByRecord: [[ThingID]] = []

  /// Parameters, definitions, tables and queries: what a name with arguments stands for.
  package internal(set) var definitions: [PlanDefinition] = []

  /// The rows of decision tables.
  package internal(set) var tables: [PlanTable] = []

  /// What only a person can answer.
  package internal(set) var questions: [PlanQuestion] = []

  /// Eligibilities and fundings.
  package internal(set) var decisions: [PlanDecision] = []

  /// The rules that hold over everything declared.
  package internal(set) var rules: [PlanRule] = []

  /// The tests.
  package internal(set) var tests: [PlanTest] = []

  /// Tests, rules and statements, in the order in which a run meets them.
  package internal(set) var steps: [PlanStep] = []

  /// The holidays that hold where no funding's programme says otherwise.
  package internal(set) var calendar: HolidayCalendar = .germany

  /// Creates an instance without anything.
  package init() {}

  /// The node identified by `id`.
  package subscript(id: PlanNode.ID) -> PlanNode { nodes[Int(id.rawValue)] }

}

/// An expression.
package struct PlanNode: Hashable, Sendable {

  /// The identity of a node in its plan.
  package struct ID: Hashable, Sendable, Comparable {

    /// The position of the node in its plan.
    package let rawValue: Int32

    /// Creates an instance with the given raw value.
    package init(rawValue: Int32) { self.rawValue = rawValue }

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  }

  /// What is computed.
  package let operation: PlanOperation

  /// The type of the result.
  package let type: ValueType

  /// Creates an instance with the given properties.
  package init(_ operation: PlanOperation, _ type: ValueType) {
    self.operation = operation
    self.type = type
  }

}

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

  /// The title of a thing, a text (its name where it has none).
  case title(PlanNode.ID)

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

  /// `x is empty` of a list.
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
  case yearOf(PlanNode.ID)
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

  /// Whether the operand is a fault: never a fault itself.
  case isFault(PlanNode.ID)

  // MARK: Lists

  /// `xs where c`: list, slot of the element, condition. Open rows stay in the list, marked.
  case filter(PlanNode.ID, Int32, PlanNode.ID)

  /// The value of an expression for each element: list, slot, value. Lists of lists are joined.
  case map(PlanNode.ID, Int32, PlanNode.ID)

  /// `count of xs`; `sum`, `min`, `max`, `average` of a list of numbers, money, dates …
  case aggregate(PlanAggregate, PlanNode.ID)

  /// A list to be read as a table.
  case view(PlanNode.ID, PlanView)

}

/// What a list is to be read as.
package struct PlanView: Hashable, Sendable {

  /// The slot of the element (or, where grouped, of the list of a group's elements).
  package let slot: Int32

  /// The keys by which elements are grouped, in the slot of the element.
  package let groups: [PlanNode.ID]

  /// The keys by which rows are sorted.
  package let sort: [PlanSortKey]

  /// The columns; empty: the element itself.
  package let columns: [PlanNode.ID]

  /// `true` iff the author asks for a chart.
  package let isChart: Bool

  /// `true` iff the author asks for a table, or gives columns or groups.
  package let isTable: Bool

  /// Creates an instance with the given properties.
  package init(
    slot: Int32, groups: [PlanNode.ID], sort: [PlanSortKey], columns: [PlanNode.ID],
    isChart: Bool, isTable: Bool
  ) {
    self.slot = slot
    self.groups = groups
    self.sort = sort
    self.columns = columns
    self.isChart = isChart
    self.isTable = isTable
  }

}

package struct PlanSortKey: Hashable, Sendable {
  package let key: PlanNode.ID
  package let isDescending: Bool

  /// Creates an instance with the given properties.
  package init(key: PlanNode.ID, isDescending: Bool) {
    self.key = key
    self.isDescending = isDescending
  }
}

package enum PlanComparison: Hashable, Sendable {
  case equal
  case notEqual
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
}

package enum PlanAggregate: Hashable, Sendable {
  case count
  case sum
  case minimum
  case maximum
  case average
}

/// The fields of a record.
package struct PlanRecord: Hashable, Sendable {
  package internal(set) var fields: [PlanField]
}

package struct PlanField: Hashable, Sendable {
  package let type: ValueType

  /// The values that the field may take, both ends included: numbers, or money in euros.
  package let range: ClosedRange<Rational>?

  /// `true` iff no question may propose to change the field.
  package let isFixed: Bool

  /// Creates an instance with the given properties.
  package init(type: ValueType, range: ClosedRange<Rational>?, isFixed: Bool) {
    self.type = type
    self.range = range
    self.isFixed = isFixed
  }
}

/// A declared thing.
package struct PlanThing: Hashable, Sendable {
  package let record: RecordID

  /// What the file says of each field of the record, at the field's position.
  package internal(set) var fields: [PlanFieldValue]

  /// Creates an instance with the given properties.
  package init(record: RecordID, fields: [PlanFieldValue]) {
    self.record = record
    self.fields = fields
  }
}

/// What a file says of a field of a thing.
///
/// The nodes are evaluated in a frame of `Plan.fieldSlotCount` slots.
package enum PlanFieldValue: Hashable, Sendable {

  /// Nothing: a list is empty, everything else unknown.
  case absent

  case value(PlanNode.ID)

  /// Values by the days on which they hold; other days are a fault.
  case history([PlanDatedNode])

  /// Observations, by day: the latest on or before the as-of date counts; before the first, unknown.
  case observations([PlanObservation])

  /// `120 by 2030-12-31`: a value and its date.
  case dated(PlanNode.ID, Day)
}

package struct PlanDatedNode: Hashable, Sendable {
  package let validity: Validity
  package let value: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(validity: Validity, value: PlanNode.ID) {
    self.validity = validity
    self.value = value
  }
}

package struct PlanObservation: Hashable, Sendable {
  package let on: Day
  package let value: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(on: Day, value: PlanNode.ID) {
    self.on = on
    self.value = value
  }
}

/// The working space of a body.
package struct PlanFrame: Hashable, Sendable {

  /// The number of slots; the formals (or the subject) come first.
  package internal(set) var slotCount: Int32

  /// The values of the `let`s, in the order of the text.
  package internal(set) var locals: [PlanNode.ID]

  /// Creates an instance with the given properties.
  package init(slotCount: Int32, locals: [PlanNode.ID]) {
    self.slotCount = slotCount
    self.locals = locals
  }
}

/// A value and the exceptions that stand in its place where they apply.
package struct PlanClause: Hashable, Sendable {
  package let body: PlanNode.ID
  package let exceptions: [PlanException]

  /// Creates an instance with the given properties.
  package init(body: PlanNode.ID, exceptions: [PlanException]) {
    self.body = body
    self.exceptions = exceptions
  }
}

package struct PlanException: Hashable, Sendable {

  /// The position of the exception in `Legend.exceptions`: counted through the whole program.
  package let id: Int32

  package let validity: Validity

  /// The condition under which the exception applies; `nil`: always.
  package let condition: PlanNode.ID?

  package let clause: PlanClause

  /// The ids of the exceptions of the same parent that this one takes precedence over.
  package let overrides: [Int32]

  /// Creates an instance with the given properties.
  package init(
    id: Int32, validity: Validity, condition: PlanNode.ID?, clause: PlanClause, overrides: [Int32]
  ) {
    self.id = id
    self.validity = validity
    self.condition = condition
    self.clause = clause
    self.overrides = overrides
  }
}

/// What a name, with or without arguments, stands for, by the days on which it does.
package struct PlanDefinition: Hashable, Sendable {
  package internal(set) var parameters: [ValueType]
  package internal(set) var type: ValueType
  package internal(set) var frame: PlanFrame

  /// The versions, in the order of their days.
  ///
  /// A day that none covers is a fault.
  package internal(set) var versions: [PlanVersion]
}

package struct PlanVersion: Hashable, Sendable {
  package let validity: Validity
  package let clause: PlanClause

  /// Creates an instance with the given properties.
  package init(validity: Validity, clause: PlanClause) {
    self.validity = validity
    self.clause = clause
  }
}

package enum PlanHitPolicy: Hashable, Sendable {
  case unique
  case first
  case any
  case sum
  case least
  case greatest
}

/// A decision table.
///
/// The formals are in the slots of the frame of the definition that holds it.
package struct PlanTable: Hashable, Sendable {
  package let policy: PlanHitPolicy
  package let rows: [PlanRow]

  /// The result where no row matches; without one, that is a fault.
  package let otherwise: PlanNode.ID?

  /// Creates an instance with the given properties.
  package init(policy: PlanHitPolicy, rows: [PlanRow], otherwise: PlanNode.ID?) {
    self.policy = policy
    self.rows = rows
    self.otherwise = otherwise
  }
}

package struct PlanRow: Hashable, Sendable {

  /// A truth value: Kleene's and of the cells.
  ///
  /// `nil`: the row always matches.
  package let condition: PlanNode.ID?
  package let result: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(condition: PlanNode.ID?, result: PlanNode.ID) {
    self.condition = condition
    self.result = result
  }
}

/// Something that only a person can answer, with yes or no.
package struct PlanQuestion: Hashable, Sendable {

  package enum Kind: Hashable, Sendable {
    case discretion
    case judgement
    case interpretation
  }

  package let kind: Kind

  /// The answer that the strategy settled for the whole program.
  package internal(set) var settled: Bool?

  /// Creates an instance with the given properties.
  package init(kind: Kind, settled: Bool?) {
    self.kind = kind
    self.settled = settled
  }
}

/// An eligibility, or a funding.
package struct PlanDecision: Hashable, Sendable {

  /// The record of the facts that are decided upon.
  ///
  /// They are in slot 0 of the frame.
  package internal(set) var subject: RecordID
  package internal(set) var frame: PlanFrame

  /// The date whose law applies, where the text says so; a funding has that of its eligibility.
  package internal(set) var lawAsOf: PlanNode.ID?

  /// Of an eligibility: the requirements and the `should`s, in the order of the text.
  package internal(set) var requirements: [PlanRequirement]

  /// Of a funding: the rest.
  package internal(set) var funding: PlanFunding?
}

package struct PlanRequirement: Hashable, Sendable {
  package let isShould: Bool
  package let validity: Validity
  package let clause: PlanClause

  /// Creates an instance with the given properties.
  package init(isShould: Bool, validity: Validity, clause: PlanClause) {
    self.isShould = isShould
    self.validity = validity
    self.clause = clause
  }
}

package struct PlanFunding: Hashable, Sendable {

  /// The decision that says who is eligible; `nil`: everyone.
  package let eligibility: Int32?
  package let amount: PlanClause?

  /// The due date of each obligation; `nil` where the text gives none.
  package let obligations: [PlanNode.ID?]

  /// The holidays of the funding's programme, where it has one.
  package let calendar: HolidayCalendar?

  /// The questions that the programme's strategy, or the funding itself, settles.
  package let settled: [Int32: Bool]

  /// Creates an instance with the given properties.
  package init(
    eligibility: Int32?, amount: PlanClause?, obligations: [PlanNode.ID?],
    calendar: HolidayCalendar?, settled: [Int32: Bool]
  ) {
    self.eligibility = eligibility
    self.amount = amount
    self.obligations = obligations
    self.calendar = calendar
    self.settled = settled
  }
}

/// A rule that holds over everything declared.
package struct PlanRule: Hashable, Sendable {
  package let isWarning: Bool
  package let frame: PlanFrame

  /// The list whose elements (in slot 0) the rule holds of; `nil`: it holds once.
  package let each: PlanNode.ID?
  package let body: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(isWarning: Bool, frame: PlanFrame, each: PlanNode.ID?, body: PlanNode.ID) {
    self.isWarning = isWarning
    self.frame = frame
    self.each = each
    self.body = body
  }
}

package struct PlanTest: Hashable, Sendable {
  package let frame: PlanFrame
  package let steps: [PlanTestStep]

  /// Creates an instance with the given properties.
  package init(frame: PlanFrame, steps: [PlanTestStep]) {
    self.frame = frame
    self.steps = steps
  }
}

package enum PlanTestStep: Hashable, Sendable {

  /// Puts a value into a slot.
  case given(Int32, PlanNode.ID)

  /// Answers a question, for the rest of the test.
  case answer(Int32, PlanNode.ID)

  /// Expects a truth value to be yes.
  case expect(PlanNode.ID)

  /// Expects an outcome or a status (`outcome` or `requirement`), by name.
  case expectOutcome(PlanNode.ID, PlanExpectation, negated: Bool)

  /// Changes the as-of date for the rest of the test.
  case setAsOf(PlanNode.ID)
}

/// The name of an outcome, or of a status.
package enum PlanExpectation: Hashable, Sendable {

  /// Eligible, or met. Negated: *not eligible* or *not met*, and not: open.
  case eligible
  case open
  case fault
}

/// What a run does, one after the other.
package enum PlanStep: Hashable, Sendable {
  case rule(Int32)
  case test(Int32)
  case show(PlanNode.ID, PlanFrame)

  /// Decides a decision about facts (a record or a thing), on a date where one is given.
  case decide(Int32, PlanNode.ID, asOf: PlanNode.ID?, PlanFrame)
  case setAsOf(PlanNode.ID, PlanFrame)

  /// Shows all versions of a definition.
  case historyOfDefinition(Int32)

  /// Shows all values of a field of a thing.
  case historyOfField(PlanNode.ID, Int32, PlanFrame)

  /// What is asked of the last answer.
  case why(isNot: Bool, requirement: String?)
}
