/// A function of spreadsheets and other languages for which this language has another form.
package enum ForeignFunction: Hashable, Sendable {

  /// `IF(…; …; …)`
  case conditional

  /// `AND(…; …)`
  case conjunction

  /// `OR(…; …)`
  case disjunction

  /// `NOT(…)`
  case negation

  /// `SUM(…; …)`
  case sum

  /// `COUNT(…)`
  case count

  /// `AVERAGE(…; …)`
  case average

  /// `ROUND(…; …)`
  case rounding

  /// Returns the function that is called `name`, in any tongue.
  package init?(named name: String) {
    switch name.lowercased() {
    case "if", "iif", "wenn": self = .conditional
    case "and", "und": self = .conjunction
    case "or", "oder": self = .disjunction
    case "not", "nicht": self = .negation
    case "sum", "summe": self = .sum
    case "count", "len", "length", "size", "anzahl", "anzahl2": self = .count
    case "average", "avg", "mean", "mittelwert", "durchschnitt": self = .average
    case "round", "roundup", "rounddown", "runden", "aufrunden", "abrunden", "ceil", "floor":
      self = .rounding
    default: return nil
    }
  }

}
