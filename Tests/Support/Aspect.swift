internal import SourceText
internal import Syntax
package import Vocabulary

/// Something that `leit` says about the program of a page, by the heading that it stands under.
///
///     ## diagnostics            ## run json             ## decide centre_grant
///     ## diagnostics de         ## test                 ## eval count of centres
///     ## show centre            ## repl                 ## leit check program.leit --color always
///     ## fmt                    ## fmt 3:10             ## fmt de
///     ## session strategy.leit  ## tree                 ## completion de
///
/// `json` and `de` at the end of any of them ask for that format and that language.
package enum Aspect: Hashable, Sendable {

  /// What `leit` says to these arguments.
  case answer(to: [String])

  /// What is typed in `leit repl` with these arguments, and what it answers.
  case session([String])

  /// The program as `leit fmt` with these arguments lays it out.
  case layout([String])

  /// The syntax of the program.
  case tree

  /// What could stand where somebody types in a language.
  case completion(Tongue)

  /// Returns it, for the program of `page`; in a session what `shown` shows is typed.
  package func text(of page: Fixture, as shown: String) -> String {
    switch self {
    case .answer(let arguments): return leit(arguments, on: page.files).transcript
    case .layout(let arguments):
      var files = page.files
      files.input = files.files["program.leit"] ?? []
      let stream = ["fmt", "--stdin", "--stdin-name", "program.leit"]
      return leit(stream + arguments, on: files).transcript
    case .session(let arguments):
      return TestSupport.session(arguments, as: shown, on: page.files)
    case .completion(let tongue): return completions(as: shown, in: tongue, of: page)
    case .tree:
      let source = SourceFile(
        name: "program.leit", bytes: page.files.files["program.leit"] ?? [])
      return parse(source, as: SourceFile.ID(rawValue: 0)).dump() + "\n"
    }
  }

  /// Creates an instance for what `heading` asks of `page`, or `nil` if it asks for nothing known.
  package init?(heading: String, of page: Fixture) {
    var words = Self.words(of: heading)
    guard let first = words.first else { return nil }
    words.removeFirst()
    if first == "leit" || first == "tree" {
      self = first == "leit" ? .answer(to: words) : .tree
      return
    }
    let arguments: [String]
    var options: [String] = []
    while let last = words.last, let option = Self.options[last] {
      options = option + options
      words.removeLast()
    }
    let rest = words.joined(separator: " ")
    if first == "completion" {
      self = .completion(options.contains("de") ? .german : .english)
      return
    }
    if first == "fmt", words.count <= 1 {
      self = .layout(words.flatMap { ["--range", $0] } + options)
      return
    }
    if first == "session" {
      self = .session((words.isEmpty ? page.programs : words) + options)
      return
    }
    switch (first, words.count) {
    case ("diagnostics", 0): arguments = ["check"] + page.programs + options
    case ("run", 0), ("test", 0), ("repl", 0): arguments = [first] + page.programs + options
    case ("decide", 1):
      arguments = ["decide", rest] + page.programs + ["--facts", page.facts ?? "-"] + options
    case ("show", 1...), ("eval", 1...): arguments = [first, rest] + page.programs + options
    default: return nil
    }
    self = .answer(to: arguments)
  }

  /// What the last words of a heading ask for.
  private static let options = [
    "json": ["--format", "json"], "de": ["--lang", "de"], "en": ["--lang", "en"],
  ]

  /// Returns the words of `heading`; what stands between quotes `'` is one.
  private static func words(of heading: String) -> [String] {
    var words: [String] = []
    var isQuoted = false
    var isInWord = false
    for character in heading {
      if character == "'" {
        isQuoted.toggle()
        if isQuoted, !isInWord { words.append("") }
        isInWord = true
      } else if character == " ", !isQuoted {
        isInWord = false
      } else {
        if !isInWord { words.append("") }
        isInWord = true
        words[words.count - 1].append(character)
      }
    }
    return words
  }

}
