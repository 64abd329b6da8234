/// A sentence for a person, in which the words of the program stand apart from the prose.
package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {

  /// A part of a message.
  package enum Piece: Hashable, Sendable {

    /// Words of ours.
    case prose(String)

    /// Words of the program: shown between backticks, or coloured.
    case code(String)

  }

  /// The parts, in the order in which they are read.
  package let pieces: [Piece]

  /// Creates an instance of words of ours.
  package init(stringLiteral prose: String) { pieces = [.prose(prose)] }

  /// Creates an instance of the parts that `parts` collected.
  package init(stringInterpolation parts: Interpolation) { pieces = parts.pieces }

  /// The message as plain text, words of the program between backticks.
  package var plainText: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .prose(let words): text += words
      case .code(let words): text += "`\(words)`"
      }
    }
  }

  /// A message under construction.
  package struct Interpolation: StringInterpolationProtocol {

    /// The parts so far.
    fileprivate var pieces: [Piece] = []

    /// Creates an instance without parts.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Appends words of ours.
    package mutating func appendLiteral(_ prose: String) {
      if !prose.isEmpty { pieces.append(.prose(prose)) }
    }

    /// Appends words of the program.
    package mutating func appendInterpolation(_ code: String) { pieces.append(.code(code)) }

    /// Appends words of ours, such as a number or a list that is ready to read.
    package mutating func appendInterpolation(prose: String) { pieces.append(.prose(prose)) }

    /// Appends another message.
    package mutating func appendInterpolation(_ message: Message) { pieces += message.pieces }

  }

}
