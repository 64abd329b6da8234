import Commands
import Foundation
import Testing

@Suite("Folders")
struct FolderTests {

  @Test("are looked at once, whatever links lead to them")
  func links() throws {
    try withFolder { folder in
      try write("import \"other.leit\"", to: folder + "/outside/a.leit")
      try write("parameter cap = 60,000 EUR", to: folder + "/outside/other.leit")
      try write("show oops", to: folder + "/inside/deep/b.leit")
      for (link, target) in [
        ("inside/deep/loop", ".."), ("inside/itself", "itself"), ("inside/out", "../outside"),
        ("inside/again", "deep"),
      ] {
        try FileManager.default.createSymbolicLink(
          atPath: folder + "/" + link, withDestinationPath: target)
      }
      let result = onDisk(["check", folder + "/inside"])
      #expect(result.status == .failure)
      #expect(result.errors.contains("/inside/deep/b.leit:1:6"), "\(result.errors)")
      #expect(result.errors.contains("1 error, 0 warnings\n"), "\(result.errors)")
    }
  }

  @Test("are skipped as folders where they are called like a file")
  func folderCalledLikeFile() throws {
    try withFolder { folder in
      try write("show oops", to: folder + "/x.leit/y.leit")
      #expect(onDisk(["check", folder]).errors.contains("/x.leit/y.leit:1:6"))
      #expect(onDisk(["run", folder + "/x.leit"]).errors.contains("P02"))
    }
  }

  @Test("hold pipes that nobody writes to, and nobody waits", .timeLimit(.minutes(1)))
  func pipes() throws {
    try withFolder { folder in
      #expect(mkfifo(folder + "/pipe.leit", 0o600) == 0)
      let result = onDisk(["check", folder])
      #expect(result.status == .misuse)
      #expect(result.errors.contains("P15"), "\(result.errors)")
      #expect(onDisk(["check", "/dev/zero"]).errors.contains("P15"))
      #expect(onDisk(["check", "/dev/null"]).errors.contains("P06"))
    }
  }

  @Test("say which link leads nowhere")
  func brokenLink() throws {
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/a.leit", withDestinationPath: "nowhere.leit")
      #expect(onDisk(["check", folder]).errors.contains("P01"))
    }
  }

  @Test("are refused where the number of jobs is none", arguments: ["0", "-1", "many", "1.5"])
  func jobs(count: String) {
    let files = ["a.leit": "goal g { }"]
    #expect(leit("check", "a.leit", "--jobs=" + count, files: files).status == .misuse)
    let result = leit("check", "a.leit", files: files, environment: ["LEIT_JOBS": count])
    #expect(result.status == .misuse)
    #expect(result.errors.contains("LEIT_JOBS"))
  }

  @Test("are checked alike, however many files are looked at at once")
  func deterministic() {
    var files = ["guideline.leit": "parameter cap = 1 EUR"]
    for number in 0..<40 {
      files["s/f\(number).leit"] =
        "import \"../guideline.leit\"\ngoal g { }\nshow cap + oops\(number)\nshow oops"
    }
    let alone = leit(arguments(jobs: 1), in: table(files))
    #expect(alone.errors.contains("80 errors, 0 warnings\n"), "\(alone.errors.suffix(100))")
    for jobs in [2, 3, 16] {
      #expect(leit(arguments(jobs: jobs), in: table(files)).errors == alone.errors)
    }
  }

  @Test("show how far they are after a second, and not more than ten times a second")
  func pace() {
    var pace = ProgressPace(start: 0)
    let shown = [999, 1000, 1099, 1100, 1101].map { pace.advance(to: $0) }
    #expect(shown == [false, true, false, true, false])
    let ends = [pace.end(), pace.end()]
    #expect(ends == [true, false])
  }

  /// Returns the arguments of a check of all files with `jobs` of them at once.
  private func arguments(jobs: Int) -> [String] {
    ["check", ".", "--root", ".", "--jobs", "\(jobs)"]
  }

  /// Returns `files` as commands see them.
  private func table(_ files: [String: String]) -> TableOfFiles {
    var table = TableOfFiles()
    table.files = files.mapValues { Array($0.utf8) }
    return table
  }

  /// Calls `body` with the path of a new folder, which is removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/leit-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  /// Writes `text` to the file at `path`, and makes its folder.
  private func write(_ text: String, to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

}
