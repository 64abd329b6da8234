package import Diagnostics
internal import Glibc
internal import Synchronization
package import Tabular

/// Bytes that are read one block after the other.
package protocol ByteSource: AnyObject, Sendable {

  /// The number of bytes, where it is known before they are read.
  var size: Int? { get }

  /// What is another once the bytes were written to; `nil` where they can be read once alone.
  var stamp: String? { get }

  /// Returns the next bytes, at most `count` of them; none at the end, and where `isUnwanted` says so.
  func read(
    upTo count: Int, unless isUnwanted: () -> Bool
  ) throws(FileFailure) -> [UInt8]

  /// Adds the next bytes, at most `count` of them, to `bytes`; none at the end, and where `isUnwanted`
  /// says so.
  func read(
    upTo count: Int, behind bytes: inout [UInt8], unless isUnwanted: () -> Bool
  ) throws(FileFailure)

  /// Goes to the row at `position`.
  func seek(to position: TablePosition) throws(FileFailure)

}

extension ByteSource {

  package func read(
    upTo count: Int, behind bytes: inout [UInt8], unless isUnwanted: () -> Bool
  ) throws(FileFailure) {
    bytes += try read(upTo: count, unless: isUnwanted)
  }

}

/// Bytes in memory.
final class MemorySource: ByteSource {

  /// The bytes.
  private let bytes: [UInt8]

  /// The number of those that were read.
  private let position = Mutex(0)

  /// `true` iff they can be read once alone.
  private let isStream: Bool

  /// Creates an instance for `bytes`, which can be read once alone iff `isStream`.
  init(_ bytes: [UInt8], isStream: Bool) {
    self.bytes = bytes
    self.isStream = isStream
  }

  var size: Int? { isStream ? nil : bytes.count }

  var stamp: String? { isStream ? nil : "" }

  func read(upTo count: Int, unless isUnwanted: () -> Bool) throws(FileFailure) -> [UInt8] {
    position.withLock { position in
      let end = min(position + count, bytes.count)
      defer { position = end }
      return Array(bytes[position..<end])
    }
  }

  func seek(to position: TablePosition) throws(FileFailure) {
    self.position.withLock { $0 = min(position.offset, bytes.count) }
  }

}

/// Bytes that the operating system hands out.
final class DescriptorSource: ByteSource {

  /// The system's number for the file or the stream.
  private let descriptor: Int32

  /// `true` iff it is a file, which is there as a whole.
  private let isFile: Bool

  let size: Int?

  /// Creates an instance for `descriptor`.
  init(_ descriptor: Int32) throws(FileFailure) {
    var status = Glibc.stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    self.descriptor = descriptor
    isFile = status.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(status.st_size) : nil
  }

  deinit { if descriptor != 0 { close(descriptor) } }

  var stamp: String? {
    var status = Glibc.stat()
    guard isFile, fstat(descriptor, &status) == 0 else { return nil }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  func read(upTo count: Int, unless isUnwanted: () -> Bool) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(upTo: count, behind: &bytes, unless: isUnwanted)
    return bytes
  }

  func read(
    upTo count: Int, behind bytes: inout [UInt8], unless isUnwanted: () -> Bool
  ) throws(FileFailure) {
    guard try isReadable(unless: isUnwanted) else { return }
    var result = 0
    var code: Int32 = 0
    bytes.append(addingCapacity: count) { room in
      room.withUnsafeMutableBufferPointer { room, used in
        guard let base = room.baseAddress else { return }
        repeat {
          result = Glibc.read(descriptor, base + used, count)
          code = errno
        } while result < 0 && code == EINTR
        used += max(result, 0)
      }
    }
    if result < 0 { throw FileFailure(code: code) }
  }

  /// Waits until there is something to read, or the end; `false` where `isUnwanted` says so before.
  private func isReadable(unless isUnwanted: () -> Bool) throws(FileFailure) -> Bool {
    if isFile { return true }
    while !isUnwanted() {
      var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&input, 1, 100)
      if count > 0 { return true }
      if count < 0, errno != EINTR { throw FileFailure(code: errno) }
    }
    return false
  }

  func seek(to position: TablePosition) throws(FileFailure) {
    guard lseek(descriptor, off_t(position.offset), SEEK_SET) == position.offset else {
      throw FileFailure(code: errno)
    }
  }

}
