internal import Catalogue
internal import Glibc
internal import Synchronization

/// Where results go.
protocol ResultSink: Sendable {

  /// Takes whole lines of results.
  func write(_ lines: [UInt8]) throws(BatchFailure)

  /// Makes it that what was taken stays.
  func commit() throws(BatchFailure)

  /// `true` iff nobody reads any more.
  var isClosed: Bool { get }

}

/// A file, or a stream, to which results go as they are.
final class FileSink: ResultSink {

  /// What is written to.
  private let target: any ByteTarget

  /// What people call it.
  private let path: String

  /// What it begins with, until that is written.
  private let opening: Mutex<[UInt8]?>

  /// Creates an instance for `target`, which people call `path`, and which begins with `opening`; `nil`
  /// where it has begun.
  init(_ target: any ByteTarget, at path: String, opening: [UInt8]?) {
    self.target = target
    self.path = path
    self.opening = Mutex(opening)
  }

  var isClosed: Bool { target.isClosed }

  func write(_ lines: [UInt8]) throws(BatchFailure) {
    let opening = opening.withLock { $0.take() }
    do throws(WritingFailure) {
      try target.write(opening.map { $0 + lines } ?? lines)
    } catch {
      throw .notice(.cannotWrite(path: path, error))
    }
  }

  func commit() throws(BatchFailure) {
    if opening.withLock({ $0 != nil }) { try write([]) }
  }

}

/// Where rows go that cannot be read; the file is made when there is one.
final class RejectSink: Sendable {

  /// The files.
  private let files: any FileSystem

  /// The path of the file; `nil`: they go to a stream.
  let path: String?

  /// The file or the stream, once it is open.
  private let target: Mutex<(any ByteTarget)?>

  /// The line of headings.
  private let header: [UInt8]

  /// Creates an instance for the file at `path` of `files`, which begins with `header`.
  init(_ files: any FileSystem, at path: String, header: [UInt8]) {
    self.files = files
    self.path = path
    self.header = header
    target = Mutex(nil)
  }

  /// Creates an instance for the stream `target`.
  init(_ files: any FileSystem, to target: any ByteTarget) {
    self.files = files
    path = nil
    header = []
    self.target = Mutex(target)
  }

  /// Goes on behind `count` bytes; where that is none, a file of an earlier run is removed.
  func begin(after count: Int) throws(BatchFailure) {
    guard let path else { return }
    do throws(WritingFailure) {
      if count > 0 {
        let file = try files.target(at: path, .after(count))
        target.withLock { $0 = file }
      } else if files.size(ofFileAt: path) != nil {
        try files.remove(path)
      }
    } catch {
      if error == .failed(code: ENODATA) || error == .noFolder {
        throw .notice(.isShortened(path: path))
      }
      throw .notice(.cannotWrite(path: path, error))
    }
  }

  /// Writes `lines`, and returns the number of bytes that were written.
  func write(_ lines: [UInt8]) throws(BatchFailure) -> Int {
    if lines.isEmpty { return 0 }
    do throws(WritingFailure) {
      return try target.withLock { target throws(WritingFailure) in
        if let target {
          try target.write(lines)
          return lines.count
        }
        guard let path else { return 0 }
        let file = try files.target(at: path, .empty)
        target = file
        try file.write(header + lines)
        return header.count + lines.count
      }
    } catch {
      throw .notice(.cannotWrite(path: path ?? "-", error))
    }
  }

}
