/// Finds which lines of two texts go and come, in linear space.
///
/// The algorithm is that of E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986.
/// Lines that only one text has go or come whatever the others do, and take no part in the search. The
/// search between two places is given up after so many changes, and goes on from where it got furthest,
/// so that texts that have lines in common in another order do not take forever.
struct LineComparer {

  /// The numbers of the lines of each text.
  private let old: [Int32]
  private let new: [Int32]

  /// Whether each old line goes, and each new one comes.
  private var goes: [Bool]
  private var comes: [Bool]

  /// The lines that both texts have, as positions in `old` and `new`.
  private var oldPlaces: [Int] = []
  private var newPlaces: [Int] = []

  /// The numbers of these lines.
  private var first: [Int32] = []
  private var second: [Int32] = []

  /// How far the search came forward and backward on each diagonal; diagonal 0 is at `origin`.
  private var forward: [Int] = []
  private var backward: [Int] = []
  private var origin = 0

  /// The number of changes after which a search is given up.
  private static let patience = 256

  /// A rectangle of lines that were not compared.
  private struct Box {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Creates an instance for lines that are equal iff their numbers are.
  init(_ old: [Int32], _ new: [Int32]) {
    self.old = old
    self.new = new
    goes = Array(repeating: false, count: old.count)
    comes = Array(repeating: false, count: new.count)
  }

  /// Compares the lines.
  mutating func run() {
    setAside()
    forward = Array(repeating: 0, count: first.count + second.count + 3)
    backward = forward
    origin = second.count + 1
    var boxes = [Box(old: 0..<first.count, new: 0..<second.count)]
    while let box = boxes.popLast() {
      let box = trimmed(box)
      if box.old.isEmpty {
        for place in box.new { comes[newPlaces[place]] = true }
      } else if box.new.isEmpty {
        for place in box.old { goes[oldPlaces[place]] = true }
      } else {
        let (x, y) = split(box)
        boxes.append(Box(old: x..<box.old.upperBound, new: y..<box.new.upperBound))
        boxes.append(Box(old: box.old.lowerBound..<x, new: box.new.lowerBound..<y))
      }
    }
  }

  /// What goes and comes, in order.
  var changes: [LineDifference.Change] {
    var changes: [LineDifference.Change] = []
    var (x, y) = (0, 0)
    while x < old.count || y < new.count {
      let (oldStart, newStart) = (x, y)
      while x < old.count, goes[x] { x += 1 }
      while y < new.count, comes[y] { y += 1 }
      if x > oldStart || y > newStart {
        changes.append(LineDifference.Change(old: oldStart..<x, new: newStart..<y))
      } else {
        x += 1
        y += 1
      }
    }
    return changes
  }

  /// Sets aside what only one of the texts has.
  private mutating func setAside() {
    let highest = max(old.max() ?? -1, new.max() ?? -1)
    var isInOld = Array(repeating: false, count: Int(highest) + 1)
    var isInNew = isInOld
    for number in old { isInOld[Int(number)] = true }
    for number in new { isInNew[Int(number)] = true }
    for (place, number) in old.enumerated() {
      if isInNew[Int(number)] {
        oldPlaces.append(place)
        first.append(number)
      } else {
        goes[place] = true
      }
    }
    for (place, number) in new.enumerated() {
      if isInOld[Int(number)] {
        newPlaces.append(place)
        second.append(number)
      } else {
        comes[place] = true
      }
    }
  }

  /// Returns `box` without the lines at its ends that are equal.
  private func trimmed(_ box: Box) -> Box {
    var (low, high) = (box.old.lowerBound, box.old.upperBound)
    var (newLow, newHigh) = (box.new.lowerBound, box.new.upperBound)
    while low < high, newLow < newHigh, first[low] == second[newLow] {
      low += 1
      newLow += 1
    }
    while low < high, newLow < newHigh, first[high - 1] == second[newHigh - 1] {
      high -= 1
      newHigh -= 1
    }
    return Box(old: low..<high, new: newLow..<newHigh)
  }

