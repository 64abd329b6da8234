/// What is said of the answers of two versions of the files.
package enum VersionWords: Hashable, Sendable {

  /// A decision, with its title where it has one, and the two versions that are compared.
  case compared(String, title: String?, String, String)

  /// The files of a version, and the day by whose law it decides.
  case version(String, on: String)

  /// A requirement is in the other version alone.
  case notInVersion

  /// What stands before the reasons of a version.
  case before
  case after

  /// A rule reads otherwise, without a value that could be told.
  case otherText

  /// How many cases were compared, and of how many the answer differs.
  case summary(cases: Int, different: Int)

  /// The text says for each case which law applies, whatever day is asked about.
  case datesAreFixed

  /// What a decision lacks.
  case missingFacts

}
