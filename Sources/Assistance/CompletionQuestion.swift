package import Syntax
package import Vocabulary

/// The question what may stand at a place of a text that is being written.
package struct CompletionQuestion {

  /// The text: all that was typed of a statement, or a file.
  package let text: [UInt8]

  /// The offset in `text` of the place, in bytes.
  package let cursor: Int

  /// The language that the text is in, unless it says otherwise.
  package let tongue: Tongue

  /// What the text may hold.
  package let mode: ParseMode

  /// The commands that a session takes.
  package var commands: [CommandShape] = []

  /// The name of the eligibility or the funding that was decided last.
  package var decision: String?

  /// What lists a folder, at a path that is empty for the current one.
  package var folder: (_ path: String) -> [FolderEntry] = { _ in [] }

  /// Creates an instance for the place at `cursor` of `text`.
  ///
  /// A place outside of the text, or within a character, is the nearest one before it.
  package init(_ text: String, cursor: Int, tongue: Tongue, mode: ParseMode) {
    self.text = Array(text.utf8)
    var place = min(max(cursor, 0), self.text.count)
    while place > 0, place < self.text.count, self.text[place] & 0xC0 == 0x80 { place -= 1 }
    self.cursor = place
    self.tongue = tongue
    self.mode = mode
  }

}

/// Something in a folder.
package struct FolderEntry: Hashable, Sendable {

  /// Its name, without the path of the folder.
  package let name: String

  /// `true` iff it is a folder itself.
  package let isFolder: Bool

  /// Creates an instance with the given properties.
  package init(name: String, isFolder: Bool) {
    self.name = name
    self.isFolder = isFolder
  }

}
