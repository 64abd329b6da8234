internal import Vocabulary

extension Keyword {

  /// How `self` is shown, and where.
  var appearance: Appearance {
    switch self {
    case .language: Appearance(.header, .opening, then: .tongue)
    case .inEnglish, .inGerman: Appearance(.header, .tongue, then: .definedName)
    case .plural: Appearance(.clause, .beforeName, then: .definedName)
    case .import: Appearance(.declaration, .beforeText)
    case .choice, .record, .extend: Appearance(.declaration, .beforeName, then: .definedType)
    case .parameter, .define, .table, .eligibility, .funding, .interpretation, .settle, .rule,
      .query, .test, .data, .require, .should, .except, .let, .obligation, .given, .discretion,
      .judgement:
      Appearance(.declaration, .beforeName, then: .definedName)
    case .show, .decide, .setAsOf, .whyNot, .whatIf, .whatWouldItTake, .whatIsMissing, .sweep,
      .diff, .historyOf, .expect:
      Appearance(.statement, .beforeValue)
    case .why: Appearance(.statement, .mark, then: .extent)
    case .all: Appearance(.clause, .following(.extent))
    case .sweepFrom, .diffWith, .keeping, .cites, .from, .until, .when, .overrides, .for, .forEach,
      .lawAsOf, .due, .becauseOf, .on, .byDate, .byOffice, .where, .groupedBy, .sortedBy, .with:
      Appearance(.clause, .beforeValueOnLine)
    case .because, .fromFile: Appearance(.clause, .beforeText)
    case .warning, .fixed, .descending, .asTable, .asChart: Appearance(.clause, .mark)
    case .programme, .amount: Appearance(.vocabularyField, .field)
    case .textType, .integerType, .decimalType, .moneyType, .booleanType, .dateType, .periodType,
      .durationType:
      Appearance(.type, .following(.type))
    case .listOf: Appearance(.type, .beforeValue, then: .type)
    case .uniquePolicy, .firstPolicy, .anyPolicy, .sumPolicy, .leastPolicy, .greatestPolicy:
      Appearance(.clause, .beforeBody)
    case .yes, .no, .unknown: Appearance(.constant, .anywhere)
    case .about, .over, .nearly, .upTo: Appearance(.operatorWord, .beforeNumber)
    case .euro: Appearance(.unit, .following(.currency))
    case .cent, .million, .days, .weeks, .months, .years: Appearance(.unit, .following(.unit))
    case .is: Appearance(.operatorWord, .anywhere, then: .predicate)
    case .and, .or, .not, .in, .notIn, .to, .as, .of, .covers, .overlaps, .before, .after,
      .starting, .asOf, .otherwise, .roundedTo, .roundedUpTo, .roundedDownTo, .roundedHalfEvenTo,
      .splitInto, .splitBy, .some, .every, .satisfies, .canBe:
      Appearance(.operatorWord, .beforeValue)
    case .orNextWorkingDay, .roundedUp: Appearance(.operatorWord, .mark)
    case .atLeast: Appearance(.operatorWord, .beforeTerm)
    case .if, .then, .else: Appearance(.conditional, .anywhere)
    case .known, .empty, .met, .eligible, .open, .approximate, .fault:
      Appearance(.operatorWord, .following(.predicate))
    case .countOf, .sumOf, .minOf, .maxOf, .averageOf, .firstOf, .lastOf, .yearOf, .monthOf,
      .weekdayOf, .startOf, .endOf, .daysOf, .monthsOf, .startedMonthsOf, .daysBetween:
      Appearance(.form, .beforeValue)
    case .element: Appearance(.form, .beforeTerm)
    case .min, .max, .year, .month: Appearance(.form, .beforeParenthesis)
    }
  }

}
