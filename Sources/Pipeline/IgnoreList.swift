package import Diagnostics
internal import SourceText

/// What a `.leitignore` says of the files and folders below its own folder, as `.gitignore` says it.
///
/// Of the lines that match a path the last one counts; `!` before it takes the path in again.
package struct IgnoreList: Sendable {

  /// A line that says something.
  private struct Line: Sendable {

    /// The names that it matches.
    let pattern: PathPattern

    /// `true` iff it takes in what a line above leaves out.
    let isNegated: Bool

    /// `true` iff it is about folders alone.
    let isForFolders: Bool

  }

  /// The lines, in the order of the text.
  private let lines: [Line]

  /// What is wrong with lines, and where; they say nothing.
  package let problems: [(problem: FileProblem, offsets: Range<Int>)]

  /// The name of the files that hold such lists.
  package static let fileName = ".leitignore"

  /// Creates an instance for the content of a `.leitignore`.
  package init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    var problems: [(problem: FileProblem, offsets: Range<Int>)] = []
    var start = bytes.starts(with: SourceFile.byteOrderMark) ? SourceFile.byteOrderMark.count : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      if let range = trimmed(start..<end, of: bytes) {
        if let line = Self.line(String(decoding: bytes[range], as: UTF8.self)) {
          lines.append(line)
        } else {
          let text = String(decoding: bytes[range], as: UTF8.self)
          problems.append((.badIgnorePattern(pattern: text), range))
        }
      }
      start = end + 1
    }
    self.lines = lines
    self.problems = problems
  }

  /// Returns whether what is at `path`, below the list's folder, is left out; `nil` where the list
  /// does not say.
  package func excludes(_ path: FilePath, isFolder: Bool) -> Bool? {
    let names = path.text.split(separator: "/").map { Array($0.unicodeScalars) }
    let last = lines.last { line in
      (isFolder || !line.isForFolders) && line.pattern.matches(names)
    }
    return last.map { !$0.isNegated }
  }

  /// Returns what the line `text` says, or `nil` if it can match nothing.
  private static func line(_ text: String) -> Line? {
    var rest = Substring(text).unicodeScalars
    let isNegated = rest.first == "!"
    if isNegated { rest.removeFirst() }
    let isForFolders = rest.last == "/"
    if isForFolders { rest.removeLast() }
    guard let pattern = PathPattern(rest) else { return nil }
    return Line(pattern: pattern, isNegated: isNegated, isForFolders: isForFolders)
  }

}

/// Returns the part of `line` that says something, or `nil` if it is empty or a comment.
private func trimmed(_ line: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
  var end = line.upperBound
  // A space after a backslash is meant.
  while end > line.lowerBound, isBlank(bytes[end - 1]),
    end < line.lowerBound + 2 || bytes[end - 2] != UInt8(ascii: "\\")
  {
    end -= 1
  }
  guard end > line.lowerBound, bytes[line.lowerBound] != UInt8(ascii: "#") else { return nil }
  return line.lowerBound..<end
}
