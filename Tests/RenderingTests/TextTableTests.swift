import Testing
import Values

@testable import Rendering

@Suite("Tables")
struct TextTableTests {

  /// Returns a table of texts below the headings `a`, `b` and so on.
  func table(_ rows: [[String]], _ alignments: [TextTable.Alignment]) -> TextTable {
    let columns = alignments.enumerated().map { position, alignment in
      TextTable.Column(String(UnicodeScalar(UInt8(97 + position % 26))), alignment)
    }
    return TextTable(columns, rows.map { TextTable.Row($0.map { TextTable.Cell($0) }) })
  }

  /// The widest of `lines`.
  func widest(_ lines: [String]) -> Int { lines.map { width(of: $0) }.max() ?? 0 }

  @Test func numbersStandAtTheDecimalMark() {
    let cells = [("0.5", 2), ("1,250", 0), ("12.25", 3)].map {
      TextTable.Row([TextTable.Cell($0.0, tail: $0.1), "x"])
    }
    let table = TextTable([TextTable.Column("n", .right), TextTable.Column("t")], cells)
    #expect(
      table.lines(on: Page()) == [
        "       n  t", "────────  ─", "    0.5   x", "1,250     x", "   12.25  x",
      ])
  }

  @Test func wideAndCombiningCharactersTakeTheirColumns() {
    let lines = table([["漢字", "x"], ["e\u{301}e", "x"], ["👩‍👩‍👧", "x"]], [.left, .left])
      .lines(on: Page())
    #expect(lines[2...] == ["漢字  x", "e\u{301}e    x", "👩‍👩‍👧    x"])
  }

  @Test func nothingIsCutWithoutALimit() {
    let long = String(repeating: "word ", count: 2_000) + "end"
    let lines = table([[long, "1"]], [.left, .right]).lines(on: Page())
    #expect(lines.count == 3)
    #expect(lines[2].contains(long))
  }

  @Test func noLineEndsWithSpaces() {
    let lines = table([["a", ""], ["", "b"], ["", ""]], [.left, .left]).lines(on: Page())
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test(arguments: Array(stride(from: 20, through: 200, by: 12)))
  func tablesFitAnyWidth(width: Int) {
    let row = [
      "Diversity centre of the county of Hersfeld-Rotenburg", "600,000.00 EUR",
      "Wirtschaftsförderungsgesellschaft 漢字漢字漢字漢字漢字漢字",
    ]
    let table = table(Array(repeating: row, count: 3), [.left, .right, .left])
    let lines = table.lines(on: Page(width: width))
    #expect(widest(lines) <= width)
    let text = lines.joined(separator: "\n")
    // Numbers are never cut, and no letter is lost.
    #expect(text.split(separator: "600,000.00 EUR").count >= 3)
    #expect(text.count { $0 == "漢" } == 18)
    #expect(text.replacing(/[^ö]/, with: "").count == 3)
  }

  @Test func whatFitsInNoWidthIsShownAsRecords() {
    let table = table(
      [["1,000,000.00 EUR", "2,000,000.00 EUR"], ["3,000,000.00 EUR", ""]], [.right, .right])
    #expect(
      table.lines(on: Page(width: 24)) == [
        "── 1 ───────────────────", "a  1,000,000.00 EUR", "b  2,000,000.00 EUR",
        "── 2 ───────────────────", "a  3,000,000.00 EUR", "b",
      ])
  }

  @Test func aThousandColumnsAreRecordsOnATerminal() {
    let cells = (0..<1_000).map { TextTable.Cell(String($0)) }
    let table = TextTable(
      cells.map { TextTable.Column("column \($0.text)") }, [TextTable.Row(cells)])
    #expect(table.lines(on: Page(width: 80)).count == 1_001)
    #expect(table.lines(on: Page()).count == 3)
  }

  @Test func aHugeCellIsCutOnATerminalOnlyAndSaysSo() {
    let huge = String(repeating: "x", count: 100_000)
    let lines = table([[huge, "y"]], [.left, .left]).lines(on: Page(width: 40))
    #expect(lines.count == 2 + Page.mostLines)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(widest(lines) <= 40)
    #expect(table([[huge]], [.left]).lines(on: Page())[2].count == 100_000)
  }

  @Test func tablesWithoutRowsOrColumnsAreLaidOut() {
    #expect(table([], [.left, .right]).lines(on: Page(width: 30)) == ["a  b", "─  ─"])
    #expect(TextTable([], [TextTable.Row]()).lines(on: Page(width: 30)).isEmpty)
    #expect(table([["x"]], [.left, .left]).lines(on: Page()).last == "x")
  }

  @Test func rowsOfWhichItIsOpenStandApartWithTheReason() {
    let table = TextTable(
      [TextTable.Column("title")],
      sections: [
        TextTable.Section([TextTable.Row(["certain"])]),
        TextTable.Section([TextTable.Row(["perhaps"], note: "(open)")], heading: "open:"),
      ])
    #expect(
      table.lines(on: Page()) == [
        "title", "───────", "certain", "", "open:", "perhaps", "  (open)",
      ])
  }

  @Test(
    arguments: [
      ("a b c", 3, ["a b", "c"]), ("abcdef", 4, ["abcd", "ef"]),
      ("a abcdef", 4, ["a", "abcd", "ef"]),
      ("", 4, [""]), ("漢漢漢", 3, ["漢", "漢", "漢"]), ("漢", 1, ["漢"]), ("ab", 1, ["a", "b"]),
      ("short", 80, ["short"]),
    ])
  func textIsWrappedAtWords(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, to: columns) == lines)
  }

}

