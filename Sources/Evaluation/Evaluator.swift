package import Planning
package import Values

/// The meaning of a plan: what its expressions, decisions, rules and tests come to, with reasons.
///
/// Nodes are evaluated by walking the tree below them. All operands of an operator are evaluated, in
/// the order of the text, so that every fault that happens is found; only what a choice rules out is
/// not. The value of a node depends on nothing but the slots of its frame and the law that applies
/// (`context`).
package struct Evaluator: Sendable {

  /// What is evaluated.
  package let plan: Plan

  /// The titles of the things of the plan, or their names, at their positions; after them what nodes
  /// say that tell of the text.
  package let titles: [String]

  /// What readers are shown of things whose title, as a value, is another, by their positions.
  ///
  /// It is nothing but shown: whatever is worked out from a title, is from `titles`.
  package var shownTitles: [Int32: String] = [:]

  /// The rows of the tables of the plan, at their positions.
  package var tables: [TableRows] = []

  /// The titles that are shown as they come, and of which nothing else is worked out.
  var shownNodes: Set<PlanNode.ID> = []

  /// The day whose law applies where the text and the question name no other.
  package var asOf: Day

  /// What a person decided, for all that is asked: by the positions of the questions.
  package var answers: [Int32: Value] = [:]

  /// What fields of things are supposed to be in place of what the files say: by thing and position.
  package var suppositions: [ThingID: [Int32: Answer]] = [:]

  /// How the last thing that was asked came about.
  package var derivation = Derivation()

  /// `true` iff `derivation` is kept.
  package var recordsSteps = true { didSet { updateRecording() } }

  /// Everything that must not happen and did since the last thing was asked, in the order met.
  package internal(set) var faults: [Fault] = []

  /// What the last test went through.
  package internal(set) var coverage = Coverage()

  /// `true` iff `coverage` is kept.
  package var recordsCoverage = false { didSet { updateRecording() } }

  /// `true` iff something is kept of each node, so that what keeps nothing asks once.
  private var isRecording = true

  /// The number of nodes after which a long evaluation ends with a fault.
  package var mostNodes = Int.max

  /// `true` iff nobody wants to know any more: what comes of the evaluation then means nothing.
  package var isUnwanted: @Sendable () -> Bool = { false }

  /// The number of nodes that may be evaluated within one another.
  private var deepest = Evaluator.mostDepth

  /// The law that applies.
  var context: Context

  /// What a person decided about the case at hand; takes precedence over `answers`.
  var caseAnswers: [Int32: Value] = [:]

  /// The slots of all frames, one after the other.
  var slots: [Answer] = []

  /// What the `let`s of all frames came to, one after the other.
  var memo: [Memo?] = []

  /// The bodies that are being evaluated, the innermost last.
  var frames: [Frame] = []

  /// The number of nodes that are being evaluated.
  private var depth = 0

  /// The number of nodes that were evaluated since the last thing was asked.
  package private(set) var nodeCount = 0

  /// What a long evaluation remembers.
  var repeats: [Repeat: Memo] = [:]

  /// Where facts that are missing were read since the last thing was asked; only of decisions.
  var reads: [Read] = []

  /// `true` iff `reads` is kept.
  var recordsReads = false

  /// The facts read by operands of `is known` and `otherwise`.
  var consulted: [FactPath] = []

  /// The number of operands of `is known` and `otherwise` that are being evaluated.
  var consultations = 0

  /// `true` iff an open amount, or what is shown, comes with the range that it lies in.
  package var findsRanges = false

  /// What is supposed of facts that are missing.
  package var supposed: [FactPath: Answer] = [:]

  /// With what missing facts were compared since the last thing was asked.
  package internal(set) var thresholds: [FactPath: Thresholds] = [:]

  /// `true` iff `thresholds` is kept.
  package var findsThresholds = false

  /// What is assumed of the facts while it is worked out what an expression can come to.
  var assumed: [Need: Extent] = [:]

  /// What the formals can be of the bodies that this is worked out of, by the positions of slots.
  var slotExtents: [Int: Extent] = [:]

  /// What rubs off on what an expression can come to.
  var extentMarks: Marks = []

  /// `true` iff it is worked out what an expression can come to.
  var isBounding = false

  /// The number of nodes after which no more is worked out of it.
  var mostNodesOfExtent = 0

  /// The date whose law the last decision applied that was heard.
  var appliedLaw: LawDate?

  /// The days by whose law something was read that changes, since the last thing was asked.
  package internal(set) var days: Set<Day> = []

  /// The last of them that was noted.
  var lastDay: Day?

  /// The numbers of the scopes of assumptions.
  var scopes: [Scope: Int32] = [:]

  /// Where it was first come upon what is said of a fact.
  var sayings: [ScopedTest: PlanNode.ID] = [:]

  /// Creates an instance for `plan`; `titles` are those of its things.
  package init(_ plan: Plan, asOf: Day, titles: [String] = []) {
    self.plan = plan
    self.asOf = asOf
    self.titles = titles
    context = Context(day: .known(asOf, []), calendar: plan.calendar, settled: [:])
  }

  /// The most nodes that are evaluated within one another.
  static let mostDepth = 1_000

  /// The number of nodes after which it is asked whether anybody still wants to know.
  private static let patience = 1 << 12

  /// Returns what `node` comes to in `frame`, whose first slots hold `slots`.
  package mutating func answer(
    to node: PlanNode.ID, in frame: PlanFrame, slots: [Answer] = []
  ) -> Answer {
    begin()
    enter(frame, arguments: slots, site: nil)
    defer { leave() }
    return evaluate(node)
  }

  /// Forgets the last thing that was asked.
  mutating func begin(asOf day: Day? = nil) {
    faults.removeAll(keepingCapacity: true)
    if !derivation.steps.isEmpty {
      // The steps may still be held by the last answer, so a new array is made, of the same size.
      let capacity = derivation.steps.count
      derivation.steps = []
      derivation.steps.reserveCapacity(capacity)
      derivation.origins = [:]
    }
    slots.removeAll(keepingCapacity: true)
    memo.removeAll(keepingCapacity: true)
    frames.removeAll(keepingCapacity: true)
    reads.removeAll(keepingCapacity: true)
    consulted.removeAll(keepingCapacity: true)
    if !scopes.isEmpty { scopes = [:] }
    if !shownNodes.isEmpty { shownNodes = [] }
    if lastDay != nil {
      days.removeAll(keepingCapacity: true)
      lastDay = nil
    }
    if !sayings.isEmpty { sayings = [:] }
    if !repeats.isEmpty { repeats = [:] }
    nodeCount = 0
    caseAnswers = [:]
    recordsReads = false
    consultations = 0
    if !thresholds.isEmpty { thresholds = [:] }
    if isBounding { (isBounding, assumed, slotExtents) = (false, [:], [:]) }
    depth = 0
    context = Context(day: .known(day ?? asOf, []), calendar: plan.calendar, settled: [:])
  }

  /// Returns what `node` comes to in the current frame, and keeps the step.
  mutating func evaluate(_ node: PlanNode.ID) -> Answer {
    guard depth < deepest else { return fail(.tooDeep, at: node) }
    depth += 1
    nodeCount += 1
    // Then nothing is worked out any more, and everything ends at once.
    if nodeCount.isMultiple(of: Self.patience), isUnwanted() { deepest = 0 }
    let start = derivation.steps.count
    let answer = compute(node)
    depth -= 1
    if isRecording { record(answer, of: node, since: start) }
    return answer
  }

  /// Keeps that `node` came to `answer`, by the steps from `start` on.
  private mutating func record(_ answer: Answer, of node: PlanNode.ID, since start: Int) {
    if recordsSteps {
      let size = Int32(truncatingIfNeeded: derivation.steps.count - start)
      derivation.steps.append(Derivation.Step(node: node, answer: answer, size: size))
    }
    if recordsCoverage { coverage.note(answer.ways, of: node, among: plan.nodes.count) }
  }

  /// Remembers whether something is kept of each node.
  private mutating func updateRecording() { isRecording = recordsSteps || recordsCoverage }

  /// Returns the fault `kind` at `node`, and keeps it.
  mutating func fail(_ kind: FaultKind, at node: PlanNode.ID?) -> Answer {
    let fault = Fault(kind, at: node)
    faults.append(fault)
    return .fault(fault)
  }

  /// Returns `answer`; unless it is a fault, forgets the faults that were kept since there were
  /// `count` of them: they happened on ways that need not be gone.
  mutating func supposed(_ answer: Answer, faultsBefore count: Int) -> Answer {
    if answer.fault == nil { faults.removeSubrange(count...) }
    return answer
  }

}

