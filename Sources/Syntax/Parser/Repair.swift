internal import Diagnostics
internal import SourceText
internal import Vocabulary

/// A change of a few tokens that makes something of a slip.
struct Repair {

  /// The tokens that are replaced.
  let range: Range<Int>

  /// What stands in their place.
  let pieces: [TokenStream.Piece]

  /// What is said of the slip.
  let diagnostic: Diagnostic

  /// The text that is not read as it is written, where something of it is lost.
  let unread: SourceSpan?

  /// The number of letters that differ, where a word is respelled.
  var distance = 0

  /// `true` iff the change is one that people are known to need, so that it need not mend all at once.
  func isKnown(at failure: Int) -> Bool {
    guard case .syntax(let problem) = diagnostic.problem else { return false }
    return switch problem {
    case .habit, .needless, .listMark, .repeated, .unopened: true
    case .foreignWord: range.contains(failure)
    case .misspelt: range.contains(failure) && distance < 3
    default: false
    }
  }

}

// Candidates, the likeliest first.
extension Repairer {

  /// Returns the changes around `failure`, in `window`, that are worth a trial.
  func candidates(for failure: Failure, in window: Range<Int>) -> [Repair] {
    let near = max(window.lowerBound, failure.token - 3)..<min(window.upperBound, failure.token + 2)
    return near.flatMap { habits(at: $0, before: window.upperBound, weak: false) }
      + near.compactMap { listMark(at: $0, before: window.upperBound) }
      + shapes(for: failure, in: window)
      + [window.lowerBound].flatMap { translations(at: $0) + respellings(at: $0) }
      + near.flatMap { translations(at: $0) }
      + near.reversed().flatMap { respellings(at: $0) }.sorted { $0.distance < $1.distance }
      + near.compactMap { repetition(at: $0) }
      + danglingOperators(for: failure, in: window)
      + (near.reversed() + [window.lowerBound]).compactMap {
        turn(at: $0, before: window.upperBound)
      }
      + insertions(for: failure, in: window)
      + brackets(for: failure, in: window)
      + near.flatMap { habits(at: $0, before: window.upperBound, weak: true) }
      + near.reversed().map { removal(at: $0, for: failure) }
  }

  /// Returns the words of the grammar that the token at `position` almost is.
  private func respellings(at position: Int) -> [Repair] {
    let token = stream.tokens[position]
    guard token.kind == .word, token.end > token.start else { return [] }
    let written = text(of: position)
    guard (2...24).contains(written.utf8.count) else { return [] }
    let site = site(of: position..<position + 1)
    return wordsOfGrammar(like: written).map { word, meant, distance in
      Repair(
        range: position..<position + 1, pieces: [(token, word)],
        diagnostic: Diagnostic(
          .syntax(.misspelt(written, meant: meant)), at: site,
          fixes: [Fix(replacing: site, by: meant)]), unread: nil,
        // One word of the grammar is seldom a slip for another.
        distance: stream.words[position] != .none ? distance + 4 : distance)
    }
  }

  /// A word of the grammar, and the small letters that it is compared by.
  private struct KnownWord {
    let word: WordID
    let spelling: String
    let letters: [UInt8]
  }

  /// The words of the grammar, by tongue.
  private static let knownWords: [Tongue: [KnownWord]] = Dictionary(
    uniqueKeysWithValues: Tongue.allCases.map { tongue in
      (
        tongue,
        WordTable.words(of: tongue).spelledWords.map {
          KnownWord(
            word: $0.word, spelling: $0.spelling, letters: Array($0.spelling.lowercased().utf8))
        }
      )
    })

  /// Returns the words of the grammar that `written` almost is, the nearest first.
  private func wordsOfGrammar(
    like written: String
  ) -> [(word: WordID, spelling: String, distance: Int)] {
    let letters = Array(written.lowercased().utf8)
    let limit = letters.count < 6 ? 1 : 2
    var found: [(distance: Int, word: WordID, spelling: String)] = []
    for known in Self.knownWords[lexed.tongue] ?? [] {
      guard abs(known.letters.count - letters.count) <= limit, known.spelling != written else {
        continue
      }
      let distance = editDistance(letters, known.letters) { $0 == $1 ? 0 : 1 }
      if distance <= limit, distance < known.letters.count {
        found.append((distance, known.word, known.spelling))
      }
    }
    found.sort { ($0.distance, $0.spelling) < ($1.distance, $1.spelling) }
    return found.prefix(6).map { ($0.word, $0.spelling, $0.distance) }
  }

