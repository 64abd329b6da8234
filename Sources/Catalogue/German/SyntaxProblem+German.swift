internal import Diagnostics

extension SyntaxProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .expected(let expectation, .end):
      "erwartet: \(expectation.german), gefunden: das Ende des Textes"
    case .expected(let expectation, .token(let found)):
      "erwartet: \(expectation.german), gefunden: \(found)"
    case .unclosed(let bracket): "\(bracket) wird hier geöffnet und nie geschlossen"
    case .unopened(let bracket): "\(bracket) schließt nichts"
    case .tooDeep: "der Text ist hier zu tief verschachtelt"
    case .misspelt(let word, let meant): "erwartet: ein Wort wie \(meant), gefunden: \(word)"
    case .foreignWord(let word, let meant):
      "erwartet: \(meant), gefunden: \(word) aus einer anderen Sprache"
    case .missingHeader(let header): "erwartet: \(header) in der ersten Zeile"
    case .lateHeader: "erwartet: die Sprache in der ersten Zeile, gefunden: hier"
    case .reservedName(let word): "erwartet: ein Name, gefunden: das reservierte Wort \(word)"
    case .equalInField: "erwartet: \(":") nach dem Namen eines Feldes, gefunden: \("=")"
    case .colonInDefinition: "erwartet: \("=") vor dem Wert, gefunden: \(":")"
    case .separatorBetweenFields(let mark): "erwartet: das nächste Feld, gefunden: \(mark)"
    case .subjectLacks(let subject, let operation):
      "erwartet: noch einmal \(excerpt(subject)), gefunden: \(operation)"
    case .causeOfNothingOpen(let word, let mend): "erwartet: \(mend) vor \(word)"
    case .chainedComparison: "erwartet: ein Vergleich, gefunden: eine Kette von Vergleichen"
    case .mixedConnectives(let and, let or): "\(and) steht ohne Klammern neben \(or)"
    case .euroBeforeNumber: "erwartet: die Währung nach dem Betrag, gefunden: davor"
    case .yearAsPeriod(let year, let meant):
      "erwartet: ein Zeitraum wie \(meant), gefunden: \(year)"
    case .commaInElement(let number): "\(number) kann hier eine Zahl sein oder zwei"
    case .mixedSeparators: "erwartet: ein Trennzeichen, gefunden: \(",") und \(";")"
    case .brokenDuration:
      "erwartet: eine ganze Zahl vor der Zeiteinheit, gefunden: Nachkommastellen"
    case .numberTooLarge: "erwartet: eine kleinere Zahl; mit dieser lässt sich nicht rechnen"
    case .bareExpression(let show): "erwartet: \(show) vor einem Ausdruck in einer Datei"
    case .valueAfterIs: "erwartet: eine Eigenschaft, gefunden: ein Wert"
    case .roundedUpWithoutSum(let word):
      "erwartet: ein Tag plus oder minus Monate vor \(word)"
    case .needsParentheses(let mark): "erwartet: Klammern um das, was vor \(mark) steht"
    case .lateClause(let word, _): "erwartet: \(word) vor der Angabe, der es folgt"
    case .repeated(let word): "erwartet: \(word) einmal, gefunden: ein zweites Mal"
    case .misplaced(let word): "erwartet: der Rumpf, gefunden: \(word), das hier nicht stehen kann"
    case .percentWithoutNumber: "erwartet: eine Zahl vor \("%")"
    case .notAnEntry: "erwartet: datierte Einträge in diesen Klammern, gefunden: etwas anderes"
    case .reversedPeriod(let start, let end):
      "der Zeitraum endet mit \(end), bevor er mit \(start) beginnt"
    case .foreignQuantity(let found, let meant), .foreignConstant(let found, let meant):
      "erwartet: \(meant), gefunden: \(found)"
    case .leftover(let word): "der Ausdruck endet vor \(word), das ihm nicht folgen kann"
    case .bareRounded(let word, _):
      "erwartet: wie und auf welche Einheit zu runden ist, gefunden: nur \(word)"
    case .wholeBesideDay(let found, let meant): "erwartet: ein Tag wie \(meant), gefunden: \(found)"
    case .transposed(let found, let meant), .habit(let found, let meant):
      "erwartet: \(meant), gefunden: \(found)"
    case .needless(let word): "\(word) sagt hier nichts"
    case .outsideBlock(let word, let owner):
      "erwartet: \(word) in den Klammern von \(owner), gefunden: außerhalb"
    case .listMark(let mark):
      "erwartet: ein Wort am Anfang der Zeile, gefunden: das Aufzählungszeichen \(mark)"
    case .splitWithoutUnit(let word, _):
      "erwartet: auf welche Einheit die Teile gerundet werden, nach \(word)"
    case .titleInOwnTongue(let word, _):
      "erwartet: eine andere Sprache als die der Datei, gefunden: \(word)"
    case .titleTwice(let word): "erwartet: ein Titel je Sprache, gefunden: ein zweiter nach \(word)"
    case .titleLacks(let word, _):
      "erwartet: der Titel in der Sprache der Datei unmittelbar vor \(word)"
    case .eachWithoutBrackets(let word):
      "erwartet: eckige Klammern um eine Liste mit \(word)"
    }
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .expected(.declaration, _):
      "am Anfang steht eine Art mit einem Namen oder ein Wort wie \("regel"), \("test"), \("zeige")"
    case .expected(.predicate, _):
      """
      danach stehen \("bekannt"), \("unbekannt"), \("leer"), \("erfüllt"), \("berechtigt"), \
      \("offen"), \("ungefähr") oder \("fehlerhaft")
      """
    case .expected(.yesOrNo, _): "vor anderen Lesarten steht ihr Typ nach dem Namen"
    case .expected, .unopened, .misspelt, .equalInField, .colonInDefinition, .euroBeforeNumber,
      .percentWithoutNumber, .needsParentheses, .foreignQuantity:
      nil
    case .lateClause(_, let order):
      "die Angaben stehen in dieser Reihenfolge: \(alternatives(order, lastJoint: " und "))"
    case .reversedPeriod: "ein Zeitraum nennt seinen Beginn zuerst"
    case .foreignConstant(_, let meant): "schreiben Sie \(meant)"
    case .leftover: "verbinden Sie beides, oder beginnen Sie eine neue Zeile"
    case .bareRounded(_, let forms):
      "schreiben Sie \(alternatives(forms, lastJoint: " oder ")) und die Einheit"
    case .wholeBesideDay: "die Enden eines Zeitraums sind zwei Tage, zwei Monate oder zwei Jahre"
    case .unclosed: "zu schließen ist sie dort, wo sie endet"
    case .tooDeep: "Teile davon lassen sich mit \("definiere") oder \("zwischenwert") benennen"
    case .foreignWord:
      """
      eine Datei ist in einer Sprache geschrieben; die erste Zeile nennt sie: \("sprache deutsch") \
      oder \("language english")
      """
    case .missingHeader: "oder die Wörter der Sprache verwenden, in der die Datei steht"
    case .lateHeader: "die Angabe gehört über alles andere"
    case .reservedName: "den Namen zwischen Gravis-Zeichen setzen oder einen anderen wählen"
    case .separatorBetweenFields: "zwischen Feldern steht nichts; das Zeichen entfällt"
    case .subjectLacks: "ein Vergleich nennt beide Seiten"
    case .causeOfNothingOpen: "was nicht offen ist, braucht nichts mehr"
    case .chainedComparison: "zweimal vergleichen und beides verbinden"
    case .mixedConnectives: "Klammern um das setzen, was zusammengehört"
    case .yearAsPeriod: "ein Jahr allein ist eine Zahl"
    case .commaInElement: "ein Leerzeichen nach dem Komma setzen oder mit \(";") trennen"
    case .mixedSeparators: "in einer Klammer durchweg eines von beiden verwenden"
    case .brokenDuration: "eine kleinere Einheit verwenden"
    case .numberTooLarge: nil
    case .bareExpression: "außerhalb der REPL steht ein Ausdruck in einer Anweisung"
    case .valueAfterIs: "Werte werden mit \("=") verglichen"
    case .roundedUpWithoutSum: "beim Aufrunden einer Zahl ist die Einheit anzugeben"
    case .repeated: "eine der beiden Angaben genügt"
    case .misplaced: "die Angabe entfällt"
    case .transposed: "vertauschen Sie die beiden"
    case .habit(_, let meant): "schreiben Sie \(meant)"
    case .needless: "es entfällt"
    case .outsideBlock(_, let owner): "setzen Sie es in \(owner)"
    case .listMark: "es entfällt; eine neue Zeile genügt"
    case .splitWithoutUnit(_, let mend):
      "schreiben Sie \(mend): dann ergeben die Teile zusammen das Ganze"
    case .titleInOwnTongue(let word, isValue: true), .titleLacks(let word, isValue: true):
      "ein Wert, der \(word) heißt, beginnt eine neue Zeile"
    case .titleInOwnTongue: "der Titel davor steht schon in der Sprache der Datei"
    case .titleTwice: "einer der beiden genügt"
    case .titleLacks: "der Titel in der anderen Sprache folgt ihm"
    case .eachWithoutBrackets:
      "was aus jedem Element gebildet wird, ist eine Liste und steht in \("[ ]")"
    case .notAnEntry: "vor der Klammer eines Datensatzes steht sein Name"
    }
  }

}

