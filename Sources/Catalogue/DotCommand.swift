/// A command of the REPL's own: a line that begins with a dot.
///
/// This is the one table of them: what reads a command, what helps with it and what completes it
/// start from here.
package enum DotCommand: Hashable, Sendable, CaseIterable {

  // MARK: What is there

  case load
  case reload
  case list
  case describe
  case errors

  // MARK: Cases of a file

  case decide
  case oneCase
  case missing

  // MARK: What is kept

  case saveTest
  case transcript
  case output

  // MARK: How it is answered

  case format
  case asOf
  case lang
  case timing
  case pager
  case set

  // MARK: The REPL

  case help
  case explain
  case clear
  case quit

  /// What stands behind the name of a command.
  package enum Operand: Hashable, Sendable {

    /// The path of a file; the last one of a command that reads files may stand several times.
    case file

    /// A name that is declared, or a word of the language.
    case name

    /// The name of an eligibility or a funding.
    case decision

    /// What kind of declaration is meant.
    case kind

    /// A text that somebody makes up.
    case text

    /// What is to become of a file that is there.
    case writing

    /// One of the formats of answers.
    case format

    /// A day.
    case day

    /// A language.
    case language

    /// On or off.
    case onOrOff

    /// The name of a setting, and its value.
    case setting
    case value

    /// A command or a statement.
    case topic

    /// The code of a problem.
    case code

    /// The number of a case.
    case number

  }

  /// What stands behind the name, in this order.
  package var operands: [Operand] {
    switch self {
    case .load: [.file]
    case .reload, .errors, .missing, .clear, .quit: []
    case .list: [.kind]
    case .describe: [.name]
    case .decide: [.decision, .file]
    case .oneCase: [.number]
    case .saveTest: [.text, .file]
    case .transcript: [.file]
    case .output: [.file, .writing]
    case .format: [.format]
    case .asOf: [.day]
    case .lang: [.language]
    case .timing, .pager: [.onOrOff]
    case .set: [.setting, .value]
    case .help: [.topic]
    case .explain: [.code]
    }
  }

  /// The least and the greatest number of operands.
  package var operandCounts: ClosedRange<Int> {
    switch self {
    case .load: 1...Int.max
    case .reload, .errors, .missing, .clear, .quit: 0...0
    case .describe: 1...1
    case .decide: 2...2
    case .saveTest: 1...2
    case .list, .oneCase, .transcript, .format, .lang, .timing, .pager, .explain: 0...1
    // A day may be written with spaces between its parts.
    case .asOf: 0...1
    case .output, .set: 0...2
    // A statement may begin with several words.
    case .help: 0...Int.max
    }
  }

}
