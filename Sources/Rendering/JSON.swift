/// A text of JSON under construction: one line, a space after `:` and `,`, keys in the order given.
package enum JSON: Hashable, Sendable {

  case null
  case boolean(Bool)

  /// A number, digit for digit.
  case number(String)
  case string(String)
  case array([JSON])
  case object([JSONMember])

  /// The text.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }

  /// Returns `self`, an object, with `value` as its last member, called `key`.
  package func with(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + [JSONMember(key: key, value: value)])
  }

  /// Returns `string`, or null where there is none.
  static func optional(_ string: String?) -> JSON { string.map { .string($0) } ?? .null }

  /// Returns an array of `strings`.
  static func strings(_ strings: [String]) -> JSON { .array(strings.map { .string($0) }) }

}

/// A key of an object and its value.
package struct JSONMember: Hashable, Sendable {

  let key: String
  let value: JSON

}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral
{

  /// Creates an object of `members`.
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { JSONMember(key: $0.0, value: $0.1) })
  }

  /// Creates an array of `elements`.
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }

  /// Creates a string.
  package init(stringLiteral value: String) { self = .string(value) }

  /// Creates a boolean.
  package init(booleanLiteral value: Bool) { self = .boolean(value) }

  /// Creates a number.
  package init(integerLiteral value: Int) { self = .number(String(value)) }

  /// Creates a null.
  package init(nilLiteral: ()) { self = .null }

}

/// Writes JSON (RFC 8259).
private struct JSONWriter {

  /// What was written so far.
  private(set) var text = ""

  /// Writes `value`.
  mutating func write(_ value: JSON) {
    switch value {
    case .null: text += "null"
    case .boolean(let truth): text += truth ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let string): write(string)
    case .array(let elements):
      text += "["
      for (position, element) in elements.enumerated() {
        if position > 0 { text += ", " }
        write(element)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { text += ", " }
        write(member.key)
        text += ": "
        write(member.value)
      }
      text += "}"
    }
  }

  /// Writes `string` in quotation marks.
  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // A terminal would take the second range for commands, too.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

}
