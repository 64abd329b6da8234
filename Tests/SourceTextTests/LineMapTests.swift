import Testing

@testable import SourceText

/// The lines and columns of texts.
struct LineMapTests {

  @Test func linesEndInThreeWays() {
    let map = LineMap(bytes: Array("one\ntwo\r\nthree\rfour".utf8))
    #expect(map.count == 4)
    #expect((1...4).map(map.lineText) == ["one", "two", "three", "four"])
    #expect(map.position(at: 9) == TextPosition(line: 3, column: 1))
  }

  @Test func anEmptyTextHasOneLine() {
    let map = LineMap(bytes: [])
    #expect(map.count == 1)
    #expect(map.position(at: 0) == TextPosition(line: 1, column: 1))
    #expect(map.lineText(1) == "")
    #expect(map.lineText(0) == "" && map.lineText(2) == "")
    #expect(map.offset(of: TextPosition(line: 7, column: 7)) == 0)
  }

  @Test func aTextThatEndsItsLastLineHasAnEmptyOneAfterIt() {
    let map = LineMap(bytes: Array("a\r\n".utf8))
    #expect(map.count == 2)
    #expect(map.position(at: 3) == TextPosition(line: 2, column: 1))
  }

  @Test func aByteOrderMarkHasNoWidth() {
    let map = LineMap(bytes: Array("\u{FEFF}ab".utf8))
    #expect(map.position(at: 0) == TextPosition(line: 1, column: 1))
    #expect(map.position(at: 3) == TextPosition(line: 1, column: 1))
    #expect(map.editorPosition(at: 4) == EditorPosition(line: 0, codeUnit: 1))
    #expect(map.lineText(1) == "ab")
  }

  @Test func columnsCountCharactersAsPeopleDo() {
    // A decomposed umlaut, a family of four, a flag, a tab.
    let text = "a\u{308}👨‍👩‍👧‍👦🇩🇪\tx"
    let map = LineMap(bytes: Array(text.utf8))
    #expect(map.position(at: text.utf8.count - 1).column == 5)
    #expect(map.position(at: 5).column == 2, "inside a character is the character")
    #expect(map.editorPosition(at: text.utf8.count - 1).codeUnit == text.utf16.count - 1)
  }

  @Test func offsetsPastTheEndOfALineAreItsEnd() {
    let map = LineMap(bytes: Array("ab\r\ncd".utf8))
    #expect(map.position(at: 3) == TextPosition(line: 1, column: 3))
    #expect(map.position(at: 99) == TextPosition(line: 2, column: 3))
    #expect(map.offset(of: TextPosition(line: 1, column: 9)) == 2)
    #expect(map.offset(of: EditorPosition(line: 0, codeUnit: 9)) == 2)
    #expect(map.offset(of: EditorPosition(line: .max, codeUnit: .max)) == 6)
    #expect(map.offset(of: TextPosition(line: .min, column: .min)) == 0)
  }

  /// Texts whose places the standard library knows, too.
  static let texts: [String] = [
    "plain", "äöü ß\nzweite Zeile", "a\u{308}\u{301}b\r\nc", "👨‍👩‍👧‍👦🇩🇪🇫🇷x\n\n\nz", "\n\r\n\r",
    String(repeating: "word ", count: 1000) + "ä" + String(repeating: "🇩🇪é", count: 700),
    String(repeating: "👩🏽‍🚒a\u{308}", count: 400) + "\n" + String(repeating: "b", count: 5000),
    "x" + String(repeating: "\u{301}", count: 3000) + "y" + String(repeating: "z", count: 1100),
  ]

  @Test(arguments: texts)
  func placesAreThoseOfTheStandardLibrary(_ text: String) {
    let map = LineMap(bytes: Array(text.utf8))
    var line = 1
    var column = 1
    var codeUnit = 0
    var offset = 0
    for character in text {
      let place = TextPosition(line: line, column: column)
      let editorPlace = EditorPosition(line: line - 1, codeUnit: codeUnit)
      #expect(map.position(at: offset) == place)
      #expect(map.editorPosition(at: offset) == editorPlace)
      #expect(map.offset(of: place) == offset)
      #expect(map.offset(of: editorPlace) == offset)
      expectExactPlaces(in: character, at: offset, editorPlace, map)
      offset += character.utf8.count
      column += 1
      codeUnit += character.utf16.count
      if character.isNewline {
        line += 1
        column = 1
        codeUnit = 0
      }
    }
  }

  /// Expects that the scalars of `character`, which is at `offset` and `place`, have places of their own.
  private func expectExactPlaces(
    in character: Character, at offset: Int, _ place: EditorPosition, _ map: LineMap
  ) {
    if character.isNewline { return }
    var offset = offset
    var codeUnit = place.codeUnit
    for scalar in character.unicodeScalars.prefix(20) {
      #expect(
        map.exactPosition(at: offset) == EditorPosition(line: place.line, codeUnit: codeUnit))
      offset += UTF8.width(scalar)
      codeUnit += UTF16.width(scalar)
    }
  }

  @Test func manyPlacesOnALineOfTenMegabytesAreFound() {
    let unit = Array("wörter und ".utf8)
    var bytes: [UInt8] = []
    while bytes.count < 10_000_000 { bytes += unit }
    let map = LineMap(bytes: bytes)
    let characters = String(decoding: unit, as: UTF8.self).count
    for step in 0..<10_000 {
      let piece = step * 83
      #expect(map.position(at: piece * unit.count).column == piece * characters + 1)
    }
  }

  @Test func invalidBytesHavePlaces() {
    let map = LineMap(bytes: [0x61, 0xFF, 0xE2, 0x82, 0x62, 0x0A, 0xC3])
    #expect(map.position(at: 1).column == 2)
    #expect(map.position(at: 2).column == 3)
    #expect(map.position(at: 4).column == 4)
    #expect(map.position(at: 6) == TextPosition(line: 2, column: 1))
    #expect(map.exactPosition(at: 4) == EditorPosition(line: 0, codeUnit: 3))
    #expect(map.exactPosition(at: 5) == EditorPosition(line: 0, codeUnit: 4))
  }

}
