/// A place in a text as a person counts: lines and characters, both from 1.
package struct TextPosition: Hashable, Comparable, Sendable {

  /// The number of the line, from 1.
  package let line: Int

  /// The number of the character in its line, from 1; a tab is one character.
  package let column: Int

  /// Creates an instance with the given properties.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// `true` iff `a` stands before `b`.
  package static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }

}

/// A place in a text as an editor counts: lines and UTF-16 code units, both from 0.
package struct EditorPosition: Hashable, Comparable, Sendable {

  /// The number of the line, from 0.
  package let line: Int

  /// The number of UTF-16 code units before the place in its line.
  package let codeUnit: Int

  /// Creates an instance with the given properties.
  package init(line: Int, codeUnit: Int) {
    self.line = line
    self.codeUnit = codeUnit
  }

  /// `true` iff `a` stands before `b`.
  package static func < (a: Self, b: Self) -> Bool { (a.line, a.codeUnit) < (b.line, b.codeUnit) }

}
