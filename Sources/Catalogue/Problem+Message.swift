package import Diagnostics
package import Vocabulary

extension Problem {

  /// Returns what is wrong, in words of `tongue`: one fragment, no capital, no final period.
  package func message(in tongue: Tongue) -> Message {
    switch self {
    case .text(let problem): problem.message(in: tongue)
    case .syntax(let problem): problem.message(in: tongue)
    case .naming(let problem): problem.message(in: tongue)
    case .typing(let problem): problem.message(in: tongue)
    case .declaration(let problem): problem.message(in: tongue)
    case .caution(let problem): problem.message(in: tongue)
    case .facts(let problem): problem.message(in: tongue)
    case .file(let problem): problem.message(in: tongue)
    }
  }

  /// Returns what to do about it, in words of `tongue`, where there is something to say.
  package func help(in tongue: Tongue) -> Message? {
    switch self {
    case .text(let problem): problem.help(in: tongue)
    case .syntax(let problem): problem.help(in: tongue)
    case .naming(let problem): problem.help(in: tongue)
    case .typing(let problem): problem.help(in: tongue)
    case .declaration(let problem): problem.help(in: tongue)
    case .caution(let problem): problem.help(in: tongue)
    case .facts(let problem): problem.help(in: tongue)
    case .file(let problem): problem.help(in: tongue)
    }
  }

}
