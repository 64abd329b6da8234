import Foundation
import TestSupport
import Testing

/// The pages of `Tests/Fixtures`: what `leit` says about a program is what they say.
@Suite struct FixtureTests {

  @Test(arguments: try Fixture.all())
  func everyPromiseIsKept(_ page: Fixture) throws {
    #expect(!page.page.title.isEmpty, "\(page.path) has no title")
    #expect(!page.promises.isEmpty, "\(page.path) promises nothing")
    for section in page.page.sections {
      try #require(Aspect(heading: section, of: page) != nil, "\(page.path): ## \(section)")
      #expect(page.promises.contains { $0.heading == section }, "no block: ## \(section)")
    }
    let accepted = page.accepted()
    if Acceptance.isAsked {
      try Acceptance.write(accepted.text, to: page.path)
      return
    }
    for (block, heading) in page.promises {
      #expect(accepted.blocks[block].text == page.page.blocks[block].text, "## \(heading)")
    }
  }

}
