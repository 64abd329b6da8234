extension Keyword {

  /// Returns the canonical spelling of `self` in `tongue`, where it agrees with `agreement`.
  ///
  /// `written` is how the author spells it, if it is in `tongue` already: a form that may be right for
  /// a noun whose gender is not known stays.
  package func spelling(
    in tongue: Tongue, agreeing agreement: Agreement, written: String? = nil
  ) -> String {
    switch (tongue, agreement) {
    case (_, .count(let isOne)): spelling(in: tongue, ofOne: isOne, written: written)
    case (.german, .noun(let noun)): germanSpelling(before: noun, written: written)
    case (_, .none), (.english, .noun): spelling(in: tongue)
    }
  }

  /// Returns the canonical spelling of the unit `self` after a number, which is one iff `isOne`.
  ///
  /// The euro is written as its author writes it.
  private func spelling(in tongue: Tongue, ofOne isOne: Bool, written: String?) -> String {
    switch (self, tongue) {
    case (.euro, _): written ?? spelling(in: tongue)
    case (.days, _), (.weeks, _), (.months, _), (.years, _), (.cent, .english):
      spellings(in: tongue)[isOne ? 1 : 0]
    case (.million, _): tongue.million
    default: spelling(in: tongue)
    }
  }

  /// Returns the German spelling of `self` before `noun`.
  private func germanSpelling(before noun: String, written: String?) -> String {
    let forms: (feminine: String, masculine: String, neuter: String)
    switch self {
    case .forEach: forms = ("für jede", "für jeden", "für jedes")
    case .every: forms = ("jede", "jeder", "jedes")
    case .some: forms = ("eine", "ein", "ein")
    default: return spelling(in: .german)
    }
    switch GrammaticalGender(ofGermanNoun: noun) {
    case .feminine: return forms.feminine
    case .masculine: return forms.masculine
    case .neuter: return forms.neuter
    case nil: break
    }
    let known = [forms.feminine, forms.masculine, forms.neuter]
    // With a capital, or without the umlaut, it is the same word.
    func words(of phrase: String) -> [String] {
      phrase.split(separator: " ").map { WordTable.lookupForm(of: String($0), in: .german) }
    }
    let form = written.map(words(of:))
    return known.first { words(of: $0) == form } ?? forms.neuter
  }

}
