internal import Diagnostics
internal import SourceText
internal import Syntax
package import Values
internal import Vocabulary

extension Checker {

  /// The syntax of the file that is checked.
  var syntax: SyntaxTree { program.trees[context.tree] }

  /// Returns the expression `id` of the file that is checked.
  func expression(_ id: ExpressionSyntax.ID) -> ExpressionSyntax {
    program.trees[context.tree].expressions[id]
  }

  /// Returns where the expression `id` is.
  func site(of id: ExpressionSyntax.ID) -> SourceSpan {
    program.trees[context.tree].expressions.site(of: id)
  }

  /// Returns the key of `name` in the file that is checked.
  func key(of name: NameSyntax) -> NameKey { keys[context.tree][Int(name.symbol.rawValue)] }

  /// Returns the key of `symbol` in the file that is checked.
  func key(of symbol: Symbol) -> NameKey { keys[context.tree][Int(symbol.rawValue)] }

  /// Returns how `name` is spelled.
  func spelling(of name: NameSyntax) -> String { syntax.spelling(of: name) }

  /// Turns to the file at `tree`.
  mutating func enter(tree: Int) {
    context = Context()
    context.tree = tree
    context.tongue = program.trees[tree].tongue
  }

  /// Records that `problem` occurs at `site`.
  mutating func report(
    _ problem: Problem, at site: SourceSpan, related: [SourceSpan] = [], fixes: [Fix] = []
  ) {
    diagnostics.append(Diagnostic(problem, at: site, related: related, fixes: fixes))
  }

  /// Records that `problem` occurs at `site`, with fixes that write one of `near` there.
  mutating func report(_ problem: NamingProblem, at site: SourceSpan, near: [String]) {
    report(.naming(problem), at: site, fixes: near.map { Fix(replacing: site, by: $0) })
  }

  /// Records that `problem` occurs at the expression `id`.
  mutating func report(_ problem: TypingProblem, at id: ExpressionSyntax.ID, fixes: [Fix] = []) {
    report(.typing(problem), at: site(of: id), fixes: fixes)
  }

  /// Returns how `sample` is written in the file that is checked.
  func written(_ sample: Sample) -> String { sample.spelling(in: context.tongue) }

  /// Returns `type` as a message names it.
  func describe(_ type: ValueType) -> TypeDescription {
    switch type {
    case .boolean: .boolean
    case .integer: .integer
    case .decimal: .decimal
    case .money: .money
    case .text: .text
    case .date: .date
    case .period: .period
    case .duration(.months): .durationOfMonths
    case .duration(.days): .durationOfDays
    case .duration(nil): .duration
    case .choice(let choice):
      .choice(
        program.choices[Int(choice.rawValue)].heading.name.spelling(in: context.tongue))
    case .record(let record):
      .record(
        program.records[Int(record.rawValue)].heading.name.spelling(in: context.tongue))
    case .list(let element): .list(of: describe(element))
    case .outcome: .outcome
    case .nothing: .nothing
    }
  }

}

extension ValueType {

  /// `true` iff a value of `self` may stand where one of `expected` must.
  package func fits(_ expected: ValueType) -> Bool {
    if self == expected { return true }
    return switch (self, expected) {
    case (.nothing, _), (_, .nothing), (.integer, .decimal): true
    case (.duration(let a), .duration(let b)): a == nil || b == nil
    case (.list(let a), .list(let b)): a.fits(b)
    default: false
    }
  }

  /// Returns the type of values that are of `self` or of `other`, if they go together.
  func joined(with other: ValueType) -> ValueType? {
    if other.fits(self) && self != .nothing { return self }
    if fits(other) { return other }
    if case .list(let a) = self, case .list(let b) = other {
      return a.joined(with: b).map { .list(of: $0) }
    }
    return nil
  }

  /// `true` iff values of the type are numbers.
  package var isNumber: Bool { self == .integer || self == .decimal || self == .nothing }

  /// `true` iff values of the type have an order.
  var isOrdered: Bool {
    switch self {
    case .integer, .decimal, .money, .text, .date, .duration, .nothing: true
    case .boolean, .period, .choice, .record, .list, .outcome: false
    }
  }

  /// The type of the elements, of a list.
  package var element: ValueType? {
    guard case .list(let element) = self else { return nil }
    return element
  }

}
