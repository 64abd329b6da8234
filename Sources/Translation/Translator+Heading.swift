internal import Pipeline
internal import SourceText
internal import Syntax
internal import Vocabulary

/// What is said of the language of a file, in its first line or behind the fences of its blocks.
extension Translator {

  /// Returns the changes to what says the language of the file.
  ///
  /// A file that does not say so is English; its translation says it, and so does what is made of that
  /// in turn: a line that says the language is never left out.
  func heading() -> [Respelling.Change] {
    if let blocks = workspace.blocks(of: file) { return heading(of: blocks) }
    guard tree.header == nil else { return [] }
    let bytes = source.bytes
    let start = bytes.starts(with: SourceFile.byteOrderMark) ? SourceFile.byteOrderMark.count : 0
    let end = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
    let line = tongue.header + (end ? "\r\n" : "\n")
    return [Respelling.Change(range: start..<start, text: line)]
  }

  /// Returns what becomes of what the fences of `blocks` say.
  ///
  /// Where the language is said nowhere, the first block says it, and a language that the first block
  /// alone says goes on the way to English.
  private func heading(of blocks: [LiterateBlock]) -> [Respelling.Change] {
    let named = blocks.compactMap(\.tongue)
    guard let first = blocks.first else { return [] }
    let word = tongue.keyword.spelling(in: tongue)
    if named.isEmpty, tree.header == nil {
      let end = first.opening.upperBound
      return [Respelling.Change(range: end..<end, text: " " + word)]
    }
    if tongue.isUnnamed, tree.header == nil, named.count == 1, let own = first.tongue {
      let range = first.opening.upperBound..<own.range.upperBound
      let isNext = workspace[file].bytes[range.lowerBound..<own.range.lowerBound]
        .allSatisfy { $0 == 0x20 }
      if isNext { return [Respelling.Change(range: range, text: "")] }
    }
    return named.map { Respelling.Change(range: $0.range, text: word) }
  }

}
