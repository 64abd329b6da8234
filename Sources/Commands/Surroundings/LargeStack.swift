internal import Glibc

/// Returns what `body` returns, which runs on a thread of its own with a large stack.
///
/// What is nested is read and evaluated by functions that call themselves. The parser limits how
/// deep that goes; this gives those limits room, whatever thread asks. Memory is taken only as it
/// is used.
func onLargeStack<Answer>(_ body: () -> Answer) -> Answer {
  var answer: Answer?
  withoutActuallyEscaping(body) { body in
    let job = Job { answer = body() }
    var attributes = pthread_attr_t()
    var thread = pthread_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    let isReady =
      pthread_attr_setstacksize(&attributes, stackSize) == 0
      && pthread_create(&thread, &attributes, perform, Unmanaged.passRetained(job).toOpaque()) == 0
    if isReady {
      pthread_join(thread, nil)
    } else {
      job.work()
    }
  }
  guard let answer else { fatalError("the work was not done") }
  return answer
}

/// The size of the stack, in bytes.
private let stackSize = 1 << 29

/// Work to be done once.
private final class Job {

  /// The work.
  let work: () -> Void

  /// Creates an instance doing `work`.
  init(_ work: @escaping () -> Void) { self.work = work }

}

/// Does the job at `pointer`.
private func perform(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let pointer else { return nil }
  Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().work()
  return nil
}

/// Keeps `value` in memory until the process ends.
///
/// What a command has built of millions of nodes would otherwise be taken apart piece by piece, a
/// seventh of the time of a check, only for the process to end.
func keep<Value>(_ value: Value) {
  _ = Unmanaged.passRetained(Kept(value))
}

/// A value that stays.
private final class Kept<Value> {

  /// The value.
  let value: Value

  /// Creates an instance holding `value`.
  init(_ value: Value) { self.value = value }

}