/// A body that is being evaluated.
struct Frame {

  /// What it looks like.
  let shape: PlanFrame

  /// The position of its first slot in `Evaluator.slots`.
  let base: Int

  /// The position after its last slot.
  let top: Int

  /// The position of its first `let` in `Evaluator.memo`.
  let memoBase: Int

  /// The node of the frame below that opened it.
  let site: PlanNode.ID?

  /// `true` iff slot 0 holds the facts of a decision.
  let holdsSubject: Bool

  /// `true` iff it is the frame below with another as-of date.
  let isView: Bool

}

/// The place at which a missing fact was read.
struct Read {

  /// What is missing.
  let need: Need

  /// The node of the decision that read it, or called what read it.
  let site: PlanNode.ID

}

/// What the value of a condition, or of a date, depends on.
struct Scope {

  /// The expression of a date; `nil` of conditions.
  let node: PlanNode.ID?

  /// The slots of the frame.
  let slots: [Answer]

  /// The law that applies.
  let context: Context

}

extension Scope: Hashable {

  /// Hashes what tells most scopes apart into `hasher`.
  ///
  /// The facts of a case are long to hash, and quick to compare where they are the same array.
  func hash(into hasher: inout Hasher) {
    hasher.combine(node)
    for slot in slots {
      switch slot {
      case .known(let value, _): hasher.combine(value)
      case .record(let record):
        for case .known(let value, _) in record.fields.prefix(4) { hasher.combine(value) }
      case .list, .open, .fault: continue
      }
    }
  }

}

