import TestSupport
import Testing

/// Every problem that a pass can report is shown on some page.
@Suite struct CoverageTests {

  /// The problems that a page cannot show: it is text in UTF-8, and its files can be read.
  static let beyondPages: Set<String> = [
    "F02", "F03", "F21",  // bytes of facts that are no text
    "P03", "P04", "P05", "P15", "P16",  // what the operating system refuses
    "X01", "X02",  // bytes of programs that are no UTF-8
  ]

  @Test func everyProblemIsShownOnAPage() throws {
    let codes = try Self.codes().filter { !$0.hasPrefix("E") }
    var shown: Set<String> = []
    for page in try Fixture.all() {
      for block in page.page.blocks where block.level == 2 {
        let matches = block.text.matches(of: /(?:error|warning|note) ([A-Z]\d\d):/)
        shown.formUnion(matches.map { String($0.1) })
      }
    }
    let expected = codes.subtracting(Self.beyondPages)
    #expect(expected.subtracting(shown).sorted() == [])
    #expect(shown.isDisjoint(with: Self.beyondPages), "a page can show it after all")
  }

  /// Returns the codes that the sources know: of problems, and of what goes wrong while a program is
  /// evaluated.
  static func codes() throws -> Set<String> {
    var codes: Set<String> = []
    for path in Repository.paths(under: "Sources/Diagnostics/Problems/") {
      let matches = try Repository.text(at: path).matches(of: /ProblemCode\("([A-Z]\d\d)"\)/)
      codes.formUnion(matches.map { String($0.1) })
    }
    let faults = try Repository.text(at: "Sources/Evaluation/FaultKind.swift")
    codes.formUnion(faults.matches(of: /"(E\d\d)"/).map { String($0.1) })
    return codes
  }

}
