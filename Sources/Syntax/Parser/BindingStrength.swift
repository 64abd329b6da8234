/// How tightly an operator holds its operands, loosest first.
///
/// `if`, `some` and `every` hold most loosely of all; they begin an expression and run to its end.
enum BindingStrength: Int, Comparable {
  case otherwise
  case or
  case and
  case not

  /// `=`, `<`, `in`, `covers`, `overlaps`, `is …`
  case comparison

  /// `to`, `..`
  case range

  /// `rounded …`
  case rounding

  case orNextWorkingDay

  /// `+`, `-`, `before`, `after`
  case sum

  /// `*`, `/`
  case product

  /// Unary minus, and the operand of `% of`.
  case negation

  /// `year of` and its like.
  case form

  /// `.`, calls, `for`, `as of`, `where`
  case postfix

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// The strength next to `self`, which the right operand of an operator must have.
  var tighter: Self { Self(rawValue: rawValue + 1) ?? .postfix }
}
