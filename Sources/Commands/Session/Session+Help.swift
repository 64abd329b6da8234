internal import Catalogue
internal import Rendering
internal import Semantics
internal import Vocabulary

extension Session {

  /// Says what can be asked; more on `topic`, if there is one.
  mutating func help(_ topic: String, in context: inout Context) {
    if topic.isEmpty { return showHelp(in: &context) }
    guard let lines = Self.help(on: topic, in: context) else {
      return refuse(
        .noSuchTopic(topic, near: suggestions(for: topic.lowercased(), among: Self.topics)),
        in: &context)
    }
    for line in lines { context.answer(line) }
  }

  /// Lists statements and commands.
  private func showHelp(in context: inout Context) {
    let tongue = context.tongue
    let statements = StatementHelp.allCases.map { statement in
      let topic = statement.topic(in: tongue)
      return ["  " + topic.usage, topic.summary]
    }
    let commands = DotCommand.allCases.map { command in
      ["  " + command.usage(in: tongue), command.summary(in: tongue)]
    }
    let lines = aligned(statements + commands)
    context.answer(context.text(.statements))
    for line in lines.prefix(statements.count) { context.answer(line) }
    context.answer(context.text(.commands))
    for line in lines.dropFirst(statements.count) { context.answer(line) }
    context.answer(context.text(.helpMore))
  }

  /// Returns what there is to know about `topic`; `nil` where it is no command, no statement and no
  /// word of the language.
  static func help(on topic: String, in context: Context) -> [String]? {
    let name = topic.lowercased()
    let tongue = context.tongue
    if let statement = statement(called: name) {
      let topic = statement.topic(in: tongue)
      return [topic.usage, "  \(topic.summary)"]
        + (topic.detail.isEmpty ? [] : ["  \(topic.detail)"])
        + ["  \(context.text(.example)): \(topic.example)"]
    }
    let dotted = name.hasPrefix(".") ? name : ".\(name)"
    if let command = DotCommand.allCases.first(where: { $0.allNames.contains(dotted) }) {
      let other = Tongue.allCases.first { $0 != tongue }.map { command.name(in: $0) }
      let isOther = other.map { $0 != command.name(in: tongue) } ?? false
      return [command.usage(in: tongue), "  \(command.summary(in: tongue))"]
        + (isOther ? ["  \(context.text(.alsoCalled(other ?? "")))"] : [])
        + (command.detail(in: tongue).map { ["  \($0)"] } ?? [])
    }
    for keyword in Keyword.allCases
    where Tongue.allCases.contains(where: { keyword.spellings(in: $0).contains(name) }) {
      let own = keyword.spelling(in: tongue)
      let twins = Tongue.allCases.filter { $0 != tongue }.map { keyword.spelling(in: $0) }
      return [context.text(.keyword(own, twin: twins.joined(separator: ", ")))]
    }
    return nil
  }

  /// Returns the statement that begins with the words `name`, in either language.
  private static func statement(called name: String) -> StatementHelp? {
    StatementHelp.allCases.first { statement in
      Tongue.allCases.contains { statement.topic(in: $0).name == name }
    }
  }

  /// Everything that there is help on, but for the words of the language.
  private static var topics: [String] {
    DotCommand.allCases.flatMap(\.allNames)
      + StatementHelp.allCases.flatMap { statement in
        Tongue.allCases.map { statement.topic(in: $0).name }
      }
  }

}

extension DotCommand {

  /// Returns how the command is written, for people who read `tongue`.
  func usage(in tongue: Tongue) -> String {
    [name(in: tongue), operandText(in: tongue)].filter { !$0.isEmpty }.joined(separator: " ")
  }

}
