import Foundation
import Testing

@Suite("A report")
struct ReportTests {

  /// Files with something wrong in each, in an order that is not that of their paths.
  static let files = [
    "z.leit": "show post_cup\nshow post_cup\n",
    "a/b.leit": "// 👍🏽 e\u{301}\nshow \"👍🏽\" show 3 EUR + 4\n",
    "a b/ü#.leit": "test t { expect 1 = 2 }\nshow nothing_here\n",
  ]

  /// Returns what `leit` reports on the files in `format`, with more `arguments`.
  static func report(
    _ format: String, _ arguments: [String] = [], command: String = "check",
    files: [String: String] = files
  ) -> String {
    var table = TableOfFiles()
    table.files = files.mapValues { Array($0.utf8) }
    return leit([command, "z.leit", ".", "--format", format] + arguments, in: table).output
  }

  /// Returns the run of the SARIF log that `leit` writes with more `arguments`.
  static func sarif(_ arguments: [String] = [], files: [String: String] = files) throws
    -> [String: Any]
  {
    let log = try #require(
      JSONSerialization.jsonObject(with: Data(report("sarif", arguments, files: files).utf8))
        as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  @Test("in SARIF has one run, with the program and its rules")
  func driver() throws {
    let run = try Self.sarif()
    let tool = try #require(run["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "leit")
    #expect((driver["version"] as? String)?.split(separator: ".").count == 3)
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == ["N01", "T02"])
    for rule in rules {
      let help = try #require(rule["help"] as? [String: String])
      #expect(help["text"]?.isEmpty == false)
      #expect(help["markdown"]?.isEmpty == false)
      #expect(rule["shortDescription"] is [String: String])
      #expect(rule["fullDescription"] is [String: String])
      let name = try #require(rule["name"] as? String)
      #expect(name.allSatisfy { $0.isLetter || $0.isNumber }, "\(name)")
    }
  }

  @Test("in SARIF has the help of its rules in the other language, too", arguments: ["de", "en"])
  func translations(language: String) throws {
    let run = try Self.sarif(["--lang", language])
    #expect(run["language"] as? String == language)
    let tool = try #require(run["tool"] as? [String: [String: Any]])
    #expect(tool["driver"]?["language"] as? String == language)
    let translations = try #require(run["translations"] as? [[String: Any]])
    #expect(translations.count == 1)
    #expect(translations.first?["language"] as? String == (language == "de" ? "en" : "de"))
    let rules = try #require(translations.first?["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == ["N01", "T02"])
  }

