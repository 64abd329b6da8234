internal import Catalogue
package import SourceText

/// What has to be changed in a file, as `diff -u` shows it (POSIX, diff, "Diff -u Output Format").
///
/// Files are called by their paths as they are: `patch -p0` and `git apply -p0` take it.
package struct UnifiedDiff: Sendable {

  /// The path of the file.
  private let path: String

  /// The text as it is, and as it is to be.
  private let old: [UInt8]
  private let new: [UInt8]

  /// What differs.
  package let difference: LineDifference

  /// The number of lines shown around each change.
  private static let context = 3

  /// Creates an instance for what makes `new` of `old`, which the file at `path` holds.
  package init(path: String, from old: [UInt8], to new: [UInt8]) {
    self.path = path
    self.old = old
    self.new = new
    difference = LineDifference(from: old, to: new)
  }

  /// The number of lines that are new, or gone where fewer are new.
  package var changedLines: Int {
    difference.changes.reduce(0) { $0 + max($1.old.count, $1.new.count) }
  }

  /// The bytes of the difference, for a program; nothing where there is none.
  package var bytes: [UInt8] {
    var writer = ByteWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// Returns the difference for a person, without what commands a terminal, and coloured iff
  /// `isColoured`; it has no line end at its end.
  package func text(isColoured: Bool) -> String {
    var writer = TextWriter(style: isColoured ? .ansi : .plain)
    write(to: &writer)
    return writer.lines.joined(separator: "\n")
  }

  /// Writes the difference.
  private func write(to writer: inout some DiffWriter) {
    if difference.changes.isEmpty { return }
    // A tab ends a name with a space in it.
    let name = path.contains(" ") ? path + "\t" : path
    writer.write(.file, "---", " \(name)")
    writer.write(.file, "+++", " \(name)")
    for hunk in hunks {
      let first = difference.changes[hunk.lowerBound]
      let last = difference.changes[hunk.upperBound - 1]
      let before = min(Self.context, first.old.lowerBound)
      let after = min(Self.context, difference.oldLines.count - last.old.upperBound)
      let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
      let newRange = first.new.lowerBound - before..<last.new.upperBound + after
      writer.write(.place, "@@", " -\(numbers(oldRange)) +\(numbers(newRange)) @@")
      var position = oldRange.lowerBound
      for change in difference.changes[hunk] {
        write(position..<change.old.lowerBound, of: difference.oldLines, old, .same, to: &writer)
        write(change.old, of: difference.oldLines, old, .gone, to: &writer)
        write(change.new, of: difference.newLines, new, .new, to: &writer)
        position = change.old.upperBound
      }
      write(position..<oldRange.upperBound, of: difference.oldLines, old, .same, to: &writer)
    }
  }

  /// Writes those of `lines` of `text` that are at `numbers`.
  private func write(
    _ numbers: Range<Int>, of lines: [Range<Int>], _ text: [UInt8], _ kind: DiffLine,
    to writer: inout some DiffWriter
  ) {
    for line in lines[numbers] { writer.write(kind, text[line]) }
  }

  /// The changes that are shown together: those with few lines between them.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for place in difference.changes.indices {
      let start = difference.changes[place].old.lowerBound
      if let last = hunks.last,
        start - difference.changes[place - 1].old.upperBound <= 2 * Self.context
      {
        hunks[hunks.count - 1] = last.lowerBound..<place + 1
      } else {
        hunks.append(place..<place + 1)
      }
    }
    return hunks
  }

  /// Returns the number of the first line of `range`, from 1, and how many there are.
  private func numbers(_ range: Range<Int>) -> String {
    // Of none it is the line before.
    let first = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(first)" : "\(first),\(range.count)"
  }

}

/// What a line of a difference is.
private enum DiffLine {
  case file
  case place
  case same
  case gone
  case new

  /// What stands before it.
  var mark: UInt8 {
    switch self {
    case .file, .place, .same: UInt8(ascii: " ")
    case .gone: UInt8(ascii: "-")
    case .new: UInt8(ascii: "+")
    }
  }

  /// How it stands out.
  var role: Style.Role? {
    switch self {
    case .file: .heading
    case .place: .note
    case .same: nil
    case .gone: .error
    case .new: .good
    }
  }
}

/// What the lines of a difference are written to.
private protocol DiffWriter {

  /// Writes a line of the difference itself.
  mutating func write(_ kind: DiffLine, _ mark: String, _ text: String)

  /// Writes a line of a text, which may have no end.
  mutating func write(_ kind: DiffLine, _ line: ArraySlice<UInt8>)

}

/// What follows a line without an end.
private let noLineEnd = "\\ No newline at end of file"

/// Writes a difference byte for byte.
private struct ByteWriter: DiffWriter {

  /// What was written.
  var bytes: [UInt8] = []

  mutating func write(_ kind: DiffLine, _ mark: String, _ text: String) {
    bytes += Array("\(mark)\(text)\n".utf8)
  }

  mutating func write(_ kind: DiffLine, _ line: ArraySlice<UInt8>) {
    bytes.append(kind.mark)
    bytes += line
    if line.last != 0x0A { bytes += Array("\n\(noLineEnd)\n".utf8) }
  }

}

/// Writes a difference for people.
private struct TextWriter: DiffWriter {

  /// How lines stand out.
  let style: Style

  /// The lines.
  var lines: [String] = []

  mutating func write(_ kind: DiffLine, _ mark: String, _ text: String) {
    lines.append(style.paint(mark + visible(text), kind.role))
  }

  mutating func write(_ kind: DiffLine, _ line: ArraySlice<UInt8>) {
    var text = line
    if text.last == 0x0A { text.removeLast() }
    let mark = String(decoding: [kind.mark], as: UTF8.self)
    lines.append(
      style.paint(mark + visible(String(decoding: text, as: UTF8.self)), kind.role))
    if line.last != 0x0A { lines.append(noLineEnd) }
  }

}
