/// A page that shows a program and what `leit` says about it.
///
/// The blocks before the first section are files: the one that says `leit` alone is `program.leit`,
/// others give their name (`leit guideline.leit`, `csv facts.csv`), `input` is standard input, and
/// blocks that say nothing, or only `text`, are prose.
package struct Fixture: Sendable, CustomStringConvertible {

  /// Where the page is, relative to the project.
  package let path: String

  /// Its text and blocks.
  package let page: MarkdownPage

  /// The files that it shows.
  package let files: PageFiles

  /// The names of the programs that commands are given: `program.leit`, else all that it shows.
  package let programs: [String]

  /// The name of the file with the facts of cases.
  package let facts: String?

  /// Reads the page at `path`.
  package init(at path: String) throws {
    self.path = path
    page = MarkdownPage(try Repository.text(at: path))
    var files = PageFiles()
    var names: [String] = []
    for block in page.blocks where block.level < 2 {
      let words = block.info.split(separator: " ").map(String.init)
      switch (words.first, words.dropFirst().first) {
      case ("input", nil): files.input = Array(block.text.utf8)
      case ("leit", nil): names.append("program.leit")
      case (_?, let name?): names.append(name)
      default: continue
      }
      if let name = names.last, words.first != "input" {
        files.files[name] = Array(block.text.utf8)
      }
    }
    self.files = files
    let sources = names.filter { $0.hasSuffix(".leit") }
    programs = sources.contains("program.leit") ? ["program.leit"] : sources
    facts = names.first { !$0.hasSuffix(".leit") }
  }

  /// How failures name the page.
  package var description: String { path }

  /// The sections whose block is compared: those of a heading of the second level.
  package var promises: [(block: Int, heading: String)] {
    page.blocks.indices.filter { page.blocks[$0].level == 2 }
      .map { ($0, page.blocks[$0].heading) }
  }

  /// Returns the page with what `leit` says now.
  ///
  /// - Precondition: every heading is one that `Aspect` knows.
  package func accepted() -> MarkdownPage {
    var page = page
    for (block, heading) in promises {
      guard let aspect = Aspect(heading: heading, of: self) else { continue }
      page.blocks[block].text = aspect.text(of: self, as: page.blocks[block].text)
    }
    return page
  }

  /// The pages under `Tests/Fixtures`, in the order of their paths.
  package static func all() throws -> [Fixture] {
    try Repository.paths(under: "Tests/Fixtures/", endingIn: ".md")
      .filter { $0 != "Tests/Fixtures/README.md" }
      .map(Fixture.init(at:))
  }

}
