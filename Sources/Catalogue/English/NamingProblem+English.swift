internal import Diagnostics

extension NamingProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .placeholder: "placeholder"
    }
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .placeholder: nil
    }
  }

}
