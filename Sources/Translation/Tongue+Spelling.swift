internal import Values
package import Vocabulary

extension Tongue {

  /// The tongue that is not `self`.
  package var other: Tongue {
    switch self {
    case .english: .german
    case .german: .english
    }
  }

  /// `true` iff a file that names no language is in `self`.
  var isUnnamed: Bool {
    switch self {
    case .english: true
    case .german: false
    }
  }

  /// Returns the German word for a value of `type`, where the language has one for it.
  static func germanNoun(of type: ValueType) -> String? {
    switch type {
    case .money: "betrag"
    case .date: "tag"
    case .period: "zeitraum"
    default: nil
    }
  }

  /// The first line of a file in `self`, without its end.
  var header: String {
    "\(Keyword.language.spelling(in: self)) \(keyword.spelling(in: self))"
  }

}
