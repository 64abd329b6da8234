internal import Vocabulary

extension Parser {

  /// The keyword that the next word almost is, if what follows cannot follow the kind of a thing.
  var misspeltHead: Keyword? {
    guard kind == .word, words[index].isNone, !canBeThing else { return nil }
    let word = Array(spelling(of: index).utf8)
    guard (3...24).contains(word.count) else { return nil }
    var best: (keyword: Keyword, distance: Int)?
    for keyword in Keyword.declarationHeads {
      let distance = editDistance(word, Array(spelling(of: keyword).utf8)) { $0 == $1 ? 0 : 1 }
      if distance <= (word.count < 6 ? 1 : 2), distance < best?.distance ?? .max {
        best = (keyword, distance)
      }
    }
    return best?.keyword
  }

  /// Returns the one of `candidates` that the word at `position` almost is.
  func nearest(
    to position: Int, among candidates: [(keyword: Keyword, spelling: String)]
  ) -> (keyword: Keyword, spelling: String)? {
    let word = Array(spelling(of: position).lowercased().utf8)
    guard (4...24).contains(word.count) else { return nil }
    var best: (keyword: Keyword, spelling: String)?
    var least = word.count < 8 ? 2 : 3
    for candidate in candidates where candidate.spelling.utf8.count > 3 {
      let distance = editDistance(word, Array(candidate.spelling.lowercased().utf8)) {
        $0 == $1 ? 0 : 1
      }
      if distance < least { (best, least) = (candidate, distance) }
    }
    return best
  }

  /// The form with `of` that the next word almost begins, and how it begins, if `of` follows.
  var misspeltForm: (keyword: Keyword, spelling: String)? {
    guard kind == .word, length(of: .of, at: index + 1) == 1, !isLineStart(at: index + 1) else {
      return nil
    }
    var candidates: [(keyword: Keyword, spelling: String)] = []
    for keyword in Keyword.formsWithOf {
      let words = spelling(of: keyword).split(separator: " ")
      if words.count == 2 { candidates.append((keyword, String(words[0]))) }
    }
    return nearest(to: index, among: candidates)
  }

  /// `true` iff the next tokens can begin a thing: a kind, a name, attributes, and braces in which
  /// fields and parts stand.
  var canBeThing: Bool {
    var position = index + 1
    guard isName(at: position) else { return false }
    position += 1
    let limit = min(position + 24, tokens.count - 3)
    while position < limit, tokens[position].kind != .leftBrace {
      switch tokens[position].kind {
      case .text, .comma, .date: position += 1
      case .word, .quotedName:
        if length(of: .for, at: position) > 0 { return false }
        position += 1
      default: return false
      }
    }
    guard tokens[position].kind == .leftBrace else { return false }
    switch tokens[position + 1].kind {
    case .rightBrace: return true
    case .word, .quotedName:
      switch tokens[position + 2].kind {
      case .colon, .leftBrace, .text, .equal: return true
      case .word, .quotedName: return words[position + 2].isNone
      default: return false
      }
    default: return false
    }
  }

}
