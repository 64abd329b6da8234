internal import Vocabulary

extension CommandNotice {

  /// What is to be said, in German.
  var german: Message {
    switch self {
    case .noSuchDecision(let name, let near, let all):
      all.isEmpty
        ? "keine Berechtigung und keine Förderung heißt \(name)\(suggestingInGerman(near))"
        : """
        keine Berechtigung und keine Förderung heißt \(name); es gibt \
        \(alternatives(all, lastJoint: " und "))
        """
    case .noSuchDeclaration(let name, let near):
      "nichts heißt \(name)\(suggestingInGerman(near))"
    case .noSuchCode(let code, let near):
      near.isEmpty
        ? "kein Problem hat die Kennung \(code); \("leit explain") nennt die Kennungen"
        : "kein Problem hat die Kennung \(code)\(suggestingInGerman(near))"
    case .notADate(let text): "\(text) ist kein Datum; schreiben Sie es wie \("01.01.2026")"
    case .notAJobCount(let text):
      "\("LEIT_JOBS") ist \(text); es muss eine ganze Zahl ab 1 sein"
    case .noExpression: "es ist kein Ausdruck da, der auszurechnen wäre"
    case .formatOfReports(let format):
      "das Format \(format) haben \("leit check") und \("leit test"); hier ist es \("text"), \("json"), \("csv") oder \("markdown")"
    case .formatOfAnswers(let format):
      "\(format) ist ein Format für Antworten; Probleme und Tests werden in anderen berichtet"
    case .formatOfTests(let format): "nur \("test") schreibt \(prose: format)"
    case .twoReports("-"): "zwei Berichte können nicht beide auf die Standardausgabe gehen"
    case .twoReports(let path): "zwei Berichte können nicht beide nach \(path) gehen"
    case .cannotWriteReport(let path, let failure): unwrittenInGerman(path, failure)
    case .alreadyIn(let tongue, let path):
      "\(path) ist schon auf \(prose: tongue == .english ? "Englisch" : "Deutsch") geschrieben"
    case .translated(let tongue, let path):
      "\(path) ist jetzt auf \(prose: tongue == .english ? "Englisch" : "Deutsch") geschrieben"
    case .unequalTranslation(let path):
      """
      \(path) ist nicht übertragen: Es wäre nicht mehr dasselbe Programm; bitte melden Sie das mit der \
      Datei
      """
    case .cannotTranslate(let path, let failure): unwrittenInGerman(path, failure)
    case .manyTranslations:
      "mehrere Dateien werden übertragen, wo sie stehen: mit \("--write")"
    case .nothingToTranslate: "nennen Sie die Datei oder \("-") für die Standardeingabe"
    case .notAProgram(let path):
      "\(path) ist kein Name für ein Programm; er muss auf \(".leit") enden"
    case .cannotBegin(let path, .isThere):
      "\(path) gibt es schon und wird nicht überschrieben; wählen Sie einen anderen Namen"
    case .cannotBegin(let path, let failure): unwrittenInGerman(path, failure)
    case .nothingToLayOut:
      "nennen Sie eine Datei oder einen Ordner, oder \("-") für die Standardeingabe"
    case .pathsBesideInput:
      "die Standardeingabe wird allein angeordnet, ohne einen Pfad daneben"
    case .nameWithoutInput: "\("--stdin-name") gehört zu \("--stdin")"
    case .rangeOfSeveralFiles: "\("--range") gilt für eine Datei; nennen Sie eine"
    case .cannotLayOut(let path, let failure): unwrittenInGerman(path, failure)
    case .changedMeanwhile(let path):
      "\(path) wurde währenddessen geändert und bleibt, wie es ist; rufen Sie den Befehl noch einmal auf"
    case .unsoundLayout(let path, let line, let before, let after):
      """
      \(path) wird nicht geschrieben: Angeordnet wäre es nicht dasselbe Programm \
      (Zeile \(prose: String(line)): aus \(named(before)) wurde \(named(after))); das ist ein \
      Fehler von Leit: bitte melden Sie ihn, mit der Datei
      """
    case .keptAsItIs(let path, let lines, let problem):
      "\(prose: CommandNotice.place(path, lines)): bleibt, wie es ist, weil es sich nicht lesen lässt\(reason(problem?.message(in: .german)))"
    case .laidOut(let path, let count):
      "\(prose: path): \(prose: counted(count, "Zeile", "Zeilen")) geändert"
    case .filesLaidOut(let count, let unchanged):
      "\(prose: counted(count, "Datei", "Dateien")) angeordnet, \(prose: String(unchanged)) unverändert"
    case .wouldBeLaidOut(let count, let all):
      "\(prose: String(count)) von \(prose: counted(all, "Datei", "Dateien")) \(prose: count == 1 ? "wäre" : "wären") neu anzuordnen"
    case .layingOut(let done, let total):
      "\(prose: String(done)) von \(prose: counted(total, "Datei", "Dateien")) angeordnet"
    case .begun(let path, let count):
      "\(path) ist angelegt; \(prose: counted(count, "Frage ist", "Fragen sind")) darin noch offen (TODO): \("leit check \(path) --todos")"
    case .todos(let count, nil):
      "\(prose: counted(count, "Frage ist", "Fragen sind")) noch offen (TODO)"
    case .todos(let count, let first?):
      "\(prose: counted(count, "Frage ist", "Fragen sind")) noch offen (TODO), die erste in \(prose: first); \("--todos") nennt sie"
    case .deniedTodos(let count):
      "\(prose: counted(count, "offene Frage gilt als Fehler", "offene Fragen gelten als Fehler")): \("--deny")"
    case .cannotWrite(let code):
      "die Antwort lässt sich nicht schreiben (Fehler \(prose: String(code)) des Systems)"
    case .tests(let passed, let failed):
      "\(prose: counted(passed, "Test", "Tests")) bestanden, \(prose: String(failed)) gescheitert"
    case .rules(let holding, let broken, let open):
      "\(prose: counted(holding, "Regel gilt", "Regeln gelten")), \(prose: String(broken)) verletzt, \(prose: String(open)) offen"
    case .cases(let eligible, let notEligible, let open, let fault, let rejected):
      """
      Voraussetzungen \(prose: String(eligible)) erfüllt, \(prose: String(notEligible)) nicht \
      erfüllt, \(prose: String(open)) offen, \(prose: String(fault)) fehlerhaft; \
      \(prose: String(rejected)) mit falschen Angaben
      """
    case .cannotKeepHistory(let path, let failure):
      "was getippt wird, wird nicht aufbewahrt: \(prose: unwrittenInGerman(path, failure).plainText)"
    case .notAnswered: "diese Frage ist noch nicht zu beantworten"
    case .denied(let count):
      "\(prose: counted(count, "Warnung oder Hinweis gilt", "Warnungen oder Hinweise gelten")) als Fehler: \("--deny")"
    case .coverageBelow(let share, let least):
      "die Abdeckung beträgt \(prose: share), verlangt sind \(prose: least)"
    case .noticedBelow(let share, let least):
      "die Tests bemerken \(prose: share) der Änderungen, verlangt sind \(prose: least)"
    case .timeIsUp(let seconds, let tried, let all):
      """
      die Zeit von \(prose: String(seconds)) \(prose: seconds == 1 ? "Sekunde" : "Sekunden") ist \
      um: \(prose: String(tried)) von \(prose: String(all)) Änderungen wurden erprobt
      """
    case .noTests: "es gibt keinen Test"
    case .explains(let code): "mehr dazu sagt \("leit explain \(code)")"
    case .reading(let done, let total):
      "\(prose: String(done)) von \(prose: counted(total, "Datei", "Dateien")) gelesen"
    case .checking(let done, let total):
      "\(prose: String(done)) von \(prose: counted(total, "Datei", "Dateien")) geprüft"
    case .greeting(let version):
      "Leit \(prose: version). \(".hilfe") zeigt, was gefragt werden kann; \(".beende") beendet."
    case .prompt: "leit> "
    case .continuedPrompt: "  ... "
    case .replHelp:
      """
      Ein Ausdruck wird ausgerechnet; Festlegungen und Anweisungen stehen wie in einer Datei.
        zeige AUSDRUCK               ein Wert oder eine Tabelle
        prüfe NAME für ANGABEN       ein Fall nach einer Berechtigung oder einer Förderung
        setze stand TAG              der Tag, dessen Recht gilt
        verlauf von NAME             alle Werte eines Parameters oder eines Feldes
      Befehle der REPL:
        .help                        dies
        .load DATEI                  auch eine Datei lesen
        .reload                      die Dateien neu lesen; was getippt wurde, ist vergessen
        .list                        was festgelegt ist
        .lang de|en                  die Sprache dessen, was getippt und geantwortet wird
        .format text|json            wie Antworten geschrieben werden
        .quit                        beenden
      """
    case .noSuchDotCommand(let command): "kein Befehl heißt \(command); siehe \(".help")"
    case .dotCommandTakes(let command, let operand): "\(command) braucht \(prose: operand)"
    case .moreErrors(let count, let path):
      "\(prose: counted(count, "weiterer Fehler", "weitere Fehler")) in \(path); dies sind die ersten"
    case .loaded(let count): "\(prose: counted(count, "Datei", "Dateien")) gelesen"
    case .batch(let notice): notice.german
    case .nothingDeclared: "es ist nichts festgelegt"
    }
  }

}

