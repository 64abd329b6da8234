internal import Diagnostics
internal import Values
internal import Vocabulary

extension BatchNotice {

  /// What is to be said, in German.
  var german: Message {
    switch self {
    case .notAMapping(let text):
      "\(text) ist kein Feld mit seiner Spalte; schreiben Sie es wie \("beantragt=Betrag")"
    case .unknownFormat(let path):
      """
      \(path) endet nicht auf \(".csv"), \(".jsonl") oder \(".sqlite"); nennen Sie mit \
      \("--format"), was es sein soll
      """
    case .formatOfResults(let format):
      """
      \("--format \(format)") betrifft Ergebnisse, und \("--check") schreibt keine; seine Befunde \
      gibt es als \("text"), \("json"), \("sarif"), \("junit"), \("github") oder \("gitlab")
      """
    case .formatOfReports(let format):
      """
      \("--format \(format)") betrifft, was \("--check") findet; Ergebnisse gibt es als \
      \("csv"), \("jsonl") oder \("sqlite")
      """
    case .databaseOnStandardOutput:
      "eine Datenbank kann nicht auf die Standardausgabe; nennen Sie mit \("--output") eine Datei"
    case .notADatabase(let option, let path):
      "\(option) betrifft eine Datenbank von SQLite, und \(path) ist keine"
    case .tableAndQuery: "\("--table") und \("--query") schließen einander aus"
    case .sameFile(let path):
      "\(path) wird nicht überschrieben: die Datei wird gelesen oder schon geschrieben"
    case .resumeWithoutFile:
      """
      \("--resume") braucht eine Datei, die sich noch einmal lesen lässt, und eine Datei mit den \
      Ergebnissen
      """
    case .strictNeedsFile:
      "\("--strict") liest die Fälle zweimal; sichern Sie sie erst in einer Datei"
    case .noSuchColumn(let name, let near):
      "keine Spalte heißt \(name)\(suggestingInGerman(near))"
    case .mappingIsReversed(let mend): "zuerst steht das Feld, dann seine Spalte: \(mend)"
    case .unknownResultColumn(let name, let near, let all):
      near.isEmpty
        ? """
        die Ergebnisse haben keine Spalte \(name); \("--columns") nimmt \
        \(alternatives(all, lastJoint: " und "))
        """
        : "die Ergebnisse haben keine Spalte \(name)\(suggestingInGerman(near))"
    case .resultColumnTwice(let name): "\("--columns") nennt \(name) zweimal"
    case .columnTaken(let name):
      "die Ergebnisse haben schon eine eigene Spalte \(name)"

    case .cannotWrite(let path, let failure): unwrittenInGerman(path, failure)
    case .database(let path, let failure): failure.german(path)
    case .changedMeanwhile(let path):
      "\(path) wurde währenddessen geändert; die Ergebnisse gehören vielleicht zu keiner Fassung"

    case .nothingToResume(let path):
      """
      nirgends steht, wo \(path) aufhörte: der Lauf ist zu Ende, oder ein anderes Programm hat die \
      Datei geschrieben; ohne \("--resume") wird sie neu geschrieben
      """
    case .unreadableState(let path):
      "aus \(path) geht nicht hervor, wo der Lauf aufhörte; ohne \("--resume") beginnt er von vorn"
    case .differs(let difference): difference.german
    case .isShortened(let path):
      """
      in \(path) fehlt, was schon geschrieben war; ohne \("--resume") wird die Datei neu geschrieben
      """

    case .passedOver(let columns):
      columns.count == 1
        ? "die Spalte \(unused(columns)) füllt kein Feld und wird übergangen"
        : "die Spalten \(unused(columns)) füllen keine Felder und werden übergangen"

    case .unfilled(let names):
      names.count == 1
        ? "keine Spalte füllt \(all(names)); die Angabe fehlt in jedem Fall"
        : "keine Spalte füllt \(all(names)); die Angaben fehlen in jedem Fall"
    case .foretaste(let rows, let rejected, let problems, let more):
      """
      von den ersten \(prose: rows) Zeilen lassen sich \(prose: counted(rejected)) nicht lesen: \
      \(reasons(problems))\(prose: more > 0 ? "; …" : "")
      """

    case .stoppedByContract: "nichts wurde entschieden, weil die Spalten nicht stimmen"
    case .rejected(1, nil): "1 Zeile lässt sich nicht lesen"
    case .rejected(let count, nil): "\(prose: counted(count)) Zeilen lassen sich nicht lesen"
    case .rejected(1, let path?): "1 Zeile lässt sich nicht lesen; sie steht in \(path)"
    case .rejected(let count, let path?):
      "\(prose: counted(count)) Zeilen lassen sich nicht lesen; sie stehen in \(path)"
    case .stopped(let rows, let resumes):
      resumes
        ? "abgebrochen nach Zeile \(prose: rows); mit \("--resume") geht es dort weiter"
        : "abgebrochen nach Zeile \(prose: rows)"
    case .resumed(let rows): "es geht nach Zeile \(prose: rows) weiter"
    case .progress(let rows, let rate, let percent, let left):
      """
      \(prose: rows) Fälle, \(prose: rate) je Sekunde\
      \(prose: percent.map { ", \($0) %" } ?? "")\(prose: left.map { ", noch \($0)" } ?? "")
      """
    }
  }

}

