/// Lists that are named by a number: equal ones by the same.
///
/// What instructions say is of a fixed size, so that they are copied without counting references.
struct ListPool<Element: Hashable & Sendable>: Sendable {

  /// The lists, by their numbers.
  private(set) var lists: [[Element]] = []

  /// The numbers of `lists`.
  private var numbers: [[Element]: Int32] = [:]

  /// Returns the number of `list`.
  mutating func number(of list: [Element]) -> Int32 {
    if let known = numbers[list] { return known }
    let number = Int32(truncatingIfNeeded: lists.count)
    lists.append(list)
    numbers[list] = number
    return number
  }

  /// Returns the list whose number is `number`.
  subscript(number: Int32) -> [Element] { lists[Int(number)] }

}
