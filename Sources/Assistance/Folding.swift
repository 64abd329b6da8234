/// Returns `text` without what people leave out who look for it: capitals, umlauts, ß.
///
/// Words that begin alike fold to words that begin alike.
func folded(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return String(text) }
  var form = ""
  for character in text {
    switch character {
    case "ä", "Ä": form += "ae"
    case "ö", "Ö": form += "oe"
    case "ü", "Ü": form += "ue"
    case "ß", "ẞ": form += "ss"
    default: form += character.lowercased()
    }
  }
  return form
}

/// How well a text fits what was typed of it.
enum Match: Int, Comparable {

  /// It begins with just that.
  case exact

  /// It begins with it but for capitals and umlauts.
  case folded

  static func < (one: Match, other: Match) -> Bool { one.rawValue < other.rawValue }

}

/// What was typed of the word at the cursor.
struct Prefix {

  /// What was typed.
  let text: String

  /// It, folded.
  let form: String

  /// Creates an instance for `text`.
  init(_ text: String) {
    self.text = text
    form = folded(text)
  }

  /// Returns how `candidate` fits, if it does.
  func match(_ candidate: String) -> Match? {
    if candidate.utf8.starts(with: text.utf8) { return .exact }
    return folded(candidate).utf8.starts(with: form.utf8) ? .folded : nil
  }

}
