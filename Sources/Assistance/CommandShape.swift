/// A command of a session, which begins with a dot, and what may stand behind its name.
package struct CommandShape: Hashable, Sendable {

  /// What stands behind the name of a command.
  package enum Operand: Hashable, Sendable {

    /// What nobody can know: a date, a number, a title.
    case anything

    /// The path of a program: a file that ends in `.leit` or `.md`.
    case program

    /// The path of any file.
    case file

    /// The name of something that is declared.
    case declaration

    /// The name of an eligibility or a funding.
    case decision

    /// One of some words, such as `text` and `json`.
    case words([String])

  }

  /// The names with their dots, of one word or several: `.help`, `.save test`; the one in the language
  /// of the session first.
  package let names: [String]

  /// What stands behind it, in this order.
  package let operands: [Operand]

  /// `true` iff the last operand may stand several times.
  package let repeats: Bool

  /// What it does, in a few words, where that is known.
  package let title: String?

  /// Creates an instance with the given properties.
  package init(
    _ name: String, taking operands: Operand..., repeats: Bool = false, title: String? = nil
  ) {
    self.init([name], taking: operands, repeats: repeats, title: title)
  }

  /// Creates an instance with the given properties.
  package init(
    _ names: [String], taking operands: [Operand], repeats: Bool = false, title: String? = nil
  ) {
    self.names = names
    self.operands = operands
    self.repeats = repeats
    self.title = title
  }

  /// Returns what stands behind the name and `count` words, if anything does.
  func operand(behind count: Int) -> Operand? {
    operands.indices.contains(count) ? operands[count] : repeats ? operands.last : nil
  }

}
