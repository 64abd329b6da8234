internal import Columns
internal import Values

/// How the cells of a column of CSV are read quickly, and where their values go.
struct CellPlan: Sendable {

  /// The ways of reading.
  enum Kind: UInt8, Sendable {

    /// The cell fills nothing.
    case nothing

    /// Any text.
    case text

    /// A number with a point before decimals, if any.
    case number

    /// A number with a comma before decimals, if any, and points between groups, if any.
    case groupedNumber

    /// A day.
    case day

    /// The first day of a period, in a column of its own.
    case firstDay

    /// The last day of a period, in a column of its own.
    case lastDay

    /// A period.
    case period

    /// One of some words, kept in a byte.
    case shortWord

    /// One of some words, kept in 32 bits.
    case longWord

    /// Something that is only read slowly.
    case other

    /// `true` iff something is given where nothing else is said.
    var isPlain: Bool { self != .nothing && self != .other }

  }

  /// How it is read.
  var kind: Kind

  /// The position of the column in the layout of blocks; -1: nowhere.
  var column = -1

  /// The number of decimals that there is room for.
  var decimals = 0

  /// Ten to the power of `decimals`.
  var power: Int64 = 1

  /// The highest bit of the byte behind the decimals, where they are the first of eight bytes.
  var decimalEnd: UInt64 = 1

  /// All bits up to `decimalEnd`; none where there is no room for decimals.
  var decimalBits: UInt64 = 0

  /// `true` iff a point before three decimals may stand for something else.
  var isDoubtful = false

  /// The number of bits before a point that may stand for something else, if all decimals follow it.
  var doubtfulBits: UInt64 = 0

  /// What stands first of a day and a month between strokes; `nil` where that is not settled.
  var days: DayOrder?

  /// `true` iff a sign of euros may stand behind the number.
  var isMoney = false

  /// The least value, times the scale.
  var least = Int64.min

  /// The greatest value, times the scale.
  var greatest = Int64.max

  /// The words.
  var words = ByteTables.Table()

  /// The position among the columns that are copied; -1: it is not.
  var copy = -1

}

/// Where the values of a cell go.
struct CellTarget {

  /// How the cell is read.
  var plan: CellPlan

  /// 1 where something is given.
  var known: UnsafeMutablePointer<UInt8>

  /// Where truth values and small choices go.
  var bytes: UnsafeMutablePointer<UInt8>

  /// Where days, large choices, and the first halves of others go.
  var codes: UnsafeMutablePointer<Int32>

  /// Where second halves go.
  var ends: UnsafeMutablePointer<Int32>

  /// Where numbers go.
  var numbers: UnsafeMutablePointer<Int64>

}

extension CellPlan {

  /// Makes `self` one of numbers of `specification`, which are kept times `scale`; `false` iff they are
  /// only read slowly.
  mutating func setNumber(_ specification: ColumnSpecification, _ scale: Int64) -> Bool {
    var count = 0
    var factor: Int64 = 1
    while factor < scale {
      factor *= 10
      count += 1
    }
    guard factor == scale, count <= 6 else { return false }
    if case .integer = specification.type { count = 0 }
    decimals = count
    if count > 0 {
      power = (0..<count).reduce(1) { power, _ in 10 * power }
      decimalEnd = 0x80 << UInt64(8 * count)
      decimalBits = 2 * decimalEnd - 1
    }
    if let range = specification.range {
      let factor = Rational(Int(scale))
      guard let lower = (range.lowerBound * factor).ceiling.intValue,
        let upper = (range.upperBound * factor).floor.intValue
      else { return false }
      least = Int64(lower)
      greatest = Int64(upper)
    }
    isMoney = specification.type == .money
    return true
  }

}
