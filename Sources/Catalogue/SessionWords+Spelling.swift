package import Vocabulary

// What people type behind commands: words of either language work in both.
extension SessionWords {

  /// What is to become of a file that is there.
  package enum Writing: Hashable, Sendable {
    case append
    case replace
  }

  /// Returns what `word` says is to become of a file that is there, if it says so.
  package static func writing(_ word: String) -> Writing? {
    switch word.lowercased() {
    case "append", "anhängen", "anhaengen": .append
    case "replace", "ersetzen": .replace
    default: nil
    }
  }

  /// Returns the words that say what is to become of a file that is there, in `tongue`.
  package static func writings(in tongue: Tongue) -> [String] {
    switch tongue {
    case .english: ["append", "replace"]
    case .german: ["anhängen", "ersetzen"]
    }
  }

  /// Returns the words for on and off, in `tongue`.
  package static func switches(in tongue: Tongue) -> [String] {
    switch tongue {
    case .english: ["on", "off"]
    case .german: ["an", "aus"]
    }
  }

  /// Returns the word for the day it is, in `tongue`.
  package static func today(in tongue: Tongue) -> String {
    switch tongue {
    case .english: "today"
    case .german: "heute"
    }
  }

  /// Returns whether `word` says on, or off; `nil` where it says neither.
  package static func isOn(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "on", "an", "ein", "yes", "ja": true
    case "off", "aus", "no", "nein": false
    default: nil
    }
  }

  /// `true` iff `word` stands for the day it is.
  package static func isToday(_ word: String) -> Bool {
    ["today", "heute"].contains(word.lowercased())
  }

}

extension Tongue {

  /// The first line of a file in the tongue.
  package var header: String {
    let name: Keyword =
      switch self {
      case .english: .inEnglish
      case .german: .inGerman
      }
    return "\(Keyword.language.spelling(in: self)) \(name.spelling(in: self))"
  }

}
