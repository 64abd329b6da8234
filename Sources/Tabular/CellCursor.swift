/// Reads cells of CSV byte by byte, or eight at once.
///
/// Where a cell is not what it takes at first sight, it says so, and someone takes a closer look: what
/// is not read here is not wrong. Each function begins at the first byte of a cell that is not blank, and
/// stops at the first byte that it does not take: whether that ends the cell is for the caller to see.
///
/// - Precondition: Eight bytes may be read from any byte of a row on.
struct CellCursor {

  /// The next byte.
  var next: UnsafePointer<UInt8>

  /// What separates cells, in each of eight bytes.
  let separators: UInt64

  /// What separates cells.
  let separator: UInt8

  /// The months of `MonthTable`; `nil` where no days are read.
  let months: UnsafePointer<Int32>?

  /// Creates an instance at `next`.
  init(_ next: UnsafePointer<UInt8>, separator: UInt8, months: UnsafePointer<Int32>? = nil) {
    self.next = next
    self.separator = separator
    self.months = months
    separators = UInt64(separator) &* Self.ones
  }

  /// 1 in each of eight bytes.
  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// `0` in each of eight bytes.
  static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// The highest bit of each of eight bytes.
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The next eight bytes, the first of them lowest.
  @inline(__always)
  var word: UInt64 { UnsafeRawPointer(next).loadUnaligned(as: UInt64.self) }

