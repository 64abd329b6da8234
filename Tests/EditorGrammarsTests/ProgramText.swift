import EditorGrammars
import SourceText
import Syntax
import TestSupport
import Vocabulary

/// A program, with how its words are read and how they are coloured.
struct ProgramText {

  /// A word or a name of a program.
  struct Word: CustomStringConvertible {

    /// What is written.
    let text: String

    /// What it is read as.
    let role: TokenRole

    /// How it is coloured.
    let style: Style?

    /// The number of its line.
    let line: Int

    /// `true` iff it is coloured as what it is read as.
    var isRight: Bool {
      switch role {
      case .none: true
      case .keyword(.programme), .keyword(.amount), .keyword(.eligibility):
        style?.isKeyword == true || style == .vocabularyField
      case .keyword, .continuation: style?.isKeyword == true
      case .name: style?.isKeyword == false
      }
    }

    /// How failures name it.
    var description: String {
      "\(line): `\(text)` is \(role), coloured as \(style?.rawValue ?? "-")"
    }

  }

  /// Where it is.
  let place: String

  /// The text.
  let source: SourceFile

  /// The text as it is read.
  let tree: SyntaxTree

  /// How texts of each tongue are read.
  static let readers = Dictionary(
    uniqueKeysWithValues: Tongue.allCases.map { ($0, GrammarReader(LexicalGrammar(of: [$0]))) })

  /// Creates an instance for `text`, which is in `tongue` unless it says otherwise.
  init?(_ text: String, at place: String, in tongue: Tongue?, mode: ParseMode) {
    let source = SourceFile(name: place, text: text)
    let tree = parse(source, as: SourceFile.ID(rawValue: 1), defaultTongue: tongue, mode: mode)
    if !tree.unread.isEmpty { return nil }
    self.place = place
    self.source = source
    self.tree = tree
  }

  /// The words.
  var words: [Word] {
    guard let reader = Self.readers[tree.tongue] else { return [] }
    let scalars = Array(String(decoding: source.bytes, as: UTF8.self).unicodeScalars)
    let styles = reader.styles(of: scalars)
    var indices = [Int](repeating: 0, count: source.bytes.count + 1)
    var lines = indices
    var offset = 0
    var line = 1
    for (index, scalar) in scalars.enumerated() {
      indices[offset] = index
      lines[offset] = line
      offset += String(scalar).utf8.count
      if scalar.value == 0x0A { line += 1 }
    }
    return zip(tree.tokens, tree.roles).compactMap { token, role -> Word? in
      let start = Int(token.start)
      guard role != .none, token.kind != .end, token.end > token.start else { return nil }
      let text = String(decoding: source.bytes[start..<Int(token.end)], as: UTF8.self)
      return Word(text: text, role: role, style: styles[indices[start]], line: lines[start])
    }
  }

  /// The programs of the project that are right.
  static let all = read(Sample.examples + Sample.shown)

  /// The programs of the pages that are tests, as far as nothing in them is hard to read.
  static let fixtures = read(Sample.fixtures).filter(\.tree.diagnostics.isEmpty)

  /// Returns `samples` as they are read.
  private static func read(_ samples: [Sample]) -> [ProgramText] {
    samples.compactMap { sample in
      switch sample.kind {
      case .file: ProgramText(sample.text, at: sample.place, in: nil, mode: .file)
      case .session(let tongue), .expressions(let tongue):
        ProgramText(sample.text, at: sample.place, in: tongue, mode: .session)
      }
    }
  }

}
