internal import Glibc

/// What was typed in this session and in those before, the latest last, each text once.
///
/// Of the file that keeps it, each line is a text, with `\n` for its line ends and `\\` for `\`. A session
/// only appends to it, so that two at once lose nothing of each other's.
struct History {

  /// The texts.
  private(set) var entries: [String] = []

  /// The file, if there is one.
  private let path: String?

  /// The number of the system's reason why nothing can be kept.
  private(set) var failure: Int32?

  /// The number of texts that are kept.
  private let limit: Int

  /// The number of bytes of the file that are read; what is before is too old.
  private static let mostBytes = 1 << 22

  /// The length in bytes from which a text is too long to be kept.
  private static let longestEntry = 1 << 18

  /// Creates an instance with what the file at `path` holds, at most `limit` texts.
  init(path: String?, limit: Int = 1000) {
    self.path = path
    self.limit = limit
    guard let path, let bytes = Self.read(path) else { return }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    entries = Self.latest(lines.reversed().lazy.compactMap { Self.text(of: $0) }, limit: limit)
    // Each session appends; that the file grows for ever is avoided now and then.
    if lines.count > 2 * limit || bytes.count > Self.mostBytes / 2 { compact(path) }
  }

  /// Appends `text`, and takes away what was the same before.
  mutating func append(_ text: String) {
    let isKept = !text.isEmpty && !text.allSatisfy(\.isWhitespace)
    guard isKept, text.utf8.count < Self.longestEntry, entries.last != text else { return }
    entries.removeAll { $0 == text }
    entries.append(text)
    if entries.count > limit { entries.removeFirst() }
    if let path, failure == nil { write(text, to: path) }
  }

  /// Returns the first `limit` of `texts`, which begin with the latest, each once, the latest last.
  private static func latest(_ texts: some Sequence<String>, limit: Int) -> [String] {
    var seen: Set<String> = []
    var result: [String] = []
    for text in texts where seen.insert(text).inserted {
      result.append(text)
      if result.count == limit { break }
    }
    return result.reversed()
  }

  /// Returns the text that `line` of the file stands for; `nil` iff it is damaged.
  private static func text(of line: ArraySlice<UInt8>) -> String? {
    guard line.count < longestEntry, !line.contains(0) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    var isEscaped = false
    for byte in line {
      if isEscaped {
        guard byte == UInt8(ascii: "n") || byte == UInt8(ascii: "\\") else { return nil }
        bytes.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return isEscaped ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// Returns the line of the file that stands for `text`.
  private static func line(for text: String) -> [UInt8] {
    var line: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): line += Array("\\n".utf8)
      case UInt8(ascii: "\\"): line += Array("\\\\".utf8)
      // It would be damage to whoever reads it.
      case 0: continue
      default: line.append(byte)
      }
    }
    return line + [UInt8(ascii: "\n")]
  }

}

// The file.
extension History {

  /// Returns the end of what the file at `path` holds, from the beginning of a line on; `nil` iff there
  /// is no such file.
  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    let start = max(0, size - mostBytes)
    let count = size - start
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { space, filled in
      while filled < count, let base = space.baseAddress {
        let result = pread(descriptor, base + filled, count - filled, off_t(start + filled))
        if result <= 0 { break }
        filled += result
      }
    }
    guard start > 0 else { return bytes }
    return bytes.firstIndex(of: UInt8(ascii: "\n")).map { Array(bytes[($0 + 1)...]) }
  }

  /// Appends `text` to the file at `path`, which its owner alone may read.
  private mutating func write(_ text: String, to path: String) {
    guard let descriptor = openLocked(path) else { return }
    defer { close(descriptor) }
    var line = Self.line(for: text)
    var last: UInt8 = UInt8(ascii: "\n")
    let size = lseek(descriptor, 0, SEEK_END)
    // A session that was killed may have left half a line.
    if size > 0, pread(descriptor, &last, 1, size - 1) == 1, last != UInt8(ascii: "\n") {
      line.insert(UInt8(ascii: "\n"), at: 0)
    }
    // One call, so that sessions do not write into each other's lines.
    let count = Glibc.write(descriptor, line, line.count)
    if count != line.count { failure = count < 0 ? errno : ENOSPC }
  }

  /// Returns the file at `path`, opened to be appended to and not put in the place of by another
  /// session meanwhile; `nil` iff it cannot be, and then `failure` says why.
  private mutating func openLocked(_ path: String) -> Int32? {
    for _ in 0..<100 {
      let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK
      let descriptor = open(path, flags, 0o600)
      guard descriptor >= 0 else {
        failure = errno
        return nil
      }
      var own = stat()
      guard fstat(descriptor, &own) == 0, own.st_mode & S_IFMT == S_IFREG else {
        failure = EINVAL
        close(descriptor)
        return nil
      }
      // A file system without locks has to do without.
      _ = flock(descriptor, LOCK_SH)
      if own.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
      var current = stat()
      if stat(path, &current) == 0, current.st_ino == own.st_ino, current.st_dev == own.st_dev {
        return descriptor
      }
      close(descriptor)
    }
    failure = EAGAIN
    return nil
  }

  /// Makes the file at `path` hold what is kept and nothing else, unless another session writes to it.
  private func compact(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, let bytes = Self.read(path) else { return }
    // What was appended since it was read the first time is kept, too.
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let kept = Self.latest(lines.reversed().lazy.compactMap { Self.text(of: $0) }, limit: limit)
    let temporary = "\(path).\(getpid())"
    let new = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard new >= 0 else { return }
    let content = kept.flatMap { Self.line(for: $0) }
    let isWritten = Glibc.write(new, content, content.count) == content.count
    close(new)
    if !isWritten || rename(temporary, path) != 0 { unlink(temporary) }
  }

}
