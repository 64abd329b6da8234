internal import Glibc

/// Where a command's answers and messages go.
package struct Console: Sendable {

  /// Where answers go.
  package private(set) var output: ByteSink

  /// Where everything else goes.
  package private(set) var errors: ByteSink

  /// `true` iff answers that go to standard output are shown on a terminal.
  private let hasTerminal: Bool

  /// `true` iff answers are shown on a terminal.
  package var outputIsTerminal: Bool { hasTerminal && !isRedirected }

  /// `true` iff answers go elsewhere: they are kept for that.
  var isRedirected = false

  /// The answers that are kept.
  private var redirected = ""

  /// `true` iff everything that is written is kept besides.
  var isRecording = false

  /// Everything that was written and kept.
  private var recorded = ""

  /// `true` iff messages are shown on a terminal.
  package let errorsAreTerminal: Bool

  /// The number of columns of the terminal, as far as it is known.
  package let columns: Int

  /// Creates an instance that keeps what is written, as if both streams were shown on a terminal of
  /// so many columns, or on none.
  package init(isTerminal: Bool = false, columns: Int = 80) {
    output = ByteSink()
    errors = ByteSink()
    hasTerminal = isTerminal
    errorsAreTerminal = isTerminal
    self.columns = columns
  }

  /// Creates an instance writing to the streams of the process.
  package static func process() -> Console { Console(output: 1, errors: 2) }

  /// Creates an instance writing to the given file descriptors.
  private init(output: Int32, errors: Int32) {
    self.output = ByteSink(descriptor: output)
    self.errors = ByteSink(descriptor: errors)
    hasTerminal = isatty(output) == 1
    errorsAreTerminal = isatty(errors) == 1
    var size = winsize()
    let isKnown = hasTerminal && ioctl(output, UInt(TIOCGWINSZ), &size) == 0
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Writes `text`, an answer, and ends the line.
  package mutating func answer(_ text: String) {
    record(text)
    if isRedirected {
      redirected += "\(text)\n"
    } else {
      output.write(text)
      output.write("\n")
    }
  }

  /// Writes `text`, which is no answer, and ends the line.
  package mutating func report(_ text: String) {
    record(text)
    reportInPassing(text)
  }

  /// Writes `text`, which is no answer and nothing to keep, and ends the line.
  mutating func reportInPassing(_ text: String) {
    // What was answered before is also read before.
    output.flush()
    errors.write(text)
    errors.write("\n")
    errors.flush()
  }

  /// Keeps `text`, and the end of its line, without what makes it stand out on a terminal.
  ///
  /// What sets an answer apart from the one before is nothing to keep where none was before.
  mutating func record(_ text: String) {
    if text.isEmpty, !hasRecordedAnswer { return }
    hasRecordedAnswer = true
    if isRecording { recorded += "\(text.replacing(/\u{1B}\[[0-9;]*m/, with: ""))\n" }
  }

  /// Keeps `text`, which was typed.
  mutating func record(typed text: String) {
    hasRecordedAnswer = false
    if isRecording { recorded += text }
  }

  /// `true` iff something was kept since something was typed.
  private var hasRecordedAnswer = false

  /// Returns the answers that went elsewhere since this was asked last.
  mutating func takeRedirected() -> String {
    defer { redirected = "" }
    return redirected
  }

  /// Returns what was written since this was asked last.
  mutating func takeRecord() -> String {
    defer { recorded = "" }
    return recorded
  }

  /// Writes `text`, which was answered before and came nowhere.
  mutating func writeLost(_ text: String) { output.write(text) }

  /// Clears the terminal, if there is one.
  mutating func clear() {
    guard outputIsTerminal else { return }
    // To the first place, and erase everything, what scrolled away, too (ECMA-48; xterm).
    output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
    output.flush()
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
