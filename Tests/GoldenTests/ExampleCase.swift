import Diagnostics
import SourceText
import Syntax
import TestSupport
import Vocabulary

/// A test in the examples that asks a case: `test c85_frist "C85 [A] …"`.
struct ExampleCase: Sendable {

  /// The file, from the folder of the examples.
  let file: String

  /// The name of the test.
  let name: String

  /// The number of the case, by the name.
  let number: Int

  /// The number of the case, by the title; `nil` iff the title does not begin with one.
  let titleNumber: Int?

  /// What the expected answer rests on, by the title; `nil` iff it says nothing that is known.
  let mark: DossierCase.Mark?

  /// What is asked, in words: the title without the case and the mark.
  let question: String

  /// What is expected, as it is written.
  let expectations: [String]

  /// `true` iff an answer is expected to be open, or faulty where `mark` says that there is none.
  let expectsNoAnswer: Bool

  /// `true` iff something is compared in what is expected.
  let expectsValue: Bool

  /// The tests that ask cases, in the order of the cases and of the files.
  ///
  /// Mirrors, which say the same in another language, are left out.
  static let all: [ExampleCase] = Sample.examples
    .filter { !$0.place.split(separator: "/").contains("english") }
    .flatMap(cases(in:))
    .enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
    .map(\.element)

  /// Returns the tests of `sample` that ask cases, in the order of the text.
  private static func cases(in sample: Sample) -> [ExampleCase] {
    let source = SourceFile(name: sample.place, text: sample.text)
    let tree = parse(source, as: SourceFile.ID(rawValue: 0))
    return tree.declarations.compactMap { declaration in
      guard case .test(let test) = declaration else { return nil }
      return ExampleCase(test, in: tree, of: source)
    }
  }

  /// Creates an instance for `test` of `tree`, read from `source`; `nil` iff it asks no case.
  private init?(_ test: TestSyntax, in tree: SyntaxTree, of source: SourceFile) {
    let name = tree.spelling(of: test.name)
    let title = test.attributes.title?.text ?? ""
    let parts = title.wholeMatch(of: /C(\d+) (?:\[([A-Z])\] )?(.+)/)
    let named = name.wholeMatch(of: /c(\d+)(?:_.*)?/).flatMap { Int($0.1) }
    guard let number = named ?? parts.flatMap({ Int($0.1) }) else { return nil }
    self.name = name
    self.number = number
    file = String(source.name.trimmingPrefix("examples/"))
    titleNumber = parts.flatMap { Int($0.1) }
    let mark = parts.flatMap { $0.2 }.flatMap { DossierCase.Mark(rawValue: String($0)) }
    self.mark = mark
    question = parts.map { String($0.3) } ?? title
    let expected = test.steps.compactMap { step in
      if case .expect(let condition, let site) = step { (condition, site) } else { nil }
    }
    expectations = expected.map { _, site in
      source.text(at: site.offsets).split(whereSeparator: \.isWhitespace).dropFirst()
        .joined(separator: " ")
    }
    let conditions = expected.flatMap { Self.parts(of: $0.0, in: tree) }
    expectsNoAnswer = conditions.contains { Self.isAnswerless($0, mark: mark) }
    expectsValue = conditions.contains(where: Self.comparesValues)
  }

  /// Returns the conditions that `condition` joins by `and`.
  private static func parts(of condition: ExpressionSyntax.ID, in tree: SyntaxTree)
    -> [ExpressionSyntax]
  {
    switch tree.expressions[condition] {
    case .binary(.and, let left, let right):
      parts(of: left, in: tree) + parts(of: right, in: tree)
    case .group(let inner): parts(of: inner, in: tree)
    case let other: [other]
    }
  }

  /// `true` iff `condition` says that something is open or, where `mark` says that nobody knows, that
  /// it is faulty.
  private static func isAnswerless(_ condition: ExpressionSyntax, mark: DossierCase.Mark?) -> Bool {
    switch condition {
    case .test(_, .open, negated: false): true
    case .test(_, .fault, negated: false): mark == .unknown
    default: false
    }
  }

  /// `true` iff `condition` compares two values.
  private static func comparesValues(_ condition: ExpressionSyntax) -> Bool {
    guard case .binary(let comparator, _, _) = condition else { return false }
    return [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in]
      .contains(comparator)
  }

}
