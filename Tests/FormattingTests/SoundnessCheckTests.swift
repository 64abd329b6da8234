import Formatting
import SourceText
import Syntax
import Testing

/// What proves a layout finds what a formatter must not do.
@Suite struct SoundnessCheckTests {

  /// A program.
  static let program = """
    language english

    // Why there is a cap.
    parameter cap "Highest grant" = 60,000 EUR // of 2021

    record Application { posts: decimal  start: date }

    eligibility who "Who" for a: Application {
        /* in two
           lines */
        require posts "Half a post" { a.posts >= 0.5 and a.start <= 2026-01-31 }
        require all "All" { not (a.posts = 1 or a.posts = 2) }
    }

    show [cap, 2 * cap]
    """

  /// Returns the difference of `layout` from `text`.
  private func difference(of text: String, from layout: String) -> LayoutDifference? {
    let file = SourceFile.ID(rawValue: 1)
    let sources = [text, layout].map { SourceFile(name: "a.leit", text: $0) }
    let trees = sources.map { parse($0, as: file) }
    return firstDifference(from: trees[0], of: sources[0], to: trees[1], of: sources[1])
  }

  /// What may be written in the place of a text.
  static let liberties: [(text: String, layout: String)] = [
    ("", ""), ("    require", "  require"), ("\n\n", "\n"), ("60,000 EUR", "60_000 EUR"),
    (" // of", "    // of"),
    ("of 2021", "of 2021   "), ("in two\n", "in two  \r\n"), (", 2 *", "; 2 *"),
    ("decimal  start", "decimal\n start"), ("\"Who\"", "“Who”"),
    ("parameter cap", "parameter `cap`"),
    ("decimal  start", "decimal, start"),
  ]

  @Test(arguments: liberties)
  func theSameProgramIsTheSame(text: String, layout: String) {
    let other = text.isEmpty ? Self.program : Self.program.replacing(text, with: layout)
    #expect(difference(of: Self.program, from: other) == nil)
  }

  /// What a broken formatter does, and what is found.
  struct Slip: Sendable, CustomTestStringConvertible {
    let text: String
    let layout: String
    let kind: LayoutDifference.Kind
    var testDescription: String { "\(text) becomes \(layout)" }
  }

  static let slips = [
    Slip(text: "// Why there is a cap.\n", layout: "", kind: .comment),
    Slip(text: " // of 2021", layout: "", kind: .comment),
    Slip(text: "of 2021", layout: "of 2022", kind: .comment),
    Slip(text: "is a cap.", layout: "is a  cap.", kind: .comment),
    Slip(text: "in two\n", layout: "in two ", kind: .comment),
    Slip(text: "// Why there is", layout: "// Why there is // Why", kind: .comment),
    Slip(text: "// Why there is a cap.\n", layout: "// Why there is a cap. ", kind: .comment),
    Slip(text: "= 60,000 EUR // of 2021", layout: "// of 2021\n = 60,000 EUR", kind: .comment),
    Slip(text: "// of 2021\n", layout: "/* of 2021 */\n", kind: .comment),
    Slip(text: "60,000", layout: "66,000", kind: .token),
    Slip(text: "60,000", layout: "600,000", kind: .token),
    Slip(text: "0.5", layout: "0.6", kind: .token),
    Slip(text: "2026-01-31", layout: "2026-01-30", kind: .token),
    Slip(text: "a.posts = 1", layout: "a.posts = 1 1", kind: .token),
    Slip(text: "a.posts >=", layout: "a.post >=", kind: .token),
    Slip(text: "a.posts >=", layout: "a.posts >", kind: .token),
    Slip(text: "\"Who\"", layout: "\"who\"", kind: .token),
    Slip(text: "\"Who\"", layout: "\"Who \"", kind: .token),
    Slip(text: " and a.start", layout: " or a.start", kind: .token),
    Slip(text: "not (", layout: "(", kind: .token),
    Slip(text: "(a.posts = 1 or a.posts = 2)", layout: "a.posts = 1 or a.posts = 2", kind: .token),
    Slip(text: "decimal  start", layout: "start  decimal", kind: .token),
    Slip(text: "[cap, 2 * cap]", layout: "[cap 2 * cap]", kind: .structure),
    Slip(text: "show [cap, 2 * cap]", layout: "", kind: .token),
    Slip(text: "show [cap, 2 * cap]", layout: "show [cap, 2 * cap] // end", kind: .comment),
    Slip(text: "language english\n", layout: "", kind: .comment),
  ]

  @Test(arguments: slips)
  func aSlipIsFoundWhereItIs(_ slip: Slip) throws {
    let place = try #require(Self.program.firstRange(of: slip.text)).lowerBound
    let offset = Self.program.utf8.distance(from: Self.program.startIndex, to: place)
    let layout = Self.program.replacing(slip.text, with: slip.layout, maxReplacements: 1)
    let found = try #require(difference(of: Self.program, from: layout))
    #expect(found.kind == slip.kind, "\(found)")
    // A structure is named by the declaration that it is in.
    guard slip.kind != .structure else { return }
    let slipped = offset...offset + slip.text.utf8.count + 1
    #expect(slipped.overlaps(found.offset...found.offset + found.before.utf8.count), "\(found)")
  }

  @Test func tokensMayNotMoveBetweenDecimalsAndGroups() {
    let found = difference(of: "show 1.500 + 2", from: "show 1,500 + 2")
    #expect(found?.kind == .structure)
  }

  @Test func whatCannotBeReadStaysByteForByte() {
    let broken = "goal g { ?? whatever 1_000 }\nshow 1"
    #expect(difference(of: broken, from: broken) == nil)
    #expect(difference(of: broken, from: broken.replacing("whatever", with: "whatevr")) != nil)
    #expect(difference(of: broken, from: broken.replacing("??", with: "?")) != nil)
  }

  @Test(arguments: ["", "/*", "//", "}", "\u{FEFF}", "99999999999999999999999-10-20", "\"", "*/ x"])
  func anythingIsTheSameAsItself(text: String) {
    #expect(difference(of: text, from: text) == nil)
  }

}
