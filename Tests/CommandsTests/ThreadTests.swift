import Glibc
import Synchronization
import Testing

@testable import Commands

/// Threads that work side by side.
struct ThreadTests {

  /// Where the last thread began.
  private static let beginning = Mutex<Processors?>(nil)

  @Test func `a thread begins on the processor that it is given`() throws {
    let allowed = try #require(Processors.allowed)
    let others = allowed.others
    #expect(others.count >= allowed.count - 1)
    for other in others {
      #expect(other.count == 1)
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      defer { pthread_attr_destroy(&attributes) }
      other.set(&attributes)
      var thread = pthread_t()
      let status = pthread_create(
        &thread, &attributes,
        { _ in
          ThreadTests.beginning.withLock { $0 = Processors.allowed }
          return nil
        }, nil)
      try #require(status == 0)
      pthread_join(thread, nil)
      #expect(Self.beginning.withLock(\.self) == other)
    }
  }

  @Test func `threads that begin apart may go anywhere`() throws {
    let allowed = try #require(Processors.allowed)
    let seen = Mutex<[Processors?]>([])
    // More threads than there are processors, too.
    let count = allowed.count + 3
    onLargeStacks(count) { seen.withLock { $0.append(Processors.allowed) } }
    #expect(seen.withLock(\.self) == Array(repeating: allowed, count: count))
  }

  @Test(arguments: [1, 2, 7])
  func `one thread at a time works on a value`(count: Int) {
    let sum = WakefulMutex(0)
    let inside = Atomic(0)
    let mostInside = Atomic(0)
    onLargeStacks(count) {
      for _ in 0..<2_000 {
        sum.withLock { sum in
          mostInside.max(inside.add(1, ordering: .relaxed).newValue, ordering: .relaxed)
          sum += 1
          inside.subtract(1, ordering: .relaxed)
        }
      }
    }
    #expect(sum.withLock(\.self) == 2_000 * count)
    #expect(mostInside.load(ordering: .relaxed) == 1)
  }

  @Test func `an error leaves the value to others`() {
    struct Failure: Error {}
    let value = WakefulMutex([1])
    #expect(throws: Failure.self) {
      try value.withLock { value throws(Failure) in
        value.append(2)
        throw Failure()
      }
    }
    #expect(value.withLock(\.self) == [1, 2])
  }

}
