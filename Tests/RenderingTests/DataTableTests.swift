import Testing

@testable import Rendering

@Suite("Tables for programs")
struct DataTableTests {

  @Test func cellsOfCSVAreQuotedWhereTheyMust() {
    let table = DataTable(
      [DataTable.Column("a"), DataTable.Column("b")],
      [["x,y", "say \"hi\""], [" space", ""], ["semi;colon", "line\u{2028}end\nnext"]])
    #expect(table.csvHead == "a,b")
    #expect(
      table.csvBody == """
        "x,y","say ""hi\"""
        " space",
        semi;colon,line\u{FFFD}end␊next
        """)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
  func spreadsheetsTakeNoTextForAFormula(text: String) {
    #expect(DataTable.harmless(text) == "'" + text)
  }

  @Test func nothingInMarkdownIsMoreThanText() {
    let hostile = "a|b `c` *d* [e](f) <img> _g_ h_i ~j~ # k \\ &amp; \u{1B}[31m"
    #expect(
      DataTable.markdownText(hostile)
        == ##"a\|b \`c\` \*d\* \[e\](f) &lt;img&gt; \_g\_ h_i \~j\~ \# k \\ &amp;amp; ␛\[31m"##)
  }

  @Test func numbersStandOnTheRightInMarkdown() {
    let table = DataTable(
      [DataTable.Column("a|b"), DataTable.Column("n", isNumeric: true)], [["x", "1"]])
    #expect(table.markdown == "| a\\|b | n |\n| --- | ---: |\n| x | 1 |")
  }

}
