internal import Diagnostics
internal import Values

extension DeclarationProblem {

  /// What is wrong, in English.
  var english: Message {
    switch self {
    case .cycle(let names): "\(names.first ?? "") needs itself: \(names.joined(separator: " → "))"
    case .versionGap(let name, let from, let to):
      "\(name) has no value \(prose: days(from: from, to: to))"
    case .versionOverlap(let name, let from, let to?):
      "\(name) has two values \(prose: days(from: from, to: to))"
    case .versionOverlap(let name, let from, nil):
      "\(name) has two values from \(prose: from.isoText) on"
    case .versionReversed(let name): "a value of \(name) ends before it starts"
    case .questionTwice(let name): "the question \(name) is named twice"
    case .fundingWithoutAmount(let name, _): "the funding \(name) has no amount"
    case .empty(let name): "\(name) is empty"
    case .rowAfterOtherwise: "a row after the otherwise row never counts"
    case .settledTwice(let name): "\(name) is settled in two ways"
    case .noReading(let name, let found?, _): "expected a reading of \(name), found \(found)"
    case .noReading(let name, nil, _): "expected a reading of \(name) that is written out"
    case .fewReadings(let name): "expected two readings of \(name) or more, found one"
    case .readingNotWritten(let name): "expected a reading of \(name) that is written out"
    case .nothingAsked: "this is about an answer, and nothing was asked before it"
    case .nothingDecided: "this is about a case, and none was decided before it"
    case .questionCalledLikeField(let name): "the question \(name) has the name of a fact"
    }
  }

  /// Returns the days from `first` to `last` as a message names them.
  private func days(from first: Day, to last: Day) -> String {
    first == last ? "on \(first.isoText)" : "from \(first.isoText) to \(last.isoText)"
  }

  /// What to do about it, in English.
  var englishHelp: Message? {
    switch self {
    case .cycle: "break the circle: one of them must be given, not computed"
    case .versionGap: "say what holds on these days; if nothing does, ask only for other days"
    case .versionOverlap: "end the one on the day before the other starts"
    case .versionReversed: "swap the two days; of two that start on one day, keep one"
    case .questionTwice: "name it once, and use its bare name elsewhere"
    case .fundingWithoutAmount(_, let mend): "add \(mend)"
    case .empty: "write what it holds between the braces"
    case .rowAfterOtherwise: "move the row up, or remove it"
    case .settledTwice: "keep one of the two answers"
    case .noReading(_, _, let readings):
      readings.isEmpty ? nil : "it has these: \(alternatives(readings, lastJoint: " and "))"
    case .fewReadings: "what can be read in one way only is a parameter"
    case .readingNotWritten:
      "a reading is a number, an amount, a date, a period, a text, yes or no, or a value of a choice"
    case .nothingAsked(let mend): "ask first, as in \(mend), and then this"
    case .nothingDecided(let mend): "decide a case first, as in \(mend)"
    case .questionCalledLikeField: "give the question another name: facts answer it by its name"
    }
  }

}
