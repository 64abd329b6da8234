extension Explanation {

  /// The pages on C01, C02 and so on, in English.
  static let englishCautions: [Explanation] = [
    Explanation(
      "C06", "a funding that names no eligibility",
      meaning: """
        The funding does not say on which eligibility it rests. Every case of its kind is therefore \
        granted the amount.
        """,
      reason: """
        A guideline nearly always demands something of who receives money. A funding for everyone is \
        seldom meant, and nobody notices it in the answers: they are all `eligible`.
        """,
      failing: """
        record Application { requested: money }
        funding grant for a: Application {
          amount: a.requested rounded down to 1 EUR
        }
        """,
      mended: """
        source guideline "Funding guideline" { date: 2020-12-11 }
        record Application { requested: money }
        eligibility small_project for a: Application {
          require small "No more than 60,000 EUR" cites guideline "2.1" { a.requested <= 60,000 EUR }
        }
        funding grant for a: Application {
          eligibility: small_project
          amount: a.requested rounded down to 1 EUR
        }
        """,
      clause: "Funding")
  ]

}
