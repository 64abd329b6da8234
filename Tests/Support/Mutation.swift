internal import Foundation

/// A program of the project with a line of it broken, and what `leit` says about it.
package struct Mutation: Sendable {

  /// An error: its line, counted from the broken one, its column, and its code.
  package struct Finding: Hashable, Sendable, CustomStringConvertible {
    package let line: Int
    package let column: Int
    package let code: String

    /// Creates an instance with the given properties.
    package init(line: Int, column: Int, code: String) {
      (self.line, self.column, self.code) = (line, column, code)
    }

    package var description: String { "\(line >= 0 ? "+" : "")\(line):\(column) \(code)" }
  }

  /// The file, and where its program begins: 1, or the line of its block in a page.
  package let path: String

  /// The number of the line in the file, when it was broken.
  package let line: Int

  /// The line as it is.
  package let before: String

  /// The line as it is broken.
  package let after: String

  /// What is said about it.
  package var findings: [Finding]

  /// The kinds of mutations, each in a file of its name.
  package static let kinds = [
    "bracket", "doubled", "dropped", "import", "kind", "misspelt", "number", "pasted", "swapped",
    "tongue",
  ]

  /// Returns the path of the file that holds the mutations of `kind`.
  package static func path(of kind: String) -> String { "Tests/Fixtures/mutations/\(kind).txt" }

  /// Returns the mutations of `kind`.
  package static func all(of kind: String) throws -> [Mutation] {
    try Repository.text(at: path(of: kind)).components(separatedBy: "\n\n").compactMap { entry in
      let lines = entry.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      guard lines.count > 2, let colon = lines[0].lastIndex(of: ":"),
        let number = Int(lines[0][lines[0].index(after: colon)...])
      else { return nil }
      return Mutation(
        path: String(lines[0][..<colon]), line: number, before: written(lines[1].dropFirst(2)),
        after: written(lines[2].dropFirst(2)), findings: lines.dropFirst(3).compactMap(finding))
    }
  }

  /// The entry of a file that `self` is.
  package var entry: String {
    (["\(path):\(line)", "- \(shown(before))", "+ \(shown(after))"] + findings.map(\.description))
      .joined(separator: "\n")
  }

  /// Returns the broken program, its path, and the number of the broken line in it; `nil` if its line is
  /// no longer in the project.
  package func program() throws -> (path: String, text: String, line: Int)? {
    let file = try Repository.text(at: path).components(separatedBy: "\n")
    // A line may have moved since it was broken.
    let places = file.indices.filter { file[$0] == before }
    guard let place = places.min(by: { abs($0 + 1 - line) < abs($1 + 1 - line) }) else {
      return nil
    }
    var broken = file
    broken[place] = after
    guard path.hasSuffix(".md") else { return (path, broken.joined(separator: "\n"), place + 1) }
    guard let start = file[..<place].lastIndex(where: { $0.hasPrefix("```") }),
      let end = file[place...].firstIndex(where: { $0.hasPrefix("```") })
    else { return nil }
    return (
      "page.leit", broken[(start + 1)..<end].joined(separator: "\n") + "\n", place - start
    )
  }

  /// Returns `text` with the characters that it names by their numbers.
  private static func written(_ text: Substring) -> String {
    String(text).replacing(/\\u\{([0-9A-F]+)\}/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }

  /// Returns `text` with the numbers of the characters that nobody sees.
  private func shown(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      ["\u{AD}", "\u{200B}", "\u{A0}"].contains(scalar)
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }.joined()
  }

  /// Returns what `text` says of an error.
  private static func finding(_ text: String) -> Finding? {
    guard let match = text.wholeMatch(of: /([+-]\d+):(\d+) ([A-Z]\d\d)/),
      let line = Int(match.1), let column = Int(match.2)
    else { return nil }
    return Finding(line: line, column: column, code: String(match.3))
  }

}
