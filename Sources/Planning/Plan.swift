package import Values

/// A program as it is run: typed, closed, first-order, ordered; without names, positions or language.
///
/// Two files that mean the same in two tongues have equal plans. What people call things, and where
/// they wrote them, is in the `Legend` that goes with a plan. Every operator is total and pure, so
/// that an evaluator, a kernel over columns and a line of SQL can exist for each.
package struct Plan: Hashable, Sendable {

  /// The expressions, operands before what is made of them.
  package internal(set) var nodes: [PlanNode] = []

  /// The bounds that figures are, by the positions of their nodes; others are about what they say.
  package internal(set) var bounds: [Int32: FigureBound] = [:]

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

  /// The tables of facts that are read from files.
  package internal(set) var data: [PlanData] = []

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

/// What a figure that is not exact says of the number meant.
package enum FigureBound: Hashable, Sendable {

  /// It is a little more.
  case over

  /// It is a little less.
  case nearly

  /// It is no more.
  case upTo
}

/// An expression.
package struct PlanNode: Hashable, Sendable {

  /// The identity of a node in its plan.
  package struct ID: Hashable, Sendable, Comparable {

    /// The position of the node in its plan.
    package let rawValue: Int32

    /// Creates an instance with the given raw value.
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `true` iff `a` stands before `b` in the plan.
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
