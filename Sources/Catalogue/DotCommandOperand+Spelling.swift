package import Vocabulary

extension DotCommand.Operand {

  /// The words of `tongue` that may stand there, where there are few; they are understood in every
  /// language.
  package func words(in tongue: Tongue) -> [String] {
    switch (self, tongue) {
    case (.writing, .english): ["append", "replace"]
    case (.writing, .german): ["anhängen", "ersetzen"]
    case (.onOrOff, .english): ["on", "off"]
    case (.onOrOff, .german): ["an", "aus"]
    case (.day, .english): ["today"]
    case (.day, .german): ["heute"]
    case (.language, _): Tongue.allCases.map(\.code)
    default: []
    }
  }

}
