import Foundation
import Glibc
import Testing

/// What deciding a table does where the world around it is against it.
@Suite("Deciding a table in a hostile world", .serialized)
struct BatchSurroundingsTests {

  /// The folder in which everything lies.
  private let home: Home

  /// The number of cases: more than are decided before anybody can stop it.
  private static let count = 20_000

  /// Creates an instance with a program and a table.
  init() throws {
    home = try Home()
    try write(
      """
      record Case { size: integer  name: text }
      eligibility who for c: Case { require size { c.size >= 5 } }
      """, to: "who.leit")
    var table = "name,size\n"
    let name = "a name that is long enough for a table of several chunks " + "of many bytes each "
    for number in 0..<Self.count {
      table += "\(name)\(number),\(number % 97 == 96 ? "x" : "\(number % 10)")\n"
    }
    try write(table, to: "cases.csv")
  }

  /// Returns the file `name`.
  private func file(_ name: String) -> URL { home.folder.appending(path: name) }

  /// Makes `text` what the file `name` holds.
  private func write(_ text: String, to name: String) throws {
    try text.write(to: file(name), atomically: false, encoding: .utf8)
  }

  /// Returns what the file `name` holds.
  private func text(_ name: String) -> String? {
    try? String(contentsOf: file(name), encoding: .utf8)
  }

  /// Starts deciding the table `cases` with `arguments`, and returns the process; it writes to the files
  /// `out` and `err`.
  private func begin(
    _ arguments: [String], cases: String = "cases.csv", out: String? = nil, err: String = "err"
  ) throws -> pid_t {
    let words = ["batch", "who", file("who.leit").path, "--cases", file(cases).path]
    return try start(
      words + arguments, environment: home.environment(),
      streams: ["/dev/null", out ?? file("out").path, file(err).path])
  }

  /// Waits until `process` ends, and returns its exit status, 128 more than the signal that ended it.
  private func status(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }

  /// Returns the exit status of deciding the table `cases` with `arguments`.
  private func run(
    _ arguments: String..., cases: String = "cases.csv", out: String? = nil
  ) throws -> Int32 {
    status(of: try begin(arguments, cases: cases, out: out))
  }

  /// Waits until something of the file `name` is written.
  private func wait(for name: String) {
    let end = Date(timeIntervalSinceNow: 60)
    var status = stat()
    while Date() < end, stat(file(name).path, &status) != 0 || status.st_size < 200 {
      usleep(1_000)
    }
  }

  /// Returns what a shell says where `script` is run with what `leit batch` is called with.
  private func shell(_ script: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", script, leitPath, "batch", "who", file("who.leit").path, "--cases",
      file("cases.csv").path,
    ]
    process.environment = home.environment(["PATH": "/usr/bin:/bin"])
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("ends without a word where nobody reads any more")
  func closedPipe() throws {
    let said = try shell(#"{ "$0" "$@" --summary none; echo "status $?" >&2; } | head -1"#)
    let lines = said.split(separator: "\n").filter { !$0.contains("F09") }
    #expect(
      lines.sorted() == ["case,outcome,amount,not_met,missing,faults", "status 0"], "\(said)")
  }

