import Batch
import Columns
import Diagnostics
import Evaluation
import Facts
import Pipeline
import Planning
import SourceText
import Tabular
import TestSupport
import Values
import Vocabulary

/// A program whose cases have one of everything that a field can hold.
struct Sample {

  let plan: Plan
  let legend: Legend
  let evaluator: Evaluator
  let decision: Int32

  /// The record of the cases.
  var record: RecordID { plan.decisions[Int(decision)].subject }

  /// The program.
  static let program = """
    source guideline "Guideline" { date: 2020-12-11 }
    centre hanau "Diversity centre Hanau" { opened: 2026-01-01 }
    centre kassel "Diversity centre Kassel" { opened: 2026-02-01 }
    choice Kind {
      county "County of the state"  city "city, with a council"  straße "street" deutsch "Große Straße"
      association "body"  society "body"
    }
    record Applicant { name: text  population: integer  seat: date }
    record Share { partner: text  part: decimal in 0 .. 1  costs: money }
    record Application {
      applicant: Applicant
      kind: Kind
      population: integer
      posts: decimal in 0 .. 10
      requested: money
      cap: money in 0 EUR .. 1,000,000 EUR
      start: date
      runs: period
      notice: duration
      concept: boolean
      remark: text
      quotas: list of decimal
      partner: centre
      shares: list of Share
    }
    eligibility support for a: Application {
      require enough "At least 1,000 inhabitants" cites guideline "2.1" { a.population >= 1,000 }
      require small "No more than 2 posts" cites guideline "2.2" { a.posts <= 2 }
      require need "There is a need" cites guideline "2.3" { judgement regional_need by "the council" }
    }
    funding grant "Grant" for a: Application {
      eligibility: support  amount: min(a.requested, 60,000 EUR)
    }
    """

  init(_ program: String = Self.program, decision name: String = "grant") throws {
    var workspace = Workspace()
    let file = workspace.add(
      program, named: "sample.leit", tongue: .english, access: PageFiles())
    let compilation = compile([file], in: workspace)
    if !compilation.isExecutable {
      throw Unreadable(problems: compilation.diagnostics.map(\.problem))
    }
    let executable = compilation.executable()
    plan = executable.plan
    legend = executable.legend
    evaluator = Evaluator(executable.plan, asOf: .first)
    decision =
      Int32(legend.decisions.firstIndex { $0.declaration.name.english == name } ?? 0)
  }

  /// What is read of a table.
  struct Reading {

    /// The facts of the rows that can be read, by their numbers.
    var facts: [Int: CaseRow] = [:]

    /// The rows that cannot.
    var rejects: [RejectedRow] = []

    /// The number of empty rows.
    var emptyRows = 0

    /// What is wrong with the header, or with the table as a whole.
    var problems: [FactsProblem] = []

    /// The rows and bytes of each chunk.
    var chunks: [TableChunk] = []

  }

  /// Returns what is read of `bytes`, which arrive in pieces of `piece` bytes.
  func read(
    _ bytes: [UInt8], named name: String = "facts", piece: Int = 1 << 16, chunkSize: Int = 1 << 20,
    rowLimit: Int = 64 << 20, dialect: TableDialect = .told, assumed: TableDialect = .told,
    wishes: [ColumnMapping.Wish] = [], passesOver: Bool = false, capacity: Int = 3
  ) -> Reading {
    var splitter = TableSplitter(named: name, chunkSize: chunkSize, rowLimit: rowLimit)
    var reading = Reading()
    var position = 0
    while position < bytes.count {
      let end = min(position + piece, bytes.count)
      splitter.feed(bytes[position..<end])
      while let chunk = splitter.next() { reading.chunks.append(chunk) }
      position = end
    }
    splitter.finish()
    while let chunk = splitter.next() { reading.chunks.append(chunk) }
    switch splitter.opening {
    case nil: return reading
    case .unreadable(let problem, _)?: reading.problems = [problem]
    case .header(let header)?:
      let mapping = ColumnMapping(
        header, record: record, plan: plan, legend: legend, wishes: wishes, passesOver: passesOver)
      reading.problems = mapping.problems.map(\.problem)
      guard reading.problems.isEmpty else { return reading }
      let profile = TableProfile(
        reading.chunks.first, header, mapping, plan: plan, legend: legend, dialect: dialect,
        assumed: assumed)
      let layout = BlockLayout(
        record, of: plan, questions: plan.questions(askedBy: decision), scales: profile.scales)
      var reader = ChunkReader(
        header, mapping, profile, layout: layout, plan: plan, legend: legend,
        passesOver: passesOver, capacity: capacity)
      let block = CaseBlock(layout, capacity: capacity)
      for chunk in reading.chunks {
        reader.begin(chunk)
        while reader.read(into: block) {
          for row in 0..<block.count {
            reading.facts[reader.rowNumbers[row]] = block.facts(at: row)
          }
          reading.rejects += reader.rejects
          reading.emptyRows += reader.emptyRows
        }
      }
    }
    return reading
  }

  /// Returns what is read of `text`.
  func read(
    _ text: String, named name: String = "facts", piece: Int = 1 << 16, chunkSize: Int = 1 << 20,
    rowLimit: Int = 64 << 20, dialect: TableDialect = .told, assumed: TableDialect = .told,
    wishes: [ColumnMapping.Wish] = [], passesOver: Bool = false, capacity: Int = 3
  ) -> Reading {
    read(
      Array(text.utf8), named: name, piece: piece, chunkSize: chunkSize, rowLimit: rowLimit,
      dialect: dialect, assumed: assumed, wishes: wishes, passesOver: passesOver, capacity: capacity
    )
  }

  /// Returns what `readFacts` reads of `bytes`.
  func readWhole(_ bytes: [UInt8], named name: String = "facts") -> Reading {
    let file = readFacts(
      bytes, named: name, as: record, in: SourceFile.ID(rawValue: 0), plan: plan, legend: legend)
    var reading = Reading()
    let asked = plan.questions(askedBy: decision)
    for record in file.cases {
      if let facts = record.facts {
        reading.facts[record.number] = CaseRow(
          record: facts.record, answers: facts.answers.filter { asked.contains($0.key) })
      }
    }
    reading.problems = file.allDiagnostics.compactMap {
      if case .facts(let problem) = $0.problem { problem } else { nil }
    }
    return reading
  }

  /// A program that has errors.
  struct Unreadable: Error { let problems: [Problem] }

}