  @Test("in SARIF tells a page on a code as help, with its programs as code")
  func help() throws {
    let files = [
      "z.leit": "record R { m: money }\nfunding f for r: R { amount: r.m rounded to 1 EUR }"
    ]
    let run = try Self.sarif(files: files)
    let tool = try #require(run["tool"] as? [String: [String: Any]])
    let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]])
    let rule = try #require(rules.first { $0["id"] as? String == "C06" })
    #expect(rule["name"] as? String == "FundingThatNamesNoEligibility")
    let title = rule["shortDescription"] as? [String: String]
    #expect(title?["text"] == "A funding that names no eligibility")
    let help = rule["help"] as? [String: String]
    #expect(help?["markdown"]?.contains("\n```leit\nrecord Application") == true, "\(help ?? [:])")
    #expect(help?["text"]?.contains("\n    record Application") == true, "\(help ?? [:])")
    let configuration = rule["defaultConfiguration"] as? [String: String]
    #expect(configuration == ["level": "warning"])
  }

  /// A result, as far as tests look at it.
  struct Result: Decodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: [String: String]
    let locations: [Location]
    let partialFingerprints: [String: String]
    let fixes: [Fix]?

    struct Location: Decodable { let physicalLocation: PhysicalLocation }
    struct PhysicalLocation: Decodable {
      let artifactLocation: [String: String]
      let region: Region
    }
    struct Region: Decodable, Equatable {
      let startLine: Int
      let startColumn: Int
      let endLine: Int
      let endColumn: Int
    }
    struct Fix: Decodable { let artifactChanges: [Change] }
    struct Change: Decodable {
      let artifactLocation: [String: String]
      let replacements: [Replacement]
    }
    struct Replacement: Decodable {
      let deletedRegion: Region
      let insertedContent: [String: String]
    }
  }

  /// Returns the results of the SARIF log on `files`.
  static func results(_ arguments: [String] = [], files: [String: String] = files) throws
    -> [Result]
  {
    let run = try sarif(arguments, files: files)
    let data = try JSONSerialization.data(withJSONObject: run["results"] ?? [])
    return try JSONDecoder().decode([Result].self, from: data)
  }

  @Test("in SARIF counts UTF-16 code units, escapes paths, and is in the order of the paths")
  func results() throws {
    let results = try Self.results()
    let paths = results.map {
      $0.locations.first?.physicalLocation.artifactLocation["uri"] ?? ""
    }
    #expect(paths == ["a%20b/%C3%BC%23.leit", "a/b.leit", "z.leit"])
    #expect(results.map(\.ruleId) == ["N01", "T02", "N01"])
    #expect(results.map(\.ruleIndex) == [0, 1, 0])
    for result in results {
      #expect(
        result.locations.first?.physicalLocation.artifactLocation["uriBaseId"] == "%SRCROOT%")
    }
    // The hand takes one column of a person, and four of an editor.
    let region = results[1].locations.first?.physicalLocation.region
    let place = Result.Region(startLine: 2, startColumn: 26, endLine: 2, endColumn: 27)
    #expect(region == place)
    let replacement = try #require(
      results[1].fixes?.first?.artifactChanges.first?.replacements.first)
    #expect(replacement.deletedRegion == place)
    #expect(replacement.insertedContent == ["text": "4 EUR"])
  }

  @Test("knows a finding again where lines above it come and go")
  func fingerprints() throws {
    let before = try Self.results().map(\.partialFingerprints)
    #expect(Set(before).count == before.count)
    let moved = Self.files.mapValues { "// One more line.\n\n" + $0 }
    #expect(try Self.results(files: moved).map(\.partialFingerprints) == before)
    var changed = Self.files
    changed["z.leit"] = "show post_cap\nshow post_cup\n"
    let after = try Self.results(files: changed).map(\.partialFingerprints)
    #expect(after[2] != before[2])
    #expect(after[3] == before[2])
  }

  @Test(
    "is the same from wherever it is written",
    arguments: ["sarif", "junit", "github", "gitlab", "json"])
  func root(format: String) {
    let report = Self.report(format)
    #expect(Self.report(format) == report)
    let inFolder = Dictionary(
      uniqueKeysWithValues: Self.files.map { ("inner/" + $0.key, $0.value) })
    var table = TableOfFiles()
    table.files = inFolder.mapValues { Array($0.utf8) }
    let arguments = ["check", "inner", "/desk/inner/z.leit", "--root", "inner"]
    #expect(leit(arguments + ["--format", format], in: table).output == report)
  }

  @Test("names what is outside of the root by its whole path")
  func outside() throws {
    var table = TableOfFiles()
    table.files = ["z.leit": Array("show post_cup".utf8), "inner/a.leit": []]
    let arguments = ["check", "z.leit", "--root", "inner", "--format"]
    let sarif = leit(arguments + ["sarif"], in: table).output
    #expect(sarif.contains(#"{"uri": "file:///desk/z.leit"}"#))
    #expect(leit(arguments + ["github"], in: table).output.contains("file=/desk/z.leit,"))
  }

  @Test("names a file that could not be read")
  func unread() throws {
    let run = try Self.sarif(["missing.leit"])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect((notes.first?["descriptor"] as? [String: String]) == ["id": "P01"])
    let right = try Self.sarif(files: ["z.leit": "goal g { }"])
    let success = (right["invocations"] as? [[String: Any]])?.first?["executionSuccessful"]
    #expect(success as? Bool == true)
    for format in ["junit", "github", "gitlab", "text"] {
      let arguments = ["check", "missing.leit", "--output", "\(format)=-"]
      let output = leit(arguments, in: TableOfFiles()).output
      #expect(output.contains("there is no file `missing.leit`"), "\(output)")
    }
  }

  @Test(
    "keeps what authors write from being a command, or a part of the format",
    arguments: ["sarif", "junit", "github", "gitlab", "json", "text"])
  func hostile(format: String) {
    let title = "]]> ::error::x %0A::error::x & <b>"
    let right = "test t \"\(title)\" { expect \"\(title)\" = \"a\" }"
    let wrong = "show \"\u{1B}[31m\u{202E}\u{85}\u{FFFE}\" + \u{7F}\u{9B}2J \u{0} \r::error::x"
    for (command, text) in [("test", right), ("check", wrong)] {
      let report = Self.report(format, command: command, files: ["z.leit": text])
      let signs = report.unicodeScalars.filter {
        $0 != "\n" && ($0.value < 0x20 || 0x7F...0x9F ~= $0.value || $0 == "\u{202E}")
      }
      #expect(signs.isEmpty, "\(signs): \(report)")
      if format == "github" {
        for line in report.split(separator: "\n") {
          #expect(line.hasPrefix("::error file=z.leit,"), "\(line)")
        }
      }
      if format == "junit" { #expect(!report.contains("<b>"), "\(report)") }
    }
  }

  @Test("tells a test that fails with what it expects and what came in its place")
  func failedTest() {
    let files = ["z.leit": "test t \"100 %: so\" { expect \"a: %0A, b\" = \"c\" }"]
    #expect(
      Self.report("github", command: "test", files: files)
        == """
        ::error file=z.leit,line=1,endLine=1,col=22,endColumn=46,title=test::test `t`: `expect "a: %250A, b" = "c"` \
        found a: %250A, b

        """)
  }

  @Test("takes standard output, and text for people goes beside it")
  func streams() {
    let files = ["a.leit": "test t { expect 1 = 1 }"]
    let result = leit("test", "a.leit", "--output", "gitlab=-", files: files)
    #expect(result.output == "[]\n")
    #expect(result.errors.contains("✓ t: passed\n"))
    let same = leit("test", "a.leit", "--output", "gitlab=/dev/stdout", files: files)
    #expect(same.output == result.output)
    let alone = leit("test", "a.leit", "--format", "gitlab", files: files)
    #expect(alone.output == "[]\n")
    #expect(alone.errors == "1 test passed, 0 failed\n")
    let check = leit("check", "a.leit", "--format", "github", files: files)
    #expect(check.output.isEmpty)
    #expect(check.errors.isEmpty)
  }

}
