internal import Diagnostics

extension CautionProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .placeholder: "placeholder"
    }
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .placeholder: nil
    }
  }

}
