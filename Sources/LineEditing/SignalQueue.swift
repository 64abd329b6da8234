internal import Glibc

/// The end of a pipe into which the handler of signals writes their numbers.
nonisolated(unsafe) private var writingEnd: Int32 = -1

/// The signals that reach the process while somebody types, one after the other.
///
/// A signal may reach any thread; what is written to a pipe ends the wait of the one that reads.
struct SignalQueue {

  /// The end of the pipe from which the numbers are read.
  let descriptor: Int32

  /// Creates an instance to which no signal is handed yet.
  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writingEnd = ends[1]
  }

  /// Returns the next signal, if there is one.
  func next() -> Int32? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Forgets the signals that came.
  func clear() { while next() != nil {} }

  /// Hands the signal `number` over from now on, and returns what was done about it before.
  @discardableResult
  static func take(_ number: Int32) -> sigaction {
    var action = sigaction()
    var former = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let code = errno
      if number == SIGINT { noteInterruption() }
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(writingEnd, &byte, 1)
      errno = code
    }
    action.sa_flags = SA_RESTART
    sigaction(number, &action, &former)
    return former
  }

}
