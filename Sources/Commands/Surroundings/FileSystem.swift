package import Catalogue
package import Databases
package import Diagnostics
internal import Glibc
package import Pipeline

/// The files that a command can reach.
package protocol FileSystem: FileAccess, Sendable {

  /// Returns everything on standard input, of which there may be `limit` bytes at most.
  func readStandardInput(limit: Int) throws(FileFailure) -> [UInt8]

  /// `true` iff there is a folder at `path`.
  func isFolder(_ path: String) -> Bool

  /// Returns the names of what is in the folder at `path`, in no order.
  func entries(of path: String) throws(FileFailure) -> [String]

  /// Makes the folder at `path`, for its owner alone, and returns whether it is there now.
  func makeFolder(_ path: String) -> Bool

  /// Makes `bytes` what the file at `path` holds: all of them, or the file stays as it was.
  func write(_ bytes: [UInt8], to path: String) throws(WritingFailure)

  /// Adds `bytes` to the end of the file at `path`, with which `start` says how to begin.
  func append(_ bytes: [UInt8], to path: String, _ start: FileStart) throws(WritingFailure)

  /// Returns the bytes of the file at `path`, or of standard input where it is a dash, to be read one
  /// block after the other.
  func source(at path: String) throws(FileFailure) -> any ByteSource

  /// Returns the file at `path`, which begins as `start` says, to be written one block after the other.
  func target(at path: String, _ start: TargetStart) throws(WritingFailure) -> any ByteTarget

  /// The number of bytes of the file at `path`; `nil` where none is there.
  func size(ofFileAt path: String) -> Int?

  /// Removes the file at `path`, if one is there.
  func remove(_ path: String) throws(WritingFailure)

  /// Returns the database in the file at `path`.
  func database(
    at path: String, for purpose: Database.Purpose
  ) throws(DatabaseFailure) -> sending Database

}

/// How a file begins to which something is added.
package enum FileStart: Hashable, Sendable {

  /// Empty: it must not be there yet. A device may be.
  case new

  /// As it is, or empty where it is not there yet.
  case existing

  /// Empty, whatever was in it before.
  case empty

}

extension FileSystem {

  /// Refuses: there are files to be read alone.
  package func write(_ bytes: [UInt8], to path: String) throws(WritingFailure) { throw .denied }

  /// Refuses: there are files to be read alone.
  package func append(
    _ bytes: [UInt8], to path: String, _ start: FileStart
  ) throws(WritingFailure) { throw .denied }

}

/// Files that can be read, and not written.
package struct ReadOnlyFiles: FileSystem {

  /// The files.
  private let files: any FileSystem

  /// Creates an instance for what can be read of `files`.
  package init(_ files: any FileSystem) { self.files = files }

  package func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    try files.read(path, limit: limit)
  }

  package func readStandardInput(limit: Int) throws(FileFailure) -> [UInt8] {
    try files.readStandardInput(limit: limit)
  }

  package func canonicalPath(of path: String) -> String { files.canonicalPath(of: path) }

  package func isFolder(_ path: String) -> Bool { files.isFolder(path) }

  package func entries(of path: String) throws(FileFailure) -> [String] {
    try files.entries(of: path)
  }

  package func makeFolder(_ path: String) -> Bool { false }

}