extension BatchDifference {

  /// What was another, in German.
  fileprivate var german: Message {
    switch self {
    case .program: "das Programm ist nicht mehr das, mit dem der Lauf begann; \(prose: anew)"
    case .options: "die Optionen sind nicht die, mit denen der Lauf begann; \(prose: anew)"
    case .input: "die Fälle sind nicht mehr die, mit denen der Lauf begann; \(prose: anew)"
    case .day(let day):
      """
      der Lauf begann mit dem Recht vom \(prose: day); setzen Sie ihn mit \("--as-of \(day)") fort
      """
    case .version(let version):
      "der Lauf begann mit leit \(prose: version); \(prose: anew)"
    }
  }

  /// What to do about it.
  private var anew: String { "ohne --resume beginnt er von vorn" }

}

extension DatabaseFailure {

  /// Returns why the database at `path` cannot be read or written, in German.
  fileprivate func german(_ path: String) -> Message {
    switch self {
    case .missing: "die Datenbank \(path) gibt es nicht"
    case .isFolder: "\(path) ist ein Ordner, keine Datenbank"
    case .notADatabase: "\(path) ist keine Datenbank von SQLite, oder sie ist beschädigt"
    case .locked:
      """
      \(path) ist durch ein anderes Programm belegt; versuchen Sie es noch einmal, wenn es fertig ist
      """
    case .denied: "\(path) dürfen Sie nicht lesen oder schreiben"
    case .full: "\(path) lässt sich nicht schreiben: es ist kein Platz mehr"
    case .noTable(let name, let tables):
      tables.isEmpty
        ? "\(path) hat keine Tabelle \(name) und auch keine andere"
        : "\(path) hat keine Tabelle \(name), aber \(listed(tables))"
    case .unnamedTable(let tables):
      tables.isEmpty
        ? "\(path) hat keine Tabelle"
        : "\(path) hat mehrere Tabellen; nennen Sie eine mit \("--table"): \(listed(tables))"
    case .isTaken(let table):
      """
      \(path) hat eine Tabelle \(table), die keine von Ergebnissen ist; nennen Sie eine andere mit \
      \("--output-table")
      """
    case .isInput: "in \(path) stehen die Fälle; nennen Sie für die Ergebnisse eine andere Datei"
    case .wrongQuery(nil): "das ist nicht genau eine Abfrage: \("--query") nimmt ein \("SELECT")"
    case .wrongQuery(let words?): "SQLite nimmt die Abfrage nicht an: \(prose: words)"
    case .unavailable: "\(path) lässt sich hier nicht als Datenbank öffnen"
    case .failed(let code, let words):
      "\(path): SQLite meldet \(prose: words) (Fehler \(prose: String(code)))"
    }
  }

}

/// Returns the first of `names`, and whether there are more.
private func listed(_ names: [String]) -> Message {
  let message = alternatives(Array(names.prefix(8)), lastJoint: names.count > 8 ? ", " : " und ")
  return names.count > 8 ? "\(message), …" : message
}

/// Returns `count` as people read it.
private func counted(_ count: Int) -> String { NumberStyle(.german).text(Rational(count)) }

/// Returns all of `names`.
private func all(_ names: [String]) -> Message { alternatives(names, lastJoint: " und ") }

/// Returns what is wrong with rows.
private func reasons(_ problems: [FactsProblem]) -> Message {
  problems.dropFirst().reduce(problems.first?.german ?? "") { "\($0); \($1.german)" }
}

/// Returns `columns` with commas between them, each with the name that may have been meant.
private func unused(_ columns: [UnusedColumn]) -> Message {
  var message: Message = ""
  for (position, column) in columns.enumerated() {
    let near: Message = column.near.first.map { " (gemeint: \($0)?)" } ?? ""
    let joint: Message = position == 0 ? "" : position == columns.count - 1 ? " und " : ", "
    message = "\(message)\(joint)\(column.heading)\(near)"
  }
  return message
}
