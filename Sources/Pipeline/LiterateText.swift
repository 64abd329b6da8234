internal import Diagnostics
internal import SourceText
internal import Syntax
internal import Vocabulary

/// What a Markdown file holds of the language: its blocks between fences that say `leit`.
///
/// All blocks of a file are one source, in the order of the text. What stands around them is blanked
/// out byte by byte, so that every place in a block is its place in the file.
struct LiterateText {

  /// The text of the blocks at their offsets, and nothing but space before and between them.
  let bytes: [UInt8]

  /// The offsets of the lines of each block, without its fences.
  let blocks: [Range<Int>]

  /// What stands behind the fences that open these blocks.
  let infos: [BlockInfo]

  /// The language that a block says it is in, if one does.
  let tongue: Tongue?

  /// Where a block begins whose end is not marked, if the last one's is not.
  let openEnd: Int?

  /// What is wrong with the blocks as such.
  let problems: [(problem: FileProblem, range: Range<Int>)]

  /// Creates an instance for `markdown`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(of markdown: [UInt8]) {
    let found = markdown.withUnsafeBufferPointer { text -> MarkdownScanner in
      var scanner = MarkdownScanner(text)
      scanner.run()
      return scanner
    }
    blocks = found.blocks
    infos = found.infos
    tongue = found.tongue?.tongue
    openEnd = found.openEnd
    problems = found.problems
    bytes = blanked(markdown, around: found.blocks)
  }

  /// Returns `diagnostic` as people are to see it, or `nil` if they are not.
  ///
  /// What follows a fence that is not closed may be anything: the fence is to blame, and nothing
  /// after it. A fix that would touch the prose is none; the first line goes into the first block.
  func adapted(_ diagnostic: Diagnostic) -> Diagnostic? {
    if let openEnd, diagnostic.site.start >= openEnd { return nil }
    let fixes = diagnostic.fixes.compactMap { fix -> Fix? in
      let edits = fix.edits.compactMap(adapted)
      return edits.count == fix.edits.count ? Fix(edits) : nil
    }
    if fixes == diagnostic.fixes { return diagnostic }
    return Diagnostic(
      diagnostic.problem, at: diagnostic.site, related: diagnostic.related, fixes: fixes)
  }

  /// Returns `edit` where it changes a block, or `nil` if it would change the prose.
  private func adapted(_ edit: TextEdit) -> TextEdit? {
    let range = edit.span.offsets
    if isInBlock(range) { return edit }
    guard let first = blocks.first, range.isEmpty, range.upperBound < first.lowerBound else {
      return nil
    }
    return TextEdit(SourceSpan(first.lowerBound..<first.lowerBound, in: edit.span.file), edit.text)
  }

  /// `true` iff `range` lies in one block.
  private func isInBlock(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = low + (high - low) / 2
      if blocks[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < blocks.count else { return false }
    // A block may begin where the one before it ends only if both are empty.
    return blocks[low].lowerBound <= range.lowerBound && range.upperBound <= blocks[low].upperBound
  }

}

/// Returns `markdown` up to the end of its last block, with space for what is outside of `blocks`.
private func blanked(_ markdown: [UInt8], around blocks: [Range<Int>]) -> [UInt8] {
  guard let end = blocks.last?.upperBound else { return [] }
  return [UInt8](unsafeUninitializedCapacity: end) { space, count in
    var offset = 0
    for block in blocks {
      while offset < block.lowerBound {
        let byte = markdown[offset]
        space[offset] = byte == 0x0A || byte == 0x0D ? byte : 0x20
        offset += 1
      }
      while offset < block.upperBound {
        space[offset] = markdown[offset]
        offset += 1
      }
    }
    count = end
  }
}
