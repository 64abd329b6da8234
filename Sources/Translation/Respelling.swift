/// The changes of a text that put it into another tongue.
package struct Respelling: Sendable {

  /// What is put into the place of some bytes.
  struct Change: Hashable, Sendable {
    let range: Range<Int>
    let text: String
  }

  /// The changes, in the order of the text.
  private(set) var changes: [Change] = []

  /// Puts `text` into the place of the bytes at `range`, which begins where the last change ends, or
  /// later.
  mutating func replace(_ range: Range<Int>, by text: String) {
    changes.append(Change(range: range, text: text))
  }

  /// Inserts `others`, which overlap none of the changes.
  mutating func insert(_ others: [Change]) {
    if others.isEmpty { return }
    changes = (others + changes).enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// Returns `bytes` with all changes made.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var offset = 0
    for change in changes {
      result += bytes[offset..<change.range.lowerBound]
      result += change.text.utf8
      offset = change.range.upperBound
    }
    result += bytes[offset...]
    return result
  }

  /// Returns where the bytes at each of `offsets`, which rise, are once all changes are made; of what is
  /// changed, where its change begins.
  func moved(_ offsets: [Int]) -> [Int] {
    var moved: [Int] = []
    moved.reserveCapacity(offsets.count)
    var (next, shift) = (0, 0)
    for offset in offsets {
      while next < changes.count,
        changes[next].range.lowerBound < offset
          || changes[next].range.isEmpty && changes[next].range.lowerBound == offset
      {
        shift += changes[next].text.utf8.count - changes[next].range.count
        next += 1
      }
      moved.append(offset + shift)
    }
    return moved
  }

}
