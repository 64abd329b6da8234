internal import Rendering

/// A text that a terminal shows part by part.
package struct Paging {

  /// What a person asks for between two parts.
  package enum Step: Hashable, Sendable {
    case nextPage
    case nextLine
    case stop

    /// Creates an instance for the key that sent `byte`; `nil` for those that mean nothing.
    package init?(key byte: UInt8) {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "f"): self = .nextPage
      case UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "j"): self = .nextLine
      // Control-C and Control-D end what is shown, too.
      case UInt8(ascii: "q"), UInt8(ascii: "Q"), 3, 4: self = .stop
      default: return nil
      }
    }
  }

  /// The lines.
  private let lines: [Substring]

  /// The number of lines that were shown.
  package private(set) var count = 0

  /// The number of lines.
  package var total: Int { lines.count }

  /// Creates an instance for `text`.
  package init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  /// `true` iff everything was shown.
  package var isAtEnd: Bool { count == lines.count }

  /// `true` iff a terminal of `size` shows everything at once, and the prompt below it.
  package func fits(_ size: ScreenSize) -> Bool {
    var rows = 0
    for line in lines {
      rows += screenRows(of: line, columns: size.columns)
      if rows >= size.lines { return false }
    }
    return true
  }

  /// Returns what comes next on a terminal of `size` where `step` is asked for, and counts it as shown.
  package mutating func next(_ step: Step, on size: ScreenSize) -> String {
    let start = count
    switch step {
    case .stop: return ""
    case .nextLine: count = min(count + 1, lines.count)
    case .nextPage:
      // The last line is for the prompt.
      var free = max(1, size.lines - 1)
      while count < lines.count {
        let rows = screenRows(of: lines[count], columns: size.columns)
        // A line that is longer than the terminal is shown all the same.
        guard rows <= free || count == start else { break }
        count += 1
        free -= rows
      }
    }
    return lines[start..<count].map { $0 + "\n" }.joined()
  }

}
