package import Catalogue
internal import Glibc
internal import Synchronization

/// Where bytes are written one block after the other.
package protocol ByteTarget: AnyObject, Sendable {

  /// Writes `bytes`; nothing where nobody reads any more.
  func write(_ bytes: [UInt8]) throws(WritingFailure)

  /// `true` iff nobody reads any more.
  var isClosed: Bool { get }

}

/// How a file begins that is written one block after the other.
package enum TargetStart: Hashable, Sendable {

  /// Empty, whatever was in it before; that is gone once something is written, if only no bytes.
  case empty

  /// With the bytes that are in it, so many of them: it must hold that many.
  case after(Int)

}

/// A file of `files`, to whose end everything is added.
final class AppendedTarget: ByteTarget {

  /// The files.
  private let files: any FileSystem

  /// The path of the file.
  private let path: String

  /// Creates an instance for the file at `path` of `files`.
  init(_ files: any FileSystem, at path: String) {
    self.files = files
    self.path = path
  }

  var isClosed: Bool { false }

  func write(_ bytes: [UInt8]) throws(WritingFailure) {
    try files.append(bytes, to: path, .existing)
  }

}

/// A place in memory for what goes to a stream.
final class MemoryTarget: ByteTarget {

  /// What was written.
  private let written = Mutex<[UInt8]>([])

  /// Creates an instance to which nothing was written.
  init() {}

  /// What was written.
  var bytes: [UInt8] { written.withLock { $0 } }

  var isClosed: Bool { false }

  func write(_ bytes: [UInt8]) throws(WritingFailure) { written.withLock { $0 += bytes } }

}

/// A file or a stream of the operating system.
final class DescriptorTarget: ByteTarget {

  /// The system's number for it.
  private let descriptor: Int32

  /// `true` iff nobody reads any more.
  private let isUnread = Atomic(false)

  /// `true` iff it is a file in which is still what was there before.
  private let isOld: Atomic<Bool>

  /// Creates an instance for `descriptor`, whose file the first bytes take the place of iff
  /// `replacesFile`.
  init(_ descriptor: Int32, replacesFile: Bool = false) {
    self.descriptor = descriptor
    isOld = Atomic(replacesFile)
  }

  deinit { if descriptor > 2 { close(descriptor) } }

  var isClosed: Bool { isUnread.load(ordering: .relaxed) }

  func write(_ bytes: [UInt8]) throws(WritingFailure) {
    var start = 0
    var failure: WritingFailure?
    while start < bytes.count, failure == nil, !isClosed {
      let count = bytes.withUnsafeBytes { space in
        Glibc.write(descriptor, space.baseAddress.map { $0 + start }, space.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        isUnread.store(true, ordering: .relaxed)
      } else if errno != EINTR {
        failure = WritingFailure(code: errno)
      }
    }
    // What was there is cut off behind the first bytes and not before them: systems write out at once
    // what follows in a file that was emptied, and whoever closes it waits for that.
    if isOld.exchange(false, ordering: .relaxed), ftruncate(descriptor, off_t(start)) != 0 {
      failure = failure ?? WritingFailure(code: errno)
    }
    if let failure { throw failure }
  }

}
