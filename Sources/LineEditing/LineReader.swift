/// What comes of asking for a line.
package enum LineInput: Hashable, Sendable {

  /// A line, without its end; those after it may belong to it.
  case line(String)

  /// Everything that is to be answered together, of one line or many: nothing that follows belongs
  /// to it.
  case statement(String)

  /// What was typed is not to be answered.
  case interrupted

  /// There is nothing more.
  case endOfInput

}

/// Where lines come from.
package protocol LineReader {

  /// `true` iff a person types the lines, who sees what is answered.
  var isInteractive: Bool { get }

  /// `true` iff prompts and greetings are shown.
  var isPrompting: Bool { get }

  /// What keeps the history from being kept: the number of the operating system.
  var historyFailure: Int32? { get }

  /// Returns what comes next, asking as `request` says iff a person types it.
  mutating func nextLine(_ request: LineRequest) -> LineInput

  /// `true` iff a further line is there or arrives at once, so that nobody waits for an answer before
  /// going on.
  mutating func hasNextLine() -> Bool

}

extension LineReader {

  /// `true` iff a person types the lines.
  package var isPrompting: Bool { isInteractive }

  /// Nothing: there is no history.
  package var historyFailure: Int32? { nil }

  /// `true` iff no person types the lines.
  package mutating func hasNextLine() -> Bool { !isInteractive }

}
