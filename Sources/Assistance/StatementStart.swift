internal import Syntax
internal import Vocabulary

/// Returns the offset in `bytes`, of a file, of the declaration in which `cursor` is.
///
/// That is the last word before it at the beginning of a line that begins a declaration, and so is
/// what stands outside of all braces. Nothing is read there but brackets, quotes and comments, so that
/// it takes no time in large files.
///
/// - Complexity: O(*n*) in `cursor`.
func statementStart(before cursor: Int, in bytes: [UInt8], tongue: Tongue) -> Int {
  let words = WordTable.words(of: tongue)
  var start = 0
  bytes.withUnsafeBufferPointer { bytes in
    var depth = 0
    var comments = 0
    var closing: UInt8 = 0
    var offset = 0
    while offset < cursor {
      let byte = bytes[offset]
      let isLineStart = offset == 0 || bytes[offset - 1] == 0x0A
      if isLineStart, comments == 0, byte >= 0x41, byte != 0x7B, byte != 0x7D {
        var end = offset
        while end < bytes.count, isNamePart(bytes[end]) { end += 1 }
        let word = words.word(spelledBy: String(decoding: bytes[offset..<end], as: UTF8.self))
        let keywords = words.keywords(beginningWith: word)
        // What stands outside of all braces and is no word of the grammar is the kind of a thing.
        if end < cursor,
          keywords.contains(where: \.isDeclarationHead) || depth <= 0 && keywords.isEmpty
        {
          start = offset
          depth = 0
        }
      }
      offset += 1
      let next = offset < bytes.count ? bytes[offset] : 0
      switch byte {
      case 0x0A: closing = 0
      case 0x2A where comments > 0 && next == 0x2F:
        comments -= 1
        offset += 1
      case 0x2F where closing == 0 && next == 0x2A:
        comments += 1
        offset += 1
      case 0x2F where closing == 0 && comments == 0 && next == 0x2F:
        while offset < cursor, bytes[offset] != 0x0A { offset += 1 }
      case 0x22 where comments == 0: closing = closing == 0 ? byte : 0
      case 0x7B where comments == 0 && closing == 0: depth += 1
      case 0x7D where comments == 0 && closing == 0: depth -= 1
      default: break
      }
    }
  }
  return start
}

/// `true` iff `byte` is part of a name, or of a letter outside ASCII.
func isNamePart(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
  default: false
  }
}
