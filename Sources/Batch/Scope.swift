internal import Planning
internal import Values

/// The day whose law applies.
enum Law {

  /// The same for every case.
  case day(Day)

  /// What a register says, which is never open.
  case register(RegisterID)

}

/// A body that is being compiled.
struct Scope {

  /// What it looks like.
  let frame: PlanFrame

  /// What its slots hold.
  var slots: [Int32: Operand]

  /// What its `let`s come to, as far as they were asked for, and what they read.
  var locals: [Int32: (operand: Operand, reads: NeedOrder)] = [:]

  /// The law that applies.
  var law: Law

  /// Whose holidays hold.
  var calendar: HolidayCalendar

  /// The questions that the funding at hand settles.
  var settled: [Int32: Value]

  /// The node of the decision that called it; `nil`: it is that of the decision.
  let site: Int32?

  /// The space in which it computes: that of the innermost list whose elements it looks at.
  var space: SpaceID

}
