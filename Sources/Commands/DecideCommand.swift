internal import Catalogue
internal import Diagnostics
internal import Facts
internal import Pipeline
internal import Planning
internal import Semantics
internal import SourceText
internal import Vocabulary

extension Context {

  /// Decides the cases of a file of facts, and returns the exit status.
  mutating func decide(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let asOf = try day(invocation.options)
    var reader = ProgramReader(invocation)
    let compilation = try reader.program(in: &self)
    guard compilation.isExecutable else { return .failure }
    var runner = Runner(compilation, asOf: asOf, failOn: invocation.options.failOn)
    let decision = try position(ofDecision: invocation.subject ?? "", in: runner.legend)
    let source = try facts(at: invocation.options.facts ?? "")
    let content = cases(of: source, for: decision, runner)

    for record in content.cases {
      runner.decide(decision, about: record, in: &self)
      // Nobody reads what would follow.
      if surroundings.console.output.isClosed { break }
    }
    report(content.allDiagnostics, in: compilation.sources + [source])
    if content.cases.count > 1 { report(runner.counts.caseNotice) }
    return content.allDiagnostics.isEmpty ? runner.status : max(runner.status, .failure)
  }

  /// Returns the cases that `source` holds for the decision at position `decision`.
  ///
  /// Facts with names that are `knownElsewhere` are passed over where nothing here has them.
  func cases(
    of source: SourceFile, for decision: Int32, _ runner: Runner,
    knownElsewhere: Set<String> = []
  ) -> FactsFile {
    readFacts(
      source.bytes, named: source.name, as: runner.plan.decisions[Int(decision)].subject,
      in: SourceFile.ID(rawValue: UInt32(runner.compilation.sources.count)), plan: runner.plan,
      legend: runner.legend, asked: runner.plan.questions(askedBy: decision),
      knownElsewhere: knownElsewhere)
  }

  /// Returns the position of the decision called `name`.
  mutating func position(
    ofDecision name: String, in legend: Legend
  ) throws(Stop) -> Int32 {
    let position = legend.decisions.firstIndex {
      $0.declaration.name.english == name || $0.declaration.name.german == name
    }
    if let position { return Int32(position) }
    let names = legend.decisions.map(\.declaration.name)
    let twins = names.filter { $0.german != $0.english }.map(\.german)
    let near = suggestions(for: name, among: names.map(\.english) + twins)
    let all = near.isEmpty && names.count <= 8 ? names.map { $0.spelling(in: tongue) } : []
    complain(.noSuchDecision(name, near: near, all: all))
    throw Stop(status: .misuse)
  }

  /// Returns the facts in the file at `path`, or on standard input where it is a dash.
  mutating func facts(at path: String) throws(Stop) -> SourceFile {
    guard path == "-" else { return try facts(inFileAt: path) }
    return try facts(at: path) { files, limit throws(FileFailure) in
      try files.readStandardInput(limit: limit)
    }
  }

  /// Returns the facts in the file at `path`.
  mutating func facts(inFileAt path: String) throws(Stop) -> SourceFile {
    try facts(at: path) { files, limit throws(FileFailure) in
      try files.read(path, limit: limit)
    }
  }

  /// Returns the facts that `read` hands out, which are at `path`.
  private mutating func facts(
    at path: String, _ read: (any FileSystem, Int) throws(FileFailure) -> [UInt8]
  ) throws(Stop) -> SourceFile {
    // Offsets into facts are 32 bits wide.
    let limit = Int(Int32.max)
    do throws(FileFailure) {
      return SourceFile(name: path, bytes: try read(surroundings.files, limit))
    } catch {
      report(FileProblem.unreadable(path: path, error))
      throw Stop(status: .misuse)
    }
  }

}
