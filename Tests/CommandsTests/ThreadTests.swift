import Synchronization
import Testing

@testable import Commands

/// Threads that work side by side.
struct ThreadTests {

  @Test func `threads begin apart and may go anywhere`() throws {
    let allowed = try #require(Processors.allowed)
    #expect(allowed.count >= 1)
    let others = allowed.others
    #expect(others.count >= allowed.count - 1)
    #expect(others.allSatisfy { $0.count == 1 })
    #expect(Set(others.map { "\($0)" }).count == others.count)
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
