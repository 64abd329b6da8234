internal import Syntax
internal import Vocabulary

/// What the names at the top of a program stand for, as the check left it.
struct NameDirectory: Sendable {

  /// The key of each symbol, by file.
  let keys: [[NameKey]]

  /// What the names of values stand for.
  let values: PerTongue<Directory<Entity>>

  /// What the names of types stand for.
  let types: PerTongue<Directory<TypeEntity>>

  /// The position of each field, by record and name.
  let fieldPositions: [PerTongue<KeyTable<Int32>>]

  /// The choices that have a value of a name, and its position.
  let choiceValues: PerTongue<KeyTable<[(choice: Int32, value: Int32)]>>

}
