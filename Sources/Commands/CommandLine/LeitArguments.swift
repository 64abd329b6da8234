internal import ArgumentParser
internal import Catalogue
internal import Rendering

/// The version of the program.
let version = "0.1.0"

/// The program: what stands between its name and a command.
struct Leit: ParsableCommand {

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "leit", abstract: CommandHelp.program.text,
      discussion: CommandHelp.exitStatuses.text, version: version,
      subcommands: [
        NewArguments.self, RunArguments.self, CheckArguments.self, FmtArguments.self,
        TranslateArguments.self,
        TestArguments.self, DecideArguments.self, BatchArguments.self, DiffArguments.self,
        EvalArguments.self,
        ShowArguments.self, ExplainArguments.self, ReplArguments.self,
      ])
  }

}

/// What a command takes.
protocol LeitArguments: ParsableCommand {

  /// The command with what it was given.
  var invocation: Invocation { get }

}

/// What `leit new` takes.
struct NewArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "new", .new, usage: "<\(CommandHelp.startValue.text)> [<\(CommandHelp.fileValue.text)>]",
      discussion: .ofNew)
  }

  @Argument(help: help(.start, as: .startValue)) var start: StartingPointChoice
  @Argument(help: help(.startFile, as: .fileValue)) var file: Operand?
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    Invocation(
      command: .new, subject: start.point.rawValue, files: file.map { [$0.text] } ?? [],
      options: options(common))
  }

}

/// What `leit run` takes.
struct RunArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration("run", .run, usage: "<\(CommandHelp.fileValue.text)> ...")
  }

  @Argument(help: help(.files, as: .fileValue)) var files: [Operand]
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var outcome: OutcomeOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var format: AnswerFormatOptions
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    Invocation(
      command: .run, files: files.map(\.text),
      options: options(common, program, format, answering, outcome, strictness: strictness))
  }

}

/// What `leit check` takes.
struct CheckArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "check", .check, usage: "<\(CommandHelp.pathValue.text)> ...", discussion: .ofReports)
  }

  @Argument(help: help(.paths, as: .pathValue)) var paths: [Operand]
  @Flag(help: ArgumentHelp(CommandHelp.todos.text)) var todos = false
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var folders: FolderOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var format: ReportOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard options(common, program, reporting: format).asksForCoverage else { return }
    let notice = CommandNotice.formatOfTests(OutputFormat.cobertura.rawValue)
    throw ValidationError(notice.message(in: HelpTongue.current).plainText)
  }

  var invocation: Invocation {
    var options = options(common, program, reporting: format, strictness: strictness)
    options.jobs = folders.jobs
    options.listsTodos = todos
    return Invocation(command: .check, files: paths.map(\.text), options: options)
  }

}

/// What `leit test` takes.
struct TestArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "test", .test, usage: "<\(CommandHelp.pathValue.text)> ...", discussion: .ofReports)
  }

  @Argument(help: help(.paths, as: .pathValue)) var paths: [Operand]
  @OptionGroup var assessing: AssessmentOptions
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var strictness: StrictnessOptions
  @OptionGroup var folders: FolderOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var format: ReportOptions
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    var options = options(
      common, program, nil, answering, reporting: format, strictness: strictness)
    options.assessment = assessing.assessment
    options.jobs = folders.jobs
    return Invocation(command: .test, files: paths.map(\.text), options: options)
  }

}

/// What `leit decide` takes.
struct DecideArguments: LeitArguments {

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
  @OptionGroup var format: AnswerFormatOptions
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    var options = options(common, program, format, answering, outcome)
    options.facts = facts.text
    return Invocation(
      command: .decide, subject: name.text, files: files.map(\.text), options: options)
  }

}

