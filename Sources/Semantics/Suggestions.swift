internal import Vocabulary

/// Returns at most three of `candidates` that are spelled much like `name`, the nearest first.
///
/// The distance is Damerau's and Levenshtein's (insertions, deletions, substitutions and swaps of
/// neighbours), of at most a third of the letters; case counts as half an edit.
///
/// - Complexity: O(*n* · *l*²) for *n* candidates of *l* letters.
package func suggestions(for name: String, among candidates: some Sequence<String>) -> [String] {
  let letters = Array(name.unicodeScalars)
  // One or two letters are like everything: only their case may differ.
  guard letters.count > 2 else {
    return Array(
      candidates.filter { $0 != name && $0.lowercased() == name.lowercased() }.sorted().prefix(3))
  }
  let limit = max(1, letters.count / 3) * 2
  var found: [(distance: Int, name: String)] = []
  for candidate in candidates where candidate != name {
    let other = Array(candidate.unicodeScalars)
    if candidate.lowercased() == name.lowercased() {
      found.append((1, candidate))
      continue
    }
    guard abs(other.count - letters.count) * 2 <= limit else { continue }
    let distance = editDistance(letters, other, unit: 2, replacement: cost)
    if distance <= limit { found.append((distance, candidate)) }
  }
  found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return found.prefix(3).map(\.name)
}

/// Returns twice the cost of writing `b` for `a`.
private func cost(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Int {
  if a == b { return 0 }
  return a.properties.lowercaseMapping == b.properties.lowercaseMapping ? 1 : 2
}
