internal import Evaluation
internal import Planning
internal import Values

/// What the expressions of a plan can come to while facts move within a region.
///
/// It never leaves out what an expression comes to at a point of the region; it may list more. So what
/// it says cannot be, cannot; what it says may be is to be looked at closer, down to a point, where
/// the `Evaluator` has the word. Operators that keep the order of their operands are worked out at the
/// ends of ranges, by the evaluator's own arithmetic.
struct RegionEvaluator {

  /// What is evaluated.
  let plan: Plan

  /// What works out operators on values.
  let arithmetic: Evaluator

  /// The answers to questions that stay as they are.
  let answers: [Int32: Value]

  /// The facts of the case, or the thing.
  let subject: Extent

  /// The positions of facts of things, and of questions, among those of the region.
  let thingFields: [ThingField: FieldExtent]
  let questions: [Int32: Int]

  /// How far the facts are moved.
  var region: Region { didSet { updateLine() } }

  /// The facts that were looked at since this was emptied.
  var reads: Set<Int> = []

  /// The law that applies.
  var law: LawExtent

  /// The bodies that are being evaluated, the innermost last.
  var frames: [FrameExtent] = []

  /// The number of lists whose elements are being walked, one within the other.
  var walks = 0

  /// The fact that alone takes steps, and its first and last place on its line.
  private(set) var mover: (position: Int, places: ClosedRange<Rational>, step: Rational)?

  /// The number of nodes that are being evaluated, and that were.
  private var depth = 0
  private(set) var nodeCount = 0

  /// The most nodes that one question goes through.
  private static let mostNodes = 300_000

  /// The most nodes within one another.
  private static let mostDepth = 300

  /// Creates an instance for the facts of `situation`, whose facts `variables` can be moved.
  init(_ situation: Situation, moving variables: [Variable]) {
    plan = situation.plan
    arithmetic = situation.evaluator
    answers = situation.allAnswers
    let layout = RegionLayout(situation, variables)
    subject = layout.subject
    thingFields = layout.thingFields
    questions = layout.questions
    region = Region(variables.map(\.original))
    law = LawExtent(situation.day...situation.day, calendar: situation.plan.calendar)
  }

  /// Begins a question by the law of `day`.
  mutating func begin(on day: Day) {
    frames.removeAll(keepingCapacity: true)
    depth = 0
    nodeCount = 0
    law = LawExtent(day...day, calendar: plan.calendar)
  }

  /// Remembers which fact alone takes steps.
  private mutating func updateLine() {
    mover = nil
    guard let position = region.lineVariable, case .steps(let steps) = region.reaches[position]
    else { return }
    mover = (
      position,
      steps.position(at: steps.bounds.lowerBound)...steps.position(at: steps.bounds.upperBound),
      steps.step
    )
  }

  /// Returns what the fact at `position` can be.
  mutating func fact(at position: Int) -> Extent {
    reads.insert(position)
    return region.extent(at: position, line: mover?.position == position)
  }

  /// Returns what `node` can come to in the current frame.
  mutating func evaluate(_ node: PlanNode.ID) -> Extent {
    guard depth < Self.mostDepth, nodeCount < Self.mostNodes else { return .anything }
    depth += 1
    nodeCount += 1
    defer { depth -= 1 }
    return compute(node)
  }

  // MARK: Frames

  /// Begins a body whose first slots hold `arguments`.
  mutating func enter(_ frame: PlanFrame, _ arguments: [Extent]) {
    var slots = arguments
    while slots.count < Int(frame.slotCount) { slots.append(.unknown) }
    frames.append(
      FrameExtent(
        slots: slots, locals: frame.locals, memo: Array(repeating: nil, count: frame.locals.count)))
  }

  /// Ends the current body.
  mutating func leave() { frames.removeLast() }

  /// What the slot at a position of the current frame holds.
  subscript(slot slot: Int32) -> Extent {
    get {
      let slots = frames[frames.count - 1].slots
      return Int(slot) < slots.count ? slots[Int(slot)] : .unknown
    }
    set {
      let top = frames.count - 1
      while frames[top].slots.count <= Int(slot) { frames[top].slots.append(.unknown) }
      frames[top].slots[Int(slot)] = newValue
    }
  }

  /// Returns what the `let` at a position can come to.
  mutating func local(_ local: Int32) -> Extent {
    let top = frames.count - 1
    if let known = frames[top].memo[Int(local)] { return known }
    let extent = evaluate(frames[top].locals[Int(local)])
    frames[top].memo[Int(local)] = extent
    return extent
  }

  /// Returns what `value` can come to by the law of `day`.
  mutating func value(_ value: PlanNode.ID, asOf day: PlanNode.ID) -> Extent {
    let saved = law
    let top = frames.count - 1
    let memo = frames[top].memo
    law = law.on(evaluate(day))
    // What was worked out by another law is worked out anew.
    frames[top].memo = Array(repeating: nil, count: memo.count)
    defer {
      law = saved
      frames[top].memo = memo
    }
    return evaluate(value)
  }

}

/// A body that is being evaluated.
struct FrameExtent {

  /// What the slots hold.
  var slots: [Extent]

  /// The values of the `let`s, and what they were found to come to.
  let locals: [PlanNode.ID]
  var memo: [Extent?]

}

/// The field of a thing.
struct ThingField: Hashable {

  /// The thing.
  let thing: ThingID

  /// The position of the field.
  let field: Int32

}

/// The law that can apply.
struct LawExtent: Sendable {

  /// The days whose law can apply; `nil`: none is known.
  var days: ClosedRange<Day>?

  /// `true` iff the day can be open.
  var isOpen = false

  /// `true` iff the day can be a fault.
  var mayFault = false

  /// Whose holidays hold.
  var calendar: HolidayCalendar

  /// The questions that the funding at hand settles.
  var settled: [Int32: Value] = [:]

  /// Creates an instance of the law of `days`.
  init(_ days: ClosedRange<Day>?, calendar: HolidayCalendar) {
    self.days = days
    self.calendar = calendar
  }

  /// Returns `self` on the day that `extent` is.
  func on(_ extent: Extent) -> LawExtent {
    var law = self
    law.isOpen = extent.open != nil
    law.mayFault = extent.mayFault
    switch extent.possible {
    case .range(let range)?:
      if case .date(let first) = range.lower, case .date(let last) = range.upper {
        law.days = first...last
      } else {
        law.days = .all
      }
    case nil: law.days = nil
    default: law.days = .all
    }
    // A day that is open without a value could be any.
    if extent.open?.ways.isEmpty == true { law.days = .all }
    return law
  }

}

extension ClosedRange<Day> {

  /// All days there are.
  static var all: Self { .first ... .last }

}
