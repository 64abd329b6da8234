internal import Catalogue
package import Diagnostics
internal import SourceText
package import Vocabulary

/// What laying out some files came to, for programs.
package struct LayoutReport: Sendable {

  /// What laying out one file came to.
  package struct File: Sendable {

    /// The path of the file.
    let path: String

    /// The text as it was, and as it is laid out.
    let old: [UInt8]
    let new: [UInt8]

    /// What stays as it was: lines, and what is wrong there, if that is known.
    let kept: [(lines: ClosedRange<Int>, problem: Problem?)]

    /// Why it stays as it was although it should not, if so.
    let failure: String?

    /// Creates an instance with the given properties.
    package init(
      path: String, from old: [UInt8], to new: [UInt8],
      kept: [(lines: ClosedRange<Int>, problem: Problem?)], failure: String?
    ) {
      self.path = path
      self.old = old
      self.new = new
      self.kept = kept
      self.failure = failure
    }

    /// `true` iff its layout is another.
    var isChanged: Bool { old != new }

    /// What has to be changed, by places of the text as it was: lines and columns, as in every message.
    private var edits: [JSON] {
      let difference = LineDifference(from: old, to: new)
      let map = LineMap(bytes: old)
      return difference.changes.map { change in
        let lines = difference.oldLines
        let start =
          change.old.lowerBound < lines.count ? lines[change.old.lowerBound].lowerBound : old.count
        let end = change.old.isEmpty ? start : lines[change.old.upperBound - 1].upperBound
        let text = difference.newLines[change.new].map { new[$0] }.joined()
        return [
          "range": ["start": place(start, map), "end": place(end, map)],
          "text": .string(String(decoding: Array(text), as: UTF8.self)),
        ]
      }
    }

    /// Returns the place of the byte at `offset` as an object.
    private func place(_ offset: Int, _ map: LineMap) -> JSON {
      let position = map.position(at: offset)
      return [
        "line": .number(String(position.line)), "column": .number(String(position.column)),
      ]
    }

    /// Returns what it came to as an object.
    fileprivate func json(in tongue: Tongue) -> JSON {
      [
        "file": .string(path), "changed": .boolean(isChanged), "edits": .array(edits),
        "kept": .array(
          kept.map { part in
            [
              "lines": [
                .number(String(part.lines.lowerBound)), .number(String(part.lines.upperBound)),
              ],
              "code": .optional(part.problem?.code.text),
              "message": .optional(part.problem?.message(in: tongue).plainText),
            ]
          }),
        "failure": .optional(failure),
      ]
    }

  }

  /// The files, in the order in which they were named.
  private let files: [File]

  /// The language of messages.
  private let tongue: Tongue

  /// Creates an instance with the given properties.
  package init(_ files: [File], tongue: Tongue) {
    self.files = files
    self.tongue = tongue
  }

  /// The report as an object.
  package var json: JSON {
    let changed = files.count { $0.isChanged && $0.failure == nil }
    return [
      "files": .array(files.map { $0.json(in: tongue) }),
      "summary": [
        "changed": .number(String(changed)),
        "unchanged": .number(String(files.count { !$0.isChanged && $0.failure == nil })),
        "failed": .number(String(files.count { $0.failure != nil })),
      ],
    ]
  }

  /// The report as a table with a row for each file.
  package var data: DataTable {
    DataTable(
      [.init("file"), .init("changed"), .init("kept", isNumeric: true), .init("failure")],
      files.map { file in
        [file.path, file.isChanged ? "true" : "false", String(file.kept.count), file.failure ?? ""]
      })
  }

}
