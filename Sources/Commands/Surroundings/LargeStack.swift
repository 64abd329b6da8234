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
    if let thread = start(job) {
      leavingInterruptions { pthread_join(thread, nil) }
    } else {
      job.work()
    }
  }
  guard let answer else { fatalError("the work was not done") }
  return answer
}

/// Does `body` `count` times at once: here, and on threads of their own with large stacks.
///
/// Where the system has no more threads, it is done fewer times, but at least once. Each begins on a
/// processor of its own, as far as there are so many, and may go on elsewhere: the system begins most
/// where the caller is, and there they wait for one another, up to 30 ms, until it looks after them.
func onLargeStacks(_ count: Int, _ body: @Sendable () -> Void) {
  let allowed = count > 1 ? Processors.allowed : nil
  let others = allowed?.others ?? []
  withoutActuallyEscaping(body) { body in
    let job = Job {
      allowed?.take()
      body()
    }
    let threads = (1..<max(count, 1)).map { number in
      start(job, on: others.isEmpty ? nil : others[(number - 1) % others.count])
    }
    body()
    for case let thread? in threads { pthread_join(thread, nil) }
  }
}

/// Does `body` on this thread while Control-C interrupts the others.
///
/// So the thread that reads what is typed is interrupted before it reads what was typed after that.
private func leavingInterruptions(_ body: () -> Void) {
  var interruption = sigset_t()
  var before = sigset_t()
  sigemptyset(&interruption)
  sigaddset(&interruption, SIGINT)
  pthread_sigmask(SIG_BLOCK, &interruption, &before)
  body()
  pthread_sigmask(SIG_SETMASK, &before, nil)
}

/// The size of the stack, in bytes.
private let stackSize = 1 << 29

/// Starts a thread that does `job`, on `processors` if there are any, and returns it; `nil` where the system
/// has none to give.
private func start(_ job: Job, on processors: Processors? = nil) -> pthread_t? {
  var attributes = pthread_attr_t()
  var thread = pthread_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  guard pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return nil }
  processors?.set(&attributes)
  let pointer = Unmanaged.passRetained(job)
  if pthread_create(&thread, &attributes, perform, pointer.toOpaque()) == 0 { return thread }
  pointer.release()
  // A processor may have left meanwhile.
  return processors == nil ? nil : start(job)
}

/// Work to be done.
private final class Job {

  /// The work.
  let work: () -> Void

  /// Creates an instance doing `work`.
  init(_ work: @escaping () -> Void) { self.work = work }

}

/// Does the job at `pointer`.
private func perform(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let pointer else { return nil }
  let unused = reserveMemory()
  Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().work()
  free(unused)
  return nil
}

/// Has the memory of this thread grow at once by as much as most commands need.
///
/// The C library asks the system for each page apart where a thread is not the first, and gives large
/// pieces back whenever they are free. The system makes each page when it is first written into: a
/// large one in a tenth of the time of the 512 small ones in its place. Memory is taken only as it is
/// used, a large page at a time where the system has such.
///
/// Returns memory that is to be freed when the thread ends.
private func reserveMemory() -> UnsafeMutableRawPointer? {
  let room = memory(of: reservedSize)
  if let room {
    madvise(room, reservedSize, MADV_HUGEPAGE)
    free(room)
  }
  // What is freed once is kept from then on, up to its size.
  let (first, second) = (memory(of: keptSize), memory(of: keptSize))
  free(second)
  free(first)
  // The C library has written into what comes before the first large page: that is left alone.
  let before = -Int(bitPattern: room) & (largePage - 1)
  return before > smallPage ? memory(of: before - smallPage) : nil
}

/// Returns memory of `size` bytes, or `nil`; compilers leave out what is only taken and freed by `malloc`.
private func memory(of size: Int) -> UnsafeMutableRawPointer? {
  var place: UnsafeMutableRawPointer?
  return posix_memalign(&place, smallPage, size) == 0 ? place : nil
}

/// The number of bytes that a thread has room for from the beginning.
private let reservedSize = 16 << 20

/// The number of bytes of the largest piece that is kept when it is freed.
private let keptSize = (4 << 20) - (1 << 13)

/// The number of bytes of the pages of the system.
private let smallPage = 1 << 12
private let largePage = 1 << 21

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
