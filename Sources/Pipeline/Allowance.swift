internal import Diagnostics
internal import SourceText
internal import Vocabulary

/// A comment that allows cautions at its place: `// leit: allow C08 because …`.
struct Allowance {

  /// A code that the comment names, and where.
  struct Named {
    let code: ProblemCode
    let site: SourceSpan
  }

  /// The comment.
  let site: SourceSpan

  /// The codes that it names and that can be allowed.
  let codes: [Named]

  /// The offsets that it speaks of: what begins there is allowed.
  let scope: Range<Int>

}

/// Reads the comment at `site`, which begins with `leit:`.
///
/// It is read as far as it can be: one that is misspelt or lacks its reason allows what it means all
/// the same, so that there is one complaint and not two.
struct AllowanceReader {

  /// The words of the comment after `leit:`, with commas apart.
  private let words: [(text: String, offsets: Range<Int>)]

  /// The comment, the word `leit:` in it, and the language of the file.
  private let site: SourceSpan
  private let opening: Range<Int>
  private let tongue: Tongue

  /// Returns what removes the comment.
  private let removal: Fix

  /// The codes that can be allowed.
  private(set) var codes: [Allowance.Named] = []

  /// What is wrong with the comment.
  private(set) var problems: [Diagnostic] = []

  /// Creates an instance for the comment at `site` of `source`, whose text after `leit:` begins at
  /// `start` and ends at `end`.
  init(
    _ source: SourceFile, at site: SourceSpan, opening: Range<Int>, end: Int, tongue: Tongue,
    removal: Fix
  ) {
    self.site = site
    self.opening = opening
    self.tongue = tongue
    self.removal = removal
    words = allowanceWords(in: source, opening.upperBound..<end)
    read()
  }

