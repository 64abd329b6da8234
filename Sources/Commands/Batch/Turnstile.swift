internal import Glibc

/// Lets so many in at once; the others wait until one leaves.
final class Turnstile: Sendable {

  /// The ends of a pipe that holds a byte for each who may still come in.
  private let reading: Int32
  private let writing: Int32

  /// Creates an instance for `count` at once; `nil` iff the system has no more pipes.
  init?(_ count: Int) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
    for _ in 0..<count { leave() }
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Waits until there is room.
  func enter() {
    var byte: UInt8 = 0
    while read(reading, &byte, 1) < 0, errno == EINTR {}
  }

  /// Makes room for one more.
  func leave() {
    var byte: UInt8 = 0
    while write(writing, &byte, 1) < 0, errno == EINTR {}
  }

}