  /// Returns the words of the file's language for those that stand at `position` in another one.
  private func translations(at position: Int) -> [Repair] {
    let token = stream.tokens[position]
    guard token.kind == .word, token.end > token.start else { return [] }
    var found: [Repair] = []
    for other in Tongue.allCases where other != lexed.tongue {
      let table = WordTable.words(of: other)
      let spelled = (position..<min(position + 5, stream.count)).prefix {
        stream.tokens[$0].kind == .word && stream.tokens[$0].end > stream.tokens[$0].start
      }.map { table.word(spelledBy: text(of: $0)) }
      guard let first = spelled.first, first != .none else { continue }
      for keyword in table.keywords(beginningWith: first) {
        let count =
          table.phrases(beginningWith: first).first {
            $0.keyword == keyword && spelled.starts(with: $0.words)
          }?.words.count ?? (table.reach(of: first, towards: keyword) == .whole ? 1 : 0)
        guard count > 0 else { continue }
        let meant = keyword.spelling(in: lexed.tongue)
        let range = position..<position + count
        if text(at: site(of: range)) == meant { continue }
        found.append(
          Repair(
            range: range, pieces: pieces(spelling: meant, over: range),
            diagnostic: Diagnostic(
              .syntax(.foreignWord(text(at: site(of: range)), meant: meant)), at: site(of: range),
              fixes: [Fix(replacing: site(of: range), by: meant)]), unread: nil))
      }
    }
    return found
  }

  /// Returns what leaves out the token at `position`, if it is the one before it once more.
  private func repetition(at position: Int) -> Repair? {
    guard position > 0, stream.tokens[position].kind == stream.tokens[position - 1].kind,
      text(of: position) == text(of: position - 1), !text(of: position).isEmpty
    else { return nil }
    let site = site(of: position..<position + 1)
    let space = SourceSpan(Int(stream.tokens[position - 1].end)..<Int(site.end), in: file)
    let isCloser = [.rightBrace, .rightParenthesis, .rightBracket].contains(
      stream.tokens[position].kind)
    let problem: SyntaxProblem =
      isCloser ? .unopened(text(of: position)) : .repeated(text(of: position))
    return Repair(
      range: position..<position + 1, pieces: [],
      diagnostic: Diagnostic(.syntax(problem), at: site, fixes: [Fix(replacing: space, by: "")]),
      unread: nil)
  }

  /// Returns what turns the tokens at `position` and after it, if they stand on one line.
  private func turn(at position: Int, before end: Int) -> Repair? {
    guard position + 1 < end else { return nil }
    let range = position..<position + 2
    let site = site(of: range)
    let (first, second) = (text(of: position), text(of: position + 1))
    guard !first.isEmpty, !second.isEmpty, !text(at: site).contains("\n"), first != second else {
      return nil
    }
    let tokens = stream.tokens[range]
    let isGlued = [":", ",", ".", ")", "]"].contains(first)
    let meant = isGlued ? second + first : second + " " + first
    // Each takes the place of the other.
    let pieces: [TokenStream.Piece] = [
      (moved(tokens[position + 1], to: tokens[position]), stream.words[position + 1]),
      (moved(tokens[position], to: tokens[position + 1]), stream.words[position]),
    ]
    return Repair(
      range: range, pieces: pieces,
      diagnostic: Diagnostic(
        .syntax(.transposed(text(at: site), meant: meant)), at: site,
        fixes: [Fix(replacing: site, by: meant)]), unread: nil)
  }

  /// Returns `token` with the place of `other`.
  private func moved(_ token: Token, to other: Token) -> Token {
    Token(kind: token.kind, start: other.start, end: other.end, payload: token.payload)
  }

  /// Returns what leaves out the token at `position`.
  func removal(at position: Int, for failure: Failure) -> Repair {
    let site = site(of: position..<position + 1)
    var diagnostic = failure.diagnostic
    if position == failure.token, diagnostic.fixes.isEmpty {
      diagnostic = Diagnostic(
        diagnostic.problem, at: diagnostic.site, related: diagnostic.related,
        fixes: [Fix(replacing: withSpace(site, before: position + 1), by: "")])
    }
    return Repair(
      range: position..<position + 1, pieces: [], diagnostic: diagnostic,
      unread: line(around: site))
  }

}

// Parts of repairs.
extension Repairer {

  /// Returns the tokens that spell `phrase`, in the place of those at `range`.
  func pieces(spelling phrase: String, over range: Range<Int>) -> [TokenStream.Piece] {
    let table = WordTable.words(of: lexed.tongue)
    let first = stream.tokens[range.lowerBound]
    let last = stream.tokens[range.upperBound - 1]
    let words = phrase.split(separator: " ").map { table.word(spelledBy: String($0)) }
    return words.enumerated().map { place, word in
      // Together they cover what is written: the first all of it, the rest the place after it.
      let start = place == 0 ? first.start : last.end
      let token = Token(
        kind: .word, start: start, end: last.end, payload: first.payload)
      return (token, word)
    }
  }

  /// Returns the text of the tokens at `range`.
  func site(of range: Range<Int>) -> SourceSpan {
    SourceSpan(
      Int(stream.tokens[range.lowerBound].start)..<Int(stream.tokens[range.upperBound - 1].end),
      in: file)
  }

  /// Returns the text at `span`.
  func text(at span: SourceSpan) -> String { source.text(at: span.offsets) }

  /// Returns the token at `position` as it is written.
  func text(of position: Int) -> String { text(at: site(of: position..<position + 1)) }

}
