extension Unicode.Scalar {

  /// The number of columns that a terminal gives the character: 0 where it joins the one before it.
  var terminalWidth: Int {
    if value < 0x300 { return value == 0xAD ? 1 : value < 0x20 || 0x7F...0x9F ~= value ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The vowels and final consonants of Hangul join the syllable before them.
    if 0x1160...0x11FF ~= value { return 0 }
    let isWide = properties.isEmojiPresentation || Self.wide.contains { $0 ~= value }
    return isWide ? 2 : 1
  }

  /// The characters that are wide in East Asia, emoji apart (Unicode Standard Annex 11, in blocks).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]

}
