internal import Glibc

/// Returns what reads lines from standard input: edited on a terminal, as they come from elsewhere.
///
/// `history` is the file that keeps what was typed, if it is to be kept.
package func makeLineReader(history: String?) -> any LineReader {
  // GNU readline echoes what it reads from a pipe, so it is for terminals alone.
  guard isatty(0) == 1, isatty(1) == 1 else {
    return PlainLineReader(isInteractive: isatty(0) == 1)
  }
  // What runs us there, an editor most often, shows what we write as it is, and edits lines itself.
  let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
  if terminal.isEmpty || terminal == "dumb" { return PlainLineReader(isInteractive: true) }
  #if Readline
    return ReadlineReader(history: history)
  #else
    return PlainLineReader(isInteractive: true, isPrompting: true)
  #endif
}