  @Test("says that a folder is none of cases, and none for results")
  func folders() throws {
    mkdir(file("folder.csv").path, 0o700)
    #expect(try run("--output", file("out.csv").path, cases: "folder.csv") == 2)
    #expect(text("err")?.contains("folder") == true, "\(text("err") ?? "")")
    #expect(text("out.csv") == nil)
    #expect(try run("--output", file("folder.csv").path) == 2)
    #expect(text("err")?.contains("it is a folder") == true, "\(text("err") ?? "")")
    #expect(
      try run("--output", file("out.csv").path, "--rejects", file("folder.csv").path) == 2)
    #expect(text("err")?.contains("it is a folder") == true, "\(text("err") ?? "")")
    mkdir(file("folder.sqlite").path, 0o700)
    #expect(try run("--output", file("folder.sqlite").path) == 2)
    #expect(try run("--output", file("none/out.csv").path) == 2)
    #expect(text("err")?.contains("its folder is not there") == true, "\(text("err") ?? "")")
  }

  @Test("says that there is nothing in a file, or nothing but headings")
  func emptyFiles() throws {
    try write("", to: "empty.csv")
    #expect(try run("--output", file("out.csv").path, cases: "empty.csv") == 1)
    #expect(text("out.csv") == nil)
    for table in ["name,size", "name,size\n", "\u{FEFF}name;size\r\n;\r\n"] {
      try write(table, to: "headings.csv")
      #expect(try run("--output", file("out.csv").path, cases: "headings.csv") == 0)
      #expect(text("out.csv") == "case,outcome,amount,not_met,missing,faults\n")
      #expect(text("out")?.contains("0 cases") == true)
    }
  }

  @Test("takes the place of what a file held before", arguments: ["csv", "jsonl"], ["1", "2"])
  func formerResults(format: String, jobs: String) throws {
    let former = String(repeating: "what the file held before\n", count: 100_000)
    #expect(try run("--output", file("whole.\(format)").path, "--jobs", jobs) == 1)
    try write(former, to: "out.\(format)")
    #expect(try run("--output", file("out.\(format)").path, "--jobs", jobs) == 1)
    #expect(text("out.\(format)") == text("whole.\(format)"))
    try write(former, to: "out.\(format)")
    try write("name,size\n", to: "headings.csv")
    #expect(
      try run("--output", file("out.\(format)").path, "--jobs", jobs, cases: "headings.csv") == 0)
    let heading = "case,outcome,amount,not_met,missing,faults\n"
    #expect(text("out.\(format)") == (format == "csv" ? heading : ""))
    // What cannot be begun leaves it as it was.
    try write(former, to: "out.\(format)")
    #expect(try run("--output", file("out.\(format)").path, cases: "none.csv") == 2)
    #expect(text("out.\(format)") == former)
  }

  @Test("says that a disk is full")
  func fullDisk() throws {
    for arguments in [
      ["--output", "/dev/full", "--format", "csv"],
      ["--output", file("out.csv").path, "--rejects", "/dev/full"],
    ] {
      #expect(status(of: try begin(arguments)) == 2)
      #expect(text("err")?.contains("there is no space left") == true, "\(text("err") ?? "")")
    }
    #expect(try run("--summary", "none", out: "/dev/full") == 2)
    #expect(text("err")?.contains("there is no space left") == true, "\(text("err") ?? "")")
  }

  @Test("says that a file was written to while it was read, and reads one that is gone to its end")
  func changingFile() throws {
    let process = try begin(["--output", file("out.csv").path, "--jobs", "1"])
    wait(for: "out.csv")
    let handle = try FileHandle(forWritingTo: file("cases.csv"))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("late,1\n".utf8))
    try handle.close()
    #expect(status(of: process) == 2)
    #expect(text("err")?.contains("was changed while it was read") == true, "\(text("err") ?? "")")
    let gone = try begin(["--output", file("gone.csv").path, "--jobs", "1"])
    wait(for: "gone.csv")
    unlink(file("cases.csv").path)
    #expect(status(of: gone) == 1)
    let rows = Self.count + 1 - Self.count / 97
    #expect(text("gone.csv")?.split(separator: "\n").count == rows + 1)
  }

  @Test(
    "that goes on after Control-C comes to the same bytes",
    arguments: ["csv", "jsonl", "sqlite"], ["1", "2"])
  func goingOn(format: String, jobs: String) throws {
    #expect(try run("--output", file("whole.\(format)").path, "--jobs", jobs) == 1)
    let summary = text("out")
    let process = try begin(["--output", file("part.\(format)").path, "--jobs", jobs])
    wait(for: "part.\(format)")
    kill(process, SIGINT)
    #expect(status(of: process) == 130, "\(text("err") ?? "")")
    #expect(try run("--output", file("part.\(format)").path, "--jobs", jobs, "--resume") == 1)
    #expect(text("out") == summary)
    #expect(text("part.rejects.csv") == text("whole.rejects.csv"))
    if format == "sqlite" {
      let dump = try shell(
        """
        cd "$HOME"; for name in whole part; do
          "$0" batch who who.leit --cases $name.sqlite --query 'SELECT "case" AS size, *, \
        outcome AS name FROM results' --keep size --keep name --keep not_met --columns amount \
        --summary none --output $name.csv
        done; cmp whole.csv part.csv && wc -l < whole.csv
        """)
      #expect(dump == "\(Self.count + 1 - Self.count / 97)\n", "\(dump)")
    } else {
      #expect(text("part.\(format)") == text("whole.\(format)"))
    }
  }

  @Test("leaves alone what another run is writing", arguments: ["csv", "sqlite"])
  func twoRuns(format: String) throws {
    #expect(try run("--output", file("whole.\(format)").path) == 1)
    let first = try begin(["--output", file("out.\(format)").path, "--jobs", "1"])
    wait(for: "out.\(format)")
    kill(first, SIGSTOP)
    let second = try begin(
      ["--output", file("out.\(format)").path, "--columns", "outcome"], out: file("out2").path,
      err: "err2")
    #expect(status(of: second) == 2)
    #expect(text("err2")?.contains("another program") == true, "\(text("err2") ?? "")")
    kill(first, SIGCONT)
    #expect(status(of: first) == 1, "\(text("err") ?? "")")
    #expect(text("out.rejects.csv") == text("whole.rejects.csv"))
    if format == "csv" { #expect(text("out.csv") == text("whole.csv")) }
    #expect(text("out.\(format).leit-state") == nil)
  }

}
