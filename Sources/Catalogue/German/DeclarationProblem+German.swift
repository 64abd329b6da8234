internal import Diagnostics
internal import Values

extension DeclarationProblem {

  /// What is wrong, in German.
  var german: Message {
    switch self {
    case .cycle(let names):
      "\(names.first ?? "") hängt von sich selbst ab: \(names.joined(separator: " → "))"
    case .versionGap(let name, let from, let to):
      "\(name) hat \(prose: days(from: from, to: to)) keinen Wert"
    case .versionOverlap(let name, let from, let to?):
      "\(name) hat \(prose: days(from: from, to: to)) zwei Werte"
    case .versionOverlap(let name, let from, nil):
      "\(name) hat ab \(prose: from.germanText) zwei Werte"
    case .versionReversed(let name): "ein Wert von \(name) endet, bevor er beginnt"
    case .questionTwice(let name): "die Frage \(name) ist zweimal benannt"
    case .fundingWithoutAmount(let name, _): "die Förderung \(name) hat keinen Betrag"
    case .empty(let name): "\(name) ist leer"
    case .rowAfterOtherwise: "eine Zeile nach der Zeile \("ersatzweise") wirkt nie"
    case .settledTwice(let name): "\(name) ist auf zwei Weisen entschieden"
    case .noReading(let name, let found?, _):
      "erwartet: eine Lesart von \(name), gefunden: \(found)"
    case .noReading(let name, nil, _): "erwartet: eine ausgeschriebene Lesart von \(name)"
    case .fewReadings(let name): "erwartet: zwei oder mehr Lesarten von \(name), gefunden: eine"
    case .readingNotWritten(let name): "erwartet: eine ausgeschriebene Lesart von \(name)"
    case .nothingAsked: "dies fragt nach einer Antwort, und davor wurde nichts gefragt"
    case .nothingDecided: "dies fragt nach einem Fall, und davor wurde keiner geprüft"
    case .questionCalledLikeField(let name): "die Frage \(name) heißt wie ein Feld der Angaben"
    }
  }

  /// Returns the days from `first` to `last` as a message names them.
  private func days(from first: Day, to last: Day) -> String {
    first == last ? "am \(first.germanText)" : "vom \(first.germanText) bis \(last.germanText)"
  }

  /// What to do about it, in German.
  var germanHelp: Message? {
    switch self {
    case .cycle: "durchbrechen Sie den Kreis: einer der Werte muss gegeben sein, nicht berechnet"
    case .versionGap:
      "geben Sie an, was an diesen Tagen gilt; gilt nichts, fragen Sie nur nach anderen Tagen"
    case .versionOverlap: "lassen Sie den einen am Tag vor dem Beginn des anderen enden"
    case .versionReversed:
      "vertauschen Sie die beiden Tage; beginnen zwei am selben Tag, behalten Sie einen"
    case .questionTwice: "benennen Sie sie einmal und verwenden Sie sonst nur den Namen"
    case .fundingWithoutAmount(_, let mend): "ergänzen Sie \(mend)"
    case .empty: "tragen Sie zwischen den geschweiften Klammern etwas ein"
    case .rowAfterOtherwise: "stellen Sie die Zeile nach oben oder entfernen Sie sie"
    case .settledTwice: "behalten Sie eine der beiden Antworten"
    case .noReading(_, _, let readings):
      readings.isEmpty ? nil : "es gibt diese: \(alternatives(readings, lastJoint: " und "))"
    case .fewReadings: "was nur auf eine Weise gelesen werden kann, ist ein Parameter"
    case .readingNotWritten:
      """
      eine Lesart ist eine Zahl, ein Betrag, ein Datum, ein Zeitraum, ein Text, Ja oder Nein oder \
      ein Wert einer Auswahl
      """
    case .nothingAsked(let mend): "fragen Sie zuerst, etwa mit \(mend), und dann dies"
    case .nothingDecided(let mend): "prüfen Sie zuerst einen Fall, etwa mit \(mend)"
    case .questionCalledLikeField:
      "benennen Sie die Frage anders: sie wird in den Angaben unter ihrem Namen beantwortet"
    }
  }

}
