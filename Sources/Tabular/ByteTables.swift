/// Words, and the number that each stands for, for look-up by bytes.
///
/// Several tables lie one behind the other in one array, so that one pointer serves all columns.
struct ByteTables: Sendable {

  /// A place that a word may take.
  struct Entry: Sendable {

    /// The first eight bytes of the word, the first of them lowest.
    var head: UInt64 = 0

    /// The number of bytes of the word; 0: the place is free.
    var length: UInt32 = 0

    /// Where the whole word begins in `bytes`.
    var start: UInt32 = 0

    /// What the word stands for.
    var code: Int32 = 0

  }

  /// A table.
  struct Table: Sendable {

    /// Where it begins in `entries`.
    var start = 0

    /// The number of bits by which a hash is too long.
    var shift: UInt64 = 63

    /// The number of its entries, less one.
    var mask = 0

  }

  /// The places of all tables.
  private(set) var entries: [Entry] = []

  /// The bytes of all words.
  private(set) var bytes: [UInt8] = []

  /// Adds a table of `words`, of which the first counts where two are the same; returns it.
  mutating func add(_ words: [(text: String, code: Int32)]) -> Table {
    var bits: UInt64 = 1
    while 1 << bits < 2 * words.count { bits += 1 }
    let table = Table(start: entries.count, shift: 64 - bits, mask: 1 << Int(bits) - 1)
    entries.append(contentsOf: [Entry](repeating: Entry(), count: 1 << Int(bits)))
    for word in words where !word.text.isEmpty { add(Array(word.text.utf8), word.code, to: table) }
    return table
  }

  /// Adds `word`, which stands for `code`, to `table`.
  private mutating func add(_ word: [UInt8], _ code: Int32, to table: Table) {
    let head = word.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var place = Self.place(head, table)
    while entries[table.start + place].length > 0 {
      let entry = entries[table.start + place]
      let start = Int(entry.start)
      if bytes[start..<start + Int(entry.length)] == word[...] { return }
      place = (place + 1) & table.mask
    }
    entries[table.start + place] = Entry(
      head: head, length: UInt32(word.count), start: UInt32(bytes.count), code: code)
    bytes += word
  }

  /// Returns the place in `table` at which a word that begins with `head` is looked for first.
  @inline(__always)
  static func place(_ head: UInt64, _ table: Table) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> table.shift)
  }

}
