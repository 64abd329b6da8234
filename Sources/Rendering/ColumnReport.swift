package import Diagnostics

/// What the columns of a table of cases hold.
package struct ColumnReport: Hashable, Sendable {

  /// A field, or a question, and how many rows say something of it.
  package struct Field: Hashable, Sendable {

    /// What it is called.
    package let name: String

    /// The heading of the column that fills it, if there is one.
    package let column: String?

    /// The number of rows that can be read and say something.
    package var given = 0

    /// Creates an instance with the given properties, of which no row says anything yet.
    package init(name: String, column: String?) {
      self.name = name
      self.column = column
    }

  }

  /// Something that is wrong with rows.
  package struct Fault: Hashable, Sendable {

    /// What it is in the first of them.
    package let problem: FactsProblem

    /// The field, where it is in one.
    package let field: String?

    /// The number of the first of them, and that of its line.
    package let row: Int
    package let line: Int

    /// The number of rows.
    package var count: Int

    /// Creates an instance with the given properties.
    package init(problem: FactsProblem, field: String?, row: Int, line: Int, count: Int) {
      self.problem = problem
      self.field = field
      self.row = row
      self.line = line
      self.count = count
    }

    /// What is the same in several rows.
    package struct Key: Hashable, Sendable {

      /// The code of the problem.
      package let code: ProblemCode

      /// The field, where it is in one.
      package let field: String?

      /// What stands there, as far as that was kept.
      package let value: String

      /// Creates an instance with the given properties.
      package init(code: ProblemCode, field: String?, value: String) {
        self.code = code
        self.field = field
        self.value = value
      }

    }

  }

  /// The number of rows that can be read, and of those that cannot.
  package var cases = 0
  package var rejected = 0

  /// The fields and questions.
  package var fields: [Field]

  /// What is wrong with rows.
  package var faults: [Fault.Key: Fault] = [:]

  /// The headings of columns that fill nothing.
  package var unused: [String]

  /// `true` iff one of these is like the name of a field.
  package var hasSlips: Bool

  /// The number of different values of a field that are told apart.
  private static let mostValues = 200

  /// Creates an instance for no rows.
  package init(fields: [Field], unused: [String], hasSlips: Bool) {
    self.fields = fields
    self.unused = unused
    self.hasSlips = hasSlips
  }

  /// `true` iff nothing is wrong.
  package var isRight: Bool { rejected == 0 && !hasSlips }

  /// Counts `fault`, which `key` tells apart from others.
  package mutating func add(_ fault: Fault, _ key: Fault.Key) {
    var key = key
    // A column of wrong numbers must not fill the memory.
    if faults[key] == nil, faults.count >= Self.mostValues {
      key = Fault.Key(code: key.code, field: key.field, value: "")
    }
    guard let former = faults[key] else {
      faults[key] = fault
      return
    }
    var first = former.row <= fault.row ? former : fault
    first.count = former.count + fault.count
    faults[key] = first
  }

  /// Adds what `other` counted of other rows of the same table.
  package mutating func add(_ other: ColumnReport) {
    cases += other.cases
    rejected += other.rejected
    for place in fields.indices { fields[place].given += other.fields[place].given }
    for (key, fault) in other.faults { add(fault, key) }
  }

  /// What is wrong: first what is wrong with most rows.
  package var sortedFaults: [Fault] {
    faults.values.sorted { ($1.count, $0.row) < ($0.count, $1.row) }
  }

}
