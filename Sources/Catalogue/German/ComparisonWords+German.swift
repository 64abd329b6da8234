extension ComparisonWords {

  /// The words in German.
  var german: Message {
    switch self {
    case .comparedThings(let first, let second): "\(prose: first) und \(prose: second)"
    case .kept: "beibehalten"
    case .renamed: "umbenannt"
    case .changed: "geändert"
    case .dropped: "weggefallen"
    case .added: "neu"
    case .counts(let kind, let parts): "\(prose: kind): \(prose: parts.joined(separator: ", "))"
    case .count(let count, let change): "\(prose: String(count)) \(prose: change)"
    case .changeHeading: "Änderung"
    case .fieldHeading: "Angabe"
    case .title: "titel"
    case .sameFields(let count):
      "\(prose: String(count)) \(prose: count == 1 ? "Angabe ist gleich" : "Angaben sind gleich")"
    case .nothingKnown: "von beiden ist nichts bekannt"
    case .nothingBelongs(let field):
      "zu keiner von beiden gehört etwas; ein Ziel nennt seine Strategie im Feld \(field)"
    case .dated(let value, let date): "\(prose: value) (\(prose: date))"
    }
  }

}
