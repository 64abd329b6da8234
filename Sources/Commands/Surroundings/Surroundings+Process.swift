internal import Glibc
internal import LineEditing
internal import Values

extension Surroundings {

  /// Returns what the process has around it.
  static func process() -> Surroundings {
    Surroundings(
      console: .process(), environment: processEnvironment(), files: Disk(), today: localDay,
      lineReader: { makeLineReader(history: $0) }, stop: .ofProcess)
  }

}

/// Returns the variables that commands look at.
private func processEnvironment() -> [String: String] {
  let names = [
    "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG", "NO_COLOR", "LEIT_JOBS", "TERM", "COLUMNS",
    "LINES",
    "XDG_STATE_HOME", "HOME",
  ]
  return names.reduce(into: [:]) { variables, name in
    if let value = getenv(name) { variables[name] = String(cString: value) }
  }
}

/// Returns the day that the clock and the time zone of the computer say it is.
private func localDay() -> Day {
  var now = time(nil)
  var parts = tm()
  localtime_r(&now, &parts)
  let day = Day(
    year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  // A clock outside the calendar is at one of its ends.
  return day ?? (parts.tm_year < 0 ? .first : .last)
}
