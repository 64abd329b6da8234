internal import Glibc

/// A watch that runs from when it is made.
struct StopWatch {

  /// When it was made.
  private let start = microseconds()

  /// The time since it was made.
  var microseconds: Int { StopWatch.microseconds() - start }

  /// The time since it was made, as whole milliseconds.
  var milliseconds: Int { microseconds / 1_000 }

  /// Returns the time on a clock that only goes forward.
  private static func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1_000
  }

}