@Suite("Charts")
struct ChartTests {

  /// Returns a chart of `numbers`.
  func chart(_ numbers: [Rational?]) -> BarChart {
    let rows = numbers.map { TextTable.Row([TextTable.Cell($0?.plainText ?? "open")]) }
    return BarChart(table: TextTable([TextTable.Column("", .right)], rows), numbers: [numbers])
  }

  @Test func barsEndInEighths() {
    #expect(
      chart([64, 32, 1, 0]).lines(on: Page(width: 20)) == [
        "64  ████████████████", "32  ████████", " 1  ▎", " 0",
      ])
  }

  @Test func whatIsNotZeroHasABar() {
    let lines = chart([1_000_000_000_000, 1, 0]).lines(on: Page())
    #expect(lines[1].hasSuffix("  ▏"))
    #expect(lines[2].hasSuffix("0"))
  }

  @Test func whatIsOpenHasNoBarAndIsNoZero() {
    #expect(chart([2, nil]).lines(on: Page())[1] == "open")
  }

  @Test func barsBelowZeroLeadToTheLeft() {
    let page = Page(width: 20, glyphs: .ascii)
    #expect(
      chart([-2, 2, 0]).lines(on: page) == [
        "-2  #######|", " 2         |#######", " 0         |",
      ])
  }

  @Test(arguments: Array(stride(from: 20, through: 200, by: 20)))
  func chartsFitAnyWidth(width: Int) {
    for numbers in [[1, 2, 3], [-1, -2], [-1_000, 1], [0, 0], [-1, 1_000_000]] as [[Rational]] {
      let lines = chart(numbers).lines(on: Page(width: width))
      #expect(lines.allSatisfy { Rendering.width(of: $0) <= width }, "\(lines)")
    }
  }

  @Test func nothingIsDrawnOfNothing() {
    #expect(chart([]).lines(on: Page()).isEmpty)
    #expect(TimeChart(marks: []).lines(on: Page()) { $0.isoText }.isEmpty)
  }

  @Test func daysStandInTrueDistance() {
    let marks = [("2026-01-01", 1), ("2026-07-02", 2), ("2027-01-01", 3)].map { day, number in
      let day = RenderingTests.day(day)
      return TimeChart.Mark(
        kind: .observed, validity: Validity(from: day, until: day),
        number: Rational(number), text: String(number))
    }
    let lines = TimeChart(marks: marks).lines(on: Page(width: 44, glyphs: .ascii)) { $0.isoText }
    let columns = lines.compactMap { line in
      line.firstIndex(of: "*").map { line.distance(from: line.startIndex, to: $0) }
    }
    #expect(columns.sorted() == [3, 22, 42])
    #expect(lines.last?.split(separator: " ") == ["2026-01-01", "2026-07-02", "2027-01-01"])
  }

}