/// What `leit diff` takes.
struct DiffArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "diff", .diff,
      usage: """
        <\(CommandHelp.nameValue.text)> <\(CommandHelp.oldValue.text)> \
        <\(CommandHelp.newValue.text)> --facts <\(CommandHelp.factsValue.text)>
        """, discussion: .ofDiff)
  }

  @Argument(help: help(.decisionName, as: .nameValue)) var name: Operand
  @Argument(help: help(.oldFile, as: .oldValue)) var old: Operand
  @Argument(help: help(.newFile, as: .newValue)) var new: Operand
  @Option(help: help(.facts, as: .factsValue)) var facts: Operand
  @OptionGroup var answering: AnswerOptions
  @Option(name: .customLong("with-as-of"), help: help(.withAsOf, as: .dateValue))
  var withAsOf: Operand?
  @OptionGroup var program: ProgramOptions
  @OptionGroup var format: AnswerFormatOptions
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    var options = options(common, program, format, answering)
    options.facts = facts.text
    options.withAsOf = withAsOf?.text
    return Invocation(
      command: .diff, subject: name.text, files: [old.text, new.text], options: options)
  }

}

/// What `leit eval` takes.
struct EvalArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "eval", .eval,
      usage: "<\(CommandHelp.expressionValue.text)> [<\(CommandHelp.fileValue.text)> ...]",
      discussion: .ofEval)
  }

  @Argument(help: help(.expression, as: .expressionValue)) var expression: Operand
  @Argument(help: help(.moreFiles, as: .fileValue)) var files: [Operand] = []
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var format: AnswerFormatOptions
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    Invocation(
      command: .eval, subject: expression.text, files: files.map(\.text),
      options: options(common, program, format, answering))
  }

}

/// What `leit show` takes.
struct ShowArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "show", .show,
      usage: "<\(CommandHelp.nameValue.text)> [<\(CommandHelp.fileValue.text)> ...]",
      discussion: .ofShow)
  }

  @Argument(help: help(.shownName, as: .nameValue)) var name: Operand
  @Argument(help: help(.files, as: .fileValue)) var files: [Operand] = []
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var format: AnswerFormatOptions
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    Invocation(
      command: .show, subject: name.text, files: files.map(\.text),
      options: options(common, program, format, answering))
  }

}

/// What `leit explain` takes.
struct ExplainArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "explain", .explain, usage: "[<\(CommandHelp.codeValue.text)> ...]", discussion: .ofExplain)
  }

  @Argument(help: help(.codes, as: .codeValue)) var codes: [Operand] = []
  @OptionGroup var format: AnswerFormatOptions
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    Invocation(
      command: .explain, files: codes.map(\.text), options: options(common, nil, format))
  }

}

/// What `leit repl` takes.
struct ReplArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "repl", .repl, usage: "[<\(CommandHelp.fileValue.text)> ...]", discussion: .ofRepl)
  }

  @Argument(help: help(.files, as: .fileValue)) var files: [Operand] = []
  @Flag(help: ArgumentHelp(CommandHelp.safe.text)) var safe = false
  @OptionGroup var answering: AnswerOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var format: AnswerFormatOptions
  @OptionGroup var common: CommonOptions

  var invocation: Invocation {
    var options = options(common, program, format, answering)
    options.isSafe = safe
    return Invocation(command: .repl, files: files.map(\.text), options: options)
  }

}

/// Returns what groups of options say together.
func options(
  _ common: CommonOptions, _ program: ProgramOptions? = nil, _ format: AnswerFormatOptions? = nil,
  _ answering: AnswerOptions? = nil, _ outcome: OutcomeOptions? = nil,
  reporting: ReportOptions? = nil, strictness: StrictnessOptions? = nil
) -> Invocation.Options {
  Invocation.Options(
    format: reporting?.format.format ?? format?.format.format ?? .text,
    outputs: reporting?.output ?? [],
    colour: common.colour, asOf: answering?.asOf?.text, root: program?.root?.text,
    failOn: outcome?.failOn, strictness: strictness?.strictness ?? Strictness())
}
