/// A text of XML 1.0 under construction.
enum XML: Hashable, Sendable {

  /// An element: its name, its attributes in this order, and what is in it.
  case element(String, [XMLAttribute], [XML])

  /// Text.
  case text(String)

  /// The whole text, with the declaration that begins it; each element on a line of its own.
  var text: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text, indent: "")
    return text
  }

  /// Appends `self` to `text`, in a line that begins with `indent`.
  private func write(to text: inout String, indent: String) {
    switch self {
    case .text(let content): text += escaped(content, breakingLines: true)
    case .element(let name, let attributes, let content):
      text += "\(indent)<\(name)"
      for attribute in attributes {
        text += " \(attribute.name)=\"\(escaped(attribute.value, breakingLines: false))\""
      }
      if content.isEmpty {
        text += "/>"
        return
      }
      text += ">"
      // Beside text, white space would count.
      let isLaidOut = content.allSatisfy(\.isElement)
      for element in content {
        if isLaidOut { text += "\n" }
        element.write(to: &text, indent: isLaidOut ? indent + "  " : "")
      }
      text += isLaidOut ? "\n\(indent)</\(name)>" : "</\(name)>"
    }
  }

  /// `true` iff `self` is no text.
  private var isElement: Bool {
    switch self {
    case .element: true
    case .text: false
    }
  }

}

/// The name of an attribute and its value.
struct XMLAttribute: Hashable, Sendable {

  let name: String
  let value: String

  /// Creates an instance with the given properties.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Creates an instance of a number.
  init(_ name: String, _ value: Int) { self.init(name, String(value)) }

}

/// Returns `text` as XML has it, with visible signs in place of what XML 1.0 has no room for and of
/// what commands a terminal.
private func escaped(_ text: String, breakingLines: Bool) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    visible(String(line)).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }.joined(separator: breakingLines ? "\n" : "&#10;")
}
