internal import ArgumentParser
internal import Catalogue
internal import Diagnostics
internal import Facts
internal import Pipeline
internal import Planning
internal import Semantics
internal import SourceText
internal import Vocabulary

/// The command `leit decide`, which decides the cases of a file of facts.
struct DecideCommand: LeitCommand {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "decide", .decide,
      usage: """
        <\(CommandHelp.nameValue.text)> <\(CommandHelp.fileValue.text)> ... \
        --facts <\(CommandHelp.factsValue.text)>
        """, discussion: .ofDecide)
  }

  @Argument(help: help(.decisionName, as: .nameValue)) var name: Operand
  @Argument(help: help(.files, as: .fileValue)) var files: [Operand]
  @Option(help: help(.facts, as: .factsValue)) var facts: Operand
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var outcome: OutcomeOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  func answer(in context: inout Context) throws(Stop) -> ExitStatus {
    let asOf = try context.day(answering)
    var reader = ProgramReader(program, files: files)
    let compilation = try reader.program(in: &context)
    guard compilation.isExecutable else { return .failure }
    var runner = Runner(compilation, asOf: asOf, failOn: outcome.failOn)
    let (plan, legend) = (runner.plan, runner.legend)
    let decision = try position(in: legend, &context)
    let source = SourceFile(name: facts.text, bytes: try readFacts(in: &context))
    let content = Facts.readFacts(
      source.bytes, named: source.name, as: plan.decisions[Int(decision)].subject,
      in: SourceFile.ID(rawValue: UInt32(compilation.sources.count)), plan: plan, legend: legend,
      asked: plan.questions(askedBy: decision))

    for record in content.cases {
      runner.decide(decision, about: record, in: &context)
      // Nobody reads what would follow.
      if context.surroundings.console.output.isClosed { break }
    }
    context.report(content.allDiagnostics, in: compilation.sources + [source])
    if content.cases.count > 1 { context.report(runner.counts.caseNotice) }
    return content.allDiagnostics.isEmpty ? runner.status : max(runner.status, .failure)
  }

  /// Returns the position of the decision that was named.
  private func position(in legend: Legend, _ context: inout Context) throws(Stop) -> Int32 {
    let name = name.text
    let position = legend.decisions.firstIndex {
      $0.declaration.name.english == name || $0.declaration.name.german == name
    }
    if let position { return Int32(position) }
    let names = legend.decisions.map(\.declaration.name.english)
    context.complain(.noSuchDecision(name, near: suggestions(for: name, among: names)))
    throw Stop(status: .misuse)
  }

  /// Returns the bytes of the facts.
  private func readFacts(in context: inout Context) throws(Stop) -> [UInt8] {
    let files = context.surroundings.files
    let limit = DecideCommand.byteLimit
    do throws(FileFailure) {
      if facts.text == "-" { return try files.readStandardInput(limit: limit) }
      return try files.read(facts.text, limit: limit)
    } catch {
      context.report(FileProblem.unreadable(path: facts.text, error))
      throw Stop(status: .misuse)
    }
  }

  /// The greatest number of bytes of facts: offsets into them are 32 bits wide.
  private static let byteLimit = Int(Int32.max)

}
