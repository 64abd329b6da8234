package import Diagnostics
package import SourceText
package import Syntax
package import Values
package import Vocabulary

/// What the declarations of a program's files mean, taken together.
///
/// Nodes of syntax are not copied: what is known of them lies beside them, in `annotations`.
package struct CheckedProgram: Sendable {

  /// The syntax of each file, the vocabulary first.
  package internal(set) var trees: [SyntaxTree]

  /// What is known of the expressions of each file, in the order of `trees`.
  package internal(set) var annotations: [Annotations] = []

  package internal(set) var choices: [Choice] = []
  package internal(set) var records: [Record] = []
  package internal(set) var things: [Thing] = []

  /// The number of slots that the values of things' fields need.
  package internal(set) var fieldSlotCount: Int32 = 0
  package internal(set) var definitions: [Definition] = []
  package internal(set) var questions: [Question] = []
  package internal(set) var decisions: [DecisionModel] = []
  package internal(set) var rules: [Body] = []
  package internal(set) var tests: [Body] = []

  /// Rules, tests and statements, in the order of the files and of their text.
  package internal(set) var steps: [Step] = []

  /// The decision about a case that was asked for before the statements at hand.
  package internal(set) var decidedBefore: Int32?

  /// The strategy whose calendar holds where no funding's programme says otherwise.
  package internal(set) var onlyStrategy: ThingID?

  /// `true` iff something asks for the list of what is left to people, or of those who leave it.
  package internal(set) var listsDecisions = false

  /// The choice of the vocabulary whose values are the days of the week, Monday first.
  package internal(set) var weekdays: ChoiceID?

  /// What is wrong, in the order of the files and of their text.
  package internal(set) var diagnostics: [Diagnostic] = []

  /// What the names at the top of the program stand for.
  var directory: NameDirectory?

}

/// What is known of the expressions of one file.
package struct Annotations: Sendable {

  /// The type of each expression, `nil` where it has none because something is wrong with it.
  package internal(set) var types: [ValueType?]

  /// What a name, a member, a call or a decision refers to.
  package internal(set) var targets: [Target?]

  /// The slot of the variable that a quantifier, a filter or a table brings in, by expression.
  package internal(set) var binders: [Int32: Int32] = [:]

  /// The day that a date which must be written out writes out, by expression.
  package internal(set) var days: [Int32: Day] = [:]

  /// What is called by another name than its own, by expression: an element, or a group of them.
  package internal(set) var elementNames: [Int32: ElementName] = [:]

  /// The type of the expression `id`.
  package func type(of id: ExpressionSyntax.ID) -> ValueType? { types[Int(id.offset)] }

  /// What the expression `id` refers to.
  package func target(of id: ExpressionSyntax.ID) -> Target? { targets[Int(id.offset)] }

}

/// The name by which an element at hand is meant, or a group of them.
package enum ElementName: Hashable, Sendable {

  /// That of its kind.
  case kind(RecordID)

  /// That of the list whose groups are made.
  case list
}

/// What a name refers to.
package enum Target: Hashable, Sendable {

  /// A variable in a slot of the frame.
  case slot(Int32)

  /// A `let` of the frame.
  case local(Int32)

  /// A field of the element in a slot, which is of a record, written bare.
  case elementField(slot: Int32, RecordID, field: Int32)

  /// The title of the element in a slot.
  case elementTitle(slot: Int32)

  /// A field of the record before the dot.
  case field(Int32)

  /// The date of the dated field before the dot.
  case fieldDate(Int32)

  /// The title of the thing before the dot.
  case title

  case thing(ThingID)

  /// All things of a record.
  case things(RecordID)
  case definition(Int32)
  case question(Int32)
  case decision(Int32)
  case requirement(decision: Int32, Int32)
  case amount(decision: Int32)

  /// A `let` of a decision.
  case letOf(decision: Int32, Int32)
  case rule(Int32)
  case choiceValue(ChoiceID, Int32)

  /// The kind of a record written out.
  case record(RecordID)

  /// A function of the language.
  case builtin(BuiltinFunction)

}

/// A function that the language has.
package enum BuiltinFunction: CaseIterable, Hashable, Sendable {

  /// `min(a, b)`
  case least

  /// `max(a, b)`
  case greatest

  /// `year(2025)`
  case yearPeriod

  /// `month(2025-11-15)`: the month in which a day lies.
  case monthPeriod

  /// `date(2025, 11, 15)`
  case date
}

/// A declaration in a file: the position of the file in `trees`, and of the declaration in it.
package struct DeclarationReference: Hashable, Sendable {
  package let tree: Int
  package let declaration: Int
}

/// A name, a title, sources, and where they are.
package struct Heading: Sendable {
  package let name: TwinName
  package let title: Title?
  package let cites: [CitationSyntax]
  package let documentation: String?

  /// The position of the file in `trees`.
  package let tree: Int
  package let site: SourceSpan

  /// Returns the title for people who read `tongue`.
  package func title(in tongue: Tongue) -> String? { title?.text(in: tongue) }
}

/// A closed list of values.
package struct Choice: Sendable {
  package let heading: Heading
  package internal(set) var values: [Heading] = []
}

/// A kind of things, or of facts.
package struct Record: Sendable {
  package let heading: Heading
  package let plural: TwinName
  package internal(set) var fields: [Field] = []
}

