/// How cells of CSV write numbers.
///
/// A cell that can be read in one way alone, such as `1.234,56`, `1,234.56`, `12,5` or `1.234.567`, is
/// read in that way; so are `31.01.2026` and `2026-01-31`. In doubt are `2.250` and `2,250` alone: one
/// to three digits of which the first is no 0, a mark, three digits. The dialect settles them. What
/// belongs to the other dialect is then refused, except a point before decimals, which facts are
/// written with. An amount or a whole number with three decimals behind a point, even `0.125`, is read
/// only where someone demands points.
package enum TableDialect: Hashable, Sendable {

  /// Each column tells by the cells among its first that are not in doubt, if they agree.
  ///
  /// Else `2.250` is no amount and no whole number, `2.250` is a number of other fields, and `2,250` is
  /// none.
  case told

  /// A point stands before decimals, and commas between groups of digits.
  case pointed

  /// A comma stands before decimals, and points between groups of digits.
  case commaed

}

/// How the cells of a column write numbers.
struct NumberForm: Hashable, Sendable {

  /// What stands before decimals; `nil` where that is not settled.
  var mark: DecimalMark?

  /// `true` iff someone said so, and not the cells.
  var isDemanded = false

  /// Creates an instance of what `dialect` demands.
  init(_ dialect: TableDialect) {
    switch dialect {
    case .told: break
    case .pointed:
      mark = .point
      isDemanded = true
    case .commaed:
      mark = .comma
      isDemanded = true
    }
  }

}

/// What stands before decimals.
enum DecimalMark: Hashable, Sendable {
  case point
  case comma
}
