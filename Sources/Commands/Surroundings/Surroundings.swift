package import LineEditing
package import Values

/// What a command has around it: streams, files, a calendar.
///
/// In tests none of it is the process's.
package struct Surroundings {

  /// Where answers and messages go.
  package var console: Console

  /// The variables of the environment that commands look at, by name.
  package let environment: [String: String]

  /// The files.
  package internal(set) var files: any FileSystem

  /// Returns the day it is.
  package let today: () -> Day

  /// Returns what reads the lines of a person, or of a pipe; `history` keeps them.
  package let lineReader: (_ history: String?) -> any LineReader

  /// Creates an instance with the given properties.
  package init(
    console: Console, environment: [String: String], files: any FileSystem,
    today: @escaping () -> Day, lineReader: @escaping (_ history: String?) -> any LineReader
  ) {
    self.console = console
    self.environment = environment
    self.files = files
    self.today = today
    self.lineReader = lineReader
  }

}
