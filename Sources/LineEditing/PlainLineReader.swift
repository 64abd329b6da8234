internal import Glibc

/// The lines of a file descriptor, read without any editing.
package struct PlainLineReader: LineReader {

  /// Where the bytes come from.
  private let descriptor: Int32

  /// `true` iff a person types the lines.
  package let isInteractive: Bool

  /// Bytes read and not yet handed out.
  private var buffer: [UInt8] = []

  /// The number of bytes of `buffer` that were handed out.
  private var consumed = 0

  /// `true` iff there are no more bytes to read.
  private var isAtEnd = false

  /// Creates an instance reading `descriptor`.
  package init(descriptor: Int32 = 0, isInteractive: Bool = false) {
    self.descriptor = descriptor
    self.isInteractive = isInteractive
  }

  /// Returns the next line; `prompt` is not shown.
  package mutating func nextLine(prompt: String) -> LineInput {
    if isInteractive { ask(prompt) }
    var searched = consumed
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { consumed = end + 1 }
        return .line(text(of: consumed..<end))
      }
      searched = buffer.count
      if isAtEnd { break }
      // Shifts what is left to the front, once a block, so that the buffer stays small.
      buffer.removeFirst(consumed)
      searched -= consumed
      consumed = 0
      fill()
    }
    guard consumed < buffer.count else { return .endOfInput }
    defer { consumed = buffer.count }
    return .line(text(of: consumed..<buffer.count))
  }

  /// Returns the bytes at `offsets` as a text without the carriage return at its end.
  private func text(of offsets: Range<Int>) -> String {
    var bytes = buffer[offsets]
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
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
