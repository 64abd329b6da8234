internal import Syntax
internal import Vocabulary

/// A name in a program, as a number: two files that use one name have the same key for it.
struct NameKey: Hashable {

  /// The position of the name in the table.
  let rawValue: Int32

}

/// The names of a program.
struct NameTable {

  /// The names, by key.
  private(set) var spellings: [String] = []

  /// What each name hashes to.
  private var hashes: [UInt32] = []

  /// One more than the position of a name, or 0; a power of two of them, at most half of them used.
  private var slots: [Int32] = Array(repeating: 0, count: 1024)

  /// The number of names.
  var count: Int { spellings.count }

  /// Returns the key of `spelling`, which is in normal form C, making one where there is none yet.
  mutating func key(of spelling: String) -> NameKey {
    let hash = hash(of: spelling)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if hashes[position] == hash, spellings[position] == spelling {
        return NameKey(rawValue: Int32(truncatingIfNeeded: position))
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    spellings.append(spelling)
    hashes.append(hash)
    if spellings.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for position in spellings.indices { place(position) }
    } else {
      place(spellings.count - 1)
    }
    return NameKey(rawValue: Int32(truncatingIfNeeded: spellings.count - 1))
  }

  /// Lets the name at `position` be found.
  private mutating func place(_ position: Int) {
    var slot = Int(truncatingIfNeeded: hashes[position]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: position + 1)
  }

  /// How `key` is spelled.
  subscript(key: NameKey) -> String { spellings[Int(key.rawValue)] }

}

/// Returns what `spelling` hashes to (FNV-1a, folded).
private func hash(of spelling: String) -> UInt32 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in spelling.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
}

/// What a value's name stands for at the top of a program.
enum Entity: Hashable {
  case thing(Int32)
  case things(Int32)
  case definition(Int32)
  case question(Int32)
  case decision(Int32)
}

/// What a type's name stands for.
enum TypeEntity: Hashable {
  case choice(Int32)
  case record(Int32)
}

/// A table from names to what they stand for in one tongue.
struct Directory<Meaning: Hashable> {

  /// The meanings, by key.
  private var meanings: [Meaning?]

  /// Creates an instance for `count` names.
  init(count: Int) { meanings = Array(repeating: nil, count: count) }

  /// The meaning of `key`.
  subscript(key: NameKey) -> Meaning? {
    get { meanings[Int(key.rawValue)] }
    _modify { yield &meanings[Int(key.rawValue)] }
  }

  /// Makes room for `count` names.
  mutating func grow(to count: Int) {
    if meanings.count < count {
      meanings += Array(repeating: nil, count: count - meanings.count)
    }
  }

  /// Returns `self` with room for `count` names.
  func grown(to count: Int) -> Directory {
    var copy = self
    copy.grow(to: count)
    return copy
  }

  /// The keys that mean something.
  var keys: [NameKey] {
    meanings.indices.filter { meanings[$0] != nil }.map { NameKey(rawValue: Int32($0)) }
  }

}

/// Something that each tongue has its own of.
struct PerTongue<Item> {

  /// The items, by tongue.
  private var items: [Item]

  /// Creates an instance with `item` for every tongue.
  init(_ item: Item) { items = Tongue.allCases.map { _ in item } }

  /// Returns an instance with what `change` makes of each item.
  func map(_ change: (Item) -> Item) -> PerTongue {
    var copy = self
    copy.items = items.map(change)
    return copy
  }

  /// The item of `tongue`.
  subscript(tongue: Tongue) -> Item {
    get { items[Int(tongue.rawValue)] }
    // In place: a setter would copy a table of all names for every name that is declared.
    _modify { yield &items[Int(tongue.rawValue)] }
  }

}

extension Directory: Sendable where Meaning: Sendable {}

extension PerTongue: Sendable where Item: Sendable {}
