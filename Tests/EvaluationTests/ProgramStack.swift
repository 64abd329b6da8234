import Foundation
import Synchronization

/// What a body came to on another thread.
private final class Outcome<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}

/// Returns what `body` comes to where there is as much room for calls within one another as the
/// program has at least: more than the threads of tests have.
func onProgramStack<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value? {
  let outcome = Outcome<Value>()
  let isDone = DispatchSemaphore(value: 0)
  let thread = Thread {
    let value = body()
    outcome.value.withLock { $0 = value }
    isDone.signal()
  }
  thread.stackSize = 1 << 26
  thread.start()
  isDone.wait()
  return outcome.value.withLock { $0 }
}
