internal import Diagnostics
internal import Vocabulary

extension TypeDescription {

  /// Returns a value of the type as a message names it, in `tongue`, in the nominative.
  func words(in tongue: Tongue) -> Message {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

  /// A value of the type, in English.
  var english: Message {
    switch self {
    case .boolean: "yes or no"
    case .integer: "a whole number"
    case .decimal: "a number"
    case .money: "an amount of money"
    case .text: "a text"
    case .date: "a date"
    case .period: "a period"
    case .durationOfMonths: "a span of months or years"
    case .durationOfDays: "a span of days or weeks"
    case .duration: "a span of time"
    case .choice(let name): "a value of \(name)"
    case .record(let name): withArticle(name)
    case .list(let element): "a list (each: \(element.english))"
    case .outcome: "the outcome of a decision"
    case .nothing: "an unknown value"
    }
  }

  /// A value of the type, in German, in the nominative.
  var german: Message {
    switch self {
    case .boolean: "Ja oder Nein"
    case .integer: "eine ganze Zahl"
    case .decimal: "eine Zahl"
    case .money: "ein Geldbetrag"
    case .text: "ein Text"
    case .date: "ein Datum"
    case .period: "ein Zeitraum"
    case .durationOfMonths: "eine Dauer in Monaten oder Jahren"
    case .durationOfDays: "eine Dauer in Tagen oder Wochen"
    case .duration: "eine Dauer"
    case .choice(let name): "ein Wert aus \(name)"
    case .record(let name): "ein Eintrag der Art \(name)"
    case .list(let element): "eine Liste (je Element: \(element.german))"
    case .outcome: "das Ergebnis einer Prüfung"
    case .nothing: "ein unbekannter Wert"
    }
  }

}

/// Returns `names` as an enumeration of words of the program: at most three, joined by `or`.
func alternatives(_ names: [String], or: String) -> Message {
  var pieces: Message = ""
  for (place, name) in names.prefix(20).enumerated() {
    if place > 0 {
      pieces =
        place == min(names.count, 20) - 1
        ? "\(pieces) \(prose: or) " : "\(pieces), "
    }
    pieces = "\(pieces)\(name)"
  }
  return pieces
}
