/// What is said of two things that are compared.
package enum ComparisonWords: Hashable, Sendable {

  /// What is compared with what.
  case comparedThings(String, String)

  /// What became of something between two strategies.
  case kept
  case renamed
  case changed
  case dropped
  case added

  /// How many things of a kind there are of each change, the parts ready to read.
  case counts(kind: String, parts: [String])

  /// So many of a change.
  case count(Int, of: String)

  /// Above the columns.
  case changeHeading
  case fieldHeading

  /// The title, among fields.
  case title

  /// So many fields are the same.
  case sameFields(Int)

  /// Two fields are not known of either, so that nothing can be said.
  case nothingKnown

  /// Nothing says that it belongs to one of the two strategies.
  case nothingBelongs(field: String)

  /// A value, and the date that it was written with or observed on.
  case dated(String, on: String)

}
