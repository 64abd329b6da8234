/// Returns the cost of turning `a` into `b` by inserting, removing, replacing letters and swapping
/// neighbours (optimal string alignment).
///
/// `replacement` is the cost of writing the second letter for the first: 0 where they are equal;
/// each other edit costs `unit`.
///
/// - Complexity: O(*n* · *m*).
package func editDistance<Letter: Equatable>(
  _ a: [Letter], _ b: [Letter], unit: Int = 1, replacement: (Letter, Letter) -> Int
) -> Int {
  var beforeLast: [Int] = []
  var last = (0...b.count).map { $0 * unit }
  for i in a.indices {
    var row = [(i + 1) * unit]
    for j in b.indices {
      var cost = min(row[j] + unit, last[j + 1] + unit, last[j] + replacement(a[i], b[j]))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + unit)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
