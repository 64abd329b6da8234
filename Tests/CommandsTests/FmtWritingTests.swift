import Catalogue
import Commands
import Diagnostics
import Synchronization
import Testing
import Values

@Suite("leit fmt that cannot write")
struct FmtWritingTests {

  /// Files that do not take what is written, or change as soon as they were read.
  struct StubbornFiles: FileSystem {

    /// What the files hold.
    let table: TableOfFiles

    /// Why they cannot be written.
    var failure: WritingFailure?

    /// What they hold after they were read once, if that is something else.
    var later: [UInt8]?

    /// The paths that were read.
    let read = Record()

    /// Paths that something was done with.
    final class Record: Sendable {
      let paths = Mutex<[String]>([])
    }

    /// What was written, by path.
    let written = Record()

    func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
      let isFirst = read.paths.withLock { paths in
        defer { paths.append(path) }
        return !paths.contains(path)
      }
      if let later, !isFirst { return later }
      return try table.read(path, limit: limit)
    }

    func write(_ bytes: [UInt8], to path: String) throws(WritingFailure) {
      if let failure { throw failure }
      written.paths.withLock { $0.append(path) }
    }

    func readStandardInput(limit: Int) throws(FileFailure) -> [UInt8] { throw .failed(code: 5) }
    func canonicalPath(of path: String) -> String { table.canonicalPath(of: path) }
    func isFolder(_ path: String) -> Bool { table.isFolder(path) }
    func entries(of path: String) throws(FileFailure) -> [String] { try table.entries(of: path) }
    func makeFolder(_ path: String) -> Bool { false }

  }

  /// Returns what `leit` says to `arguments`, and what was written.
  private func run(
    _ arguments: [String], failure: WritingFailure? = nil, later: String? = nil
  ) -> (said: Transcript, written: [String]) {
    var table = TableOfFiles()
    table.files = ["a.leit": Array(FmtTests.loose.utf8), "b.leit": Array(FmtTests.neat.utf8)]
    let files = StubbornFiles(
      table: table, failure: failure, later: later.map { Array($0.utf8) })
    var surroundings = Surroundings(
      console: Console(), environment: [:], files: files, today: { .first },
      lineReader: { _ in TypedLines(lines: []) })
    let status = Commands.run(arguments, in: &surroundings)
    let said = Transcript(
      status: status, output: surroundings.console.output.text,
      errors: surroundings.console.errors.text)
    return (said, files.written.paths.withLock { $0 })
  }

  @Test("says why, and that it changed nothing")
  func refused() {
    for (failure, words, german) in [
      (WritingFailure.full, "no space left", "kein Platz mehr"),
      (.denied, "may not be written by you", "dürfen Sie nicht schreiben"),
      (.failed(code: 5), "error 5 of the system", "Fehler 5 des Systems"),
    ] {
      let (said, _) = run(["fmt", "."], failure: failure)
      #expect(said.status == .misuse)
      #expect(said.errors.contains("`a.leit`") && said.errors.contains(words), "\(said.errors)")
      #expect(said.output.isEmpty)
      #expect(said.errors.hasSuffix("0 files laid out, 1 as it was\n"))
      #expect(run(["fmt", ".", "--lang", "de"], failure: failure).said.errors.contains(german))
    }
  }

  @Test("leaves alone what somebody else wrote meanwhile")
  func changed() {
    let (said, written) = run(["fmt", "a.leit"], later: "goal other {}\n")
    #expect(said.status == .misuse)
    #expect(said.errors.contains("`a.leit` was changed while it was laid out"), "\(said.errors)")
    #expect(written.isEmpty)
    let german = run(["fmt", "a.leit", "--lang", "de"], later: "").said.errors
    #expect(german.contains("wurde währenddessen geändert"))
  }

  @Test("writes only what changes")
  func some() {
    #expect(run(["fmt", "."]).written == ["a.leit"])
    #expect(run(["fmt", ".", "--check"]).written.isEmpty)
    #expect(run(["fmt", "b.leit"]).written.isEmpty)
  }

  @Test("says so where standard input cannot be read")
  func unreadableInput() {
    let (said, _) = run(["fmt", "-"])
    #expect(said.status == .misuse)
    #expect(said.output.isEmpty && said.errors.contains("P05"), "\(said.errors)")
  }

}
