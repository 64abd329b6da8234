/// How cells of CSV write numbers and days.
///
/// A cell that can be read in one way alone, such as `1.234,56`, `1,234.56`, `12,5` or `1.234.567`, is
/// read in that way; so are `31.01.2026`, `2026-01-31` and `31/01/2026`. In doubt are `2.250` and
/// `2,250`: one to three digits of which the first is no 0, a mark, three digits; and `01/02/2026`. The
/// dialect settles them. What belongs to the other dialect is then refused, except a point before
/// decimals, which facts are written with. An amount or a whole number with three decimals behind a
/// point, even `0.125`, is read only where someone demands points.
package enum TableDialect: Hashable, Sendable {

  /// Each column tells by the cells among its first that are not in doubt, if they agree; else the
  /// other columns do; else the headings, where they are in one language.
  ///
  /// Else `2.250` is no amount and no whole number, `2.250` is a number of other fields, and `2,250` and
  /// `01/02/2026` are nothing.
  case told

  /// A point stands before decimals, and commas between groups of digits. Whether the day or the month
  /// stands first is not settled: English is written in both ways.
  case pointed

  /// A comma stands before decimals, and points between groups of digits; the day stands before the
  /// month.
  case commaed

  /// What stands before decimals; `nil` where that is not settled.
  var mark: DecimalMark? {
    switch self {
    case .told: nil
    case .pointed: .point
    case .commaed: .comma
    }
  }

  /// What stands first of a day and a month; `nil` where that is not settled.
  var order: DayOrder? {
    switch self {
    case .told, .pointed: nil
    case .commaed: .dayFirst
    }
  }

}

/// How the cells of a column write numbers.
struct NumberForm: Hashable, Sendable {

  /// What stands before decimals; `nil` where that is not settled.
  var mark: DecimalMark?

  /// `true` iff someone said so, and not the cells.
  var isDemanded = false

  /// Creates an instance of what `dialect` demands.
  init(_ dialect: TableDialect) {
    mark = dialect.mark
    isDemanded = mark != nil
  }

}

/// What stands before decimals.
enum DecimalMark: CaseIterable, Hashable, Sendable {
  case point
  case comma
}

/// What stands first of a day and a month between strokes.
enum DayOrder: Hashable, Sendable {
  case dayFirst
  case monthFirst
}
