import Foundation
import TestSupport
import Testing

/// The rules about what may lie in the project.
@Suite struct RepositoryTests {

  @Test func noFileIsLarge() throws {
    for path in Repository.paths() {
      let values = try Repository.root.appending(path: path).resourceValues(forKeys: [.fileSizeKey])
      #expect((values.fileSize ?? 0) <= 1 << 20, "\(path) is larger than a megabyte")
    }
  }

  /// A path that begins at the root of a disk is right on one machine alone.
  @Test func nothingNamesAPlaceOnOneMachine() throws {
    let place = /(?:^|[^\w.~*\/-])\/(?:home|root|Users|work|farm|mnt|private|opt\/swift)\/\w/
    for path in Repository.paths() where path != "LICENSES/GPL-3.0-only.txt" {
      guard let text = try? Repository.text(at: path) else { continue }
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where line.contains("/") && line.contains(place) && !line.contains("let place = /") {
        Issue.record("\(path):\(index + 1) names a place on one machine: \(line)")
      }
    }
  }

  @Test func theLicenceIsTheEuropeanUnionPublicLicence() throws {
    let licence = try Repository.text(at: "LICENSE")
    #expect(licence.contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2"))
    #expect(licence.contains("15. Applicable Law"))
    #expect(licence.contains("- GNU General Public License (GPL) v. 2, v. 3"))
    #expect(try Repository.text(at: "README.md").contains("GPL-3.0"))
  }

  /// The folders under `Sources` and `Tests` are in the code map.
  @Test func theCodeMapIsComplete() throws {
    let map = try Repository.text(at: "ARCHITECTURE.md")
    for path in Repository.paths(under: "Sources/") {
      let folder = path.split(separator: "/")[1]
      #expect(map.contains("`Sources/\(folder)`") || map.contains("`\(folder)`"), "\(folder)")
    }
  }

  @Test func everyLinkLeadsSomewhere() throws {
    for page in Repository.paths(endingIn: ".md") where !page.hasPrefix("Tests/Fixtures/") {
      let folder = Repository.root.appending(path: page).deletingLastPathComponent()
      for link in try Repository.text(at: page).matches(of: /\]\(([^)#:\s]+)(?:#[^)]*)?\)/) {
        let target = folder.appending(path: String(link.1)).path(percentEncoded: false)
        #expect(FileManager.default.fileExists(atPath: target), "\(page) links to \(link.1)")
      }
    }
  }

}
