/// A piece of facts as it was written, before anyone asks for its type.
struct FactNode: Hashable, Sendable {

  /// What stands there.
  indirect enum Content: Hashable, Sendable {

    /// JSON's `null`.
    case null

    case boolean(Bool)

    /// A number of JSON, digit for digit.
    case number(String)

    case string(String)

    /// A cell of CSV, which could be anything.
    case cell(String)

    case list([FactNode])
    case object([FactMember])
  }

  let content: Content

  /// Where it stands.
  let offsets: Range<Int>

}

/// A key and its value.
struct FactMember: Hashable, Sendable {

  let key: String

  /// Where the key stands.
  let keyOffsets: Range<Int>
  let value: FactNode

}

extension FactNode {

  /// `true` iff nothing is said here: `null`, an empty cell, or an object of empty cells alone.
  var isBlank: Bool {
    switch content {
    case .null: true
    case .cell(let text):
      // What most cells begin with: to ask characters takes long.
      if let first = text.utf8.first, isInk(first) {
        false
      } else {
        text.allSatisfy(\.isWhitespace)
      }
    case .object(let members): !members.isEmpty && members.allSatisfy(\.value.isBlankCell)
    case .boolean, .number, .string, .list: false
    }
  }

  /// `true` iff `self` comes from CSV and says nothing.
  private var isBlankCell: Bool {
    switch content {
    case .cell, .object: isBlank
    case .null, .boolean, .number, .string, .list: false
    }
  }

}
