/// A name as each tongue spells it.
///
/// Names that authors make up are spelled the same in all.
package struct TwinName: Hashable, Sendable {

  /// The English spelling.
  package let english: String

  /// The German spelling.
  package let german: String

  /// Creates an instance spelled `name` in every tongue.
  package init(_ name: String) {
    english = name
    german = name
  }

  /// Creates an instance with the given spellings.
  package init(english: String, german: String) {
    self.english = english
    self.german = german
  }

}
