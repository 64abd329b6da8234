internal import Glibc

/// Returns what reads lines from standard input: edited on a terminal, as they come from a pipe.
///
/// `history` is the file that keeps what was typed, if it is to be kept.
package func makeLineReader(history: String?) -> any LineReader {
  // GNU readline echoes what it reads from a pipe, so it is for terminals alone.
  guard isatty(0) == 1, isatty(1) == 1 else { return PlainLineReader() }
  #if Readline
    return ReadlineReader(history: history)
  #else
    return PlainLineReader(isInteractive: true)
  #endif
}
