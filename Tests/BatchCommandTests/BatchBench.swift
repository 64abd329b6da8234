import Commands
import LineEditing
import Synchronization
import TestSupport
import Values

/// What a command did.
struct BatchTranscript {

  /// Its exit status.
  let status: ExitStatus

  /// What it wrote to standard output.
  let output: String

  /// What it wrote to standard error.
  let errors: String

}

/// A program, tables, and what commands write, in memory.
struct BatchBench {

  /// The files.
  var files = PageFiles()

  /// The program that is run.
  static let program = """
    language english

    record Application "Application" {
        requested: money
        received: date
        members: integer in 1 .. 100
        active: boolean
        region: Region
    }
    choice Region { city rural }

    eligibility who "Who is eligible" for a: Application {
        require size "At least five members" { a.members >= 5 }
        require early "It came in time" { a.received <= 2026-06-30 }
        require alive "It is active, or the office says so" {
            a.active or (discretion excused by "Office")
        }
    }

    funding grant "Grant" for a: Application {
        eligibility: who
        amount: min(a.requested, if a.region = rural then 2,000 EUR else 1,000 EUR) * 50 %
    }
    """

  /// Five cases of each kind that there is.
  static let cases = """
    id,requested,received,members,active,region
    A-1,1500.10,2026-05-01,7,true,rural
    A-2,1500,2026-05-01,3,true,city
    A-3,900,,8,true,city
    A-4,900,2026-05-01,8,false,city
    A-5,900,2026-05-01,many,true,city
    A-6,900,2026-02-30,500,true,city
    "A-7, with comma",800,2026-01-01,9,true,village
    A-8,800,2026-07-01,2,true,city

    """

  /// Creates an instance with the program and the cases.
  init() {
    files.kept = KeptFiles()
    write(Self.program, to: "grant.leit")
    write(Self.cases, to: "cases.csv")
  }

  /// Makes `text` what the file `name` holds.
  func write(_ text: String, to name: String) { files.kept?.write(Array(text.utf8), to: name) }

  /// Returns what the file `name` holds, if it is there.
  func text(of name: String) -> String? {
    files.kept?.bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns what `leit batch grant grant.leit` does with `arguments`; it is asked to stop before it
  /// looks whether it is for the time `stop`.
  func run(
    _ arguments: String..., stoppingAt stop: Int? = nil, input: String = "",
    cases: String? = "cases.csv"
  ) -> BatchTranscript {
    var surroundings = surroundings(stoppingAt: stop, input: input)
    let words = ["batch", "grant", "grant.leit"] + (cases.map { ["--cases", $0] } ?? [])
    let status = Commands.run(words + arguments, in: &surroundings)
    return BatchTranscript(
      status: status, output: surroundings.console.output.text,
      errors: surroundings.console.errors.text)
  }

  /// Returns what is around a command.
  func surroundings(stoppingAt stop: Int? = nil, input: String = "") -> Surroundings {
    var files = files
    files.input = Array(input.utf8)
    let count = Counter()
    return Surroundings(
      console: Console(), environment: [:], files: files,
      today: { Day(year: 2026, month: 11, day: 20) ?? .first },
      lineReader: { _ in Nobody() },
      stop: StopRequest { stop.map { count.next() >= $0 } ?? false })
  }

  /// Returns `count` cases as CSV, of every kind.
  static func manyCases(_ count: Int) -> String {
    var text = "id,requested,received,members,active,region\n"
    for number in 0..<count {
      let received = number % 7 == 0 ? "" : "2026-0\(number % 9 + 1)-15"
      let members = number % 101 == 100 ? "several" : String(number % 12 + 1)
      // What a cell says may hold the end of a line.
      let name = number % 13 == 0 ? "\"No.\n\(number)\"" : "No. \(number) of a long list of names"
      text += "\(name),\(number).50,\(received),\(members),\(number % 5 != 0),"
      text += (number % 3 == 0 ? "rural" : "city") + "\n"
    }
    return text
  }

}

/// Counts how often it was asked.
final class Counter: Sendable {

  /// How often it was asked.
  private let count = Mutex(0)

  /// Returns how often it was asked before.
  func next() -> Int {
    count.withLock { count in
      count += 1
      return count - 1
    }
  }

}

/// Somebody who types nothing.
private struct Nobody: LineReader {

  var isInteractive: Bool { false }

  mutating func nextLine(_ request: LineRequest) -> LineInput { .endOfInput }

}
