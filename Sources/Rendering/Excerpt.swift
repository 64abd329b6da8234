/// A piece of a line around a place, laid out for a terminal.
struct Excerpt: Hashable {

  /// The number of columns that an excerpt may take.
  static let columns = 100

  /// The number of columns before the place that a cut line keeps.
  private static let columnsBefore = 40

  /// The number of bytes on either side of the place that are looked at.
  private static let reach = 400

  /// The number of columns from one tab stop to the next.
  private static let tabStop = 4

  /// The text, as it is shown.
  let text: String

  /// The columns, from 0, that the place takes; one at least.
  let marked: Range<Int>

  /// Creates an instance showing `line` of `bytes` around `place`, both ranges of offsets.
  init(of bytes: [UInt8], line: Range<Int>, around place: Range<Int>) {
    let start = min(max(place.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(place.upperBound, start), line.upperBound)
    // Where the place is longer than a line can show, its beginning is what counts.
    let from = Self.boundary(of: bytes, from: max(line.lowerBound, start - Self.reach), in: line)
    let to = Self.boundary(of: bytes, from: min(line.upperBound, start + Self.reach), in: line)
    let shownEnd = min(end, to)
    var cells = Cells()
    cells.append(bytes[from..<start], isMarked: false)
    cells.append(bytes[start..<shownEnd], isMarked: true)
    cells.append(bytes[shownEnd..<to], isMarked: false)
    (text, marked) = cells.laidOut(
      isCutBefore: from > line.lowerBound, isCutAfter: to < line.upperBound)
  }

  /// Returns the first offset at or after `offset` at which a character of UTF-8 begins.
  private static func boundary(of bytes: [UInt8], from offset: Int, in line: Range<Int>) -> Int {
    var offset = offset
    while offset < line.upperBound, offset > line.lowerBound, bytes[offset] & 0xC0 == 0x80 {
      offset += 1
    }
    return offset
  }

  /// The characters of a line and their widths.
  private struct Cells {

    private var texts: [String] = []
    private var widths: [Int] = []
    private var marked: Range<Int>?
    private var column = 0

    /// Appends the characters of `bytes`.
    mutating func append(_ bytes: ArraySlice<UInt8>, isMarked: Bool) {
      let start = texts.count
      for character in String(decoding: bytes, as: UTF8.self) {
        let shown: String
        if character == "\t" {
          shown = String(
            repeating: " ", count: Excerpt.tabStop - column % Excerpt.tabStop)
        } else {
          shown = visible(String(character))
        }
        texts.append(shown)
        widths.append(Rendering.width(of: shown))
        column += widths[texts.count - 1]
      }
      if isMarked { marked = start..<texts.count }
    }

    /// Returns the text within the columns, and the columns that are marked in it.
    func laidOut(isCutBefore: Bool, isCutAfter: Bool) -> (String, Range<Int>) {
      let marked = self.marked ?? 0..<0
      var low = 0
      var high = texts.count
      if isCutBefore || isCutAfter || column > Excerpt.columns {
        low = marked.lowerBound
        var before = 0
        while low > 0, before + widths[low - 1] <= Excerpt.columnsBefore {
          low -= 1
          before += widths[low]
        }
        high = low
        var used = 0
        while high < texts.count, used + widths[high] <= Excerpt.columns {
          used += widths[high]
          high += 1
        }
      }
      let front = low > 0 || isCutBefore ? "…" : ""
      let back = high < texts.count || isCutAfter ? "…" : ""
      let text = front + texts[low..<high].joined() + back
      let start = front.count + widths[low..<marked.lowerBound].reduce(0, +)
      let length = widths[marked.lowerBound..<max(marked.lowerBound, min(marked.upperBound, high))]
        .reduce(0, +)
      return (text, start..<start + max(length, 1))
    }

  }

}
