package import Planning
internal import Vocabulary

/// What facts may write for the values of a choice: their names in each language, and their titles.
package struct ChoiceSpellings: Sendable {

  /// What is written for each value, with its position: names, then the titles that one value alone has.
  ///
  /// Where two are the same, the first counts.
  package let values: [(text: String, code: Int32)]

  /// The positions of the values that share a title, by the title.
  let doubtful: [String: [Int32]]

  /// Creates an instance for `choice`.
  package init(_ choice: ChoiceLegend) {
    var names: [(text: String, code: Int32)] = []
    var titles: [(text: String, code: Int32)] = []
    var owners: [String: [Int32]] = [:]
    for (position, value) in choice.values.enumerated() {
      let code = Int32(truncatingIfNeeded: position)
      names += [(value.name.english, code), (value.name.german, code)]
      guard let title = value.title else { continue }
      for text in Set([title.text] + title.twins.map(\.text)).sorted() {
        if text.allSatisfy(\.isWhitespace) { continue }
        titles.append((text, code))
        owners[text, default: []].append(code)
      }
    }
    values = names + titles.filter { owners[$0.text]?.count == 1 }
    doubtful = owners.filter { $0.value.count > 1 }
  }

}

/// The values of a choice by what facts write for them.
struct ChoiceWords {

  /// Their positions, by their names and by the titles that one of them alone has.
  let positions: [String: Int32]

  /// The positions of those that share a title, by the title.
  let doubtful: [String: [Int32]]

  /// Creates an instance for `spellings`.
  init(_ spellings: ChoiceSpellings) {
    positions = Dictionary(spellings.values.map { ($0.text, $0.code) }) { first, _ in first }
    doubtful = spellings.doubtful
  }

}
