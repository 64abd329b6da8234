/// What there is in a piece of a table, at first sight.
struct LineSurvey {

  /// The number of line feeds.
  private(set) var feeds = 0

  /// The number of returns that no line feed follows.
  private(set) var loneReturns = 0

  /// `true` iff there are quotation marks.
  private(set) var hasQuotes = false

  /// `true` iff some line begins with white space, a separator or its end: it may hold nothing.
  private(set) var hasOddLines = false

  /// Creates an instance of the bytes in `range`, whose cells are separated by `separator`.
  ///
  /// The byte behind them counts for what follows a return, if there is one.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, separator: UInt8) {
    guard let base = bytes.baseAddress, !range.isEmpty else { return }
    var position = range.lowerBound
    let begin = position
    var quotes: UInt64 = 0
    var returns: UInt64 = 0
    // Eight bytes at once, and the one behind them.
    let stop = min(range.upperBound, bytes.count - 1) - 8
    while position <= stop {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      let quote = word ^ 0x22 &* CellCursor.ones
      let carriage = word ^ 0x0D &* CellCursor.ones
      let feed = word ^ 0x0A &* CellCursor.ones
      // The highest bit of the first byte that is 0 is exact; those behind it may be wrong.
      quotes |= (quote &- CellCursor.ones) & ~quote
      returns |= (carriage &- CellCursor.ones) & ~carriage
      if (feed &- CellCursor.ones) & ~feed & CellCursor.highs != 0 {
        countFeeds(in: word, base + position, separator)
      }
      position &+= 8
    }
    hasQuotes = quotes & CellCursor.highs != 0
    if returns & CellCursor.highs != 0 {
      for place in begin..<position where base[place] == carriageReturn {
        if base[place + 1] != lineFeed { loneReturns += 1 }
      }
    }
    while position < range.upperBound {
      let byte = base[position]
      let next = position + 1 < bytes.count ? base[position + 1] : 0
      if byte == lineFeed {
        feeds += 1
        if next <= 0x20 || next == separator { hasOddLines = true }
      }
      if byte == carriageReturn, next != lineFeed { loneReturns += 1 }
      if byte == quotationMark { hasQuotes = true }
      position += 1
    }
    let first = base[range.lowerBound]
    if first <= 0x20 || first == separator { hasOddLines = true }
  }

  /// Counts the line feeds in `word`, the eight bytes at `base`.
  @inline(__always)
  private mutating func countFeeds(
    in word: UInt64, _ base: UnsafePointer<UInt8>, _ separator: UInt8
  ) {
    var ends = Self.places(of: lineFeed, in: word)
    while ends != 0 {
      let next = base[ends.trailingZeroBitCount >> 3 &+ 1]
      feeds &+= 1
      if next <= 0x20 || next == separator { hasOddLines = true }
      ends &= ends &- 1
    }
  }

  /// Returns the high bits of those bytes of `word` that are `byte`.
  @inline(__always)
  private static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    let rest = word ^ (UInt64(byte) &* CellCursor.ones)
    return ~((rest & ~CellCursor.highs) &+ ~CellCursor.highs | rest) & CellCursor.highs
  }

  /// The number of lines that end.
  var lines: Int { feeds + loneReturns }

}

extension LineSurvey {

  /// Returns how many lines of `bytes` up to `end`, where one ends, hold white space and separators
  /// alone; there are no quotation marks.
  static func emptyLines(
    _ bytes: UnsafeBufferPointer<UInt8>, upTo end: Int, separator: UInt8
  ) -> Int {
    var count = 0
    var position = 0
    while position < end {
      while position < end, bytes[position] != lineFeed,
        bytes[position] == separator || isSpace(bytes[position])
      { position += 1 }
      if position < end, bytes[position] == lineFeed { count += 1 }
      while position < end, bytes[position] != lineFeed { position += 1 }
      position += 1
    }
    return count
  }

}

/// Returns the number of line ends in `bytes`: LF, CR, or both.
func lineCount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let piece = UnsafeBufferPointer(rebasing: bytes)
  return LineSurvey(piece, in: 0..<piece.count, separator: 0).lines
}
