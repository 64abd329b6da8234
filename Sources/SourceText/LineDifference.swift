/// What has to be changed in the lines of one text to make another of it.
///
/// Lines end with `\n`, which belongs to them.
package struct LineDifference: Sendable {

  /// Lines of the old text, and those of the new one that take their place; either may be none.
  package struct Change: Hashable, Sendable {

    /// The numbers of the old lines, from 0.
    package let old: Range<Int>

    /// The numbers of the new lines, from 0.
    package let new: Range<Int>

    /// Creates an instance with the given properties.
    package init(old: Range<Int>, new: Range<Int>) {
      self.old = old
      self.new = new
    }

  }

  /// The changes, in the order of the texts; between two of them are lines that stay.
  package let changes: [Change]

  /// The offsets of the lines of the old text, ends included.
  package let oldLines: [Range<Int>]

  /// The offsets of the lines of the new text, ends included.
  package let newLines: [Range<Int>]

  /// Creates an instance for what makes `new` of `old`.
  ///
  /// The changes are few, and where the texts have little in common not always the fewest.
  ///
  /// - Complexity: O(*n* · *d*) in the number of lines and of changes, and O(*n*) where these are many.
  package init(from old: [UInt8], to new: [UInt8]) {
    oldLines = lines(of: old)
    newLines = lines(of: new)
    var numbers = LineNumbers()
    var comparer = LineComparer(
      oldLines.map { numbers.number(of: old[$0]) }, newLines.map { numbers.number(of: new[$0]) })
    comparer.run()
    changes = comparer.changes
  }

  /// Returns what the changes make of `old`, taking lines from `new`.
  ///
  /// - Precondition: `self` was made for these texts.
  package func applied(to old: [UInt8], from new: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(new.count)
    var position = 0
    for change in changes {
      for line in oldLines[position..<change.old.lowerBound] { text += old[line] }
      for line in newLines[change.new] { text += new[line] }
      position = change.old.upperBound
    }
    for line in oldLines[position...] { text += old[line] }
    return text
  }

}

/// Returns the offsets of the lines of `text`, ends included.
private func lines(of text: [UInt8]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var start = 0
  for offset in text.indices where text[offset] == 0x0A {
    found.append(start..<offset + 1)
    start = offset + 1
  }
  if start < text.count { found.append(start..<text.count) }
  return found
}

/// Numbers for lines: equal lines have equal ones.
private struct LineNumbers {

  /// The numbers that were given.
  private var known: [ArraySlice<UInt8>: Int32] = [:]

  /// Returns the number of `line`.
  mutating func number(of line: ArraySlice<UInt8>) -> Int32 {
    if let number = known[line] { return number }
    let number = Int32(truncatingIfNeeded: known.count)
    known[line] = number
    return number
  }

}
