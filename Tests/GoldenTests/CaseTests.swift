import Foundation
import TestSupport
import Testing

/// The examples answer the cases that the project set itself, and `examples/CASES.md` says where.
@Suite struct CaseTests {

  /// The page with the table of the cases.
  static let path = "examples/CASES.md"

  /// The tests that ask cases.
  private let tests = ExampleCase.all

  @Test func thePageIsTheTableOfTheTests() throws {
    var page = try Repository.text(at: Self.path)
    for part in CasePart.allCases {
      let opening = try #require(page.range(of: part.opening), "\(part)")
      let closing = try #require(page.range(of: part.closing), "\(part)")
      let place = opening.upperBound..<closing.lowerBound
      let text = part.text(of: tests, now: String(page[place]))
      if !Acceptance.isAsked { #expect(page[place] == text, "`make accept` writes it anew") }
      page.replaceSubrange(place, with: text)
    }
    if Acceptance.isAsked { try Acceptance.write(page, to: Self.path) }
  }

  @Test func noCaseLacksATestThatHadOne() throws {
    let page = try Repository.text(at: Self.path)
    let pending = CasePart.identifiers(in: page)
    let asked = Set(tests.map { DossierCase.identifier(of: $0.number) })
    let lacking = DossierCase.all.map(\.identifier).filter { !asked.contains($0) }
    #expect(lacking.allSatisfy(pending.contains), "the list of those that lack a test only shrinks")
    #expect(DossierCase.all.count == 70)
  }

  @Test func everyTestSaysWhichCaseItAsks() {
    for test in tests {
      let place = "\(test.file): \(test.name)"
      #expect(test.titleNumber == test.number, "\(place): the title does not begin with the case")
      let marks = DossierCase.all.first { $0.number == test.number }?.marks ?? []
      #expect(test.mark.map(marks.contains) ?? false, "\(place): its mark is one of \(marks)")
      #expect(!test.expectations.isEmpty, "\(place) expects nothing")
    }
  }

  @Test func whatPeopleAnswerIsOpenForAReason() {
    for asked in DossierCase.all where asked.marks.contains(.open) {
      let tests = tests.filter { $0.number == asked.number }
      #expect(
        tests.isEmpty || tests.contains(where: \.expectsCause),
        "no test of \(asked.identifier) expects that it is open because of what is named")
    }
  }

  @Test func whatNobodyKnowsHasNoNumber() {
    for test in tests where test.mark == .unknown {
      let isAnswerless = test.expectsOpen || test.expectsFault
      #expect(isAnswerless && !test.expectsValue, "\(test.file): \(test.name)")
    }
  }

}
