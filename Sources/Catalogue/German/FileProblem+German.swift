internal import Diagnostics

extension FileProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .unreadable(let path, .missing): "es gibt keine Datei \(path)"
    case .unreadable(let path, .isFolder): "\(path) ist ein Ordner, keine Datei"
    case .unreadable(let path, .denied): "\(path) dürfen Sie nicht lesen"
    case .unreadable(let path, .tooLarge(let limit)):
      "\(path) ist länger als \(prose: String(limit >> 20)) MiB"
    case .unreadable(let path, .failed(let code)):
      "\(path) ist nicht lesbar (Fehler \(prose: String(code)) des Systems)"
    case .unreadable(let path, .notAFile): "\(path) ist eine Pipe oder ein Gerät, keine Datei"
    case .unreadable(let path, .changing): "\(path) wurde beim Lesen geändert"
    case .empty: "die Datei ist leer"
    case .absoluteImport(let path): "\(path) ist kein Pfad, der von dieser Datei ausgeht"
    case .outsideRoot(let path): "\(path) liegt außerhalb des Ordners des Programms"
    case .importsItself: "die Datei importiert sich selbst"
    case .missingImport(let statement, let names):
      "es fehlt \(statement): dort steht \(alternatives(names, lastJoint: " und "))"
    case .folderWithoutFiles(let path):
      """
      \(path) enthält keine Datei mit der Endung \(".leit") und kein Markdown mit einem Block \
      \("leit")
      """
    case .noBlocks: "kein Block dieser Datei ist mit \("leit") bezeichnet"
    case .unclosedBlock: "der Block, der hier beginnt, ist nicht geschlossen"
    case .blockInOtherLanguage: "ein Block davor ist in der anderen Sprache geschrieben"
    case .badIgnorePattern(let pattern): "\(pattern) kann auf keinen Namen passen"
    case .nameTaken(let name, let word):
      "in der anderen Sprache heißt auch \(word) so: \(name)"
    }
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .unreadable(_, .missing):
      "prüfen Sie den Pfad auf Tippfehler; er geht vom aktuellen Ordner aus"
    case .unreadable(_, .isFolder): "nennen Sie eine der Dateien darin"
    case .unreadable(_, .denied): "bitten Sie um das Recht, sie zu lesen"
    case .unreadable(_, .tooLarge): "teilen Sie sie in Dateien auf, die einander importieren"
    case .unreadable(_, .notAFile):
      "nennen Sie eine Datei; was eine Pipe liefert, wird von \("/dev/stdin") gelesen"
    case .unreadable(_, .changing):
      "warten Sie, bis sie geschrieben ist, und versuchen Sie es noch einmal"
    case .unreadable(_, .failed): nil
    case .empty: "legen Sie etwas fest, oder entfernen Sie die Datei"
    case .absoluteImport: "schreiben Sie den Weg von dieser Datei zur anderen"
    case .outsideRoot: "nennen Sie mit \("--root") den Ordner, der beide Dateien enthält"
    case .importsItself: "entfernen Sie die Zeile"
    case .folderWithoutFiles: "nennen Sie einen anderen Ordner oder eine Datei"
    case .missingImport: "schreiben Sie diese Zeile an den Anfang der Datei"
    case .noBlocks:
      """
      schreiben Sie \("leit") hinter die Zeichen, mit denen ein Block beginnt, der zum Programm gehört
      """
    case .unclosedBlock:
      "schließen Sie ihn mit einer Zeile aus ebenso vielen Zeichen, bevor der nächste Block beginnt"
    case .blockInOtherLanguage:
      "schreiben Sie alle Blöcke einer Datei in einer Sprache, oder verlegen Sie diesen in eine eigene"
    case .badIgnorePattern:
      """
      schließen Sie jede \("["), beginnen Sie Bereiche mit dem kleineren Zeichen, und nennen Sie einen \
      Namen
      """
    case .nameTaken(let name, _):
      "geben Sie dem, was in dieser Datei \(name) heißt, einen anderen Namen"
    }
  }

}
