import Foundation
import Glibc
import Testing

/// What deciding a table does when it is stopped.
@Suite("Deciding a table", .serialized)
struct BatchStopTests {

  /// The folder in which everything lies.
  private let home: Home

  /// The number of cases: more than are decided before anybody can stop it.
  private static let count = 60_000

  /// Creates an instance with a program and a table.
  init() throws {
    home = try Home()
    let program = """
      record Case { size: integer  name: text }
      eligibility who for c: Case { require size { c.size >= 5 } }
      """
    try program.write(to: file("who.leit"), atomically: false, encoding: .utf8)
    var table = "name,size\n"
    for number in 0..<Self.count { table += "a name of some length \(number),\(number % 10)\n" }
    try table.write(to: file("cases.csv"), atomically: false, encoding: .utf8)
  }

  /// Returns the file `name`.
  private func file(_ name: String) -> URL { home.folder.appending(path: name) }

  /// Returns what the file `name` holds.
  private func text(_ name: String) -> String? {
    try? String(contentsOf: file(name), encoding: .utf8)
  }

  /// Starts deciding the table with `arguments`, and returns the process.
  private func begin(_ arguments: String...) throws -> pid_t {
    try start(
      [
        "batch", "who", file("who.leit").path, "--cases", file("cases.csv").path, "--output",
        file("out.csv").path,
      ] + arguments, environment: home.environment(),
      streams: ["/dev/null", file("out").path, file("err").path])
  }

  /// Waits until something of the results is written, then sends `signal` to `process`.
  private func send(_ signal: Int32, to process: pid_t) {
    let end = Date(timeIntervalSinceNow: 60)
    while Date() < end, (text("out.csv")?.utf8.count ?? 0) < 200 { usleep(1_000) }
    kill(process, signal)
  }

  /// Waits until `process` ends, and returns its exit status, 128 more than the signal that ended it.
  private func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }

  /// The results of all cases.
  private static let whole =
    "case,outcome,amount,not_met,missing,faults\n"
    + (0..<count).map { number in
      number % 10 >= 5 ? "\(number + 1),eligible,,,,\n" : "\(number + 1),not_eligible,,size,,\n"
    }.joined()

  @Test("stops at a signal with whole lines, and goes on", arguments: [SIGINT, SIGTERM])
  func stopping(signal: Int32) throws {
    let process = try begin("--jobs", "2")
    send(signal, to: process)
    #expect(status(of: process) == 130, "\(text("err") ?? "")")
    #expect(text("err")?.contains("`--resume` goes on there") == true)
    let part = try #require(text("out.csv"))
    #expect(part.hasSuffix("\n") && Self.whole.hasPrefix(part) && part.count < Self.whole.count)
    #expect(status(of: try begin("--resume")) == 0, "\(text("err") ?? "")")
    #expect(text("out.csv") == Self.whole)
    #expect(text("out.csv.leit-state") == nil)
  }

  @Test("goes on after it was killed")
  func killing() throws {
    let process = try begin()
    send(SIGKILL, to: process)
    #expect(status(of: process) == 128 + SIGKILL)
    #expect(status(of: try begin("--resume")) == 0, "\(text("err") ?? "")")
    #expect(text("out.csv") == Self.whole)
  }

}
