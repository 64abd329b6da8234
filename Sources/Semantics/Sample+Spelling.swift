internal import Vocabulary

/// Words of the language that a mend offers: they are written in the file's tongue, whatever tongue
/// the message is read in.
enum Sample {

  /// How an amount says that it is rounded.
  case roundedDownToCent

  /// How something is rounded to cents.
  case roundedToCent

  /// How a test names its date.
  case asOfDate

  /// How a sum of months says that it goes on to the next month.
  case roundedUp

  /// How a unit is named.
  case roundedUpToEuro

  /// How a funding gives its amount.
  case amount

  /// How a period is written.
  case period

  /// How a day is written.
  case day

  /// How the days from one to another are asked for.
  case daysBetween

  /// How a requirement cites its clause.
  case citation

  /// How a thing cites its sources.
  case citationField

  /// How a goal is given an indicator.
  case indicator

  /// How a test says what it expects.
  case expectation

  /// How something is asked of every element.
  case every

  /// How a decision names its case.
  case forCase

  /// How a case is decided.
  case decide

  /// How one element of the list of this name is named.
  case elementOf(String)

  /// Returns how `self` is written in `tongue`.
  func spelling(in tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

  /// How `self` is written in English.
  private var english: String {
    switch self {
    case .roundedDownToCent: "rounded down to 1 cent"
    case .roundedToCent: "rounded to 1 cent"
    case .asOfDate: "set as of 2026-01-01"
    case .roundedUp: "rounded up"
    case .roundedUpToEuro: "rounded up to 1 EUR"
    case .amount: "amount: …"
    case .period: "… to …"
    case .day: "2026-01-01"
    case .daysBetween: "days between … and …"
    case .every: "every x in … satisfies x in …"
    case .forCase: "for …"
    case .decide: "decide … for …"
    case .elementOf(let list): "(element 1 of \(list))"
    case .citation: "cites …"
    case .citationField: "cites: …"
    case .indicator: "indicator … { … }"
    case .expectation: "expect …"
    }
  }

  /// How `self` is written in German.
  private var german: String {
    switch self {
    case .roundedDownToCent: "abgerundet auf 1 Cent"
    case .roundedToCent: "gerundet auf 1 Cent"
    case .asOfDate: "setze stand 01.01.2026"
    case .roundedUp: "aufgerundet"
    case .roundedUpToEuro: "aufgerundet auf 1 Euro"
    case .amount: "betrag: …"
    case .period: "… bis …"
    case .day: "01.01.2026"
    case .daysBetween: "tage zwischen … und …"
    case .every: "jedes x in … erfüllt x in …"
    case .forCase: "für …"
    case .decide: "prüfe … für …"
    case .elementOf(let list): "(element 1 von \(list))"
    case .citation: "gemäß …"
    case .citationField: "beleg: …"
    case .indicator: "indikator … { … }"
    case .expectation: "erwarte …"
    }
  }

}
