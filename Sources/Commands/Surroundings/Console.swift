internal import Glibc

/// Where a command's answers and messages go.
package struct Console: Sendable {

  /// Where answers go.
  package internal(set) var output: ByteSink

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
  package var isRecording = false

  /// Everything that was typed and written since it was kept, or since it was taken.
  package private(set) var recorded = ""

  /// The number of bytes of it that were taken already.
  private var takenCount = 0

  /// `true` iff it stays where it was taken.
  private let keepsRecord: Bool

  /// `true` iff messages are shown on a terminal.
  package let errorsAreTerminal: Bool

  /// `true` iff answers that are longer than the terminal are shown page by page.
  var isPaging = false

  /// What was answered and not shown yet, where it is shown page by page.
  var pages = ""

  /// Returns what stands below a page when so many of so many lines were shown.
  var pagePrompt: @Sendable (_ shown: Int, _ total: Int) -> String = { "\($0)/\($1)" }

  /// Where answers go in the process; `nil` where they are kept.
  private let descriptor: Int32?

  /// The size of the terminal that is there in place of one of the process.
  private let size: ScreenSize?

  /// Creates an instance that keeps what is written, as if both streams were shown on a terminal of
  /// such a size, or on none; what is said in a session is kept, too, iff `keepsRecord`.
  package init(
    isTerminal: Bool = false, columns: Int = 80, lines: Int = 24, keepsRecord: Bool = false
  ) {
    self.keepsRecord = keepsRecord
    output = ByteSink()
    errors = ByteSink()
    hasTerminal = isTerminal
    errorsAreTerminal = isTerminal
    descriptor = nil
    size = ScreenSize(columns: columns, lines: lines)
  }

  /// Creates an instance writing to the streams of the process.
  package static func process() -> Console { Console(output: 1, errors: 2) }

  /// Creates an instance writing to the given file descriptors.
  private init(output: Int32, errors: Int32) {
    keepsRecord = false
    self.output = ByteSink(descriptor: output)
    self.errors = ByteSink(descriptor: errors)
    hasTerminal = isatty(output) == 1
    errorsAreTerminal = isatty(errors) == 1
    descriptor = output
    size = nil
  }

  /// The size of the terminal that answers are shown on, as it is now: people change it.
  ///
  /// `nil` where there is no terminal, or where it does not say.
  package var terminal: ScreenSize? {
    guard outputIsTerminal else { return nil }
    guard let descriptor else { return size }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return ScreenSize(columns: Int(size.ws_col), lines: Int(size.ws_row))
  }

  /// Writes `text`, an answer, and ends the line.
  package mutating func answer(_ text: String) {
    record(text)
    if isRedirected {
      redirected += "\(text)\n"
    } else if isPaging {
      pages += text + "\n"
    } else {
      output.write(text)
      output.write("\n")
    }
  }

  /// Writes `bytes`, an answer, as they are.
  mutating func answer(bytes: [UInt8]) {
    record(bytes: bytes)
    output.write(bytes: bytes)
  }

  /// Writes `text`, which is no answer, and ends the line.
  package mutating func report(_ text: String) {
    record(text)
    reportInPassing(text)
  }

  /// Writes `text`, which is no answer and nothing to keep, and ends the line.
  mutating func reportInPassing(_ text: String) {
    // What was answered before is also read before.
    showPages()
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
    if isRecording { recorded += "\(withoutEscapes(text))\n" }
  }

  /// Keeps `bytes` as they are.
  private mutating func record(bytes: [UInt8]) {
    hasRecordedAnswer = true
    if isRecording { recorded += String(decoding: bytes, as: UTF8.self) }
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
    let text = String(decoding: recorded.utf8.dropFirst(takenCount), as: UTF8.self)
    if keepsRecord { takenCount = recorded.utf8.count } else { recorded = "" }
    return text
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

  /// Where answers go, to be written to from any thread; `nil` where they are kept.
  var outputTarget: (any ByteTarget)? { output.target }

  /// Where everything else goes, to be written to from any thread; `nil` where it is kept.
  var errorTarget: (any ByteTarget)? { errors.target }

  /// Hands on everything that was written.
  package mutating func flush() {
    showPages()
    output.flush()
    errors.flush()
  }

}

/// How much a terminal shows.
package struct ScreenSize: Hashable, Sendable {

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

/// Returns `text` without the sequences that make it stand out (ECMA-48, SGR).
private func withoutEscapes(_ text: String) -> String {
  let escape: UInt8 = 0x1B
  guard text.utf8.contains(escape) else { return text }
  var kept: [UInt8] = []
  var isInEscape = false
  for byte in text.utf8 {
    if byte == escape {
      isInEscape = true
    } else if isInEscape {
      isInEscape = byte != UInt8(ascii: "m")
    } else {
      kept.append(byte)
    }
  }
  return String(decoding: kept, as: UTF8.self)
}
