extension Explanation {

  /// The pages on C01, C02 and so on, in German.
  static let germanCautions: [Explanation] = [
    Explanation(
      "C06", "eine Förderung nennt keine Berechtigung",
      meaning: """
        Die Förderung sagt nicht, auf welcher Berechtigung sie beruht. Damit erhält jeder Fall ihrer \
        Art den Betrag.
        """,
      reason: """
        Eine Richtlinie verlangt fast immer etwas von denen, die Geld erhalten. Eine Förderung für \
        alle ist selten gewollt, und an den Antworten fällt sie nicht auf: Sie lauten sämtlich \
        `Voraussetzungen erfüllt`.
        """,
      failing: """
        sprache deutsch
        datensatz Antrag { beantragt: geldbetrag }
        förderung zuschuss für a: Antrag {
          betrag: a.beantragt abgerundet auf 1 Euro
        }
        """,
      mended: """
        sprache deutsch
        quelle richtlinie "Förderrichtlinie" { datum: 11.12.2020 }
        datensatz Antrag { beantragt: geldbetrag }
        berechtigung kleines_vorhaben für a: Antrag {
          voraussetzung klein "Höchstens 60.000 Euro" gemäß richtlinie "2.1" { a.beantragt <= 60.000 Euro }
        }
        förderung zuschuss für a: Antrag {
          berechtigung: kleines_vorhaben
          betrag: a.beantragt abgerundet auf 1 Euro
        }
        """,
      clause: "Funding")
  ]

}
