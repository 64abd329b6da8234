package import Vocabulary

extension TwinName {

  /// Returns a name spelled `own` in `tongue` and `other` in the other one.
  static func spelled(_ own: String, in tongue: Tongue, otherwise other: String) -> TwinName {
    switch tongue {
    case .english: TwinName(english: own, german: other)
    case .german: TwinName(english: other, german: own)
    }
  }

}

extension Tongue {

  /// Returns the ways in which a file may spell `name`, a word of the vocabulary; the canonical first.
  ///
  /// As with keywords: German nouns may be capitalised, and ae, oe, ue, ss stand for ä, ö, ü, ß.
  func spellings(of name: String) -> [String] {
    switch self {
    case .english: return [name]
    case .german:
      let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
      let folded =
        isASCII
        ? name
        : name.map { letter -> String in
          switch letter {
          case "ä": "ae"
          case "ö": "oe"
          case "ü": "ue"
          case "ß": "ss"
          case "Ä": "Ae"
          case "Ö": "Oe"
          case "Ü": "Ue"
          default: String(letter)
          }
        }.joined()
      var all: [String] = []
      for spelling in [name, folded] {
        for variant in [spelling, spelling.prefix(1).uppercased() + spelling.dropFirst()]
        where !all.contains(variant) {
          all.append(variant)
        }
      }
      return all
    }
  }

}

extension BuiltinFunction {

  /// Returns how `self` is spelled in `tongue`.
  package func spelling(in tongue: Tongue) -> String {
    switch (self, tongue) {
    case (.least, _): "min"
    case (.greatest, _): "max"
    case (.yearPeriod, .english): "year"
    case (.yearPeriod, .german): "jahr"
    case (.monthPeriod, .english): "month"
    case (.monthPeriod, .german): "monat"
    case (.date, .english): "date"
    case (.date, .german): "datum"
    }
  }

}

/// Names that every thing, dated figure or funding has.
package enum ImplicitMember: CaseIterable {

  /// The title of a thing.
  case title

  /// The date of a dated figure.
  case date

  /// The amount of a funding.
  case amount

  /// Returns how `self` is spelled in `tongue`.
  package func spelling(in tongue: Tongue) -> String {
    switch (self, tongue) {
    case (.title, .english): "title"
    case (.title, .german): "titel"
    case (.date, .english): "on"
    case (.date, .german): "am"
    case (.amount, .english): "amount"
    case (.amount, .german): "betrag"
    }
  }

}

extension Tongue {

  /// The other tongues' spellings are tried where a name means nothing in this one.
  var others: [Tongue] { Tongue.allCases.filter { $0 != self } }

}
