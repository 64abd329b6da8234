/// The signs that tables and charts are drawn with.
package struct Glyphs: Hashable, Sendable {

  /// A line below headings, and between records.
  let rule: Character

  /// What stands for the rest of a text that is cut.
  let ellipsis: String

  /// A bar as long as a column, and what is one to seven eighths as long, from the left.
  let fullBar: Character
  let partialBars: [Character]

  /// The right half of a column, with which a bar to the left begins.
  let halfBarOnTheRight: Character?

  /// Lines that stand, that lie, and where they meet at the left.
  let verticalLine: Character
  let horizontalLine: Character
  let corner: Character
  let tick: Character

  /// A line that is aimed at.
  let dottedLine: Character

  /// A value observed, what things began with, and what is aimed at.
  let point: Character
  let ring: Character
  let target: Character

  /// What is met, is not met, is open, and went wrong.
  let check: Character
  let cross: Character
  let question: Character
  let alarm: Character

  /// The signs of Unicode.
  package static let unicode = Glyphs(
    rule: "─", ellipsis: "…", fullBar: "█", partialBars: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"],
    halfBarOnTheRight: "▐", verticalLine: "│", horizontalLine: "─", corner: "└", tick: "┤",
    dottedLine: "┄", point: "●", ring: "○", target: "◎",
    check: "✓", cross: "✗", question: "?", alarm: "⚠")

  /// The signs of ASCII.
  package static let ascii = Glyphs(
    rule: "-", ellipsis: "...", fullBar: "#", partialBars: [], halfBarOnTheRight: nil,
    verticalLine: "|", horizontalLine: "-", corner: "+", tick: "+", dottedLine: ".", point: "*",
    ring: "o", target: "@", check: "+", cross: "x", question: "?", alarm: "!")

}
