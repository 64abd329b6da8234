internal import Vocabulary

extension TwinName {

  /// Returns a name spelled `own` in `tongue` and `other` in the other one.
  static func spelled(_ own: String, in tongue: Tongue, otherwise other: String) -> TwinName {
    switch tongue {
    case .english: TwinName(english: own, german: other)
    case .german: TwinName(english: other, german: own)
    }
  }

}

extension BuiltinFunction {

  /// Returns how `self` is spelled in `tongue`.
  func spelling(in tongue: Tongue) -> String {
    switch (self, tongue) {
    case (.least, _): "min"
    case (.greatest, _): "max"
    case (.yearPeriod, .english): "year"
    case (.yearPeriod, .german): "jahr"
    }
  }

}

/// Names that every thing, dated figure or funding has.
enum ImplicitMember: CaseIterable {

  /// The title of a thing.
  case title

  /// The date of a dated figure.
  case date

  /// The amount of a funding.
  case amount

  /// Returns how `self` is spelled in `tongue`.
  func spelling(in tongue: Tongue) -> String {
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
