internal import Diagnostics

/// Facts that violate the grammar of their format, and where.
struct Malformed: Error, Hashable {

  let problem: FactsProblem
  let offsets: Range<Int>

}
