internal import Synchronization

/// What commands wrote to files.
package final class KeptFiles: Sendable {

  /// What was written, by the name of the file.
  private let files = Mutex<[String: [UInt8]]>([:])

  /// Creates an instance that holds nothing.
  package init() {}

  /// The names of the files, in order.
  package var names: [String] { files.withLock { $0.keys.sorted() } }

  /// Returns what the file `name` holds, if it was written.
  package func bytes(of name: String) -> [UInt8]? { files.withLock { $0[name] } }

  /// Makes `bytes` what the file `name` holds.
  package func write(_ bytes: [UInt8], to name: String) { files.withLock { $0[name] = bytes } }

  /// Makes it that there is no file `name`.
  package func remove(_ name: String) { files.withLock { $0[name] = nil } }

}
