internal import Catalogue
internal import Diagnostics
internal import Tabular

/// The rows of a table, handed out in chunks to whoever asks next.
final class BatchIntake: Sendable {

  /// What is left.
  private struct State {

    /// Chunks that were cut off before.
    var ready: [TableChunk]

    /// Cuts off the others.
    var splitter: TableSplitter

    /// The number of chunks that were handed out.
    var count = 0

    /// `true` iff there are no more bytes.
    var isAtEnd: Bool

    /// `true` iff it was asked to stop.
    var isStopped = false

  }

  /// What is left.
  private let state: WakefulMutex<State>

  /// Where the bytes come from.
  private let source: any ByteSource

  /// What a person calls that.
  private let path: String

  /// How it is asked to stop.
  private let stop: StopRequest

  /// Creates an instance for the rows that `splitter` cuts off what `source`, at `path`, has left, after
  /// the chunks `ready`.
  init(
    _ splitter: TableSplitter, _ source: any ByteSource, at path: String, ready: [TableChunk],
    isAtEnd: Bool, stop: StopRequest
  ) {
    state = WakefulMutex(State(ready: ready, splitter: splitter, isAtEnd: isAtEnd))
    self.source = source
    self.path = path
    self.stop = stop
  }

  /// `true` iff rows are left because it was asked to stop.
  var isStopped: Bool { state.withLock { $0.isStopped } }

  /// Returns the next chunk and its number, from 0; `nil` iff there is none, or it was asked to stop.
  ///
  /// The memory of `used`, the bytes of a chunk that nobody needs any more, serves others.
  func next(
    reusing used: inout [UInt8]
  ) throws(BatchFailure) -> (number: Int, chunk: TableChunk)? {
    try state.withLock { state throws(BatchFailure) in
      state.splitter.reuse(&used)
      while !state.isStopped {
        if stop.isMade() {
          state.isStopped = true
          break
        }
        if let chunk = state.ready.isEmpty ? state.splitter.next() : state.ready.removeFirst() {
          state.count += 1
          return (state.count - 1, chunk)
        }
        if state.isAtEnd { break }
        if try state.splitter.feed(from: source, of: path, unless: stop.isMade) { continue }
        if stop.isMade() {
          state.isStopped = true
        } else {
          state.isAtEnd = true
          state.splitter.finish()
        }
      }
      return nil
    }
  }

}

extension TableSplitter {

  /// Takes the next bytes of `source`, which people call `path`, and returns whether there were any; there
  /// are none where `isUnwanted` says so.
  mutating func feed(
    from source: any ByteSource, of path: String, unless isUnwanted: () -> Bool
  ) throws(BatchFailure) -> Bool {
    try feed { bytes, count throws(BatchFailure) in
      try source.read(upTo: count, behind: &bytes, of: path, unless: isUnwanted)
    }
  }

}

extension ByteSource {

  /// Returns the next bytes of what people call `path`, enough to tell what most tables are; none at the
  /// end, or where `isUnwanted` says so.
  func block(
    of path: String, unless isUnwanted: () -> Bool
  ) throws(BatchFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(upTo: 1 << 12, behind: &bytes, of: path, unless: isUnwanted)
    return bytes
  }

  /// Adds the next bytes of what people call `path`, at most `count` of them, to `bytes`; none at the
  /// end, or where `isUnwanted` says so.
  fileprivate func read(
    upTo count: Int, behind bytes: inout [UInt8], of path: String, unless isUnwanted: () -> Bool
  ) throws(BatchFailure) {
    do throws(FileFailure) {
      try read(upTo: count, behind: &bytes, unless: isUnwanted)
    } catch {
      throw .unreadable(path: path, error)
    }
    if let failure = (self as? DatabaseSource)?.failure {
      throw .notice(.database(path: path, failure))
    }
  }

}
