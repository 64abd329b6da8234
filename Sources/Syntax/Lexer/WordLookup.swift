internal import Vocabulary

/// The words of the grammar in one tongue.
struct WordLookup {

  /// The words.
  private let table: WordTable

  /// Creates an instance with the words of `tongue`.
  init(_ tongue: Tongue) { table = WordTable.words(of: tongue) }

  /// Returns the word that `spelling` is, or `none` if the grammar has no such word.
  func word(_ spelling: String) -> WordID { table.word(spelledBy: spelling) }

}
