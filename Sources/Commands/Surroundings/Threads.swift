internal import Glibc
internal import Pipeline
internal import Synchronization

/// What does several pieces of work at once, each on a thread of its own.
struct Threads: Pipeline.Executor {

  /// The greatest number of pieces at once.
  let limit: Int

  /// What is told how many pieces are done, and of how many, whenever one is.
  let progress: ProgressMeter?

  /// Returns what `body` makes of each number below `count`, in their order.
  func map<Answer: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Answer) -> [Answer] {
    defer { progress?.end() }
    if min(limit, count) <= 1 {
      return (0..<count).map { place in
        defer { progress?.note(done: place + 1, of: count) }
        return body(place)
      }
    }
    let board = Board<Answer>()
    onLargeStacks(min(limit, count)) {
      var own: [(place: Int, answer: Answer)] = []
      while let place = board.next(below: count) {
        own.append((place, body(place)))
        progress?.note(done: board.finish(), of: count)
      }
      board.add(own)
    }
    return board.answers
  }

  /// The number of processors that there are.
  static var processorCount: Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }

}

/// What threads that share work have to agree on.
private final class Board<Answer: Sendable>: Sendable {

  /// What they know.
  private struct State {

    /// The first number that nobody took.
    var next = 0

    /// The number of pieces that are done.
    var done = 0

    /// What was made, by number.
    var answers: [(place: Int, answer: Answer)] = []

  }

  /// What they know.
  private let state = Mutex(State())

  /// Returns a number below `count` that nobody took, if there is one.
  func next(below count: Int) -> Int? {
    state.withLock { state in
      guard state.next < count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// Notes that a piece is done, and returns the number of those that are.
  func finish() -> Int {
    state.withLock { state in
      state.done += 1
      return state.done
    }
  }

  /// Adds `answers`.
  func add(_ answers: [(place: Int, answer: Answer)]) {
    state.withLock { $0.answers += answers }
  }

  /// What was made, in the order of the numbers.
  var answers: [Answer] {
    state.withLock { state in state.answers.sorted { $0.place < $1.place }.map(\.answer) }
  }

}
