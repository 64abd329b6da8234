package import Vocabulary

/// The ways to spell the words of the grammar.
package struct SpellingVariants {

  /// The language.
  private let tongue: Tongue

  /// Creates an instance for `tongue`.
  package init(_ tongue: Tongue) { self.tongue = tongue }

  /// The mark between groups of digits.
  var groupMark: String {
    switch tongue {
    case .english: ","
    case .german: "."
    }
  }

  /// Returns `word` of the grammar as somebody may type it: in German with or without a capital,
  /// with umlauts or without.
  package func varied(_ word: String, _ random: inout RandomSource) -> String {
    guard tongue != .english, random.chance(40) else { return word }
    var word = word
    if random.chance(50), let first = word.first {
      let changed = random.chance(70) ? first.uppercased() : first.lowercased()
      if changed.count == 1 { word = changed + word.dropFirst() }
    }
    guard random.chance(50) else { return word }
    let plain = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"]
    return word.map { plain[String($0)] ?? String($0) }.joined()
  }

}
