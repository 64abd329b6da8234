extension Explanation {

  /// The pages on readings of interpretations, in English.
  static let englishReadings: [Explanation] = [
    Explanation(
      "D13", "an answer that is none of the readings",
      meaning: """
        A question that has several readings is answered with one of them, in `settle`, `given` and \
        `what if`. Here stands something else.
        """,
      reason: """
        The readings are what the sources say. An answer that none of them gives is a new source, and \
        belongs among the readings with what it cites.
        """,
      failing: """
        interpretation most_inhabitants: integer "Up to how many inhabitants?" { 30,000 50,000 }
        settle most_inhabitants: 40,000 because "so the ministry"
        define small(population: integer) = population <= most_inhabitants
        show small(45000)
        """,
      mended: """
        interpretation most_inhabitants: integer "Up to how many inhabitants?" { 30,000 50,000 }
        settle most_inhabitants: 50,000 because "so the ministry"
        define small(population: integer) = population <= most_inhabitants
        show small(45000)
        """,
      clause: "Eligibility"),
    Explanation(
      "D14", "an interpretation with a single reading",
      meaning: """
        An interpretation is a question that can be answered in several ways. This one has one reading.
        """,
      reason: """
        Where a text can be read in one way only, nothing is open, and nobody has to be asked. Such a \
        value is a parameter.
        """,
      failing: """
        interpretation most_inhabitants: integer "Up to how many inhabitants?" { 50,000 }
        define small(population: integer) = population <= most_inhabitants
        show small(45000)
        """,
      mended: """
        parameter most_inhabitants: integer "Up to how many inhabitants" = 50,000
        define small(population: integer) = population <= most_inhabitants
        show small(45000)
        """,
      clause: "Eligibility"),
    Explanation(
      "D15", "a reading that is not written out",
      meaning: """
        The readings of an interpretation are numbers, amounts, dates, periods, texts, yes and no, or \
        values of a choice, each written as what it is.
        """,
      reason: """
        People answer with one of the readings, in files and in facts, and must see which there are. \
        What is worked out may come to another value tomorrow.
        """,
      failing: """
        parameter floor: integer = 30,000
        interpretation most_inhabitants: integer "Up to how many inhabitants?" { floor 50,000 }
        define small(population: integer) = population <= most_inhabitants
        show small(45000)
        """,
      mended: """
        interpretation most_inhabitants: integer "Up to how many inhabitants?" { 30,000 50,000 }
        define small(population: integer) = population <= most_inhabitants
        show small(45000)
        """,
      clause: "Eligibility"),
    Explanation(
      "F22", "an answer in the facts that is none of the readings",
      meaning: """
        A fact that answers a question with several readings is one of them, written as a value of their \
        type.
        """,
      reason: """
        The readings are what the sources say. A number that none of them gives is a slip more often \
        than a new source.
        """,
      failing: .init(
        "decide", "small_place", "program.leit", "--facts", "applications.json",
        files: [
          .init(
            "program.leit",
            """
            interpretation most_inhabitants: integer "Up to how many inhabitants?" { 30,000 50,000 }
            record Application { population: integer }
            eligibility small_place for a: Application {
              require small "A small place" { a.population <= most_inhabitants }
            }
            """),
          .init("applications.json", #"{"population": 45000, "most_inhabitants": 40000}"#),
        ]),
      mended: .init(
        "decide", "small_place", "program.leit", "--facts", "applications.json",
        files: [
          .init(
            "program.leit",
            """
            interpretation most_inhabitants: integer "Up to how many inhabitants?" { 30,000 50,000 }
            record Application { population: integer }
            eligibility small_place for a: Application {
              require small "A small place" { a.population <= most_inhabitants }
            }
            """),
          .init("applications.json", #"{"population": 45000, "most_inhabitants": 50000}"#),
        ]),
      clause: "Eligibility"),
  ]

}