/// Returns the beginning of `text` on a line.
private func named(_ text: String) -> Message {
  text.isEmpty ? "nichts" : "\(CommandNotice.beginning(of: text))"
}

/// Returns `message` behind a colon, if there is one.
private func reason(_ message: Message?) -> Message { message.map { ": \($0)" } ?? "" }

/// Returns why the report at `path` cannot be written.
func unwrittenInGerman(_ path: String, _ failure: WritingFailure) -> Message {
  switch failure {
  case .noFolder:
    "\(path) lässt sich nicht schreiben: den Ordner gibt es nicht; legen Sie ihn erst an"
  case .isFolder:
    "\(path) lässt sich nicht schreiben: es ist ein Ordner; nennen Sie eine Datei darin"
  case .isThere: "\(path) wird nicht überschrieben: es gibt die Datei schon"
  case .isProgram: "\(path) wird nicht überschrieben: es ist eine Datei des Programms"
  case .isBusy: "\(path) lässt sich nicht schreiben: ein anderes Programm schreibt gerade hinein"
  case .denied: "\(path) dürfen Sie nicht schreiben"
  case .full: "\(path) lässt sich nicht schreiben: es ist kein Platz mehr"
  case .failed(let code):
    "\(path) lässt sich nicht schreiben (Fehler \(prose: String(code)) des Systems)"
  }
}

/// Returns `count` and the word for so many things.
private func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

/// Returns the words that offer `names`, which may be none.
func suggestingInGerman(_ names: [String]) -> Message {
  switch names.count {
  case 0: ""
  case 1: "; gemeint: \(names[0])?"
  case 2: "; gemeint: \(names[0]) oder \(names[1])?"
  default: "; gemeint: \(names[0]), \(names[1]) oder \(names[2])?"
  }
}
