package import Vocabulary

/// How the files of one tongue write numbers and dates, and the words that stand for foreign marks.
package struct LiteralStyle: Sendable {

  /// The mark between groups of three digits.
  package let groupMark: UInt8

  /// The mark before the decimals.
  package let decimalMark: UInt8

  /// `true` iff dates are written day first, with dots.
  let writesDayFirst: Bool

  /// The word for `&&`.
  let and: String

  /// The word for `||`.
  let or: String

  /// The word for `!`.
  let not: String

  /// The word between the ends of a period.
  let to: String

  /// Creates an instance holding the style of `tongue`.
  package init(of tongue: Tongue) {
    let point = UInt8(ascii: ".")
    let comma = UInt8(ascii: ",")
    switch tongue {
    case .english: (groupMark, decimalMark, writesDayFirst) = (comma, point, false)
    case .german: (groupMark, decimalMark, writesDayFirst) = (point, comma, true)
    }
    switch tongue {
    case .english: (and, or, not, to) = ("and", "or", "not", "to")
    case .german: (and, or, not, to) = ("und", "oder", "nicht", "bis")
    }
  }

}

/// The words of a file's first declaration, which names its tongue.
///
/// They are known in every tongue, as none is known yet where they stand.
enum TongueHeader {

  /// Returns the tongue that `first` opens the naming of, where it does.
  static func opening(_ first: String) -> Tongue? {
    switch first.lowercased() {
    case "language": .english
    case "sprache": .german
    default: nil
    }
  }

  /// `true` iff `first` almost opens the naming of a tongue.
  static func almostOpens(_ first: String) -> Bool {
    let letters = Array(first.lowercased().utf8)
    return ["language", "sprache"].contains { word in
      let other = Array(word.utf8)
      return abs(other.count - letters.count) <= 2
        && editDistance(letters, other) { $0 == $1 ? 0 : 1 } <= 2
    }
  }

  /// Returns the tongue that is named `name`, in whichever tongue.
  static func tongue(named name: String) -> Tongue? {
    switch name.lowercased() {
    case "english", "englisch": .english
    case "german", "deutsch": .german
    default: nil
    }
  }

}

/// Returns the tongue that people call `name`, in whichever tongue.
package func namedTongue(_ name: String) -> Tongue? { TongueHeader.tongue(named: name) }

/// Returns `true` iff `word` is the euro, in any tongue and case.
func isCurrency(_ word: String) -> Bool {
  switch word.lowercased() {
  case "eur", "euro", "euros": true
  default: false
  }
}
