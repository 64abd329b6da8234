/// A format of files that is no plain text.
package enum FileFormat: Hashable, Sendable, CaseIterable {

  /// A ZIP archive: what Word, Excel and LibreOffice write.
  case archive

  /// A compound file: what Word and Excel wrote until 2003.
  case compoundFile

  /// PDF.
  case portableDocument

  /// Rich text format.
  case richText

  /// HTML or XML.
  case webPage

  /// What gzip writes.
  case compressed

  /// PNG, JPEG or GIF.
  case picture

}

/// An encoding of text in units of more than one byte.
package enum WideEncoding: String, Hashable, Sendable {
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"
}

extension [UInt8] {

  /// The format that the first bytes are the sign of, if they are, and the number of these bytes.
  ///
  /// No program, and no table of facts, begins like any of them.
  package var foreignFormat: (format: FileFormat, length: Int)? {
    let space = prefix(64).prefix { $0 == 0x20 || 0x09...0x0D ~= $0 }.count
    for (format, sign) in signs {
      // What people write by hand may begin with an empty line.
      let start = format == .webPage ? space : 0
      let found = dropFirst(start).prefix(sign.count)
      guard found.count == sign.count else { continue }
      let isFound = zip(found, sign).allSatisfy { lowercase($0) == lowercase($1) }
      if isFound { return (format, sign.count) }
    }
    return nil
  }

  /// The encoding in units of more than one byte that they are in, as far as the first of them tell.
  ///
  /// A byte-order mark tells, and so does a zero in every other byte, which ASCII has in UTF-16.
  package var wideEncoding: WideEncoding? {
    if starts(with: [0xFF, 0xFE, 0, 0]) || starts(with: [0, 0, 0xFE, 0xFF]) {
      return .utf32
    }
    if starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) { return .utf16 }
    // Rarely anything else has a zero among its first four bytes.
    guard count >= 4, prefix(4).contains(0) else { return nil }
    let sample = prefix(256)
    let zeros = sample.indices.filter { sample[$0] == 0 }
    if zeros.count * 4 >= sample.count * 3 - 8, zeros.count * 3 > sample.count * 2 { return .utf32 }
    let isEveryOther = zeros.allSatisfy { $0 % 2 == zeros[0] % 2 }
    return isEveryOther && zeros.count * 4 > sample.count ? .utf16 : nil
  }

}

/// How files of each format begin, in ASCII without regard to case.
private let signs: [(FileFormat, [UInt8])] = [
  (.archive, [0x50, 0x4B, 0x03, 0x04]),
  (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
  (.portableDocument, Array("%PDF-".utf8)),
  (.richText, Array("{\\rtf".utf8)),
  (.webPage, Array("<!doctype".utf8)), (.webPage, Array("<html".utf8)),
  (.webPage, Array("<?xml".utf8)),
  (.compressed, [0x1F, 0x8B]),
  (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]),
  (.picture, Array("GIF8".utf8)),
]

/// Returns `byte` as a small letter, if it is a capital one of ASCII.
private func lowercase(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