/// A field of a record.
package struct Field: Sendable {
  package let heading: Heading
  package let type: ValueType
  package let range: ClosedRange<Rational>?
  package let isFixed: Bool
}

/// A declared thing, or a part of one.
package struct Thing: Sendable {
  package let record: RecordID
  package let heading: Heading

  /// `true` iff the author gave it a name of its own.
  package let isNamed: Bool

  /// The thing that it is a part of, and the field that lists it.
  package let parent: (thing: ThingID, field: Int32)?

  /// What is said of each field of the record.
  package internal(set) var fields: [Int32: FieldContent] = [:]

  /// The parts, by the field that lists them, in the order of the text.
  package internal(set) var parts: [Int32: [ThingID]] = [:]

  /// The questions that a strategy settles, and the answers.
  package internal(set) var settles: [Int32: Value] = [:]
}

/// What is said of a field.
///
/// The expressions are in the file of the thing.
package enum FieldContent: Sendable {

  /// The sources that the head of the thing cites.
  case sources([ThingID])
  case value(ExpressionSyntax.ID)
  case history([(validity: Validity, value: ExpressionSyntax.ID)])
  case observations([(on: Day, value: ExpressionSyntax.ID)])
  case dated(ExpressionSyntax.ID, Day)
}

/// The working space of a body.
package struct Frame: Sendable {

  /// The number of slots; formals and subject come first.
  package internal(set) var slotCount: Int32 = 0

  /// The `let`s, in the order of the text.
  package internal(set) var locals: [ExpressionSyntax.ID] = []
}

/// A parameter, a definition, a table, a query, or what is read from a table.
package struct Definition: Sendable {

  /// What kind of declaration it is.
  package enum Kind: Hashable, Sendable {
    case parameter
    case definition
    case table
    case query

    /// What is read from a table.
    case data
  }

  package let kind: Kind
  package let heading: Heading
  package internal(set) var parameters: [ValueType] = []

  /// The type of the result, `nil` where something is wrong with it.
  package internal(set) var type: ValueType?

  /// The versions, in the order of their days.
  package internal(set) var versions: [DefinitionVersion] = []

  /// Of what is read from a table: the table, unless something is wrong with what is said of it.
  package internal(set) var table: TableSource?
}

/// A table that rows are read from.
package struct TableSource: Sendable {

  /// What each row is.
  package let record: RecordID

  /// The path of the table, as it is written.
  package let path: TextSyntax

  /// Which columns fill which fields, where something is said of them.
  package internal(set) var columns: [TableColumn]?
}

/// A field that a column of a table fills.
package struct TableColumn: Sendable {

  /// The records and the positions of the fields that lead to it, itself the last.
  package let path: [(record: RecordID, field: Int32)]

  /// What stands above the column.
  package let heading: TextSyntax
}

/// A version of a definition: a declaration, or (of a parameter) an entry of its history.
package struct DefinitionVersion: Sendable {
  package let declaration: DeclarationReference

  /// Of a parameter: the position of the entry.
  package let entry: Int
  package let validity: Validity
  package internal(set) var frame = Frame()
}

/// Something that only a person can answer.
package struct Question: Sendable {

  /// What kind of declaration it is.
  package enum Kind: Hashable, Sendable {
    case discretion
    case judgement
    case interpretation
  }

  package let kind: Kind
  package let heading: Heading
  package let office: String?

  /// Of an interpretation: as it was written.
  package let interpretation: InterpretationSyntax?

  /// The type of the answer.
  package internal(set) var type: ValueType = .boolean

  /// The answers that there can be, in the order of the text.
  package internal(set) var readings: [Reading] = [
    Reading(.boolean(true)), Reading(.boolean(false)),
  ]

  /// The answer settled for the whole program.
  package internal(set) var settled: Value?
}

/// An answer that a question can have, and what speaks for it.
package struct Reading: Sendable {
  package let value: Value

  /// How exact the figure is, where its author says that it is not.
  package let precision: Precision?
  package internal(set) var cites: [CitationSyntax]

  /// Creates an instance with the given properties.
  package init(_ value: Value, precision: Precision? = nil, cites: [CitationSyntax] = []) {
    self.value = value
    self.precision = precision
    self.cites = cites
  }
}

/// An eligibility, or a funding.
package struct DecisionModel: Sendable {
  package let heading: Heading
  package let declaration: DeclarationReference
  package let isFunding: Bool
  package internal(set) var subject: RecordID?
  package internal(set) var frame = Frame()

  /// Of a funding: the eligibility that it rests on.
  package internal(set) var eligibility: Int32?

  /// Of a funding: the strategy that it belongs to.
  package internal(set) var programme: ThingID?

  /// Of a funding: the type of the amount.
  package internal(set) var amountType: ValueType?

  /// Of a funding: the questions that it settles itself, and the answers.
  package internal(set) var settles: [Int32: Value] = [:]
}

/// A rule or a test.
package struct Body: Sendable {
  package let heading: Heading
  package let declaration: DeclarationReference
  package internal(set) var frame = Frame()

  /// The days on which it is in force.
  package internal(set) var validity = Validity.always

  /// Of a test: what each `given` gives, by the position of the step.
  package internal(set) var givens: [Int: Target] = [:]
}

/// What a run does.
package enum Step: Sendable {
  case rule(Int32)
  case test(Int32)
  case statement(DeclarationReference, Frame)
}
