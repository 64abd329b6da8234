internal import Diagnostics
internal import Values

extension CautionProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .nameOfTwoThings(let name): "\(name) gilt hier als Feld, heißt aber auch anderes"
    case .amountNeverRounded(let funding, _): "der Betrag von \(funding) wird nirgends gerundet"
    case .testWithoutDate(let name, _):
      "der Test \(name) liest einen veränderlichen Wert, aber nennt keinen Tag"
    case .monthSum: "fehlt der Tag im Zielmonat, gilt hier dessen letzter Tag"
    case .consultsFile: "dies fragt nach der Aktenlage: ein späterer Beleg kann die Antwort ändern"
    case .fundingForEveryone(let funding): "\(funding) nennt keine Berechtigung: alle erhalten sie"
    case .nothingRequired(let eligibility): "\(eligibility) verlangt nichts: alle sind berechtigt"
    case .unused(let name): "nichts verwendet \(name)"
    case .shadowed(let name): "\(name) verdeckt hier etwas anderes dieses Namens"
    case .requirementWithoutSource(let name, _): "die Voraussetzung \(name) nennt keine Fundstelle"
    case .goalWithoutIndicator(let name, _): "das Ziel \(name) hat keinen Indikator"
    case .measureWithoutGoal(let name): "die Maßnahme \(name) gehört zu keinem Ziel"
    case .grantWithoutSource: "diese Bewilligung nennt weder Beleg noch Bescheid"
    case .grantsOverlap(let from, let to):
      "zwei Bewilligungen für einen Zweck überschneiden sich vom \(prose: from.germanText) bis zum \(prose: to.germanText)"
    case .grantOutsidePeriod(let day):
      "diese Bewilligung gilt am \(prose: day.germanText), als keine Strategie läuft"
    case .unclearBoundary(let boundary): boundary.german
    case .exceptionNeverApplies(let name):
      "die Ausnahme \(name) greift nie: ihre Tage treffen nicht zusammen"
    case .titlesInOneLanguage(let choice, let values):
      """
      ohne Titel in der anderen Sprache, anders als weitere Werte von \(choice): \
      \(alternatives(values, lastJoint: ", "))
      """
    case .equalRows: "diese Zeile prüft dasselbe wie eine über ihr"
    case .testExpectsNothing(let name, _): "der Test \(name) erwartet nichts"
    case .approximateComparedExactly: "eine ungefähre Zahl wird genau verglichen"
    case .allowanceUnreadable: "nach \("leit:") wird erwartet, was erlaubt ist und warum"
    case .allowanceWithoutReason: "erwartet wird der Grund, aus dem dies erlaubt ist"
    case .allowanceOfUnknownCode(let code, _): "es gibt keinen Hinweis \(code)"
    case .allowanceOfError(let code): "\(code) lässt sich nicht erlauben"
    case .allowanceUnneeded(let code): "dies erlaubt \(code), was hier nicht vorkommt"
    }
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .nameOfTwoThings: "geben Sie einem von beiden einen anderen Namen"
    case .amountNeverRounded(_, let mend): "geben Sie es an, etwa \(mend)"
    case .testWithoutDate(_, let mend): "ergänzen Sie im Test \(mend)"
    case .monthSum(let mend): "soll der Erste des Folgemonats gelten, fügen Sie \(mend) an"
    case .consultsFile: "ist das nicht gemeint, fragen Sie nach der Angabe selbst"
    case .fundingForEveryone: "nennen Sie die Berechtigung, auf der sie beruht"
    case .nothingRequired: "ergänzen Sie, was verlangt wird"
    case .unused: "verwenden oder entfernen Sie es"
    case .shadowed: "geben Sie einem von beiden einen anderen Namen"
    case .requirementWithoutSource(_, let mend): "nennen Sie, woraus sie folgt: \(mend)"
    case .goalWithoutIndicator(_, let mend):
      "geben Sie an, woran sich zeigt, ob es erreicht ist: \(mend)"
    case .measureWithoutGoal:
      "setzen Sie sie in die Klammern eines Ziels oder führen Sie sie dort auf"
    case .grantWithoutSource(let mend): "nennen Sie, woher sie bekannt ist: \(mend)"
    case .grantsOverlap:
      "führen Sie eine Bewilligung nur einmal auf oder unterscheiden Sie die Zwecke"
    case .grantOutsidePeriod: "berichtigen Sie den Zeitraum der Bewilligung oder der Strategie"
    case .unclearBoundary(let boundary): boundary.germanHelp
    case .exceptionNeverApplies: "berichtigen Sie die Tage oder entfernen Sie die Ausnahme"
    case .titlesInOneLanguage:
      "wer in ihr liest, sieht sonst den Titel in der Sprache der Datei, ohne einen den Namen"
    case .equalRows: "entfernen Sie eine der beiden oder berichtigen Sie, was sie prüft"
    case .testExpectsNothing(_, let mend): "geben Sie an, was herauskommen muss: \(mend)"
    case .approximateComparedExactly: "vergleichen Sie mit der genauen Zahl oder mit einem Bereich"
    case .allowanceUnreadable(let mend): "schreiben Sie etwa \(mend)"
    case .allowanceWithoutReason(let mend): "schreiben Sie etwa \(mend)"
    case .allowanceOfUnknownCode(_, let near):
      near.isEmpty
        ? "die Kennung steht in der Meldung, etwa \("C08")"
        : "gemeint: \(alternatives(near, lastJoint: " oder "))?"
    case .allowanceOfError:
      "beheben Sie es: nur Warnungen und Hinweise zum Programm lassen sich erlauben"
    case .allowanceUnneeded: "entfernen Sie es"
    }
  }

}

extension Boundary {

  /// What is wrong, in German.
  fileprivate var german: Message {
    switch self {
    case .takenByNone: "der genaue Wert dieser Schwelle liegt auf keiner Seite"
    case .takenByBoth: "der genaue Wert dieser Schwelle liegt auf beiden Seiten"
    case .gapAfter: "Werte zwischen dieser Zahl und der nächsten ganzen liegen auf keiner Seite"
    case .approximate: "eine nur ungefähre Schwelle lässt offen, was an ihr selbst gilt"
    case .between: "\("zwischen") lässt offen, ob die Grenzen mitzählen"
    }
  }

  /// What to do about it, in German.
  fileprivate var germanHelp: Message {
    switch self {
    case .takenByNone, .takenByBoth: "weisen Sie ihn einer Seite zu: \("<=") dort oder \(">=") hier"
    case .gapAfter:
      "beginnen Sie die andere Seite mit \(">") dieser Zahl oder beenden Sie diese mit \("<") jener"
    case .approximate: "schreiben Sie die genaue Zahl"
    case .between: "schreiben Sie \("mindestens … und höchstens …")"
    }
  }

}
