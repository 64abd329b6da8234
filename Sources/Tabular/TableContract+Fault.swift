package import Diagnostics

extension TableContract {

  /// What cannot be read, and how often.
  package struct Fault: Hashable, Sendable {

    /// What is wrong with the first of them.
    package enum Reason: Hashable, Sendable {

      /// A problem.
      case problem(FactsProblem)

      /// What an earlier run said of it, and what to do about it.
      case words(String, help: String?)

    }

    /// One of the rows.
    package struct Example: Hashable, Sendable {

      /// What is wrong with it.
      package let problem: FactsProblem

      /// The number of the row, from 1.
      package let row: Int

      /// The number of the line on which it begins, from 1.
      package let line: Int

      /// What it holds, as far as it is short.
      package let bytes: [UInt8]

      /// The most bytes that are kept of a row.
      private static let mostBytes = 1_000

      /// Creates an instance for `finding` in `row`.
      init(_ row: RejectedRow, _ finding: RejectedRow.Finding) {
        problem = finding.problem
        self.row = row.number
        line = row.line
        bytes = Array(row.bytes.prefix(Self.mostBytes))
      }

    }

    /// The code of what is wrong.
    package let code: ProblemCode

    /// The field, as the table calls it, where it is in one.
    package let field: String?

    /// What is wrong with the first of them.
    package private(set) var reason: Reason

    /// The number of the first row of them, from 1.
    package private(set) var firstRow: Int

    /// The number of the line on which that begins, from 1.
    package private(set) var firstLine: Int

    /// The number of cells, or rows.
    package private(set) var count: Int

    /// What stands there, and how often; no more than `mostTexts` of them.
    package private(set) var texts: [String: Int]

    /// Some of the rows, those before the others first, where somebody asked for them.
    package internal(set) var examples: [Example] = []

    /// The most different texts that are kept.
    private static let mostTexts = 100

    /// The most rows that are kept.
    private static let mostExamples = 20

    /// Creates an instance with the given properties.
    package init(
      code: ProblemCode, field: String?, reason: Reason, firstRow: Int, firstLine: Int, count: Int,
      texts: [String: Int]
    ) {
      self.code = code
      self.field = field
      self.reason = reason
      self.firstRow = firstRow
      self.firstLine = firstLine
      self.count = count
      self.texts = texts
    }

    /// Creates an instance for one row with `problem`.
    init(_ problem: FactsProblem, field: String?, firstRow: Int, firstLine: Int) {
      self.init(
        code: problem.code, field: field, reason: .problem(problem), firstRow: firstRow,
        firstLine: firstLine, count: 1, texts: problem.place.map { [$0.value: 1] } ?? [:])
    }

    /// Adds `other`, the same fault of other rows.
    mutating func add(_ other: Fault) {
      if other.firstRow < firstRow {
        (reason, firstRow, firstLine) = (other.reason, other.firstRow, other.firstLine)
      }
      count += other.count
      if other.texts.count == 1 || texts.count + other.texts.count <= Self.mostTexts {
        for (text, count) in other.texts where hasRoom(for: text) {
          texts[text, default: 0] += count
        }
      } else {
        // What there is no room for must not depend on chance.
        for (text, count) in other.mostFound where hasRoom(for: text) {
          texts[text, default: 0] += count
        }
      }
      guard !other.examples.isEmpty else { return }
      if examples.count < Self.mostExamples || other.firstRow < examples[examples.count - 1].row {
        examples = Array(
          (examples + other.examples).sorted { $0.row < $1.row }.prefix(Self.mostExamples))
      }
    }

    /// Returns whether `text` can be counted.
    private func hasRoom(for text: String) -> Bool {
      texts.count < Self.mostTexts || texts[text] != nil
    }

    /// What stands there most often, and how often.
    package var mostFound: [(text: String, count: Int)] {
      texts.map { (text: $0, count: $1) }
        .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

  }

}
