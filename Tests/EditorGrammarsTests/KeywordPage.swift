import EditorGrammars
import SourceText
import Syntax
import TestSupport
import Vocabulary

/// A page in one tongue that shows every spelling of every keyword among its neighbours, and every form
/// of literals.
///
/// `scripts/try-editors` asks the editors how they colour it.
struct KeywordPage {

  /// A line of the page, and where on it the keyword stands, if it shows one.
  struct Line {

    /// The line.
    let text: String

    /// The keyword and the columns of it.
    let keyword: (keyword: Keyword, columns: Range<Int>)?

  }

  /// The tongue.
  let tongue: Tongue

  /// The lines.
  let lines: [Line]

  /// The keywords that no program of the project shows.
  let missing: [Keyword]

  /// Creates an instance for `tongue`.
  init(in tongue: Tongue) {
    self.tongue = tongue
    let language = Keyword.language.spelling(in: tongue)
    let header = Line(text: "\(language) \(tongue.keyword.spelling(in: tongue))", keyword: nil)
    var shown: [Keyword: [Line]] = [:]
    for program in ProgramText.all + ProgramText.fixtures + Self.rare
    where program.tree.tongue == tongue {
      for index in program.tree.tokens.indices {
        guard case .keyword(let keyword) = program.tree.roles[index], shown[keyword] == nil,
          let lines = Self.lines(for: keyword, at: index, of: program, in: tongue)
        else { continue }
        shown[keyword] = lines
      }
    }
    lines =
      [header] + Keyword.allCases.flatMap { shown[$0] ?? [] }
      + Literals.lines(in: tongue).map { Line(text: $0.text, keyword: nil) }
    missing = Keyword.allCases.filter { shown[$0] == nil }
  }

  /// Forms that no page of the project shows in German.
  private static let rare = [
    """
    sprache deutsch
    tabelle a(x: ganzzahl) übereinstimmend { | - -> 1 }
    tabelle b(x: ganzzahl) summe { | - -> 1 }
    tabelle c(x: ganzzahl) kleinstes { | - -> 1 }
    tabelle d(x: ganzzahl) größtes { | - -> 1 }
    zeige 1,5 Euro gerundet zur geraden auf 1 Euro
    zeige 31.01.2026 + 1 Monat aufgerundet
    zeige durchschnitt von [1; 2]
    """
  ].compactMap { ProgramText($0, at: "rare forms", in: nil, mode: .file) }

  /// The text of the page.
  var text: String { lines.map { $0.text + "\n" }.joined() }

  /// How the characters of the page are coloured.
  var styles: [Style?] { Self.styles(of: text, in: tongue) }

  /// Returns how the characters of `text`, which is in `tongue`, are coloured.
  private static func styles(of text: String, in tongue: Tongue) -> [Style?] {
    ProgramText.readers[tongue]?.styles(of: Array(text.unicodeScalars)) ?? []
  }

  /// Returns how `text`, which is in `tongue`, is coloured: the line, the columns, and the style, counted
  /// from 1.
  static func table(of text: String, in tongue: Tongue) -> String {
    var rows: [String] = []
    let styles = styles(of: text, in: tongue)
    var start = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let count = line.unicodeScalars.count
      var column = 0
      while column < count {
        var end = column + 1
        while end < count, styles[start + end] == styles[start + column] { end += 1 }
        if let style = styles[start + column] {
          rows.append("\(number + 1) \(column + 1) \(end) \(style.rawValue)\n")
        }
        column = end
      }
      start += count + 1
    }
    return rows.joined()
  }

  /// Returns a line for each spelling of `keyword`, which stands at the token `index` of `program`; nil
  /// if it goes on on the next line.
  private static func lines(
    for keyword: Keyword, at index: Int, of program: ProgramText, in tongue: Tongue
  ) -> [Line]? {
    let tokens = program.tree.tokens
    let line = LineMap(program.source)
    func isBeside(_ other: Int) -> Bool {
      tokens.indices.contains(other) && tokens[other].kind != .end
        && line.line(at: Int(tokens[other].start)) == line.line(at: Int(tokens[index].start))
    }
    var last = index
    while program.tree.roles[last + 1] == .continuation, tokens[last + 1].kind == .word {
      last += 1
    }
    guard isBeside(last) else { return nil }
    var first = index
    while first > index - 3, isBeside(first - 1) { first -= 1 }
    var end = last
    while end < last + 4, isBeside(end + 1) { end += 1 }
    func text(_ start: Int, _ end: Int) -> String {
      String(decoding: program.source.bytes[start..<end], as: UTF8.self)
    }
    let before = text(Int(tokens[first].start), Int(tokens[index].start))
    // What a line ends with shall not look for more on the next one.
    let after = text(Int(tokens[last].end), Int(tokens[end].end)) + (end > last ? " ;" : " //")
    let start = before.unicodeScalars.count
    return writtenForms(of: keyword, in: tongue).map { form in
      Line(
        text: before + form + after,
        keyword: (keyword, start..<start + form.unicodeScalars.count))
    }
  }

  /// Returns how `keyword` may be written in `tongue`: each spelling as it is, and with capitals and
  /// without umlauts, where it may, and more space between its words.
  static func writtenForms(of keyword: Keyword, in tongue: Tongue) -> [String] {
    var forms: [String] = []
    for spelling in keyword.spellings(in: tongue) {
      let words = spelling.split(separator: " ").map {
        WordTable.letterForms(of: String($0), in: tongue)
      }
      let transcribed = words.map { letters in letters.map { $0.last ?? "" }.joined() }
      forms += [spelling, transcribed.joined(separator: " \t ")]
    }
    var seen: Set<String> = []
    return forms.filter { seen.insert($0).inserted }
  }

}
