internal import Glibc

/// The lines of a file descriptor, read without any editing.
package struct PlainLineReader: LineReader {

  /// Where the bytes come from.
  private let descriptor: Int32

  /// `true` iff a person types the lines.
  package let isInteractive: Bool

  /// `true` iff prompts are shown.
  package let isPrompting: Bool

  /// Where Control-C arrives, if a person types.
  private let signals: SignalQueue?

  /// Bytes read and not yet handed out.
  private var buffer: [UInt8] = []

  /// The number of bytes of `buffer` that were handed out.
  private var consumed = 0

  /// `true` iff there are no more bytes to read.
  private var isAtEnd = false

  /// The time, in milliseconds, after which a pipe that is silent waits for an answer.
  private static let patience: Int32 = 100

  /// Creates an instance reading `descriptor`.
  package init(descriptor: Int32 = 0, isInteractive: Bool = false, isPrompting: Bool = false) {
    self.descriptor = descriptor
    self.isInteractive = isInteractive
    self.isPrompting = isPrompting
    signals = isInteractive ? SignalQueue() : nil
    if isInteractive { SignalQueue.take(SIGINT) }
  }

  /// Returns the next line; the prompt is shown iff prompts are.
  package mutating func nextLine(_ request: LineRequest) -> LineInput {
    if isPrompting { ask(request.prompt) }
    setTyping(true)
    defer { setTyping(false) }
    signals?.clear()
    var searched = consumed
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { consumed = end + 1 }
        return .line(text(of: consumed..<end))
      }
      searched = buffer.count
      if isAtEnd { break }
      if isInterrupted() { return .interrupted }
      // Shifts what is left to the front, once a block, so that the buffer stays small.
      buffer.removeFirst(consumed)
      searched -= consumed
      consumed = 0
      fill()
    }
    guard consumed < buffer.count else {
      // The prompt has a line of its own.
      if isPrompting { ask("\n") }
      return .endOfInput
    }
    defer { consumed = buffer.count }
    return .line(text(of: consumed..<buffer.count))
  }

  /// `true` iff something was read that was not handed out, or arrives at once.
  package mutating func hasNextLine() -> Bool {
    if isInteractive { return false }
    if consumed < buffer.count || isAtEnd { return consumed < buffer.count }
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, Self.patience) > 0
  }

  /// Returns the bytes at `offsets` as a text without the carriage return at its end.
  private func text(of offsets: Range<Int>) -> String {
    var bytes = buffer[offsets]
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Waits until there is something to read, and returns `true` iff Control-C comes first.
  private func isInterrupted() -> Bool {
    guard let signals else { return false }
    while true {
      var inputs = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&inputs, 2, -1)
      if signals.next() == SIGINT { return true }
      if count > 0, inputs[0].revents != 0 { return false }
      if count < 0, errno != EINTR { return false }
    }
  }

  /// Reads the next block into the buffer.
  private mutating func fill() {
    let size = 1 << 16
    let block = [UInt8](unsafeUninitializedCapacity: size) { space, count in
      var result = read(descriptor, space.baseAddress, size)
      while result < 0, errno == EINTR { result = read(descriptor, space.baseAddress, size) }
      count = max(0, result)
    }
    isAtEnd = block.isEmpty
    buffer += block
  }

  /// Writes `prompt` to the terminal.
  private func ask(_ prompt: String) {
    let bytes = Array(prompt.utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }

}
