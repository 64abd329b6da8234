extension GrammaticalGender {

  /// Creates the gender of `noun`, a German one in the singular; nil where its end does not show it.
  ///
  /// A single letter does not show it either: it stands for a word. Of a compound the last part decides,
  /// so that the longest ending that is known is the one that counts.
  package init?(ofGermanNoun noun: String) {
    let form = noun.lowercased()
    let letters = form.filter { !$0.isNumber }
    guard letters.count > 1, !letters.contains("_") else { return nil }
    var best: (length: Int, gender: GrammaticalGender)?
    for (gender, endings) in Self.germanEndings {
      for ending in endings where letters.hasSuffix(ending) && ending.count > best?.length ?? 0 {
        best = (ending.count, gender)
      }
    }
    guard let best else { return nil }
    self = best.gender
  }

  /// The endings that show the gender of a German noun: suffixes, and nouns that compounds end in.
  private static let germanEndings: [(GrammaticalGender, [String])] = [
    (
      .feminine,
      [
        "ung", "heit", "keit", "schaft", "ion", "tät", "taet", "enz", "anz", "ik", "aufgabe",
        "maßnahme", "massnahme", "stelle", "quelle", "strategie", "linie", "gruppe", "kraft",
        "person", "stadt", "gemeinde", "behörde", "behoerde", "zeile", "frist", "pauschale", "rate",
        "summe", "zahl", "frage", "regel", "rolle", "stunde", "woche", "reihe", "auflage", "klasse",
        "schule", "hilfe", "tranche", "frau", "art", "einheit", "pflicht", "angabe", "ausgabe",
        "einnahme", "lotsin", "trägerin", "kommune", "ausgabe",
      ]
    ),
    (
      .masculine,
      [
        "antrag", "betrag", "vertrag", "tag", "monat", "kreis", "landkreis", "träger", "traeger",
        "plan", "bescheid", "fall", "raum", "anteil", "teil", "wert", "posten", "lotse",
        "indikator",
        "empfänger", "empfaenger", "bewerber", "partner", "verband", "verein", "kurs", "bund",
        "ort",
        "zuschuss", "abschnitt", "satz", "rat", "sitz", "nehmer", "geber", "leiter", "punkt",
        "beschluss", "nachweis", "begriff", "name", "mensch", "schritt", "grund", "zweck", "stand",
        "beginn", "termin", "deckel", "haushalt", "abruf", "dolmetscher", "klient",
        "eintrag",
      ]
    ),
    (
      .neuter,
      [
        "zentrum", "ziel", "jahr", "halbjahr", "kind", "land", "amt", "projekt", "ereignis", "nis",
        "chen", "ment", "programm", "element", "mitglied", "konzept", "haus", "datum", "gebiet",
        "merkmal", "institut", "system", "angebot", "vorhaben", "verfahren", "guthaben", "geld",
        "mittel", "kapitel", "recht", "gesetz", "quartal", "paar", "wort", "ende", "feld",
      ]
    ),
  ]

}
