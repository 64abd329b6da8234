internal import Diagnostics
internal import SourceText
internal import Vocabulary

// What people call something, in the language of the file and in others.
extension Parser {

  /// Where a title stands.
  enum TitlePlace {

    /// In the head of a declaration, before more of it or its body.
    case head

    /// Among values of a choice, where a word on a line of its own is the next value.
    case choiceValue

    /// Elsewhere.
    case other
  }

  /// Parses a title and its twins in other languages, if one is next; `earlier` was read before, and
  /// something else stands between them.
  ///
  ///     title = text [ ( "deutsch" | "german" | "english" | "englisch" ) text ]
  ///
  mutating func parseOptionalTitle(
    in place: TitlePlace = .other, after earlier: TitleSyntax? = nil
  ) -> TitleSyntax? {
    guard kind == .text else { return parseTwinWithoutTitle(in: place, after: earlier) }
    guard let own = parseOptionalText() else { return nil }
    // Most titles have none.
    guard kind == .word else { return TitleSyntax(own: own, twins: []) }
    var twins: [TitleSyntax.Twin] = []
    while let keyword = twinTongue(in: place) {
      let word = index
      advance(over: keyword, 1)
      guard let tongue = keyword.namedTongue, let text = parseOptionalText() else { continue }
      if tongue == self.tongue {
        report(
          .titleInOwnTongue(spelling(of: word), isValue: place == .choiceValue), at: word,
          fix: mend(ofTwinAt: word, unlike: twins))
      } else if twins.contains(where: { $0.tongue == tongue }) {
        report(
          .titleTwice(spelling(of: word)), at: word, over: span(from: word),
          fix: removing(from: word))
      } else {
        twins.append(TitleSyntax.Twin(tongue: tongue, text: text))
      }
    }
    if place == .head { expectTextOfTwin() }
    return TitleSyntax(own: own, twins: twins)
  }

  /// The next word, where it names a language and a title follows.
  private func twinTongue(in place: TitlePlace) -> Keyword? {
    guard kind == .word, followingKind == .text, !words[index].isNone,
      place != .choiceValue || !isLineStart(at: index)
    else { return nil }
    return keyword(at: index, where: { $0.namedTongue != nil })?.keyword
  }

  /// Parses a title in another language that stands behind no title, if one is next, as a title.
  private mutating func parseTwinWithoutTitle(
    in place: TitlePlace, after earlier: TitleSyntax?
  ) -> TitleSyntax? {
    // A value of a choice may be called like the language.
    guard let keyword = twinTongue(in: place), place != .choiceValue || keyword != tongue.keyword
    else { return nil }
    let word = index
    advance(over: keyword, 1)
    let title = parseOptionalText().map { TitleSyntax(own: $0, twins: []) }
    let twin = span(from: word)
    var fix = replacing(
      SourceSpan(Int(twin.start)..<Int(title?.site.start ?? twin.end), in: file), by: "")
    if let earlier {
      let end = Int(earlier.twins.last?.text.site.end ?? earlier.site.end)
      fix = Fix(
        [TextEdit(SourceSpan(end..<end, in: file), " " + text(at: twin))]
          + removing(from: word).edits)
    }
    report(
      .titleLacks(before: spelling(of: word), isValue: place == .choiceValue), at: word, fix: fix)
    return earlier ?? title
  }

  /// Records that a text lacks behind the name of another language, if that is next, behind a title.
  private mutating func expectTextOfTwin() {
    guard kind == .word, !words[index].isNone, !isLineStart(at: index),
      let (named, count) = keyword(at: index, where: { $0.namedTongue != nil }),
      named != tongue.keyword
    else { return }
    advance(over: named, count)
    if kind == .word, followingKind == .leftBrace || followingKind == .equal,
      !isLineStart(at: index)
    {
      let word = spelling(of: index)
      report(
        .expected(.title, found: found), at: index,
        fix: replacing(site(of: index), by: "\"\(word)\""))
      advance()
    } else {
      reportExpected(.title)
    }
  }

  /// Returns the mend of a title that the word at position `word` says is in the file's own language:
  /// another language, of which none of `twins` is, or nothing.
  private func mend(ofTwinAt word: Int, unlike twins: [TitleSyntax.Twin]) -> Fix {
    let others = Tongue.allCases.filter { other in
      other != tongue && !twins.contains { $0.tongue == other }
    }
    guard let other = others.first else { return removing(from: word) }
    return replacing(site(of: word), by: spelling(of: other.keyword))
  }

  /// Returns the mend that removes what was read from the token at position `word` on, and the space
  /// before it.
  private func removing(from word: Int) -> Fix {
    let start = Int(tokens[word - 1].end)
    return replacing(SourceSpan(start..<Int(tokens[index - 1].end), in: file), by: "")
  }

}
