/// What is written where a number stands, as far as it is a number in one style.
struct NumberShape {

  /// The offset after the last byte.
  let end: Int

  /// The number of digits before the decimals.
  let integerDigits: Int

  /// The number of decimals.
  let decimals: Int

  /// The mark between groups of digits, 0 where there are no groups.
  let groupMark: UInt8

}

extension Lexer {

  /// Returns the offset of the first byte from `offset` that is no digit.
  @inline(__always)
  func digitsEnd(from offset: Int) -> Int {
    var end = offset
    while end < count, isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// Returns the longest number from `start` to `limit` at most that has groups set apart by `group`
  /// or `_` and decimals after `decimal`.
  ///
  /// Groups are whole groups of three, the first of one to three digits and not 0.
  ///
  /// - Precondition: A digit stands at `start`.
  func numberShape(
    from start: Int, to limit: Int, group: UInt8, decimal: UInt8
  ) -> NumberShape {
    var end = digitsEnd(from: start)
    var digits = end - start
    var groupMark: UInt8 = 0
    let mark = end < limit ? bytes[end] : 0
    if mark == group || mark == UInt8(ascii: "_"), digits <= 3, bytes[start] != UInt8(ascii: "0") {
      while end < limit, bytes[end] == mark, digitsEnd(from: end + 1) == end + 4 {
        groupMark = mark
        end += 4
        digits += 3
      }
    }
    guard end < limit, bytes[end] == decimal, isDigit(byte(at: end + 1)) else {
      return NumberShape(end: end, integerDigits: digits, decimals: 0, groupMark: groupMark)
    }
    let whole = end
    end = digitsEnd(from: end + 1)
    return NumberShape(
      end: end, integerDigits: digits, decimals: end - whole - 1, groupMark: groupMark)
  }

  /// Returns the longest number from `start` to `limit` at most in the style of the file.
  func ownShape(from start: Int, to limit: Int) -> NumberShape {
    numberShape(
      from: start, to: limit, group: style.groupMark, decimal: style.decimalMark)
  }

  /// Returns the longest number from `start` to `limit` at most in the style with point and comma
  /// exchanged.
  func foreignShape(from start: Int, to limit: Int) -> NumberShape {
    numberShape(
      from: start, to: limit, group: style.decimalMark, decimal: style.groupMark)
  }

  /// Returns the end of the digits at `start` and of all marks that stand between digits.
  func numberRunEnd(from start: Int) -> Int {
    var end = digitsEnd(from: start)
    while isNumberMark(byte(at: end)), isDigit(byte(at: end + 1)) {
      end = digitsEnd(from: end + 1)
    }
    return end
  }

  /// `true` iff `byte` can stand between the digits of a number.
  @inline(__always)
  private func isNumberMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

}

extension Lexer {

  /// Returns the number at `range` with point and comma exchanged.
  func exchanged(_ range: Range<Int>) -> String {
    String(
      decoding: bytes[range].map { byte in
        switch byte {
        case UInt8(ascii: ","): UInt8(ascii: ".")
        case UInt8(ascii: "."): UInt8(ascii: ",")
        default: byte
        }
      }, as: UTF8.self)
  }

  /// Returns the digits at `range` in groups of three, as the file's style writes them.
  func grouped(_ range: Range<Int>) -> String {
    let digits = Array(bytes[range].filter(isDigit).drop { $0 == UInt8(ascii: "0") })
    guard !digits.isEmpty else { return "0" }
    var result: [UInt8] = []
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { result.append(style.groupMark) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns the pieces of `range` between commas.
  func pieces(of range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where bytes[offset] == UInt8(ascii: ",") {
      result.append(start..<offset)
      start = offset + 1
    }
    return result + [start..<range.upperBound]
  }

  /// `true` iff the number at `range` can be meant as it is, whatever `shape` it has: nobody writes
  /// zeros in front.
  func isPlausible(_ range: Range<Int>, _ shape: NumberShape) -> Bool {
    shape.end == range.upperBound
      && (bytes[range.lowerBound] != UInt8(ascii: "0") || shape.integerDigits == 1)
  }

}
