extension SessionWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .noSuchCommand(let name, let near):
      near.isEmpty
        ? "kein Befehl heißt \(name); siehe \(".hilfe")"
        : "kein Befehl heißt \(name); gemeint: \(alternatives(near))?"
    case .takes(let command, ""): "nach \(command) steht nichts"
    case .takes(let command, let operands): "\(command) braucht \(operands)"
    case .unclosedQuote(let text): "ein Anführungszeichen ist nicht geschlossen: \(text)"
    case .noSuchTopic(let topic, let near):
      near.isEmpty
        ? "zu \(topic) gibt es keine Hilfe; \(".hilfe") nennt, wozu es welche gibt"
        : "zu \(topic) gibt es keine Hilfe; gemeint: \(alternatives(near))?"
    case .noSuchSetting(let name, let near):
      near.isEmpty
        ? "keine Einstellung heißt \(name); \(".setze") nennt alle"
        : "keine Einstellung heißt \(name); gemeint: \(alternatives(near))?"
    case .isSafe(let command):
      """
      \(command) würde eine Datei schreiben, und das darf diese Sitzung nicht: sie wurde mit \
      \("--safe") begonnen
      """
    case .statements:
      "Ein Ausdruck wird ausgerechnet; Festlegungen und Anweisungen stehen wie in einer Datei."
    case .commands: "Befehle der REPL:"
    case .helpMore: "Mehr zu einem davon: \(".hilfe warum"), \(".hilfe .ausgabe")."
    case .alsoCalled(let name): "Auf Englisch: \(name)"
    case .example: "Zum Beispiel"
    case .keyword(let word, let twin): "\(word) ist ein Wort der Sprache; auf Englisch \(twin)"
    case .explains(let code, let command): "mehr dazu sagt \("\(command) \(code)")"
    case .on: "an"
    case .off: "aus"
    case .terminal: "auf den Bildschirm"
    case .safeSession: "In Dateien wird nichts geschrieben (\("--safe"))."
    case .reloaded(let files, let changed):
      """
      \(prose: counted(files, "Datei", "Dateien")) neu gelesen, \(prose: String(changed)) davon \
      geändert
      """
    case .changedDeclarations(let added, let changed, let removed):
      """
      Festlegungen: \(prose: String(added)) neu, \(prose: String(changed)) geändert, \
      \(prose: String(removed)) entfallen
      """
    case .forgotten(let count):
      count == 1
        ? "was getippt wurde, ist vergessen"
        : "alles Getippte (\(prose: String(count)) Eingaben) ist vergessen"
    case .noErrors: "alles ist in Ordnung"
    case .replaced(let names): "das vorher getippte \(list(names)) ist ersetzt"
    case .declaredInFile(let name, let path):
      """
      \(name) steht in \(path), und Getipptes ersetzt nur Getipptes: ändern Sie die Datei, dann \
      \(".neu")
      """
    case .fileIsThere(let path, let command):
      """
      \(path) gibt es schon: \("\(command) \(path) anhängen") schreibt dahinter, \
      \("\(command) \(path) ersetzen") ersetzt die Datei
      """
    case .fileIsTaken(let path):
      "\(path) gibt es schon; nennen Sie eine Datei, die es noch nicht gibt"
    case .changedMeanwhile(let path):
      "in \(path) hat jemand anders geschrieben: dort wird nichts mehr mitgeschrieben"
    case .writingTo(let path): "Antworten gehen nach \(path)"
    case .writingToTerminal: "Antworten gehen auf den Bildschirm"
    case .recording(let path): "mitgeschrieben wird in \(path)"
    case .notRecording: "es wird nicht mitgeschrieben"
    case .transcriptTitle(let day): "Eine Sitzung vom \(prose: day)"
    case .nothingOfKind(let kind, let kinds):
      "von der Art \(kind) ist nichts festgelegt; es gibt \(list(kinds))"
    case .choiceValue(let name, let choice): "\(name) ist ein Wert der Auswahl \(choice)"
    case .field(let name, let record): "\(name) ist ein Feld von \(record)"
    case .standsAt(let place): "festgelegt in \(prose: place)"
    case .rowsOf(let path, let count):
      "\(prose: counted(count, "Zeile", "Zeilen")) aus \(prose: path) gelesen"
    case .isType: "Typ"
    case .takesFacts: "braucht"
    case .valuesOn(let day): "am \(prose: day):"
    case .versions: "Werte"
    case .from(let day): "ab \(prose: day)"
    case .until(let day): "bis \(prose: day)"
    case .always: "immer"
    case .usedBy: "erwähnt in"
    case .noCases: "es gibt keine Fälle: \(".prüfe NAME DATEI") prüft die einer Datei"
    case .casesAreOutdated:
      """
      das Programm ist ein anderes, seit die Fälle geprüft wurden; prüfen Sie sie noch einmal \
      mit \(".prüfe")
      """
    case .noSuchCase(let number, let most):
      "es gibt keinen prüfbaren Fall \(number); die Fälle tragen Nummern bis \(prose: String(most))"
    case .noOpenCases: "kein Fall ist offen"
    case .nothingToSave:
      """
      es gibt noch keine Antwort, die zu erwarten wäre: prüfen Sie einen Fall, oder lassen Sie \
      einen Ausdruck ausrechnen
      """
    case .notWritable: "die letzte Antwort lässt sich nicht als Test schreiben"
    case .otherTongue(let path):
      "was getippt wurde, steht nicht in der Sprache von \(path): schreiben Sie es dort selbst"
    case .doesNotHold(nil):
      "kein Test wurde geschrieben: aus den Dateien kommt nicht dieselbe Antwort"
    case .doesNotHold(let path?):
      "nichts wurde in \(path) geschrieben: der Test bestünde dort nicht oder wäre unverständlich"
    case .added(let test, let path): "der Test \(test) steht in \(path)"
    case .reloadToRun: "\(".neu") liest ihn"
    case .restsOnTyped:
      "was getippt wurde, gehört dazu: aus den Dateien allein kommt diese Antwort nicht"
    case .took(let milliseconds): "Dauer: \(prose: milliseconds) ms"
    }
  }

}

/// Returns `count` and the word for so many things.
private func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

/// Returns `names` with *oder* before the last.
private func alternatives(_ names: [String]) -> Message { joined(names, " oder ") }

/// Returns `names` with *und* before the last.
private func list(_ names: [String]) -> Message { joined(names, " und ") }

/// Returns `names` with `joint` before the last and commas between the others.
private func joined(_ names: [String], _ joint: String) -> Message {
  names.enumerated().reduce("") { text, item in
    let before = item.offset == 0 ? "" : item.offset == names.count - 1 ? joint : ", "
    return "\(text)\(prose: before)\(item.element)"
  }
}
