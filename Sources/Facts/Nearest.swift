internal import Planning
internal import Vocabulary

/// Returns at most three of `names` that `word` may be a slip for, nearest first.
func nearest(to word: String, among names: [TwinName]) -> [String] {
  nearest(to: word, among: names.map { NearCandidate(name: $0, title: nil) })
}

/// Returns the names of at most three of `declarations` whose name or title `word` may be a slip
/// for, nearest first.
func nearest(to word: String, among declarations: [DeclarationLegend]) -> [String] {
  nearest(
    to: word, among: declarations.map { NearCandidate(name: $0.name, title: $0.title) })
}

/// Returns at most three of `names` that `word` may be a slip for, nearest first.
package func nearest(to word: String, among names: [String]) -> [String] {
  nearest(to: word, among: names.map { TwinName($0) })
}

/// Something that a person may have meant.
private struct NearCandidate {

  let name: TwinName
  let title: Title?

  /// What a person may have written, each with what should stand there.
  var spellings: [(written: String, name: String)] {
    var spellings = [(name.english, name.english)]
    if name.german != name.english { spellings.append((name.german, name.german)) }
    if let title {
      for written in [title.text] + title.twins.map(\.text) {
        spellings.append((written, name.english))
      }
    }
    return spellings
  }

}

/// Returns the names of at most three of `candidates` that `word` may be a slip for, nearest first.
private func nearest(to word: String, among candidates: [NearCandidate]) -> [String] {
  let letters = Array(word.lowercased().unicodeScalars)
  guard letters.count <= 64 else { return [] }
  let limit = max(1, letters.count / 3)
  var found: [(distance: Int, name: String)] = []
  for candidate in candidates {
    let best = candidate.spellings
      .map { spelling in
        let other = Array(spelling.written.lowercased().unicodeScalars)
        return (distance: distance(letters, other, limit: limit), name: spelling.name)
      }
      .min { $0.distance < $1.distance }
    if let best, best.distance <= limit { found.append(best) }
  }
  // Not `sort(by:)` by distance alone: it does not promise to keep the order of equals.
  let order = found.enumerated().sorted {
    ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
  }
  return order.prefix(3).map(\.element.name)
}

/// Returns the number of letters to insert, remove, replace or swap with a neighbour to get from `a`
/// to `b`, or something above `limit` where it is above.
///
/// The optimal string alignment distance; see Boytsov, "Indexing methods for approximate dictionary
/// searching", 2011.
private func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
  guard abs(a.count - b.count) <= limit else { return limit + 1 }
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
      row.append(best)
    }
    before = last
    last = row
  }
  return last[b.count]
}
