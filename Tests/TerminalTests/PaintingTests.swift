import Testing

@testable import LineEditing

/// What is shown of a text that changes.
@Suite("Painting")
struct PaintingTests {

  /// Numbers that look random and are the same each time.
  private struct Numbers: RandomNumberGenerator {

    /// The state.
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }

  }

  /// Returns what `text` looks like with the cursor at `offset` on a terminal of so many columns.
  private func layout(_ text: [String], _ offset: Int, columns: Int) -> ScreenLayout {
    ScreenLayout(
      prompt: Array("\u{1}\u{1B}[1m\u{2}> \u{1}\u{1B}[0m\u{2}".utf8),
      continuedPrompt: Array(". ".utf8), text: Array(text.joined().utf8),
      offset: text.prefix(offset).joined().utf8.count, columns: columns)
  }

  @Test("shows after any changes what would be shown at once", arguments: 1...20)
  func changes(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    let alphabet = ["a", "ß", "漢", "😀", " ", "\n", "\t", "\u{1}", "z", "n\u{303}", "\u{202E}"]
    let size = (
      rows: Int.random(in: 2...8, using: &numbers), columns: Int.random(in: 9...30, using: &numbers)
    )
    var painter = ScreenPainter()
    var screen = Screen(rows: size.rows, columns: size.columns)
    screen.show(Array("before\r\n".utf8))
    var text: [String] = []
    var offset = 0
    for step in 0..<150 {
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0 where !text.isEmpty:
        text.remove(at: Int.random(in: 0..<text.count, using: &numbers))
      case 1: offset = Int.random(in: 0...text.count, using: &numbers)
      default:
        let place = min(offset, text.count)
        text.insert(alphabet.randomElement(using: &numbers) ?? "a", at: place)
        offset = place + 1
      }
      offset = min(offset, text.count)
      let layout = layout(text, offset, columns: size.columns)
      screen.show(painter.show(layout, height: size.rows))

      var fresh = ScreenPainter()
      var expected = Screen(rows: size.rows, columns: size.columns)
      expected.show(fresh.show(layout, height: size.rows))
      let count = min(layout.rows.count, size.rows)

      #expect(screen.beforeCursor == expected.beforeCursor, "step \(step)")
      if layout.rows.count <= size.rows {
        let top = screen.cursor.row - layout.cursor.row
        #expect(top >= 0)
        #expect(
          Array(screen.rows.dropFirst(max(top, 0)).prefix(count))
            == Array(expected.rows.prefix(count)), "step \(step)")
        let below = screen.rows.dropFirst(max(top, 0) + count).joined()
        #expect(below.isEmpty, "step \(step)")
      }
    }
    // What was there before was not touched.
    #expect(screen.everything.first == "before")
  }

  @Test("gives a cursor behind a full row a row of its own")
  func fullRow() {
    let full = layout(["a", "b", "c", "d"], 4, columns: 6)
    #expect(full.rows.count == 2)
    #expect(full.cursor.row == 1 && full.cursor.column == 0)
    let wide = layout(["a", "漢", "b"], 1, columns: 4)
    #expect(wide.rows.map(\.width) == [3, 3])
    #expect(wide.cursor.row == 1 && wide.cursor.column == 0)
  }

  @Test("shows candidates in columns, and says how many there is no room for")
  func candidates() {
    let few = CandidateList(["centre", "centres", "cites"], columns: 30, rows: 5)
    #expect(few.lines == ["centre   centres  cites"])
    let names = (10...99).map { "größe\($0)" }
    let many = CandidateList(names, columns: 22, rows: 4)
    #expect(many.lines == ["größe10  größe13", "größe11  größe14", "größe12  größe15", "… +84"])
    #expect(CandidateList(["\u{1B}[31mred"], columns: 20, rows: 2).lines == ["^[[31mred"])
    #expect(commonPrefix(of: ["größe", "grüße", "größer"]) == "gr")
    #expect(commonPrefix(of: ["ä", "a\u{308}"]) == "")
    #expect(commonPrefix(of: []) == "")
  }

}
