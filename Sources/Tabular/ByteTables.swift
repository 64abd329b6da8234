/// Words, and the number that each stands for, for look-up by bytes.
///
/// Several tables lie one behind the other in one array, so that one pointer serves all columns.
struct ByteTables: Sendable {

  /// A place that a word may take.
  struct Entry: Sendable {

    /// The first eight bytes of the word, the first of them lowest; 0 behind a shorter one.
    var head: UInt64 = 0

    /// Its last eight bytes, where it has between eight and sixteen; else `head` again.
    var tail: UInt64 = 0

    /// The bits of `head` that a word as short as this has.
    var used: UInt64 = 0

    /// The number of bytes of the word; 0: the place is free.
    var length: UInt32 = 0

    /// The number of bytes before `tail`.
    var tailStart: UInt32 = 0

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

    /// What is multiplied by for a hash.
    var factor: UInt64 = 1

    /// The bits of the first eight bytes of a word by which it is looked for.
    var keyBits: UInt64 { prefix == 0 ? .max : prefix }

    /// The bits of the first eight bytes of a cell by which its word is found, if all words are so long
    /// and few are the same there; 0: the cell has to be measured first.
    ///
    /// Of words that are the same there, longer ones are found before those that they may begin with.
    var prefix: UInt64 = 0

  }

  /// The places of all tables.
  private(set) var entries: [Entry] = []

  /// The bytes of all words.
  private(set) var bytes: [UInt8] = []

  /// The number of words that may be the same in the bytes by which they are found.
  private static let mostAlike = 4

  /// Adds a table of `words`, of which the first counts where two are the same; returns it.
  mutating func add(_ words: [(text: String, code: Int32)]) -> Table {
    var seen: Set<String> = []
    let words = words.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
      .map { (bytes: Array($0.text.utf8), code: $0.code) }
    var table = Table(start: entries.count)
    let prefix = Self.bits(min(words.map(\.bytes.count).min() ?? 0, 8))
    let groups = Dictionary(grouping: words.map(\.bytes)) { Self.head($0) & prefix }
    if groups.values.allSatisfy({ $0.count <= Self.mostAlike }) { table.prefix = prefix }
    setHash(of: words.map { Self.key(Self.head($0.bytes), table) }, &table)
    entries.append(contentsOf: [Entry](repeating: Entry(), count: table.mask + 1))
    if table.prefix == 0 {
      for word in words { add(word.bytes, word.code, to: table) }
      return table
    }
    // A word comes behind those that begin as it does and go on.
    let ranks = words.map { word in
      groups[Self.head(word.bytes) & prefix, default: []].count {
        $0.count > word.bytes.count && $0.starts(with: word.bytes)
      }
    }
    for rank in 0..<Self.mostAlike {
      for (word, its) in zip(words, ranks) where its == rank {
        add(word.bytes, word.code, to: table)
      }
    }
    return table
  }

  /// Settles the size and the hash of `table` so that few of `keys` are at a place that another has.
  private func setHash(of keys: [UInt64], _ table: inout Table) {
    var bits: UInt64 = 1
    while 1 << bits < 2 * keys.count { bits += 1 }
    var least = Int.max
    let alike = keys.count - Set(keys).count
    for size in bits..<bits + 3 {
      var candidate = table
      candidate.shift = 64 - size
      candidate.mask = 1 << Int(size) - 1
      candidate.factor = 0x9E37_79B9_7F4A_7C15
      for _ in 0..<16 {
        let shared = keys.count - Set(keys.map { Self.place($0, candidate) }).count
        if shared < least {
          least = shared
          table = candidate
        }
        if least == alike { return }
        candidate.factor = candidate.factor &* 0xD134_2543_DE82_EF95 | 1
      }
    }
  }

  /// Adds `word`, which stands for `code`, to `table`.
  private mutating func add(_ word: [UInt8], _ code: Int32, to table: Table) {
    let head = Self.head(word)
    var place = Self.place(Self.key(head, table), table)
    while entries[table.start + place].length > 0 { place = (place + 1) & table.mask }
    let tailStart = word.count > 16 ? 0 : max(word.count - 8, 0)
    entries[table.start + place] = Entry(
      head: head, tail: Self.head(Array(word[tailStart...])), used: Self.bits(min(word.count, 8)),
      length: UInt32(word.count), tailStart: UInt32(tailStart), start: UInt32(bytes.count),
      code: code)
    bytes += word
  }

  /// Returns the first eight bytes of `word`, the first of them lowest.
  private static func head(_ word: [UInt8]) -> UInt64 {
    word.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  /// Returns the bits of the lowest `count` bytes, of eight.
  private static func bits(_ count: Int) -> UInt64 {
    count == 8 ? .max : 1 << UInt64(8 * count) - 1
  }

  /// Returns that by which a word which begins with `head` is found in `table`.
  private static func key(_ head: UInt64, _ table: Table) -> UInt64 {
    head & table.keyBits
  }

  /// Returns the place in `table` at which a word with `key` is looked for first.
  @inline(__always)
  static func place(_ key: UInt64, _ table: Table) -> Int {
    Int(truncatingIfNeeded: (key &* table.factor) &>> table.shift)
  }

}
