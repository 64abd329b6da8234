internal import Catalogue
internal import Diagnostics
internal import Pipeline
internal import Vocabulary

extension Session {

  /// Does what `text`, a command that begins with a dot, asks for, and returns whether that is to work
  /// something out.
  mutating func take(command text: String, in context: inout Context) -> Bool {
    do throws(DotLine.Mistake) {
      let line = try DotLine(text)
      perform(line.command, line.operands, in: &context)
      return [.decide, .oneCase, .missing].contains(line.command)
    } catch {
      switch error {
      case .noSuchCommand(let name, let near):
        refuse(.noSuchCommand(name, near: near), in: &context)
      case .unclosedQuote(let text): refuse(.unclosedQuote(text), in: &context)
      case .wrongCount(let command): refuse(command, in: &context)
      }
      return false
    }
  }

  /// Returns the command that `text` is the name of but for the dot, where nothing is called so.
  mutating func undottedCommand(_ text: String, in context: Context) -> DotCommand? {
    let word = text.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
    guard text[word.endIndex...].allSatisfy(\.isWhitespace),
      let command = DotCommand(undotted: word.lowercased())
    else { return nil }
    let reading = program.reading(text, in: tongue(in: context), after: [], context)
    guard let problem = reading.errors.first?.problem, case .naming(.undefined) = problem else {
      return nil
    }
    return command
  }

  /// Does what `command` is for, with what stands behind its name.
  private mutating func perform(
    _ command: DotCommand, _ operands: [String], in context: inout Context
  ) {
    switch command {
    case .load: load(operands, in: &context)
    case .reload: reload(in: &context)
    case .list: list(operands.first, in: &context)
    case .describe: describe(operands.joined(separator: " "), in: &context)
    case .errors: tellErrors(in: &context)
    case .decide: decide(operands[0], at: operands[1], in: &context)
    case .oneCase: takeCase(operands.first, in: &context)
    case .missing: rankMissing(in: &context)
    case .saveTest: saveTest(operands[0], to: operands.dropFirst().first, in: &context)
    case .transcript: keepTranscript(at: operands.first, in: &context)
    case .output: redirect(to: operands.first, operands.dropFirst().first, in: &context)
    case .format: set(.format, to: operands.first, in: &context)
    case .asOf: set(.asOf, to: operands.first, in: &context)
    case .lang: set(.lang, to: operands.first, in: &context)
    case .timing: set(.timing, to: operands.first, in: &context)
    case .pager: set(.pager, to: operands.first, in: &context)
    case .set: set(operands, in: &context)
    case .help: help(operands.joined(separator: " "), in: &context)
    case .explain: explain(operands, in: &context)
    case .clear: context.clearScreen()
    case .quit: isOver = true
    }
  }

  /// Prints what codes mean, or what codes there are.
  private mutating func explain(_ codes: [String], in context: inout Context) {
    do throws(Stop) {
      status.include(try context.explain(Invocation(command: .explain, files: codes)))
    } catch {
      status.include(error.status)
    }
  }

  /// Says that `command` would write a file, which this session may not, and returns whether that is
  /// so.
  mutating func refusesWriting(_ command: DotCommand, in context: inout Context) -> Bool {
    if isSafe { refuse(.isSafe(command.name(in: context.tongue)), in: &context) }
    return isSafe
  }

  /// Says what `command` must be given.
  mutating func refuse(_ command: DotCommand, in context: inout Context) {
    let tongue = context.tongue
    refuse(
      .takes(command.name(in: tongue), operands: command.operandText(in: tongue)), in: &context)
  }

  /// Says what is wrong with a command.
  mutating func refuse(_ words: SessionWords, in context: inout Context) {
    context.complain(words)
    status.include(.misuse)
  }

}
