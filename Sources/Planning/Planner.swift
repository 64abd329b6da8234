package import Semantics
package import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Returns what `program` computes, and what people call it.
///
/// The order of the text is kept, so that what is open can be listed in it; operands stand before
/// what is made of them. `sources` are the files, each at the position
/// that its identity names.
///
/// - Precondition: `program` has no errors.
/// - Complexity: O(*n*) in the number of nodes.
package func plan(_ program: CheckedProgram, sources: [SourceFile]) -> (plan: Plan, legend: Legend)
{
  var planner = Planner(program, sources: sources)
  planner.run()
  return (planner.plan, planner.legend)
}

/// The state of planning one program.
struct Planner {

  /// What is planned.
  var program: CheckedProgram

  /// The texts of the program.
  var sources: [SourceFile]

  /// The plan so far.
  var plan = Plan()

  /// The legend so far.
  var legend = Legend()

  /// The file of the body that is planned.
  var tree = 0

  /// The number of slots of the body that is planned.
  var slotCount: Int32 = 0

  /// The slots that hold lists of a group's elements.
  var groupSlots: Set<Int32> = []

  /// `true` iff what the files leave to people is planned as things.
  var hasDecisionPoints = false

  /// Where the lines of files are, by the positions of the files; of those that were asked about.
  var lineMaps: [Int: LineMap] = [:]

  /// The record of the case that the statements so far decided last.
  var decidedRecord: RecordID?

  /// Creates an instance planning `program`.
  init(_ program: CheckedProgram, sources: [SourceFile]) {
    self.program = program
    self.sources = sources
  }

  /// Plans everything.
  mutating func run() {
    for syntax in program.trees { legend.tongues[syntax.file] = syntax.tongue }
    planTypes()
    planQuestions()
    planThings()
    planDefinitions()
    planDecisions()
    planSteps()
    planDecisionPoints()
    plan.calendar = program.onlyStrategy.flatMap { calendar(of: $0) } ?? .germany
  }

  // MARK: Nodes

  /// The syntax of the file of the body that is planned.
  var syntax: SyntaxTree { program.trees[tree] }

  /// Inserts a node that computes `operation`, read from `site`.
  mutating func insert(
    _ operation: PlanOperation, _ type: ValueType, at site: SourceSpan
  ) -> PlanNode.ID {
    plan.nodes.append(PlanNode(operation, type))
    legend.sites.append(site)
    return PlanNode.ID(rawValue: Int32(plan.nodes.count - 1))
  }

  /// Returns a slot that nothing uses.
  mutating func makeSlot() -> Int32 {
    defer { slotCount += 1 }
    return slotCount
  }

  /// Starts a body of the file at `tree` that uses `slotCount` slots.
  mutating func begin(in tree: Int, slotCount: Int32) {
    self.tree = tree
    self.slotCount = slotCount
    groupSlots = []
  }

  /// Starts a body of the file at `tree` with `frame`.
  mutating func begin(_ frame: Frame, in tree: Int) {
    begin(in: tree, slotCount: frame.slotCount)
  }

  /// Returns the frame of the body that was planned, with `locals`.
  func frame(locals: [PlanNode.ID] = []) -> PlanFrame {
    PlanFrame(slotCount: slotCount, locals: locals)
  }

  // MARK: Types

  /// Plans choices and records.
  private mutating func planTypes() {
    for choice in program.choices {
      plan.choices.append(choice.values.count)
      legend.choices.append(
        ChoiceLegend(
          declaration: legend(choice.heading), values: choice.values.map { legend($0) }))
    }
    for record in program.records {
      plan.records.append(
        PlanRecord(
          fields: record.fields.map {
            PlanField(type: $0.type, range: $0.range, isFixed: $0.isFixed)
          }))
      legend.records.append(
        RecordLegend(
          declaration: legend(record.heading), plural: record.plural,
          fields: record.fields.map { legend($0.heading) }))
    }
    plan.thingsByRecord = program.records.map { _ in [] }
  }

  /// Plans what only a person can answer.
  private mutating func planQuestions() {
    let offices = titlesOfOffices()
    for question in program.questions {
      let kind: PlanQuestion.Kind =
        switch question.kind {
        case .discretion: .discretion
        case .judgement: .judgement
        case .interpretation: .interpretation
        }
      plan.questions.append(
        PlanQuestion(
          kind: kind, type: question.type, readings: question.readings.map(\.planned),
          settled: question.settled))
      legend.questions.append(
        QuestionLegend(
          declaration: legend(question.heading),
          office: question.office.map { offices[$0] ?? Title($0) },
          readings: question.readings.map { citations($0.cites, in: question.heading.tree) }))
    }
  }

  /// The titles of the things that offices may be, by name.
  private func titlesOfOffices() -> [String: Title] {
    let named = Set(program.questions.compactMap(\.office))
    guard !named.isEmpty else { return [:] }
    return program.things.reduce(into: [:]) { titles, thing in
      let name = thing.heading.name.english
      if thing.isNamed, named.contains(name), let title = thing.heading.title {
        titles[name] = title
      }
    }
  }

  // MARK: Legend

  /// Returns the legend of what `heading` heads.
  func legend(_ heading: Heading) -> DeclarationLegend {
    DeclarationLegend(
      name: heading.name, title: heading.title,
      cites: citations(heading.cites, in: heading.tree), site: heading.site)
  }

  /// Returns the legend of what is called `name` in the file of the body that is planned.
  func legend(_ name: NameSyntax, _ attributes: AttributesSyntax) -> DeclarationLegend {
    DeclarationLegend(
      name: TwinName(syntax.spelling(of: name)), title: attributes.title?.title,
      cites: citations(attributes.cites, in: tree), site: name.site,
      days: days(from: attributes.from, until: attributes.until))
  }

  /// Returns where the days `from` and `until` are written.
  func days(from: ExpressionSyntax.ID?, until: ExpressionSyntax.ID?) -> DaysLegend {
    DaysLegend(
      from: from.map { syntax.expressions.site(of: $0) },
      until: until.map { syntax.expressions.site(of: $0) })
  }

  /// Returns `citations`, which stand in the file at `tree`, ready to read.
  func citations(_ citations: [CitationSyntax], in tree: Int) -> [String] {
    citations.map { citation in
      let source = program.trees[tree].spelling(of: citation.source)
      return citation.clause.map { source + " " + $0.text } ?? source
    }
  }

  /// Returns the text of the expression `id`, its white space folded.
  func text(of id: ExpressionSyntax.ID) -> String {
    let site = syntax.expressions.site(of: id)
    let file = Int(site.file.rawValue)
    guard file < sources.count else { return "" }
    return sources[file].text(at: site.offsets).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Returns the days on which what has `attributes` is in force.
  func validity(of attributes: AttributesSyntax) -> Validity {
    let days = program.annotations[tree].days
    return Validity(
      from: attributes.from.flatMap { days[$0.offset] },
      until: attributes.until.flatMap { days[$0.offset] })
  }

}

extension Reading {

  /// What the plan calls `self`.
  fileprivate var planned: PlanReading {
    PlanReading(value, isApproximate: precision != nil, bound: precision?.bound)
  }

}
