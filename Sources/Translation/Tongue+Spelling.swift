internal import Vocabulary

extension Keyword {

  /// Returns how `self` is written in `tongue` as a unit after a number, which is 1 iff `isOne`.
  func unitSpelling(in tongue: Tongue, isOne: Bool) -> String {
    let spellings = spellings(in: tongue)
    switch (self, tongue) {
    case (.million, _): return tongue.million
    case (.cent, .german): return spellings[0]
    default: return isOne && spellings.count > 1 ? spellings[1] : spellings[0]
    }
  }

  /// `true` iff `self` is a unit that is spelled by its number.
  var isCountedUnit: Bool {
    switch self {
    case .cent, .million, .days, .weeks, .months, .years: true
    default: false
    }
  }

}

extension Tongue {

  /// The mark between arguments, where no number has a comma.
  var argumentMark: String {
    switch self {
    case .english: ","
    case .german: ";"
    }
  }

  /// The other tongue.
  var other: Tongue {
    switch self {
    case .english: .german
    case .german: .english
    }
  }

  /// `true` iff a file that does not say so is in the tongue.
  var isDefault: Bool { self == .english }

  /// Returns the day, or the month where `day` is nil, as files of the tongue write it.
  func date(year: Int, month: Int, day: Int?) -> String {
    let month = padded(month, to: 2)
    let year = padded(year, to: 4)
    let day = day.map { padded($0, to: 2) }
    switch self {
    case .english: return [year, month, day].compactMap { $0 }.joined(separator: "-")
    case .german: return [day, month, year].compactMap { $0 }.joined(separator: ".")
    }
  }

}

/// Returns the digits of `number`, with zeros before them where they are fewer than `width`.
private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
