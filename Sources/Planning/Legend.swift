package import SourceText
package import Vocabulary

/// What people call the parts of a plan, and where they wrote them.
///
/// Positions are those of the plan.
package struct Legend: Sendable {

  package internal(set) var choices: [ChoiceLegend] = []
  package internal(set) var records: [RecordLegend] = []
  package internal(set) var things: [ThingLegend] = []
  package internal(set) var definitions: [DeclarationLegend] = []

  /// The names of the formals of each definition.
  package internal(set) var formals: [[String]] = []

  /// Where the versions of each definition are written.
  package internal(set) var versions: [[VersionLegend]] = []

  /// What is read from files, at the positions of `Plan.data`.
  package internal(set) var data: [DataLegend] = []
  package internal(set) var tables: [DeclarationLegend] = []

  /// Where the rows of each table are written, and after them the line of `otherwise`, if there is one.
  package internal(set) var rows: [[SourceSpan]] = []

  /// What these rows cite, ready to read.
  package internal(set) var rowCites: [[[String]]] = []
  package internal(set) var questions: [QuestionLegend] = []
  package internal(set) var decisions: [DecisionLegend] = []
  package internal(set) var exceptions: [DeclarationLegend] = []
  package internal(set) var rules: [DeclarationLegend] = []
  package internal(set) var tests: [TestLegend] = []

  /// The site of each step of a run.
  package internal(set) var steps: [SourceSpan] = []

  /// The sites of those steps whose values over time are to be drawn.
  package internal(set) var charts: Set<SourceSpan> = []

  /// What nodes say that tell of the text: names, citations, places.
  package internal(set) var writings: [String] = []

  /// The site of each node.
  package internal(set) var sites: [SourceSpan] = []

  /// The headings of the columns of each `view` node, by the node's position.
  package internal(set) var headings: [Int32: [Title]] = [:]

  /// The language of each file.
  package internal(set) var tongues: [SourceFile.ID: Tongue] = [:]

  /// Creates an instance without anything.
  package init() {}

  /// The titles of the things, or their names, at their positions; after them `writings`.
  package var titles: [String] {
    things.map { $0.declaration.title?.text ?? $0.path.english } + writings
  }

  /// The titles that people who read `tongue` are shown of things whose title, as a value, is another:
  /// by the positions of the things.
  package func shownTitles(in tongue: Tongue) -> [Int32: String] {
    var shown: [Int32: String] = [:]
    for (position, thing) in things.enumerated() {
      guard let title = thing.declaration.title, !title.twins.isEmpty else { continue }
      let text = title.text(in: tongue)
      if text != title.text { shown[Int32(truncatingIfNeeded: position)] = text }
    }
    return shown
  }

}

/// A name, a title and a place.
package struct DeclarationLegend: Sendable {
  package let name: TwinName

  package let title: Title?

  /// What is cited, ready to read: `guideline 2.1`.
  package let cites: [String]
  package let site: SourceSpan

  /// Where the days are written on which it is in force.
  package let days: DaysLegend

  /// Creates an instance with the given properties.
  package init(
    name: TwinName, title: Title?, cites: [String], site: SourceSpan, days: DaysLegend = .none
  ) {
    self.name = name
    self.title = title
    self.cites = cites
    self.site = site
    self.days = days
  }

  /// Returns `self`, citing `cites` where it cites nothing of its own.
  func citing(_ cites: [String]) -> DeclarationLegend {
    guard self.cites.isEmpty else { return self }
    return DeclarationLegend(name: name, title: title, cites: cites, site: site, days: days)
  }
}

/// Where the first and the last day are written on which something is in force.
package struct DaysLegend: Hashable, Sendable {
  package let from: SourceSpan?
  package let until: SourceSpan?

  /// Neither is written.
  package static let none = DaysLegend(from: nil, until: nil)

  /// Creates an instance with the given properties.
  package init(from: SourceSpan?, until: SourceSpan?) {
    self.from = from
    self.until = until
  }
}

/// Where a version of a definition is written.
package struct VersionLegend: Sendable {
  package let site: SourceSpan
  package let days: DaysLegend

  /// What is cited, ready to read; empty where the whole definition cites the same.
  package let cites: [String]

  /// Creates an instance with the given properties.
  package init(site: SourceSpan, days: DaysLegend, cites: [String] = []) {
    self.site = site
    self.days = days
    self.cites = cites
  }
}

/// What people call a table of facts in a file, and where they say so.
package struct DataLegend: Sendable {
  package let declaration: DeclarationLegend

  /// The position of its definition in the plan.
  package let definition: Int32

  /// Where the path is written.
  package let path: SourceSpan

  /// Where the headings are written, at the positions of the columns.
  package let headings: [SourceSpan]

  /// Creates an instance with the given properties.
  package init(
    declaration: DeclarationLegend, definition: Int32, path: SourceSpan, headings: [SourceSpan]
  ) {
    self.declaration = declaration
    self.definition = definition
    self.path = path
    self.headings = headings
  }
}

/// What people call a choice and its values.
package struct ChoiceLegend: Sendable {
  package let declaration: DeclarationLegend
  package let values: [DeclarationLegend]

  /// Creates an instance with the given properties.
  package init(declaration: DeclarationLegend, values: [DeclarationLegend]) {
    self.declaration = declaration
    self.values = values
  }
}

/// What people call a record and its fields.
package struct RecordLegend: Sendable {
  package let declaration: DeclarationLegend

  /// The name of all things of the record.
  package let plural: TwinName
  package let fields: [DeclarationLegend]

  /// Creates an instance with the given properties.
  package init(declaration: DeclarationLegend, plural: TwinName, fields: [DeclarationLegend]) {
    self.declaration = declaration
    self.plural = plural
    self.fields = fields
  }
}

/// What people call a thing.
package struct ThingLegend: Sendable {

  /// The name as paths write it: `kassel_county`, `volunteers.trained`, `kassel_county.grants[1]`.
  package let path: TwinName
  package let declaration: DeclarationLegend

  /// Creates an instance with the given properties.
  package init(path: TwinName, declaration: DeclarationLegend) {
    self.path = path
    self.declaration = declaration
  }
}

/// What people call a question, who answers it, and what speaks for each answer.
package struct QuestionLegend: Sendable {
  package let declaration: DeclarationLegend

  /// The office that answers, by the title of the thing where the text names one; `nil` for an
  /// interpretation.
  package let office: Title?

  /// What is cited for each reading of an interpretation.
  package let readings: [[String]]

  /// Creates an instance with the given properties.
  package init(declaration: DeclarationLegend, office: Title?, readings: [[String]]) {
    self.declaration = declaration
    self.office = office
    self.readings = readings
  }
}

/// What people call a decision and its parts.
package struct DecisionLegend: Sendable {
  package let declaration: DeclarationLegend

  /// The name of the facts in the text: `a`.
  package let subject: String
  package let requirements: [DeclarationLegend]
  package let obligations: [DeclarationLegend]

  /// Creates an instance with the given properties.
  package init(
    declaration: DeclarationLegend, subject: String, requirements: [DeclarationLegend],
    obligations: [DeclarationLegend]
  ) {
    self.declaration = declaration
    self.subject = subject
    self.requirements = requirements
    self.obligations = obligations
  }
}

/// What people call a test, and where its steps are.
package struct TestLegend: Sendable {
  package let declaration: DeclarationLegend

  /// The site of each step of the test.
  package let steps: [SourceSpan]

  /// Creates an instance with the given properties.
  package init(declaration: DeclarationLegend, steps: [SourceSpan]) {
    self.declaration = declaration
    self.steps = steps
  }
}
