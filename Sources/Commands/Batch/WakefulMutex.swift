internal import Synchronization

/// A value that one thread at a time works on; who waits for it stays awake for a moment.
///
/// A thread that fell asleep is woken where the one runs that wakes it, and waits there for its turn: up to
/// 4 ms, whereas a chunk is cut off in 40 µs. So only who has waited in vain for longer than that sleeps
/// (Ousterhout's two-phase waiting, "Scheduling Techniques for Concurrent Systems", 1982).
struct WakefulMutex<Value: Sendable>: ~Copyable, Sendable {

  /// `true` while a thread is at it that did not have to sleep.
  private let isTaken = Atomic(false)

  /// The value, which this alone protects.
  private let value: Mutex<Value>

  /// How often it is looked whether the others are done, before a thread sleeps: for about 0.1 ms.
  private static var patience: Int { 1 << 16 }

  /// Creates an instance holding `value`.
  init(_ value: Value) { self.value = Mutex(value) }

  /// Returns what `body` makes of the value, which no other thread works on meanwhile.
  borrowing func withLock<Result: Sendable, Failure>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let isAwake = waitAwake()
    defer { if isAwake { isTaken.store(false, ordering: .releasing) } }
    return try value.withLock { value throws(Failure) in try body(&value) }
  }

  /// Waits for a moment until no other thread is at it; returns whether the turn is this one's.
  private borrowing func waitAwake() -> Bool {
    for _ in 0..<Self.patience
    where !isTaken.load(ordering: .relaxed) && !isTaken.exchange(true, ordering: .acquiring) {
      return true
    }
    return false
  }

}
