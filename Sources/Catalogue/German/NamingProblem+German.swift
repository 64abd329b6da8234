internal import Diagnostics

extension NamingProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .undefined(let name, _): "hier ist nichts mit dem Namen \(name) bekannt"
    case .redeclared(let name, isBuiltIn: false): "\(name) ist zweimal angelegt"
    case .redeclared(let name, isBuiltIn: true): "\(name) gibt es schon von Haus aus"
    case .noField(let record, let name, _): "die Art \(record) hat kein Feld \(name)"
    case .noKind(let name, _): "es gibt keine Art \(name)"
    case .noType(let name, _): "es gibt keinen Typ \(name)"
    case .ambiguousChoiceValue(let name, let choices):
      "\(name) ist ein Wert aus \(alternatives(choices, or: "und aus"))"
    case .otherTongue(let name, let spelling): "\(name) heißt in dieser Datei \(spelling)"
    case .noSource(let name, _): "es gibt keine Quelle \(name)"
    case .noRequirement(let decision, let name, _): "\(decision) hat keine Voraussetzung \(name)"
    case .noException(let name, _): "daneben steht keine Ausnahme \(name)"
    case .noChoiceValue(let choice, let name, _): "die Auswahl \(choice) hat keinen Wert \(name)"
    case .noQuestion(let name, _): "es gibt keine offene Frage \(name)"
    case .notImported(let name, _): "\(name) steht in einer Datei, die hier nicht importiert ist"
    case .wrongEntity(let name, .onePart): "\(name) führt durch mehrere Teile"
    case .wrongEntity(let name, let wanted): "erwartet: \(wanted.german), gefunden: \(name)"
    case .fieldGivenTwice(let name): "das Feld \(name) ist zweimal angegeben"
    case .foreignFunction(let name, let form):
      "erwartet: \(form), gefunden: die Funktion \(name)"
    case .noPart(let record, let part, _): "die Art \(record) hat keine Teile der Art \(part)"
    }
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .undefined(_, let near), .noField(_, _, let near), .noKind(_, let near),
      .noType(_, let near), .noSource(_, let near), .noException(_, let near),
      .noQuestion(_, let near):
      near.isEmpty ? generalHelp : "gemeint: \(alternatives(near, or: "oder"))?"
    case .noRequirement(_, _, let near), .noChoiceValue(_, _, let near), .noPart(_, _, let near):
      near.isEmpty ? nil : "vorhanden: \(alternatives(near, or: "und"))"
    case .redeclared(_, isBuiltIn: false): "geben Sie einem von beiden einen anderen Namen"
    case .redeclared(let name, isBuiltIn: true):
      "wählen Sie einen anderen Namen, oder ergänzen Sie das Vorhandene mit \("erweitere \(name) { … }")"
    case .ambiguousChoiceValue(let name, let choices):
      choices.first.map { "geben Sie an, welcher gemeint ist, etwa \($0 + "." + name)" }
    case .otherTongue(_, let spelling): "schreiben Sie \(spelling)"
    case .foreignFunction(_, let form): "schreiben Sie \(form)"
    case .notImported(_, let mend?): "schreiben Sie an den Anfang dieser Datei \(mend)"
    case .notImported(_, nil): "importieren Sie die Datei am Anfang dieser Datei"
    case .wrongEntity(_, .onePart(let mend)): "nennen Sie eines davon, etwa \(mend)"
    case .wrongEntity: nil
    case .fieldGivenTwice:
      "behalten Sie eine Angabe; ändert sich der Wert mit der Zeit, schreiben Sie einen Verlauf"
    }
  }

  /// What to do where no name is near.
  private var generalHelp: Message? {
    switch self {
    case .noField: "ergänzen Sie das Feld mit \("erweitere")"
    case .noKind: "legen Sie mit \("datensatz") eine eigene Art an"
    case .undefined: "führen Sie den Namen ein, oder importieren Sie die Datei, in der er steht"
    case .noSource: "legen Sie sie mit \("quelle") an"
    case .noType:
      """
      eingebaut sind \("text"), \("ganzzahl"), \("dezimalzahl"), \("geldbetrag"), \
      \("wahrheitswert"), \("datum"), \("zeitraum") und \("dauer")
      """
    case .redeclared, .ambiguousChoiceValue, .otherTongue, .noRequirement, .noException,
      .noChoiceValue, .noQuestion, .notImported, .wrongEntity, .fieldGivenTwice, .noPart,
      .foreignFunction:
      nil
    }
  }

}

extension WantedEntity {

  /// What is wanted, in German.
  fileprivate var german: Message {
    switch self {
    case .strategy: "der Name einer Strategie"
    case .eligibility: "der Name einer Berechtigung"
    case .decision: "der Name einer Berechtigung oder Förderung"
    case .value: "ein Wert"
    case .function: "der Name einer Definition"
    case .onePart: "eine Angabe eines einzelnen Teils"
    case .fact: "ein Feld des Falls oder eines Dings, oder eine Entscheidung der Behörde"
    }
  }

}
