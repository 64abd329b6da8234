package import Vocabulary

extension DotCommand {

  /// Returns how the command is called in `tongue`, with the dot.
  ///
  /// The English name works whatever the language of the session is.
  package func name(in tongue: Tongue) -> String {
    switch tongue {
    case .english: ".\(englishName)"
    case .german: ".\(germanNames[0])"
    }
  }

  /// Returns what stands behind the name, for people who read `tongue`.
  package func operandText(in tongue: Tongue) -> String {
    switch tongue {
    case .english: englishOperands
    case .german: germanOperands
    }
  }

  /// Returns what the command does, on a line in `tongue`.
  package func summary(in tongue: Tongue) -> String {
    switch tongue {
    case .english: englishSummary
    case .german: germanSummary
    }
  }

  /// Returns what there is to know besides, for people who read `tongue`; `nil`: nothing.
  package func detail(in tongue: Tongue) -> String? {
    switch tongue {
    case .english: englishDetail
    case .german: germanDetail
    }
  }

  /// Every name by which it can be called, with the dot.
  package var allNames: [String] { ([englishName] + otherNames + germanNames).map { ".\($0)" } }

  /// Creates the command that people mean by `word` without its dot, in whichever language; `nil` where
  /// there is none that they would look for so.
  package init?(undotted word: String) {
    let meant: [DotCommand] = [.help, .quit]
    guard let command = meant.first(where: { $0.allNames.contains(".\(word)") }) else { return nil }
    self = command
  }

  /// Further names, which people know from elsewhere.
  private var otherNames: [String] { self == .quit ? ["exit"] : [] }

}