  /// Returns where a way with few changes through `box` can be cut in two.
  ///
  /// - Precondition: `box` is trimmed, and neither side of it is empty.
  private mutating func split(_ box: Box) -> (x: Int, y: Int) {
    let (lowest, highest) = (
      box.old.lowerBound - box.new.upperBound, box.old.upperBound - box.new.lowerBound
    )
    let start = box.old.lowerBound - box.new.lowerBound
    let end = box.old.upperBound - box.new.upperBound
    let isOdd = (start - end) % 2 != 0
    var (forwardLow, forwardHigh, backwardLow, backwardHigh) = (start, start, end, end)
    forward[origin + start] = box.old.lowerBound
    backward[origin + end] = box.old.upperBound
    var cost = 0
    while true {
      cost += 1
      // Beyond the ends of what was reached stands what no way comes from.
      if forwardLow > lowest {
        forwardLow -= 1
        forward[origin + forwardLow - 1] = -1
      } else {
        forwardLow += 1
      }
      if forwardHigh < highest {
        forwardHigh += 1
        forward[origin + forwardHigh + 1] = -1
      } else {
        forwardHigh -= 1
      }
      for diagonal in stride(from: forwardHigh, through: forwardLow, by: -2) {
        let x = advance(on: diagonal, in: box)
        if isOdd, backwardLow <= diagonal, diagonal <= backwardHigh,
          backward[origin + diagonal] <= x
        {
          return (x, x - diagonal)
        }
      }
      if backwardLow > lowest {
        backwardLow -= 1
        backward[origin + backwardLow - 1] = .max
      } else {
        backwardLow += 1
      }
      if backwardHigh < highest {
        backwardHigh += 1
        backward[origin + backwardHigh + 1] = .max
      } else {
        backwardHigh -= 1
      }
      for diagonal in stride(from: backwardHigh, through: backwardLow, by: -2) {
        let x = retreat(on: diagonal, in: box)
        if !isOdd, forwardLow <= diagonal, diagonal <= forwardHigh, x <= forward[origin + diagonal]
        {
          return (x, x - diagonal)
        }
      }
      if cost >= Self.patience {
        return furthest(in: box, forwardLow, forwardHigh, backwardLow, backwardHigh)
      }
    }
  }

  /// Goes forward on `diagonal` as far as the lines of `box` are equal, and returns how far that is.
  private mutating func advance(on diagonal: Int, in box: Box) -> Int {
    let (left, right) = (forward[origin + diagonal - 1], forward[origin + diagonal + 1])
    var x = left >= right ? left + 1 : right
    var y = x - diagonal
    while x < box.old.upperBound, y < box.new.upperBound, first[x] == second[y] {
      x += 1
      y += 1
    }
    forward[origin + diagonal] = x
    return x
  }

  /// Goes backward on `diagonal` as far as the lines of `box` are equal, and returns how far that is.
  private mutating func retreat(on diagonal: Int, in box: Box) -> Int {
    let (left, right) = (backward[origin + diagonal - 1], backward[origin + diagonal + 1])
    var x = left < right ? left : right - 1
    var y = x - diagonal
    while x > box.old.lowerBound, y > box.new.lowerBound, first[x - 1] == second[y - 1] {
      x -= 1
      y -= 1
    }
    backward[origin + diagonal] = x
    return x
  }

  /// Returns the place in `box` that is furthest from the end that it was reached from, on the diagonals
  /// from the given ones to the given ones.
  private func furthest(
    in box: Box, _ forwardLow: Int, _ forwardHigh: Int, _ backwardLow: Int, _ backwardHigh: Int
  ) -> (x: Int, y: Int) {
    var ahead = (x: box.old.lowerBound, y: box.new.lowerBound)
    for diagonal in stride(from: forwardHigh, through: forwardLow, by: -2) {
      var x = min(forward[origin + diagonal], box.old.upperBound)
      x = min(x, box.new.upperBound + diagonal)
      if 2 * x - diagonal > ahead.x + ahead.y { ahead = (x, x - diagonal) }
    }
    var behind = (x: box.old.upperBound, y: box.new.upperBound)
    for diagonal in stride(from: backwardHigh, through: backwardLow, by: -2) {
      var x = max(backward[origin + diagonal], box.old.lowerBound)
      x = max(x, box.new.lowerBound + diagonal)
      if 2 * x - diagonal < behind.x + behind.y { behind = (x, x - diagonal) }
    }
    let gained = ahead.x + ahead.y - box.old.lowerBound - box.new.lowerBound
    let saved = box.old.upperBound + box.new.upperBound - behind.x - behind.y
    return gained > saved ? ahead : behind
  }

}
