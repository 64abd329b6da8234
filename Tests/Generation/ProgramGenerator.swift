package import Vocabulary

/// Writes programs that follow the grammar, whatever they mean.
///
/// A program is a list of tokens; a `Typesetter` sets them.
package struct ProgramGenerator {

  /// The language of the program.
  package let tongue: Tongue

  /// What chooses.
  package var random: RandomSource

  /// The tokens so far.
  var pieces: [Piece] = []

  /// How the next token follows.
  var nextJoin = Piece.Join.free

  /// How deep what is written stands in expressions and blocks.
  var depth = 0

  /// The deepest that expressions go.
  let deepest: Int

  /// `true` iff a name before `{` opens no record.
  var isHead = false

  /// `true` iff what is written is a value in a history.
  var isEntry = false

  /// `true` iff numbers have no commas, since they might separate.
  var avoidsCommas = false

  /// `true` iff what is written begins a list, where `for` names an element.
  var isFirstElement = false

  /// The names that the program uses.
  private let names: [String]

  /// Creates an instance.
  package init(_ tongue: Tongue, deepest: Int = 3, _ random: RandomSource) {
    self.tongue = tongue
    self.deepest = deepest
    self.random = random
    names = self.random.shuffled(Self.allNames(in: tongue)).prefix(8) + ["x"]
  }

  /// Returns the tokens of a program of `count` declarations.
  package mutating func program(declarations count: Int) -> [Piece] {
    pieces = []
    if tongue != .english || random.chance(20) { writeHeader() }
    for _ in 0..<count {
      nextJoin = .newLine
      writeDeclaration()
    }
    return pieces
  }

  /// Names that any program may use.
  private static func allNames(in tongue: Tongue) -> [String] {
    // `über` is a word that English files may be suspected of meaning.
    (tongue == .german ? ["über", "u\u{308}ber"] : ["offen", "o\u{308}ffnung"]) + [
      "a", "b", "kassel", "Application", "größe", "x1", "_private",
      "sehr_langer_name_der_gar_nicht_mehr_aufhören_will_und_immer_weiter_geht", "`in`", "`mit`",
      "`where`", "`kassel`", "県", "naïve", "CamelCase", "sum2026", "antrag", "stelle", "`test`",
      "vielfaltszentrum", "förderziel",
    ]
  }

}

// Words and marks.
extension ProgramGenerator {

  /// Writes `text` as one token.
  mutating func write(_ text: String) {
    pieces.append(Piece(text, nextJoin))
    nextJoin = .free
  }

  /// Writes a colon, which stands on the line of what is before it.
  mutating func writeColon() {
    nextJoin = .sameLine
    write(":")
  }

  /// Writes `keyword` in one of its spellings.
  mutating func write(_ keyword: Keyword) {
    let spelling = random.pick(keyword.spellings(in: tongue))
    for (index, word) in spelling.split(separator: " ").enumerated() {
      if index > 0 { nextJoin = .phrase }
      write(varied(String(word)))
    }
  }

  /// Returns `word` of the grammar as somebody may type it.
  mutating func varied(_ word: String) -> String {
    SpellingVariants(tongue).varied(word, &random)
  }

  /// Writes the line that says which language the program is in.
  private mutating func writeHeader() {
    write(random.pick(["language", "sprache"]))
    let keyword = tongue.keyword
    write(random.pick(keyword.spellings(in: tongue)))
  }

  /// Returns a name.
  mutating func name() -> String { random.pick(names) }

  /// Writes a name.
  mutating func writeName() { write(name()) }

  /// Writes a name before a colon, which may be any word.
  mutating func writeFieldName() {
    if random.chance(15) {
      let words = Keyword.allCases.flatMap { $0.spellings(in: tongue) }
      write(random.pick(words.filter { !$0.contains(" ") }))
    } else {
      writeName()
    }
    writeColon()
  }

  /// Writes a name and, at times, its twin in the other language, all on one line.
  mutating func writeDeclaredName() {
    writeName()
    guard random.chance(25) else { return }
    let other = Tongue.allCases.filter { $0 != tongue }.map(\.keyword)
    nextJoin = .sameLine
    write(random.pick(random.pick(other).spellings(in: tongue)))
    nextJoin = .sameLine
    writeName()
  }

  /// Writes a text in quotes of some kind.
  mutating func writeText() { write(random.textLiteral()) }

  /// Writes what `parts` write, with `separator` between them.
  mutating func write(
    _ count: Int, separatedBy separator: String, _ part: (inout ProgramGenerator) -> Void
  ) {
    for index in 0..<count {
      if index > 0 { write(separator) }
      part(&self)
    }
  }

  /// Writes what `content` writes between braces.
  mutating func writeBlock(_ content: (inout ProgramGenerator) -> Void) {
    let before = (isHead, isEntry, avoidsCommas, isFirstElement)
    (isHead, isEntry, avoidsCommas, isFirstElement) = (false, false, false, false)
    write("{")
    depth += 1
    content(&self)
    depth -= 1
    write("}")
    (isHead, isEntry, avoidsCommas, isFirstElement) = before
  }

}

extension RandomSource {

  /// Returns a text in quotes of some kind.
  mutating func textLiteral() -> String {
    let content = pick([
      "", "Landkreis Kassel", "WIR – Vielfalt und Teilhabe", "Ä", "a // b /* c */ { d",
      "e\u{301}ne\u{308}", "👩‍👩‍👧 emoji 漢字 wide", "it's", "7.1", "Seite 2 ", "\u{A0}",
      "Förderung von Maßnahmen zur Stärkung des Zusammenlebens in den Landkreisen und kreisfreien Städten",
    ])
    switch number(below: 10) {
    case 0: return "„\(content)“"
    case 1: return "“\(content)”"
    case 2: return "»\(content)«"
    case 3: return "»so \"genannt\" \(content)«"
    default: return "\"\(content)\""
    }
  }

}
