internal import Catalogue
internal import Diagnostics
internal import Pipeline

/// What a command line says of warnings and notes: which are not told, and which count as errors.
struct Strictness: Hashable {

  /// What is to count as an error.
  enum Denial: Hashable {
    case warnings
    case notes
    case todos
    case code(ProblemCode)
  }

  /// What counts as an error.
  var denials: Set<Denial> = []

  /// The codes that are not told.
  var allowed: Set<ProblemCode> = []

  /// Returns `diagnostics` without those that are allowed.
  func filter(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    if allowed.isEmpty { return diagnostics }
    return diagnostics.filter { $0.isError || !allowed.contains($0.problem.code) }
  }

  /// `true` iff `diagnostic` is no error and counts as one.
  func denies(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.problem.severity {
    case .error: false
    case .warning: denials.contains(.warnings) || denials.contains(.code(diagnostic.problem.code))
    case .note: denials.contains(.notes) || denials.contains(.code(diagnostic.problem.code))
    }
  }

}

/// What `--deny` takes: `warnings`, `notes`, `todos` and codes, with commas between them.
struct DenialList: Hashable {

  /// What is denied.
  let denials: [Strictness.Denial]

  /// Creates an instance from `text`; `nil` iff something in it can be neither.
  init?(argument text: String) {
    var denials: [Strictness.Denial] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      switch word {
      case "warnings": denials.append(.warnings)
      case "notes": denials.append(.notes)
      case "todos": denials.append(.todos)
      default:
        guard let code = ProblemCode(mild: word) else { return nil }
        denials.append(.code(code))
      }
    }
    self.denials = denials
  }

}

/// What `--allow` takes: codes, with commas between them.
struct AllowanceList: Hashable {

  /// The codes.
  let codes: [ProblemCode]

  /// Creates an instance from `text`; `nil` iff something in it is no code of a warning or a note.
  init?(argument text: String) {
    var codes: [ProblemCode] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let code = ProblemCode(mild: word) else { return nil }
      codes.append(code)
    }
    self.codes = codes
  }

}

extension ProblemCode {

  /// Creates an instance written `text`; `nil` iff no warning and no note has that code.
  fileprivate init?(mild text: Substring) {
    let code = ProblemCode(String(text))
    guard Self.allowable.contains(code) || Self.aboutAllowances.contains(code) else { return nil }
    self = code
  }

}

extension Context {

  /// Says how many of `diagnostics` count as errors though they are none, and returns the exit status
  /// on their account.
  mutating func tellDenied(_ diagnostics: [Diagnostic]) -> ExitStatus {
    let count = diagnostics.count { strictness.denies($0) }
    if count == 0 { return .success }
    report(.denied(count))
    return .failure
  }

  /// Says that `todos` count as errors if the command line says so, and returns the exit status on
  /// their account.
  mutating func tellDenied(_ todos: [Todo]) -> ExitStatus {
    if todos.isEmpty || !strictness.denials.contains(.todos) { return .success }
    report(.deniedTodos(todos.count))
    return .failure
  }

}
