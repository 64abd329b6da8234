/// Returns `text`, a help screen or an error of the library for command lines, in German.
///
/// What commands and options do is not in question here: it was German when the library got it.
func germanUsageText(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { germanLine(String($0)) }
    .joined(separator: "\n")
}

/// Returns a line of a help screen or of an error in German.
private func germanLine(_ line: String) -> String {
  for (english, german) in sentences {
    guard let parts = parts(of: line, matching: english) else { continue }
    return filled(german, with: parts.map(withGermanWords))
  }
  return withGermanWords(line)
}

/// Sentences that fill a line; `*` stands for what changes.
private let sentences: [(english: String, german: String)] = [
  ("  See '*' for more information.", "  „*“ zeigt mehr dazu."),
  ("  See '*' for detailed help.", "  „*“ zeigt mehr dazu."),
  (
    "Error: Unknown option '*'. Did you mean '*'?",
    "Fehler: Es gibt keine Option „*“. Gemeint: „*“?"
  ),
  ("Error: Unknown option '*'", "Fehler: Es gibt keine Option „*“."),
  ("Error: Invalid option: *", "Fehler: „*“ ist keine Option."),
  ("Error: Missing value for '*'", "Fehler: Bei „*“ fehlt der Wert."),
  (
    "Error: The option '*' does not take any value, but '*' was specified.",
    "Fehler: Die Option „*“ nimmt keinen Wert; angegeben ist „*“."
  ),
  ("Error: Unexpected argument '*'", "Fehler: „*“ hat hier keinen Platz."),
  ("Error: * unexpected arguments: '*'", "Fehler: * Angaben haben hier keinen Platz: „*“."),
  ("Error: Missing expected argument '*'", "Fehler: Es fehlt „*“."),
  ("Error: Missing one of: '*'", "Fehler: Es fehlt eines von „*“."),
  (
    "Error: The value '*' is invalid for '*'. Please provide one of the following:",
    "Fehler: „*“ passt nicht zu „*“. Möglich:"
  ),
  (
    "Error: The value '*' is invalid for '*'. Please provide one of *.",
    "Fehler: „*“ passt nicht zu „*“. Möglich: *."
  ),
  ("Error: The value '*' is invalid for '*'", "Fehler: „*“ passt nicht zu „*“."),
  ("Error: Missing required subcommand.", "Fehler: Es fehlt der Befehl."),
  (
    "Error: Command '*' is not a parent of the current command.",
    "Fehler: „*“ ist kein Befehl, zu dem dieser gehört."
  ),
  ("Error: Can't generate completion scripts for '*'.", "Fehler: Für „*“ gibt es keine Ergänzung."),
  ("Error: Can't autodetect a supported shell.", "Fehler: Die Shell ist nicht bekannt."),
  (
    "Please use --generate-completion-script=<shell> with one of:",
    "Möglich sind mit --generate-completion-script=<shell>:"
  ),
]

/// Returns `line` with the headings and the words between texts of ours in German.
private func withGermanWords(_ line: String) -> String {
  words.reduce(line) { line, word in replacing(word.english, by: word.german, in: line) }
}

/// Words that stand anywhere in a line.
private let words: [(english: String, german: String)] = [
  ("OVERVIEW: ", "ÜBERBLICK: "),
  ("USAGE: ", "VERWENDUNG: "),
  ("ARGUMENTS:", "ARGUMENTE:"),
  ("SUBCOMMANDS:", "BEFEHLE:"),
  ("OPTIONS:", "OPTIONEN:"),
  ("Usage: ", "Verwendung: "),
  ("Help:  ", "Hilfe:  "),
  ("Error: ", "Fehler: "),
  ("[<options>]", "[<optionen>]"),
  ("<options>", "<optionen>"),
  ("<subcommands>", "<befehle>"),
  ("<subcommand>", "<befehl>"),
  ("Show the version.", "Die Version zeigen."),
  ("Show help information.", "Diese Hilfe zeigen."),
  ("Show subcommand help information.", "Die Hilfe zu einem Befehl zeigen."),
  ("(values:", "(Werte:"),
  ("(default:", "(Vorgabe:"),
  ("; default:", "; Vorgabe:"),
  (" default:", " Vorgabe:"),
  ("' and '", "' und '"),
  ("' or '", "' oder '"),
]

/// Returns what the stars of `pattern` stand for in `line`, or `nil` if they are not alike.
///
/// A star stands for as little as possible, the last one for as much as is needed.
private func parts(of line: String, matching pattern: String) -> [String]? {
  let fixed = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
  guard let first = fixed.first, let last = fixed.last, line.hasPrefix(first) else { return nil }
  if fixed.count == 1 { return line == first ? [] : nil }

  var rest = line.dropFirst(first.count)
  var parts: [String] = []
  for piece in fixed.dropFirst().dropLast() {
    guard let range = firstRange(of: piece, in: rest) else { return nil }
    parts.append(String(rest[..<range.lowerBound]))
    rest = rest[range.upperBound...]
  }
  guard rest.hasSuffix(last) else { return nil }
  return parts + [String(rest.dropLast(last.count))]
}

/// Returns `pattern` with `parts` in place of its stars.
private func filled(_ pattern: String, with parts: [String]) -> String {
  var rest = parts[...]
  return pattern.reduce(into: "") { text, character in
    if character == "*", let part = rest.popFirst() {
      text += part
    } else {
      text.append(character)
    }
  }
}

/// Returns `text` with each `old` replaced by `new`.
private func replacing(_ old: String, by new: String, in text: String) -> String {
  var result = ""
  var rest = text[...]
  while let range = firstRange(of: old, in: rest) {
    result += rest[..<range.lowerBound] + new
    rest = rest[range.upperBound...]
  }
  return result + rest
}

/// Returns where `piece` first stands in `text`.
private func firstRange(of piece: String, in text: Substring) -> Range<Substring.Index>? {
  guard !piece.isEmpty else { return text.startIndex..<text.startIndex }
  var start = text.startIndex
  while start < text.endIndex {
    if text[start...].hasPrefix(piece) {
      return start..<text.index(start, offsetBy: piece.count)
    }
    start = text.index(after: start)
  }
  return nil
}
