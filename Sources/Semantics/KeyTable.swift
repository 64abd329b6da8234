/// A table from names to something else, for a few of the names of a program.
struct KeyTable<Value> {

  /// The names that have a value, in the order in which they were given one.
  private(set) var keys: [NameKey] = []

  /// The values, in that order.
  private var contents: [Value] = []

  /// One more than the position of a name, or 0; a power of two of them, at most half of them used.
  private var slots: [Int32] = []

  /// Creates an instance without names.
  init() {}

  /// The value of `key`, if it has one.
  subscript(key: NameKey) -> Value? {
    position(of: key).map { contents[$0] }
  }

  /// The value of `key`, or `initial` if it has none.
  subscript(key: NameKey, default initial: @autoclosure () -> Value) -> Value {
    get { self[key] ?? initial() }
    _modify {
      let position = position(of: key) ?? insert(initial(), for: key)
      yield &contents[position]
    }
  }

  /// Lets `value` be that of `key`.
  mutating func set(_ value: Value, for key: NameKey) {
    if let position = position(of: key) {
      contents[position] = value
    } else {
      _ = insert(value, for: key)
    }
  }

  /// Returns the position of `key`, if it has a value.
  private func position(of key: NameKey) -> Int? {
    if slots.isEmpty { return nil }
    var slot = slot(of: key)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if keys[position] == key { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Returns where the search for `key` begins.
  private func slot(of key: NameKey) -> Int {
    // Keys are numbers without gaps: neighbours go to neighbouring slots.
    Int(truncatingIfNeeded: key.rawValue) & (slots.count - 1)
  }

  /// Inserts `value` for `key`, which has none, and returns its position.
  private mutating func insert(_ value: Value, for key: NameKey) -> Int {
    keys.append(key)
    contents.append(value)
    if keys.count * 2 > slots.count {
      slots = Array(repeating: 0, count: max(8, slots.count * 2))
      for position in keys.indices { place(position) }
    } else {
      place(keys.count - 1)
    }
    return keys.count - 1
  }

  /// Lets the key at `position` be found.
  private mutating func place(_ position: Int) {
    var slot = slot(of: keys[position])
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: position + 1)
  }

}

extension KeyTable: Sendable where Value: Sendable {}
