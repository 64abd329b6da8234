internal import Glibc
internal import Synchronization

/// A line on the terminal that says how far a command has come, where it takes long.
final class ProgressMeter: Sendable {

  /// When the line was written.
  private let pace: Mutex<ProgressPace>

  /// Returns what to say when so many of so many pieces are done.
  private let text: @Sendable (_ done: Int, _ total: Int) -> String

  /// Creates an instance that writes what `text` returns to standard error.
  init(_ text: @escaping @Sendable (_ done: Int, _ total: Int) -> String) {
    pace = Mutex(ProgressPace(start: milliseconds()))
    self.text = text
  }

  /// Notes that `done` of `total` pieces are done.
  func note(done: Int, of total: Int) { note { text(done, total) } }

  /// Notes that more is done; `text` says how much, where it is asked.
  func note(_ text: () -> String) {
    pace.withLock { pace in
      guard pace.advance(to: milliseconds()) else { return }
      show("\r\u{1B}[K" + text())
    }
  }

  /// Takes the line off the terminal.
  func end() {
    pace.withLock { pace in
      if pace.end() { show("\r\u{1B}[K") }
    }
  }

}

/// Says when a line about progress is due: after a second, and then ten times a second.
package struct ProgressPace {

  /// When it was written last, or the work began.
  private var last: Int

  /// The time to wait before it is written again, in milliseconds.
  private var pause = 1000

  /// `true` iff it stands on the terminal.
  private var isShown = false

  /// Creates an instance for work that begins at the time `start`, in milliseconds.
  package init(start: Int) { last = start }

  /// Returns whether the line is to be written at the time `now`, in milliseconds.
  package mutating func advance(to now: Int) -> Bool {
    guard now - last >= pause else { return false }
    last = now
    pause = 100
    isShown = true
    return true
  }

  /// Returns whether there is a line to take away.
  package mutating func end() -> Bool {
    defer { isShown = false }
    return isShown
  }

}

/// Returns the time on a clock that only goes forward.
private func milliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
}

/// Writes `text` to standard error as far as that takes it at once: nothing depends on it.
private func show(_ text: String) {
  let bytes = Array(text.utf8)
  _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}
