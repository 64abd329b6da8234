import Formatting
import Pipeline
import SourceText
import Testing

/// A file is laid out where it is asked for, and is the same program afterwards.
@Suite struct FileLayoutTests {

  static let program = """
    language english
    // The cap.
      parameter   cap "Cap" {
    from 2018-01-01:   50,000 EUR
          from 2021-01-01: 60,000 EUR   // since then
    }


    record  Application {
      posts:   decimal
       start:   date
    }
    eligibility who "Who" for a: Application {
     require   posts "Posts" {
         a.posts   >= 1
     }
      require cap "Money" { cap   > 0 EUR }
    }

    """

  /// Returns the lines of `text` that are not in `other` at their places.
  private func changed(_ text: String, from other: String) -> [Int] {
    let (new, old) = (lines(of: text), lines(of: other))
    return new.indices.filter { $0 >= old.count || old[$0] != new[$0] }.map { $0 + 1 }
  }

  /// Returns the lines of `text`.
  private func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func aFileIsLaidOut() throws {
    let (text, result) = try layout(in: ["a.leit": Self.program])
    #expect(result.fault == nil)
    #expect(text.contains("\nparameter cap \"Cap\" {\n    from 2018-01-01: 50,000 EUR\n"))
    #expect(try layout(in: ["a.leit": text]).text == text)
  }

  /// Lines that are asked for, and those that change then; `nil`: all of them.
  static let ranges: [(lines: ClosedRange<Int>, changed: [Int]?)] = [
    (1...1, []), (3...3, [3]), (4...4, [4]), (5...5, [5]), (4...5, [4, 5]), (6...6, []),
    (7...8, []), (3...5, [3, 4, 5]), (9...9, [9]), (14...14, [14, 15, 16]),
    (15...15, [14, 15, 16]), (16...16, [14, 15, 16]), (17...17, [17]), (18...18, []),
    (99...120, []),
    (1...1_000_000, nil),
  ]

  @Test(arguments: ranges)
  func linesThatAreAskedForAreLaidOut(lines: ClosedRange<Int>, expected: [Int]?) throws {
    let (text, result) = try layout(in: ["a.leit": Self.program], lines: lines)
    #expect(result.fault == nil)
    if let expected {
      #expect(changed(text, from: Self.program) == expected, "\(text)")
    } else {
      #expect(try text == layout(in: ["a.leit": Self.program]).text)
    }
  }

  @Test func linesTakeTheEndsOfTheirFile() throws {
    let program = Self.program.replacing("\n", with: "\r\n")
    let text = try layout(in: ["a.leit": program], lines: 4...4).text
    #expect(
      text == program.replacing("\r\nfrom 2018-01-01:   50", with: "\r\n    from 2018-01-01: 50"))
  }

  // MARK: Proof

  /// What a broken formatter writes in the place of a text, and what is found.
  static let slips: [(text: String, replacement: String, kind: LayoutDifference.Kind)] = [
    ("50,000", "50,001", .token), ("// since then", "", .comment),
    ("// The cap.\n", "// The cap. ", .comment), ("cap > 0", "cap < 0", .token),
    ("a.posts >= 1", "a.post >= 1", .token),
  ]

  @Test(arguments: slips)
  func aBrokenFormatterChangesNothing(
    text: String, replacement: String, kind: LayoutDifference.Kind
  ) throws {
    let (result, layout) = try layout(
      in: ["a.leit": Self.program], by: breaking(text, into: replacement))
    #expect(layout.fault?.kind == kind)
    #expect(result == Self.program)
  }

  @Test func plansAreHeldAgainstEachOtherWithWhatIsImported() throws {
    let files = [
      "a.leit": "import \"b.leit\"\nshow   cap + 1 EUR\n", "b.leit": "parameter   cap = 5 EUR\n",
    ]
    let (text, result) = try layout(in: files)
    #expect(result.fault == nil)
    #expect(text == "import \"b.leit\"\nshow cap + 1 EUR\n")
  }

  @Test func whatListsPlacesHasTheSamePlan() throws {
    let program = """
      eligibility   who for a: Application {


        require need "Need" { judgement need by "RP" }
      }


      record Application { posts: decimal }
      show   decisions with name, place, line
      """
    let (text, result) = try layout(in: ["a.leit": program])
    #expect(result.fault == nil)
    #expect(text != program)
  }

  @Test func aFileWithErrorsIsLaidOutAllTheSame() throws {
    let (text, result) = try layout(in: ["a.leit": "goal   g { }\nshow   oops\nshow   )\n"])
    #expect(result.fault == nil)
    #expect(text == "goal g { }\nshow oops\nshow )\n")
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "/*", "{{{{", "}}}}", "\r", "\u{0}", "\"", "goal g {"])
  func anythingCanBeLaidOut(text: String) throws {
    for lines in [nil, 1...1, 2...9] {
      for (name, text) in [("a.leit", text), ("a.md", "```leit\n\(text)\n```\n")] {
        let layout = try layout(of: name, in: [name: text], lines: lines) { format($0, of: $1) }
        #expect(layout.layout.fault == nil, "\(name)")
      }
    }
  }

}
