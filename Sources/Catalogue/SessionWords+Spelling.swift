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
