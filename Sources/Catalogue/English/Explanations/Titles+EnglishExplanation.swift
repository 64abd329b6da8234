extension Explanation {

  /// The pages on titles in two languages, in English.
  static let englishTitles: [Explanation] = [
    Explanation(
      "S45", "a title behind the name of the file's own language",
      meaning: """
        Behind a title, the name of the other language begins what it is in that language. Here \
        stands the language that the file is written in. In the values of a choice a value may be \
        meant that is called so: it begins a line of its own.
        """,
      reason: """
        The first title is in the language of the file already. One of the two would never be shown, \
        and nobody could tell which.
        """,
      failing: """
        centre kassel "Diversity centre Kassel" english "Vielfaltszentrum Kassel" { }
        """,
      mended: """
        centre kassel "Diversity centre Kassel" deutsch "Vielfaltszentrum Kassel" { }
        """,
      clause: "Titles in two languages"),
    Explanation(
      "S46", "a second title in the same language",
      meaning: """
        A title has one twin in the other language. Here stands a second one.
        """,
      reason: """
        The two may differ. Which of them people read would depend on their order.
        """,
      failing: """
        centre kassel "Diversity centre" deutsch "Vielfaltszentrum" deutsch "Zentrum" { }
        """,
      mended: """
        centre kassel "Diversity centre" deutsch "Vielfaltszentrum" { }
        """,
      clause: "Titles in two languages"),
    Explanation(
      "S47", "a title in another language without one in the file's own",
      meaning: """
        A title in another language stands right behind the title in the file's own. Here there is \
        none, or something stands between them. In the values of a choice a value may be meant that \
        is called like the language: it begins a line of its own.
        """,
      reason: """
        As a value, for sorting and comparing, a title is the one in the language of the file. \
        Without it there would be nothing to sort by.
        """,
      failing: """
        source guideline "Guideline" { date: 2020-12-11 }
        centre kassel "Diversity centre" cites guideline deutsch "Vielfaltszentrum" { }
        """,
      mended: """
        source guideline "Guideline" { date: 2020-12-11 }
        centre kassel "Diversity centre" deutsch "Vielfaltszentrum" cites guideline { }
        """,
      clause: "Titles in two languages"),
    Explanation(
      "C26", "a choice of which only some values have a title in the other language",
      meaning: """
        Of the values that a choice lists, some have a title in the other language too, and some do \
        not. A value without any title is called by its name, of which there can be a twin.
        """,
      reason: """
        A table in the other language mixes the two. On one line a value can also be called like a \
        language, and be read as the title of the value before it.
        """,
      failing: """
        choice Authority {
          county "county" deutsch "Landkreis"
          city "independent city"
        }
        record Application { applicant: Authority }
        """,
      mended: """
        choice Authority {
          county "county" deutsch "Landkreis"
          city "independent city" deutsch "kreisfreie Stadt"
        }
        record Application { applicant: Authority }
        """,
      clause: "Titles in two languages"),
  ]

}
