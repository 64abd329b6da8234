internal import Diagnostics
internal import SourceText
internal import Values
internal import Vocabulary

/// Returns the tokens of `source`, which is known as `file`.
///
/// The file's tongue is the one that its first declaration names, else `defaultTongue`, else English.
/// Never fails: what cannot be read is reported, and read as what was probably meant.
///
/// - Complexity: O(*n*) in the number of bytes.
func lex(
  _ source: SourceFile, as file: SourceFile.ID, defaultTongue: Tongue? = nil
) -> LexedFile {
  source.bytes.withUnsafeBufferPointer { bytes in
    var lexer = Lexer(of: bytes, file: file, tongue: defaultTongue ?? .english)
    lexer.reportEncoding(of: source)
    return lexer.run()
  }
}

/// The state of reading the tokens of one file.
struct Lexer {

  /// The number of problems after which no more are kept.
  static let mostDiagnostics = 10_000

  /// The number of digits after which a number is not read.
  static let mostDigits = 1000

  /// The text.
  let bytes: UnsafeBufferPointer<UInt8>

  /// The number of bytes to read.
  let count: Int

  /// The file.
  let file: SourceFile.ID

  /// The offset of the first byte that was not read yet.
  var position = 0

  /// The tongue of the file, as far as it is known.
  var tongue: Tongue

  /// How `tongue` writes numbers and dates.
  var style: LiteralStyle

  /// The tokens so far.
  var tokens: [Token] = []

  /// The names so far.
  var names: NameTable

  /// The numbers so far.
  var numbers: [LexedNumber] = []

  /// The contents of the texts so far.
  var texts: [String] = []

  /// The days so far.
  var days: [Day] = []

  /// Where a search for a closing single quote ended in vain, by the quote that was searched for.
  var unclosedQuotes: [String: Int] = [:]

  /// The second version of a conflict that the first one is being read of, with its marks.
  var supersededVersion: Range<Int>?

  /// What is wrong so far.
  var diagnostics: [Diagnostic] = []

  /// Creates an instance that reads `bytes`, which are of `file`.
  init(of bytes: UnsafeBufferPointer<UInt8>, file: SourceFile.ID, tongue: Tongue) {
    self.bytes = bytes
    self.file = file
    self.tongue = tongue
    count = min(bytes.count, Int(UInt32.max))
    style = LiteralStyle(of: tongue)
    names = NameTable(in: bytes)
    tokens.reserveCapacity(count / 5 + 2)
  }

  /// Reads all tokens and returns what they are.
  mutating func run() -> LexedFile {
    // The first two words may say how numbers are written; no number stands among them.
    while tokens.count < 2, scanToken() {}
    adoptNamedTongue()
    while scanToken() {}
    emit(.end, from: count, to: count)
    let lookup = WordLookup(tongue)
    return LexedFile(
      tongue: tongue, tokens: tokens, spellings: names.spellings,
      words: names.spellings.map(lookup.word), numbers: numbers, texts: texts, days: days,
      diagnostics: diagnostics)
  }

  /// Adopts the tongue that the first two tokens name, if they do; with a slip they do as well.
  private mutating func adoptNamedTongue() {
    guard tokens.count > 1, tokens[0].kind == .word, tokens[1].kind == .word else { return }
    let first = names.spellings[Int(tokens[0].payload)]
    var name = names.spellings[Int(tokens[1].payload)]
    let opened = TongueHeader.opening(first)
    if opened != nil, first == name, scanToken(), tokens.count > 2, tokens[2].kind == .word {
      name = names.spellings[Int(tokens[2].payload)]
    }
    let named = TongueHeader.tongue(named: name)
    if named == nil, TongueHeader.opening(name) != nil,
      let turned = TongueHeader.tongue(named: first)
    {
      tongue = turned
      style = LiteralStyle(of: tongue)
      return
    }
    guard opened != nil || named != nil && TongueHeader.almostOpens(first) else { return }
    tongue = named ?? opened ?? tongue
    style = LiteralStyle(of: tongue)
  }

  /// Reports that `source` is no text in UTF-8, if it is none.
  mutating func reportEncoding(of source: SourceFile) {
    if let (format, length) = source.bytes.foreignFormat {
      reportUnreadable(.foreignFormat(format), at: 0..<length)
    } else if let encoding = source.bytes.wideEncoding {
      reportUnreadable(.wideText(encoding), at: 0..<2)
    } else if let offset = source.firstInvalidByte() {
      report(.notUTF8(byte: source.bytes[offset], offset: offset), at: offset..<offset + 1)
    }
  }

  /// Reports `problem` at `range`, and leaves the file unread: nothing would make sense.
  private mutating func reportUnreadable(_ problem: TextProblem, at range: Range<Int>) {
    report(problem, at: range, fixes: [])
    position = count
  }

  /// Reads the next token, or goes past the mark of a conflict; returns `false` iff the text ended.
  @inline(__always)
  mutating func scanToken() -> Bool {
    skipTrivia()
    guard position < count else { return false }
    let byte = bytes[position]
    if isNameStart(byte) {
      scanWord()
    } else if isDigit(byte) {
      scanNumber()
    } else {
      scanMark(byte)
    }
    return true
  }

}

extension Lexer {

  /// Returns the byte at `offset`, 0 after the end.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 { offset < count ? bytes[offset] : 0 }

  /// Returns the scalar at `offset`, which is before the end.
  func scalar(at offset: Int) -> DecodedScalar {
    // A file of more than 4 GiB is cut; so may be its last scalar.
    let next = decodeScalar(in: bytes, at: offset)
    return offset + next.length <= count
      ? next : DecodedScalar(scalar: "\u{FFFD}", length: count - offset, isValid: false)
  }

  /// Returns what the scalar at `offset` can be part of, and its length.
  ///
  /// Bytes that are not UTF-8 were letters once, most probably, and have been reported.
  func scalarClass(at offset: Int) -> (kind: ScalarClass, scalar: DecodedScalar) {
    let next = scalar(at: offset)
    return (next.isValid ? ScalarClass(next.scalar) : .letter, next)
  }

  /// Returns the text at `range`.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Appends a token and goes to its end.
  @inline(__always)
  mutating func emit(_ kind: Token.Kind, from start: Int, to end: Int, payload: UInt32 = 0) {
    tokens.append(
      Token(
        kind: kind, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end), payload: payload))
    position = end
  }

  /// Appends a token that means `word`, whatever is written.
  mutating func emit(word: String, from start: Int, to end: Int) {
    emit(.word, from: start, to: end, payload: names.symbol(spelled: word))
  }

  /// Reports `problem`, which occurs at `range`; each of `mends` replaces that range.
  mutating func report(_ problem: TextProblem, at range: Range<Int>, mends: [String] = []) {
    let span = SourceSpan(range, in: file)
    report(
      problem, at: range, fixes: mends.map { Fix(replacing: span, by: fitting($0, at: range)) })
  }

  /// Reports `problem`, which occurs at `range`.
  mutating func report(_ problem: TextProblem, at range: Range<Int>, fixes: [Fix]) {
    guard diagnostics.count < Lexer.mostDiagnostics else { return }
    diagnostics.append(
      Diagnostic(.text(problem), at: SourceSpan(range, in: file), fixes: fixes))
  }

}
