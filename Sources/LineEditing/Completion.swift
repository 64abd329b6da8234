/// What could stand in the place of a part of a text.
package struct Completion: Hashable, Sendable {

  /// The bytes of the text that a candidate takes the place of.
  package let replaced: Range<Int>

  /// The texts of which one could stand there, in the order in which they are shown.
  package let candidates: [String]

  /// Creates an instance with the given properties.
  package init(replacing replaced: Range<Int>, by candidates: [String]) {
    self.replaced = replaced
    self.candidates = candidates
  }

  /// Nothing to put at `offset`.
  package static func nothing(at offset: Int) -> Completion {
    Completion(replacing: offset..<offset, by: [])
  }

}
