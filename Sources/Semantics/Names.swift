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

  /// The keys, by name.
  private var keys: [String: NameKey] = [:]

  /// The number of names.
  var count: Int { spellings.count }

  /// Returns the key of `spelling`, making one where there is none yet.
  mutating func key(of spelling: String) -> NameKey {
    if let key = keys[spelling] { return key }
    let key = NameKey(rawValue: Int32(spellings.count))
    spellings.append(spelling)
    keys[spelling] = key
    return key
  }

  /// How `key` is spelled.
  subscript(key: NameKey) -> String { spellings[Int(key.rawValue)] }

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

  /// The item of `tongue`.
  subscript(tongue: Tongue) -> Item {
    get { items[Int(tongue.rawValue)] }
    // In place: a setter would copy a table of all names for every name that is declared.
    _modify { yield &items[Int(tongue.rawValue)] }
  }

}
