package import Catalogue
package import Databases
package import Diagnostics
internal import Glibc
internal import Pipeline

/// Files that are read and written one block after the other.
extension FileSystem {

  /// Returns the bytes of the file at `path`, or of standard input where it is a dash.
  package func source(at path: String) throws(FileFailure) -> any ByteSource {
    if path == "-" {
      return MemorySource(try readStandardInput(limit: Int.max), isStream: true)
    }
    return MemorySource(try read(path, limit: Int.max), isStream: false)
  }

  /// Returns the file at `path`, which begins as `start` says, to be written to.
  package func target(
    at path: String, _ start: TargetStart
  ) throws(WritingFailure) -> any ByteTarget {
    switch start {
    case .empty: try write([], to: path)
    case .after(let count):
      guard let bytes = try? read(path, limit: Int.max), bytes.count >= count else {
        throw .failed(code: ENODATA)
      }
      try write(Array(bytes.prefix(count)), to: path)
    }
    return AppendedTarget(self, at: path)
  }

  /// The number of bytes of the file at `path`; `nil` where none is there.
  package func size(ofFileAt path: String) -> Int? {
    (try? read(path, limit: Int.max)).map(\.count)
  }

  /// Removes the file at `path`, if one is there.
  package func remove(_ path: String) throws(WritingFailure) { throw .denied }

  /// Returns the database in the file at `path`.
  package func database(
    at path: String, for purpose: Database.Purpose
  ) throws(DatabaseFailure) -> sending Database { throw .unavailable }

}

extension Disk {

  package func source(at path: String) throws(FileFailure) -> any ByteSource {
    if path == "-" { return try DescriptorSource(0) }
    guard !path.utf8.contains(0) else { throw .missing }
    // A pipe without a writer must not keep anybody waiting before it can be asked to stop.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    _ = fcntl(descriptor, F_SETFL, O_RDONLY)
    do throws(FileFailure) {
      return try DescriptorSource(descriptor)
    } catch {
      close(descriptor)
      throw error
    }
  }

  package func target(
    at path: String, _ start: TargetStart
  ) throws(WritingFailure) -> any ByteTarget {
    guard !path.utf8.contains(0) else { throw .noFolder }
    if isFolder(path) { throw .isFolder }
    var flags = O_WRONLY | O_CLOEXEC | O_NOCTTY
    if start == .empty { flags |= O_CREAT }
    let descriptor = open(path, flags, 0o666)
    guard descriptor >= 0 else { throw WritingFailure(code: errno) }
    var status = Glibc.stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let target = DescriptorTarget(descriptor, replacesFile: isFile && start == .empty)
    // What another run is writing is not emptied. Some file systems know no locks.
    if isFile, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .isBusy }
    guard case .after(let count) = start else { return target }
    guard isFile, Int(status.st_size) >= count else { throw .failed(code: ENODATA) }
    guard ftruncate(descriptor, off_t(count)) == 0, lseek(descriptor, 0, SEEK_END) == count else {
      throw WritingFailure(code: errno)
    }
    return target
  }

  package func size(ofFileAt path: String) -> Int? {
    var status = Glibc.stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  package func remove(_ path: String) throws(WritingFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw WritingFailure(code: errno) }
  }

  package func database(
    at path: String, for purpose: Database.Purpose
  ) throws(DatabaseFailure) -> sending Database {
    try Database(at: path, for: purpose)
  }

}
