import Formatting
import Pipeline
import SourceText
import Testing

/// The blocks of a Markdown file are laid out where they stand.
@Suite struct MarkdownLayoutTests {

  /// Returns what becomes of `text`, a Markdown file.
  private func laidOut(_ text: String, lines: ClosedRange<Int>? = nil) throws -> String {
    let (result, layout) = try layout(of: "a.md", in: ["a.md": text], lines: lines)
    #expect(layout.fault == nil)
    #expect(try again(result, lines) == result)
    return result
  }

  /// Returns what becomes of a text that was laid out.
  private func again(_ text: String, _ lines: ClosedRange<Int>?) throws -> String {
    try layout(of: "a.md", in: ["a.md": text], lines: lines).text
  }

  @Test func proseStaysByteForByte() throws {
    let text = """
      #  A   paper\t
      with   *prose*  \r
      ```leit english
      parameter   cap = 60,000 EUR


      parameter   floor = 5 EUR
      ```
      and   more,   and
      ~~~leit
        show   cap + floor
      ~~~
      the   end
      """
    let expected =
      text
      .replacing("parameter   cap = 60,000 EUR\n\n\n", with: "parameter cap = 60,000 EUR\n\n")
      .replacing("parameter   floor", with: "parameter floor")
      .replacing("  show   cap", with: "show cap")
    // The first line end of the file is that of all that is laid out.
    #expect(try laidOut(text) == expected)
  }

  @Test func aBlockKeepsTheMarginOfItsFence() throws {
    let text = """
      1. First

         ```leit
         parameter   cap {
         from 2018-01-01: 50,000 EUR
                from 2021-01-01:   60,000 EUR
         }
         ```
      - ```leit
        goal   g {
         }
        ```
      """
    let expected = """
      1. First

         ```leit
         parameter cap {
             from 2018-01-01: 50,000 EUR
             from 2021-01-01: 60,000 EUR
         }
         ```
      - ```leit
        goal g {
        }
        ```
      """
    #expect(try laidOut(text) == expected)
  }

  @Test func commentsOfSeveralLinesDoNotWander() throws {
    let text = """
      -  a

         ```leit
         /* in
            two lines */
           goal   g { }
         ```
      """
    let (result, layout) = try layout(
      of: "a.md", in: ["a.md": text],
      by: { tree, source in
        let text = source.text(at: 0..<source.bytes.count).drop { $0.isWhitespace }
          .replacing("  goal   g", with: "goal g", maxReplacements: 1)
        // What stands before the comment's first line is no part of it.
        return FormattedText(
          bytes: Array(text.replacing("   goal", with: "goal").utf8) + [0x0A], kept: [])
      })
    #expect(layout.fault == nil)
    #expect(
      result == text.replacing("     goal   g", with: "   goal g"), "\(result)")
  }

  @Test func blocksThatAreNoPartOfTheProgramAreLeftAlone() throws {
    let text = """
      ```leit example
      show   nothing {
      ```
      ```text
      show   this
      ```
      > ```leit
      > show   that
      > ```
      <!--
      ```leit
      show   hidden
      ```
      -->
      ```leit
      show   1
      ```
      """
    #expect(try laidOut(text) == text.replacing("show   1", with: "show 1"))
    let none = "# Nothing\n\n```text\nshow   1\n```\n"
    #expect(try laidOut(none) == none)
  }

  @Test func aDeclarationOverTwoBlocksStaysAsItIs() throws {
    let text = """
      ```leit
      parameter   floor = 5 EUR
      parameter   cap {
        from 2018-01-01:   50,000 EUR
      ```
      Later   on:
      ```leit
        from 2021-01-01:   60,000 EUR
      }
      show   cap
      ```
      """
    let expected = text.replacing("parameter   floor", with: "parameter floor")
      .replacing("show   cap", with: "show cap")
    #expect(try laidOut(text) == expected)
  }

  @Test func whatFollowsAFenceThatIsNotClosedStays() throws {
    let text = "```leit\nshow   1\n```\n\n```leit\nshow   2\nprose   here\n"
    #expect(try laidOut(text) == text.replacing("show   1", with: "show 1"))
  }

  @Test func linesAreThoseOfTheMarkdownText() throws {
    let text = "prose   one\n```leit\nshow   1\nshow   2\n```\nshow   3\n```leit\nshow   4\n```\n"
    for (lines, number) in [(3...3, "1"), (4...4, "2"), (8...8, "4")] {
      #expect(
        try laidOut(text, lines: lines)
          == text.replacing("show   \(number)", with: "show \(number)"))
    }
    for lines in [1...2, 5...7, 9...40] { #expect(try laidOut(text, lines: lines) == text) }
  }

  @Test func linesEndAsInTheRestOfTheFile() throws {
    let text = "prose\r\n```leit\r\nshow   1\r\n\r\n\r\nshow   2\r\n```\r\n"
    #expect(
      try laidOut(text) == "prose\r\n```leit\r\nshow 1\r\n\r\nshow 2\r\n```\r\n")
  }

}
