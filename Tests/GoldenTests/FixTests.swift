import Catalogue
import Diagnostics
import Pipeline
import SourceText
import TestSupport
import Testing
import Vocabulary

/// Each fix of a problem, made alone, makes it go away and brings no new one.
@Suite struct FixTests {

  /// The programs on the pages of `Tests/Fixtures`, and those that explain problems.
  static let programs: [Program] = {
    let pages = (try? Fixture.all()) ?? []
    let shown = pages.flatMap { page in
      page.programs.map { Program(name: page.path, files: page.files, path: $0) }
    }
    let explained = Tongue.allCases.flatMap { tongue in
      Explanation.all(in: tongue).flatMap { page in
        page.failing.files.filter { $0.name.hasSuffix(".leit") }.map { file in
          Program(
            name: "\(page.code.text) in \(tongue)", files: PageFiles(page.failing), path: file.name)
        }
      }
    }
    return shown + explained
  }()

  @Test(arguments: programs)
  func everyFixMendsItsProblem(_ program: Program) {
    let before = program.problems()
    for (position, diagnostic) in before.diagnostics.enumerated() {
      var left = before.reported
      left.remove(at: position)
      for fix in diagnostic.fixes {
        let after = program.mended(by: fix, of: before.sources).problems().reported
        var expected = left
        for problem in after {
          if let index = expected.firstIndex(of: problem) {
            expected.remove(at: index)
          } else {
            Issue.record("\(before.reported[position]), by \(fix.texts), becomes \(problem)")
          }
        }
      }
    }
  }

  @Test func thereAreManyFixes() {
    let fixes = Self.programs.flatMap { $0.problems().diagnostics.flatMap(\.fixes) }
    #expect(fixes.count > 150)
  }

  /// A program.
  struct Program: Sendable, CustomTestStringConvertible {

    /// What shows it.
    let name: String

    /// Its files.
    var files: PageFiles

    /// The path of its first file.
    let path: String

    /// How failures name the program.
    var testDescription: String { "\(path) of \(name)" }

    /// What is wrong with it.
    func problems() -> Problems {
      var workspace = Workspace()
      workspace.allowImports(under: FilePath(path).folder.text, access: files)
      guard let file = try? workspace.load(path, access: files) else {
        return Problems(sources: [], diagnostics: [])
      }
      return Problems(
        sources: workspace.sources, diagnostics: compile([file], in: workspace).diagnostics)
    }

    /// Returns the program with the edits of `fix` made in `sources`.
    func mended(by fix: Fix, of sources: [SourceFile]) -> Program {
      var mended = self
      for edit in fix.edits.sorted(by: { $0.span.start > $1.span.start }) {
        let name = FilePath(sources[Int(edit.span.file.rawValue)].name).normalized.text
        mended.files.files[name]?.replaceSubrange(edit.span.offsets, with: edit.text.utf8)
      }
      return mended
    }

  }

  /// What is wrong with a program.
  struct Problems {

    /// The sources.
    let sources: [SourceFile]

    /// What is wrong, and where.
    let diagnostics: [Diagnostic]

    /// Creates an instance of `diagnostics`, except that nothing refers to a name (C08): that is only
    /// said where nothing else is wrong with it.
    init(sources: [SourceFile], diagnostics: [Diagnostic]) {
      self.sources = sources
      self.diagnostics = diagnostics.filter { $0.problem.code.text != "C08" }
    }

    /// What is wrong, in words.
    var reported: [String] {
      diagnostics.map {
        "\($0.problem.code.text): \($0.problem.message(in: .english).plainText)"
      }
    }

  }

}

extension Fix {

  /// What it writes.
  fileprivate var texts: [String] { edits.map(\.text) }

}
