internal import Catalogue
internal import Semantics
internal import Vocabulary

/// A line that asks for a command of the REPL, as it was read.
struct DotLine {

  /// The command.
  let command: DotCommand

  /// What stands behind its name, word by word.
  let operands: [String]

  /// Why a line asks for nothing.
  enum Mistake: Error {

    /// No command is called so.
    case noSuchCommand(String, near: [String])

    /// A quotation mark has no twin.
    case unclosedQuote(String)

    /// A command is given too little, or too much.
    case wrongCount(DotCommand)

  }

  /// Reads `text`, which begins with a dot.
  ///
  /// Words stand between spaces; what stands between quotation marks is one word, spaces and all.
  init(_ text: String) throws(Mistake) {
    guard let words = Self.words(of: text) else { throw .unclosedQuote(text) }
    let typed = words.map { $0.lowercased() }
    guard let (command, count) = Self.command(startingWith: typed) else {
      let name = words.first ?? text
      throw .noSuchCommand(name, near: Self.names(near: typed.first ?? ""))
    }
    self.command = command
    operands = Array(words.dropFirst(count))
    let isNamed = Self.isName(Array(typed.prefix(count)), of: command)
    guard isNamed, command.operandCounts.contains(operands.count) else {
      throw .wrongCount(command)
    }
  }

  /// Returns the command whose name `words` begin with, and the number of words of the name; of
  /// several the longest, or one that begins so.
  private static func command(startingWith words: [String]) -> (DotCommand, Int)? {
    var found: (command: DotCommand, count: Int)?
    for command in DotCommand.allCases {
      for name in command.allNames.map({ $0.split(separator: " ").map(String.init) })
      where words.starts(with: name) && name.count > found?.count ?? 0 {
        found = (command, name.count)
      }
    }
    if let found { return found }
    // The first word of two says which command is meant.
    let half = DotCommand.allCases.first { command in
      command.allNames.contains { $0.split(separator: " ").first.map(String.init) == words.first }
    }
    return half.map { ($0, 1) }
  }

  /// `true` iff `words` are a whole name of `command`.
  private static func isName(_ words: [String], of command: DotCommand) -> Bool {
    command.allNames.contains(words.joined(separator: " "))
  }

  /// Returns the names that are spelled much like `word`.
  private static func names(near word: String) -> [String] {
    let names = DotCommand.allCases.flatMap(\.allNames)
    // What people leave out, or put in its place, is the dot's neighbour.
    return suggestions(for: word, among: names)
  }

  /// The quotation marks that open a word, and those that close it.
  private static let quotes: [Character: Set<Character>] = [
    "\"": ["\""], "'": ["'"], "„": ["“", "\"", "”"], "“": ["”", "\""], "»": ["«"],
  ]

  /// Returns the words of `text`; `nil` where a quotation mark is not closed.
  static func words(of text: String) -> [String]? {
    var words: [String] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard let first = rest.first else { return words }
      if let closing = quotes[first] {
        let inner = rest.dropFirst()
        guard let end = inner.firstIndex(where: { closing.contains($0) }) else { return nil }
        words.append(String(inner[..<end]))
        rest = inner[inner.index(after: end)...]
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        words.append(String(word))
        rest = rest[word.endIndex...]
      }
    }
  }

}
