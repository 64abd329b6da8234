package import Catalogue
internal import Glibc
internal import Pipeline

extension Disk {

  /// Makes `bytes` what the file at `path` holds: all of them, or the file stays as it was.
  ///
  /// A file keeps its permissions, and its owner where that is allowed; a link keeps what it leads to. A device and a pipe are written to.
  package func write(_ bytes: [UInt8], to path: String) throws(WritingFailure) {
    // A path with a NUL would end there.
    guard !path.utf8.contains(0) else { throw .noFolder }
    var status = stat()
    guard stat(path, &status) == 0 else {
      if path.hasSuffix("/") { throw errno == EACCES ? .denied : .noFolder }
      guard errno == ENOENT else { throw failure(errno) }
      return try create(path, bytes)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isFolder
    case S_IFREG where !isOfSystem(path):
      guard access(path, W_OK) == 0 else { throw failure(errno) }
      // A link stays: what it leads to is replaced.
      try replace(canonicalPath(of: path), bytes, like: status)
    default: try hand(bytes, to: path)
    }
  }

}

extension Disk {

  /// Adds `bytes` to the end of the file at `path`, with which `start` says how to begin.
  package func append(
    _ bytes: [UInt8], to path: String, _ start: FileStart
  ) throws(WritingFailure) {
    guard !path.utf8.contains(0) else { throw .noFolder }
    if start == .empty { try write([], to: path) }
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
    let isFile = !isThere || (status.st_mode & S_IFMT == S_IFREG && !isOfSystem(path))
    var flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY
    if isFile { flags |= start == .new ? O_CREAT | O_EXCL : O_CREAT }
    let descriptor = open(path, flags, 0o666)
    guard descriptor >= 0 else { throw errno == EEXIST ? .isThere : failure(errno) }
    try finish(descriptor, bytes)
  }

}

/// `true` iff what is at `path` is the system's: a stream of a process may lie behind it, even where
/// it looks like a file.
private func isOfSystem(_ path: String) -> Bool {
  let path = FilePath(path).normalized.text
  return path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
}

/// Makes a file at `path`, where there is none, that holds `bytes`.
private func create(_ path: String, _ bytes: [UInt8]) throws(WritingFailure) {
  var status = stat()
  if lstat(path, &status) == 0 {
    // A link to what is not there yet: the system knows where that is.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(errno) }
    return try finish(descriptor, bytes)
  }
  try replace(path, bytes, like: nil)
}

/// Puts a file that holds `bytes` in the place of what is at `path`, with the owner and the permissions
/// that `former` has, else those of a new file.
private func replace(_ path: String, _ bytes: [UInt8], like former: stat?) throws(WritingFailure) {
  let (descriptor, temporary) = try openBeside(path)
  do throws(WritingFailure) {
    if let former {
      // Only root may give a file away. Its owner changes first, as that can take permissions.
      if former.st_uid != geteuid() || former.st_gid != getegid() {
        _ = fchown(descriptor, former.st_uid, former.st_gid)
      }
      if fchmod(descriptor, former.st_mode & 0o7777) != 0 {
        let code = errno
        close(descriptor)
        throw failure(code)
      }
    }
    try finish(descriptor, bytes, isKept: former != nil)
    guard rename(temporary, path) == 0 else { throw failure(errno) }
  } catch {
    unlink(temporary)
    throw error
  }
}

/// Opens a new file in the folder of `path`, and returns it with its path.
private func openBeside(_ path: String) throws(WritingFailure) -> (Int32, String) {
  let folder = FilePath(path).folder
  // Another process may be writing there, and an earlier one may have left its file.
  for attempt in 0..<100 {
    let name = folder.appending(FilePath(".leit-\(getpid())-\(attempt)")).text
    let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor >= 0 { return (descriptor, name) }
    guard errno == EEXIST else { throw failure(errno) }
  }
  throw failure(EEXIST)
}

/// Writes `bytes` to the device or the pipe at `path`.
private func hand(_ bytes: [UInt8], to path: String) throws(WritingFailure) {
  let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
  guard descriptor >= 0 else { throw failure(errno) }
  try finish(descriptor, bytes)
}

/// Writes `bytes` to `descriptor` and closes it, after they are on the disk iff `isKept`.
private func finish(
  _ descriptor: Int32, _ bytes: [UInt8], isKept: Bool = false
) throws(WritingFailure) {
  var start = 0
  while start < bytes.count {
    let count = bytes.withUnsafeBytes { space in
      Glibc.write(descriptor, space.baseAddress.map { $0 + start }, space.count - start)
    }
    if count >= 0 {
      start += count
    } else if errno != EINTR {
      let code = errno
      close(descriptor)
      throw failure(code)
    }
  }
  // What takes the place of another file must not be empty after a power failure. Where a file system
  // has nothing of the kind, there is nothing to wait for.
  if isKept, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP {
    let code = errno
    close(descriptor)
    throw failure(code)
  }
  // Some file systems tell only now that there is no space.
  guard close(descriptor) == 0 else { throw failure(errno) }
}

/// Returns what the system's number `code` means.
private func failure(_ code: Int32) -> WritingFailure { WritingFailure(code: code) }

extension WritingFailure {

  /// Creates an instance from the system's number `code`.
  init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .noFolder
    case EISDIR: self = .isFolder
    case EACCES, EPERM, EROFS: self = .denied
    case ENOSPC, EDQUOT: self = .full
    default: self = .failed(code: code)
    }
  }

}
