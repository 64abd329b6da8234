internal import Vocabulary

/// Where a word is a word of the language, as far as its neighbours tell.
///
/// Directly before a colon and behind a dot every word is a name.
enum WordUse: Hashable, Sendable {

  /// Anywhere.
  case anywhere

  /// Before a name that is no word of the language.
  case beforeName

  /// Before whatever a value may begin with.
  case beforeValue

  /// Before whatever a value may begin with, on the same line.
  case beforeValueOnLine

  /// Before a number, a bracket or a name.
  case beforeTerm

  /// Before a number.
  case beforeNumber

  /// Before `(`.
  case beforeParenthesis

  /// Before a text.
  case beforeText

  /// Before anything but what only follows a name.
  case mark

  /// Before the body of a table, or what stands before that.
  case beforeBody

  /// Before the name of a language.
  case opening

  /// Behind `language`, and before a twin of a name or of a title.
  case tongue

  /// Before a colon, where it is the name of a field.
  case field

  /// In the list of the same name only.
  case following(Follow)

  /// Every use that its own word shows, in the order in which they are tried.
  static let inOrder: [WordUse] = [
    .opening, .tongue, .beforeName, .beforeText, .beforeNumber, .beforeParenthesis, .beforeTerm,
    .beforeBody, .beforeValue, .beforeValueOnLine, .mark, .anywhere,
  ]

}

/// How a word of the language is shown, and where it is one.
struct Appearance: Hashable, Sendable {

  /// How it is shown.
  let style: Style

  /// Where it is a word of the language, unless it is reserved or a phrase.
  let use: WordUse

  /// What may follow.
  let follow: Follow?

  /// Creates an instance with the given properties.
  init(_ style: Style, _ use: WordUse, then follow: Follow? = nil) {
    self.style = style
    self.use = use
    self.follow = follow
  }

}
