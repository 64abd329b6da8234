internal import Glibc
internal import Synchronization

/// Makes writing to a pipe that nobody reads an error instead of the end of the process.
func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

/// `true` iff the process was asked to stop since it waits for that.
private let isStopAsked = Atomic(false)

/// How a person, or the system, asks a command to stop.
package struct StopRequest: Sendable {

  /// Makes it that a request to stop is noted, and does not end the process.
  let expect: @Sendable () -> Void

  /// Returns whether it was asked.
  let isMade: @Sendable () -> Bool

  /// Creates an instance for which nobody asks unless `isMade` says so.
  package init(isMade: @escaping @Sendable () -> Bool = { false }) {
    expect = {}
    self.isMade = isMade
  }

  /// Creates an instance with the given properties.
  private init(
    expect: @escaping @Sendable () -> Void, isMade: @escaping @Sendable () -> Bool
  ) {
    self.expect = expect
    self.isMade = isMade
  }

  /// The signals of the process; who asks twice does not want to wait.
  static let ofProcess = StopRequest(
    expect: {
      for number in [SIGINT, SIGTERM] {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
          isStopAsked.store(true, ordering: .relaxed)
        }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        sigaction(number, &action, nil)
      }
    }, isMade: { isStopAsked.load(ordering: .relaxed) })

}
