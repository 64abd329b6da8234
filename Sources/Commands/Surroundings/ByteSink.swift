internal import Glibc
internal import LineEditing

/// Where bytes go: a file descriptor, or memory.
package struct ByteSink: Sendable {

  /// Where the bytes go; `nil`: nowhere, they are kept.
  private let descriptor: Int32?

  /// The bytes that were not handed on.
  package private(set) var bytes: [UInt8] = []

  /// `true` iff nobody reads any more: what is written is dropped.
  package private(set) var isClosed = false

  /// The number of the operating system's reason why bytes were lost, if they were.
  package private(set) var failure: Int32?

  /// The number of bytes that are handed on together.
  private static let blockSize = 1 << 16

  /// Creates an instance writing to `descriptor`, or keeping what is written.
  package init(descriptor: Int32? = nil) { self.descriptor = descriptor }

  /// Where bytes go that are written from any thread; `nil` where they are kept.
  var target: (any ByteTarget)? { descriptor.map { DescriptorTarget($0) } }

  /// Everything that was written and kept.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes `text`.
  package mutating func write(_ text: String) { write(bytes: text.utf8) }

  /// Writes `added`.
  mutating func write(bytes added: some Sequence<UInt8>) {
    if isClosed { return }
    bytes.append(contentsOf: added)
    if descriptor != nil, bytes.count >= Self.blockSize { flush() }
  }

  /// Hands on what was written.
  package mutating func flush() {
    guard let descriptor, !bytes.isEmpty else { return }
    var start = 0
    // What a person has broken off is not written to its end, nor is what would come after it.
    while start < bytes.count, !isClosed, !isAnswerUnwanted() {
      let count = bytes.withUnsafeBytes { space in
        Glibc.write(descriptor, space.baseAddress.map { $0 + start }, space.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        isClosed = true
      } else if errno != EINTR {
        failure = errno
        isClosed = true
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }

}
