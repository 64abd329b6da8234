package import SourceText
package import Vocabulary

/// A block of a Markdown file, for who writes the file anew.
package struct LiterateBlock: Sendable {

  /// The offsets of its lines, without its fences.
  package let lines: Range<Int>

  /// Where the word `leit` stands behind its fence.
  package let opening: Range<Int>

  /// The language that it says it is in, and where.
  package let tongue: (tongue: Tongue, range: Range<Int>)?

}

extension Workspace {

  /// Returns the text of `file` as it is read: of Markdown nothing but the blocks, at their places.
  package func text(of file: SourceFile.ID) -> SourceFile {
    guard let text = literate[file] else { return self[file] }
    return SourceFile(name: self[file].name, bytes: text.bytes)
  }

  /// Returns the blocks of `file` where it is Markdown, else `nil`.
  package func blocks(of file: SourceFile.ID) -> [LiterateBlock]? {
    literate[file].map { text in
      zip(text.blocks, text.infos).map { lines, info in
        LiterateBlock(lines: lines, opening: info.opening, tongue: info.tongue)
      }
    }
  }

}
