internal import ArgumentParser

/// A text on the command line.
struct Operand: ExpressibleByArgument {

  /// The text as it was typed.
  let text: String

  /// Creates an instance from what `escaped(_:)` made of a text.
  init?(argument: String) {
    text = argument.first == Self.mark ? String(argument.dropFirst()) : argument
  }

  /// Stands before an operand that looks like an option: a character for private use.
  private static let mark: Character = "\u{E000}"

  /// Returns `arguments` such that `-5.5` and the like are operands and no options.
  static func escaped(_ arguments: [String]) -> [String] {
    arguments.map { argument in
      let bytes = argument.utf8
      guard bytes.first == UInt8(ascii: "-"), let second = bytes.dropFirst().first,
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= second
      else { return argument }
      return String(mark) + argument
    }
  }

  /// Returns `text`, a message about arguments, without what `escaped(_:)` put in.
  static func unescaped(_ text: String) -> String { text.filter { $0 != mark } }

}
