internal import Values
internal import Vocabulary

/// Returns `number` as a file in `tongue` writes it, digits in groups of three.
func numberText(_ number: Rational, in tongue: Tongue) -> String {
  let plain = number.plainText
  let sign = plain.hasPrefix("-") ? "-" : ""
  let digits = plain.dropFirst(sign.count)
  guard !digits.contains("/") else { return plain }
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  var whole = ""
  for (place, digit) in parts[0].enumerated() {
    if place > 0, (parts[0].count - place) % 3 == 0 { whole += tongue.groupMark }
    whole.append(digit)
  }
  return sign + whole + (parts.count > 1 ? tongue.decimalMark + parts[1] : "")
}

/// Returns `euros` as a file in `tongue` writes money.
func moneyText(_ euros: Rational, in tongue: Tongue) -> String {
  numberText(euros, in: tongue) + " " + tongue.currency
}

/// Returns `count` days as a file in `tongue` writes them, if it is a whole number.
func daysText(_ count: Rational, in tongue: Tongue) -> String? {
  guard count.isInteger else { return nil }
  return numberText(count, in: tongue) + " " + (count == Rational(1) ? tongue.day : tongue.days)
}

/// Returns `day` as a file in `tongue` writes it.
func dayText(_ day: Day, in tongue: Tongue) -> String {
  switch tongue {
  case .english: day.isoText
  case .german: day.isoText.split(separator: "-").reversed().joined(separator: ".")
  }
}

extension Tongue {

  /// What stands between groups of digits.
  fileprivate var groupMark: String {
    switch self {
    case .english: ","
    case .german: "."
    }
  }

  /// What stands before decimals.
  fileprivate var decimalMark: String {
    switch self {
    case .english: "."
    case .german: ","
    }
  }

  /// The word for euros.
  fileprivate var currency: String {
    switch self {
    case .english: "EUR"
    case .german: "Euro"
    }
  }

  /// The word for one day.
  fileprivate var day: String {
    switch self {
    case .english: "day"
    case .german: "Tag"
    }
  }

  /// The word for days.
  fileprivate var days: String {
    switch self {
    case .english: "days"
    case .german: "Tage"
    }
  }

}
