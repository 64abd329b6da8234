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

  /// `true` iff something is expected to be open.
  let expectsOpen: Bool

  /// `true` iff something is expected to be open because of a question or a decision that is named.
  let expectsCause: Bool

  /// `true` iff something is expected to be faulty.
  let expectsFault: Bool

  /// `true` iff a value is expected.
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
    mark = parts.flatMap { $0.2 }.flatMap { DossierCase.Mark(rawValue: String($0)) }
    question = parts.map { String($0.3) } ?? title
    let expected = test.steps.compactMap { Expectation($0, in: tree) }
    expectations = expected.map { expectation in
      source.text(at: expectation.site.offsets).split(whereSeparator: \.isWhitespace).dropFirst()
        .joined(separator: " ")
    }
    expectsOpen = expected.contains { $0.kinds.contains(.open) }
    expectsCause = expected.contains { $0.kinds.contains(.openFor) }
    expectsFault = expected.contains { $0.kinds.contains(.fault) }
    expectsValue = expected.contains { $0.kinds.contains(.value) }
  }

}

/// What a test expects.
private struct Expectation {

  /// What can be expected that the cases are told apart by.
  enum Kind: Hashable {

    /// That something is open.
    case open

    /// That something is open because of what is named.
    case openFor

    /// That something is faulty.
    case fault

    /// A value.
    case value

  }

  /// What is expected.
  let kinds: Set<Kind>

  /// Where it stands.
  let site: SourceSpan

  /// Creates an instance for `step` of `tree`; `nil` iff nothing is expected in it.
  init?(_ step: TestStepSyntax, in tree: SyntaxTree) {
    switch step {
    case .expect(let condition, let site):
      kinds = Set(Self.parts(of: condition, in: tree).compactMap(Self.kind(of:)))
      self.site = site
    case .expectOpen(_, _, let site):
      kinds = [.open, .openFor]
      self.site = site
    case .expectPossible(_, _, let site):
      kinds = [.value]
      self.site = site
    case .given, .setAsOf, .settle: return nil
    }
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

  /// Returns what is expected where `condition` is, if it is told apart.
  private static func kind(of condition: ExpressionSyntax) -> Kind? {
    switch condition {
    case .test(_, .open, negated: false): return .open
    case .test(_, .fault, negated: false): return .fault
    case .binary(let comparator, _, _):
      let isComparison = [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in]
        .contains(comparator)
      return isComparison ? .value : nil
    default: return nil
    }
  }

}