  /// Reads the words.
  private mutating func read() {
    guard let verb = words.first else { return reportUnreadable(at: opening, near: nil) }
    if !AllowanceWords.allow.contains(verb.text.lowercased()) {
      let near = nearVerb(to: verb.text)
      reportUnreadable(at: verb.offsets, near: near)
      if near == nil { return }
    }
    var rest = words.dropFirst()
    guard let first = rest.first, !isBecause(first.text), first.text != "," else {
      return reportUnreadable(at: verb.offsets, near: nil)
    }
    var isExpected = true
    while let word = rest.first, !isBecause(word.text) {
      if word.text == "," {
        isExpected = true
      } else if isExpected || looksLikeCode(word.text) {
        take(word)
        isExpected = false
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    guard let because = rest.first else { return reportNoReason(before: nil, after: verb.text) }
    guard isBecause(because.text) else {
      return reportNoReason(before: because.offsets.lowerBound, after: verb.text)
    }
    if !rest.dropFirst().contains(where: { $0.text.contains { $0.isLetter || $0.isNumber } }) {
      reportNoReason(before: nil, after: verb.text)
    }
  }

  /// Takes `word` as a code.
  private mutating func take(_ word: (text: String, offsets: Range<Int>)) {
    let code = ProblemCode(word.text)
    let place = span(word.offsets)
    if ProblemCode.allowable.contains(code) {
      allow(code, at: place)
    } else if code.isBeyondAllowance {
      problems.append(
        Diagnostic(
          .caution(.allowanceOfError(code: word.text)), at: place, fixes: [fix(removing: place)]))
    } else {
      let near = nearCodes(to: word.text)
      problems.append(
        Diagnostic(
          .caution(.allowanceOfUnknownCode(code: String(word.text.prefix(40)), near: near)),
          at: place,
          fixes: near.map { Fix(replacing: place, by: $0) }))
      if let meant = near.first { allow(ProblemCode(meant), at: place) }
    }
  }

  /// Takes `code`, which stands at `place`.
  private mutating func allow(_ code: ProblemCode, at place: SourceSpan) {
    if codes.contains(where: { $0.code == code }) { return }
    codes.append(Allowance.Named(code: code, site: place))
  }

  /// Returns what takes the code at `place` out of the comment, or the comment where it is the only one.
  func fix(removing place: SourceSpan) -> Fix {
    guard let index = words.firstIndex(where: { $0.offsets == place.offsets }) else {
      return removal
    }
    let isListed = words.indices.contains(index + 1) && words[index + 1].text == ","
    if isListed, words.indices.contains(index + 2) {
      return Fix(
        replacing: span(place.offsets.lowerBound..<words[index + 2].offsets.lowerBound), by: "")
    }
    if index > 1, words[index - 1].text == "," {
      return Fix(
        replacing: span(words[index - 2].offsets.upperBound..<place.offsets.upperBound), by: "")
    }
    return removal
  }

  /// Reports that what stands at `offsets` does not allow anything; `near` is what is meant.
  private mutating func reportUnreadable(at offsets: Range<Int>, near: String?) {
    let place = span(offsets)
    problems.append(
      Diagnostic(
        .caution(.allowanceUnreadable(mend: AllowanceWords.sample("C08", in: tongue))), at: place,
        fixes: near.map { [Fix(replacing: place, by: $0)] } ?? []))
  }

  /// Reports that there is no reason; `offset` is where one begins without its word.
  private mutating func reportNoReason(before offset: Int?, after verb: String) {
    let named = codes.map(\.code.text)
    let sample = AllowanceWords.sample(
      named.isEmpty ? "C08" : named.joined(separator: ", "), in: tongue)
    let word = AllowanceWords.because(after: verb.lowercased())
    problems.append(
      Diagnostic(
        .caution(.allowanceWithoutReason(mend: sample)), at: site,
        fixes: offset.map { [Fix(replacing: span($0..<$0), by: word + " ")] } ?? []))
  }

  /// Returns `offsets` in the file of the comment.
  private func span(_ offsets: Range<Int>) -> SourceSpan { SourceSpan(offsets, in: site.file) }

}

/// `true` iff a reason follows `word`.
func isBecause(_ word: String) -> Bool {
  AllowanceWords.because.contains(word.lowercased())
}

/// `true` iff `word` is a letter and digits.
private func looksLikeCode(_ word: String) -> Bool {
  let rest = word.utf8.dropFirst()
  return word.first?.isLetter == true && !rest.isEmpty
    && rest.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
}

/// Returns the word that allows and is spelled much like `word`.
private func nearVerb(to word: String) -> String? {
  let letters = Array(word.lowercased().prefix(20))
  return AllowanceWords.allow.first {
    editDistance(letters, Array($0)) { $0 == $1 ? 0 : 1 } <= 2
  }
}

/// Returns the codes that can be allowed and are written much like `word`.
private func nearCodes(to word: String) -> [String] {
  let codes = ProblemCode.allowable.map(\.text)
  if codes.contains(word.uppercased()) { return [word.uppercased()] }
  let digits = word.filter(\.isNumber)
  guard word.count <= 6, digits.count == 1, let letter = word.first else { return [] }
  let padded = letter.uppercased() + "0" + digits
  return codes.contains(padded) ? [padded] : []
}

/// Returns the first words in `offsets` of `source`, each with its place, and commas as words of their
/// own.
///
/// A hundred are more than every code there is: what follows can only be the reason.
func allowanceWords(
  in source: SourceFile, _ offsets: Range<Int>
) -> [(text: String, offsets: Range<Int>)] {
  var words: [(text: String, offsets: Range<Int>)] = []
  var start: Int?
  func end(at offset: Int) {
    guard let first = start else { return }
    words.append((source.text(at: first..<offset), first..<offset))
    start = nil
  }
  for offset in offsets where words.count < 100 {
    switch source.bytes[offset] {
    case 0x00...0x20: end(at: offset)
    case UInt8(ascii: ","):
      end(at: offset)
      words.append((",", offset..<offset + 1))
    default: if start == nil { start = offset }
    }
  }
  if words.count < 100 { end(at: offsets.upperBound) }
  return words
}
