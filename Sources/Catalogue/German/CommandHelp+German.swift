extension CommandHelp {

  /// The text in German.
  var german: String {
    switch self {
    case .program: "In Leit geschriebene Strategien prüfen, ausführen und anwenden."
    case .new: "Ein Muster anlegen, dessen Kommentare fragen, was einzusetzen ist."
    case .run: "Dateien prüfen, dann ihre Tests, Regeln und Anweisungen der Reihe nach ausführen."
    case .check: "Alle Fehler und Warnungen von Dateien oder Ordnern zeigen; nichts ausführen."
    case .fmt: "Dateien und die Dateien von Ordnern einheitlich anordnen."
    case .translate: "Eine Datei in die andere Sprache übertragen: Deutsch oder Englisch."
    case .test: "Die Tests von Dateien oder Ordnern ausführen."
    case .repl: "Eins nach dem anderen fragen."
    case .decide: "Fälle nach einer Berechtigung oder einer Förderung prüfen."
    case .batch: "Jede Zeile einer Tabelle nach einer Berechtigung oder einer Förderung prüfen."
    case .diff: "Dieselben Fälle nach zwei Fassungen der Dateien prüfen und sagen, was abweicht."
    case .show: "Eine Festlegung zeigen, wie sie geschrieben steht, und was sie enthält."
    case .eval: "Einen Ausdruck ausrechnen."
    case .explain: "Sagen, was die Kennung eines Fehlers oder einer Warnung bedeutet, mit Beispiel."

    case .exitStatuses:
      """
      Antworten gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe.

      Rückgabewert, von mehreren der höchste:
        0  alles ist in Ordnung
        1  etwas Geschriebenes hat Fehler, eine Regel oder ein Test scheitert
        2  der Aufruf ist falsch, oder eine Datei lässt sich nicht lesen oder schreiben
        3  eine Antwort ist offen
        4  ein Fall erfüllt die Voraussetzungen nicht, wenn --fail-on danach fragt
        5  eine Antwort ist fehlerhaft
      """
    case .ofNew:
      """
      strategie: Ziele, wer sie verfolgt und was gemessen wird. richtlinie: wer unter welchen \
      Voraussetzungen wie viel Förderung erhält. regeln: was eine Strategie einhalten muss. Das \
      Muster ist in der Sprache der Meldungen (--lang) und fehlerfrei; leit check zählt, wie viele \
      Fragen es offen lässt (TODO).
      """
    case .ofDecide:
      """
      Die Angaben sind JSON (ein Objekt, eine Liste oder ein Objekt je Zeile) oder CSV (eine \
      Kopfzeile, dann ein Fall je Zeile). Was sie nicht nennen, ist unbekannt.
      """
    case .ofBatch:
      """
      Die Fälle stehen in einer Datei in CSV oder JSON Lines oder in einer Datenbank von SQLite; die \
      Spalten heißen wie die Felder, auf Deutsch oder auf Englisch, soweit --map nichts anderes \
      bestimmt. Geschrieben werden die Ergebnisse in CSV, JSON Lines oder SQLite; das Format ergibt \
      sich aus dem Namen der Datei. Je Fall gibt es eine Zeile mit seiner Nummer, dem Ergebnis, dem \
      Betrag, den nicht erfüllten Voraussetzungen, den fehlenden Angaben und den Fehlern. Die Antworten \
      sind die von leit decide. Der Speicherbedarf wächst nicht mit der Tabelle, und alle Prozessoren \
      arbeiten mit.

      Eine Zeile, die sich nicht lesen lässt, ist kein Fall: Sie wird mit Zeilennummer, Feld und Grund \
      in eine eigene Datei geschrieben, und die anderen werden geprüft. Nach Strg-C sind die Ergebnisse \
      bis dahin eine brauchbare Datei; derselbe Aufruf mit --resume setzt dahinter fort.

      Rückgabewert, von mehreren der höchste:
        0    jeder Fall ist entschieden
        1    eine Zeile lässt sich nicht lesen, oder Spalten stimmen nicht
        2    der Aufruf ist falsch, oder eine Datei ist nicht les- oder schreibbar
        3    ein Fall ist offen
        4    ein Fall erfüllt die Voraussetzungen nicht, wenn --fail-on danach fragt
        5    ein Fall ist fehlerhaft
        130  vor dem Ende abgebrochen
      """
    case .ofDiff:
      """
      Verglichen werden Ergebnis, Betrag, Voraussetzungen, Pflichten und was fehlt. Die erste \
      Fassung prüft nach dem Recht des Tages, den --as-of nennt, die zweite nach dem von \
      --with-as-of, sonst desselben Tages, wenn kein Text seinen Rechtsstand selbst bestimmt. Um \
      zwei Tage zu vergleichen, ist dieselbe Datei zweimal zu nennen.

      Rückgabewert:
        0  alle Antworten sind gleich
        1  eine Antwort weicht ab, oder ein Fall lässt sich nicht lesen
        2  der Aufruf ist falsch, oder eine Datei lässt sich nicht lesen
      Offene Antworten ändern ihn nicht.
      """
    case .ofReports:
      """
      sarif (SARIF 2.1.0), junit, github (Befehle eines Workflows) und gitlab (Codequalität) sind \
      Berichte für CI-Systeme. Sie nennen Dateien vom Ordner aus, den --root nennt, sonst vom \
      aktuellen aus.
      """
    case .ofTranslate:
      """
      Übertragen werden Schlüsselwörter, die Namen der eingebauten Arten und Felder, Zahlen, Beträge \
      und Daten; Kommentare, Titel und die Namen, die sich jemand ausgedacht hat, bleiben. Die \
      Übertragung wird noch einmal gelesen und geprüft und nur ausgegeben, wenn sie dasselbe Programm \
      ist. Eine Datei geht auf die Standardausgabe; mit --write treten mehrere, auch die Dateien von \
      Ordnern, an die Stelle dessen, was dort stand. Eine Datei mit Fehlern wird nicht übertragen.
      """
    case .ofFmt:
      """
      Blöcke in Markdown, die leit heißen, werden angeordnet, wo sie stehen. Jede Anordnung wird vor \
      dem Schreiben noch einmal gelesen und verglichen: Kommentare, Wörter und was sie bedeuten. Was \
      sich nicht lesen lässt, bleibt, wie es ist. Eine Datei wird ganz geschrieben oder gar nicht.

      Rückgabewert:
        0  alle Dateien sind jetzt einheitlich angeordnet
        1  mit --check: eine Datei würde sich ändern; oder ein Teil lässt sich nicht lesen
        2  eine Datei lässt sich nicht lesen oder schreiben
        5  angeordnet wäre es nicht dasselbe Programm: ein Fehler von leit; die Datei bleibt

      Mit --stdin und beim Pfad - ist der Text die Antwort, unverändert, wenn etwas nicht stimmt. \
      --format json nennt die Änderungen.
      """
    case .ofEval: "Der Ausdruck wird in der Sprache gelesen, die --lang nennt."
    case .ofShow:
      """
      Auch die Arten, die das Programm mitbringt, lassen sich zeigen: leit show zentrum.
      """
    case .ofExplain: "Ohne Angabe: alle Kennungen, die es gibt."
    case .ofRepl:
      """
      Beantwortet wird, was getippt wird: Ausdrücke, Anweisungen, Festlegungen; eine Pipe wird wie \
      eine Datei ausgeführt. Befehle beginnen mit einem Punkt: .hilfe nennt sie, .hilfe NAME sagt mehr.
      """

    case .start: "Was das Muster sein soll."
    case .startFile: "Die Datei, die es noch nicht geben darf; sonst wird das Muster gezeigt."
    case .files: "Eine Datei des Programms."
    case .moreFiles: "Eine Datei, deren Festlegungen der Ausdruck verwenden darf."
    case .paths: "Eine Datei oder ein Ordner mit seinen .leit-Dateien und seinem Markdown."
    case .decisionName: "Der Name einer Berechtigung oder einer Förderung."
    case .oldFile: "Die Datei der ersten Fassung, mit dem, was sie importiert."
    case .newFile: "Die Datei der zweiten Fassung."
    case .shownName: "Der Name einer Festlegung."
    case .codes: "Eine Kennung wie N01."
    case .expression: "Der Ausdruck, in Anführungszeichen."
    case .format: "Wie Antworten geschrieben werden."
    case .output: "Ein weiterer Bericht und wohin er geht; - ist die Standardausgabe."
    case .coverage: "Zeigen, was die Tests geprüft und was sie nie entschieden haben."
    case .mutate: "Zeigen, welche kleinen Änderungen der Regeln kein Test bemerken würde."
    case .seconds: "Die Zeit für Änderungen der Regeln; sonst 60."
    case .threshold: "Unter diesem Anteil (Abdeckung, bemerkte Änderungen) mit dem Wert 1 enden."
    case .targetLanguage: "Die Sprache, in die übertragen wird."
    case .writeInPlace: "Übertragungen an die Stelle der Dateien setzen."
    case .writeInto: "Die Datei für die Übertragung, sonst geht sie auf die Standardausgabe."
    case .translatedInput: "Übertragen, was auf der Standardeingabe steht."
    case .language: "Die Sprache der Meldungen, sonst die des Systems."
    case .asOf: "Der Tag, dessen Recht gilt, etwa 01.01.2026; sonst heute."
    case .withAsOf: "Der Tag, dessen Recht in der zweiten Fassung gilt; sonst der von --as-of."
    case .facts: "Die Datei mit den Angaben zu den Fällen, oder - für die Standardeingabe."
    case .failOn:
      "Einen Fall, der die Voraussetzungen nicht erfüllt, mit dem Rückgabewert 4 enden lassen."
    case .root: "Der Ordner, in dem Importe bleiben; sonst der der ersten Datei."
    case .jobs: "Wie viele Dateien zugleich geprüft werden; sonst je Prozessor eine."
    case .colour: "Wann Meldungen farbig sind."
    case .deny:
      """
      Warnungen (warnings), Hinweise (notes), Fragen (todos) oder die einer Kennung (C08,C14) mit \
      dem Wert 1 enden lassen.
      """
    case .todos: "Die Fragen nennen, die Kommentare offen lassen: die mit TODO beginnen."
    case .allow: "Warnungen und Hinweise einer Kennung (C08,C14) nicht zeigen."
    case .cases: "Die Datei mit den Fällen, oder - für die Standardeingabe."
    case .results: "Die Datei für die Ergebnisse; sonst und bei - die Standardausgabe."
    case .resultFormat:
      """
      Das Format der Ergebnisse, wenn es sich nicht aus dem Namen der Datei ergibt; bei --check das \
      der Befunde: text, json, sarif, junit, github oder gitlab.
      """
    case .casesTable: "Die Tabelle einer Datenbank, in der die Fälle stehen."
    case .casesQuery: "Die Abfrage in SQL, deren Zeilen die Fälle sind."
    case .resultsTable: "Die Tabelle für die Ergebnisse in einer Datenbank; sonst results."
    case .mapping: "Die Spalte zu einem Feld, wenn sie anders heißt; mehrfach möglich."
    case .resultColumns:
      """
      Die Spalten der Ergebnisse, in dieser Reihenfolge: ergebnis, betrag, nicht_erfüllt, fehlt, \
      fehler; sonst alle. Wonach nicht gefragt ist, wird nicht ermittelt.
      """
    case .kept: "Eine Spalte, die in den Ergebnissen wiederkehrt; mehrfach möglich."
    case .checkColumns: "Nur sagen, was in den Spalten steht, und nichts entscheiden."
    case .strict: "Erst alle Spalten lesen und nichts entscheiden, wenn etwas nicht stimmt."
    case .rejects:
      "Die Datei für die Zeilen, die sich nicht lesen lassen; sonst neben den Ergebnissen."
    case .summary: "Das Format der Zusammenfassung."
    case .resume: "Fortsetzen, wo der letzte Lauf abgebrochen wurde."
    case .batchJobs: "Die Anzahl der Threads, die prüfen; sonst einer je Prozessor."
    case .checkLayout: "Nichts schreiben; zeigen, was sich änderte, so dass patch -p0 es annimmt."
    case .standardInput: "Anordnen, was auf der Standardeingabe steht, und damit antworten."
    case .inputName:
      "Wie das heißt; was es importiert, wird daneben gesucht, .md ist Markdown."
    case .lineRange:
      "Nur diese Zeilen anordnen, etwa 3:10: die Festlegungen und Teile, die darauf stehen."
    case .safe:
      "In keine Datei schreiben, auch nicht in den Verlauf; in der Sitzung bleibt es dabei."

    case .startValue: "strategie|richtlinie|regeln"
    case .fileValue: "datei"
    case .pathValue: "pfad"
    case .nameValue: "name"
    case .oldValue: "alt"
    case .newValue: "neu"
    case .expressionValue: "ausdruck"
    case .codeValue: "kennung"
    case .formatValue: "format"
    case .outputValue: "format=datei"
    case .secondsValue: "anzahl"
    case .percentValue: "prozent"
    case .languageValue: "sprache"
    case .tongueValue: "sprache"
    case .dateValue: "tag"
    case .factsValue: "angaben"
    case .outcomeValue: "ergebnis"
    case .casesValue: "fälle"
    case .tableValue: "tabelle"
    case .queryValue: "abfrage"
    case .mappingValue: "feld=spalte"
    case .columnValue: "spalte"
    case .columnsValue: "spalten"
    case .folderValue: "ordner"
    case .countValue: "anzahl"
    case .colourValue: "wann"
    case .rangeValue: "von:bis"
    case .denialValue: "warnings|notes|todos|kennung"
    }
  }

}
