extension Explanation {

  /// The pages on titles in two languages, in German.
  static let germanTitles: [Explanation] = [
    Explanation(
      "S45", "ein Titel hinter dem Namen der Sprache, in der die Datei steht",
      meaning: """
        Hinter einem Titel leitet der Name der anderen Sprache den Titel in dieser Sprache ein. Hier \
        steht die Sprache, in der die Datei geschrieben ist. Bei den Werten einer Auswahl kann ein \
        Wert gemeint sein, der so heißt: Er beginnt eine neue Zeile.
        """,
      reason: """
        Der erste Titel steht bereits in der Sprache der Datei. Einer der beiden würde nie gezeigt, \
        und niemand könnte sagen, welcher.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" deutsch "Diversity centre Kassel" { }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum Kassel" english "Diversity centre Kassel" { }
        """,
      clause: "Titles in two languages"),
    Explanation(
      "S46", "ein zweiter Titel in derselben Sprache",
      meaning: """
        Zu einem Titel gehört ein Titel in der anderen Sprache. Hier steht ein zweiter.
        """,
      reason: """
        Die beiden können voneinander abweichen. Welchen man zu lesen bekommt, hinge von ihrer \
        Reihenfolge ab.
        """,
      failing: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum" english "Diversity centre" english "Centre" { }
        """,
      mended: """
        sprache deutsch
        zentrum kassel "Vielfaltszentrum" english "Diversity centre" { }
        """,
      clause: "Titles in two languages"),
    Explanation(
      "S47", "ein Titel in einer anderen Sprache ohne einen in der Sprache der Datei",
      meaning: """
        Ein Titel in einer anderen Sprache folgt unmittelbar auf den Titel in der Sprache der Datei. \
        Hier fehlt dieser, oder es steht etwas dazwischen. Bei den Werten einer Auswahl kann ein Wert \
        gemeint sein, der wie die Sprache heißt: Er beginnt eine neue Zeile.
        """,
      reason: """
        Als Wert, zum Sortieren und Vergleichen, gilt der Titel in der Sprache der Datei. Ohne ihn \
        gäbe es nichts, wonach sich sortieren ließe.
        """,
      failing: """
        sprache deutsch
        quelle richtlinie "Richtlinie" { datum: 11.12.2020 }
        zentrum kassel "Vielfaltszentrum" gemäß richtlinie english "Diversity centre" { }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Richtlinie" { datum: 11.12.2020 }
        zentrum kassel "Vielfaltszentrum" english "Diversity centre" gemäß richtlinie { }
        """,
      clause: "Titles in two languages"),
    Explanation(
      "C26", "eine Auswahl, von der nur manche Werte einen Titel in der anderen Sprache haben",
      meaning: """
        Von den Werten, die eine Auswahl aufzählt, haben manche auch in der anderen Sprache einen \
        Titel und manche nicht. Ein Wert ohne jeden Titel heißt wie sein Name, den es auch in der \
        anderen Sprache geben kann.
        """,
      reason: """
        Eine Tabelle in der anderen Sprache mischt die beiden. In einer Zeile kann ein Wert auch wie \
        eine Sprache heißen und als Titel des Wertes vor ihm gelesen werden.
        """,
      failing: """
        sprache deutsch
        auswahl Körperschaft {
          landkreis "Landkreis" english "county"
          stadt "kreisfreie Stadt"
        }
        datensatz Antrag { antragsteller: Körperschaft }
        """,
      mended: """
        sprache deutsch
        auswahl Körperschaft {
          landkreis "Landkreis" english "county"
          stadt "kreisfreie Stadt" english "independent city"
        }
        datensatz Antrag { antragsteller: Körperschaft }
        """,
      clause: "Titles in two languages"),
  ]

}
