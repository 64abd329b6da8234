extension ComparisonWords {

  /// The words in English.
  var english: Message {
    switch self {
    case .comparedThings(let first, let second): "\(prose: first) and \(prose: second)"
    case .kept: "kept"
    case .renamed: "renamed"
    case .changed: "changed"
    case .dropped: "dropped"
    case .added: "added"
    case .counts(let kind, let parts): "\(prose: kind): \(prose: parts.joined(separator: ", "))"
    case .count(let count, let change): "\(prose: String(count)) \(prose: change)"
    case .changeHeading: "change"
    case .fieldHeading: "field"
    case .title: "title"
    case .sameFields(let count):
      "\(prose: String(count)) \(prose: count == 1 ? "field is" : "fields are") the same"
    case .nothingKnown: "nothing is known of either"
    case .nothingBelongs(let field):
      "nothing belongs to either; a goal names its strategy in the field \(field)"
    case .dated(let value, let date): "\(prose: value) (\(prose: date))"
    }
  }

}
