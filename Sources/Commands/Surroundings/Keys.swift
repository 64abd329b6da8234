internal import Glibc
internal import Synchronization

/// The end of a pipe into which the handler of signals writes; -1 where nobody reads keys.
private let signalEnd = Atomic<Int32>(-1)

/// The keys that a person presses on the terminal, one by one, without a line end.
///
/// The terminal is as it was found once the keys were read, whatever ends that.
struct Keys {

  /// The terminal.
  private let descriptor: Int32 = 0

  /// The signals after which the terminal would be left as it is.
  private static let deadlySignals = [SIGTERM, SIGHUP, SIGQUIT, SIGINT]

  /// Returns what `body` makes of a function that waits for the next key; `nil` iff no terminal is
  /// there.
  ///
  /// The function returns `nil` where there is no key any more.
  func read<Result>(_ body: (_ next: () -> UInt8?) -> Result) -> Result? {
    var found = termios()
    guard tcgetattr(descriptor, &found) == 0 else { return nil }
    var pipeEnds: [Int32] = [-1, -1]
    guard pipe(&pipeEnds) == 0 else { return nil }
    signalEnd.store(pipeEnds[1], ordering: .relaxed)
    let former = Self.deadlySignals.map { ($0, Self.take($0)) }
    var raw = found
    raw.c_lflag &= ~UInt32(ICANON | ECHO | ISIG)
    tcsetattr(descriptor, TCSADRAIN, &raw)
    var signal: Int32?
    let result = body {
      if signal != nil { return nil }
      switch wait(for: pipeEnds[0]) {
      case .key(let byte): return byte
      case .signal(let number):
        signal = number
        return nil
      case .end: return nil
      }
    }
    tcsetattr(descriptor, TCSADRAIN, &found)
    for (number, var action) in former { sigaction(number, &action, nil) }
    signalEnd.store(-1, ordering: .relaxed)
    for end in pipeEnds { close(end) }
    // Now that the terminal is as it was, the signal does what it would have done.
    if let signal { kill(getpid(), signal) }
    return result
  }

  /// What may come from a terminal.
  private enum Input {
    case key(UInt8)
    case signal(Int32)
    case end
  }

  /// Returns what comes next from the terminal, or from the pipe that ends in `signals`.
  private func wait(for signals: Int32) -> Input {
    while true {
      var sources = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&sources, 2, -1) < 0 {
        if errno == EINTR { continue }
        return .end
      }
      var byte: UInt8 = 0
      if sources[1].revents != 0 {
        return Glibc.read(signals, &byte, 1) == 1 ? .signal(Int32(byte)) : .end
      }
      let count = Glibc.read(descriptor, &byte, 1)
      if count == 1 { return .key(byte) }
      if count < 0, errno == EINTR { continue }
      return .end
    }
  }

  /// Writes the number of the signal `number` into the pipe where it comes; returns what was done about
  /// it before.
  private static func take(_ number: Int32) -> sigaction {
    var action = sigaction()
    var former = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let code = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(signalEnd.load(ordering: .relaxed), &byte, 1)
      errno = code
    }
    sigaction(number, &action, &former)
    return former
  }

}
