internal import Glibc
internal import Synchronization

/// Lets so many in at once; the others wait until one leaves.
///
/// Nobody asks the system for anything while there is room: what is counted is in memory, and only who has
/// to wait does so at a pipe (Benoit Schillings, "Benaphores", Be Newsletter, 1996).
final class Turnstile: Sendable {

  /// How many may still come in; below 0, how many wait.
  private let room: Atomic<Int>

  /// The ends of a pipe that holds a byte for each who waits and may come in.
  private let reading: Int32
  private let writing: Int32

  /// Creates an instance for `count` at once; `nil` iff the system has no more pipes.
  init?(_ count: Int) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
    room = Atomic(count)
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Waits until there is room.
  func enter() {
    if room.subtract(1, ordering: .acquiring).oldValue > 0 { return }
    var byte: UInt8 = 0
    while read(reading, &byte, 1) < 0, errno == EINTR {}
  }

  /// Makes room for one more.
  func leave() {
    if room.add(1, ordering: .releasing).oldValue >= 0 { return }
    var byte: UInt8 = 0
    while write(writing, &byte, 1) < 0, errno == EINTR {}
  }

}
