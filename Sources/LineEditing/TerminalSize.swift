internal import Glibc

/// How large a terminal is.
struct TerminalSize: Hashable, Sendable {

  /// The number of columns.
  let columns: Int

  /// The number of rows.
  let rows: Int

  /// Creates an instance with the size of the terminal behind `descriptor` now; `nil` iff there is
  /// none, or it does not say.
  init?(of descriptor: Int32) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    columns = Int(size.ws_col)
    rows = Int(size.ws_row)
  }

}
