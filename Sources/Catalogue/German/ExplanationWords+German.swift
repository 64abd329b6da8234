extension ExplanationWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .reason: "Warum das ein Problem ist"
    case .failing: "Falsch"
    case .mended: "Richtig"
    case .clause(let heading): "Mehr dazu: grammar.md, Abschnitt „\(prose: heading)“"
    case .wide(let name): "\(prose: name), in UTF-16"
    case .family(.text): "Zeichen, Zahlen und Datumsangaben"
    case .family(.syntax): "Grammatik"
    case .family(.naming): "Namen"
    case .family(.typing): "Typen"
    case .family(.declaration): "Deklarationen"
    case .family(.caution): "Warnungen"
    case .family(.facts): "Angaben zu Fällen"
    case .family(.file): "Dateien"
    case .family(.fault): "Nicht bestimmbar: Fragen ohne Antwort"
    }
  }

}
