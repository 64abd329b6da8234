internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Values
internal import Vocabulary

/// Finds exceptions that never apply because of their dates.
///
/// Why: one of the dates is a slip, and the exception is dead text. When no day meets all of
/// - the `from … until` of the exception, of what it hangs on, and of everything around that;
/// - what `when` (and that of the exceptions around it) demands of one expression, joined by `and`, by
///   comparing it with days that are written out, or with a period by `in` or `covers`; and, where
///   that expression is the `law as of` of the decision, the `from … until` as well.
@Sendable func exceptionsThatNeverApply(in survey: Survey) -> [Diagnostic] {
  survey.declarations.flatMap { place -> [Diagnostic] in
    let (tree, syntax) = (place.tree, place.syntax)
    var reader = ExceptionReader(survey: survey, tree: tree)
    switch syntax {
    case .eligibility(let eligibility):
      reader.law = eligibility.lawAsOf.map { survey.shape(of: $0, in: tree) }
      for requirement in eligibility.requirements {
        reader.read(requirement.exceptions, within: [.inForce: reader.days(requirement.attributes)])
      }
    case .funding(let funding):
      reader.law = funding.lawAsOf.map { survey.shape(of: $0, in: tree) }
      reader.read(funding.exceptions, within: [:])
    case .definition(let definition):
      reader.read(definition.exceptions, within: [.inForce: reader.days(definition.attributes)])
    case .import, .choice, .record, .thing, .parameter, .table, .interpretation, .settle, .rule,
      .query, .test, .data, .statement:
      return []
    }
    return reader.found
  }
}

/// Something that has to be a day, for an exception to apply.
private enum Dated: Hashable {

  /// The day whose law applies.
  case inForce

  /// The value of an expression.
  case expression(ExpressionShape)
}

/// The days that something may be; reversed where there are none.
private typealias Days = [Dated: Validity]

/// Reads the exceptions of one declaration.
private struct ExceptionReader {

  /// What the program says.
  let survey: Survey

  /// The position of the file.
  let tree: Int

  /// The expression that says whose law applies.
  var law: ExpressionShape?

  /// The cautions found so far.
  var found: [Diagnostic] = []

  /// Creates an instance for exceptions in the file at `tree`.
  init(survey: Survey, tree: Int) {
    self.survey = survey
    self.tree = tree
  }

  /// Reads `exceptions`, which hang on something that applies on `days`.
  mutating func read(_ exceptions: [ExceptionSyntax], within days: Days) {
    for exception in exceptions {
      var own = days
      narrow(.inForce, to: self.days(exception.attributes), in: &own)
      if let condition = exception.attributes.when { narrow(by: condition, in: &own) }
      guard !own.values.contains(where: \.isReversed) else {
        let problem = CautionProblem.exceptionNeverApplies(
          name: survey.spelling(of: exception.name, in: tree))
        found.append(Diagnostic(.caution(problem), at: exception.name.site))
        continue
      }
      read(exception.exceptions, within: own)
    }
  }

  /// Returns the days on which what has `attributes` is in force.
  func days(_ attributes: AttributesSyntax) -> Validity {
    Validity(
      from: attributes.from.flatMap { survey.checker.writtenDay($0, in: tree) },
      until: attributes.until.flatMap { survey.checker.writtenDay($0, in: tree) })
  }

  /// Narrows `days` to those on which the condition `id` may hold.
  private func narrow(by id: ExpressionSyntax.ID, in days: inout Days) {
    guard case .binary(let symbol, let left, let right) = survey.ungrouped(id, in: tree) else {
      return
    }
    let checker = survey.checker
    switch symbol {
    case .and:
      narrow(by: left, in: &days)
      narrow(by: right, in: &days)
    case .in: narrow(left, to: period(right), in: &days)
    case .covers: narrow(right, to: period(left), in: &days)
    case .equal, .less, .lessOrEqual, .greater, .greaterOrEqual:
      if let day = checker.writtenDay(right, in: tree) {
        narrow(left, to: Validity(symbol, day), in: &days)
      } else if let day = checker.writtenDay(left, in: tree) {
        narrow(right, to: Validity(symbol.exchanged, day), in: &days)
      }
    default: return
    }
  }

  /// Returns the days of the period, or of the range, that the expression `id` writes out.
  private func period(_ id: ExpressionSyntax.ID) -> Validity? {
    if let period = survey.checker.writtenPeriod(id, in: tree) {
      return Validity(from: period.start, until: period.end)
    }
    guard case .binary(.through, let lower, let upper) = survey.ungrouped(id, in: tree),
      let first = survey.checker.writtenDay(lower, in: tree),
      let last = survey.checker.writtenDay(upper, in: tree)
    else { return nil }
    return Validity(from: first, until: last)
  }

  /// Narrows `days` to those on which the expression `id` is one of `validity`.
  private func narrow(_ id: ExpressionSyntax.ID, to validity: Validity?, in days: inout Days) {
    guard let validity, survey.checker.writtenDay(id, in: tree) == nil else { return }
    let shape = survey.shape(of: id, in: tree)
    narrow(shape == law ? .inForce : .expression(shape), to: validity, in: &days)
  }

  /// Narrows the days of `subject` in `days` to those of `validity`.
  private func narrow(_ subject: Dated, to validity: Validity, in days: inout Days) {
    let before = days[subject] ?? .always
    days[subject] = Validity(
      from: [before.from, validity.from].compactMap { $0 }.max(),
      until: [before.until, validity.until].compactMap { $0 }.min())
  }

}

extension BinaryOperator {

  /// The comparison that says the same with its operands exchanged.
  fileprivate var exchanged: BinaryOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }

}

extension Validity {

  /// `true` iff there is no such day.
  fileprivate var isReversed: Bool {
    guard let from, let until else { return false }
    return until < from
  }

  /// Creates an instance of the days that `comparison` with `day` means.
  fileprivate init?(_ comparison: BinaryOperator, _ day: Day) {
    switch comparison {
    case .equal: self.init(from: day, until: day)
    case .less: self.init(from: nil, until: day.adding(days: -1))
    case .lessOrEqual: self.init(from: nil, until: day)
    case .greater: self.init(from: day.adding(days: 1), until: nil)
    case .greaterOrEqual: self.init(from: day, until: nil)
    default: return nil
    }
  }

}
