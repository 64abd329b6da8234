internal import ArgumentParser
internal import Catalogue

/// What is asked of laying out files.
struct LayoutRequest: Hashable {

  /// `true` iff nothing is to be written, and what would change is to be shown.
  var onlyChecks = false

  /// `true` iff the text is on standard input.
  var readsInput = false

  /// What the text on standard input is called.
  var inputName: String?

  /// The lines to lay out, if not all of them.
  var lines: LineRange?

  /// Takes the option called `flag`, and returns whether there is one that has no value.
  mutating func set(flag: String) -> Bool {
    switch flag {
    case "--check": onlyChecks = true
    case "--stdin": readsInput = true
    default: return false
    }
    return true
  }

  /// Returns what is wrong with it where `paths` are named, if something is.
  func mistake(for paths: [String]) -> CommandNotice? {
    if readsInput { return paths.isEmpty ? nil : .pathsBesideInput }
    if paths == ["-"] { return nil }
    if paths.contains("-") { return .pathsBesideInput }
    if paths.isEmpty { return .nothingToLayOut }
    if inputName != nil { return .nameWithoutInput }
    return lines != nil && paths.count != 1 ? .rangeOfSeveralFiles : nil
  }

}

/// Lines of a file, from the first to the last, counted from 1: `3:10`, or `3` alone.
struct LineRange: Hashable, ExpressibleByArgument {

  /// The numbers of the lines.
  let lines: ClosedRange<Int>

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count,
      parts.allSatisfy({ 1...9 ~= $0.utf8.count && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
      let first = parts.first.flatMap({ Int($0) }), let last = parts.last.flatMap({ Int($0) }),
      1 <= first, first <= last
    else { return nil }
    lines = first...last
  }

}

/// What `leit fmt` takes.
struct FmtArguments: LeitArguments {

  static var configuration: CommandConfiguration {
    Commands.configuration(
      "fmt", .fmt, usage: "<\(CommandHelp.pathValue.text)> ...", discussion: .ofFmt)
  }

  @Argument(help: help(.paths, as: .pathValue)) var paths: [Operand] = []
  @Flag(help: ArgumentHelp(CommandHelp.checkLayout.text)) var check = false
  @Flag(help: ArgumentHelp(CommandHelp.standardInput.text)) var stdin = false
  @Option(name: .customLong("stdin-name"), help: help(.inputName, as: .fileValue))
  var stdinName: Operand?
  @Option(help: help(.lineRange, as: .rangeValue)) var range: LineRange?
  @OptionGroup var folders: FolderOptions
  @OptionGroup var program: ProgramOptions
  @OptionGroup var format: AnswerFormatOptions
  @OptionGroup var common: CommonOptions

  /// What is asked.
  private var request: LayoutRequest {
    LayoutRequest(
      onlyChecks: check, readsInput: stdin, inputName: stdinName?.text, lines: range)
  }

  func validate() throws {
    guard let mistake = request.mistake(for: paths.map(\.text)) else { return }
    throw ValidationError(mistake.message(in: HelpTongue.current).plainText)
  }

  var invocation: Invocation {
    var options = options(common, program, format)
    options.jobs = folders.jobs
    options.layout = request
    return Invocation(command: .fmt, files: paths.map(\.text), options: options)
  }

}
