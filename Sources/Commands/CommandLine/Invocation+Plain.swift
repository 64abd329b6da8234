internal import Catalogue
internal import Rendering

extension Invocation {

  /// Creates an instance from `arguments` if they hold nothing but a command, operands, and options
  /// that the command has, each with a value.
  ///
  /// That is every command line that works, and making all that the library for command lines knows
  /// of the program would take longer than checking a file. For help and for mistakes the library is
  /// asked; what both can read, both read alike.
  init?(plain arguments: [String]) {
    guard let command = arguments.first.flatMap(Command.init(rawValue:)), command != .translate
    else { return nil }
    var operands: [String] = []
    var options = Options()
    if command == .batch { options.batch = BatchRequest() }
    var hasCases = false
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      guard argument.looksLikeOption else {
        operands.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first.map(String.init), command.options.contains(name) else {
        return nil
      }
      if command == .batch
        ? options.batch?.set(flag: name) ?? false
        : options.assessment.set(flag: name) || options.layout.set(flag: name)
          || options.set(flag: name)
      {
        if parts.count == 2 { return nil }
        continue
      }
      let value: String
      if parts.count == 2 {
        value = String(parts[1])
      } else {
        guard let next = rest.popFirst(), !next.looksLikeOption else { return nil }
        value = next
      }
      if name == "--cases" { hasCases = true }
      let isTaken =
        options.batch != nil && BatchRequest.ownOptions.contains(name)
        ? options.batch?.set(name, to: value) ?? false : options.set(name, to: value)
      guard !value.isEmpty, isTaken else { return nil }
    }
    guard operands.count >= command.leastOperands else { return nil }
    let isWritten =
      command.writesReports
      ? options.format.isForReports : AnswerFormat(rawValue: options.format.rawValue) != nil
    guard isWritten else { return nil }
    if command == .decide || command == .diff, options.facts == nil { return nil }
    if command == .batch, !hasCases || options.batch?.mistake != nil { return nil }
    // Two versions are compared, no more.
    if command == .diff, operands.count > command.leastOperands { return nil }
    if command == .check, options.asksForCoverage { return nil }
    if command == .fmt, options.layout.mistake(for: operands) != nil { return nil }
    var subject = command.takesSubject ? operands.removeFirst() : nil
    if command == .new {
      guard let point = subject.flatMap(StartingPoint.init(name:)), operands.count <= 1 else {
        return nil
      }
      subject = point.rawValue
    }
    self.init(command: command, subject: subject, files: operands, options: options)
  }

}

extension Invocation.Command {

  /// The names of the options.
  fileprivate var options: Set<String> {
    switch self {
    case .explain: ["--format", "--color"]
    case .new: ["--color"]
    case .check:
      ["--format", "--output", "--color", "--root", "--jobs", "--deny", "--allow", "--todos"]
    case .translate: []
    case .batch:
      BatchRequest.ownOptions.union(["--color", "--root", "--jobs", "--as-of", "--fail-on"])
    case .fmt:
      [
        "--format", "--color", "--root", "--jobs", "--check", "--stdin", "--stdin-name", "--range",
      ]
    case .test:
      [
        "--format", "--output", "--color", "--root", "--jobs", "--as-of", "--deny", "--allow",
        "--coverage", "--mutate", "--seconds", "--threshold",
      ]
    case .eval, .show: ["--format", "--color", "--root", "--as-of"]
    case .repl: ["--format", "--color", "--root", "--as-of", "--safe"]
    case .run:
      ["--format", "--color", "--root", "--as-of", "--fail-on", "--deny", "--allow"]
    case .decide: ["--format", "--color", "--root", "--as-of", "--fail-on", "--facts"]
    case .diff: ["--format", "--color", "--root", "--as-of", "--with-as-of", "--facts"]
    }
  }

  /// `true` iff a report on everything can be asked for.
  fileprivate var writesReports: Bool {
    switch self {
    case .check, .test: true
    case .new, .run, .fmt, .translate, .decide, .batch, .diff, .eval, .show, .explain, .repl:
      false
    }
  }

  /// `true` iff a name or an expression stands before the files.
  fileprivate var takesSubject: Bool {
    switch self {
    case .new, .decide, .batch, .diff, .eval, .show: true
    case .run, .check, .fmt, .translate, .test, .explain, .repl: false
    }
  }

  /// The number of operands that must be there.
  fileprivate var leastOperands: Int {
    switch self {
    case .fmt, .translate, .explain, .repl: 0
    case .new, .run, .check, .test, .eval, .show: 1
    case .decide, .batch: 2
    case .diff: 3
    }
  }

}

extension Invocation.Options {

  /// Takes the option called `flag`, and returns whether there is one that has no value.
  fileprivate mutating func set(flag: String) -> Bool {
    switch flag {
    case "--safe": isSafe = true
    case "--todos": listsTodos = true
    default: return false
    }
    return true
  }

  /// Sets the option called `name` to `value`, and returns whether it can be that.
  fileprivate mutating func set(_ name: String, to value: String) -> Bool {
    switch name {
    case "--format":
      guard let format = OutputFormat(rawValue: value) else { return false }
      self.format = format
    case "--output":
      guard let target = ReportTarget(argument: value) else { return false }
      outputs.append(target)
    case "--color":
      guard let colour = ColourChoice(rawValue: value) else { return false }
      self.colour = colour
    case "--fail-on":
      guard let outcome = FailingOutcome(rawValue: value) else { return false }
      failOn = outcome
    case "--deny":
      guard let list = DenialList(argument: value) else { return false }
      strictness.denials.formUnion(list.denials)
    case "--allow":
      guard let list = AllowanceList(argument: value) else { return false }
      strictness.allowed.formUnion(list.codes)
    case "--seconds":
      guard let seconds = SecondsCount(argument: value) else { return false }
      assessment.seconds = seconds
    case "--threshold":
      guard let threshold = Percentage(argument: value) else { return false }
      assessment.threshold = threshold
    case "--range":
      guard let range = LineRange(argument: value) else { return false }
      layout.lines = range
    case "--stdin-name": layout.inputName = value
    case "--jobs":
      guard let jobs = JobCount(argument: value) else { return false }
      self.jobs = jobs
    case "--as-of": asOf = value
    case "--with-as-of": withAsOf = value
    case "--root": root = value
    case "--facts": facts = value
    default: return false
    }
    return true
  }

}

extension String {

  /// `true` iff `self` begins with a dash, is more than that, and is no negative number.
  fileprivate var looksLikeOption: Bool {
    let bytes = utf8.prefix(2)
    guard bytes.count == 2, bytes.first == UInt8(ascii: "-"), let second = bytes.last else {
      return false
    }
    return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
  }

}
