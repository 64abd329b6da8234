/// A number as a cell writes it: digits, and marks between them.
struct NumberCell {

  /// The ways in which the marks can be read.
  enum Reading: Hashable {

    /// There are none.
    case plain

    /// In one way: decimals, if any, stand behind this mark.
    case decimals(behind: DecimalMark)

    /// In one way: groups of digits, with the other mark than this, if any, before decimals.
    case groups(beside: DecimalMark)

    /// One mark, which stands before three decimals or before a group of digits.
    case doubtful(DecimalMark)

  }

  /// The ways in which the marks can be read.
  let reading: Reading

  /// `true` iff a `-` stands first.
  private let isNegative: Bool

  /// The digits before the decimals.
  private let whole: ArraySlice<UInt8>

  /// The decimals; of a doubtful number, its last three digits.
  private let decimals: ArraySlice<UInt8>

  /// Creates an instance from the bytes of a cell without white space around it; `nil` where they are no
  /// number.
  init?(_ bytes: ArraySlice<UInt8>) {
    isNegative = bytes.first == UInt8(ascii: "-")
    let digits = bytes.dropFirst(isNegative ? 1 : 0)
    let isMark: (UInt8) -> Bool = { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    // Most have no mark, or one: to take them apart takes long.
    let point = digits.firstIndex { $0 &- 0x30 > 9 } ?? digits.endIndex
    let rest = digits[point...].dropFirst()
    if !rest.contains(where: { $0 &- 0x30 > 9 }) {
      whole = digits[..<point]
      decimals = rest
      if whole.isEmpty { return nil }
      if point == digits.endIndex {
        reading = .plain
        return
      }
      guard isMark(digits[point]), !rest.isEmpty else { return nil }
      let mark = digits[point] == UInt8(ascii: ".") ? DecimalMark.point : .comma
      let isGroup = whole.count <= 3 && whole.first != UInt8(ascii: "0") && decimals.count == 3
      reading = isGroup ? .doubtful(mark) : .decimals(behind: mark)
      return
    }
    let parts = digits.split(omittingEmptySubsequences: false, whereSeparator: isMark)
    let marks = digits.filter(isMark).map { $0 == UInt8(ascii: ".") ? DecimalMark.point : .comma }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 &- 0x30 <= 9 } }) else { return nil }
    guard let first = marks.first, let last = marks.last else { return nil }
    let isGrouped = parts[0].count <= 3 && parts[0].first != UInt8(ascii: "0")
    // Groups behind the first have three digits; only the last part may be decimals.
    let groups = parts.dropFirst().dropLast()
    guard isGrouped, groups.allSatisfy({ $0.count == 3 }),
      marks.dropLast().allSatisfy({ $0 == first })
    else { return nil }
    if first == last {
      guard parts[parts.count - 1].count == 3 else { return nil }
      whole = Array(parts.joined())[...]
      decimals = []
      reading = .groups(beside: first == .point ? .comma : .point)
    } else {
      whole = Array(parts.dropLast().joined())[...]
      decimals = parts[parts.count - 1]
      reading = .groups(beside: last)
    }
  }

  /// What the number says of the mark before decimals, if it can be read in one way alone.
  var evidence: DecimalMark? {
    switch reading {
    case .plain, .doubtful: nil
    case .decimals(let mark), .groups(let mark): mark
    }
  }

  /// Returns `self` with a point before decimals and no other mark, as `form` has it; `nil` where it is
  /// none of that form, or stays in doubt.
  func plain(_ form: NumberForm) -> [UInt8]? {
    let sign = isNegative ? [UInt8(ascii: "-")] : []
    let point = [UInt8(ascii: ".")]
    switch reading {
    case .plain: return sign + whole
    case .decimals(.point):
      let isSure = form.isDemanded && form.mark == .point
      return sign + whole + point + decimals + (isSure ? ending : [])
    case .decimals(.comma):
      if form.mark == .point { return nil }
      return sign + whole + point + decimals + ending
    case .groups(let mark):
      if let settled = form.mark, settled != mark { return nil }
      return decimals.isEmpty ? sign + whole : sign + whole + point + decimals + ending
    case .doubtful(let mark):
      guard let settled = form.mark else { return nil }
      if settled != mark { return sign + whole + decimals }
      // Of the columns that facts are written in, a point before three decimals is refused.
      guard mark == .comma || form.isDemanded else { return nil }
      return sign + whole + point + decimals + ending
    }
  }

  /// Returns how many decimals `self` has, as `form` has it; zeros at the end count.
  func decimalCount(_ form: NumberForm) -> Int {
    switch reading {
    case .plain: return 0
    case .decimals, .groups: return decimals.count
    case .doubtful(let mark):
      return form.mark == mark || form.mark == nil && mark == .point ? decimals.count : 0
    }
  }

  /// What sees to it that three decimals are taken for a group by nobody.
  private var ending: [UInt8] { decimals.count == 3 ? [UInt8(ascii: "0")] : [] }

}
