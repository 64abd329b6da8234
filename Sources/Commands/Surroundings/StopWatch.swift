internal import Glibc

/// A watch that runs from when it is made.
struct StopWatch {

  /// When it was made.
  private let start = milliseconds()

  /// The time since it was made.
  var milliseconds: Int { StopWatch.milliseconds() - start }

  /// Returns the time on a clock that only goes forward.
  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

}
