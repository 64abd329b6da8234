internal import Assistance
internal import Catalogue
internal import Diagnostics
internal import LineEditing
internal import Pipeline
internal import Semantics
internal import SourceText
internal import Syntax
internal import Vocabulary

extension Session {

  /// Returns what could stand at `offset` of `text`, which is being typed; `names` keeps what need not
  /// be worked out again.
  func completion(
    of text: String, at offset: Int, keepingNamesIn names: NameKeeper, in context: Context
  ) -> Completion {
    let tongue = tongue(in: context)
    let compilation = compilation(askedIn: tongue)
    var question = CompletionQuestion(text, cursor: offset, tongue: tongue, mode: .session)
    question.decision = lastDecision(in: compilation)
    if text.first(where: { $0 != " " }) == "." {
      question.commands = shapes(for: text, in: compilation, context)
    }
    let files = context.surroundings.files
    question.folder = { path in
      let folder = path.isEmpty ? "." : path
      let found: [String]
      do throws(FileFailure) {
        found = try files.entries(of: folder)
      } catch {
        // What cannot be looked into offers nothing.
        return []
      }
      return found.map {
        FolderEntry(
          name: $0, isFolder: files.isFolder(FilePath(folder).appending(FilePath($0)).text))
      }
    }
    let assistant = names.assistant(about: compilation, in: tongue)
    let answer = assistant.completions(for: question)
    let shown = answer.shortlist
    if let only = shown.first, shown.count == 1, only.endsWord {
      return Completion(replacing: answer.range, by: [only.text + " "])
    }
    return Completion(replacing: answer.range, by: shown.map(\.text))
  }

  /// Returns the program as it can be asked in `tongue`.
  private func compilation(askedIn tongue: Tongue) -> Compilation {
    if let ground = program.lastGround { return ground.compilation }
    var program = program
    return program.ground(askedIn: tongue).compilation
  }

  /// Returns the name of what was decided last, in `compilation` if it is part of the program.
  private func lastDecision(in compilation: Compilation) -> String? {
    guard let decided = asked.first(where: \.decides) else { return nil }
    switch decided.form {
    case .text(let text, let tongue):
      let source = SourceFile(name: "", text: text)
      let file = SourceFile.ID(rawValue: 0)
      return parse(source, as: file, defaultTongue: tongue, mode: .session).lastDecision
    case .typed(let file): return compilation.trees.first { $0.file == file }?.lastDecision
    case .cases(_, let decision):
      let decisions = compilation.program.decisions
      let place = Int(decision)
      return decisions.indices.contains(place) ? decisions[place].heading.name.english : nil
    }
  }

  /// Returns the commands as they are completed; `text` is what was typed of one.
  private func shapes(
    for text: String, in compilation: Compilation, _ context: Context
  ) -> [CommandShape] {
    let tongue = context.tongue
    return DotCommand.allCases.flatMap { command -> [CommandShape] in
      let names = [command.name(in: tongue)] + command.allNames
      var seen: Set<String> = []
      let own = names.filter { seen.insert($0).inserted }
      let title = command.summary(in: tongue)
      guard command == .set else {
        let operands = command.operands.map {
          operand($0, of: command, typed: text, in: compilation, tongue)
        }
        return [
          CommandShape(
            own, taking: operands, repeats: command.operandCounts.upperBound == .max, title: title)
        ]
      }
      // What it takes is what the command of each setting takes.
      let settings = Self.settings.map { setting in
        let settingNames = [setting.name(in: tongue)] + setting.allNames
        return CommandShape(
          own.flatMap { name in settingNames.map { "\(name) \($0.dropFirst())" } },
          taking: setting.operands.map {
            operand($0, of: setting, typed: text, in: compilation, tongue)
          })
      }
      return [CommandShape(own, taking: [], title: title)] + settings
    }
  }

  /// Returns what `operand` of `command` is completed by.
  private func operand(
    _ operand: DotCommand.Operand, of command: DotCommand, typed text: String,
    in compilation: Compilation, _ tongue: Tongue
  ) -> CommandShape.Operand {
    // What is many is looked for where it is asked for.
    let typed = text.drop(while: \.isWhitespace).lowercased()
    let isAsked = command.allNames.contains { typed.hasPrefix($0 + " ") }
    switch operand {
    case .file: return command == .load ? .program : .file
    case .name: return .declaration
    case .decision: return .decision
    case .kind: return .words(isAsked ? kinds(in: compilation) : [])
    case .format: return .words(AnswerFormat.allCases.map(\.rawValue))
    case .topic:
      let commands = DotCommand.allCases.map { String($0.name(in: tongue).dropFirst()) }
      let statements = StatementHelp.allCases.map { $0.topic(in: tongue).name }
      return .words(statements + commands)
    case .code: return .words(isAsked ? Explanation.all(in: tongue).map(\.code.text) : [])
    case .writing, .onOrOff, .day, .language: return .words(operand.words(in: tongue))
    case .text, .setting, .value, .number: return .anything
    }
  }

  /// Returns the words for the kinds of what is declared, in the order of the text.
  private func kinds(in compilation: Compilation) -> [String] {
    var seen: Set<String> = []
    return compilation.declarations.filter {
      !$0.isPart && $0.site.file != Workspace.vocabulary
    }.map { compilation.kind(of: $0) }.filter { seen.insert($0).inserted }
  }

}

extension CompletionCandidate {

  /// `true` iff a space follows it.
  fileprivate var endsWord: Bool {
    switch kind {
    case .keyword, .command: text.last?.isLetter ?? false
    case .type, .name, .function, .field, .value, .part, .file, .folder: false
    }
  }

}

extension SyntaxTree {

  /// The name of what the text decides last, if it decides something.
  fileprivate var lastDecision: String? {
    for case .statement(let statement) in declarations.reversed() {
      if case .decide(let name, _, _) = statement.request { return spelling(of: name) }
    }
    return nil
  }

}
