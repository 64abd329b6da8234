/// Returns at most three of `candidates` that are spelled much like `name`, the nearest first.
///
/// The distance is Damerau's and Levenshtein's (insertions, deletions, substitutions and swaps of
/// neighbours), of at most a third of the letters; case counts as half an edit.
///
/// - Complexity: O(*n* · *l*²) for *n* candidates of *l* letters.
package func suggestions(for name: String, among candidates: some Sequence<String>) -> [String] {
  let letters = Array(name.unicodeScalars)
  // One or two letters are like everything: only their case may differ.
  let limit = letters.count < 3 ? letters.count : max(1, (letters.count + 1) / 3) * 2
  var found: [(distance: Int, name: String)] = []
  for candidate in candidates where candidate != name {
    let other = Array(candidate.unicodeScalars)
    guard abs(other.count - letters.count) * 2 <= limit else { continue }
    let distance = editDistance(letters, other)
    if distance <= limit { found.append((distance, candidate)) }
  }
  found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return found.prefix(3).map(\.name)
}

/// Returns twice the number of edits that turn `a` into `b`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if a.isEmpty || b.isEmpty { return 2 * max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = (0...b.count).map { 2 * $0 }
  for i in 1...a.count {
    var row = [2 * i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      var best = min(last[j] + 2, row[j - 1] + 2, last[j - 1] + cost(a[i - 1], b[j - 1]))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        best = min(best, beforeLast[j - 2] + 2)
      }
      row[j] = best
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}

/// Returns twice the cost of writing `b` for `a`.
private func cost(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Int {
  if a == b { return 0 }
  return a.properties.lowercaseMapping == b.properties.lowercaseMapping ? 1 : 2
}
