internal import Values

/// How the values of a column lie in memory.
package enum ColumnKind: Hashable, Sendable {

  /// Only whether something is given: a record, whose fields have columns of their own.
  case presence

  /// A truth value (0, 1), or the position of a value of a choice of at most 256: `Column.bytes`.
  case byte

  /// The position of a value of a larger choice, or the raw value of a declared thing: `Column.codes`.
  case code

  /// A date: `Column.codes` hold `Day.rawValue`.
  case day

  /// A period: its first day in `Column.codes`, its last in `Column.ends`.
  case period

  /// A number, or euros, times `scale`: `Column.numbers`.
  case number(scale: Int64)

  /// A span of time: `Column.numbers`. Its months or days, where the type says of which it is; else
  /// twice as many, and one more of days.
  case span

  /// A text: where it begins in `CaseBlock.texts` in `Column.codes`, its length in bytes in
  /// `Column.ends`.
  case text

  /// A list: where its elements begin in `Column.elements` in `Column.codes`, how many there are in
  /// `Column.ends`.
  case list(BlockLayout)

  /// Values that have no column: only whether one is given.
  ///
  /// A row that gives one is one of `CaseBlock.exceptions`.
  case opaque

  /// The number of cents of a euro: what amounts of money are scaled by.
  package static let cents: Int64 = 100

}
