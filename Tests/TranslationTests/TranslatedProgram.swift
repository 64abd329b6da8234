import Pipeline
import SourceText
import Syntax
import TestSupport
import Translation
import Vocabulary

/// A file of this project that is a program, with the files that it imports.
struct TranslatedProgram: Sendable, CustomStringConvertible {

  /// Where it is.
  let place: String

  /// The files, and which one it is.
  let workspace: Workspace
  let file: SourceFile.ID

  /// How failures name it.
  var description: String { place }

  /// Its text.
  var bytes: [UInt8] { workspace[file].bytes }

  /// The tongue that it is in.
  var tongue: Tongue { workspace.trees[Int(file.rawValue)].tongue }

  /// Creates an instance for the file at `path` of `files`, if it is there and has no errors.
  init?(_ path: String, of files: PageFiles, at place: String) {
    var workspace = Workspace()
    workspace.allowImports(under: ".", access: files)
    guard let file = try? workspace.load(path, access: files),
      compile([file], in: workspace, findsCautions: false).isExecutable
    else { return nil }
    (self.place, self.workspace, self.file) = (place, workspace, file)
  }

  /// Creates an instance for `text`, if it has no errors.
  init?(text: String, at place: String) {
    var files = PageFiles()
    files.files["program.leit"] = Array(text.utf8)
    self.init("program.leit", of: files, at: place)
  }

  /// Creates an instance with `bytes` in the place of the text of `program`.
  init(_ program: TranslatedProgram, with bytes: [UInt8]) {
    place = program.place
    file = program.file
    workspace = program.workspace.replacing(program.file, with: bytes)
  }

  /// Its text in its layout.
  private var laidOutBytes: [UInt8] { workspace.layout(of: file).bytes }

  /// `true` iff it is laid out.
  var isLaidOut: Bool { laidOutBytes == bytes }

  /// Its text in its layout, with a first line that says the language: a file without one comes back with
  /// it.
  var canonicalBytes: [UInt8] {
    let bytes = laidOutBytes
    guard tongue == .english, workspace.blocks(of: file) == nil else { return bytes }
    guard workspace.trees[Int(file.rawValue)].header == nil else { return bytes }
    return Array("language english\n".utf8) + bytes
  }

  /// Returns the file in the other tongue.
  func translated() -> TranslationResult { translate(file, of: workspace, into: tongue.other) }

  /// The files of the project that are programs.
  static let files: [TranslatedProgram] = {
    var files = PageFiles()
    files.folder = FilePath(".")
    return ["examples/", "Tests/Programs/"].flatMap {
      Repository.paths(under: $0, endingIn: ".leit")
    }.compactMap { TranslatedProgram($0, of: files, at: $0) }
  }()

  /// The programs in the project's pages for readers.
  static let shown = ["README.md", "grammar.md"].flatMap(Sample.samples(in:)).compactMap { sample in
    sample.kind == .file ? TranslatedProgram(text: sample.text, at: sample.place) : nil
  }

  /// The programs of the pages that are tests, as far as they have no errors.
  static let fixtures: [TranslatedProgram] = {
    guard let pages = try? Fixture.all() else { return [] }
    return pages.flatMap { page in
      page.files.files.keys.filter { $0.hasSuffix(".leit") || $0.hasSuffix(".md") }.sorted()
        .compactMap { TranslatedProgram($0, of: page.files, at: "\(page.path): \($0)") }
    }
  }()

  /// The files that the pages for readers make as they are walked through.
  static let walked: [TranslatedProgram] = ["docs/tutorial.md", "docs/anleitung.md"].flatMap {
    page -> [TranslatedProgram] in
    guard var walk = try? Walkthrough(at: page), (try? walk.walk()) != nil else { return [] }
    return walk.names.filter { $0.hasSuffix(".leit") }.compactMap {
      TranslatedProgram($0, of: walk.files, at: "\(page): \($0)")
    }
  }

}
