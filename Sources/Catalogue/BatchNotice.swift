package import Diagnostics

/// Something that deciding a table has to say about itself.
package enum BatchNotice: Hashable, Sendable {

  // MARK: What is wrong with a command line

  /// A text is no field with its column.
  case notAMapping(String)

  /// Neither the name of the file for results nor an option says how they are written.
  case unknownFormat(path: String)

  /// Results are written in a format, and nothing is decided.
  case formatOfResults(String)

  /// What is found out about a table is written in a format, and results are wanted.
  case formatOfReports(String)

  /// A database cannot go to standard output.
  case databaseOnStandardOutput

  /// An option is about databases, and the file at a path is none.
  case notADatabase(option: String, path: String)

  /// Both a table and a query are named.
  case tableAndQuery

  /// Two of the files that are written or read are one.
  case sameFile(path: String)

  /// What is on standard output cannot be gone on with.
  case resumeWithoutFile

  /// What is on standard input can be read once alone, and would have to be read twice.
  case strictNeedsFile

  /// No column is called as an option says; `near` are names like it.
  case noSuchColumn(String, near: [String])

  /// A mapping names a column where it should name a field, and a field where it should name a column;
  /// `mend` is the option as it should be.
  case mappingIsReversed(mend: String)

  /// No column of results is called as one is asked for; `near` are names like it.
  case unknownResultColumn(String, near: [String], all: [String])

  /// A column of results is asked for twice.
  case resultColumnTwice(String)

  /// A column that the results repeat is called as one of theirs.
  case columnTaken(String)

  // MARK: What went wrong

  /// A file cannot be written.
  case cannotWrite(path: String, WritingFailure)

  /// The database at a path cannot be read or written.
  case database(path: String, DatabaseFailure)

  /// The file at a path was written to while it was read.
  case changedMeanwhile(path: String)

  // MARK: Going on

  /// There are results at a path, and nothing says where they stopped.
  case nothingToResume(path: String)

  /// What says where a run stopped, at a path, cannot be read.
  case unreadableState(path: String)

  /// Something is not as it was when the run began.
  case differs(BatchDifference)

  /// A file has fewer bytes, or a table fewer rows, than were written.
  case isShortened(path: String)

  // MARK: What the columns are

  /// No field and no question is called as columns are.
  case passedOver([UnusedColumn])

  /// Nothing in the table fills fields.
  case unfilled([String])

  /// So many of the first rows cannot be read; what is wrong with some of them, and how many kinds of
  /// faults there are besides.
  case foretaste(rows: String, rejected: Int, [FactsProblem], more: Int)

  // MARK: What a run did

  /// The columns are not right, so that nothing was decided.
  case stoppedByContract

  /// So many rows cannot be read; where they are, if they are in a file.
  case rejected(Int, path: String?)

  /// The run was stopped after so many rows; `resumes` is whether it can be gone on with.
  case stopped(rows: String, resumes: Bool)

  /// A run goes on behind so many rows.
  case resumed(rows: String)

  /// How far it has come: cases, cases each second, percent of the whole, and the time left.
  case progress(rows: String, rate: String, percent: Int?, left: String?)

}

/// A column that fills nothing.
package struct UnusedColumn: Hashable, Sendable {

  /// Its heading.
  package let heading: String

  /// Names of fields like it.
  package let near: [String]

  /// Creates an instance with the given properties.
  package init(heading: String, near: [String]) {
    self.heading = heading
    self.near = near
  }

}

/// What was another when a run began.
package enum BatchDifference: Hashable, Sendable {

  /// The files of the program, or what they import.
  case program

  /// The name of what is decided, or an option.
  case options

  /// The file with the cases.
  case input

  /// The day whose law applies.
  case day(String)

  /// The version of leit.
  case version(String)

}
