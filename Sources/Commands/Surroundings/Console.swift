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

  /// Where answers go in the process; `nil` where they are kept.
  private let descriptor: Int32?

  /// The size of the terminal that is there in place of one of the process.
  private let size: TerminalSize?

  /// Creates an instance that keeps what is written, as if both streams were shown on a terminal of
  /// such a size, or on none.
  package init(isTerminal: Bool = false, columns: Int = 80, lines: Int = 24) {
    output = ByteSink()
    errors = ByteSink()
    outputIsTerminal = isTerminal
    errorsAreTerminal = isTerminal
    descriptor = nil
    size = TerminalSize(columns: columns, lines: lines)
  }

  /// Creates an instance writing to the streams of the process.
  package static func process() -> Console { Console(output: 1, errors: 2) }

  /// Creates an instance writing to the given file descriptors.
  private init(output: Int32, errors: Int32) {
    self.output = ByteSink(descriptor: output)
    self.errors = ByteSink(descriptor: errors)
    outputIsTerminal = isatty(output) == 1
    errorsAreTerminal = isatty(errors) == 1
    descriptor = output
    size = nil
  }

  /// The size of the terminal that answers are shown on, as it is now: people change it.
  ///
  /// `nil` where there is no terminal, or where it does not say.
  package var terminal: TerminalSize? {
    guard outputIsTerminal else { return nil }
    guard let descriptor else { return size }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return TerminalSize(columns: Int(size.ws_col), lines: Int(size.ws_row))
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

/// How much a terminal shows.
package struct TerminalSize: Hashable, Sendable {

  /// The number of columns.
  package let columns: Int

  /// The number of lines; 0 where it is not known.
  package let lines: Int

  /// Creates an instance with the given properties.
  package init(columns: Int, lines: Int) {
    self.columns = columns
    self.lines = lines
  }

}
