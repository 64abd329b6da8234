internal import Vocabulary

extension ProgramGenerator {

  /// Writes a number with or without a unit, a date, or a period.
  mutating func writeNumber() {
    switch random.number(below: 12) {
    case 0, 1: write(integer())
    case 2: write(decimal())
    case 3, 4:
      write(random.chance(50) ? integer() : decimal())
      writeEuro()
    case 5:
      write(random.chance(50) ? integer() : decimal())
      writeMillion()
      if random.chance(60) { writeEuro() }
    case 6:
      write(String(random.number(in: 1...99)))
      write(.cent)
    case 7:
      write(random.chance(70) ? String(random.number(in: 1...100)) : decimal())
      write("%")
    case 8, 9: writeDuration()
    default: writeDate()
    }
  }

  /// Writes a number of days, weeks, months or years.
  mutating func writeDuration() {
    write(String(random.number(in: 1...30)))
    write(random.pick([.days, .weeks, .months, .years]))
  }

  /// Writes the euro, as a word or as its sign.
  private mutating func writeEuro() {
    if random.chance(20) { write("€") } else { write(.euro) }
  }

  /// Writes the word for a million, which may be abbreviated.
  private mutating func writeMillion() {
    write(.million)
    guard pieces.last?.text.lowercased() == "mio", random.chance(70) else { return }
    nextJoin = .touching
    write(".")
  }

  /// Writes a day.
  mutating func writeDate() {
    let year = String(random.number(in: 2015...2032))
    let month = random.number(in: 1...12)
    let day = random.number(in: 1...28)
    let padded = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let standard = "\(year)-\(padded[0])-\(padded[1])"
    switch tongue {
    case .english: write(standard)
    case .german:
      write(
        random.pick(["\(padded[1]).\(padded[0]).\(year)", "\(day).\(month).\(year)", standard]))
    }
  }

  /// Writes whole years or months.
  mutating func writeWholePeriod() {
    let first = random.number(in: 2015...2025)
    if random.chance(50) {
      write(String(first))
      write(.to)
      write(String(random.number(in: first...2032)))
    } else {
      writeMonth(first)
      if random.chance(70) {
        write(.to)
        writeMonth(random.number(in: (first + 1)...2032))
      }
    }
  }

  /// Writes a month of `year`.
  private mutating func writeMonth(_ year: Int) {
    let month = random.number(in: 1...12)
    let padded = month < 10 ? "0\(month)" : "\(month)"
    switch tongue {
    case .english: write("\(year)-\(padded)")
    case .german: write(random.pick(["\(padded).\(year)", "\(year)-\(padded)"]))
    }
  }

  /// Returns a number without decimals, and not of exactly four digits in a row: it might be a year.
  private mutating func integer() -> String {
    if random.chance(50) { return String(random.number(in: 0...999)) }
    let groups =
      [String(random.number(in: 1...999))]
      + (0..<random.number(in: 1...2)).map { _ in String(random.number(in: 100...999)) }
    switch random.number(below: 4) {
    case 0 where groups.joined().count > 4: return groups.joined()
    case 1: return groups.joined(separator: "_")
    default: return groups.joined(separator: groupMark)
    }
  }

  /// Returns a number with decimals.
  private mutating func decimal() -> String {
    let mark = tongue == .english ? "." : ","
    if avoidsCommas, mark == "," { return String(random.number(in: 1...99)) }
    let decimals = random.pick(["5", "0", "25", "75", "00"])
    let whole = random.chance(70) ? String(random.number(in: 0...99)) : "1\(groupMark)250"
    return whole + mark + decimals
  }

  /// The mark between groups of digits.
  private var groupMark: String {
    let mark = SpellingVariants(tongue).groupMark
    return avoidsCommas && mark == "," ? "_" : mark
  }

}
