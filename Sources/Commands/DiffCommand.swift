internal import Facts
internal import Inquiry
internal import Pipeline
internal import Rendering
internal import SourceText
internal import Values

extension Context {

  /// Decides the cases of a file of facts by two versions of the files, says which answers differ, and
  /// returns the exit status.
  mutating func diff(_ invocation: Invocation) throws(Stop) -> ExitStatus {
    let options = invocation.options
    let first = try day(options)
    let second = try options.withAsOf.map { text throws(Stop) in try day(text) } ?? first
    let old = try version(invocation.files.first ?? "", invocation, on: first)
    let new = try version(invocation.files.last ?? "", invocation, on: second)
    let source = try facts(at: options.facts ?? "")
    // What one version alone asks for is nothing that the facts say wrongly.
    let content = (
      cases(of: source, old, otherwise: new), cases(of: source, new, otherwise: old)
    )
    var reader = (old.reader, new.reader)
    var compared: [VersionDifference.Case] = []
    for (one, other) in zip(content.0.cases, content.1.cases) {
      guard let before = one.facts, let after = other.facts else { continue }
      compared.append(
        VersionDifference.Case(
          String(one.number), before: reader.0.decide(before.record, before.answers),
          after: reader.1.decide(after.record, after.answers)))
    }
    let difference = VersionDifference(
      old.described(by: reader.0, in: self), new.described(by: reader.1, in: self), compared,
      rejected: content.1.cases.count - compared.count)
    answer(
      text: difference.text, json: difference.json, data: { difference.data },
      markdown: { difference.markdown })
    // What is wrong by both versions is said once.
    let complaints = content.1.allDiagnostics.isEmpty ? content.0 : content.1
    let speaker = content.1.allDiagnostics.isEmpty ? old : new
    report(complaints.allDiagnostics, in: speaker.runner.compilation.sources + [source])
    let isClean = complaints.allDiagnostics.isEmpty && difference.differentCases == 0
    return isClean ? .success : .failure
  }

  /// One of the two versions.
  private struct Version {

    /// What was typed.
    let path: String

    /// The program.
    let runner: Runner

    /// What decides.
    let reader: VersionReader

    /// Returns the version as it is told of, with what `reader` went through.
    func described(by reader: VersionReader, in context: Context) -> VersionDifference.Version {
      VersionDifference.Version(
        runner.renderer(in: context), files: [path], decision: reader.decision, day: reader.day,
        law: reader.law)
    }

  }

  /// Returns the version whose file is at `path`, by the law of `day`.
  private mutating func version(
    _ path: String, _ invocation: Invocation, on day: Day
  ) throws(Stop) -> Version {
    var single = invocation
    single.files = [path]
    var reader = ProgramReader(single)
    let compilation = try reader.program(in: &self)
    guard compilation.isExecutable else { throw Stop(status: .failure) }
    let runner = Runner(compilation, asOf: day, failOn: nil)
    let decision = try position(ofDecision: invocation.subject ?? "", in: runner.legend)
    return Version(
      path: path, runner: runner,
      reader: VersionReader(
        runner.evaluator, legend: runner.legend, decision: decision, day: day,
        isDayAsked: invocation.options.asOf != nil || invocation.options.withAsOf != nil))
  }

  /// Returns the cases that `source` holds for `version`; what only `other` knows is passed over.
  private func cases(
    of source: SourceFile, _ version: Version, otherwise other: Version
  ) -> FactsFile {
    cases(
      of: source, for: version.reader.decision, version.runner,
      knownElsewhere: factNames(in: other.runner.legend))
  }

}
