/// The words of the grammar in one tongue, and the phrases that they make up.
package struct WordTable: Sendable {

  /// A spelling of a keyword, word by word.
  package struct Phrase: Hashable, Sendable {

    /// What is spelled.
    package let keyword: Keyword

    /// The words, at least one.
    package let words: [WordID]

  }

  /// How far a word goes towards a keyword.
  package enum Reach: UInt8, Sendable {

    /// The word does not begin the keyword.
    case none

    /// The word is a spelling of the keyword, and begins no longer one.
    case whole

    /// The word begins a longer spelling of the keyword.
    case first

  }

  /// The number of keywords.
  private static let keywordCount = Keyword.allCases.count

  /// The number of keywords, and so the length of a row of `reaches`.
  package let rowLength = WordTable.keywordCount

  /// The tongue.
  package let tongue: Tongue

  /// The number of words, `WordID.none` included.
  package private(set) var wordCount = 1

  /// The words by the form under which they are looked up.
  private var ids: [String: WordID] = [:]

  /// How far each word goes towards each keyword, a row a word.
  package private(set) var reaches: [Reach] = []

  /// The phrases of two words and more, longest first, by first word.
  package private(set) var phrases: [[Phrase]] = []

  /// The keywords that each word begins, those with the longest spelling first.
  package private(set) var keywords: [[Keyword]] = []

  /// Whether each word is reserved.
  package private(set) var reserved: [Bool] = [false]

  /// Creates an instance with the words of `tongue`.
  init(of tongue: Tongue) {
    self.tongue = tongue
    ids.reserveCapacity(512)
    var spelled: [Phrase] = []
    spelled.reserveCapacity(Self.keywordCount * 2)
    for keyword in Keyword.allCases {
      for spelling in keyword.spellings(in: tongue) {
        spelled.append(Phrase(keyword: keyword, words: words(spelledBy: spelling)))
      }
    }
    fill(with: spelled)
  }

  /// Inserts the words of `spelling`, which spaces set apart, and returns them.
  private mutating func words(spelledBy spelling: String) -> [WordID] {
    guard spelling.utf8.contains(0x20) else { return [insert(spelling)] }
    return spelling.split(separator: " ").map { insert(String($0)) }
  }

  /// Inserts `word` unless it is there, and returns its identity.
  private mutating func insert(_ word: String) -> WordID {
    let form = Self.lookupForm(of: word, in: tongue)
    if let id = ids[form] { return id }
    let id = WordID(rawValue: UInt16(truncatingIfNeeded: wordCount))
    ids[form] = id
    wordCount += 1
    return id
  }

  /// Records what each word goes towards.
  private mutating func fill(with spelled: [Phrase]) {
    reaches = Array(repeating: .none, count: wordCount * Self.keywordCount)
    phrases = Array(repeating: [], count: wordCount)
    keywords = Array(repeating: [], count: wordCount)
    reserved = Array(repeating: false, count: wordCount)
    for phrase in spelled {
      let first = Int(phrase.words[0].rawValue)
      let cell = first * Self.keywordCount + Int(phrase.keyword.rawValue)
      if phrase.words.count == 1 {
        if reaches[cell] == .none {
          reaches[cell] = .whole
          keywords[first].append(phrase.keyword)
        }
        if phrase.keyword.isReserved { reserved[first] = true }
      } else {
        reaches[cell] = .first
        let place = phrases[first].firstIndex { $0.words.count < phrase.words.count }
        phrases[first].insert(phrase, at: place ?? phrases[first].count)
      }
    }
    for first in phrases.indices where !phrases[first].isEmpty {
      for phrase in phrases[first].reversed() where !keywords[first].contains(phrase.keyword) {
        keywords[first].insert(phrase.keyword, at: 0)
      }
    }
  }

}

extension WordTable {

  /// Returns the word that `spelling` is, or `none` if the grammar has no such word.
  package func word(spelledBy spelling: String) -> WordID {
    ids[Self.lookupForm(of: spelling, in: tongue)] ?? .none
  }

  /// Returns how far `word` goes towards `keyword`.
  package func reach(of word: WordID, towards keyword: Keyword) -> Reach {
    reaches[Int(word.rawValue) * rowLength + Int(keyword.rawValue)]
  }

  /// Returns the spellings of two words and more that begin with `word`, longest first.
  package func phrases(beginningWith word: WordID) -> [Phrase] {
    phrases[Int(word.rawValue)]
  }

  /// Returns the keywords that `word` begins, those with the longest spelling first.
  package func keywords(beginningWith word: WordID) -> [Keyword] {
    keywords[Int(word.rawValue)]
  }

  /// `true` iff `word` is no name, unless it stands before `:` or after `.`.
  package func isReserved(_ word: WordID) -> Bool { reserved[Int(word.rawValue)] }

  /// `true` iff `spelling` is `keyword`, all of it, in the tongue of `self`.
  package func spells(_ spelling: String, _ keyword: Keyword) -> Bool {
    reach(of: word(spelledBy: spelling), towards: keyword) == .whole
  }

  /// The words of all keywords as they are spelled, each once.
  ///
  /// - Complexity: O(*n*) in the keywords.
  package var spelledWords: [(word: WordID, spelling: String)] {
    var seen: Set<String> = []
    var found: [(word: WordID, spelling: String)] = []
    for keyword in Keyword.allCases {
      for phrase in keyword.spellings(in: tongue) {
        for word in phrase.split(separator: " ") where seen.insert(String(word)).inserted {
          found.append((self.word(spelledBy: String(word)), String(word)))
        }
      }
    }
    return found
  }

}
