import ArgumentParser
import Testing

@testable import Commands

@Suite("A command line that works")
struct CommandLineTests {

  static let lines = [
    "new strategy", "new guideline a", "new Richtlinie --color never x/b.leit", "new regeln -",
    "check a.leit --todos --deny todos", "run a.leit --deny todos,C08",
    "run a.leit", "run a.leit b.leit --format json --as-of 2026-01-01", "run - --as-of=1.1.2026",
    "run --color=never a.leit --fail-on not-eligible --root ..", "check . --format=text",
    "check a=b.leit", "test a.leit --as-of 2026-01-01 --root=x=y", "eval -5.5 a.leit",
    "eval -5.5", "eval - 7", "show centre", "show centre --format json a.leit", "repl",
    "repl a.leit --root /", "decide d a.leit --facts -", "decide --facts=f.json d a.leit b.leit",
    "decide d --facts f.csv a.leit --fail-on=not-eligible --color always",
    "explain", "explain N01", "explain n01 X18 --format json --color=always",
    "check a.leit --deny warnings --deny=notes,C08 --allow C04,C11 --allow X19",
    "run a.leit --deny C14", "test a.leit --allow=S14 --deny warnings,notes",
    "test a.leit --coverage", "test --mutate a.leit --seconds 5",
    "test a.leit --coverage --mutate --threshold=80,5 --output cobertura=c.xml",
    "run a.leit --as-of -5", "run a.leit --format json --format text",
    "check a.leit --format sarif", "test a.leit --format=junit --output github=-",
    "fmt a.leit", "fmt . b.md --check --jobs 2", "fmt -",
    "fmt --stdin --stdin-name=b.md --range 3:10",
    "fmt a.leit --range 7 --format json --root .", "fmt --check -",
    "fmt --check --stdin --color always",
    "check . --output sarif=a=b.sarif --output=gitlab=/dev/stdout --root x",
    "batch d a.leit --cases c.csv", "batch d a.leit b.leit --cases - --output - --jobs 2",
    "batch d a.leit --cases=c.csv --output=r.csv --columns outcome,amount --summary none",
    "batch d a.leit --cases c.db --table t --output r.db --output-table u --keep a --keep=b",
    "batch d a.leit --cases c.db --query select --output r.jsonl --map a=b --map=c=d=e --resume",
    "batch d a.leit --cases c.csv --check --format sarif --root .. --color never",
    "batch d a.leit --cases c.csv --strict --rejects x --output r.csv --as-of 2026-01-01",
    "batch d a.leit --cases c.csv --output r --format csv --fail-on not-eligible --summary=json",
    "batch d a.leit --cases c.csv --cases e.csv --format json --format csv",
  ]

  @Test("is read without the library as with it", arguments: lines)
  func agreement(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let plain = try #require(Invocation(plain: arguments))
    let command = try Leit.parseAsRoot(Operand.escaped(arguments))
    let read = try #require(command as? any LeitArguments)
    #expect(plain == read.invocation)
  }

  @Test(
    "is left to the library where there is something to say",
    arguments: [
      "new", "new poem", "new rules a b", "new rules --todos", "test a.leit --todos",
      "", "--version", "help", "run", "run --help", "run a.leit -h", "check a.leit --as-of x",
      "check a.leit --fail-on not-eligible", "run a.leit --format xml",
      "explain --help", "explain N01 --root .", "explain --as-of 2026-01-01", "run a.leit --format",
      "run a.leit --root --format json", "eval -- -x", "eval -x", "decide d a.leit",
      "decide d --facts f", "compile a.leit", "run a.leit --format=", "run a.leit --lang fr",
      "show", "test", "check a.leit --deny errors", "check a.leit --deny C99",
      "check a.leit --deny", "check a.leit --deny survivors", "run a.leit --deny survivors",
      "run a.leit --allow N01", "test a.leit --allow warnings", "run a.leit --allow C08,",
      "eval 1 --deny warnings", "decide d a.leit --facts f --allow C08",
      "test a.leit --coverage=yes", "run a.leit --coverage",
      "test a.leit --threshold 101", "test a.leit --threshold 80.55", "test a.leit --threshold",
      "test a.leit --seconds -1", "check a.leit --output cobertura=c.xml",
      "fmt", "fmt --check", "fmt a.leit -", "fmt a.leit --stdin", "fmt a.leit --stdin-name b.leit",
      "fmt a.leit --range 0:1", "fmt a.leit --range 3:2", "fmt a.leit --range a",
      "fmt a.leit --range",
      "fmt a.leit b.leit --range 1:2", "fmt a.leit --range 1:2:3", "fmt a.leit --as-of 2026-01-01",
      "fmt a.leit --format sarif", "fmt a.leit --check=yes", "run a.leit --check",
      "check a.leit --stdin",
      "check a.leit --format cobertura", "run a.leit --format sarif", "repl --format junit",
      "eval 1 --format gitlab", "run a.leit --output json=a.json", "check a.leit --output sarif",
      "batch", "batch d a.leit", "batch d --cases c", "batch d a.leit --cases", "batch -h",
      "batch d a.leit --cases c --output r.xyz", "batch d a.leit --cases c --table t --query q",
      "batch d a.leit --cases - --strict", "batch d a.leit --cases c --check --format csv",
      "batch d a.leit --cases c --format json", "batch d a.leit --cases c --resume",
      "batch d a.leit --cases c --map x", "batch d a.leit --cases c --columns outcom",
      "batch d a.leit --cases c --summary xml", "batch d a.leit --cases c -o r.csv",
      "batch d a.leit --cases c --facts f", "batch d a.leit --cases c --strict=yes",
      "batch d a.leit --cases c --jobs 0", "batch d a.leit --cases= --output r.csv",
      "check a.leit --output sarif=", "check a.leit --output xml=a.xml", "check a.leit --output",
    ])
  func rest(line: String) {
    #expect(Invocation(plain: line.split(separator: " ").map(String.init)) == nil)
  }

}
