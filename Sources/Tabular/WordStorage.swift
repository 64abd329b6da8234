/// Memory in which words and months lie ready to be looked up.
final class WordStorage {

  /// The places of words.
  let entries: UnsafeMutablePointer<ByteTables.Entry>

  /// The bytes of words.
  let words: UnsafeMutablePointer<UInt8>

  /// The months of `MonthTable`.
  let months: UnsafeMutablePointer<Int32>

  /// Creates an instance for the words of `tables`.
  init(_ tables: ByteTables) {
    entries = .allocate(capacity: tables.entries.count + 1)
    entries.initialize(to: ByteTables.Entry())
    for (place, entry) in tables.entries.enumerated() {
      (entries + place).initialize(to: entry)
    }
    words = .allocate(capacity: tables.bytes.count + 1)
    words.initialize(to: 0)
    for (place, byte) in tables.bytes.enumerated() { (words + place).initialize(to: byte) }
    months = .allocate(capacity: MonthTable.months.count)
    for (place, month) in MonthTable.months.enumerated() {
      (months + place).initialize(to: month)
    }
  }

  deinit {
    entries.deallocate()
    words.deallocate()
    months.deallocate()
  }

}
