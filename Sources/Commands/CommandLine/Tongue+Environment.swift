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

  /// Returns the tongue of a command line, that of its `--lang` (`chosen`), else that of `environment`,
  /// and the arguments without it.
  ///
  /// It is needed before the command line is read, so that what is wrong with it can be said; and it
  /// may stand where the library for command lines takes no option, as in `help`. A language that
  /// there is none of stays, to be reported.
  static func split(
    _ arguments: [String], _ environment: [String: String]
  ) -> (tongue: Tongue, chosen: Tongue?, rest: [String]) {
    var chosen: Tongue?
    var rest: [String] = []
    var position = 0
    while position < arguments.count {
      let argument = arguments[position]
      if argument == "--" { break }
      if argument == "--lang", position + 1 < arguments.count,
        let tongue = Tongue(code: arguments[position + 1])
      {
        chosen = tongue
        position += 2
      } else if argument.hasPrefix("--lang="),
        let tongue = Tongue(code: String(argument.dropFirst("--lang=".count)))
      {
        chosen = tongue
        position += 1
      } else {
        rest.append(argument)
        position += 1
      }
    }
    return (chosen ?? preferred(by: environment), chosen, rest + arguments[position...])
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
