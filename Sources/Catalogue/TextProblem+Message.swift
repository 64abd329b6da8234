internal import Diagnostics
internal import Vocabulary

extension TextProblem {

  /// Returns what is wrong, in words of `tongue`.
  func message(in tongue: Tongue) -> Message {
    switch tongue {
    case .english: english
    case .german: german
    }
  }

  /// Returns what to do about it, in words of `tongue`.
  func help(in tongue: Tongue) -> Message? {
    switch tongue {
    case .english: englishHelp
    case .german: germanHelp
    }
  }

}
