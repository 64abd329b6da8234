extension Explanation {

  /// The pages on E18 to E20, in English.
  static let englishFaults3: [Explanation] = [
    Explanation(
      "E18", "parts that cannot be so many",
      meaning: """
        After `split into` stands, in this case, no whole number from 1 to 10,000, or a list \
        of shares has more elements than that.
        """,
      reason: """
        Two and a half slices of a grant there are not. Usually the number is worked out from \
        dates that are not whole years, or a field is not filled in yet.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            parameter grant = 290,657.90 EUR
            define slices(years: decimal) "Yearly slices" = grant split into years rounded to 1 cent
            show slices(2.5)
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            parameter grant = 290,657.90 EUR
            define slices(years: integer) "Yearly slices" = grant split into years rounded to 1 cent
            show slices(3)
            """)
        ]),
      clause: "Expressions"),
    Explanation(
      "E19", "shares by which nothing can be split",
      meaning: """
        The list after `split by` has no element, an element that is less than zero, or only \
        zeros: then there is no ratio.
        """,
      reason: """
        With a share less than zero the others would get more than there is. Where nobody has \
        a share yet, say what is to hold then, with `if`.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record District { refugees: integer }
            define districts: list of District = [District { refugees: 0 }, District { refugees: 0 }]
            show 58 million EUR split by districts.refugees rounded to 1 cent
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            record District { refugees: integer }
            define districts: list of District = [District { refugees: 310 }, District { refugees: 120 }]
            show 58 million EUR split by districts.refugees rounded to 1 cent
            """)
        ]),
      clause: "Expressions"),
    Explanation(
      "E20", "an element that a list does not have",
      meaning: """
        `first of`, `last of` or `element n of` asks for an element that is not there: the \
        list is empty, the number is less than 1 or more than there are elements, or it is not \
        whole. The first element is element 1.
        """,
      reason: """
        Another one in its place would be a wrong figure that looks right. Where the list may \
        be shorter, ask for that before, with `if`.
        """,
      failing: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            define slices = 290,657.90 EUR split into 3 rounded to 1 cent
            show element 4 of slices
            """)
        ]),
      mended: .init(
        "run", "program.leit",
        files: [
          .init(
            "program.leit",
            """
            define slices = 290,657.90 EUR split into 3 rounded to 1 cent
            show element 3 of slices
            """)
        ]),
      clause: "Expressions"),
  ]

}