/// The files of the computer.
package struct Disk: FileSystem {

  /// Creates an instance.
  package init() {}

  /// Returns the bytes of the file at `path`, at most `limit` of them.
  package func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    // A path with a NUL would end there.
    guard !path.utf8.contains(0) else { throw .missing }
    var attempts = 0
    while true {
      // A pipe that nobody writes to must not keep anybody waiting.
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { throw FileFailure(code: errno) }
      defer { close(descriptor) }
      let kind = try status(of: descriptor).st_mode & S_IFMT
      if kind == S_IFREG || kind == S_IFDIR || path == "/dev/null" {
        if let bytes = try readUnchanged(descriptor, limit: limit) { return bytes }
        attempts += 1
        if attempts == Self.mostAttempts { throw .changing }
      } else if isOpenStream(path) {
        // It was there before: it may be waited for.
        _ = fcntl(descriptor, F_SETFL, O_RDONLY)
        return try readAll(descriptor, limit: limit)
      } else {
        throw .notAFile
      }
    }
  }

  /// The number of times that a file is read which is written to meanwhile.
  private static let mostAttempts = 3

  /// Returns what is on standard input, at most `limit` bytes of it.
  package func readStandardInput(limit: Int) throws(FileFailure) -> [UInt8] {
    try readAll(0, limit: limit)
  }

  /// Returns the one path of the file at `path`, symbolic links followed.
  package func canonicalPath(of path: String) -> String {
    if let found = resolvedPath(path) { return found }
    // A file that does not exist is where it would be made.
    let path = FilePath(path)
    let folder = resolvedPath(path.folder.text) ?? currentFolder().appending(path.folder).text
    return FilePath(folder).appending(FilePath(path.lastPart)).text
  }

  /// `true` iff a folder is at `path`.
  package func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder at `path`, and returns whether one is there now.
  package func makeFolder(_ path: String) -> Bool {
    var folders = [FilePath(path).normalized]
    while let first = folders.last, !isFolder(first.text), first != first.folder {
      folders.append(first.folder)
    }
    for folder in folders.reversed() { _ = mkdir(folder.text, 0o700) }
    return isFolder(path)
  }

  /// Returns the names of what the folder at `path` holds.
  package func entries(of path: String) throws(FileFailure) -> [String] {
    guard let folder = opendir(path) else { throw FileFailure(code: errno) }
    defer { closedir(folder) }
    // Whoever may list a folder and not enter it would see names, and files behind none of them.
    guard access(path, X_OK) == 0 else { throw FileFailure(code: errno) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

}

/// `true` iff `path` names a stream that the process was given, such as `/dev/stdin`.
private func isOpenStream(_ path: String) -> Bool {
  path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
}

/// Returns what the system knows of `descriptor`.
private func status(of descriptor: Int32) throws(FileFailure) -> stat {
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw FileFailure(code: errno) }
  return status
}

/// Returns everything that the file `descriptor` holds, of which there may be `limit` bytes at most,
/// or `nil` if it was written to meanwhile.
private func readUnchanged(_ descriptor: Int32, limit: Int) throws(FileFailure) -> [UInt8]? {
  let before = try status(of: descriptor)
  let bytes = try readAll(descriptor, limit: limit)
  let after = try status(of: descriptor)
  let isUnchanged =
    before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec
    && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
  return isUnchanged ? bytes : nil
}

/// Returns everything that `descriptor` hands out, of which there may be `limit` bytes at most.
private func readAll(_ descriptor: Int32, limit: Int) throws(FileFailure) -> [UInt8] {
  let status = try status(of: descriptor)
  if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
  if Int(status.st_size) > limit { throw .tooLarge(limit: limit) }

  // A pipe has no size, and a file may grow while it is read. One byte more finds the end at once.
  var bytes: [UInt8] = []
  var capacity = max(Int(status.st_size) + 1, 1 << 12)
  while true {
    let (block, code) = readBlock(descriptor, count: capacity)
    if let code { throw FileFailure(code: code) }
    if block.isEmpty { return bytes }
    if bytes.isEmpty { bytes = block } else { bytes += block }
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    capacity = max(1 << 16, Int(status.st_size) + 1 - bytes.count)
  }
}

/// Returns at most `count` bytes of `descriptor`, or the system's number for what is wrong.
private func readBlock(_ descriptor: Int32, count: Int) -> (bytes: [UInt8], code: Int32?) {
  var code: Int32?
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
    var result = read(descriptor, space.baseAddress, count)
    while result < 0, errno == EINTR { result = read(descriptor, space.baseAddress, count) }
    if result < 0 { code = errno }
    filled = max(0, result)
  }
  return (bytes, code)
}

extension FileFailure {

  /// Creates an instance from the system's number `code`.
  init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .isFolder
    case EACCES, EPERM: self = .denied
    default: self = .failed(code: code)
    }
  }

}

/// Returns the canonical path of what is at `path`, or `nil` if there is nothing.
private func resolvedPath(_ path: String) -> String? {
  guard let found = realpath(path, nil) else { return nil }
  defer { free(found) }
  return String(cString: found)
}

/// Returns the path of the current folder.
private func currentFolder() -> FilePath { FilePath(resolvedPath(".") ?? "/") }
