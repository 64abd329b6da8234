/// The words of a comment that allows a caution.
///
/// They are read in every file, whatever its tongue: comments have none.
package enum AllowanceWords {

  /// What such a comment begins with.
  package static let opening = "leit:"

  /// The words that allow.
  package static let allow = ["allow", "erlaube"]

  /// The words before the reason.
  package static let because = ["because", "weil"]

  /// A word with a spelling in each tongue.
  package enum Word: Hashable, Sendable {
    case allow
    case because
  }

  /// Returns how `word` is spelled in `tongue`.
  package static func spelling(of word: Word, in tongue: Tongue) -> String {
    switch (word, tongue) {
    case (.allow, .english): "allow"
    case (.allow, .german): "erlaube"
    case (.because, .english): "because"
    case (.because, .german): "weil"
    }
  }

  /// Returns how the comment is written in `tongue` for `codes`, with a reason left to fill in.
  package static func sample(_ codes: String, in tongue: Tongue) -> String {
    switch tongue {
    case .english: "// leit: allow \(codes) because …"
    case .german: "// leit: erlaube \(codes) weil …"
    }
  }

  /// Returns the word before the reason that goes with `word`, which allows.
  package static func because(after word: String) -> String {
    word == "erlaube" ? "weil" : "because"
  }

}
