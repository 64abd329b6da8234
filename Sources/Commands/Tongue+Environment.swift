internal import Vocabulary

extension Tongue {

  /// Creates the instance that `code` names, as `--lang` takes it.
  init?(code: String) {
    switch code.lowercased() {
    case "en", "english": self = .english
    case "de", "deutsch", "german": self = .german
    default: return nil
    }
  }

  /// Returns the tongue of a command line: that of its `--lang`, else that of `environment`.
  ///
  /// It is needed before the command line is read, so that what is wrong with it can be said.
  static func preferred(by arguments: [String], _ environment: [String: String]) -> Tongue {
    var chosen: Tongue?
    for (position, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", position + 1 < arguments.count {
        chosen = Tongue(code: arguments[position + 1]) ?? chosen
      } else if argument.hasPrefix("--lang=") {
        chosen = Tongue(code: String(argument.dropFirst("--lang=".count))) ?? chosen
      }
    }
    return chosen ?? preferred(by: environment)
  }

  /// Returns the tongue that the variables of the system's language name.
  static func preferred(by environment: [String: String]) -> Tongue {
    // The first that is set counts, as POSIX has it (Base Definitions, 8.2).
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let language = locale?.prefix(while: \.isLetter).lowercased() else { return .english }
    return language == "de" || language == "german" ? .german : .english
  }

}
