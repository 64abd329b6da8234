internal import Pipeline
internal import SourceText
internal import Syntax
internal import Vocabulary

/// What is said of the language of a file, in its first line or behind the fences of its blocks.
extension Translator {

  /// What becomes of it.
  struct Heading {
    var changes: [Respelling.Change] = []

    /// `true` iff the first line goes, which says the language.
    var isHeaderDropped = false
  }

  /// Returns what becomes of what says the language of the file.
  ///
  /// A file that does not say so is English. In German it says so in a first line that nothing sets apart
  /// from the rest; so a first line goes, on the way to English, that nothing sets apart from the rest,
  /// and stays where a line without anything, or an import, comes next.
  func heading() -> Heading {
    if let blocks = workspace.blocks(of: file) { return heading(of: blocks) }
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let header = tree.header else {
      let end = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
      let line = tongue.header + (end ? "\r\n" : "\n")
      return Heading(changes: [Respelling.Change(range: start..<start, text: line)])
    }
    guard tongue.isUnnamed, header.offsets.lowerBound == start,
      let next = endOfLine(after: header.offsets.upperBound), !isBlankLine(at: next),
      !isImportNext
    else { return Heading() }
    return Heading(
      changes: [Respelling.Change(range: start..<next, text: "")], isHeaderDropped: true)
  }

  /// Returns where the line ends on which nothing stands from `offset` on, if that is so.
  private func endOfLine(after offset: Int) -> Int? {
    let bytes = source.bytes
    let end = bytes[offset...].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    guard let end, bytes[end] == 0x0A else { return nil }
    return end + 1
  }

  /// `true` iff nothing stands on the line at `offset`.
  private func isBlankLine(at offset: Int) -> Bool {
    let bytes = source.bytes
    let first = bytes[offset...].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return first.map { bytes[$0] == 0x0A } ?? true
  }

  /// `true` iff an import comes right after the first line.
  private var isImportNext: Bool {
    guard tree.tokens.count > 2, tree.roles[2] == .keyword(.import) else { return false }
    let between = Int(tree.tokens[1].end)..<Int(tree.tokens[2].start)
    return source.bytes[between].allSatisfy { $0 <= 0x20 }
  }

  /// Returns what becomes of what the fences of `blocks` say.
  ///
  /// Where the language is said nowhere, the first block says it, and a language that the first block
  /// alone says goes on the way to English.
  private func heading(of blocks: [LiterateBlock]) -> Heading {
    let named = blocks.compactMap(\.tongue)
    guard let first = blocks.first else { return Heading() }
    let word = tongue.keyword.spelling(in: tongue)
    if named.isEmpty, tree.header == nil {
      let end = first.opening.upperBound
      return Heading(changes: [Respelling.Change(range: end..<end, text: " " + word)])
    }
    if tongue.isUnnamed, tree.header == nil, named.count == 1, let own = first.tongue {
      let range = first.opening.upperBound..<own.range.upperBound
      let isNext = workspace[file].bytes[range.lowerBound..<own.range.lowerBound]
        .allSatisfy { $0 == 0x20 }
      if isNext { return Heading(changes: [Respelling.Change(range: range, text: "")]) }
    }
    return Heading(changes: named.map { Respelling.Change(range: $0.range, text: word) })
  }

}