extension SyntaxProblem.Expectation {

  /// What is expected, in German.
  var german: Message {
    switch self {
    case .word(let word): "\(word)"
    case .declaration: "eine Deklaration"
    case .name: "ein Name"
    case .title: "ein Text in Anführungszeichen"
    case .value: "ein Wert"
    case .type: "ein Typ"
    case .number: "eine Zahl"
    case .date: "ein Datum"
    case .field: "ein Feld mit seinem Typ"
    case .fieldOrPart: "ein Feld oder ein Teil"
    case .choiceValue: "ein Wert der Auswahl"
    case .requirement: "eine Voraussetzung"
    case .partOfFunding: "ein Teil der Förderung"
    case .row: "eine Zeile der Tabelle"
    case .step: "ein Schritt des Tests"
    case .citation: "eine Fundstelle"
    case .sourceName: "der Name einer Quelle"
    case .office: "die Stelle, die entscheidet"
    case .yesOrNo: "ja oder nein"
    case .reading: "die Antwort auf die Frage"
    case .predicate: "eine Eigenschaft des Wertes"
    case .tongue: "der Name einer Sprache"
    case .path: "ein Name"
    case .separator: "ein Trennzeichen oder das Ende der Liste"
    case .body: "der Rumpf in geschweiften Klammern"
    case .entry: "ein datierter Eintrag"
    case .column: "eine Spalte"
    }
  }

}
