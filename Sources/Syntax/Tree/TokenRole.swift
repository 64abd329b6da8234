package import Vocabulary

/// What a token was read as.
package enum TokenRole: Hashable, Sendable {

  /// A mark, a literal, or what was not read.
  case none

  /// The first token of the spelling of a keyword.
  case keyword(Keyword)

  /// A further token of the spelling of a keyword: a word of the phrase, the dot of `Mio.`.
  case continuation

  /// A name, whatever it is the name of.
  case name
}
