package import Planning
package import Values

/// What an expression comes to.
package enum Answer: Hashable, Sendable {

  /// A value.
  case known(Value, Marks)

  /// The facts of a case.
  case record(CaseRecord)

  /// A list; elements may be open, or faults.
  case list([Element], Marks)

  /// Not to be said on what is known; needs and possible values say why.
  case open(Open)

  /// Something that must not happen happened.
  indirect case fault(Fault)

}

/// An element of a list, and whether it belongs there.
package struct Element: Hashable, Sendable {

  /// The value.
  package let answer: Answer

  /// What decides whether the element belongs to the list, where that is open (or a fault).
  package let membership: Answer?

  /// Creates an instance with the given properties.
  package init(_ answer: Answer, membership: Answer? = nil) {
    self.answer = answer
    self.membership = membership
  }

}

/// What rubbed off on a value from what it was computed from.
package struct Marks: OptionSet, Hashable, Sendable {

  /// The marks, a bit each.
  package let rawValue: UInt8

  /// Creates an instance with the given raw value.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A figure that was marked about, over, nearly or up to took part.
  package static let approximate = Marks(rawValue: 1)

  /// `is known`, `is unknown` or `otherwise` took part: more facts could change the value.
  package static let consultsFile = Marks(rawValue: 2)

  /// The value is a figure as it was written, with the word *over*, *nearly* or *up to*.
  ///
  /// The word says nothing of what is computed from the figure; that is only approximate.
  package static let over = Marks(rawValue: 4)
  package static let nearly = Marks(rawValue: 8)
  package static let upTo = Marks(rawValue: 16)

  /// Those of the marks that rub off on what is computed.
  package var contagious: Marks { intersection([.approximate, .consultsFile]) }

  /// Returns those of the marks of which `isKept` holds.
  func marks(_ isKept: (Marks) -> Bool) -> Marks {
    [Marks.approximate, .consultsFile].reduce(into: []) { kept, mark in
      if contains(mark), isKept(mark) { kept.formUnion(mark) }
    }
  }

}

/// The facts of a case.
package struct CaseRecord: Hashable, Sendable {

  /// The shape of the facts.
  package let record: RecordID

  /// The fields, at their positions.
  ///
  /// What was not given is open and needs itself.
  package let fields: [Answer]

  /// The row of a table that they were read from, if they were.
  package let row: TableRow?

  /// Creates an instance with the given properties.
  package init(record: RecordID, fields: [Answer], row: TableRow? = nil) {
    self.record = record
    self.fields = fields
    self.row = row
  }

}

/// Why there is no answer yet.
package struct Open: Hashable, Sendable {

  /// The facts and human decisions that could still matter, each once, in the order met.
  package let needs: [Need]

  /// What it could be, which is rarely known.
  private let details: Details

  /// What something open could be; behind a pointer, so that answers, of which there are many on the
  /// stack, stay small.
  private indirect enum Details: Hashable, Sendable {

    /// Nothing is known.
    case none

    /// The alternatives, the range, and what happens where no alternative comes true.
    case some(alternatives: [Alternative], range: ValueRange?, fault: Fault?)

  }

  /// The values it could still take, as long as they are known and at most eight; else empty.
  package var alternatives: [Alternative] {
    if case .some(let alternatives, _, _) = details { alternatives } else { [] }
  }

  /// The range that the value lies in, where no alternatives are known and it was worked out.
  package var range: ValueRange? {
    if case .some(_, let range, _) = details { range } else { nil }
  }

  /// What happens where none of the alternatives comes true, if that may be.
  package var fault: Fault? {
    if case .some(_, _, let fault) = details { fault } else { nil }
  }

  /// Creates an instance with the given properties.
  package init(
    needs: [Need], alternatives: [Alternative] = [], range: ValueRange? = nil,
    fault: Fault? = nil
  ) {
    self.needs = needs
    let isNothingKnown = alternatives.isEmpty && range == nil && fault == nil
    details =
      isNothingKnown ? .none : .some(alternatives: alternatives, range: range, fault: fault)
  }

  /// The alternatives, if one of them comes true for certain; else empty.
  var exhaustive: [Alternative] { fault == nil ? alternatives : [] }

}

/// A value that an open answer could take, and when it does.
package struct Alternative: Hashable, Sendable {

  /// The value.
  package let value: Value

  /// What rubbed off on it.
  package let marks: Marks

  /// The conditions under which it does: all of them together.
  package let when: [Assumption]

  /// Creates an instance with the given properties.
  package init(value: Value, marks: Marks, when: [Assumption]) {
    self.value = value
    self.marks = marks
    self.when = when
  }

}

/// A condition of the text (a node of type boolean), or a question, and the answer supposed for it.
package struct Assumption: Hashable, Sendable {

  /// What is supposed to be so, or not to be so.
  package enum Subject: Hashable, Sendable {

    /// A condition of the text.
    case node(PlanNode.ID)

    /// A question of the plan, of yes or no.
    case question(Int32)

    /// That a question of the plan has the reading at a position, of so many.
    case reading(Int32, Int32, of: Int32)

    /// The as-of date lies within the validity of a version.
    case asOf(Validity)

  }

  /// What is supposed.
  package let subject: Subject

  /// `true` iff the subject is supposed to be so.
  package let isTrue: Bool

  /// Tells apart the values that the subject may have at once: a condition in a function has one for
  /// each call, and each `as of` has a date of its own.
  package let scope: Int32

  /// What the subject says of a fact, where it compares the fact with values.
  package let said: FactTest?

  /// Creates an instance with the given properties.
  package init(_ subject: Subject, isTrue: Bool, scope: Int32 = 0, said: FactTest? = nil) {
    self.subject = subject
    self.isTrue = isTrue
    self.scope = scope
    self.said = said
  }

}

/// A fact, or a human decision, that is not known.
package enum Need: Hashable, Sendable {

  /// A fact.
  case fact(FactPath)

  /// A question of the plan.
  case question(Int32)

}

/// The way to a fact.
package struct FactPath: Hashable, Sendable {

  /// Where the way begins.
  package enum Root: Hashable, Sendable {

    /// The facts of the case (a name is put to them by the decision's legend).
    case subject

    /// A declared thing.
    case thing(ThingID)

    /// A name that a test, a statement or a person gave: its text.
    case named(String)

    /// A value of the law, or a definition, that the files say is unknown.
    case definition(Int32)

    /// A table of the plan: the first step leads to a row.
    case data(Int32)

  }

  /// One step of the way.
  package enum Step: Hashable, Sendable {

    /// The field of a record at a position.
    case field(RecordID, Int32)

    /// An element of a list, counted from 1.
    case element(Int32)

  }

  /// Where the way begins.
  package let root: Root

  /// The steps from there.
  package let steps: [Step]

  /// Creates an instance with the given properties.
  package init(_ root: Root, _ steps: [Step]) {
    self.root = root
    self.steps = steps
  }

}

/// Something that must not happen, and where it happened.
package struct Fault: Hashable, Sendable {

  /// What happened.
  package let kind: FaultKind

  /// The expression at which it happened.
  package let node: PlanNode.ID?

  /// Creates an instance with the given properties.
  package init(_ kind: FaultKind, at node: PlanNode.ID?) {
    self.kind = kind
    self.node = node
  }

}
