import Testing

@testable import Vocabulary

/// The keywords that share a spelling because they never stand in one place.
private let sharing: [Tongue: [Set<Keyword>]] = [
  .english: [
    [.byDate, .byOffice], [.years, .year], [.sumPolicy, .sumOf], [.minOf, .min], [.maxOf, .max],
    [.from, .sweepFrom], [.from, .fromFile], [.sweepFrom, .fromFile], [.with, .diffWith],
    [.months, .month],
  ],
  .german: [
    [.to, .until], [.met, .satisfies], [.every, .forEach], [.years, .year], [.yearOf, .year],
    [.minOf, .leastPolicy], [.maxOf, .greatestPolicy], [.of, .sweepFrom], [.where, .diffWith],
    [.months, .month],
  ],
]

@Test(arguments: Tongue.allCases)
func everyKeywordHasASpelling(in tongue: Tongue) {
  for keyword in Keyword.allCases {
    #expect(!keyword.spellings(in: tongue).isEmpty, "\(keyword)")
    #expect(keyword.spellings(in: tongue).allSatisfy { !$0.isEmpty }, "\(keyword)")
  }
}

@Test(arguments: Tongue.allCases)
func noTwoKeywordsShareASpellingUnlessTheyNeverMeet(in tongue: Tongue) {
  var owners: [String: Keyword] = [:]
  for keyword in Keyword.allCases {
    for spelling in Set(keyword.spellings(in: tongue)) {
      let form = spelling.split(separator: " ")
        .map { WordTable.lookupForm(of: String($0), in: tongue) }.joined(separator: " ")
      guard let owner = owners[form], owner != keyword else {
        owners[form] = keyword
        continue
      }
      #expect(
        sharing[tongue]?.contains([owner, keyword]) == true,
        "\(spelling): \(owner), \(keyword)")
    }
  }
}

@Test(arguments: Tongue.allCases)
func everySpellingIsFoundWordByWord(in tongue: Tongue) {
  let table = WordTable.words(of: tongue)
  for keyword in Keyword.allCases {
    for spelling in keyword.spellings(in: tongue) {
      let words = spelling.split(separator: " ").map { table.word(spelledBy: String($0)) }
      #expect(!words.contains(.none), "\(spelling)")
      if words.count == 1 {
        #expect(table.reach(of: words[0], towards: keyword) == .whole, "\(spelling)")
        #expect(table.spells(spelling, keyword))
      } else {
        #expect(table.reach(of: words[0], towards: keyword) == .first, "\(spelling)")
        let phrases = table.phrases(beginningWith: words[0])
        #expect(phrases.contains(WordTable.Phrase(keyword: keyword, words: words)))
      }
      #expect(table.keywords(beginningWith: words[0]).contains(keyword))
    }
  }
}

@Test(arguments: Tongue.allCases)
func longerPhrasesComeFirst(in tongue: Tongue) {
  let table = WordTable.words(of: tongue)
  for number in 0..<table.wordCount {
    let word = WordID(rawValue: UInt16(number))
    let lengths = table.phrases(beginningWith: word).map(\.words.count)
    #expect(lengths == lengths.sorted(by: >))
  }
}

@Test func germanKeywordsMayBeCapitalisedAndTypedWithoutUmlauts() {
  let table = WordTable.words(of: .german)
  #expect(table.spells("Förderung", .funding))
  #expect(table.spells("foerderung", .funding))
  #expect(table.spells("Pruefe", .decide))
  #expect(table.spells("gemaess", .cites))
  #expect(table.spells("Über", .over))
  #expect(table.spells("Ueber", .over))
  #expect(table.spells("größtes", .greatestPolicy))
  #expect(table.spells("groesstes", .greatestPolicy))
  #expect(!table.spells("FÖRDERUNG", .funding))
  #expect(table.spells("EUR", .euro))
}

@Test func englishKeywordsAreLowerCase() {
  let table = WordTable.words(of: .english)
  #expect(table.spells("funding", .funding))
  #expect(table.word(spelledBy: "Funding") == .none)
}

@Test func aNameIsNoWordOfTheGrammar() {
  for tongue in Tongue.allCases {
    let table = WordTable.words(of: tongue)
    for name in ["kassel_county", "", "ä", "é", "Ж", "x1"] {
      #expect(table.word(spelledBy: name) == .none)
    }
    #expect(table.phrases(beginningWith: .none).isEmpty)
    #expect(table.keywords(beginningWith: .none).isEmpty)
    #expect(!table.isReserved(.none))
  }
}

@Test func reservedAreTheWordsThatTheContractLists() {
  let english = WordTable.words(of: .english)
  for word in [
    "yes", "no", "unknown", "and", "or", "not", "in", "to", "is", "as", "of", "where",
    "with", "when", "if", "then", "else", "for", "some", "every", "satisfies",
  ] {
    #expect(english.isReserved(english.word(spelledBy: word)), "\(word)")
  }
  for word in ["from", "until", "start", "year", "count", "amount", "rule", "test", "by", "on"] {
    #expect(!english.isReserved(english.word(spelledBy: word)), "\(word)")
  }
  let german = WordTable.words(of: .german)
  for word in [
    "ja", "nein", "unbekannt", "und", "oder", "nicht", "bis", "ist", "als", "von", "mit",
    "spalten", "falls", "wenn", "dann", "sonst", "für", "ein", "jedes", "erfüllt",
  ] {
    #expect(german.isReserved(german.word(spelledBy: word)), "\(word)")
  }
}
