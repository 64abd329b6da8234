extension CellCursor {

  /// Reads a day as ISO 8601 writes it, or as German texts do, or as `cell` has it, and returns its raw
  /// value.
  @inline(__always)
  mutating func day(_ cell: UnsafePointer<CellTarget>) -> Int32? {
    let word = self.word
    let tail = UInt64(UnsafeRawPointer(next + 8).loadUnaligned(as: UInt16.self))
    guard word & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000 else {
      return cell.pointee.plan.days != .monthFirst
        ? dayFirst(word, tail, cell) : monthFirst(word, tail)
    }
    // Digits become their values; what is none has a high bit after 0x76 is added.
    let digits = (word ^ 0x2D30_302D_3030_3030) & 0x00FF_FF00_FFFF_FFFF
    let last = tail ^ 0x3030
    guard Self.areDigits(digits), Self.areDigits(last) else { return nil }
    let year =
      (digits & 0xFF) &* 1_000 &+ (digits >> 8 & 0xFF) &* 100 &+ (digits >> 16 & 0xFF) &* 10
      &+ (digits >> 24 & 0xFF)
    return day(
      year, (digits >> 40 & 0xFF) &* 10 &+ (digits >> 48 & 0xFF), (last & 0xFF) &* 10 &+ last >> 8)
  }

  /// Returns the raw value of the day of this century or the last that the ten bytes at `place` are, as
  /// ISO 8601 writes it.
  @inline(__always)
  static func recentDay(_ place: UnsafePointer<UInt8>, _ months: UnsafePointer<Int32>) -> Int32? {
    let century = UnsafeRawPointer(place).loadUnaligned(as: UInt16.self)
    // `YY-MM-DD`: digits become their values, and marks 0.
    let digits =
      UnsafeRawPointer(place + 2).loadUnaligned(as: UInt64.self) ^ 0x3030_2D30_302D_3030
    guard century == 0x3032 || century == 0x3931,
      (digits &+ 0x7676_7F76_767F_7676 | digits) & highs == 0
    else { return nil }
    let pairs = digits &* 10 &+ digits >> 8
    let month = pairs >> 24 & 0xFF &- 1
    let day = pairs >> 48 & 0xFF &- 1
    guard month < 12 else { return nil }
    let year = pairs & 0xFF &+ (century == 0x3032 ? UInt64(2_000 - MonthTable.firstYear) : 0)
    let entry = months[Int(truncatingIfNeeded: year &* 12 &+ month)]
    guard day < UInt64(truncatingIfNeeded: entry & 31) else { return nil }
    return entry >> 5 &+ Int32(truncatingIfNeeded: day) &+ 1
  }

  /// Reads the day whose ten bytes are `word` and `tail`, as German texts write it, or with strokes.
  @inline(__always)
  private mutating func dayFirst(
    _ word: UInt64, _ tail: UInt64, _ cell: UnsafePointer<CellTarget>
  ) -> Int32? {
    let marks = word & 0x0000_FF00_00FF_0000
    guard
      marks == 0x0000_2E00_002E_0000
        || marks == 0x0000_2F00_002F_0000 && cell.pointee.plan.days == .dayFirst
    else { return nil }
    guard let (first, second, year) = Self.parts(word, tail) else { return nil }
    return day(year, second, first)
  }

  /// Reads the day whose ten bytes are `word` and `tail`, as German texts write it, or with the month
  /// before a stroke.
  @inline(__always)
  private mutating func monthFirst(_ word: UInt64, _ tail: UInt64) -> Int32? {
    guard let (first, second, year) = Self.parts(word, tail) else { return nil }
    switch word & 0x0000_FF00_00FF_0000 {
    case 0x0000_2E00_002E_0000: return day(year, second, first)
    case 0x0000_2F00_002F_0000: return day(year, first, second)
    default: return nil
    }
  }

  /// Returns the three numbers in ten bytes, of which the last is a year.
  @inline(__always)
  private static func parts(
    _ word: UInt64, _ tail: UInt64
  ) -> (first: UInt64, second: UInt64, year: UInt64)? {
    let digits = (word ^ 0x3030_0030_3000_3030) & 0xFFFF_00FF_FF00_FFFF
    let last = tail ^ 0x3030
    guard areDigits(digits), areDigits(last) else { return nil }
    return (
      (digits & 0xFF) &* 10 &+ (digits >> 8 & 0xFF),
      (digits >> 24 & 0xFF) &* 10 &+ (digits >> 32 & 0xFF),
      (digits >> 48 & 0xFF) &* 1_000 &+ (digits >> 56) &* 100 &+ (last & 0xFF) &* 10 &+ last >> 8
    )
  }

  /// Goes behind a day of ten bytes and returns its raw value, if it exists and is in `months`.
  @inline(__always)
  private mutating func day(_ year: UInt64, _ month: UInt64, _ day: UInt64) -> Int32? {
    let offset = year &- UInt64(MonthTable.firstYear)
    guard offset < UInt64(MonthTable.years), month &- 1 < 12, let months else { return nil }
    let entry = months[Int(truncatingIfNeeded: offset &* 12 &+ month &- 1)]
    guard day &- 1 < UInt64(truncatingIfNeeded: entry & 31) else { return nil }
    next += 10
    return entry >> 5 &+ Int32(truncatingIfNeeded: day)
  }

}