extension Evaluator {

  /// Begins a body: the first slots hold `arguments`; `site` is the node that calls it.
  mutating func enter(
    _ shape: PlanFrame, arguments: [Answer], site: PlanNode.ID?, holdsSubject: Bool = false
  ) {
    let base = slots.count
    slots.append(contentsOf: arguments)
    enter(shape, base: base, site: site, holdsSubject: holdsSubject)
  }

  /// Begins a body whose arguments were put on top of the slots, from `base` on.
  mutating func enter(_ shape: PlanFrame, base: Int, site: PlanNode.ID?, holdsSubject: Bool) {
    let top = max(base + Int(shape.slotCount), slots.count)
    while slots.count < top { slots.append(.unwritten) }
    let memoBase = memo.count
    for _ in shape.locals { memo.append(nil) }
    frames.append(
      Frame(
        shape: shape, base: base, top: top, memoBase: memoBase, site: site,
        holdsSubject: holdsSubject, isView: false))
  }

  /// Begins the current body once more: its slots stay, its `let`s are computed anew.
  mutating func enterView(site: PlanNode.ID?) {
    let frame = frames[frames.count - 1]
    let memoBase = memo.count
    for _ in frame.shape.locals { memo.append(nil) }
    frames.append(
      Frame(
        shape: frame.shape, base: frame.base, top: slots.count, memoBase: memoBase, site: site,
        holdsSubject: frame.holdsSubject, isView: true))
  }

  /// Ends the current body.
  mutating func leave() {
    let frame = frames.removeLast()
    let kept = frame.isView ? frame.top : frame.base
    slots.removeLast(slots.count - kept)
    memo.removeLast(memo.count - frame.memoBase)
  }

  /// Returns the number of the scope that a condition, or the date `node`, has its value in.
  mutating func scope(of node: PlanNode.ID?) -> Int32 {
    let frame = frames[frames.count - 1]
    let scope = Scope(
      node: node, slots: Array(slots[frame.base..<frame.base + Int(frame.shape.slotCount)]),
      context: context)
    if let number = scopes[scope] { return number }
    let number = Int32(truncatingIfNeeded: scopes.count + 1)
    scopes[scope] = number
    return number
  }

}
