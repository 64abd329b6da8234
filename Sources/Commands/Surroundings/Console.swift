internal import Glibc

/// Where a command's answers and messages go.
package struct Console: Sendable {

  /// Where answers go.
  package private(set) var output: ByteSink

  /// Where everything else goes.
  package private(set) var errors: ByteSink

  /// `true` iff answers are shown on a terminal.
  package let outputIsTerminal: Bool

  /// `true` iff messages are shown on a terminal.
  package let errorsAreTerminal: Bool

  /// The number of columns of the terminal, as far as it is known.
  package let columns: Int

  /// Creates an instance that keeps what is written, as if both streams were shown on a terminal of
  /// so many columns, or on none.
  package init(isTerminal: Bool = false, columns: Int = 80) {
    output = ByteSink()
    errors = ByteSink()
    outputIsTerminal = isTerminal
    errorsAreTerminal = isTerminal
    self.columns = columns
  }

  /// Creates an instance writing to the streams of the process.
  package static func process() -> Console { Console(output: 1, errors: 2) }

  /// Creates an instance writing to the given file descriptors.
  private init(output: Int32, errors: Int32) {
    self.output = ByteSink(descriptor: output)
    self.errors = ByteSink(descriptor: errors)
    outputIsTerminal = isatty(output) == 1
    errorsAreTerminal = isatty(errors) == 1
    var size = winsize()
    let isKnown = outputIsTerminal && ioctl(output, UInt(TIOCGWINSZ), &size) == 0
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Writes `text`, an answer, and ends the line.
  package mutating func answer(_ text: String) {
    output.write(text)
    output.write("\n")
  }

  /// Writes `text`, which is no answer, and ends the line.
  package mutating func report(_ text: String) {
    // What was answered before is also read before.
    output.flush()
    errors.write(text)
    errors.write("\n")
    errors.flush()
  }

  /// Shows `progress` on a terminal, in place of what was shown so before; an empty one ends it.
  package mutating func show(progress: String) {
    guard errorsAreTerminal else { return }
    output.flush()
    // Back to the beginning of the line, and erase it (ECMA-48, EL).
    errors.write("\r\u{1B}[K\(progress)")
    errors.flush()
  }

  /// Hands on everything that was written.
  package mutating func flush() {
    output.flush()
    errors.flush()
  }

}