  /// `true` iff `byte` ends a cell that is not in quotation marks.
  @inline(__always)
  func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == lineFeed || byte == carriageReturn
  }

  /// Returns the high bits of those bytes of `word` that may end a cell, up to the first that does:
  /// separators, quotation marks, and control characters.
  @inline(__always)
  func ends(_ word: UInt64) -> UInt64 {
    let a = word ^ separators
    let b = word ^ (0x22 &* Self.ones)
    let found =
      (a &- Self.ones) & ~a | (b &- Self.ones) & ~b | (word &- 0x20 &* Self.ones) & ~word
    return found & Self.highs
  }

  /// Goes to the first byte that may end a cell, and returns `true` iff some byte before it is not ASCII.
  @inline(__always)
  mutating func skipText() -> Bool {
    var seen: UInt64 = 0
    while true {
      let word = self.word
      let ends = self.ends(word)
      if ends != 0 {
        let bits = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount) & ~7
        seen |= word & ((1 &<< bits) &- 1)
        next += Int(truncatingIfNeeded: bits >> 3)
        return seen & Self.highs != 0
      }
      seen |= word
      next += 8
    }
  }

  /// Goes behind the cell whose first quotation mark has gone by, to its last, and returns whether some
  /// byte is not ASCII; `nil` where it holds quotation marks or control characters.
  mutating func skipQuoted() -> Bool? {
    var seen: UInt8 = 0
    while next.pointee != quotationMark {
      if next.pointee < 0x20 { return nil }
      seen |= next.pointee
      next += 1
    }
    return seen >= 0x80
  }

  /// Reads a number as `cell` wants it, and returns it times its scale.
  ///
  /// Most numbers have up to seven digits before the point, and all decimals or none.
  @inline(__always)
  mutating func number(_ cell: UnsafePointer<CellTarget>) -> Int64? {
    let digits = word ^ Self.zeros
    let others = Self.others(digits)
    let bits = UInt64(truncatingIfNeeded: others.trailingZeroBitCount) & ~7
    // Eight digits or more, or none: perhaps behind a sign.
    if bits &- 8 >= 56 { return longNumber(cell) }
    var place = next + Int(truncatingIfNeeded: bits >> 3)
    var value = Self.value(digits &<< (64 &- bits)) &* cell.pointee.plan.power
    if place.pointee == UInt8(ascii: ".") {
      let decimals = UnsafeRawPointer(place + 1).loadUnaligned(as: UInt64.self) ^ Self.zeros
      guard
        Self.others(decimals) & cell.pointee.plan.decimalBits == cell.pointee.plan.decimalEnd,
        bits > cell.pointee.plan.doubtfulBits
      else { return longNumber(cell) }
      let count = cell.pointee.plan.decimals
      if count == 2 {
        value = value &+ Int64(truncatingIfNeeded: decimals & 0xF &* 10 &+ decimals >> 8 & 0xF)
      } else {
        value = value &+ Self.value(decimals &<< (64 &- 8 &* UInt64(truncatingIfNeeded: count)))
      }
      place += count &+ 1
    }
    guard value >= cell.pointee.plan.least, value <= cell.pointee.plan.greatest else { return nil }
    next = place
    if place.pointee != separator, cell.pointee.plan.isMoney {
      next = behindCurrency(place)
    }
    return value
  }

  /// Returns the high bits of those of `digits` that are more than 9.
  @inline(__always)
  static func others(_ digits: UInt64) -> UInt64 {
    (digits &+ 0x7676_7676_7676_7676 | digits) & highs
  }

  /// Returns the number that eight digits, the first of them lowest, are.
  @inline(__always)
  static func value(_ digits: UInt64) -> Int64 {
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return Int64(truncatingIfNeeded: (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF)
  }

  /// Reads a number as `number` does, digit by digit.
  @inline(__always)
  private mutating func longNumber(_ cell: UnsafePointer<CellTarget>) -> Int64? {
    // The cursor itself stays in registers.
    var cursor = self
    let number = cursor.readLongNumber(cell)
    next = cursor.next
    return number
  }

  /// Reads a number as `number` does, digit by digit.
  @inline(never)
  private mutating func readLongNumber(_ cell: UnsafePointer<CellTarget>) -> Int64? {
    let plan = cell.pointee.plan
    let isNegative = next.pointee == UInt8(ascii: "-")
    if isNegative { next += 1 }
    let start = next
    var value: Int64 = 0
    var digit = next.pointee &- 0x30
    while digit <= 9 {
      value = value &* 10 &+ Int64(digit)
      next += 1
      digit = next.pointee &- 0x30
    }
    let count = next - start
    guard count > 0, count <= 12 else { return nil }
    var missing = plan.decimals
    if next.pointee == UInt8(ascii: ".") {
      next += 1
      let point = next
      digit = next.pointee &- 0x30
      while digit <= 9 {
        value = value &* 10 &+ Int64(digit)
        next += 1
        digit = next.pointee &- 0x30
        if next - point > 6 { return nil }
      }
      let decimals = next - point
      missing &-= decimals
      if decimals == 0 || missing < 0 || decimals == 3 && count <= 3 && plan.isDoubtful {
        return nil
      }
    }
    return scaled(value, by: missing, isNegative, plan)
  }

  /// Reads a number with a comma before decimals and points between groups of digits.
  @inline(__always)
  mutating func groupedNumber(_ cell: UnsafePointer<CellTarget>) -> Int64? {
    // The cursor itself stays in registers.
    var cursor = self
    let number = cursor.readGroupedNumber(cell)
    next = cursor.next
    return number
  }

  /// Reads a number with a comma before decimals and points between groups of digits.
  @inline(never)
  private mutating func readGroupedNumber(_ cell: UnsafePointer<CellTarget>) -> Int64? {
    let plan = cell.pointee.plan
    let isNegative = next.pointee == UInt8(ascii: "-")
    if isNegative { next += 1 }
    let start = next
    guard var value = digits(atMost: 12) else { return nil }
    var groups = 0
    let isGroupable = next - start <= 3 && start.pointee != UInt8(ascii: "0")
    while next.pointee == UInt8(ascii: ".") {
      next += 1
      let group = next
      guard groups < 3, isGroupable, let more = digits(atMost: 3), next - group == 3 else {
        return nil
      }
      value = value &* 1_000 &+ more
      groups += 1
    }
    var missing = plan.decimals
    if next.pointee == UInt8(ascii: ",") {
      next += 1
      let point = next
      guard let decimals = digits(atMost: 6) else { return nil }
      missing &-= next - point
      guard missing >= 0 else { return nil }
      for _ in 0..<next - point { value = value &* 10 }
      value = value &+ decimals
    }
    return scaled(value, by: missing, isNegative, plan)
  }

  /// Reads one digit or more, but not more than `limit`.
  @inline(__always)
  private mutating func digits(atMost limit: Int) -> Int64? {
    let start = next
    var value: Int64 = 0
    while next.pointee &- 0x30 <= 9 {
      value = value &* 10 &+ Int64(next.pointee &- 0x30)
      next += 1
      if next - start > limit { return nil }
    }
    return next == start ? nil : value
  }

  /// Returns `value` times ten to the power of `missing`, if it is in the range of `plan`.
  ///
  /// A sign of euros behind an amount is gone by.
  @inline(__always)
  private mutating func scaled(
    _ value: Int64, by missing: Int, _ isNegative: Bool, _ plan: CellPlan
  ) -> Int64? {
    var value = value
    // Eighteen digits, of which no more than six are decimals, are no overflow.
    var missing = missing
    if missing >= 2 {
      value = value &* 100
      missing &-= 2
    }
    while missing > 0 {
      value = value &* 10
      missing &-= 1
    }
    if isNegative { value = 0 &- value }
    guard value >= plan.least, value <= plan.greatest else { return nil }
    if plan.isMoney { next = behindCurrency(next) }
    return value
  }

  /// Returns the place behind a sign of euros, and the white space before it, if they are at `start`.
  @inline(never)
  private func behindCurrency(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = start
    if place[0] == 0x20 {
      place += 1
    } else if place[0] == 0xC2, place[1] == 0xA0 {
      place += 2
    } else if place[0] == 0xE2, place[1] == 0x80, place[2] == 0xAF {
      place += 3
    }
    if place[0] == 0xE2, place[1] == 0x82, place[2] == 0xAC { return place + 3 }
    if place[0] == 0x45, place[1] == 0x55, place[2] == 0x52 { return place + 3 }
    return start
  }

  /// `true` iff each byte of `digits` is at most 9.
  @inline(__always)
  static func areDigits(_ digits: UInt64) -> Bool { others(digits) == 0 }

}
