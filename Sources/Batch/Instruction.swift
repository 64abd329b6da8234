internal import Planning
internal import Values

/// The number of a register: a value for each row, or for each element of a list.
typealias RegisterID = Int32

/// The number of a space: what registers have a value for each of, 0 the rows of the block, the others
/// the elements of a list.
typealias SpaceID = Int32

/// A column of a space.
struct ColumnPlace: Hashable, Sendable {

  /// The space whose block has the column.
  let space: SpaceID

  /// The position of the column in the block.
  let column: Int32

}

/// What a register is computed by.
///
/// Two instructions that are equal compute the same, so that each is there once. Operands are
/// registers that come before; what is known of a lane (a row of a register) follows from theirs, as
/// `Evaluator` has it.
enum Instruction: Hashable, Sendable {

  // MARK: Sources

  /// A truth value of a column.
  case truthColumn(ColumnPlace)

  /// The bytes, codes, second codes, or numbers of a column.
  case byteColumn(ColumnPlace)
  case codeColumn(ColumnPlace)
  case endColumn(ColumnPlace)
  case numberColumn(ColumnPlace)

  /// The months, or days, of the spans of time of a column; doubtful where they are of the other kind.
  case spanColumn(ColumnPlace, isDays: Bool)

  /// Which of `texts` of the program a text of a column is; -1 where it is none.
  case textColumn(ColumnPlace, texts: Int32)

  /// The length of a text, or of a list, of a column.
  case lengthColumn(ColumnPlace)

  /// Whether a column has a value.
  case presence(ColumnPlace)

  /// The same in each lane of a space.
  case truth(Bool, SpaceID)
  case byte(UInt8, SpaceID)
  case code(Int32, SpaceID)
  case number(Int64, SpaceID)

  /// Open in each lane; in need of a fact, if one is named.
  case open(RegisterKind, need: Int32?, SpaceID)

  /// A question that nobody has answered, in each lane.
  case unanswered(need: Int32, SpaceID)

  /// Not to be said by columns.
  case doubtful(RegisterKind, SpaceID)

  /// The value of the row for each element.
  case spread(RegisterID, RegisterKind, SpaceID)

  // MARK: Truth

  case not(RegisterID)

  /// Kleene's and, or his or, of those of a list of `CompiledProgram.operandLists`. `isIndependent` iff
  /// no two operands need the same question or fact.
  case junction(list: Int32, isOr: Bool, isIndependent: Bool)

  /// Whether a number of those of a list hold.
  case atLeast(Int32, list: Int32)

  /// Whether a register has a value.
  case known(RegisterID)

  case compareNumbers(PlanComparison, RegisterID, RegisterID)
  case compareNumber(PlanComparison, RegisterID, Int64)

  /// Compares the quotient of the first two with the third; doubtful where the divisor is 0.
  case compareQuotient(PlanComparison, RegisterID, RegisterID, RegisterID)
  case compareCodes(PlanComparison, RegisterID, RegisterID)
  case compareCode(PlanComparison, RegisterID, Int32)
  case compareBytes(PlanComparison, RegisterID, RegisterID)
  case compareByte(PlanComparison, RegisterID, UInt8)

  /// Compares a day with the one so many months after another, or with the last of its month.
  case compareMonths(PlanComparison, RegisterID, RegisterID, months: Int32)

  /// Whether a value is in a set of `CompiledProgram.byteSets`, `.codeSets`, or `.numberSets`.
  case byteIsIn(RegisterID, set: Int32)
  case codeIsIn(RegisterID, set: Int32)
  case numberIsIn(RegisterID, set: Int32)

  // MARK: Choosing

  /// The second where the first is yes, the third where it is no; where it is open, what both agree
  /// on.
  case choose(RegisterID, RegisterID, RegisterID, RegisterKind)

  /// The first where it is known, else the second.
  case otherwise(RegisterID, RegisterID, RegisterKind)

  /// The first, but doubtful where the second is no, or doubtful; then it may be a fault iff `isFault`.
  case guarded(RegisterID, RegisterID, RegisterKind, isFault: Bool)

  /// The first, but open where the second is, and doubtful where the second is.
  case joined(RegisterID, RegisterID, RegisterKind)

  /// The first, but doubtful where it is open.
  case strict(RegisterID, RegisterKind)

  /// Yes where a register is known; open or doubtful where that is.
  case settled(RegisterID)

  // MARK: Numbers

  case add(RegisterID, RegisterID)
  case subtract(RegisterID, RegisterID)
  case multiply(RegisterID, RegisterID)
  case addConstant(RegisterID, Int64)
  case multiplyByConstant(RegisterID, Int64)

  /// The number times the second, divided by the third and rounded to an integer.
  case divideRounded(RoundingMode, RegisterID, times: Int64, by: Int64)

  /// The product of the first and `times`, divided by that of the second and `by`, and rounded.
  case quotientRounded(RoundingMode, RegisterID, RegisterID, times: Int64, by: Int64)
  case least(RegisterID, RegisterID)
  case greatest(RegisterID, RegisterID)

  // MARK: Days

  case leastCode(RegisterID, RegisterID)
  case greatestCode(RegisterID, RegisterID)
  case addDays(RegisterID, RegisterID)
  case addDaysConstant(RegisterID, Int32)

  /// A day so many months later; `roundsUp` where the month lacks the day.
  case addMonths(RegisterID, RegisterID, roundsUp: Bool)
  case addMonthsConstant(RegisterID, Int32, roundsUp: Bool)

  /// The last day of the period of so many months that begins with a day.
  case endAfterMonths(RegisterID, RegisterID)
  case daysBetween(RegisterID, RegisterID)

  /// The number of months of the period from a day to another, whole ones or started ones.
  case months(RegisterID, RegisterID, isStarted: Bool)

  /// The number of days of the period from a day to another.
  case days(RegisterID, RegisterID)
  case yearOf(RegisterID)
  case monthOf(RegisterID)
  case weekdayOf(RegisterID)

  /// The first, or the last, day of the year of a number.
  case yearStart(RegisterID)
  case yearEnd(RegisterID)

  /// The first, or the last, day of the year that is so many years after that of a day.
  case yearEdge(RegisterID, years: Int32, isEnd: Bool)

  /// The first, or the last, day of the month of a day.
  case monthStart(RegisterID)
  case monthEnd(RegisterID)
  case nextWorkingDay(RegisterID, calendar: Int32)

  // MARK: Tables

  /// What a table of the program says of a byte, or a code.
  case lookup(RegisterID, table: Int32)

  // MARK: Lists: of the elements that the first register says are there

  case count(RegisterID, SpaceID, list: RegisterID)
  case sum(RegisterID, members: RegisterID, SpaceID, list: RegisterID)
  case leastOf(RegisterID, members: RegisterID, RegisterKind, SpaceID, list: RegisterID)
  case greatestOf(RegisterID, members: RegisterID, RegisterKind, SpaceID, list: RegisterID)

  /// Whether the second holds of some, or of every, element that the first says is there.
  case quantified(RegisterID, RegisterID, isSome: Bool, SpaceID, list: RegisterID)

}

/// How the values of a register lie in memory.
enum RegisterKind: Hashable, Sendable {

  /// A truth value: two masks, of what is yes and of what is no.
  case truth

  /// 8 bits: a value of a choice.
  case byte

  /// 32 bits: a day, a thing, a value of a large choice, a text of the program.
  case code

  /// 64 bits: a number times its scale, a span of time.
  case number

}
