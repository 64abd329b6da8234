import EditorGrammars

/// Reads texts by a lexical grammar, as an editor would.
struct GrammarReader: Sendable {

  /// A rule that is ready to be used.
  private struct CompiledRule: Sendable {

    /// What it looks like.
    let pattern: CompiledPattern

    /// How it is coloured.
    let style: Style

    /// What is looked for behind it.
    let follow: Follow?

  }

  /// What may stand anywhere.
  private let rules: [CompiledRule]

  /// What may follow.
  private let follows: [Follow: [CompiledRule]]

  /// What is coloured in comments.
  private let commentParts = CommentPart.all.map {
    CompiledRule(pattern: CompiledPattern($0.pattern), style: $0.style, follow: nil)
  }

  /// Creates an instance that reads by `grammar`.
  init(_ grammar: LexicalGrammar) {
    func compiled(_ rules: [Rule]) -> [CompiledRule] {
      rules.map {
        CompiledRule(pattern: CompiledPattern($0.pattern), style: $0.style, follow: $0.follow)
      }
    }
    rules = compiled(grammar.rules)
    follows = grammar.follows.mapValues(compiled)
  }

  /// Returns how each character of `text` is coloured; nil where nothing colours it.
  func styles(of text: [Unicode.Scalar]) -> [Style?] {
    let text = PatternText(scalars: text)
    var styles = [Style?](repeating: nil, count: text.scalars.count)
    var position = 0
    var follow: Follow?
    while position < text.scalars.count {
      if Letters.space.contains(text.scalars[position]) {
        position += 1
        continue
      }
      let rules = follow.flatMap { follows[$0] } ?? self.rules
      let isFollowing = follow != nil
      follow = nil
      if !isFollowing, let (end, style) = comment(in: text.scalars, at: position) {
        for index in position..<end { styles[index] = style }
        for start in position..<end {
          for part in commentParts {
            guard let end = text.end(of: part.pattern, at: start) else { continue }
            for index in start..<end { styles[index] = part.style }
          }
        }
        position = end
        continue
      }
      var next = isFollowing ? position : position + 1
      for rule in rules {
        guard let end = text.end(of: rule.pattern, at: position), end > position else { continue }
        for index in position..<end { styles[index] = rule.style }
        follow = rule.follow
        next = end
        break
      }
      position = next
    }
    return styles
  }

  /// Returns the comment at `start`: where it ends, and how it is coloured.
  private func comment(in text: [Unicode.Scalar], at start: Int) -> (end: Int, style: Style)? {
    func isNext(_ mark: String, at position: Int) -> Bool {
      text[position...].starts(with: mark.unicodeScalars)
    }
    if isNext("//", at: start) {
      let end = text[start...].firstIndex { $0.value == 0x0A } ?? text.count
      return (end, isNext("///", at: start) ? .documentation : .comment)
    }
    guard isNext("/*", at: start) else { return nil }
    var depth = 0
    var position = start
    repeat {
      if isNext("/*", at: position) {
        depth += 1
        position += 2
      } else if isNext("*/", at: position) {
        depth -= 1
        position += 2
      } else {
        position += 1
      }
    } while depth > 0 && position < text.count
    return (position, .blockComment)
  }

}
