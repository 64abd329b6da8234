/// What a grammar in JSON is made of; the order is kept.
indirect enum GrammarJSON: Sendable {

  /// A text.
  case text(String)

  /// A list.
  case list([GrammarJSON])

  /// A text for each key.
  case object([(key: String, value: GrammarJSON)])

  /// The text of `self`, with `depth` levels around it.
  func written(depth: Int = 0) -> String {
    let indent = String(repeating: "  ", count: depth + 1)
    let end = "\n" + String(repeating: "  ", count: depth)
    switch self {
    case .text(let text): return Self.quoted(text)
    case .list(let items):
      let lines = items.map { indent + $0.written(depth: depth + 1) }
      return lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + end + "]"
    case .object(let members):
      if members.count == 1, case .text(let text) = members[0].value {
        return "{ \(Self.quoted(members[0].key)): \(Self.quoted(text)) }"
      }
      let lines = members.map {
        indent + Self.quoted($0.key) + ": " + $0.value.written(depth: depth + 1)
      }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    }
  }

  /// Returns `text` as JSON writes it.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

}
