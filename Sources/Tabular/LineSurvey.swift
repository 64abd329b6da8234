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
    // Sixteen bytes at once, and the one behind them.
    let stop = min(range.upperBound, bytes.count - 1) - 16
    while position <= stop {
      // A byte counts no further than 255.
      let pause = min(stop, position + 254 * 16)
      countLines(base, from: &position, upTo: pause, separator)
    }
    while position < range.upperBound {
      let byte = base[position]
      let next = position + 1 < bytes.count ? base[position + 1] : 0
      if byte == lineFeed {
        feeds += 1
        if position + 1 < range.upperBound, next <= 0x20 || next == separator { hasOddLines = true }
      }
      if byte == carriageReturn, next != lineFeed { loneReturns += 1 }
      if byte == quotationMark { hasQuotes = true }
      position += 1
    }
    let first = base[range.lowerBound]
    if first <= 0x20 || first == separator { hasOddLines = true }
  }

  /// Some bytes.
  private typealias Bytes = SIMD16<UInt8>

  /// Counts what there is in up to 254 times sixteen bytes, up to those that begin at `last`.
  private mutating func countLines(
    _ base: UnsafePointer<UInt8>, from position: inout Int, upTo last: Int, _ separator: UInt8
  ) {
    let feed = Bytes(repeating: lineFeed)
    let carriage = Bytes(repeating: carriageReturn)
    let quote = Bytes(repeating: quotationMark)
    let space = Bytes(repeating: 0x20)
    let mark = Bytes(repeating: separator)
    let first = position
    var counts = Bytes()
    var marks = SIMDMask<SIMD16<Int8>>()
    var odd = marks
    var place = first
    while place <= last {
      let bytes = UnsafeRawPointer(base + place).loadUnaligned(as: Bytes.self)
      let next = UnsafeRawPointer(base + place + 1).loadUnaligned(as: Bytes.self)
      let isFeed = bytes .== feed
      // True is -1.
      counts &-= unsafeBitCast(isFeed, to: Bytes.self)
      marks = marks .| (bytes .== quote) .| (bytes .== carriage)
      odd = odd .| (isFeed .& (next .<= space .| (next .== mark)))
      place &+= 16
    }
    position = place
    feeds += Self.sum(counts)
    if any(odd) { hasOddLines = true }
    if any(marks) { countMarks(base, from: first, to: place) }
  }

  /// Counts returns, and looks for quotation marks, in the bytes from `first` to `end`: 254 times sixteen
  /// at most.
  private mutating func countMarks(_ base: UnsafePointer<UInt8>, from first: Int, to end: Int) {
    let feed = Bytes(repeating: lineFeed)
    let carriage = Bytes(repeating: carriageReturn)
    let quote = Bytes(repeating: quotationMark)
    var counts = Bytes()
    var quotes = SIMDMask<SIMD16<Int8>>()
    var place = first
    while place < end {
      let bytes = UnsafeRawPointer(base + place).loadUnaligned(as: Bytes.self)
      let next = UnsafeRawPointer(base + place + 1).loadUnaligned(as: Bytes.self)
      counts &-= unsafeBitCast(bytes .== carriage .& (next .!= feed), to: Bytes.self)
      quotes = quotes .| (bytes .== quote)
      place &+= 16
    }
    loneReturns += Self.sum(counts)
    if any(quotes) { hasQuotes = true }
  }

  /// Returns the sum of `counts`.
  private static func sum(_ counts: Bytes) -> Int {
    counts.indices.reduce(0) { $0 &+ Int(truncatingIfNeeded: counts[$1]) }
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
