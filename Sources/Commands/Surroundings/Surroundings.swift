package import LineEditing
internal import Rendering
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

  /// How a command is asked to stop that takes long.
  package let stop: StopRequest

  /// Creates an instance with the given properties.
  package init(
    console: Console, environment: [String: String], files: any FileSystem,
    today: @escaping () -> Day, lineReader: @escaping (_ history: String?) -> any LineReader,
    stop: StopRequest = StopRequest()
  ) {
    self.console = console
    self.environment = environment
    self.files = files
    self.today = today
    self.lineReader = lineReader
    self.stop = stop
  }

}

// MARK: Terminal

extension Surroundings {

  /// The number of columns that answers may take; `nil` where they are not shown on a terminal: as
  /// many as they need.
  var width: Int? { terminal?.columns }

  /// The size of the terminal that answers are shown on, if they are: what it says itself, else what
  /// `COLUMNS` and `LINES` say, else 80 and 24.
  var terminal: ScreenSize? {
    guard console.outputIsTerminal else { return nil }
    let known = console.terminal
    let columns = known?.columns ?? count("COLUMNS") ?? 80
    let lines = known.flatMap { $0.lines > 0 ? $0.lines : nil } ?? count("LINES") ?? 24
    return ScreenSize(columns: columns, lines: lines)
  }

  /// Returns the number that the variable called `name` holds, if it is above zero.
  private func count(_ name: String) -> Int? {
    environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The signs that tables and charts are drawn with: those of ASCII on a dumb terminal, and where the
  /// locale names an encoding that is not UTF-8.
  var glyphs: Glyphs {
    if environment["TERM"] == "dumb" { return .ascii }
    // The first that is set counts (POSIX, 8.2); where none is, nothing is known.
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty })
    else { return .unicode }
    if locale == "C" || locale == "POSIX" { return .ascii }
    guard let dot = locale.firstIndex(of: ".") else { return .unicode }
    let encoding = locale[dot...].lowercased()
    return encoding.hasPrefix(".utf-8") || encoding.hasPrefix(".utf8") ? .unicode : .ascii
  }

}
