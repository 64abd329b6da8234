internal import ArgumentParser
internal import Catalogue
internal import Vocabulary

/// The tongue in which the command line describes itself.
///
/// The library for command lines makes the commands by their types alone, so they cannot be told.
enum HelpTongue {

  /// The tongue, set while a command line is read.
  @TaskLocal static var current: Tongue = .english

}

extension CommandHelp {

  /// The text in the tongue of the command line.
  var text: String { text(in: HelpTongue.current) }

}

/// Returns the help of an argument or option: what it is, and what stands for its value.
func help(_ topic: CommandHelp, as value: CommandHelp) -> ArgumentHelp {
  ArgumentHelp(topic.text, valueName: value.text)
}

/// Returns the description of the command `name`, used as `usage` says after its options.
func configuration(
  _ name: String, _ topic: CommandHelp, usage: String, discussion: CommandHelp? = nil
) -> CommandConfiguration {
  CommandConfiguration(
    commandName: name, abstract: topic.text, usage: "leit \(name) [<options>] \(usage)",
    discussion: discussion?.text ?? "")
}
