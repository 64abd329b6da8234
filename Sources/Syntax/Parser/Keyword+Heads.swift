package import Vocabulary

extension Keyword {

  /// The keywords that begin declarations.
  static let declarationHeads: [Keyword] = [
    .import, .choice, .record, .extend, .parameter, .define, .table, .eligibility, .funding,
    .interpretation, .settle, .rule, .query, .test, .data, .show, .decide, .language,
  ]

  /// The keywords that end in `of` and begin an expression.
  static let formsWithOf: [Keyword] = [
    .countOf, .sumOf, .minOf, .maxOf, .averageOf, .firstOf, .lastOf, .yearOf, .monthOf, .weekdayOf,
    .startOf, .endOf, .daysOf, .monthsOf,
  ]

  /// `true` iff `self` begins a declaration or a statement.
  package var isDeclarationHead: Bool {
    switch self {
    case .language, .import, .choice, .record, .extend, .parameter, .define, .table, .eligibility,
      .funding, .interpretation, .settle, .rule, .query, .test, .data:
      true
    default: isStatementHead
    }
  }

  /// What the block is declared with in which `self` begins a part, if it does so in one alone.
  var blockAround: Keyword? {
    switch self {
    case .given, .expect: .test
    case .require, .should, .let: .eligibility
    case .obligation: .funding
    default: nil
    }
  }

  /// `true` iff `self` begins a statement.
  package var isStatementHead: Bool {
    switch self {
    case .show, .decide, .setAsOf, .why, .whyNot, .whatIf, .whatWouldItTake, .whatIsMissing, .sweep,
      .diff, .historyOf:
      true
    default: false
    }
  }

  /// `true` iff `self` begins an expression wherever it stands.
  package var beginsExpression: Bool {
    switch self {
    case .yes, .no, .unknown, .not, .if, .some, .every, .atLeast, .countOf, .sumOf, .minOf, .maxOf,
      .averageOf, .firstOf, .lastOf, .yearOf, .monthOf, .weekdayOf, .startOf, .endOf, .daysOf,
      .monthsOf,
      .startedMonthsOf, .daysBetween:
      true
    default: false
    }
  }

  /// `true` iff `self` says how exact the number after it is.
  package var isPrecision: Bool {
    switch self {
    case .about, .over, .nearly, .upTo: true
    default: false
    }
  }

}
