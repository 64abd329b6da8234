extension Tongue {

  /// Returns the power of ten that `word` stands for after a number, where people write so though
  /// the grammar does not: `Tsd`, `bn`.
  package func magnitude(of word: String) -> Int? {
    let form = word.lowercased()
    switch self {
    case .english:
      return switch form {
      case "k", "thousand", "thousands", "tsd", "teur": 3
      case "m", "mn", "mio": 6
      case "bn", "billion", "billions", "mrd": 9
      case "trillion", "trillions": 12
      default: nil
      }
    case .german:
      return switch form {
      case "t", "k", "tsd", "tausend", "teur", "thousand": 3
      case "m", "mn": 6
      case "mrd", "milliarde", "milliarden", "bn": 9
      case "bio", "billion", "billionen": 12
      default: nil
      }
    }
  }

  /// `true` iff `word` says in one word that thousands of euros are meant.
  package static func isThousandEuro(_ word: String) -> Bool { word.lowercased() == "teur" }

  /// How a million is written after a number.
  package var million: String {
    switch self {
    case .english: "million"
    case .german: "Mio."
    }
  }

  /// `true` iff `word` means `%`, in any tongue.
  package static func isPercent(_ word: String) -> Bool {
    switch word.lowercased() {
    case "percent", "prozent", "pct", "vh": true
    default: false
    }
  }

  /// `true` iff `first`, a dot and `second` mean `%`: `v. H.`.
  package static func isPercent(_ first: String, _ second: String) -> Bool {
    first.lowercased() == "v" && second.lowercased() == "h"
  }

  /// Returns the keyword that `word` stands for in other languages: `true`, `false`, `null`.
  package func constant(of word: String) -> Keyword? {
    switch (self, word.lowercased()) {
    case (_, "true"), (.german, "wahr"): .yes
    case (_, "false"), (.german, "falsch"): .no
    case (_, "null"): .unknown
    default: nil
    }
  }

  /// Returns the keyword that `word`, which means nothing, probably stands for.
  package func likelyConstant(of word: String) -> Keyword? {
    switch word.lowercased() {
    case "wahr": .yes
    case "falsch": .no
    case "none", "nil", "na", "nichts", "keine", "undefined", "missing", "fehlt", "blank": .unknown
    case "leer", "empty": .unknown
    default: constant(of: word)
    }
  }

  /// `true` iff `word` begins a range in words of `tongue`: `between 1 and 5`.
  package static func isBetween(_ word: String, in tongue: Tongue) -> Bool {
    switch tongue {
    case .english: word.lowercased() == "between"
    case .german: word.lowercased() == "zwischen"
    }
  }

  /// `true` iff `letters` after a number say which one it is in a row: `1st`.
  package static func isOrdinal(_ letters: String) -> Bool {
    ["st", "nd", "rd", "th"].contains(letters.lowercased())
  }

  /// Returns the number that `word` names, up to twelve.
  package func number(named word: String) -> Int? {
    let names: [String]
    switch self {
    case .english:
      names = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
      ]
    case .german:
      names = [
        "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
        "zwölf",
      ]
    }
    return names.firstIndex(of: word.lowercased()).map { $0 + 1 }
  }

}

/// Returns the number of the month that is called `name`, in any tongue.
package func month(named name: String) -> Int? {
  switch name.lowercased() {
  case "january", "januar", "jänner", "jan": 1
  case "february", "februar", "feb": 2
  case "march", "märz", "maerz", "mar", "mär": 3
  case "april", "apr": 4
  case "may", "mai": 5
  case "june", "juni", "jun": 6
  case "july", "juli", "jul": 7
  case "august", "aug": 8
  case "september", "sept", "sep": 9
  case "october", "oktober", "oct", "okt": 10
  case "november", "nov": 11
  case "december", "dezember", "dec", "dez": 12
  default: nil
  }
}
