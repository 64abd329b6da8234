/// A program that is revised declaration by declaration, as a person does with an editor.
struct Revision {

  /// The lines.
  private var lines: [Substring]

  /// Creates an instance for `text`.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isBlank ?? false { lines.removeLast() }
  }

  /// The text.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Puts the declarations of `block` in the place of those of their kind and name, with the comments
  /// above these, else at the end.
  mutating func take(_ block: String) {
    for declaration in Revision(block).declarations {
      let place = head(of: declaration).flatMap { head in
        lines.indices.first {
          lines[$0].indentation == head.indentation && lines[$0].head == head.head
        }
      }
      if let place {
        lines.replaceSubrange(extent(at: place), with: declaration)
      } else {
        lines += [""] + declaration
      }
    }
  }

  /// Puts `block` in the place of the declaration called `name`; returns whether there is one.
  mutating func put(_ block: String, insteadOf name: String) -> Bool {
    guard let place = place(of: name) else { return false }
    lines.replaceSubrange(extent(at: place), with: Revision(block).lines)
    return true
  }

  /// Returns the place of the first line of the declaration called `name`.
  private func place(of name: String) -> Int? {
    lines.indices.first { lines[$0].head.count == 2 && lines[$0].head[1] == name }
  }

  /// The declarations with the comments above them.
  private var declarations: [[Substring]] {
    var found: [[Substring]] = []
    var place = 0
    while place < lines.count {
      defer { place += 1 }
      if lines[place].isBlank || lines[place].isComment { continue }
      let extent = extent(at: place)
      found.append(Array(lines[extent]))
      place = extent.upperBound
    }
    return found
  }

  /// Returns the first line of `declaration` that is no comment, by its indentation and first words.
  private func head(of declaration: [Substring]) -> (indentation: Int, head: [Substring])? {
    declaration.first { !$0.isComment }.map { ($0.indentation, $0.head) }
  }

  /// Returns the lines of the declaration that begins on the line at `place`, with the comments above.
  private func extent(at place: Int) -> Range<Int> {
    var start = place
    while start > 0, lines[start - 1].isComment { start -= 1 }
    var depth = 0
    var end = place
    repeat {
      depth += lines[end].depth
      end += 1
    } while end < lines.count && (depth > 0 || !(lines[end].isBlank || lines[end].closes))
    return start..<end
  }

}

extension Substring {

  /// `true` iff there is nothing to read.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// `true` iff a comment fills the line.
  fileprivate var isComment: Bool { drop(while: \.isWhitespace).hasPrefix("//") }

  /// `true` iff the line ends what is around it.
  fileprivate var closes: Bool { drop(while: \.isWhitespace).hasPrefix("}") }

  /// The number of spaces before the first word.
  fileprivate var indentation: Int { prefix(while: \.isWhitespace).count }

  /// The first two words: a kind and a name.
  fileprivate var head: [Substring] {
    Array(split { !$0.isLetter && !$0.isNumber && $0 != "_" }.prefix(2))
  }

  /// The number of braces that are opened, less that of those that are closed.
  fileprivate var depth: Int {
    let code = firstRange(of: "//").map { self[..<$0.lowerBound] } ?? self
    return code.count { $0 == "{" } - code.count { $0 == "}" }
  }

}
