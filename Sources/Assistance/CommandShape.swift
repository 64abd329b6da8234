/// A command of a session, which begins with a dot, and what may stand behind its name.
package struct CommandShape: Hashable, Sendable {

  /// What stands behind the name of a command.
  package enum Operand: Hashable, Sendable {

    /// Nothing, or what nobody can know: a date, a number, a title.
    case none

    /// The path of a program: a file that ends in `.leit` or `.md`.
    case program

    /// The path of any file.
    case file

    /// The name of something that is declared.
    case declaration

    /// One of some words, such as `text` and `json`.
    case words([String])

  }

  /// The name with its dot: `.help`.
  package let name: String

  /// What stands behind it.
  package let operand: Operand

  /// What it does, in a few words, where that is known.
  package let title: String?

  /// Creates an instance with the given properties.
  package init(_ name: String, taking operand: Operand = .none, title: String? = nil) {
    self.name = name
    self.operand = operand
    self.title = title
  }

}
