internal import Diagnostics

extension TypingProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .mismatch(let expected, let found):
      "erwartet: \(expected.german), gefunden: \(found.german)"
    case .percentageAsMoney: "erwartet: ein Geldbetrag, gefunden: ein Prozentsatz"
    case .moneyAndNumber: "erwartet: ein Geldbetrag, gefunden: eine Zahl ohne Währung"
    case .moneyTimesMoney: "Geld lässt sich nicht mit Geld multiplizieren"
    case .numberByMoney: "eine Zahl lässt sich nicht durch Geld teilen"
    case .mixedDurations: "Monate und Tage lassen sich weder vergleichen noch addieren"
    case .dateAndNumber: "erwartet: eine Dauer, gefunden: eine Zahl ohne Einheit"
    case .operands(let symbol, let left, let right):
      "mit \(symbol) nicht möglich: \(left.german) und \(right.german)"
    case .operand(let symbol, let found):
      "\(symbol) lässt sich hier nicht anwenden: \(found.german)"
    case .neverEqual(let left, let right):
      "\(left.german) und \(right.german) sind nie gleich"
    case .noOrder(let type): "hier gibt es kein Größer oder Kleiner: \(type.german)"
    case .notAList(let found): "erwartet: eine Liste, gefunden: \(found.german)"
    case .noFields(let found, let name):
      "kein Feld \(name) vorhanden, denn dies ist \(found.german)"
    case .argumentCount(let name, 0, _), .notAFunction(let name):
      "\(name) nimmt keine Werte in Klammern"
    case .argumentCount(let name, let expected, let found):
      "\(name) verlangt \(prose: expected == 1 ? "1 Wert" : "\(expected) Werte"), gefunden: \(prose: "\(found)")"
    case .needsArguments(let name, let count):
      "\(name) verlangt \(prose: count == 1 ? "einen Wert" : "\(count) Werte") in Klammern"
    case .branchesDiffer(let first, let second):
      "nicht einheitlich: einmal \(first.german), einmal \(second.german)"
    case .elementsDiffer(let first, let second):
      "nicht einheitlich: erst \(first.german), dann \(second.german)"
    case .misplacedHistory: "Werte nach Datum stehen nur in einem Feld oder einem Parameter"
    case .roundedUpWithoutMonths:
      "aufgerundet ohne Einheit verlangt ein Datum plus oder minus Monate"
    case .misplacedRange: "ein Bereich steht nur nach in oder in einer Tabelle"
    case .outOfRange(let field, let lower, let upper, let value):
      "\(field) muss in \(lower + " .. " + upper) liegen, gefunden: \(value)"
    case .decisionWithoutCase(let name, _): "\(name) verlangt einen Fall, der geprüft wird"
    case .dateNotConstant: "dieses Datum muss ausgeschrieben sein"
    case .rangeNotConstant: "die Grenzen müssen ausgeschriebene Zahlen sein, die kleinere zuerst"
    case .cellCount(let expected, let found):
      "erwartet: \(prose: "\(expected)") Spalten in dieser Zeile, gefunden: \(prose: "\(found)")"
    case .notADecision(let found):
      "erwartet: das Ergebnis einer Prüfung, gefunden: \(found.german)"
    case .notComparable(let left, let right):
      "kein Größer oder Kleiner zwischen: \(left.german) – \(right.german)"
    case .listsCompared: "Listen lassen sich nicht im Ganzen vergleichen"
    case .notRounded(let type): "das lässt sich nicht runden: \(type.german)"
    case .datesCombined: "zwei Daten lassen sich weder addieren noch subtrahieren"
    case .notSummed(let type): "davon gibt es keine Summe und keinen Durchschnitt: \(type.german)"
    }
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .percentageAsMoney: "geben Sie an, wovon er ein Teil ist, etwa \("10 % von 600 Euro")"
    case .moneyAndNumber(let mend):
      mend.map { "schreiben Sie \($0)" } ?? "ergänzen Sie die Währung"
    case .dateAndNumber(let mend):
      mend.map { "schreiben Sie \($0)" } ?? "ergänzen Sie die Einheit, etwa Tage"
    case .moneyTimesMoney: "eines von beiden muss eine Zahl sein, etwa ein Fördersatz"
    case .numberByMoney: "vertauschen Sie die beiden, oder teilen Sie Geld durch Geld"
    case .mixedDurations:
      "ein Monat hat keine feste Zahl von Tagen: rechnen Sie nur mit Monaten oder nur mit Tagen"
    case .decisionWithoutCase(let name, let mend): "schreiben Sie \(name + " " + mend)"
    case .roundedUpWithoutMonths(let mend): "nennen Sie eine Einheit, etwa \(mend)"
    case .misplacedRange(let mend): "einen Zeitraum schreiben Sie \(mend)"
    case .dateNotConstant(let mend): "schreiben Sie den Tag, etwa \(mend)"
    case .listsCompared(let mend): "vergleichen Sie die Elemente: \(mend)"
    case .datesCombined(let mend): "die Tage vom einen zum anderen schreiben Sie \(mend)"
    case .notAFunction, .argumentCount(_, 0, _): "lassen Sie die Klammern weg"
    case .misplacedHistory: "legen Sie sie mit \("parameter") an"
    case .cellCount(let expected, let found) where found < expected:
      "schreiben Sie \("-"), wo es auf eine Spalte nicht ankommt"
    case .mismatch(.boolean, .outcome):
      "fragen Sie danach: \("ist berechtigt") oder \("ist erfüllt")"
    case .notADecision(.boolean): nil
    case .mismatch, .operands, .operand, .neverEqual, .noOrder, .notAList, .noFields,
      .argumentCount, .needsArguments, .branchesDiffer, .elementsDiffer, .outOfRange,
      .rangeNotConstant, .cellCount, .notADecision, .notComparable, .notRounded, .notSummed:
      nil
    }
  }

}
