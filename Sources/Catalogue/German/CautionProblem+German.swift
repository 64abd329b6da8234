internal import Diagnostics

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
    }
  }

}
