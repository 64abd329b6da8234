internal import ArgumentParser
internal import Catalogue
internal import Syntax
internal import Vocabulary

/// What is asked of translating files.
struct TranslationRequest: Hashable {

  /// The language that files are put into.
  var tongue: Tongue

  /// `true` iff files are put in the place of what they were.
  var writes = false

  /// The file that the translation goes to, if one is named.
  var target: String?

  /// What the text on standard input is called.
  var inputName: String?

  /// Returns what is wrong with it where `paths` are named, if something is.
  func mistake(for paths: [String]) -> CommandNotice? {
    if paths.isEmpty || paths.contains("-") && (paths.count > 1 || writes) {
      return .nothingToTranslate
    }
    if inputName != nil, paths != ["-"] { return .nameWithoutInput }
    return paths.count > 1 && !writes || writes && target != nil ? .manyTranslations : nil
  }

}

/// A language, by its name in either.
struct TongueChoice: ExpressibleByArgument {

  /// The language.
  let tongue: Tongue

  init?(argument: String) {
    guard let tongue = namedTongue(argument) ?? Tongue(code: argument.lowercased()) else {
      return nil
    }
    self.tongue = tongue
  }

  static var allValueStrings: [String] { ["english", "deutsch"] }

}

/// What `leit translate` takes.
struct TranslateArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "translate", .translate,
      usage: "--to <\(CommandHelp.tongueValue.text)> <\(CommandHelp.fileValue.text)> ...",
      discussion: .ofTranslate)
  }

  @Argument(help: help(.paths, as: .pathValue)) var paths: [Operand] = []
  @Option(help: help(.targetLanguage, as: .tongueValue)) var to: TongueChoice
  @Flag(name: .shortAndLong, help: ArgumentHelp(CommandHelp.writeInPlace.text)) var write = false
  @Option(name: .shortAndLong, help: help(.writeInto, as: .fileValue)) var output: Operand?
  @Flag(help: ArgumentHelp(CommandHelp.translatedInput.text)) var stdin = false
  @Option(name: .customLong("stdin-name"), help: help(.inputName, as: .fileValue))
  var stdinName: Operand?
  @OptionGroup var folders: FolderOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var common: CommonOptions

  /// What is asked.
  private var request: TranslationRequest {
    TranslationRequest(
      tongue: to.tongue, writes: write, target: output?.text, inputName: stdinName?.text)
  }

  /// The paths, and `-` for standard input.
  private var files: [String] { paths.map(\.text) + (stdin ? ["-"] : []) }

  func validate() throws {
    guard let mistake = request.mistake(for: files) else { return }
    throw ValidationError(mistake.message(in: HelpTongue.current).plainText)
  }

  var invocation: Invocation {
    var options = options(common, program)
    options.jobs = folders.jobs
    options.translation = request
    return Invocation(command: .translate, files: files, options: options)
  }

}
