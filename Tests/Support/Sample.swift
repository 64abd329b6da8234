internal import Foundation
package import Vocabulary

/// A program that the project contains, on its own or in a page.
package struct Sample: Sendable, CustomStringConvertible {

  /// What a sample holds.
  package enum Kind: Hashable, Sendable {

    /// A file.
    case file

    /// An expression a line.
    case expressions(Tongue)

    /// What people type into the REPL.
    case session(Tongue)

  }

  /// Where it is, relative to the project; in pages with the number of the line.
  package let place: String

  /// What it holds.
  package let kind: Kind

  /// The text.
  package let text: String

  /// How failures name it.
  package var description: String { place }

  /// The programs of the examples.
  package static let examples = Repository.paths(under: "examples/", endingIn: ".leit").compactMap {
    path in (try? Repository.text(at: path)).map { Sample(place: path, kind: .file, text: $0) }
  }

  /// The programs that tests run.
  package static let tested = Repository.paths(under: "Tests/Programs/", endingIn: ".leit")
    .compactMap { path in
      (try? Repository.text(at: path)).map { Sample(place: path, kind: .file, text: $0) }
    }

  /// The programs of the pages under `docs`.
  package static let guides = Repository.paths(under: "docs/", endingIn: ".md")
    .flatMap(samples(in:))

  /// The programs shown in the page at `path`, in the order of the page.
  ///
  /// A block is `leit`, or `leit expression` (one a line), or `leit session`; the last two may name
  /// the language they are in (`leit expression deutsch`).
  package static func samples(in path: String) -> [Sample] {
    guard let text = try? Repository.text(at: path) else { return [] }
    return MarkdownPage(text).blocks.compactMap { block in
      let words = block.info.split(separator: " ")
      guard words.first == "leit" else { return nil }
      let tongue: Tongue = words.last == "deutsch" ? .german : .english
      let kind: Kind =
        switch words.dropFirst().first {
        case "expression": .expressions(tongue)
        case "session": .session(tongue)
        default: .file
        }
      return Sample(place: "\(path):\(block.line)", kind: kind, text: block.text)
    }
  }

  /// The programs shown in pages for readers: each is right.
  package static let shown = ["README.md", "grammar.md"].flatMap(samples(in:))

  /// The programs of the fixture pages, right and wrong.
  package static let fixtures = Repository.paths(under: "Tests/Fixtures/", endingIn: ".md")
    .flatMap(samples(in:))

}
