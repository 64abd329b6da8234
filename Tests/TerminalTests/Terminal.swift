import Foundation
import Glibc
import LineEditing
import Testing

/// A terminal on which `leit` runs, with a screen to look at and keys to press.
final class Terminal {

  /// What went wrong with a test's terminal.
  struct Failure: Error, CustomStringConvertible {

    /// What was waited for, and what was there.
    let description: String

  }

  /// What is shown.
  private(set) var screen: Screen

  /// Everything that was written.
  private(set) var bytes: [UInt8] = []

  /// The end of the terminal that a person has.
  private let descriptor: Int32

  /// The end that `leit` has, open so that its settings can be asked for.
  private let other: Int32

  /// The process.
  private let process: pid_t

  /// `true` iff the process has ended and was asked why.
  private var isEnded = false

  /// The time, in seconds, after which what does not happen will not happen; machines are loaded.
  private static let patience: TimeInterval = 60

  /// Starts `leit` with `arguments` and `environment` on a terminal of so many rows and columns.
  init(
    _ arguments: [String], environment: [String: String], rows: Int = 24, columns: Int = 80
  ) throws {
    screen = Screen(rows: rows, columns: columns)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var ends: (Int32, Int32) = (-1, -1)
    // Tests run at once: `ttyname` would give one of them the terminal of another.
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&ends.0, &ends.1, nil, nil, &size) == 0,
      ttyname_r(ends.1, &name, name.count) == 0
    else {
      throw Failure(description: "there is no pseudo-terminal: error \(errno)")
    }
    (descriptor, other) = ends
    let path = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // What another test starts meanwhile must not hold the terminal open.
    for end in [descriptor, other] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    process = try start(
      arguments, environment: environment, streams: [path, path, path], isSession: true)
  }

  deinit {
    if !isEnded {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(other)
    close(descriptor)
  }

  /// Presses the keys that send `text`.
  func press(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      // What is shown meanwhile is read, so that nobody waits for the other.
      _ = read(within: 0)
      var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      guard poll(&output, 1, 1000) > 0 else { continue }
      let count = rest.prefix(512).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Pastes `text`.
  func paste(_ text: String) {
    press("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
  }

  /// Sends `signal` to the process.
  func send(_ signal: Int32) { kill(process, signal) }

  /// Gives the terminal a new size.
  func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until `condition` holds of what is shown.
  func wait(for what: String, until condition: (Screen) -> Bool) throws {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while !condition(screen) {
      guard Date() < end, read(within: 1000) else {
        throw Failure(
          description: """
            no \(what); the cursor is at \(screen.cursor), the screen is
            \(screen.everything.joined(separator: "\n"))
            """)
      }
    }
  }

  /// Waits until the row of the cursor up to it is `text`.
  func wait(until text: String) throws {
    try wait(for: "`\(text)` before the cursor") { $0.beforeCursor == text }
  }

  /// Waits for a prompt with nothing behind it, after `rows` have been shown that end with `answer`.
  func waitForPrompt(below answer: String, prompt: String = "leit> ") throws {
    try wait(for: "prompt below `\(answer)`") { screen in
      screen.beforeCursor == prompt && screen.cursorRow + " " == prompt
        && screen.everything.dropLast().last == answer
    }
  }

  /// Types `text`, presses Return, and waits for the next prompt.
  func enter(_ text: String) throws {
    func prompts(_ screen: Screen) -> Int {
      screen.everything.count { $0.hasPrefix("leit>") }
    }
    let before = prompts(screen)
    press(text + "\r")
    try wait(for: "prompt after `\(text)`") {
      prompts($0) > before && $0.beforeCursor == "leit> "
    }
  }

  /// Waits until the process ends, and returns its exit status, 128 more than the signal that ended it.
  func waitForEnd() throws -> Int32 {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while true {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        isEnded = true
        while read(within: 0) {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
      }
      guard Date() < end else { throw Failure(description: "the process does not end") }
      _ = read(within: 20)
    }
  }

  /// The settings of the terminal, as far as they concern what is typed.
  var settings: tcflag_t {
    var settings = termios()
    tcgetattr(other, &settings)
    return settings.c_lflag & tcflag_t(ICANON | ECHO | ISIG)
  }

  /// Reads what is written within so many milliseconds, and returns `false` iff the process is gone.
  private func read(within milliseconds: Int32) -> Bool {
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, milliseconds) > 0 else { return milliseconds > 0 }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &block, block.count)
    guard count > 0 else { return false }
    bytes += block.prefix(count)
    screen.show(Array(block.prefix(count)))
    return true
  }

}

/// Starts `leit` with `arguments` and `environment`, its streams being the files at `streams`, as the
/// leader of a session of its own if `isSession`, and returns the process.
func start(
  _ arguments: [String], environment: [String: String], streams: [String], isSession: Bool = false
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (descriptor, path) in streams.enumerated() {
    posix_spawn_file_actions_addopen(
      &actions, Int32(descriptor), path, descriptor == 0 ? O_RDWR : O_RDWR | O_CREAT | O_TRUNC,
      0o600)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  // The first terminal that the leader of a session opens is the one that sends it signals.
  let newSession: Int16 = 0x80
  var defaults = sigset_t()
  sigfillset(&defaults)
  posix_spawnattr_setsigdefault(&attributes, &defaults)
  // The threads of tests block signals.
  var blocked = sigset_t()
  sigemptyset(&blocked)
  posix_spawnattr_setsigmask(&attributes, &blocked)
  let flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
  posix_spawnattr_setflags(&attributes, (isSession ? newSession : 0) | flags)
  var words = ([leitPath] + arguments).map { strdup($0) }
  var variables = environment.map { strdup("\($0)=\($1)") }
  defer { for text in words + variables { free(text) } }
  words.append(nil)
  variables.append(nil)
  var process: pid_t = 0
  let code = posix_spawn(&process, leitPath, &actions, &attributes, words, variables)
  guard code == 0 else {
    throw Terminal.Failure(description: "\(leitPath) does not start: error \(code)")
  }
  return process
}

/// The path of the program, which was built beside the tests.
let leitPath: String = {
  let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  return URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: "leit").path
}()
